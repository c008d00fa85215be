/** What lives as long as a client's session: its subscriptions and its unfinished QoS 1 and 2 messages. */

import type { ClientView, PublishAcceptance, Refusal } from "./engine.ts";
import type { Message } from "./message.ts";
import type { EngineOptions } from "./options.ts";
import { PacketType } from "./packets.ts";
import { Queue } from "./queue.ts";
import type { Counters } from "./statistics.ts";
import type { WriteBuffer } from "./writeBuffer.ts";

/** What sessions share. */
export interface SessionContext {
  readonly options: EngineOptions;
  readonly counters: Counters;
  /** The broker's say on each delivery; false drops it. */
  deliver(client: ClientView, topic: string, payloadBytes: number): boolean;
}

/** The connection that a session is attached to. */
export interface SessionLink {
  readonly view: ClientView;
  readonly output: WriteBuffer;
  /** The client does not take what it subscribed to: it has to be disconnected. Detaches the session. */
  overflow(): void;
}

interface Waiting {
  readonly message: Message;
  readonly qos: 0 | 1 | 2;
  readonly retain: boolean;
}

interface Sent {
  /** Kept for sending again, if the session outlives its connection. */
  readonly message: Message | undefined;
  readonly qos: 1 | 2;
  readonly retain: boolean;
  /** PUBREC has come: PUBREL is sent from now on. */
  isReleased: boolean;
}

const PUBREL_BYTE = (PacketType.pubrel << 4) | 2;
const LAST_MESSAGE_ID = 65_535;

/** A client's session. QoS 1 and 2 messages wait while the client is absent, slow or has its window full. */
export class Session {
  readonly clientId: string;
  /** Id of the identity that opened it; nobody else may use its client id. */
  readonly owner: string;
  readonly isClean: boolean;
  /** Granted QoS by filter. */
  readonly subscriptions: Map<string, 0 | 1 | 2> = new Map();
  /** What became of QoS 2 messages whose PUBREL has not come, by message id. */
  readonly incoming: Map<number, Promise<PublishAcceptance | Refusal>> = new Map();
  /** When it lost its connection, in milliseconds of `performance.now`. */
  absentSinceMs = 0;
  readonly #context: SessionContext;
  readonly #inflight = new Map<number, Sent>();
  /** Message ids to send again, before anything else. */
  readonly #again = new Queue<number>();
  readonly #waiting = new Queue<Waiting>();
  #waitingBytes = 0;
  #lastId = 0;
  #link: SessionLink | undefined;

  constructor(
    { clientId, owner, isClean }: { clientId: string; owner: string; isClean: boolean },
    context: SessionContext,
  ) {
    this.clientId = clientId;
    this.owner = owner;
    this.isClean = isClean;
    this.#context = context;
  }

  get link(): SessionLink | undefined {
    return this.#link;
  }

  /** Delivers `message` at the lower of its QoS and `granted`, at once or when the client is there. */
  deliver(message: Message, granted: 0 | 1 | 2, retain: boolean): void {
    const qos = message.qos < granted ? message.qos : granted;
    const link = this.#link;
    if (link === undefined) {
      if (qos > 0 && !this.isClean) this.#enqueue({ message, qos, retain });
    } else if (this.#mayGo(link, qos)) {
      this.#send(link, { message, qos, retain });
    } else if (qos === 0 && !retain) {
      this.#context.counters.publishMessagesDropped += 1;
    } else {
      this.#enqueue({ message, qos, retain });
    }
  }

  /** PUBACK or PUBCOMP: the message is done. */
  acknowledge(messageId: number): void {
    if (this.#inflight.delete(messageId)) this.pump();
  }

  /** PUBREC: from now on PUBREL stands for the message. */
  received(messageId: number): void {
    const sent = this.#inflight.get(messageId);
    if (sent !== undefined) sent.isReleased = true;
  }

  /** The client is there: sends again what it has not acknowledged, then what waited. */
  attach(link: SessionLink): void {
    this.#link = link;
    this.#again.clear();
    for (const messageId of this.#inflight.keys()) this.#again.push(messageId);
    this.pump();
  }

  /** The client has gone. */
  detach(nowMs: number): void {
    this.#link = undefined;
    this.absentSinceMs = nowMs;
  }

  /** Sends of what waits as much as may go now. */
  pump(): void {
    const link = this.#link;
    if (link === undefined) return;
    while (this.#again.length > 0 && !this.#isClogged(link)) this.#sendAgain(link);
    if (this.#again.length > 0) return;
    for (let next = this.#waiting.first; next !== undefined; next = this.#waiting.first) {
      if (this.#isClogged(link) || (next.qos > 0 && this.#isWindowFull())) return;
      this.#waiting.shift();
      this.#waitingBytes -= next.message.weight;
      this.#send(link, next);
    }
  }

  #mayGo(link: SessionLink, qos: 0 | 1 | 2): boolean {
    if (this.#isClogged(link)) return false;
    return qos === 0 || (this.#again.length + this.#waiting.length === 0 && !this.#isWindowFull());
  }

  #isClogged(link: SessionLink): boolean {
    return link.output.pendingBytes > this.#context.options.dropQos0AboveBytes;
  }

  #isWindowFull(): boolean {
    return this.#inflight.size >= this.#context.options.maxInflight;
  }

  #send(link: SessionLink, { message, qos, retain }: Waiting): void {
    if (!this.#context.deliver(link.view, message.topic, message.payload.length)) return;
    this.#context.counters.publishMessagesSent += 1;
    const messageId = qos === 0 ? 0 : this.#nextId();
    if (qos !== 0) {
      const kept = this.isClean ? undefined : message.keep();
      this.#inflight.set(messageId, { message: kept, qos, retain, isReleased: false });
    }
    link.output.writePublish(message, { qos, messageId, retain, dup: false });
  }

  #sendAgain(link: SessionLink): void {
    const messageId = this.#again.shift() as number;
    const sent = this.#inflight.get(messageId);
    if (sent === undefined) return;
    const { message, qos, retain, isReleased } = sent;
    if (isReleased) link.output.writeAcknowledgement(PUBREL_BYTE, messageId);
    else if (message !== undefined) {
      link.output.writePublish(message, { qos, messageId, retain, dup: true });
    }
  }

  #enqueue(waiting: Waiting): void {
    const { options, counters } = this.#context;
    const bytes = this.#waitingBytes + waiting.message.weight;
    if (this.#waiting.length < options.maxQueuedMessages && bytes <= options.maxQueuedBytes) {
      waiting.message.keep();
      this.#waiting.push(waiting);
      this.#waitingBytes = bytes;
      return;
    }
    counters.publishMessagesDropped += 1;
    const link = this.#link;
    if (link !== undefined && (this.isClean || link.output.isStuck(options.drainTimeoutMs))) {
      link.overflow();
    }
  }

  #nextId(): number {
    do this.#lastId = this.#lastId >= LAST_MESSAGE_ID ? 1 : this.#lastId + 1;
    while (this.#inflight.has(this.#lastId));
    return this.#lastId;
  }
}
