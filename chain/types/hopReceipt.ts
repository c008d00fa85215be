/** What a broker signs for messages it took over from another: counters that only grow within (sender, receiver, epoch). */

import { ID_BYTES, idBytes, type NodeId, nodeIdFromBytes } from "./address.ts";
import { FieldReader, FieldWriter } from "./fields.ts";
import type { Usage } from "./price.ts";
import { signBytes } from "./signBytes.ts";

/** Bytes of an encoded HopReceipt. */
export const HOP_RECEIPT_BYTES = 132;

/** Signed by the receiving broker. */
export interface HopReceipt {
  readonly sender: NodeId;
  readonly receiver: NodeId;
  readonly epoch: number;
  /** Strictly increasing within (sender, receiver, epoch). */
  readonly sequence: bigint;
  readonly usage: Usage;
  /** 32 bytes; running hash over the messages, see `accumulate`. */
  readonly accumulator: Uint8Array;
}

/** Canonical bytes. @throws {RangeError} if a field does not fit. */
export function encodeHopReceipt(receipt: HopReceipt): Uint8Array {
  return new FieldWriter(HOP_RECEIPT_BYTES)
    .bytes(idBytes(receipt.sender), ID_BYTES)
    .bytes(idBytes(receipt.receiver), ID_BYTES)
    .u32(receipt.epoch)
    .u64(receipt.sequence)
    .tiers(receipt.usage.messages)
    .tiers(receipt.usage.kib)
    .bytes(receipt.accumulator, 32)
    .finish();
}

/** @throws {MalformedObjectError} on another length. */
export function decodeHopReceipt(bytes: Uint8Array): HopReceipt {
  const reader = new FieldReader(bytes, HOP_RECEIPT_BYTES, "a HopReceipt");
  return {
    sender: nodeIdFromBytes(reader.bytes(ID_BYTES)),
    receiver: nodeIdFromBytes(reader.bytes(ID_BYTES)),
    epoch: reader.u32(),
    sequence: reader.u64(),
    usage: { messages: reader.tiers(), kib: reader.tiers() },
    accumulator: reader.bytes(32),
  };
}

/** What the receiving broker signs. @param body canonical bytes */
export function hopReceiptDigest(chainId: string, body: Uint8Array): Uint8Array {
  return signBytes("hopReceipt", chainId, body);
}
