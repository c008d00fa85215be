import assert from "node:assert/strict";
import type { EngineHooks } from "../../broker/mqtt/engine.ts";
import type { EngineOptions } from "../../broker/mqtt/options.ts";
import {
  publishPacket,
  RawClient,
  type RawConnect,
  startTestEngine,
  type TestEngine,
} from "../support/mqttEngine.ts";
import { eventually } from "../support/poll.ts";

describe("refusals and limits of the MQTT engine", () => {
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

  async function connect(clientId: string, more: Partial<RawConnect> = {}): Promise<RawClient> {
    const client = await RawClient.connect(running.tcp.port, { clientId, ...more });
    clients.push(client);
    return client;
  }

  async function open(): Promise<RawClient> {
    const client = await RawClient.open(running.tcp.port);
    clients.push(client);
    return client;
  }

  function logged(pattern: RegExp): boolean {
    return running.log.some(({ message, facts }) =>
      pattern.test(`${message} ${JSON.stringify(facts)}`),
    );
  }

  for (const [code, answer] of [
    ["bad-password", 4],
    ["token-expired", 5],
    ["ledger-unavailable", 3],
  ] as const) {
    it(`answers CONNACK ${answer} to a refusal ${code} and logs the reason`, async () => {
      await start({ authenticate: async () => ({ code, reason: "Because of the test." }) });
      const client = await connect("c");
      assert.equal(client.of("connack")[0]?.returnCode, answer);
      await client.closed();
      assert.ok(logged(/connect refused .*Because of the test/));
      assert.equal(running.engine.clients().length, 0);
    });
  }

  it("passes on what CONNECT says about the client", async () => {
    let seen: unknown;
    await start({
      authenticate: async ({ clientId, username, password, remoteAddress }) => {
        seen = [clientId, username, Buffer.from(password ?? []).toString(), remoteAddress];
        return { kind: "device", id: "yzdev1x" };
      },
    });
    await connect("c", { username: "u", password: Buffer.from("p") });
    assert.deepEqual(seen, ["c", "u", "p", "127.0.0.1"]);
    assert.equal(running.engine.clients()[0]?.identity.id, "yzdev1x");
  });

  it("tells a client why its message is refused, then closes, without acknowledging it or what follows", async () => {
    await start({
      publish: async ({ topic }) =>
        topic === "no"
          ? { code: "credit-exhausted", reason: "Sign a voucher." }
          : { distribute: true },
    });
    const client = await connect("c");
    client.sendAll([
      publishPacket("yes", "x", { qos: 1, messageId: 1 }),
      publishPacket("no", "x", { qos: 1, messageId: 2 }),
      publishPacket("yes", "x", { qos: 1, messageId: 3 }),
    ]);
    await client.closed();
    assert.deepEqual(
      client.of("puback").map(({ messageId }) => messageId),
      [1],
    );
    const [refused] = client.of("publish");
    assert.equal(refused?.topic, "$yizhan/refused");
    assert.deepEqual(JSON.parse(refused?.payload.toString() ?? ""), {
      code: "credit-exhausted",
      reason: "Sign a voucher.",
    });
  });

  it("tells a client why the broker disconnects it", async () => {
    await start();
    const client = await connect("c");
    running.engine.disconnect("c", { code: "banned", reason: "Go away." });
    await client.closed();
    assert.match(client.of("publish")[0]?.payload.toString() ?? "", /Go away/);
  });

  it("closes the connection when a hook throws, and goes on for others", async () => {
    await start({
      publish: ({ topic }) => {
        if (topic === "boom") throw new Error("broken hook");
        return Promise.reject(new Error("rejected hook"));
      },
    });
    for (const topic of ["boom", "other"]) {
      const client = await connect(topic);
      client.publish(topic, "x", { qos: 1 });
      await client.closed();
      assert.equal(client.of("puback").length, 0);
      assert.match(client.of("publish")[0]?.payload.toString() ?? "", /"code":"internal"/);
    }
    assert.ok(logged(/publish hook failed .*broken hook/));
    assert.ok(logged(/publish hook failed .*rejected hook/));
  });

  it("answers 0x80 to what the hook refuses and to shared subscriptions, and grants the rest", async () => {
    await start({
      subscribe: async (_, filter) =>
        filter === "secret" ? { code: "namespace-forbidden", reason: "Ask its owner." } : undefined,
    });
    const client = await connect("c");
    client.send({
      cmd: "subscribe",
      messageId: 1,
      subscriptions: ["secret", "$share/g/t", "fine"].map((topic) => ({ topic, qos: 1 as const })),
    });
    assert.deepEqual((await client.first("suback")).granted, [128, 128, 1]);
    assert.deepEqual(running.engine.filters(), ["fine"]);
    assert.ok(logged(/subscription refused .*Ask its owner/));
    assert.ok(logged(/shared-unsupported/));
  });

  for (const filter of [
    "a/#/b",
    "a+/b",
    "#a",
    "a/+b",
    "",
    `deep${"/x".repeat(40)}`,
    `deep${"/x".repeat(200)}`,
  ]) {
    it(`closes the connection on the impossible filter "${filter.slice(0, 20)}" and says why`, async () => {
      await start();
      const client = await connect("c");
      const name = Buffer.from(filter);
      const body = Buffer.concat([
        Buffer.from([0, 1, name.length >> 8, name.length & 0xff]),
        name,
        Buffer.from([0]),
      ]);
      const length =
        body.length < 128 ? [body.length] : [(body.length & 127) | 128, body.length >> 7];
      client.socket.write(Buffer.concat([Buffer.from([0x82, ...length]), body]));
      await client.closed();
      assert.match(client.of("publish")[0]?.payload.toString() ?? "", /"code":"filter-invalid"/);
    });
  }

  it("bounds the subscriptions of a client", async () => {
    await start({}, { maxSubscriptionsPerClient: 2 });
    const client = await connect("c");
    const granted = [];
    for (const filter of ["a", "b", "c", "a"]) granted.push(await client.subscribe(filter, 0));
    assert.deepEqual(granted, [0, 0, 128, 0]);
  });

  for (const [topic, code] of [
    ["$SYS/broker/x", "topic-reserved"],
    ["$share/g/t", "topic-reserved"],
    [`deep${"/x".repeat(40)}`, "topic-invalid"],
  ] as const) {
    it(`refuses a message to ${topic.slice(0, 20)} as ${code}`, async () => {
      await start();
      const client = await connect("c");
      client.publish(topic, "x");
      await client.closed();
      assert.match(client.of("publish")[0]?.payload.toString() ?? "", new RegExp(code));
    });
  }

  it("closes the connection on a frame above the limit without reading it, and says so in the log", async () => {
    await start({}, { maxFrameBytes: 1_000 });
    const client = await connect("c");
    client.socket.write(Buffer.from([0x30, 0x80, 0x80, 0x01]));
    await client.closed();
    assert.ok(logged(/a packet of 16388 bytes is over the limit of 1000 bytes/));
    const stranger = await open();
    stranger.socket.write(Buffer.from([0x10, 0xff, 0xff, 0xff, 0x7f]));
    await stranger.closed();
  });

  it("closes connections above their number and above their rate", async () => {
    await start({}, { maxConnections: 2 });
    await connect("a");
    await connect("b");
    const third = await open();
    await third.closed();
    assert.equal(running.engine.statistics().connectionsRefused, 1);
    await running.close();
    await start({}, { maxConnectsPerSecond: 1 });
    await connect("a");
    await (await open()).closed();
    assert.ok(logged(/more than 1 connections in a second/));
  });

  it("closes a connection that never says CONNECT", async () => {
    await start({}, { connectTimeoutMs: 50 });
    await (await open()).closed();
  });

  it("stops reading from a publisher whose messages wait, and loses none", async () => {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    let asked = 0;
    await start(
      {
        publish: async () => {
          asked += 1;
          await gate;
          return { distribute: false };
        },
      },
      { maxUndecidedBytes: 10_000 },
    );
    const client = await connect("c");
    const count = 3_000;
    const payload = "x".repeat(1_000);
    for (let i = 0; i < count; i += 1) client.publish("t", payload, { qos: 1, messageId: i + 1 });
    await eventually("questions", () => asked > 5);
    assert.ok(asked < count, `${asked} were read at once`);
    release();
    await client.all("puback", count);
  });
});
