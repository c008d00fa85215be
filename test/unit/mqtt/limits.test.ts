import assert from "node:assert/strict";
import { ConnectRate } from "../../../broker/mqtt/aedesEngine.ts";
import { Message } from "../../../broker/mqtt/message.ts";
import { Queue } from "../../../broker/mqtt/queue.ts";
import { RetainedMessages } from "../../../broker/mqtt/retained.ts";

describe("the rate of connections", () => {
  it("lets so many in a second, and as many at once after a quiet time", () => {
    const rate = new ConnectRate(10, 0);
    const admitted = (nowMs: number, asked: number): number =>
      Array.from({ length: asked }, () => rate.admit(nowMs)).filter(Boolean).length;
    assert.equal(admitted(0, 15), 10);
    assert.equal(admitted(500, 15), 5);
    assert.equal(admitted(60_000, 15), 10);
    assert.equal(admitted(59_000, 1), 0); // a clock that went back
  });
});

describe("retained messages", () => {
  const message = (topic: string, text: string): Message =>
    new Message({ topic, payload: Buffer.from(text), qos: 0, retain: true });

  it("are bounded in number and bytes, and replaced or forgotten by topic", () => {
    const retained = new RetainedMessages({ maxRetainedMessages: 2, maxRetainedBytes: 20 });
    assert.equal(retained.store(message("a", "1234")), true);
    assert.equal(retained.store(message("b", "1234")), true);
    assert.equal(retained.store(message("c", "1")), false);
    assert.equal(retained.store(message("a", "x".repeat(18))), false);
    assert.equal(retained.store(message("a", "new")), true);
    assert.equal(retained.store(message("b", "")), true);
    assert.equal(retained.store(message("c", "1")), true);
    const found = retained
      .match("#")
      .map(({ topic, payload }) => `${topic}=${Buffer.from(payload)}`);
    assert.deepEqual(found.sort(), ["a=new", "c=1"]);
    assert.equal(retained.match("a").length, 1);
    assert.equal(retained.count, 2);
  });

  it("do not keep the network buffer that they came in", () => {
    const retained = new RetainedMessages({ maxRetainedMessages: 2, maxRetainedBytes: 20 });
    const chunk = Buffer.from("....text....");
    retained.store(
      new Message({ topic: "t", payload: chunk.subarray(4, 8), qos: 0, retain: true }),
    );
    chunk.fill("x");
    assert.equal(Buffer.from(retained.match("t")[0]?.payload ?? []).toString(), "text");
  });
});

describe("a queue", () => {
  it("gives items back in their order through any mixture of pushes and shifts", () => {
    const queue = new Queue<number>();
    let pushed = 0;
    let shifted = 0;
    for (let round = 0; round < 50; round += 1) {
      for (let i = 0; i < 200; i += 1) queue.push(pushed++);
      for (let i = 0; i < 150 + round; i += 1) {
        const first = queue.first;
        const item = queue.shift();
        assert.equal(item, first);
        if (item === undefined) break;
        assert.equal(item, shifted++);
      }
      assert.equal(queue.length, pushed - shifted);
    }
    queue.clear();
    assert.equal(queue.shift(), undefined);
  });
});
