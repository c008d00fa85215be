/** Answers the protocol engine: who may come in, what they subscribe to, what they leave behind. */

import { randomBytes } from "node:crypto";
import type { ConnectCode, ConnectPacket, ProtocolHooks, WillPacket } from "./aedes.ts";
import type { Client, ClientContext } from "./client.ts";
import type { ClientView, Identity, Refusal } from "./engine.ts";
import type { Fanout } from "./fanout.ts";
import { Message } from "./message.ts";
import type { ProtocolStream } from "./protocolStream.ts";
import type { Session } from "./session.ts";
import { isShared, topicProblem } from "./topics.ts";

const ACCEPTED = 0;
const IDENTIFIER_REJECTED = 2;
const UNAVAILABLE = 3;
const BAD_USERNAME_OR_PASSWORD = 4;
const NOT_AUTHORIZED = 5;
/** A client may be silent for one and a half times its keep-alive. */
const KEEPALIVE_FACTOR_MS = 1_500;

/** The clients of an engine, by stream and by id. */
export class ProtocolHandler implements ProtocolHooks {
  readonly #context: ClientContext;
  readonly #fanout: Fanout;
  readonly #byStream = new Map<ProtocolStream, Client>();
  readonly #byId = new Map<string, Client>();
  #isStopped = false;

  constructor(context: ClientContext, fanout: Fanout) {
    this.#context = context;
    this.#fanout = fanout;
  }

  /** A connection has been accepted. */
  enter(client: Client): void {
    this.#byStream.set(client.protocolStream, client);
  }

  /** A connection has ended. */
  leave(client: Client): void {
    this.#byStream.delete(client.protocolStream);
    const { identified } = client;
    if (identified === undefined || this.#byId.get(identified.view.clientId) !== client) return;
    this.#byId.delete(identified.view.clientId);
    this.#fanout.sessions.leave(identified.session, performance.now());
  }

  /** From now on nobody comes in and no will is sent. */
  stop(): void {
    this.#isStopped = true;
  }

  /** The connected client of this id. */
  client(clientId: string): Client | undefined {
    const client = this.#byId.get(clientId);
    return client?.isReady === true ? client : undefined;
  }

  /** Connected clients. */
  views(): readonly ClientView[] {
    return [...this.#byId.values()].filter(({ isReady }) => isReady).map(({ view }) => view);
  }

  chooseClientId(): string {
    return `auto-${randomBytes(12).toString("hex")}`;
  }

  async connect(stream: ProtocolStream, packet: ConnectPacket): Promise<ConnectCode> {
    const client = this.#byStream.get(stream);
    if (client === undefined || client.isClosed || this.#isStopped) return UNAVAILABLE;
    const willProblem = packet.will && topicProblem(packet.will.topic, this.#context.options);
    if (willProblem !== undefined) {
      return this.#refused(client, packet, {
        code: "will-invalid",
        reason: `The topic of the will ${willProblem}.`,
      });
    }
    const verdict = await this.#authenticate(client, packet);
    if (client.isClosed || verdict === undefined) return UNAVAILABLE;
    if ("code" in verdict) return this.#refused(client, packet, verdict);
    return this.#admit(client, packet, verdict);
  }

  hasSession(clientId: string): boolean {
    return this.#byId.get(clientId)?.identified?.isResumed ?? false;
  }

  ready(stream: ProtocolStream): void {
    const client = this.#byStream.get(stream);
    client?.ready();
    const { counters } = this.#context;
    counters.clientsMaximum = Math.max(counters.clientsMaximum, this.#byId.size);
  }

  async subscribe(stream: ProtocolStream, filter: string, qos: 0 | 1 | 2): Promise<boolean> {
    const client = this.#byStream.get(stream);
    const session = client?.identified?.session;
    if (client === undefined || session === undefined) return false;
    const refusal = await this.#subscribeRefusal(client, session, filter);
    if (refusal !== undefined) {
      const { code, reason } = refusal;
      this.#context.logger.info("subscription refused", {
        clientId: session.clientId,
        filter,
        code,
        reason,
      });
      return false;
    }
    if (client.isClosed) return false;
    this.#fanout.sessions.subscribe(session, filter, qos);
    return true;
  }

  subscribed(stream: ProtocolStream, filters: readonly string[]): void {
    const session = this.#byStream.get(stream)?.identified?.session;
    if (session === undefined) return;
    for (const filter of filters) this.#fanout.deliverRetained(session, filter);
  }

  unsubscribed(stream: ProtocolStream, filters: readonly string[]): void {
    const session = this.#byStream.get(stream)?.identified?.session;
    if (session === undefined) return;
    for (const filter of filters) this.#fanout.sessions.unsubscribe(session, filter);
  }

  acknowledged(clientId: string, messageId: number): void {
    this.#fanout.sessions.get(clientId)?.acknowledge(messageId);
  }

  received(clientId: string, messageId: number): void {
    this.#fanout.sessions.get(clientId)?.received(messageId);
  }

  released(clientId: string, messageId: number): void {
    this.#fanout.sessions.get(clientId)?.incoming.delete(messageId);
  }

  will(stream: ProtocolStream, { topic, payload, qos, retain }: WillPacket): void {
    const client = this.#byStream.get(stream);
    if (client?.identified === undefined || this.#isStopped) return;
    const arrivalMs = this.#context.clock();
    const { view } = client;
    this.#context.hooks.publish({ client: view, topic, payload, qos, retain, arrivalMs }).then(
      (verdict) => {
        if ("code" in verdict) {
          const { code, reason } = verdict;
          this.#context.logger.info("will refused", {
            clientId: view.clientId,
            topic,
            code,
            reason,
          });
        } else if (verdict.distribute) {
          this.#context.distribute(new Message({ topic, payload, qos, retain }));
        }
      },
      (error: unknown) => this.failed(error as Error),
    );
  }

  failed(error: Error): void {
    this.#context.logger.error("protocol engine failed", { error: String(error?.stack ?? error) });
  }

  async #authenticate(
    client: Client,
    packet: ConnectPacket,
  ): Promise<Identity | Refusal | undefined> {
    const { clientId, username, password } = packet;
    const { remoteAddress } = client;
    try {
      return await this.#context.hooks.authenticate({
        clientId,
        username,
        password,
        remoteAddress,
      });
    } catch (error) {
      this.#context.logger.error("authenticate hook failed", { error: String(error) });
      return undefined;
    }
  }

  async #admit(client: Client, packet: ConnectPacket, identity: Identity): Promise<ConnectCode> {
    const { sessions } = this.#fanout;
    const { clientId, isClean, keepaliveSeconds } = packet;
    const kept = sessions.get(clientId);
    if (kept !== undefined && kept.owner !== identity.id) {
      const reason = `The client id ${clientId} belongs to another device; choose a different one.`;
      return this.#refused(
        client,
        packet,
        { code: "client-id-taken", reason },
        IDENTIFIER_REJECTED,
      );
    }
    this.#byId.get(clientId)?.refuse({
      code: "taken-over",
      reason: "Another connection uses the same client id.",
    });
    const session = sessions.open({ clientId, owner: identity.id, isClean });
    const { remoteAddress } = client;
    const view = { clientId, identity, remoteAddress, connectedAtMs: this.#context.clock() };
    client.identified = { view, session, isResumed: session === kept };
    client.keepaliveMs = this.#silenceMs(keepaliveSeconds);
    this.#byId.set(clientId, client);
    await this.#restore(client, session);
    return client.isClosed ? UNAVAILABLE : ACCEPTED;
  }

  /** Asks again for every kept subscription: rights may have changed. */
  async #restore(client: Client, session: Session): Promise<void> {
    await Promise.all(
      [...session.subscriptions].map(async ([filter, qos]) => {
        const isAllowed = await this.subscribe(client.protocolStream, filter, qos);
        if (!isAllowed && !client.isClosed) this.#fanout.sessions.unsubscribe(session, filter);
      }),
    );
  }

  async #subscribeRefusal(
    client: Client,
    session: Session,
    filter: string,
  ): Promise<Refusal | undefined> {
    const { options, hooks } = this.#context;
    if (isShared(filter)) {
      return { code: "shared-unsupported", reason: "Shared subscriptions are not supported yet." };
    }
    const { subscriptions } = session;
    if (subscriptions.size >= options.maxSubscriptionsPerClient && !subscriptions.has(filter)) {
      const reason = `A client may have ${options.maxSubscriptionsPerClient} subscriptions; remove one first.`;
      return { code: "too-many-subscriptions", reason };
    }
    return hooks.subscribe(client.view, filter);
  }

  #refused(
    client: Client,
    { clientId }: ConnectPacket,
    { code, reason }: Refusal,
    answer: ConnectCode = connectCode(code),
  ): ConnectCode {
    const { remoteAddress } = client;
    this.#context.logger.info("connect refused", { clientId, remoteAddress, code, reason, answer });
    return answer;
  }

  #silenceMs(keepaliveSeconds: number): number {
    const { maxKeepaliveSeconds } = this.#context.options;
    const asked = keepaliveSeconds === 0 ? maxKeepaliveSeconds : keepaliveSeconds;
    return Math.min(asked, maxKeepaliveSeconds) * KEEPALIVE_FACTOR_MS;
  }
}

function connectCode(refusalCode: string): ConnectCode {
  if (refusalCode.startsWith("bad-")) return BAD_USERNAME_OR_PASSWORD;
  return refusalCode.endsWith("-unavailable") ? UNAVAILABLE : NOT_AUTHORIZED;
}
