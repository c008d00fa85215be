/** One MQTT client: its packets in, its acknowledgements and messages out. */

import type { Duplex } from "node:stream";
import type { Logger } from "../../chain/types/logger.ts";
import { Conduit } from "./conduit.ts";
import { Connection, type ConnectionContext } from "./connection.ts";
import type { ClientView, EngineHooks, PublishRequest, Refusal } from "./engine.ts";
import {
  checkStrings,
  decodePublish,
  type Frame,
  FrameError,
  PacketType,
  type PublishFrame,
  packetType,
  readMessageId,
} from "./frames.ts";
import { Lane, type Undecided, type Verdict } from "./lane.ts";
import { Message } from "./message.ts";
import type { EngineOptions } from "./options.ts";
import type { Output } from "./output.ts";
import type { Session, SessionLink } from "./session.ts";
import type { Counters } from "./statistics.ts";
import { DIRECT_PREFIX, topicProblem } from "./topics.ts";

/** Where a client is told why it is refused. */
export const REFUSED_TOPIC = "$yizhan/refused";

/** What clients share. */
export interface ClientContext extends ConnectionContext {
  readonly options: EngineOptions;
  readonly hooks: EngineHooks;
  readonly counters: Counters;
  readonly logger: Logger;
  /** Retains, and gives to subscribers. */
  distribute(message: Message): void;
  /** The client's connection has ended; runs once. */
  left(client: Client): void;
}

/** A client that has been let in. */
export interface Identified {
  readonly view: ClientView;
  readonly session: Session;
  /** The session goes on from an earlier connection. */
  readonly isResumed: boolean;
}

const PUBACK_BYTE = PacketType.puback << 4;
const PUBREC_BYTE = PacketType.pubrec << 4;

/** A client from its first byte to its last. */
export class Client implements SessionLink {
  readonly conduit: Conduit;
  readonly remoteAddress: string;
  /** Longest silence in milliseconds. */
  keepaliveMs: number;
  /** Set once the client is authenticated. */
  identified: Identified | undefined;
  readonly #connection: Connection;
  readonly #context: ClientContext;
  readonly #lane: Lane;
  #state: "connecting" | "ready" | "closed" = "connecting";
  #hasConnect = false;
  /** The peer sends no more; what it sent before still counts. */
  #hasEnded = false;
  /** Packets that came before CONNACK was sent. */
  #held: Frame[] = [];
  #heldBytes = 0;

  constructor(stream: Duplex, remoteAddress: string, context: ClientContext) {
    this.remoteAddress = remoteAddress;
    this.#context = context;
    this.keepaliveMs = context.options.connectTimeoutMs;
    this.#lane = new Lane({
      decided: (item, verdict) => this.#decided(item, verdict),
      control: (frame, whenDone) => this.#control(frame, whenDone),
      settled: () => this.#settled(),
      failed: (error) => this.#hookFailed(error),
    });
    this.#connection = new Connection(stream, context, {
      frame: (frame) => this.#frame(frame),
      maxFrameBytes: () =>
        this.#hasConnect ? context.options.maxFrameBytes : context.options.maxConnectBytes,
      chunkDone: () => this.#pace(),
      broken: (error) => this.#broken(error),
      ended: () => this.#peerEnded(),
    });
    this.conduit = new Conduit({
      output: this.#connection.output,
      closedByEngine: (error) => {
        if (error !== undefined) this.#log("engine closed a connection", { reason: error.message });
        this.close();
      },
    });
  }

  get view(): ClientView {
    if (this.identified === undefined) throw new Error("the client is not authenticated");
    return this.identified.view;
  }

  get output(): Output {
    return this.#connection.output;
  }

  get isReady(): boolean {
    return this.#state === "ready";
  }

  get isClosed(): boolean {
    return this.#state === "closed";
  }

  /** Whether every packet that came has had its effect. */
  get isSettled(): boolean {
    return this.#lane.isEmpty;
  }

  /** When the last bytes came, in Unix milliseconds. */
  get lastReadMs(): number {
    return this.#connection.lastReadMs;
  }

  /** CONNACK is sent: attaches the session and handles what came meanwhile. */
  ready(): void {
    if (this.#state !== "connecting" || this.identified === undefined) return;
    this.#state = "ready";
    this.identified.session.attach(this);
    this.#context.hooks.connected(this.identified.view);
    // The engine finishes with CONNECT after this call: the next frame may only follow then.
    queueMicrotask(() => this.#release());
  }

  /** Stops reading; what came is still handled. */
  stopReading(): void {
    this.#connection.setReading(false);
  }

  /** Tells the client why and closes its connection. */
  refuse(refusal: Refusal): void {
    if (this.#state === "closed") return;
    this.#log("client refused", { code: refusal.code, reason: refusal.reason });
    if (this.#state === "ready") {
      const { code, reason } = refusal;
      this.send(REFUSED_TOPIC, Buffer.from(JSON.stringify({ code, reason })));
    }
    this.close();
  }

  /** Sends a QoS 0 message. */
  send(topic: string, payload: Uint8Array): void {
    const message = new Message({ topic, payload, qos: 0, retain: false });
    this.#context.counters.publishMessagesSent += 1;
    this.output.writePublish(message, { qos: 0, messageId: 0, retain: false, dup: false });
  }

  /** The client does not take what is sent to it. */
  overflow(): void {
    this.#log("slow client disconnected", { pendingBytes: this.output.pendingBytes });
    this.#end(() => this.#connection.abort());
  }

  /** Closes the connection once what is queued is sent. */
  close(): void {
    this.#end(() => this.#connection.close());
  }

  #end(closeConnection: () => void): void {
    if (this.#state === "closed") return;
    const wasReady = this.#state === "ready";
    this.#state = "closed";
    closeConnection();
    this.#held = [];
    this.conduit.gone();
    this.#context.left(this);
    if (wasReady) this.#context.hooks.disconnected(this.view);
    this.#lane.close();
  }

  #release(): void {
    const held = this.#held;
    this.#held = [];
    this.#heldBytes = 0;
    try {
      for (const frame of held) {
        if (this.#state === "ready") this.#dispatch(frame);
      }
    } catch (error) {
      this.#broken(error instanceof Error ? error : new Error(String(error)));
    }
    this.#pace();
  }

  #frame(frame: Frame): void {
    this.#context.counters.messagesReceived += 1;
    if (this.#state === "ready" && this.#held.length === 0) {
      this.#dispatch(frame);
    } else if (this.#hasConnect) {
      this.#held.push(frame);
      this.#heldBytes += frame.bytes.length;
    } else {
      if (packetType(frame.bytes) !== PacketType.connect) {
        throw new FrameError("the first packet is not CONNECT");
      }
      this.#hasConnect = true;
      checkStrings(frame);
      this.conduit.offer(frame.bytes, () => undefined);
    }
  }

  #dispatch(frame: Frame): void {
    const { bytes, bodyStart } = frame;
    switch (packetType(bytes)) {
      case PacketType.publish:
        this.#publish(decodePublish(frame), frame);
        break;
      case PacketType.puback:
        this.identified?.session.acknowledge(readMessageId(bytes, bodyStart));
        break;
      case PacketType.subscribe:
      case PacketType.unsubscribe:
        checkStrings(frame);
        this.#lane.control(bytes);
        break;
      case PacketType.pubrec:
      case PacketType.pubrel:
      case PacketType.pubcomp:
        readMessageId(bytes, bodyStart);
        this.#lane.control(bytes);
        break;
      case PacketType.pingreq:
      case PacketType.disconnect:
        this.#lane.control(bytes);
        break;
      default:
        throw new FrameError(`a packet of type ${packetType(bytes)} that a client must not send`);
    }
  }

  #publish(packet: PublishFrame, { bytes }: Frame): void {
    this.#context.counters.publishMessagesReceived += 1;
    const { topic, payload, qos, retain, messageId } = packet;
    const idOffset = bytes.length - payload.length - (qos > 0 ? 2 : 0);
    const message = new Message({ topic, payload, qos, retain }, { bytes, idOffset });
    const repeated = qos === 2 ? this.identified?.session.incoming.get(messageId) : undefined;
    const undecided = { packet, message, isRepeat: repeated !== undefined, bytes: bytes.length };
    this.#lane.publish(undecided, repeated ?? this.#ask(packet));
  }

  #ask(packet: PublishFrame): Promise<Verdict> {
    const { topic, payload, qos, retain, messageId } = packet;
    const refusal = this.#refusalOf(packet);
    if (refusal !== undefined) return Promise.resolve(refusal);
    const verdict = this.#callHook({
      client: this.view,
      topic,
      payload,
      qos,
      retain,
      arrivalMs: this.#connection.lastReadMs,
    });
    if (qos === 2) this.identified?.session.incoming.set(messageId, verdict);
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
    if (qos === 2 && (this.identified?.session.incoming.size ?? 0) >= maxIncomingQos2) {
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
    if (!("distribute" in verdict)) {
      if (qos === 2) this.identified?.session.incoming.delete(messageId);
      this.refuse(verdict);
      return;
    }
    if (qos > 0 && this.#state === "ready") {
      this.#context.counters.messagesSent += 1;
      this.output.writeAcknowledgement(qos === 1 ? PUBACK_BYTE : PUBREC_BYTE, messageId);
    }
    if (verdict.distribute && !isRepeat) this.#context.distribute(message);
    this.#pace();
  }

  #control(frame: Buffer, whenDone: () => void): void {
    this.#context.counters.messagesSent += 1; // each of them has one answer
    this.conduit.offer(frame, whenDone);
  }

  #settled(): void {
    if (this.#hasEnded) this.#end(() => this.#connection.abort());
    else this.#pace();
  }

  #peerEnded(): void {
    this.#hasEnded = true;
    if (this.#state !== "ready" || this.#lane.isEmpty) this.#settled();
  }

  #hookFailed(error: unknown): Refusal {
    this.#context.logger.error("publish hook failed", { error: String(error) });
    return {
      code: "internal",
      reason: "The broker could not take the message; connect again and repeat it.",
    };
  }

  /** Reads on, unless enough is waiting. */
  #pace(): void {
    if (this.#state === "closed") return;
    const { maxUndecidedBytes, maxConnectBytes } = this.#context.options;
    const hasRoom =
      this.#lane.undecidedBytes < maxUndecidedBytes && this.#heldBytes < maxConnectBytes;
    this.#connection.setReading(hasRoom);
  }

  #broken(error: Error): void {
    const isPeersFault = error instanceof FrameError;
    if (!isPeersFault)
      this.#context.logger.error("engine failed on a packet", { error: String(error.stack) });
    this.#log("connection closed: protocol broken", { reason: error.message });
    this.close();
  }

  #log(message: string, facts: Record<string, unknown>): void {
    const clientId = this.identified?.view.clientId;
    this.#context.logger.info(message, { clientId, remoteAddress: this.remoteAddress, ...facts });
  }
}
