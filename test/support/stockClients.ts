/** Clients that people have already: mosquitto's, and MQTT.js, with what `yizhan device token` prints. */

import { type ChildProcess, spawn } from "node:child_process";
import mqtt, { type MqttClient } from "mqtt";
import { findTool, installHint } from "../../scripts/systemTools.ts";
import { type CommandResult, run } from "./cli.ts";
import { eventually } from "./poll.ts";

/** What a stock client needs to get in. */
export interface Login {
  readonly username: string;
  readonly password: string;
}

/** Where `mosquitto_*` connects to. */
export interface Target extends Login {
  readonly port: number;
  readonly topic: string;
}

/** A sentence if mosquitto's clients are not on this computer. */
export function missingMosquitto(): string | undefined {
  const missing = ["mosquitto_pub", "mosquitto_sub"].find((name) => findTool(name) === undefined);
  return missing === undefined ? undefined : installHint(missing);
}

function mosquittoArguments({ port, username, password, topic }: Target): string[] {
  const where = ["-V", "mqttv311", "-h", "127.0.0.1", "-p", String(port)];
  return [...where, "-u", username, "-P", password, "-q", "1", "-t", topic];
}

/** `mosquitto_pub -q 1` with the payload on standard input. */
export async function mosquittoPub(target: Target, payload: Uint8Array): Promise<CommandResult> {
  const tool = findTool("mosquitto_pub") ?? "mosquitto_pub";
  const source = payload.length === 0 ? "-n" : "-s";
  return await run(tool, [...mosquittoArguments(target), source], payload);
}

/** A running `mosquitto_sub -q 1`. */
export class MosquittoSub {
  readonly #child: ChildProcess;
  readonly #closed: Promise<unknown>;
  #text = "";

  /** Starts it; it says nothing when its subscription stands. */
  constructor(target: Target) {
    const tool = findTool("mosquitto_sub") ?? "mosquitto_sub";
    const args = [...mosquittoArguments(target), "-F", "%x"];
    const child = spawn(tool, args, { stdio: ["ignore", "pipe", "inherit"] });
    child.stdout.setEncoding("latin1").on("data", (text: string) => {
      this.#text += text;
    });
    this.#child = child;
    this.#closed = new Promise((resolve) => child.once("close", resolve));
  }

  /** Payloads so far, in order. */
  payloads(): Buffer[] {
    const lines = this.#text.split("\n").slice(0, -1);
    return lines.map((line) => Buffer.from(line, "hex"));
  }

  /** Ends it. */
  async stop(): Promise<void> {
    this.#child.kill("SIGTERM");
    await this.#closed;
  }
}

/** A message that a client was given. */
export interface Received {
  readonly topic: string;
  readonly payload: Buffer;
}

/** An MQTT.js client that does not connect again. */
export class StockClient {
  readonly client: MqttClient;
  /** Everything it was given, the broker's control messages too. */
  readonly received: Received[] = [];

  private constructor(client: MqttClient) {
    this.client = client;
    client.on("message", (topic, payload) => this.received.push({ topic, payload }));
    // Failures reach whoever waits for something; nobody may be waiting.
    client.on("error", () => undefined);
  }

  /** Connects. @throws {Error} with the return code as `code` if the broker refuses */
  static async connect(url: string, login: Login): Promise<StockClient> {
    const client = mqtt.connect(url, { ...login, reconnectPeriod: 0, manualConnect: true });
    const stock = new StockClient(client);
    const connected = new Promise<void>((resolve, reject) => {
      client.once("connect", () => resolve());
      client.once("error", reject);
      client.once("close", () => reject(new Error("the connection was closed")));
    });
    client.connect();
    await connected;
    return stock;
  }

  /** Publishes with QoS 1; the code of the refusal, or undefined if the broker took the message. */
  async publish(topic: string, payload: Uint8Array): Promise<string | undefined> {
    const taken = this.client.publishAsync(topic, Buffer.from(payload), { qos: 1 }).then(
      () => true,
      () => false,
    );
    const closed = new Promise<boolean>((resolve) => {
      this.client.once("close", () => resolve(false));
    });
    if (await Promise.race([taken, closed])) return undefined;
    const { payload: reason } = await eventually("the reason", () =>
      this.received.find((message) => message.topic === "$yizhan/refused"),
    );
    return (JSON.parse(reason.toString()) as { code: string }).code;
  }

  /** The first message on `topic`, when it has come. */
  async gets(topic: string): Promise<Buffer> {
    const found = await eventually(`a message on ${topic}`, () =>
      this.received.find((message) => message.topic === topic),
    );
    return found.payload;
  }

  /** Disconnects. */
  async close(): Promise<void> {
    await this.client.endAsync(true);
  }
}
