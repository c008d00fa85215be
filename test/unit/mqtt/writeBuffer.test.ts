import assert from "node:assert/strict";
import { Duplex } from "node:stream";
import { Message } from "../../../broker/mqtt/message.ts";
import { TurnFlusher, WriteBuffer } from "../../../broker/mqtt/writeBuffer.ts";

/** Counts the writes that reach the operating system, as one `writev` each. */
class Sink extends Duplex {
  readonly calls: Buffer[] = [];
  finish: (() => void) | undefined;

  override _read(): void {}

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.#take([chunk], done);
  }

  override _writev(chunks: { chunk: Buffer }[], done: () => void): void {
    this.#take(
      chunks.map(({ chunk }) => chunk),
      done,
    );
  }

  #take(chunks: Buffer[], done: () => void): void {
    this.calls.push(Buffer.concat(chunks));
    this.finish = done;
  }
}

describe("the output of a client", () => {
  let sink: Sink;
  let output: WriteBuffer;

  beforeEach(() => {
    sink = new Sink();
    output = new WriteBuffer(sink, new TurnFlusher(), () => undefined);
  });

  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  it("makes one system call of everything that a turn of the event loop writes", async () => {
    const message = new Message({ topic: "t", payload: Buffer.from("x"), qos: 1, retain: false });
    output.writeAcknowledgement(0x40, 0x1234);
    for (let messageId = 1; messageId <= 100; messageId += 1) {
      output.writePublish(message, { qos: 1, messageId, retain: false, dup: messageId === 2 });
    }
    await turn();
    assert.equal(sink.calls.length, 1);
    const bytes = sink.calls[0] as Buffer;
    assert.equal(
      bytes.subarray(0, 20).toString("hex"),
      "40021234" + "3206000174000178" + "3a06000174000278",
    );
    assert.equal(bytes.length, 4 + 100 * 8);
  });

  it("counts what waits and writes on when the operating system has taken the last", async () => {
    output.write(Buffer.alloc(10, 1));
    await turn();
    output.write(Buffer.alloc(30_000, 2));
    output.write(Buffer.alloc(10, 3));
    await turn();
    assert.equal(sink.calls.length, 1);
    assert.equal(output.pendingBytes, 30_020);
    assert.equal(output.isStuck(1_000), false);
    sink.finish?.();
    await turn();
    assert.equal(sink.calls.length, 2);
    assert.equal(output.pendingBytes, 30_010);
    assert.deepEqual([...new Set(sink.calls[1])], [2, 3]);
    let isEmpty = false;
    output.whenEmpty(() => {
      isEmpty = true;
    });
    assert.equal(isEmpty, false);
    sink.finish?.();
    await turn();
    assert.equal(isEmpty, true);
  });

  it("gives each delivery its own flags and id, and shares the bytes of a large message", async () => {
    const payload = Buffer.alloc(100_000, 7);
    const message = new Message({ topic: "big", payload, qos: 2, retain: false });
    output.writePublish(message, { qos: 2, messageId: 1, retain: true, dup: false });
    output.writePublish(message, { qos: 1, messageId: 2, retain: false, dup: false });
    output.writePublish(message, { qos: 0, messageId: 0, retain: false, dup: false });
    await turn();
    const bytes = sink.calls[0] as Buffer;
    const frame = 1 + 3 + 5 + 2 + 100_000;
    assert.deepEqual([bytes[0], bytes[frame], bytes[2 * frame]], [0x35, 0x32, 0x30]);
    assert.deepEqual([bytes[10], bytes[frame + 10]], [1, 2]);
    assert.equal(bytes.length, 3 * frame - 2);
  });
});
