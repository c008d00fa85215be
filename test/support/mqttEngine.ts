/** An engine behind a real socket, with hooks that a test can change, and a client that speaks raw packets. */

import { connect, type Socket } from "node:net";
import mqttPacket, { type Packet } from "mqtt-packet";
import { createAedesEngine } from "../../broker/mqtt/aedesEngine.ts";
import type { EngineHooks, MeasuredEngine } from "../../broker/mqtt/engine.ts";
import { type Listener, openListener } from "../../broker/mqtt/listeners.ts";
import type { EngineOptions } from "../../broker/mqtt/options.ts";
import type { LogFacts, Logger } from "../../chain/types/logger.ts";
import { eventually } from "./poll.ts";

/** A line that the engine logged. */
export interface LogLine {
  readonly level: string;
  readonly message: string;
  readonly facts: LogFacts;
}

/** An engine under test. */
export interface TestEngine {
  readonly engine: MeasuredEngine;
  readonly tcp: Listener;
  readonly websocket: Listener;
  readonly log: readonly LogLine[];
  /** What `interestChanged` was told last. */
  interest(): readonly string[];
  close(): Promise<void>;
}

/** Starts an engine on free ports. The default hooks let everybody in, as identity `local` named by its user name. */
export async function startTestEngine(
  hooks: Partial<EngineHooks> = {},
  options: Partial<EngineOptions> = {},
): Promise<TestEngine> {
  const log: LogLine[] = [];
  let interest: readonly string[] = [];
  const logger = recordingLogger(log);
  const engine = await createAedesEngine(
    {
      authenticate: async ({ username }) => ({ kind: "local", id: username ?? "anybody" }),
      connected: () => undefined,
      disconnected: () => undefined,
      publish: async () => ({ distribute: true }),
      subscribe: async () => undefined,
      deliver: () => true,
      interestChanged: (filters) => {
        interest = filters;
      },
      ...hooks,
    },
    { statisticsIntervalMs: 0, ...options },
    { logger },
  );
  const dependencies = {
    accept: engine.accept.bind(engine),
    logger,
  };
  const address = { host: "127.0.0.1", port: 0, maxConnections: 1_000 };
  const tcp = await openListener({ kind: "tcp", ...address }, dependencies);
  const websocket = await openListener({ kind: "websocket", ...address }, dependencies);
  return {
    engine,
    tcp,
    websocket,
    log,
    interest: () => interest,
    close: async () => {
      const closed = Promise.all([tcp.close(), websocket.close()]);
      await engine.close();
      await closed;
    },
  };
}

function recordingLogger(log: LogLine[]): Logger {
  const at =
    (level: string) =>
    (message: string, facts: LogFacts = {}) => {
      log.push({ level, message, facts });
    };
  const logger: Logger = {
    debug: at("debug"),
    info: at("info"),
    warn: at("warn"),
    error: at("error"),
    child: () => logger,
  };
  return logger;
}

/** What a raw client says in CONNECT. */
export interface RawConnect {
  readonly clientId: string;
  readonly clean?: boolean;
  readonly keepalive?: number;
  readonly username?: string;
  readonly password?: Buffer;
  readonly will?: { topic: string; payload: Buffer; qos: 0 | 1 | 2; retain: boolean };
}

/** A client that sends and collects packets, coded by mqtt-packet, and does nothing by itself. */
export class RawClient {
  readonly received: Packet[] = [];
  readonly socket: Socket;
  isClosed = false;

  private constructor(socket: Socket) {
    this.socket = socket;
    const parser = mqttPacket.parser();
    parser.on("packet", (packet: Packet) => this.received.push(packet));
    socket.on("data", (chunk) => parser.parse(chunk as Buffer));
    socket.on("error", () => undefined);
    socket.on("close", () => {
      this.isClosed = true;
    });
  }

  /** A connection without CONNECT. */
  static async open(port: number): Promise<RawClient> {
    const socket = connect({ host: "127.0.0.1", port, noDelay: true });
    const client = new RawClient(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once("connect", resolve);
      socket.once("error", reject);
    });
    return client;
  }

  /** A connection whose CONNACK has come, whatever it says. */
  static async connect(port: number, request: RawConnect): Promise<RawClient> {
    const client = await RawClient.open(port);
    client.sendConnect(request);
    await client.first("connack");
    return client;
  }

  sendConnect(request: RawConnect): void {
    this.send({
      cmd: "connect",
      protocolId: "MQTT",
      protocolVersion: 4,
      clean: true,
      keepalive: 0,
      ...request,
    });
  }

  send(packet: Packet): void {
    this.socket.write(mqttPacket.generate(packet));
  }

  /** Several packets in one write. */
  sendAll(packets: readonly Packet[]): void {
    this.socket.write(Buffer.concat(packets.map((packet) => mqttPacket.generate(packet))));
  }

  publish(
    topic: string,
    payload: string,
    rest: { qos?: 0 | 1 | 2; retain?: boolean; messageId?: number; dup?: boolean } = {},
  ): void {
    this.send(publishPacket(topic, payload, rest));
  }

  /** Subscribes and resolves with what was granted. */
  async subscribe(filter: string, qos: 0 | 1 | 2, messageId = 1): Promise<number> {
    const before = this.of("suback").length;
    this.send({ cmd: "subscribe", messageId, subscriptions: [{ topic: filter, qos }] });
    await eventually("SUBACK", () => this.of("suback").length > before);
    return this.of("suback").at(-1)?.granted[0] as number;
  }

  /** Packets of one kind that have come. */
  of<Kind extends Packet["cmd"]>(kind: Kind): Extract<Packet, { cmd: Kind }>[] {
    return this.received.filter((packet) => packet.cmd === kind) as Extract<
      Packet,
      { cmd: Kind }
    >[];
  }

  /** Resolves when `count` packets of a kind have come. */
  async all<Kind extends Packet["cmd"]>(
    kind: Kind,
    count: number,
  ): Promise<Extract<Packet, { cmd: Kind }>[]> {
    await eventually(`${count} packets ${kind}`, () => this.of(kind).length >= count);
    return this.of(kind);
  }

  /** The first packet of a kind, once it has come. */
  async first<Kind extends Packet["cmd"]>(kind: Kind): Promise<Extract<Packet, { cmd: Kind }>> {
    return (await this.all(kind, 1))[0] as Extract<Packet, { cmd: Kind }>;
  }

  /** Resolves when the broker has closed the connection. */
  async closed(): Promise<void> {
    await eventually("the end of the connection", () => this.isClosed);
  }

  /** Resolves when the broker has handled everything sent so far. */
  async ping(): Promise<void> {
    const before = this.of("pingresp").length;
    this.send({ cmd: "pingreq" });
    await eventually("PINGRESP", () => this.of("pingresp").length > before);
  }

  /** Closes without DISCONNECT. */
  drop(): void {
    this.socket.destroy();
  }
}

/** A PUBLISH packet for mqtt-packet. */
export function publishPacket(
  topic: string,
  payload: string,
  {
    qos = 0,
    retain = false,
    messageId,
    dup = false,
  }: { qos?: 0 | 1 | 2; retain?: boolean; messageId?: number; dup?: boolean } = {},
): Packet {
  const number = qos === 0 ? {} : { messageId: messageId ?? 1 };
  return { cmd: "publish", topic, payload, qos, retain, dup, ...number };
}
