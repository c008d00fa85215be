/** Reads a journal back and finds what was queued for other brokers and never settled. */

import type { PlacedRecord } from "../storage/journal.ts";
import type { RoutedMessage } from "./forwarder.ts";
import type { ForwardedMessage } from "./overlayPort.ts";
import { OVERLAY_RECORD } from "./records.ts";

/**
 * A route is journaled right after its message is on disk; older messages without one had no receiver. Cheap cards stall
 * for seconds, and messages go on arriving meanwhile.
 */
const UNROUTED_WINDOW_MS = 10_000;

/** What is settled is forgotten whenever so many messages are open, so that a long journal needs little memory. */
const SWEEP_AT = 10_000;

/** Fed with every record of the journal, in order. */
export class ForwarderRecovery {
  /** Messages of the last moments that have no route yet, by position. */
  readonly #recent = new Map<number, ForwardedMessage>();
  /** By receiver and tier: everything up to this position is settled. */
  readonly #marks = new Map<string, number>();
  #open: RoutedMessage[] = [];
  #sweepAt = SWEEP_AT;

  /** A journaled publish, decoded by whoever wrote it. */
  message(message: ForwardedMessage): void {
    this.#recent.set(message.position, message);
    for (const [position, { arrivalMs }] of this.#recent) {
      if (arrivalMs > message.arrivalMs - UNROUTED_WINDOW_MS) break;
      this.#recent.delete(position);
    }
  }

  /** Any other record; those that are not of the forwarder are passed over. */
  record(record: PlacedRecord): void {
    const { queued, done, dropped } = OVERLAY_RECORD;
    if (record.kind === queued.kind) {
      const { position, receivers } = queued.read(record.body);
      const message = this.#recent.get(position);
      if (message === undefined) return;
      this.#recent.delete(position);
      this.#open.push({ message, receivers });
      if (this.#open.length >= this.#sweepAt) this.#sweep();
    } else if (record.kind === done.kind || record.kind === dropped.kind) {
      const kind = record.kind === done.kind ? done : dropped;
      const { peer, tier, position } = kind.read(record.body);
      this.#marks.set(peer + tier, position);
    }
  }

  /** What still has to go, and where to, in the order of the journal. */
  unsettled(): readonly RoutedMessage[] {
    this.#sweep();
    return this.#open;
  }

  /** Messages journaled so shortly before the crash that their routes were not: to be routed anew. */
  unrouted(): readonly ForwardedMessage[] {
    return [...this.#recent.values()];
  }

  #sweep(): void {
    const open: RoutedMessage[] = [];
    for (const { message, receivers } of this.#open) {
      const left = receivers.filter(
        (receiver) => message.position > (this.#marks.get(receiver + message.tier) ?? -1),
      );
      if (left.length > 0) open.push({ message, receivers: left });
    }
    this.#open = open;
    this.#sweepAt = SWEEP_AT + 2 * open.length;
  }
}
