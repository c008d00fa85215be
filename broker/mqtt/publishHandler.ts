/** What a client publishes: asked about side by side, acknowledged and distributed in its order. */

import type { Logger } from "../../chain/types/logger.ts";
import type { EngineHooks, PublishRequest, Refusal } from "./engine.ts";
import { Message } from "./message.ts";
import type { EngineOptions } from "./options.ts";
import { PacketQueue, type Undecided, type Verdict } from "./packetQueue.ts";
import { decodePublish, type Frame, PacketType, type PublishFrame } from "./packets.ts";
import type { Session, SessionLink } from "./session.ts";
import type { Counters } from "./statistics.ts";
import { DIRECT_PREFIX, topicProblem } from "./topics.ts";

/** What the handlers of all clients share. */
export interface PublishHandlerContext {
  readonly options: EngineOptions;
  readonly hooks: EngineHooks;
  readonly counters: Counters;
  readonly logger: Logger;
  /** Unix milliseconds. */
  clock(): number;
  /** Retains, and gives to subscribers. */
  distribute(message: Message): void;
}

/** Whose messages they are. */
export interface PublishHandlerClient extends SessionLink {
  readonly identified: { readonly session: Session } | undefined;
  readonly isReady: boolean;
  /** Tells the client why and closes its connection. */
  refuse(refusal: Refusal): void;
}

/** What the handler tells its client. */
export interface PublishHandlerEnd {
  readonly client: PublishHandlerClient;
  /** Handles another control packet; `whenDone` runs once when the next one may follow. */
  control(frame: Buffer, whenDone: () => void): void;
  /** A message has had its effect. */
  decided(): void;
  /** Nothing waits any more. */
  settled(): void;
}

const PUBACK_BYTE = PacketType.puback << 4;
const PUBREC_BYTE = PacketType.pubrec << 4;

/** The packets of one client that wait for what came before them. */
export class PublishHandler {
  readonly #context: PublishHandlerContext;
  readonly #end: PublishHandlerEnd;
  readonly #queue: PacketQueue;

  constructor(context: PublishHandlerContext, end: PublishHandlerEnd) {
    this.#context = context;
    this.#end = end;
    this.#queue = new PacketQueue({
      decided: (item, verdict) => this.#decided(item, verdict),
      control: (frame, whenDone) => end.control(frame, whenDone),
      settled: () => end.settled(),
      failed: (error) => this.#hookFailed(error),
    });
  }

  /** Bytes of PUBLISH packets that wait. */
  get undecidedBytes(): number {
    return this.#queue.undecidedBytes;
  }

  /** Packets that wait. */
  get length(): number {
    return this.#queue.length;
  }

  /** Takes a PUBLISH packet. Throws a `FrameError`. */
  publish(frame: Frame): void {
    const packet = decodePublish(frame);
    this.#context.counters.publishMessagesReceived += 1;
    const { topic, payload, qos, retain, messageId } = packet;
    const { bytes } = frame;
    const idOffset = bytes.length - payload.length - (qos > 0 ? 2 : 0);
    const message = new Message({ topic, payload, qos, retain }, { bytes, idOffset });
    const repeated = qos === 2 ? this.#incoming()?.get(messageId) : undefined;
    const isRepeat = repeated !== undefined;
    const undecided = { packet, message, isRepeat, bytes: bytes.length };
    this.#queue.publish(undecided, repeated ?? this.#ask(packet));
  }

  /** Takes another control packet. */
  control(frame: Buffer): void {
    this.#queue.control(frame);
  }

  /** The client has gone. */
  close(): void {
    this.#queue.close();
  }

  #ask(packet: PublishFrame): Promise<Verdict> {
    const { topic, payload, qos, retain, messageId } = packet;
    const refusal = this.#refusalOf(packet);
    if (refusal !== undefined) return Promise.resolve(refusal);
    const client = this.#end.client.view;
    const arrivalMs = this.#context.clock();
    const verdict = this.#callHook({ client, topic, payload, qos, retain, arrivalMs });
    if (qos === 2) this.#incoming()?.set(messageId, verdict);
    return verdict;
  }

  #refusalOf({ topic, qos }: PublishFrame): Refusal | undefined {
    const { maxIncomingQos2 } = this.#context.options;
    const problem = topicProblem(topic, this.#context.options);
    if (problem !== undefined) {
      return { code: "topic-invalid", reason: `The topic of the message ${problem}.` };
    }
    if (topic.startsWith("$") && !topic.startsWith(DIRECT_PREFIX)) {
      const reason = `Topics that begin with $ belong to the broker; only ${DIRECT_PREFIX}… may be published to.`;
      return { code: "topic-reserved", reason };
    }
    if (qos === 2 && (this.#incoming()?.size ?? 0) >= maxIncomingQos2) {
      const reason = `${maxIncomingQos2} QoS 2 messages wait for PUBREL; finish some of them first.`;
      return { code: "too-many-inflight", reason };
    }
    return undefined;
  }

  #callHook(request: PublishRequest): Promise<Verdict> {
    try {
      return this.#context.hooks.publish(request);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  #decided({ packet, message, isRepeat }: Undecided, verdict: Verdict): void {
    const { qos, messageId } = packet;
    const { client } = this.#end;
    if (!("distribute" in verdict)) {
      if (qos === 2) this.#incoming()?.delete(messageId);
      client.refuse(verdict);
      return;
    }
    if (qos > 0 && client.isReady) {
      this.#context.counters.messagesSent += 1;
      client.output.writeAcknowledgement(qos === 1 ? PUBACK_BYTE : PUBREC_BYTE, messageId);
    }
    if (verdict.distribute && !isRepeat) this.#context.distribute(message);
    this.#end.decided();
  }

  #hookFailed(error: unknown): Refusal {
    this.#context.logger.error("publish hook failed", { error: String(error) });
    return {
      code: "internal",
      reason: "The broker could not take the message; connect again and repeat it.",
    };
  }

  #incoming(): Session["incoming"] | undefined {
    return this.#end.client.identified?.session.incoming;
  }
}
