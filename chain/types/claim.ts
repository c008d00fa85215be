/** What a broker states about one epoch: the root of its tree of vouchers, and the totals. Exactly one per epoch. */

import { ID_BYTES, idBytes, type NodeId, nodeIdFromBytes } from "./address.ts";
import type { Amount } from "./amount.ts";
import { FieldReader, FieldWriter } from "./fields.ts";
import type { Usage } from "./price.ts";
import { signBytes } from "./signBytes.ts";

/** Bytes of an encoded Claim. */
export const CLAIM_BYTES = 172;

/** Signed by the node. */
export interface Claim {
  readonly broker: NodeId;
  readonly epoch: number;
  /** 32 bytes, `claimRoot` of the trees by traffic class. */
  readonly root: Uint8Array;
  /** Leaves in all trees. */
  readonly leaves: number;
  /** How many claims the broker made before this one, plus 1. */
  readonly sequence: bigint;
  /** Ingress traffic of all leaves. */
  readonly usage: Usage;
  /** Sums of the trees in nyz. */
  readonly privateValue: Amount;
  readonly publicValue: Amount;
  readonly creditValue: Amount;
  /** Clients the node says it can serve at once. */
  readonly capacity: bigint;
}

/** Canonical bytes. @throws {RangeError} if a field does not fit. */
export function encodeClaim(claim: Claim): Uint8Array {
  return new FieldWriter(CLAIM_BYTES)
    .bytes(idBytes(claim.broker), ID_BYTES)
    .u32(claim.epoch)
    .bytes(claim.root, 32)
    .u32(claim.leaves)
    .u64(claim.sequence)
    .tiers(claim.usage.messages)
    .tiers(claim.usage.kib)
    .u128(claim.privateValue)
    .u128(claim.publicValue)
    .u128(claim.creditValue)
    .u64(claim.capacity)
    .finish();
}

/** @throws {MalformedObjectError} on another length. */
export function decodeClaim(bytes: Uint8Array): Claim {
  const reader = new FieldReader(bytes, CLAIM_BYTES, "a Claim");
  return {
    broker: nodeIdFromBytes(reader.bytes(ID_BYTES)),
    epoch: reader.u32(),
    root: reader.bytes(32),
    leaves: reader.u32(),
    sequence: reader.u64(),
    usage: { messages: reader.tiers(), kib: reader.tiers() },
    privateValue: reader.amount(),
    publicValue: reader.amount(),
    creditValue: reader.amount(),
    capacity: reader.u64(),
  };
}

/** What the node signs. @param body canonical bytes */
export function claimDigest(chainId: string, body: Uint8Array): Uint8Array {
  return signBytes("claim", chainId, body);
}
