/** What lives as long as a client's session: its subscriptions and its unfinished QoS 1 and 2 messages. */

import type { ClientView, PublishAcceptance, Refusal } from "./engine.ts";
import { PacketType } from "./frames.ts";
import type { Message } from "./message.ts";
import type { EngineOptions } from "./options.ts";
import type { Output } from "./output.ts";
import type { Counters } from "./statistics.ts";

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
  readonly output: Output;
  /** The client does not take what it subscribed to: it has to be disconnected. Detaches the session. */
  overflow(): void;
}

interface Sent {
  /** Kept for sending again, if the session outlives its connection. */
  readonly message: Message | undefined;
  readonly qos: 1 | 2;
  readonly retain: boolean;
  /** PUBREC has come: PUBREL is sent from now on. */
  isReleased: boolean;
}

interface Waiting {
  readonly message: Message;
  readonly qos: 1 | 2;
  readonly retain: boolean;
}

const PUBREL_BYTE = (PacketType.pubrel << 4) | 2;
const LAST_MESSAGE_ID = 65_535;
/** A queue is compacted when this many of its first places are used up. */
const COMPACT_AT = 1_024;

/** A client's session. Without a link, QoS 1 and 2 messages wait. */
export class Session {
  readonly clientId: string;
  /** Id of the identity that opened it; nobody else may use its client id. */
  readonly owner: string;
  readonly isClean: boolean;
  /** Granted QoS by filter. */
  readonly subscriptions: Map<string, 0 | 1 | 2> = new Map();
  /** What became of QoS 2 messages whose PUBREL has not come, by message id. */
  readonly incoming: Map<number, Promise<PublishAcceptance | Refusal>> = new Map();
  /** When it lost its connection, in Unix milliseconds. */
  absentSinceMs = 0;
  readonly #context: SessionContext;
  readonly #inflight = new Map<number, Sent>();
  #queue: Waiting[] = [];
  #queueHead = 0;
  #queuedBytes = 0;
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
    if (qos === 0) {
      if (this.#link !== undefined) this.#sendPlain(this.#link, message, retain);
      return;
    }
    const { options } = this.#context;
    const link = this.#link;
    if (link !== undefined && link.output.pendingBytes > options.disconnectAboveBytes)
      link.overflow();
    if (this.#link === undefined && this.isClean) return;
    const mayGo = this.#link !== undefined && this.#waiting() === 0;
    if (mayGo && this.#inflight.size < options.maxInflight) this.#send({ message, qos, retain });
    else this.#enqueue({ message, qos, retain });
  }

  /** PUBACK or PUBCOMP: the message is done. */
  acknowledge(messageId: number): void {
    if (this.#inflight.delete(messageId)) this.#pump();
  }

  /** PUBREC: from now on PUBREL stands for the message. */
  received(messageId: number): void {
    const sent = this.#inflight.get(messageId);
    if (sent !== undefined) sent.isReleased = true;
  }

  /** The client is there: sends again what it has not acknowledged, then what waited. */
  attach(link: SessionLink): void {
    this.#link = link;
    for (const [messageId, { message, qos, retain, isReleased }] of this.#inflight) {
      if (isReleased) link.output.writeAcknowledgement(PUBREL_BYTE, messageId);
      else if (message !== undefined) {
        link.output.writePublish(message, { qos, messageId, retain, dup: true });
      }
    }
    this.#pump();
  }

  /** The client has gone. */
  detach(nowMs: number): void {
    this.#link = undefined;
    this.absentSinceMs = nowMs;
  }

  #sendPlain(link: SessionLink, message: Message, retain: boolean): void {
    const { options, counters } = this.#context;
    if (link.output.pendingBytes > options.dropQos0AboveBytes) {
      counters.publishMessagesDropped += 1;
      return;
    }
    if (!this.#context.deliver(link.view, message.topic, message.payload.length)) return;
    counters.publishMessagesSent += 1;
    link.output.writePublish(message, { qos: 0, messageId: 0, retain, dup: false });
  }

  #send({ message, qos, retain }: Waiting): void {
    const link = this.#link as SessionLink;
    if (!this.#context.deliver(link.view, message.topic, message.payload.length)) return;
    const messageId = this.#nextId();
    const kept = this.isClean ? undefined : message.keep();
    this.#inflight.set(messageId, { message: kept, qos, retain, isReleased: false });
    this.#context.counters.publishMessagesSent += 1;
    link.output.writePublish(message, { qos, messageId, retain, dup: false });
  }

  #enqueue(waiting: Waiting): void {
    const { options, counters } = this.#context;
    const bytes = this.#queuedBytes + waiting.message.weight;
    if (this.#waiting() >= options.maxQueuedMessages || bytes > options.maxQueuedBytes) {
      counters.publishMessagesDropped += 1;
      this.#link?.overflow();
      return;
    }
    waiting.message.keep();
    this.#queue.push(waiting);
    this.#queuedBytes = bytes;
  }

  #pump(): void {
    const { maxInflight } = this.#context.options;
    while (this.#link !== undefined && this.#waiting() > 0 && this.#inflight.size < maxInflight) {
      const next = this.#queue[this.#queueHead] as Waiting;
      this.#queueHead += 1;
      this.#queuedBytes -= next.message.weight;
      this.#send(next);
    }
    if (this.#queueHead >= COMPACT_AT || this.#waiting() === 0) {
      this.#queue = this.#queue.slice(this.#queueHead);
      this.#queueHead = 0;
    }
  }

  #waiting(): number {
    return this.#queue.length - this.#queueHead;
  }

  #nextId(): number {
    do this.#lastId = this.#lastId >= LAST_MESSAGE_ID ? 1 : this.#lastId + 1;
    while (this.#inflight.has(this.#lastId));
    return this.#lastId;
  }
}
