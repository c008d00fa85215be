import assert from "node:assert/strict";
import type { ClientView, EngineHooks, PublishRequest } from "../../broker/mqtt/engine.ts";
import type { EngineOptions } from "../../broker/mqtt/options.ts";
import {
  RawClient,
  type RawConnect,
  startTestEngine,
  type TestEngine,
} from "../support/mqttEngine.ts";
import { eventually } from "../support/poll.ts";

describe("sessions of the MQTT engine", () => {
  let running: TestEngine;
  const clients: RawClient[] = [];

  afterEach(async () => {
    for (const client of clients.splice(0)) client.drop();
    await running.close();
  });

  async function start(
    hooks: Partial<EngineHooks> = {},
    options: Partial<EngineOptions> = {},
  ): Promise<void> {
    running = await startTestEngine(hooks, options);
  }

  async function connect(request: RawConnect): Promise<RawClient> {
    const client = await RawClient.connect(running.tcp.port, request);
    clients.push(client);
    return client;
  }

  async function gone(clientId: string): Promise<void> {
    await eventually("the client to be gone", () =>
      running.engine.clients().every((client) => client.clientId !== clientId),
    );
  }

  it("keeps QoS 1 and 2 messages for an absent persistent session, in order, and not QoS 0", async () => {
    await start();
    const first = await connect({ clientId: "s", clean: false });
    await first.subscribe("t/+", 2);
    first.drop();
    await gone("s");
    const publisher = await connect({ clientId: "p" });
    for (let i = 0; i < 30; i += 1) {
      publisher.publish(`t/${i}`, String(i), { qos: (i % 3) as 0 | 1 | 2, messageId: i + 1 });
    }
    await publisher.ping();
    const second = await connect({ clientId: "s", clean: false });
    assert.equal(second.of("connack")[0]?.sessionPresent, true);
    const packets = await second.all("publish", 20);
    assert.deepEqual(
      packets.map(({ payload }) => Number(payload.toString())),
      Array.from({ length: 30 }, (_, i) => i).filter((i) => i % 3 !== 0),
    );
    await second.ping();
    assert.equal(second.of("publish").length, 20);
  });

  it("sends again, marked as a repetition, what was not acknowledged before the connection broke", async () => {
    await start();
    const first = await connect({ clientId: "s", clean: false });
    await first.subscribe("t", 2);
    const publisher = await connect({ clientId: "p" });
    publisher.publish("t", "a", { qos: 1, messageId: 1 });
    publisher.publish("t", "b", { qos: 2, messageId: 2 });
    publisher.publish("t", "c", { qos: 2, messageId: 3 });
    const [a, b, c] = await first.all("publish", 3);
    first.send({ cmd: "pubrec", messageId: c?.messageId ?? 0 });
    await first.first("pubrel");
    first.drop();
    await gone("s");
    const second = await connect({ clientId: "s", clean: false });
    const again = await second.all("publish", 2);
    assert.deepEqual(
      again.map(({ dup, messageId, payload }) => [dup, messageId, payload.toString()]),
      [
        [true, a?.messageId, "a"],
        [true, b?.messageId, "b"],
      ],
    );
    assert.equal((await second.first("pubrel")).messageId, c?.messageId);
  });

  it("says that a session is present also when it has no subscription, and forgets it on a clean one", async () => {
    await start();
    (await connect({ clientId: "s", clean: false })).drop();
    await gone("s");
    const second = await connect({ clientId: "s", clean: false });
    assert.equal(second.of("connack")[0]?.sessionPresent, true);
    second.drop();
    await gone("s");
    const clean = await connect({ clientId: "s", clean: true });
    assert.equal(clean.of("connack")[0]?.sessionPresent, false);
    clean.drop();
    await gone("s");
    const third = await connect({ clientId: "s", clean: false });
    assert.equal(third.of("connack")[0]?.sessionPresent, false);
  });

  it("asks again for kept subscriptions when the client comes back", async () => {
    let isAllowed = true;
    await start({
      subscribe: async () => (isAllowed ? undefined : { code: "revoked", reason: "No longer." }),
    });
    const first = await connect({ clientId: "s", clean: false });
    await first.subscribe("t", 1);
    first.drop();
    await gone("s");
    isAllowed = false;
    await connect({ clientId: "s", clean: false });
    assert.deepEqual(running.engine.filters(), []);
  });

  it("bounds what waits for an absent client and counts what it drops", async () => {
    await start({}, { maxQueuedMessages: 5 });
    const first = await connect({ clientId: "s", clean: false });
    await first.subscribe("t", 1);
    first.drop();
    await gone("s");
    const publisher = await connect({ clientId: "p" });
    for (let i = 0; i < 8; i += 1) publisher.publish("t", String(i), { qos: 1, messageId: i + 1 });
    await publisher.ping();
    assert.equal(running.engine.statistics().publishMessagesDropped, 3);
    const second = await connect({ clientId: "s", clean: false });
    await second.ping();
    assert.equal(second.of("publish").length, 5);
  });

  it("holds back what goes beyond the window until the client acknowledges", async () => {
    await start({}, { maxInflight: 2 });
    const subscriber = await connect({ clientId: "s" });
    await subscriber.subscribe("t", 1);
    const publisher = await connect({ clientId: "p" });
    for (let i = 0; i < 5; i += 1) publisher.publish("t", String(i), { qos: 1, messageId: i + 1 });
    await publisher.ping();
    await subscriber.ping();
    assert.equal(subscriber.of("publish").length, 2);
    for (let i = 0; i < 5; i += 1) {
      const packet = (await subscriber.all("publish", i + 1))[i];
      assert.equal(packet?.payload.toString(), String(i));
      subscriber.send({ cmd: "puback", messageId: packet?.messageId ?? 0 });
    }
  });

  it("gives the session to the newer connection of the same client", async () => {
    const events: string[] = [];
    await start({
      connected: ({ clientId }) => events.push(`+${clientId}`),
      disconnected: ({ clientId }) => events.push(`-${clientId}`),
    });
    const first = await connect({ clientId: "s", clean: false });
    await first.subscribe("t", 1);
    const second = await connect({ clientId: "s", clean: false });
    await first.closed();
    assert.match((await first.first("publish")).payload.toString(), /"code":"taken-over"/);
    await running.engine.publish({ topic: "t", payload: Buffer.from("x"), qos: 1, retain: false });
    await second.first("publish");
    assert.deepEqual(events, ["+s", "-s", "+s"]);
    assert.equal(running.engine.clients().length, 1);
  });

  it("refuses a client id that another identity has, present or absent", async () => {
    await start();
    const owner = await connect({ clientId: "mine", clean: false, username: "alice" });
    const thief = await connect({ clientId: "mine", username: "mallory" });
    assert.equal(thief.of("connack")[0]?.returnCode, 2);
    await thief.closed();
    assert.equal(owner.isClosed, false);
    owner.drop();
    await gone("mine");
    const late = await connect({ clientId: "mine", clean: false, username: "mallory" });
    assert.equal(late.of("connack")[0]?.returnCode, 2);
  });

  it("publishes the will of a lost client through the hook, under its identity", async () => {
    const requests: PublishRequest[] = [];
    await start({
      publish: async (request) => {
        requests.push(request);
        return { distribute: true };
      },
    });
    const watcher = await connect({ clientId: "w" });
    await watcher.subscribe("will/+", 1);
    const will = { topic: "will/c", payload: Buffer.from("lost"), qos: 1, retain: true } as const;
    const client = await connect({ clientId: "c", username: "alice", will });
    client.drop();
    const packet = await watcher.first("publish");
    assert.deepEqual([packet.payload.toString(), packet.qos], ["lost", 1]);
    assert.equal(requests[0]?.client.identity.id, "alice");
    assert.equal(running.engine.statistics().retainedMessages, 1);
  });

  it("drops a will that the hook refuses, and that of a client that said goodbye", async () => {
    let asked = 0;
    await start({
      publish: async () => {
        asked += 1;
        return { code: "no", reason: "No." };
      },
    });
    const watcher = await connect({ clientId: "w" });
    await watcher.subscribe("#", 0);
    const will = { topic: "will", payload: Buffer.from("x"), qos: 0, retain: false } as const;
    const polite = await connect({ clientId: "polite", will });
    polite.send({ cmd: "disconnect" });
    await polite.closed();
    (await connect({ clientId: "lost", will })).drop();
    await eventually("the question", () => asked === 1);
    await gone("lost");
    await watcher.ping();
    assert.equal(watcher.of("publish").length, 0);
  });

  it("honours DISCONNECT behind messages whose decision is under way when the connection ends", async () => {
    const topics: string[] = [];
    await start({
      publish: async ({ topic }) => {
        topics.push(topic);
        await new Promise((resolve) => setTimeout(resolve, 50));
        return { distribute: true };
      },
    });
    const watcher = await connect({ clientId: "w" });
    await watcher.subscribe("#", 0);
    const will = { topic: "will", payload: Buffer.from("x"), qos: 0, retain: false } as const;
    const client = await connect({ clientId: "c", will });
    client.sendAll([
      { cmd: "publish", topic: "t", payload: "last", qos: 0, retain: false, dup: false },
      { cmd: "disconnect" },
    ]);
    client.socket.end();
    await watcher.first("publish");
    await gone("c");
    await watcher.ping();
    assert.deepEqual(topics, ["t"]);
  });

  it("closes a connection that is silent for one and a half times its keep-alive", async function () {
    this.timeout(10_000);
    const left: ClientView[] = [];
    await start({ disconnected: (client) => left.push(client) });
    const silent = await connect({ clientId: "silent", keepalive: 1 });
    const lively = await connect({ clientId: "lively", keepalive: 1 });
    const timer = setInterval(() => lively.send({ cmd: "pingreq" }), 300);
    try {
      await silent.closed();
      assert.deepEqual(
        left.map(({ clientId }) => clientId),
        ["silent"],
      );
    } finally {
      clearInterval(timer);
    }
  });

  it("names a client that leaves the choice to the broker, unless it wants its session kept", async () => {
    await start();
    const unnamed = await connect({ clientId: "", clean: true });
    assert.equal(unnamed.of("connack")[0]?.returnCode, 0);
    assert.match(running.engine.clients()[0]?.clientId ?? "", /^auto-[0-9a-f]{24}$/);
    const kept = await RawClient.open(running.tcp.port);
    clients.push(kept);
    const flags = 0; // not clean
    kept.socket.write(Buffer.from([0x10, 12, 0, 4, 0x4d, 0x51, 0x54, 0x54, 4, flags, 0, 0, 0, 0]));
    assert.equal((await kept.first("connack")).returnCode, 2);
    await kept.closed();
  });

  it("forgets absent sessions beyond their number", async () => {
    await start({}, { maxAbsentSessions: 1 });
    for (const clientId of ["a", "b"]) {
      (await connect({ clientId, clean: false })).drop();
      await gone(clientId);
    }
    assert.equal(running.engine.statistics().clientsDisconnected, 1);
    const back = await connect({ clientId: "b", clean: false });
    assert.equal(back.of("connack")[0]?.sessionPresent, true);
  });
});
