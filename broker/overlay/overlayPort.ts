/** The port to the other brokers: who wants what, and one-hop delivery of batches. */

import type { NodeId } from "../../chain/types/address.ts";
import { HopReceipt } from "../../chain/types/hopReceipt.ts";
import { fixed, u16 } from "../../chain/types/layout/fixedParts.ts";
import { type LayoutValue, layout } from "../../chain/types/layout/layout.ts";
import { field } from "../../chain/types/layout/part.ts";
import { bytes } from "../../chain/types/layout/variable.ts";
import type { Tier } from "../../chain/types/tier.ts";

/** A message on its way to another broker. */
export interface ForwardedMessage {
  /** Where it stands in the sender's journal: never used twice, and growing for one receiver and tier. */
  readonly position: number;
  readonly topic: string;
  readonly payload: Uint8Array;
  readonly qos: 0 | 1 | 2;
  readonly retain: boolean;
  readonly tier: Tier;
  /** When the access broker accepted it, in milliseconds since 1970. */
  readonly arrivalMs: number;
}

/** Messages of one tier that travel together, in the order of their positions. */
export interface MessageBatch {
  readonly tier: Tier;
  readonly epoch: number;
  readonly messages: readonly ForwardedMessage[];
}

/** The answer to a batch: the receiver's signed counters for (sender, receiver, epoch) after it. */
export const BatchReceipt = layout("BatchReceipt", "Answer to a batch: `accepted`.", {
  body: field(bytes(u16, HopReceipt.size), "The HopReceipt after the batch."),
  signature: field(fixed(64), "Of the receiver's node key over its digest."),
});

/** A value of the layout. */
export interface BatchReceipt extends LayoutValue<typeof BatchReceipt> {}

/** A batch did not get through. `retryable`: the peer was away; otherwise it said no. */
export class OverlayError extends Error {
  readonly retryable: boolean;

  constructor(text: string, retryable: boolean, options?: { cause: unknown }) {
    super(text, options);
    this.name = "OverlayError";
    this.retryable = retryable;
  }
}

/** What the overlay tells its broker. */
export interface OverlayHooks {
  /** A batch has come in, perhaps for the second time; resolves when its messages are safe. */
  received(sender: NodeId, batch: MessageBatch): Promise<BatchReceipt>;
  /** A broker has said for the first time since the start what it wants. */
  greeted(peer: NodeId): void;
  /** Somebody's interest has changed: routes may lead elsewhere. */
  routesChanged(): void;
}

/** A registered broker as the overlay sees it. */
export interface PeerView {
  readonly id: NodeId;
  readonly connected: boolean;
  /** Filters of its unexpired announcement. */
  readonly filters: readonly string[];
}

/** Connections to the other registered brokers. */
export interface Overlay {
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Multiaddresses it listens on, without the peer id. */
  addresses(): readonly string[];
  /** Filters with local subscribers; announced to the others if their first level is literal. */
  setInterest(filters: readonly string[]): void;
  /** Brokers with an unexpired announcement that matches `topic`. */
  routes(topic: string): readonly NodeId[];
  /** Registered brokers that have not said since the start what they want. */
  silent(): readonly NodeId[];
  /** One attempt. @throws {OverlayError} */
  send(receiver: NodeId, batch: MessageBatch): Promise<BatchReceipt>;
  peers(): readonly PeerView[];
}
