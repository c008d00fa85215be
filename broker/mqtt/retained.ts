/** Retained messages: the last one of each topic, for later subscribers. */

import type { Message } from "./message.ts";
import { hasWildcard, matcher } from "./topics.ts";

/** How much is retained. */
export interface RetainedLimits {
  readonly maxRetainedMessages: number;
  readonly maxRetainedBytes: number;
}

/** The retained messages of a broker, in memory. */
export class RetainedMessages {
  readonly #limits: RetainedLimits;
  readonly #byTopic = new Map<string, Message>();
  #bytes = 0;

  constructor(limits: RetainedLimits) {
    this.#limits = limits;
  }

  get count(): number {
    return this.#byTopic.size;
  }

  /** Retains `message`, or forgets its topic if the payload is empty; false if the store is full. */
  store(message: Message): boolean {
    const before = this.#byTopic.get(message.topic);
    const bytes = this.#bytes - (before?.weight ?? 0);
    if (message.payload.length === 0) {
      this.#byTopic.delete(message.topic);
      this.#bytes = bytes;
      return true;
    }
    const { maxRetainedMessages, maxRetainedBytes } = this.#limits;
    if (before === undefined && this.#byTopic.size >= maxRetainedMessages) return false;
    if (bytes + message.weight > maxRetainedBytes) return false;
    this.#byTopic.set(message.topic, message.keep());
    this.#bytes = bytes + message.weight;
    return true;
  }

  /** The retained messages that `filter` covers. */
  match(filter: string): readonly Message[] {
    if (!hasWildcard(filter)) {
      const message = this.#byTopic.get(filter);
      return message === undefined ? [] : [message];
    }
    const isCovered = matcher(filter);
    return [...this.#byTopic.values()].filter(({ topic }) => isCovered(topic));
  }
}
