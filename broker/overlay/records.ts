/** What the forwarding side writes into the journal, and how it is read back; big-endian. */

import { ID_BYTES, idBytes, type NodeId, nodeIdFromBytes } from "../../chain/types/address.ts";
import { isTier, type Tier } from "../../chain/types/tier.ts";
import type { JournalRecord } from "../storage/journal.ts";
import { guarded } from "./batchCodec.ts";

/** Kinds 64–79 of the journal belong to the overlay. */
export const OVERLAY_RECORD = {
  queued: 64,
  done: 65,
  dropped: 66,
  received: 67,
  delivered: 68,
} as const;

/** A message was routed to these brokers. */
export interface QueuedRecord {
  readonly position: number;
  readonly receivers: readonly NodeId[];
}

/** Everything queued for (peer, tier) up to `position` is settled. */
export interface LaneMark {
  readonly peer: NodeId;
  readonly tier: Tier;
  readonly position: number;
}

/** `position 6 | receiver 20 …` */
export function queuedRecord({ position, receivers }: QueuedRecord): JournalRecord {
  const body = Buffer.allocUnsafe(6 + receivers.length * ID_BYTES);
  body.writeUIntBE(position, 0, 6);
  receivers.forEach((receiver, i) => {
    body.set(idBytes(receiver), 6 + i * ID_BYTES);
  });
  return { kind: OVERLAY_RECORD.queued, body };
}

/** @throws {MalformedFrameError} */
export function readQueued(body: Uint8Array): QueuedRecord {
  return guarded("queued record", () => {
    const input = Buffer.from(body.buffer, body.byteOffset, body.length);
    const receivers: NodeId[] = [];
    for (let offset = 6; offset < input.length; offset += ID_BYTES) {
      receivers.push(nodeIdFromBytes(input.subarray(offset, offset + ID_BYTES)));
    }
    return { position: input.readUIntBE(0, 6), receivers };
  });
}

/** `peer 20 | tier 1 | position 6`, followed by `tail`. */
export function laneRecord(
  kind: number,
  mark: LaneMark,
  tail: Uint8Array = new Uint8Array(),
): JournalRecord {
  const body = Buffer.allocUnsafe(27 + tail.length);
  body.set(idBytes(mark.peer), 0);
  body.writeUInt8(mark.tier, 20);
  body.writeUIntBE(mark.position, 21, 6);
  body.set(tail, 27);
  return { kind, body };
}

/** @throws {MalformedFrameError} */
export function readLane(body: Uint8Array): LaneMark & { readonly tail: Uint8Array } {
  return guarded("lane record", () => {
    const input = Buffer.from(body.buffer, body.byteOffset, body.length);
    const tier = input.readUInt8(20);
    if (!isTier(tier)) throw new RangeError(`tier ${tier}`);
    const peer = nodeIdFromBytes(input.subarray(0, ID_BYTES));
    return { peer, tier, position: input.readUIntBE(21, 6), tail: input.subarray(27) };
  });
}
