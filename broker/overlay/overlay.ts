/** The port to the other brokers: who wants what, and one-hop delivery of batches. */

import type { NodeId } from "../../chain/types/address.ts";
import type { Tier } from "../../chain/types/tier.ts";

/** A message on its way to another broker. */
export interface ForwardedMessage {
  readonly topic: string;
  readonly payload: Uint8Array;
  readonly qos: 0 | 1 | 2;
  readonly retain: boolean;
  readonly tier: Tier;
  /** When the access broker accepted it, in milliseconds since 1970. */
  readonly arrivalMs: number;
}

/** Messages that travel together; (sender, sequence) is unique for ever, so that a repeat is delivered once. */
export interface MessageBatch {
  readonly sequence: number;
  readonly epoch: number;
  readonly messages: readonly ForwardedMessage[];
}

/** The receiver's signed counters for (sender, receiver, epoch) after a batch: an encoded HopReceipt and signature. */
export interface BatchReceipt {
  readonly body: Uint8Array;
  readonly signature: Uint8Array;
}

/** A batch did not get through. `retryable`: the peer was away; otherwise it said no. */
export class OverlayError extends Error {
  readonly retryable: boolean;

  constructor(text: string, retryable: boolean, options?: { cause: unknown }) {
    super(text, options);
    this.name = "OverlayError";
    this.retryable = retryable;
  }
}

/** What arrives from other brokers. */
export interface OverlayHooks {
  /** Called once per new batch; resolves when its messages are safe and queued for local delivery. */
  received(sender: NodeId, batch: MessageBatch): Promise<BatchReceipt>;
}

/** Connections to the other registered brokers. */
export interface Overlay {
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Multiaddresses it listens on. */
  addresses(): readonly string[];
  /** Filters with local subscribers; announced to the others if their first level is literal. */
  setInterest(filters: readonly string[]): void;
  /** Brokers with an unexpired announcement that matches `topic`. */
  routes(topic: string): readonly NodeId[];
  /** One attempt. @throws {OverlayError} */
  send(receiver: NodeId, batch: MessageBatch): Promise<BatchReceipt>;
  peers(): readonly {
    readonly id: NodeId;
    readonly connected: boolean;
    readonly filters: number;
  }[];
}
