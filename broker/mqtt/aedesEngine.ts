/** The MQTT engine: aedes for the protocol's control packets, our own way for messages. */

import type { Duplex } from "node:stream";
import type { Logger } from "../../chain/types/logger.ts";
import { type Protocol, startProtocol } from "./aedes.ts";
import { Client, type ClientContext } from "./client.ts";
import type { ClientView, EngineHooks, EngineMessage, MeasuredEngine, Refusal } from "./engine.ts";
import { Fanout } from "./fanout.ts";
import { Message } from "./message.ts";
import { DEFAULT_ENGINE_OPTIONS, type EngineOptions } from "./options.ts";
import { ProtocolHandler } from "./protocolHandler.ts";
import { type EngineStatistics, newCounters, systemTopics } from "./statistics.ts";
import { topicProblem } from "./topics.ts";
import { TurnFlusher } from "./writeBuffer.ts";

/** What an engine needs from outside. */
export interface EngineDependencies {
  readonly logger: Logger;
  /** Unix milliseconds; `Date.now` unless a test has another clock. */
  readonly clock?: () => number;
}

const SWEEP_MS = 1_000;
const EXPIRY_MS = 30_000;
const CLOSE_WAIT_MS = 2_000;
const CLOSE_POLL_MS = 5;

/** Starts an MQTT 3.1.1 engine that asks `hooks`. Options left out have their defaults. */
export async function createAedesEngine(
  hooks: EngineHooks,
  options: Partial<EngineOptions>,
  { logger, clock = Date.now }: EngineDependencies,
): Promise<MeasuredEngine> {
  const engine = new AedesEngine(
    hooks,
    { ...DEFAULT_ENGINE_OPTIONS, ...options },
    { logger, clock },
  );
  await engine.start();
  return engine;
}

/** Counts connections against a rate: a bucket of tokens holds so many a second, and as many at once after a quiet time. */
export class ConnectRate {
  readonly #perSecond: number;
  #tokens: number;
  #filledMs: number;

  constructor(perSecond: number, nowMs: number) {
    this.#perSecond = perSecond;
    this.#tokens = perSecond;
    this.#filledMs = nowMs;
  }

  /** Whether one more connection is within the rate; counts it if so. */
  admit(nowMs: number): boolean {
    const passedMs = Math.max(0, nowMs - this.#filledMs);
    this.#filledMs = nowMs;
    this.#tokens = Math.min(this.#perSecond, this.#tokens + (passedMs * this.#perSecond) / 1000);
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }
}

class AedesEngine implements MeasuredEngine {
  readonly #options: EngineOptions;
  readonly #logger: Logger;
  readonly #counters = newCounters();
  readonly #connections = new Set<Client>();
  readonly #fanout: Fanout;
  readonly #protocolHandler: ProtocolHandler;
  readonly #context: ClientContext;
  readonly #rate: ConnectRate;
  readonly #startedMs: number;
  #protocol: Protocol | undefined;
  #timers: NodeJS.Timeout[] = [];
  #isClosing = false;

  constructor(
    hooks: EngineHooks,
    options: EngineOptions,
    { logger, clock }: Required<EngineDependencies>,
  ) {
    this.#options = options;
    this.#logger = logger;
    this.#startedMs = performance.now();
    this.#rate = new ConnectRate(options.maxConnectsPerSecond, this.#startedMs);
    this.#fanout = new Fanout(
      {
        options,
        counters: this.#counters,
        deliver: (client, topic, bytes) => hooks.deliver(client, topic, bytes),
      },
      { logger, interestChanged: (filters) => hooks.interestChanged(filters) },
    );
    this.#context = {
      options,
      hooks,
      logger,
      clock,
      counters: this.#counters,
      flusher: new TurnFlusher(),
      closeGraceMs: options.closeGraceMs,
      distribute: (message) => this.#fanout.distribute(message),
      left: (client) => this.#left(client),
    };
    this.#protocolHandler = new ProtocolHandler(this.#context, this.#fanout);
  }

  async start(): Promise<void> {
    this.#protocol = await startProtocol(this.#protocolHandler, this.#options);
    this.#timers.push(setInterval(() => this.#sweep(), SWEEP_MS));
    const { sessions } = this.#fanout;
    this.#timers.push(setInterval(() => sessions.expire(performance.now()), EXPIRY_MS));
    const { statisticsIntervalMs } = this.#options;
    if (statisticsIntervalMs > 0) {
      this.#publishStatistics();
      this.#timers.push(setInterval(() => this.#publishStatistics(), statisticsIntervalMs));
    }
    for (const timer of this.#timers) timer.unref();
  }

  accept(stream: Duplex, remoteAddress: string): void {
    if (stream.destroyed) return;
    const problem = this.#admissionProblem();
    if (problem !== undefined) {
      this.#counters.connectionsRefused += 1;
      this.#logger.warn("connection refused", { reason: problem, remoteAddress });
      stream.on("error", () => undefined);
      stream.destroy();
      return;
    }
    const client = new Client(stream, remoteAddress, this.#context);
    this.#connections.add(client);
    this.#protocolHandler.enter(client);
    this.#protocol?.serve(client.protocolStream);
  }

  async publish(message: EngineMessage): Promise<void> {
    const problem = topicProblem(message.topic, this.#options);
    if (problem !== undefined)
      throw new Error(`The topic ${JSON.stringify(message.topic)} ${problem}.`);
    this.#fanout.distribute(new Message(message));
  }

  send(clientId: string, topic: string, payload: Uint8Array): boolean {
    return this.#protocolHandler.client(clientId)?.send(topic, payload) ?? false;
  }

  disconnect(clientId: string, refusal: Refusal): void {
    this.#protocolHandler.client(clientId)?.refuse(refusal);
  }

  clients(): readonly ClientView[] {
    return this.#protocolHandler.views();
  }

  filters(): readonly string[] {
    return this.#fanout.router.filters();
  }

  statistics(): EngineStatistics {
    const { sessions, router, retained } = this.#fanout;
    return {
      ...this.#counters,
      messagesSent: this.#counters.messagesSent + this.#counters.publishMessagesSent,
      uptimeSeconds: Math.floor((performance.now() - this.#startedMs) / 1000),
      clientsConnected: this.#protocolHandler.views().length,
      clientsDisconnected: sessions.absentCount,
      subscriptions: router.subscriptions,
      retainedMessages: retained.count,
    };
  }

  /** Takes no more packets, waits a little for those that came, closes all connections. Wills are not sent. */
  async close(): Promise<void> {
    if (this.#isClosing) return;
    this.#isClosing = true;
    this.#protocolHandler.stop();
    for (const timer of this.#timers) clearInterval(timer);
    for (const client of this.#connections) client.stopReading();
    const deadline = performance.now() + CLOSE_WAIT_MS;
    while ([...this.#connections].some(({ isSettled }) => !isSettled)) {
      if (performance.now() > deadline) break;
      await new Promise((resolve) => setTimeout(resolve, CLOSE_POLL_MS));
    }
    for (const client of this.#connections) client.close();
    this.#fanout.close();
    await this.#protocol?.close();
  }

  #admissionProblem(): string | undefined {
    const { maxConnections, maxConnectsPerSecond } = this.#options;
    if (this.#isClosing) return "the broker is closing";
    if (this.#connections.size >= maxConnections) return `there are ${maxConnections} connections`;
    if (this.#rate.admit(performance.now())) return undefined;
    return `more than ${maxConnectsPerSecond} connections in a second`;
  }

  #left(client: Client): void {
    this.#connections.delete(client);
    this.#protocolHandler.leave(client);
  }

  #sweep(): void {
    const nowMs = performance.now();
    for (const client of this.#connections) {
      if (nowMs - client.lastReadMs <= client.keepaliveMs) continue;
      this.#logger.info("silent client disconnected", {
        clientId: client.identified?.view.clientId,
        remoteAddress: client.remoteAddress,
        keepaliveMs: client.keepaliveMs,
      });
      client.close();
    }
  }

  #publishStatistics(): void {
    for (const [topic, text] of systemTopics(this.#options.version, this.statistics())) {
      const payload = Buffer.from(text);
      this.#fanout.distribute(new Message({ topic, payload, qos: 0, retain: true }));
    }
  }
}
