/**
 * Takes batches of other brokers in: recognises repeats, makes the new messages safe, counts and counter-signs them, and
 * gives them to local subscribers. A batch is acknowledged when it is in the journal; after a crash what was not yet
 * delivered is delivered again.
 */

import type { NodeId } from "../../chain/types/address.ts";
import type { Logger } from "../../chain/types/logger.ts";
import type { Tier } from "../../chain/types/tier.ts";
import type { Journal, PlacedRecord } from "../storage/journal.ts";
import { messageBatch } from "./batchCodec.ts";
import type { BatchReceipt, ForwardedMessage, MessageBatch } from "./overlayPort.ts";
import { OVERLAY_RECORD } from "./records.ts";

/** What the inbox is built from. */
export interface InboxParts {
  readonly journal: Pick<Journal, "append">;
  /** Adds new messages to the counters of (sender, this broker, epoch) and signs them; an empty batch only signs. */
  readonly count: (sender: NodeId, batch: MessageBatch) => BatchReceipt;
  /** Local subscribers; resolves when every connected one has been written to. */
  readonly deliver: (message: ForwardedMessage) => Promise<void>;
  readonly logger: Logger;
}

interface Undelivered {
  readonly sender: NodeId;
  readonly batch: MessageBatch;
}

/** The receiving side of the overlay. */
export class Inbox {
  readonly #parts: InboxParts;
  /** Last position taken, by sender and tier. */
  readonly #taken = new Map<string, number>();
  /** Batches of one sender and tier are taken one after the other. */
  readonly #turns = new Map<string, Promise<unknown>>();
  readonly #undelivered = new Map<string, Undelivered>();

  constructor(parts: InboxParts) {
    this.#parts = parts;
  }

  /** Resolves with the counter-signature once the batch is safe. Repeats are acknowledged and otherwise ignored. */
  receive(sender: NodeId, batch: MessageBatch): Promise<BatchReceipt> {
    const key = sender + batch.tier;
    const turn = (this.#turns.get(key) ?? Promise.resolve()).then(() => this.#take(sender, batch));
    this.#turns.set(
      key,
      turn.catch(() => undefined),
    );
    return turn;
  }

  /** Reads one record of the journal back, in order; records of others are passed over. */
  recover(record: PlacedRecord): void {
    const { received, delivered } = OVERLAY_RECORD;
    if (record.kind === received.kind) {
      const { peer, tier, position, ...entry } = received.read(record.body);
      const batch = messageBatch(entry.batch);
      this.#taken.set(peer + tier, position);
      this.#undelivered.set(deliveryKey(peer, tier, position), { sender: peer, batch });
      this.#parts.count(peer, batch);
    } else if (record.kind === delivered.kind) {
      const { peer, tier, position } = delivered.read(record.body);
      this.#undelivered.delete(deliveryKey(peer, tier, position));
    }
  }

  /** Delivers what a crash kept from local subscribers; at least once, as QoS 1 promises. */
  async redeliver(): Promise<number> {
    const batches = [...this.#undelivered.values()];
    this.#undelivered.clear();
    for (const { sender, batch } of batches) await this.#deliver(sender, batch);
    return batches.reduce((sum, { batch }) => sum + batch.messages.length, 0);
  }

  async #take(sender: NodeId, batch: MessageBatch): Promise<BatchReceipt> {
    const key = sender + batch.tier;
    const taken = this.#taken.get(key) ?? -1;
    const messages = batch.messages.filter(({ position }) => position > taken);
    const fresh = { ...batch, messages };
    const last = messages[messages.length - 1];
    if (last === undefined) return this.#parts.count(sender, fresh);
    const mark = { peer: sender, tier: batch.tier, position: last.position };
    await this.#parts.journal.append(OVERLAY_RECORD.received.record({ ...mark, batch: fresh }));
    this.#taken.set(key, last.position);
    const receipt = this.#parts.count(sender, fresh);
    this.#deliver(sender, fresh).catch((error: Error) => {
      this.#parts.logger.error("local delivery of a batch failed", { reason: error.message });
    });
    return receipt;
  }

  async #deliver(sender: NodeId, batch: MessageBatch): Promise<void> {
    await Promise.all(batch.messages.map((message) => this.#parts.deliver(message)));
    const last = batch.messages[batch.messages.length - 1] as ForwardedMessage;
    const mark = { peer: sender, tier: batch.tier, position: last.position };
    await this.#parts.journal.append(OVERLAY_RECORD.delivered.record(mark));
  }
}

function deliveryKey(sender: NodeId, tier: Tier, position: number): string {
  return `${sender}${tier}${position}`;
}
