import assert from "node:assert/strict";
import type { EngineHooks, PublishRequest } from "../../broker/mqtt/engine.ts";
import {
  publishPacket,
  RawClient,
  startTestEngine,
  type TestEngine,
} from "../support/mqttEngine.ts";
import { eventually } from "../support/poll.ts";

describe("the order of packets at the MQTT engine", () => {
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

  it("loses nothing and keeps the order where retained and other messages alternate", async () => {
    await start();
    const subscriber = await connect("s");
    await subscriber.subscribe("mix/#", 0);
    const publisher = await connect("p");
    const count = 1_000;
    publisher.sendAll(
      Array.from({ length: count }, (_, i) =>
        publishPacket("mix/t", String(i), { qos: 0, retain: i % 2 === 0 }),
      ),
    );
    const packets = await subscriber.all("publish", count);
    assert.deepEqual(
      packets.map(({ payload }) => payload.toString()),
      Array.from({ length: count }, (_, i) => String(i)),
    );
  });

  it("acknowledges and delivers only after the publish hook has resolved", async () => {
    let accept: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      accept = resolve;
    });
    await start({ publish: () => gate.then(() => ({ distribute: true })) });
    const subscriber = await connect("s");
    await subscriber.subscribe("t", 1);
    const publisher = await connect("p");
    publisher.publish("t", "x", { qos: 1, messageId: 9 });
    await subscriber.ping();
    assert.equal(publisher.of("puback").length, 0);
    assert.equal(subscriber.of("publish").length, 0);
    accept();
    assert.equal((await publisher.first("puback")).messageId, 9);
    await subscriber.first("publish");
  });

  it("asks for messages side by side and acknowledges them in their order", async () => {
    const waiting: { request: PublishRequest; resolve: () => void }[] = [];
    await start({
      publish: (request) =>
        new Promise((resolve) => {
          waiting.push({ request, resolve: () => resolve({ distribute: true }) });
        }),
    });
    const publisher = await connect("p");
    publisher.sendAll(
      [1, 2, 3, 4].map((id) =>
        publishPacket(`t/${id}`, "x", { qos: id === 3 ? 2 : 1, messageId: id }),
      ),
    );
    await eventually("four questions", () => waiting.length === 4);
    assert.deepEqual(
      waiting.map(({ request }) => request.topic),
      ["t/1", "t/2", "t/3", "t/4"],
    );
    waiting.shift()?.resolve();
    await publisher.first("puback");
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(publisher.received.length, 2);
    for (const { resolve } of waiting.reverse()) resolve();
    await publisher.all("puback", 3);
    const answers = publisher.received.filter(({ cmd }) => cmd === "puback" || cmd === "pubrec");
    assert.deepEqual(
      answers.map(({ cmd, messageId }) => [cmd, messageId]),
      [
        ["puback", 1],
        ["puback", 2],
        ["pubrec", 3],
        ["puback", 4],
      ],
    );
  });

  it("handles SUBSCRIBE after the messages that came before it", async () => {
    await start({
      publish: () => new Promise((resolve) => setTimeout(() => resolve({ distribute: true }), 20)),
    });
    const client = await connect("c");
    client.sendAll([
      publishPacket("r", "kept", { qos: 0, retain: true }),
      { cmd: "subscribe", messageId: 5, subscriptions: [{ topic: "r", qos: 0 }] },
    ]);
    const packet = await client.first("publish");
    assert.equal(packet.retain, true);
    assert.deepEqual(
      client.received.slice(1).map(({ cmd }) => cmd),
      ["suback", "publish"],
    );
  });

  it("handles packets that are sent together with CONNECT", async () => {
    await start();
    const client = await RawClient.open(running.tcp.port);
    clients.push(client);
    client.sendAll([
      {
        cmd: "connect",
        protocolId: "MQTT",
        protocolVersion: 4,
        clientId: "c",
        clean: true,
        keepalive: 0,
      },
      { cmd: "subscribe", messageId: 1, subscriptions: [{ topic: "t", qos: 1 }] },
      publishPacket("t", "x", { qos: 1, messageId: 2 }),
    ]);
    await client.first("publish");
    assert.deepEqual(
      client.received.map(({ cmd }) => cmd),
      ["connack", "suback", "puback", "publish"],
    );
  });
});
