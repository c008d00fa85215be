/**
 * Takes messages that are safe in the journal to every broker that wants them. What is queued, done or dropped stands
 * in the journal too, so that after a crash exactly the unsettled messages are sent again; receivers recognise repeats by
 * position.
 */

import { formatNodeId, type NodeId } from "../../chain/types/address.ts";
import type { Logger } from "../../chain/types/logger.ts";
import type { Tier } from "../../chain/types/tier.ts";
import type { Journal } from "../storage/journal.ts";
import { HeldMessages } from "./heldMessages.ts";
import { OutboundQueue } from "./outboundQueue.ts";
import type { BatchReceipt, ForwardedMessage, MessageBatch, Overlay } from "./overlayPort.ts";
import { OVERLAY_RECORD, type QueueMark } from "./records.ts";

/** What the forwarder is built from. */
export interface ForwarderParts {
  readonly overlay: Pick<Overlay, "routes" | "send" | "silent">;
  readonly journal: Pick<Journal, "append">;
  readonly epoch: () => number;
  readonly now: () => number;
  readonly logger: Logger;
  /** The receiver's counters after a batch, verified by whoever keeps receipts. */
  readonly receipt: (receiver: NodeId, receipt: BatchReceipt) => void;
}

/** A message and the brokers that it still has to reach. */
export interface RoutedMessage {
  readonly message: ForwardedMessage;
  readonly receivers: readonly NodeId[];
}

/** Counters since start. */
export interface ForwarderStatistics {
  readonly forwarded: number;
  readonly dropped: number;
  readonly waiting: number;
}

/** The sending side of the overlay. */
export class Forwarder {
  readonly #parts: ForwarderParts;
  readonly #queues = new Map<string, OutboundQueue>();
  readonly #held: HeldMessages;
  #forwarded = 0;
  #dropped = 0;

  constructor(parts: ForwarderParts) {
    this.#parts = parts;
    this.#held = new HeldMessages(parts.now, () => parts.overlay.silent().length > 0);
  }

  get statistics(): ForwarderStatistics {
    let waiting = 0;
    for (const queue of this.#queues.values()) waiting += queue.depth;
    return { forwarded: this.#forwarded, dropped: this.#dropped, waiting };
  }

  /** Queues a journaled message for every broker that wants its topic now. */
  route(message: ForwardedMessage): void {
    const receivers = this.#parts.overlay.routes(message.topic);
    if (receivers.length > 0) this.#queue(message, receivers);
    this.#held.add(message);
  }

  /** A broker has said for the first time what it wants: it gets what was published before that. */
  greeted(peer: NodeId): void {
    for (const message of this.#held.all()) {
      if (this.#parts.overlay.routes(message.topic).includes(peer)) this.#queue(message, [peer]);
    }
  }

  /** Routes have changed: queues that wait for their receiver try at once. */
  nudge(): void {
    for (const queue of this.#queues.values()) queue.nudge();
  }

  /** Position before which the journal holds nothing that is still to be sent; undefined if all is settled. */
  oldestUnsettled(): number | undefined {
    let oldest: number | undefined;
    for (const queue of this.#queues.values()) {
      if (queue.oldest !== undefined && queue.oldest < (oldest ?? Number.POSITIVE_INFINITY)) {
        oldest = queue.oldest;
      }
    }
    return oldest;
  }

  /** Queues again what a `ForwarderRecovery` found unsettled, in the order of the journal. */
  resume(unsettled: readonly RoutedMessage[]): void {
    for (const { message, receivers } of unsettled) {
      for (const receiver of receivers) this.#queueTo(receiver, message.tier).add(message);
    }
  }

  close(): void {
    for (const queue of this.#queues.values()) queue.close();
  }

  #queue(message: ForwardedMessage, receivers: readonly NodeId[]): void {
    this.#note(OVERLAY_RECORD.queued.record({ position: message.position, receivers }));
    for (const receiver of receivers) this.#queueTo(receiver, message.tier).add(message);
  }

  #queueTo(receiver: NodeId, tier: Tier): OutboundQueue {
    const key = receiver + tier;
    let queue = this.#queues.get(key);
    if (queue !== undefined) return queue;
    queue = new OutboundQueue({
      receiver,
      tier,
      send: (batch) => this.#parts.overlay.send(receiver, batch),
      epoch: this.#parts.epoch,
      now: this.#parts.now,
      forwarded: (batch, receipt) => this.#settled(receiver, batch, receipt),
      dropped: (messages, reason) => this.#drop(receiver, messages, reason),
    });
    this.#queues.set(key, queue);
    return queue;
  }

  #settled(receiver: NodeId, batch: MessageBatch, receipt: BatchReceipt): void {
    this.#forwarded += batch.messages.length;
    this.#note(OVERLAY_RECORD.done.record(markOf(receiver, batch.messages)));
    this.#parts.receipt(receiver, receipt);
  }

  #drop(receiver: NodeId, messages: readonly ForwardedMessage[], reason: string): void {
    this.#dropped += messages.length;
    const facts = { receiver: formatNodeId(receiver), messages: messages.length, reason };
    this.#parts.logger.warn("messages dropped", facts);
    this.#note(OVERLAY_RECORD.dropped.record({ ...markOf(receiver, messages), reason }));
  }

  /** Losing one of these records in a crash means a repeat, which the receiver recognises: nobody waits for the disk. */
  #note(record: { kind: number; body: Uint8Array }): void {
    this.#parts.journal.append(record).catch((error: Error) => {
      this.#parts.logger.error("journal refused a record", { reason: error.message });
    });
  }
}

function markOf(peer: NodeId, messages: readonly ForwardedMessage[]): QueueMark {
  const last = messages[messages.length - 1] as ForwardedMessage;
  return { peer, tier: last.tier, position: last.position };
}
