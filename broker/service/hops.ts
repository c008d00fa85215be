/** Counters between brokers: what this one took over from others, and what others signed for having taken over. */

import { accumulate, EMPTY_ACCUMULATOR } from "../../chain/types/accumulator.ts";
import { formatNodeId, type NodeId } from "../../chain/types/address.ts";
import { HopReceipt } from "../../chain/types/hopReceipt.ts";
import type { Logger } from "../../chain/types/logger.ts";
import { addMessage, NO_USAGE } from "../../chain/types/price.ts";
import { untagKey } from "../../chain/types/registration.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { BatchReceipt, MessageBatch } from "../overlay/overlayPort.ts";
import { fastSha256 } from "./opensslCrypto.ts";
import type { NodeSigner, VerifySignature } from "./parts.ts";
import type { Recorder } from "./recorder.ts";
import { SERVICE_RECORD } from "./recordKinds.ts";

/** What the counters are built from. */
export interface HopParts {
  readonly ledger: Ledger;
  readonly node: NodeSigner;
  readonly verify: VerifySignature;
  readonly recorder: Recorder;
  readonly logger: Logger;
}

/** How often receipts of others go to disk: the next one covers a lost one. */
const NOTE_MS = 60_000;

/** Epochs of counters that are kept, so that late batches find theirs. */
const KEPT_EPOCHS = 3;

/** See the file's docstring. */
export class Hops {
  readonly #parts: HopParts;
  /** By sender and epoch. */
  readonly #taken = new Map<string, HopReceipt>();
  /** Receipts of others that are not on disk yet, by receiver. */
  readonly #unnoted = new Map<NodeId, { readonly epoch: number; readonly receipt: BatchReceipt }>();
  #notedMs = 0;

  constructor(parts: HopParts) {
    this.#parts = parts;
  }

  /** Adds a batch to the counters of (sender, this broker, epoch) and signs them; an empty batch only signs. */
  count(sender: NodeId, batch: MessageBatch): BatchReceipt {
    const { node, ledger } = this.#parts;
    const key = `${sender}${batch.epoch}`;
    const before = this.#taken.get(key) ?? emptyReceipt(sender, node.id, batch.epoch);
    let { usage, accumulator } = before;
    for (const message of batch.messages) {
      usage = addMessage(usage, message.tier, message.payload.length);
      accumulator = accumulate(accumulator, message, fastSha256);
    }
    const sequence = before.sequence + (batch.messages.length > 0 ? 1n : 0n);
    const receipt = { ...before, usage, accumulator, sequence };
    this.#taken.set(key, receipt);
    const body = HopReceipt.encode(receipt);
    return { body, signature: node.sign(HopReceipt.digest(ledger.chainId, body)) };
  }

  /** Takes what a receiver signed for a batch; false if it is not a receipt of that receiver for this broker. */
  receive(receiver: NodeId, receipt: BatchReceipt): boolean {
    const read = this.#read(receiver, receipt);
    if (read === undefined) {
      this.#parts.logger.warn("hop receipt refused", { receiver: formatNodeId(receiver) });
      return false;
    }
    const former = this.#unnoted.get(receiver);
    if (former !== undefined && former.epoch !== read.epoch) this.#note(former.receipt);
    this.#unnoted.set(receiver, { epoch: read.epoch, receipt });
    return true;
  }

  /** Writes down what is due, and forgets counters of long ago. */
  tick(nowMs: number, epoch: number): void {
    for (const [key, { epoch: counted }] of this.#taken) {
      if (counted + KEPT_EPOCHS < epoch) this.#taken.delete(key);
    }
    if (nowMs - this.#notedMs < NOTE_MS) return;
    this.#notedMs = nowMs;
    for (const { receipt } of this.#unnoted.values()) this.#note(receipt);
    this.#unnoted.clear();
  }

  #read(receiver: NodeId, receipt: BatchReceipt): HopReceipt | undefined {
    const { ledger, node, verify } = this.#parts;
    const peer = ledger.nodes().find(({ id }) => id === receiver);
    if (peer === undefined) return undefined;
    try {
      const read = HopReceipt.decode(receipt.body);
      if (read.sender !== node.id || read.receiver !== receiver) return undefined;
      const digest = HopReceipt.digest(ledger.chainId, receipt.body);
      return verify(untagKey(peer.key), digest, receipt.signature) ? read : undefined;
    } catch {
      return undefined;
    }
  }

  #note(receipt: BatchReceipt): void {
    this.#parts.recorder.note(SERVICE_RECORD.hopReceipt.record(receipt));
  }
}

function emptyReceipt(sender: NodeId, receiver: NodeId, epoch: number): HopReceipt {
  const accumulator = EMPTY_ACCUMULATOR;
  return { sender, receiver, epoch, sequence: 0n, usage: NO_USAGE, accumulator };
}
