/** One MQTT client: its packets in, its acknowledgements and messages out. */

import type { Duplex } from "node:stream";
import type { ClientView, Refusal } from "./engine.ts";
import { Message } from "./message.ts";
import { NetworkConnection, type NetworkConnectionContext } from "./networkConnection.ts";
import {
  checkConnect,
  type Frame,
  FrameError,
  PacketType,
  packetType,
  readFilters,
  readMessageId,
} from "./packets.ts";
import { ProtocolStream } from "./protocolStream.ts";
import { PublishHandler, type PublishHandlerContext } from "./publishHandler.ts";
import type { Session, SessionLink } from "./session.ts";
import { filterProblem } from "./topics.ts";
import type { WriteBuffer } from "./writeBuffer.ts";

/** Packets that may wait for their effect before the socket is left unread. */
const WAITING_PACKETS = 10_000;

/** Where a client is told why it is refused. */
export const REFUSED_TOPIC = "$yizhan/refused";

/** What clients share. */
export interface ClientContext extends NetworkConnectionContext, PublishHandlerContext {
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

/** A client from its first byte to its last. */
export class Client implements SessionLink {
  readonly protocolStream: ProtocolStream;
  readonly remoteAddress: string;
  /** Longest silence in milliseconds. */
  keepaliveMs: number;
  /** Set once the client is authenticated. */
  identified: Identified | undefined;
  readonly #connection: NetworkConnection;
  readonly #context: ClientContext;
  readonly #publishHandler: PublishHandler;
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
    this.#publishHandler = new PublishHandler(context, {
      client: this,
      control: (frame, whenDone) => this.#control(frame, whenDone),
      decided: () => this.#pace(),
      settled: () => this.#settled(),
    });
    this.#connection = new NetworkConnection(stream, context, {
      frame: (frame) => this.#frame(frame),
      maxFrameBytes: () =>
        this.#hasConnect ? context.options.maxFrameBytes : context.options.maxConnectBytes,
      chunkDone: () => this.#pace(),
      broken: (error) => this.#broken(error),
      sent: () => this.identified?.session.pump(),
      ended: () => this.#peerEnded(),
    });
    this.protocolStream = new ProtocolStream({
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

  get output(): WriteBuffer {
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
    return this.#publishHandler.length === 0;
  }

  /** When the last bytes came, in milliseconds of `performance.now`. */
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

  /** Sends a QoS 0 message; false if too much is waiting already. */
  send(topic: string, payload: Uint8Array): boolean {
    const { counters, options } = this.#context;
    if (this.output.pendingBytes > options.dropQos0AboveBytes) {
      counters.publishMessagesDropped += 1;
      return false;
    }
    const message = new Message({ topic, payload, qos: 0, retain: false });
    counters.publishMessagesSent += 1;
    this.output.writePublish(message, { qos: 0, messageId: 0, retain: false, dup: false });
    return true;
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
    this.protocolStream.gone();
    this.#context.left(this);
    if (wasReady) this.#context.hooks.disconnected(this.view);
    this.#publishHandler.close();
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
      checkConnect(frame);
      this.protocolStream.offer(frame.bytes, () => undefined);
    }
  }

  #dispatch(frame: Frame): void {
    const { bytes, bodyStart } = frame;
    switch (packetType(bytes)) {
      case PacketType.publish:
        this.#publishHandler.publish(frame);
        break;
      case PacketType.puback:
        this.identified?.session.acknowledge(readMessageId(bytes, bodyStart));
        break;
      case PacketType.subscribe:
      case PacketType.unsubscribe:
        this.#filters(frame);
        break;
      case PacketType.pubrec:
      case PacketType.pubrel:
      case PacketType.pubcomp:
        readMessageId(bytes, bodyStart);
        this.#publishHandler.control(bytes);
        break;
      case PacketType.pingreq:
      case PacketType.disconnect:
        this.#publishHandler.control(bytes);
        break;
      default:
        throw new FrameError(`a packet of type ${packetType(bytes)} that a client must not send`);
    }
  }

  #filters(frame: Frame): void {
    for (const filter of readFilters(frame)) {
      const problem = filterProblem(filter, this.#context.options);
      if (problem === undefined) continue;
      const reason = `The filter ${JSON.stringify(filter.slice(0, 100))} ${problem}.`;
      this.refuse({ code: "filter-invalid", reason });
      return;
    }
    this.#publishHandler.control(frame.bytes);
  }

  #control(frame: Buffer, whenDone: () => void): void {
    this.#context.counters.messagesSent += 1; // each of them has one answer
    this.protocolStream.offer(frame, whenDone);
  }

  #settled(): void {
    if (this.#hasEnded) this.#end(() => this.#connection.abort());
    else this.#pace();
  }

  #peerEnded(): void {
    this.#hasEnded = true;
    if (this.#state !== "ready" || this.#publishHandler.length === 0) this.#settled();
  }

  /** Reads on, unless enough is waiting. */
  #pace(): void {
    if (this.#state === "closed") return;
    const { maxUndecidedBytes, maxConnectBytes, disconnectAboveBytes } = this.#context.options;
    if (this.output.pendingBytes > disconnectAboveBytes) {
      this.overflow(); // it asks and asks, and does not take the answers
      return;
    }
    const hasRoom =
      this.#publishHandler.undecidedBytes < maxUndecidedBytes &&
      this.#publishHandler.length < WAITING_PACKETS &&
      this.#heldBytes < maxConnectBytes;
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
