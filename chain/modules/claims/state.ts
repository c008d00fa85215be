/** What `claims` stores: parameters, the accepted claims, and which nodes signed two for one epoch. */

import {
  addressKey,
  amountCodec,
  type Codec,
  fixedBytes,
  fixedKey,
  type KeyCodec,
  type PartCodec,
  struct,
  tupleKey,
  u32,
  u32Key,
} from "../../store/codec.ts";
import {
  type Item,
  item,
  map,
  type StateMap,
  type StateSet,
  set,
} from "../../store/collections.ts";
import { type Address, ID_BYTES, type NodeId } from "../../types/address.ts";
import type { Amount } from "../../types/amount.ts";
import { Claim } from "../../types/claim.ts";
import { ED25519_SIGNATURE_BYTES } from "../../types/ed25519.ts";

/** Parameters. */
export interface ClaimParams {
  /** A claim's counted value is at most (own bond + unvested rewards) / kappa. */
  readonly kappa: number;
  /** Part of the own bond that two different claims for one epoch cost, in parts per million; the ring goes as well. */
  readonly equivocationSlashPpm: number;
}

/** An accepted claim. */
export interface ClaimRecord {
  /** The canonical Claim, as it was signed. */
  readonly body: Uint8Array;
  readonly signature: Uint8Array;
  /** What counts of its public and credit value. */
  readonly countedValue: Amount;
  readonly submitter: Address;
  readonly height: number;
}

/** Two different claims for one epoch were proved. */
export interface Equivocation {
  readonly reporter: Address;
  readonly height: number;
}

/** Epoch and node. */
export type ClaimKey = readonly [epoch: number, node: NodeId];

/** Name of the store. */
export const STORE = "claims";

const amounts = amountCodec as PartCodec<Amount>;
const accounts = fixedKey(ID_BYTES) as PartCodec<Address>;
const nodeKey = addressKey as KeyCodec<NodeId>;
const claimKey: KeyCodec<ClaimKey> = tupleKey(u32Key, nodeKey);

const claimCodec: Codec<ClaimRecord> = struct<ClaimRecord>({
  body: fixedBytes(Claim.size),
  signature: fixedBytes(ED25519_SIGNATURE_BYTES),
  countedValue: amounts,
  submitter: accounts,
  height: u32,
});

/** The parameters. */
export const params: Item<ClaimParams> = item(
  STORE,
  1,
  struct<ClaimParams>({ kappa: u32, equivocationSlashPpm: u32 }),
);

/** Accepted claims. Kept for good. */
export const claims: StateMap<ClaimKey, ClaimRecord> = map(STORE, 2, claimKey, claimCodec);

/** (node, epoch) of every accepted claim. */
export const claimsOfNode: StateSet<readonly [NodeId, number]> = set(
  STORE,
  3,
  tupleKey(nodeKey, u32Key),
);

/** Proved equivocations, each punished once. */
export const equivocations: StateMap<ClaimKey, Equivocation> = map(
  STORE,
  4,
  claimKey,
  struct<Equivocation>({ reporter: accounts, height: u32 }),
);
