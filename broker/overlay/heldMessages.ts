/**
 * Messages of the first moments after a start, while some brokers have not said yet what they want: a restart must not
 * cost their subscribers anything. Bounded by time, count and size.
 */

import type { ForwardedMessage } from "./overlayPort.ts";

/** A broker that is up announces itself within a second; one that is down has no subscribers to wait for. */
const HOLD_MS = 30_000;
const MOST_MESSAGES = 10_000;
const MOST_BYTES = 32 * 1024 * 1024;

/** See the file's docstring. */
export class HeldMessages {
  readonly #now: () => number;
  readonly #isAwaiting: () => boolean;
  readonly #endMs: number;
  #messages: ForwardedMessage[] = [];
  #bytes = 0;
  #ended = false;

  /** @param isAwaiting whether a broker has not said yet what it wants */
  constructor(now: () => number, isAwaiting: () => boolean) {
    this.#now = now;
    this.#isAwaiting = isAwaiting;
    this.#endMs = now() + HOLD_MS;
  }

  /** Keeps `message` if a broker may still ask for it. */
  add(message: ForwardedMessage): void {
    if (this.#ended) return;
    this.#bytes += message.payload.length;
    const full = this.#messages.length >= MOST_MESSAGES || this.#bytes > MOST_BYTES;
    if (full || this.#now() > this.#endMs || !this.#isAwaiting()) this.#end();
    else this.#messages.push(message);
  }

  /** What is kept, in the order of positions. */
  all(): readonly ForwardedMessage[] {
    return this.#messages;
  }

  #end(): void {
    this.#ended = true;
    this.#messages = [];
  }
}
