/**
 * An outbound queue: messages of one tier for one broker. It collects a batch until time, count or size flushes it, sends batches
 * one after the other so that positions only grow, retries with backoff, and gives a message up after its tier's time.
 */

import type { NodeId } from "../../chain/types/address.ts";
import { TIER_RULES, type Tier } from "../../chain/types/tier.ts";
import {
  type BatchReceipt,
  type ForwardedMessage,
  type MessageBatch,
  OverlayError,
} from "./overlayPort.ts";

/** What an outbound queue needs from its surroundings. */
export interface OutboundQueueParts {
  readonly receiver: NodeId;
  readonly tier: Tier;
  readonly send: (batch: MessageBatch) => Promise<BatchReceipt>;
  readonly epoch: () => number;
  readonly now: () => number;
  /** A batch is with the receiver. */
  readonly forwarded: (batch: MessageBatch, receipt: BatchReceipt) => void;
  /** Messages will never get there. */
  readonly dropped: (messages: readonly ForwardedMessage[], reason: string) => void;
}

/** First pause after a failed attempt; doubles up to the longest. */
const FIRST_RETRY_MS = 100;
const LONGEST_RETRY_MS = 5_000;

/** One outbound queue; timers are its only ambient authority. */
export class OutboundQueue {
  readonly #parts: OutboundQueueParts;
  #waiting: ForwardedMessage[] = [];
  #waitingBytes = 0;
  #sending = false;
  #timer: NodeJS.Timeout | undefined;
  #retryMs = FIRST_RETRY_MS;
  #closed = false;

  constructor(parts: OutboundQueueParts) {
    this.#parts = parts;
  }

  /** Messages not yet settled. */
  get depth(): number {
    return this.#waiting.length;
  }

  /** Position of the oldest message not yet settled. */
  get oldest(): number | undefined {
    return this.#waiting[0]?.position;
  }

  add(message: ForwardedMessage): void {
    const rule = TIER_RULES[this.#parts.tier];
    this.#waiting.push(message);
    this.#waitingBytes += message.payload.length;
    if (this.#sending) return;
    if (this.#isFull()) this.#schedule(0);
    else if (this.#waiting.length === 1) {
      this.#schedule(Math.max(0, message.arrivalMs + rule.flushMs - this.#parts.now()));
    }
  }

  /** The receiver may be reachable again: tries now instead of after the pause. */
  nudge(): void {
    if (!this.#sending && this.#retryMs > FIRST_RETRY_MS) this.#schedule(0);
  }

  /** Stops without losing anything: what waits is still in the journal. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  #isFull(): boolean {
    const rule = TIER_RULES[this.#parts.tier];
    return this.#waiting.length >= rule.flushMessages || this.#waitingBytes >= rule.flushBytes;
  }

  #schedule(delayMs: number): void {
    clearTimeout(this.#timer);
    if (this.#closed) return;
    // Tier 1 leaves in the turn it came in, so that a burst shares one frame but nothing waits for a timer.
    if (delayMs === 0) queueMicrotask(() => void this.#flush());
    else this.#timer = setTimeout(() => void this.#flush(), delayMs);
  }

  #nextBatch(): ForwardedMessage[] {
    const { flushMessages, flushBytes } = TIER_RULES[3];
    let bytes = 0;
    let count = 0;
    for (const message of this.#waiting) {
      if (count > 0 && (count === flushMessages || bytes + message.payload.length > flushBytes))
        break;
      bytes += message.payload.length;
      count += 1;
    }
    return this.#waiting.slice(0, count);
  }

  async #flush(): Promise<void> {
    if (this.#sending || this.#closed) return;
    this.#sending = true;
    clearTimeout(this.#timer);
    this.#giveUpOld();
    const messages = this.#nextBatch();
    const batch = { tier: this.#parts.tier, epoch: this.#parts.epoch(), messages };
    let pauseMs = 0;
    if (messages.length > 0) pauseMs = await this.#attempt(batch);
    this.#sending = false;
    if (this.#waiting.length > 0) this.#schedule(pauseMs > 0 ? pauseMs : this.#untilDue());
  }

  /** Time until the oldest waiting message must leave, in milliseconds. */
  #untilDue(): number {
    if (this.#isFull()) return 0;
    const oldest = this.#waiting[0] as ForwardedMessage;
    return Math.max(0, oldest.arrivalMs + TIER_RULES[this.#parts.tier].flushMs - this.#parts.now());
  }

  /** Sends one batch; the pause before the next attempt, 0 after success or a final refusal. */
  async #attempt(batch: MessageBatch): Promise<number> {
    try {
      const receipt = await this.#parts.send(batch);
      this.#settle(batch.messages.length);
      this.#retryMs = FIRST_RETRY_MS;
      this.#parts.forwarded(batch, receipt);
      return 0;
    } catch (error) {
      if (!(error instanceof OverlayError)) throw error;
      if (!error.retryable) {
        this.#settle(batch.messages.length);
        this.#parts.dropped(batch.messages, error.message);
        return 0;
      }
      const pause = this.#retryMs;
      this.#retryMs = Math.min(LONGEST_RETRY_MS, this.#retryMs * 2);
      return pause;
    }
  }

  #settle(count: number): void {
    for (const message of this.#waiting.splice(0, count))
      this.#waitingBytes -= message.payload.length;
  }

  #giveUpOld(): void {
    const { giveUpMs } = TIER_RULES[this.#parts.tier];
    const limit = this.#parts.now() - giveUpMs;
    let count = 0;
    while (count < this.#waiting.length && (this.#waiting[count]?.arrivalMs ?? limit) < limit)
      count++;
    if (count === 0) return;
    const messages = this.#waiting.slice(0, count);
    this.#settle(count);
    this.#parts.dropped(messages, `not reachable for ${giveUpMs / 1000} s`);
  }
}
