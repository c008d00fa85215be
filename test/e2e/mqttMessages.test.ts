import assert from "node:assert/strict";
import type { EngineHooks } from "../../broker/mqtt/engine.ts";
import { RawClient, startTestEngine, type TestEngine } from "../support/mqttEngine.ts";
import { eventually } from "../support/poll.ts";

describe("messages through the MQTT engine", () => {
  let running: TestEngine;
  const clients: RawClient[] = [];

  afterEach(async () => {
    for (const client of clients.splice(0)) client.drop();
    await running.close();
  });

  async function start(hooks: Partial<EngineHooks> = {}): Promise<void> {
    running = await startTestEngine(hooks);
  }

  async function connect(clientId: string, clean = true): Promise<RawClient> {
    const client = await RawClient.connect(running.tcp.port, { clientId, clean });
    clients.push(client);
    return client;
  }

  for (const published of [0, 1, 2] as const) {
    for (const granted of [0, 1, 2] as const) {
      for (const filter of ["d/t", "d/+", "#"]) {
        it(`delivers QoS ${published} to ${filter} granted ${granted} at the lower of the two`, async () => {
          await start();
          const subscriber = await connect("s");
          const publisher = await connect("p");
          assert.equal(await subscriber.subscribe(filter, granted), granted);
          publisher.publish("d/t", "x", { qos: published, retain: true });
          const packet = await subscriber.first("publish");
          assert.equal(packet.qos, Math.min(published, granted));
          assert.equal(packet.retain, false);
          assert.equal(packet.payload.toString(), "x");
        });
      }
    }
  }

  it("changes the QoS of a subscription that is made again", async () => {
    await start();
    const subscriber = await connect("s");
    const publisher = await connect("p");
    for (const [round, granted] of ([0, 2, 1] as const).entries()) {
      assert.equal(await subscriber.subscribe("+/t", granted), granted);
      publisher.publish("d/t", "x", { qos: 2, messageId: round + 1 });
      assert.equal((await subscriber.all("publish", round + 1))[round]?.qos, granted);
    }
  });

  it("delivers once, at the highest QoS, where filters of one client overlap", async () => {
    await start();
    const subscriber = await connect("s");
    await subscriber.subscribe("d/#", 2);
    await subscriber.subscribe("d/+", 1);
    const publisher = await connect("p");
    publisher.publish("d/t", "x", { qos: 2 });
    assert.equal((await subscriber.first("publish")).qos, 2);
    await subscriber.ping();
    assert.equal(subscriber.of("publish").length, 1);
  });

  it("does not give topics that begin with $ to filters that begin with a wildcard", async () => {
    await start();
    const subscriber = await connect("s");
    await subscriber.subscribe("#", 0);
    await subscriber.subscribe("+/x", 0);
    await running.engine.publish({
      topic: "$SYS/x",
      payload: Buffer.from("no"),
      qos: 0,
      retain: false,
    });
    await running.engine.publish({
      topic: "a/x",
      payload: Buffer.from("yes"),
      qos: 0,
      retain: false,
    });
    assert.equal((await subscriber.first("publish")).topic, "a/x");
  });

  it("takes a QoS 2 message once, however often it is sent before PUBREL", async () => {
    let asked = 0;
    await start({
      publish: async () => {
        asked += 1;
        return { distribute: true };
      },
    });
    const subscriber = await connect("s");
    await subscriber.subscribe("t", 0);
    const publisher = await connect("p");
    publisher.publish("t", "x", { qos: 2, messageId: 7 });
    publisher.publish("t", "x", { qos: 2, messageId: 7, dup: true });
    await publisher.all("pubrec", 2);
    publisher.send({ cmd: "pubrel", messageId: 7 });
    assert.equal((await publisher.first("pubcomp")).messageId, 7);
    assert.equal(asked, 1);
    publisher.publish("t", "y", { qos: 2, messageId: 7 });
    await publisher.all("pubrec", 3);
    const packets = await subscriber.all("publish", 2);
    assert.deepEqual(
      packets.map(({ payload }) => payload.toString()),
      ["x", "y"],
    );
  });

  it("finishes QoS 2 towards the subscriber with PUBREL after PUBREC", async () => {
    await start();
    const subscriber = await connect("s");
    await subscriber.subscribe("t", 2);
    const publisher = await connect("p");
    publisher.publish("t", "x", { qos: 2 });
    const { messageId = 0 } = await subscriber.first("publish");
    subscriber.send({ cmd: "pubrec", messageId });
    assert.equal((await subscriber.first("pubrel")).messageId, messageId);
    subscriber.send({ cmd: "pubcomp", messageId });
    await subscriber.ping();
  });

  it("answers PUBREL with PUBCOMP also when it does not know the message", async () => {
    await start();
    const client = await connect("c");
    client.send({ cmd: "pubrel", messageId: 77 });
    assert.equal((await client.first("pubcomp")).messageId, 77);
  });

  it("sends what is retained at the lower QoS with the retain flag, and forgets it on an empty message", async () => {
    await start();
    const publisher = await connect("p");
    publisher.publish("r/a", "one", { qos: 2, retain: true, messageId: 1 });
    publisher.publish("r/b", "two", { qos: 1, retain: true, messageId: 2 });
    publisher.publish("r/b", "", { qos: 0, retain: true });
    await publisher.ping();
    const subscriber = await connect("s");
    await subscriber.subscribe("r/+", 1);
    const packet = await subscriber.first("publish");
    assert.deepEqual([packet.topic, packet.qos, packet.retain], ["r/a", 1, true]);
    await subscriber.ping();
    assert.equal(subscriber.of("publish").length, 1);
  });

  it("runs no publish hook for the broker's own messages and retains them if asked", async () => {
    let asked = 0;
    await start({
      publish: async () => {
        asked += 1;
        return { distribute: true };
      },
    });
    const subscriber = await connect("s");
    await subscriber.subscribe("remote/#", 1);
    await running.engine.publish({
      topic: "remote/t",
      payload: Buffer.from("x"),
      qos: 2,
      retain: true,
    });
    assert.equal((await subscriber.first("publish")).qos, 1);
    assert.equal(await subscriber.subscribe("remote/t", 0, 2), 0);
    assert.equal((await subscriber.all("publish", 2))[1]?.retain, true);
    assert.equal(asked, 0);
    await assert.rejects(
      running.engine.publish({ topic: "bad/#", payload: Buffer.from("x"), qos: 0, retain: false }),
      /has a wildcard/,
    );
  });

  it("distributes nothing that the hook consumed, yet acknowledges it", async () => {
    await start({ publish: async () => ({ distribute: false }) });
    const client = await connect("c");
    await client.subscribe("$yizhan/x/voucher", 0);
    client.publish("$yizhan/x/voucher", "v", { qos: 1, retain: true });
    await client.first("puback");
    await client.ping();
    assert.equal(client.of("publish").length, 0);
    assert.equal(running.engine.statistics().retainedMessages, 0);
  });

  it("sends to one client that did not subscribe, and says if it is not there", async () => {
    await start();
    const client = await connect("c");
    assert.equal(running.engine.send("c", "$yizhan/c/ack", Buffer.from("ok")), true);
    assert.equal(running.engine.send("nobody", "$yizhan/c/ack", Buffer.from("ok")), false);
    const packet = await client.first("publish");
    assert.deepEqual(
      [packet.topic, packet.qos, packet.payload.toString()],
      ["$yizhan/c/ack", 0, "ok"],
    );
  });

  it("drops the deliveries that the deliver hook refuses", async () => {
    await start({
      deliver: (client, topic, bytes) =>
        !(client.clientId === "s" && topic === "no" && bytes === 1),
    });
    const subscriber = await connect("s");
    await subscriber.subscribe("#", 1);
    const publisher = await connect("p");
    publisher.publish("no", "x", { qos: 1 });
    publisher.publish("yes", "x", { qos: 1 });
    assert.equal((await subscriber.first("publish")).topic, "yes");
  });

  it("tells which filters have subscribers, without those of the broker's own topics", async () => {
    await start();
    const client = await connect("c");
    await client.subscribe("farm/+/t", 0);
    await client.subscribe("$SYS/#", 0);
    await eventually("interest", () => running.interest().length === 1);
    assert.deepEqual(running.interest(), ["farm/+/t"]);
    assert.deepEqual(running.engine.filters(), ["farm/+/t"]);
    client.send({ cmd: "unsubscribe", messageId: 3, unsubscriptions: ["farm/+/t"] });
    await client.first("unsuback");
    await eventually("no interest", () => running.interest().length === 0);
  });

  it("passes payloads of every size byte for byte", async () => {
    await start();
    const subscriber = await connect("s");
    await subscriber.subscribe("big", 1);
    const publisher = await connect("p");
    for (const size of [0, 127, 128, 16_383, 16_384, 70_000, 524_288]) {
      const payload = "y".repeat(size);
      subscriber.received.length = 0;
      publisher.publish("big", payload, { qos: 1 });
      const packet = await subscriber.first("publish");
      assert.equal(packet.payload.toString() === payload, true, `${size} bytes`);
      subscriber.send({ cmd: "puback", messageId: packet.messageId ?? 0 });
    }
  });
});
