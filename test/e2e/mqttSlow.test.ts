import assert from "node:assert/strict";
import { Duplex } from "node:stream";
import type { EngineOptions } from "../../broker/mqtt/options.ts";
import {
  publishPacket,
  RawClient,
  type RawConnect,
  startTestEngine,
  type TestEngine,
} from "../support/mqttEngine.ts";
import { eventually } from "../support/poll.ts";

describe("slow clients at the MQTT engine", () => {
  let running: TestEngine;
  const clients: RawClient[] = [];

  afterEach(async () => {
    for (const client of clients.splice(0)) client.drop();
    await running.close();
  });

  async function start(options: Partial<EngineOptions>): Promise<void> {
    running = await startTestEngine({}, options);
  }

  async function connect(clientId: string, more: Partial<RawConnect> = {}): Promise<RawClient> {
    const client = await RawClient.connect(running.tcp.port, { clientId, ...more });
    clients.push(client);
    return client;
  }

  function slowOnesLeft(): boolean {
    return running.log.some(({ message }) => message === "slow client disconnected");
  }

  it("does not let a frozen subscriber cost the publisher or others anything", async function () {
    this.timeout(20_000);
    await start({ dropQos0AboveBytes: 500_000, maxQueuedBytes: 2_000_000, maxInflight: 60_000 });
    const frozen = await connect("frozen");
    await frozen.subscribe("t/#", 1);
    frozen.socket.pause();
    const healthy = await connect("healthy");
    await healthy.subscribe("t/#", 1);
    const publisher = await connect("p");
    const payload = "x".repeat(10_000);
    const batches = 100;
    for (let batch = 0; batch < batches; batch += 1) {
      publisher.sendAll(
        Array.from({ length: 20 }, (_, i) =>
          publishPacket(`t/${batch}`, payload, { qos: i % 2 === 0 ? 1 : 0, messageId: i + 1 }),
        ),
      );
      await publisher.all("puback", (batch + 1) * 10);
    }
    await healthy.all("publish", batches * 20);
    assert.ok(running.engine.statistics().publishMessagesDropped > 0);
    await eventually(
      "the frozen one to be disconnected",
      () => running.engine.clients().length === 2,
    );
    assert.ok(slowOnesLeft());
  });

  it("keeps for a persistent session what its frozen connection did not take", async function () {
    this.timeout(20_000);
    await start({ dropQos0AboveBytes: 200_000 });
    const frozen = await connect("frozen", { clean: false });
    await frozen.subscribe("t", 1);
    frozen.socket.pause();
    const publisher = await connect("p");
    const payload = "x".repeat(20_000);
    const count = 400;
    for (let i = 0; i < count; i += 1) {
      publisher.publish("t", `${i} ${payload}`, { qos: 1, messageId: i + 1 });
    }
    await publisher.all("puback", count);
    frozen.drop();
    const back = await connect("frozen", { clean: false });
    const packets = await back.all("publish", count);
    assert.deepEqual(
      packets.map((packet) => Number.parseInt(packet.payload.toString(), 10)),
      Array.from({ length: count }, (_, i) => i),
    );
  });

  it("disconnects a persistent session's connection that takes nothing once its queue is full, and keeps the queue", async function () {
    this.timeout(20_000);
    await start({ dropQos0AboveBytes: 100_000, maxQueuedMessages: 200, drainTimeoutMs: 50 });
    const frozen = await connect("frozen", { clean: false });
    await frozen.subscribe("t", 1);
    frozen.socket.pause();
    const publisher = await connect("p");
    const payload = "x".repeat(50_000);
    let sent = 0;
    await eventually("the frozen one to be disconnected", async () => {
      sent += 1;
      publisher.publish("t", `${sent} ${payload}`, { qos: 1, messageId: sent });
      await publisher.all("puback", sent);
      return slowOnesLeft();
    });
    const back = await connect("frozen", { clean: false });
    await back.all("publish", 200);
  });

  it("disconnects a client that asks without end and takes no answers", async () => {
    await start({ disconnectAboveBytes: 10_000 });
    const stream = new Duplex({ read: () => undefined, write: () => undefined }); // never done with a write
    running.engine.accept(stream, "nowhere");
    stream.push(Buffer.from([0x10, 13, 0, 4, 0x4d, 0x51, 0x54, 0x54, 4, 2, 0, 0, 0, 1, 0x63]));
    await eventually("CONNECT", () => running.engine.clients().length === 1);
    const pings = Buffer.alloc(2_000, Buffer.from([0xc0, 0]));
    await eventually("the end", () => {
      if (!stream.destroyed) stream.push(pings);
      return running.engine.clients().length === 0;
    });
    assert.ok(slowOnesLeft());
  });

  it("gives a new subscriber all that is retained, however much it is", async () => {
    await start({ dropQos0AboveBytes: 50_000 });
    const payload = Buffer.alloc(10_000, "r");
    const count = 300;
    for (let i = 0; i < count; i += 1) {
      await running.engine.publish({ topic: `r/${i}`, payload, qos: 0, retain: true });
    }
    const client = await connect("c");
    await client.subscribe("r/#", 0);
    await client.all("publish", count);
  });
});
