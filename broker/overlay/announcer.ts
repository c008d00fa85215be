/** Tells every other broker what this one wants: at once when it changes, to newcomers, and again before the lease ends. */

import { formatNodeId, type NodeId } from "../../chain/types/address.ts";
import type { Logger } from "../../chain/types/logger.ts";
import { crossesBrokers } from "./interestTable.ts";

/** What the announcer is built from. */
export interface AnnouncerParts {
  /** The signed announcement of these filters, as of now. */
  readonly announcement: (filters: readonly string[]) => Uint8Array;
  /** The registered brokers besides this one. */
  readonly others: () => readonly NodeId[];
  /** Resolves when the broker has taken the announcement. */
  readonly tell: (receiver: NodeId, announcement: Uint8Array) => Promise<void>;
  readonly logger: Logger;
  /** How often the announcement is repeated, in milliseconds. */
  readonly repeatMs: number;
}

/** Pause between a change of interest and its announcement, so that a burst of subscriptions is one message. */
const DELAY_MS = 20;

/** Pause before an announcement that a broker did not take is tried again. */
const RETRY_MS = 1_000;

/** Announces from its construction until `stop`. */
export class Announcer {
  readonly #parts: AnnouncerParts;
  /** Brokers that have taken the latest announcement. */
  readonly #told = new Set<NodeId>();
  #filters: readonly string[] = [];
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(parts: AnnouncerParts) {
    this.#parts = parts;
    this.#schedule(0);
  }

  /** Filters that do not cross brokers are left out. */
  setFilters(filters: readonly string[]): void {
    const crossing = filters.filter(crossesBrokers).sort();
    const same = crossing.length === this.#filters.length;
    if (same && crossing.every((filter, i) => filter === this.#filters[i])) return;
    this.#filters = crossing;
    this.#schedule(DELAY_MS);
  }

  /** The broker has started anew and knows nothing of this one. */
  forgotten(by: NodeId): void {
    this.#told.delete(by);
    this.greetNewcomers();
  }

  /** Announces at once if there is a broker that has not been told. */
  greetNewcomers(): void {
    if (this.#parts.others().some((id) => !this.#told.has(id))) this.#schedule(DELAY_MS);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #schedule(delayMs: number): void {
    if (this.#stopped) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#announce(), delayMs);
  }

  async #announce(): Promise<void> {
    const { announcement, others, repeatMs } = this.#parts;
    this.#schedule(repeatMs);
    const bytes = announcement(this.#filters);
    const taken = await Promise.all(others().map((id) => this.#tell(id, bytes)));
    if (taken.includes(false)) this.#schedule(Math.min(RETRY_MS, repeatMs));
  }

  async #tell(receiver: NodeId, bytes: Uint8Array): Promise<boolean> {
    try {
      await this.#parts.tell(receiver, bytes);
      this.#told.add(receiver);
      return true;
    } catch (error) {
      this.#told.delete(receiver);
      const facts = { peer: formatNodeId(receiver), reason: (error as Error).message };
      this.#parts.logger.debug("interest not announced", facts);
      return false;
    }
  }
}
