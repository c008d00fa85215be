import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import mqtt, { type MqttClient } from "mqtt";
import WebSocket from "ws";
import { findTool, installHint } from "../../scripts/systemTools.ts";
import { startTestEngine, type TestEngine } from "../support/mqttEngine.ts";
import { eventually } from "../support/poll.ts";

describe("stock clients at the MQTT engine", () => {
  let running: TestEngine;
  const children: ChildProcess[] = [];
  const clients: MqttClient[] = [];

  beforeEach(async () => {
    running = await startTestEngine(
      {
        authenticate: async ({ username }) =>
          username === "wrong"
            ? { code: "bad-password", reason: "No." }
            : { kind: "local", id: username ?? "any" },
      },
      { statisticsIntervalMs: 50, version: "yizhan test" },
    );
  });
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill("SIGKILL");
    for (const client of clients.splice(0)) await client.endAsync(true);
    await running.close();
  });

  async function connect(url: string, options: mqtt.IClientOptions = {}): Promise<MqttClient> {
    const client = await mqtt.connectAsync(url, { reconnectPeriod: 0, ...options });
    clients.push(client);
    return client;
  }

  for (const [name, url] of [
    ["TCP", () => running.tcp.url],
    ["WebSocket", () => running.websocket.url],
  ] as const) {
    it(`lets MQTT.js exchange messages of every QoS over ${name}`, async () => {
      const client = await connect(url());
      const received: string[] = [];
      client.on("message", (topic, payload, { qos }) => {
        if (topic.startsWith("js/")) received.push(`${topic} ${payload} ${qos}`);
      });
      await client.subscribeAsync("js/#", { qos: 2 });
      for (const qos of [0, 1, 2] as const)
        await client.publishAsync(`js/${qos}`, `m${qos}`, { qos });
      await eventually("three messages", () => received.length === 3);
      assert.deepEqual(received, ["js/0 m0 0", "js/1 m1 1", "js/2 m2 2"]);
      await client.unsubscribeAsync("js/#");
      await client.publishAsync("js/3", "x", { qos: 1 });
      assert.equal(received.length, 3);
    });
  }

  it("carries a payload that needs many WebSocket pieces", async () => {
    const client = await connect(running.websocket.url);
    const payload = Buffer.alloc(500_000, "z");
    const arrived = new Promise<Buffer>((resolve) =>
      client.on("message", (_, bytes) => resolve(bytes)),
    );
    await client.subscribeAsync("big", { qos: 1 });
    await client.publishAsync("big", payload, { qos: 1 });
    assert.ok((await arrived).equals(payload));
  });

  it("tells MQTT.js that its password is wrong", async () => {
    await assert.rejects(
      connect(running.tcp.url, { username: "wrong" }),
      (error: Error & { code?: number }) => {
        assert.equal(error.code, 4);
        return true;
      },
    );
  });

  it("takes WebSocket connections with the subprotocol mqtt and binary messages only", async () => {
    const plain = new WebSocket(running.websocket.url, ["other"]);
    await assert.rejects(
      new Promise((resolve, reject) => plain.on("open", resolve).on("error", reject)),
    );
    const text = new WebSocket(running.websocket.url, ["mqtt"]);
    await new Promise((resolve) => text.on("open", resolve));
    const code = new Promise((resolve) => text.on("close", resolve));
    text.send("hello");
    assert.equal(await code, 1003);
    const answer = await fetch(running.websocket.url.replace("ws:", "http:"));
    assert.equal(answer.status, 426);
  });

  it("publishes its figures under mosquitto's names", async () => {
    const client = await connect(running.tcp.url);
    const figures = new Map<string, string>();
    client.on("message", (topic, payload) => figures.set(topic, payload.toString()));
    await client.subscribeAsync("$SYS/broker/#");
    await eventually("figures", () => figures.get("$SYS/broker/clients/connected") === "1");
    assert.equal(figures.get("$SYS/broker/version"), "yizhan test");
    assert.match(figures.get("$SYS/broker/uptime") ?? "", /^\d+ seconds$/);
    assert.ok(Number(figures.get("$SYS/broker/messages/received")) > 0);
    assert.ok(Number(figures.get("$SYS/broker/messages/sent")) > 0);
  });

  it("lets mosquitto_pub and mosquitto_sub exchange messages of every QoS", async function () {
    const subscribe = tool(this, "mosquitto_sub");
    const publish = tool(this, "mosquitto_pub");
    const port = String(running.tcp.port);
    const args = ["-h", "127.0.0.1", "-p", port, "-V", "mqttv311"];
    const subscriber = start(subscribe, [
      ...args,
      "-t",
      "stock/+",
      "-q",
      "2",
      "-C",
      "3",
      "-F",
      "%t %p %q",
    ]);
    await eventually("the subscription", () => running.engine.filters().includes("stock/+"));
    for (const qos of ["0", "1", "2"]) {
      const { code } = await start(publish, [
        ...args,
        "-t",
        `stock/${qos}`,
        "-m",
        `m${qos}`,
        "-q",
        qos,
      ]).ended;
      assert.equal(code, 0);
    }
    const { code, text } = await subscriber.ended;
    assert.equal(code, 0);
    assert.deepEqual(text.trim().split("\n"), ["stock/0 m0 0", "stock/1 m1 1", "stock/2 m2 2"]);
  });

  it("makes mosquitto_pub say why its connection is refused", async function () {
    const publish = tool(this, "mosquitto_pub");
    const args = ["-h", "127.0.0.1", "-p", String(running.tcp.port), "-V", "mqttv311"];
    const { code, text } = await start(publish, [...args, "-u", "wrong", "-t", "t", "-m", "m"])
      .ended;
    assert.notEqual(code, 0);
    assert.match(text, /bad user ?name or password/i);
  });

  function start(
    path: string,
    args: readonly string[],
  ): { ended: Promise<{ code: number | null; text: string }> } {
    const child = spawn(path, args, { stdio: ["ignore", "pipe", "pipe"] });
    children.push(child);
    let text = "";
    child.stdout.on("data", (piece: Buffer) => {
      text += piece.toString();
    });
    child.stderr.on("data", (piece: Buffer) => {
      text += piece.toString();
    });
    return {
      ended: new Promise((resolve) => child.once("close", (code) => resolve({ code, text }))),
    };
  }
});

function tool(context: Mocha.Context, name: string): string {
  const path = findTool(name);
  if (path !== undefined) return path;
  process.stderr.write(`skipped: ${installHint(name)}\n`);
  return context.skip();
}
