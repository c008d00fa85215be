/** What `rewards` stores: parameters, every payout with its figures, and how far each epoch's payment has come. */

import {
  addressKey,
  amountCodec,
  bigUint,
  bool,
  type Codec,
  choice,
  fixedKey,
  type KeyCodec,
  optional,
  type PartCodec,
  struct,
  tupleKey,
  u32,
  u32Key,
  u64,
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

/** Parameters. */
export interface RewardParams {
  /** Service subsidy is at most this share of the fees burnt (ρ). */
  readonly rebateBps: number;
  /** Node base of an epoch is at most this share of the bond. */
  readonly yieldCapPpm: number;
}

/** Why a payment is what it is. `POOL_SPENT`: the rest of the pool was less than the share. Add words at the end only. */
export const REASONS = [
  "POOL_SHARE",
  "YIELD_CAP",
  "REBATE_CAP",
  "POOL_SPENT",
  "NOT_BONDED",
  "EQUIVOCATED",
  "NO_POOL",
  "NO_BURNED_FEES",
] as const;

/** A word of `REASONS`. */
export type Reason = (typeof REASONS)[number];

/** What one node was paid for one epoch, with every figure it follows from. */
export interface Payout {
  readonly owner: Address;
  /** Totals of the claim over all tiers. */
  readonly messages: bigint;
  readonly kib: bigint;
  /** Private fees settled in the reward epoch; paid at settlement. */
  readonly fees: Amount;
  readonly burned: Amount;
  readonly burnedSigned: Amount;
  /** Weight of the node's class; 0 if it was not bonded. */
  readonly weightBps: number;
  readonly bond: Amount;
  readonly availabilityPpm: number;
  readonly nodeBase: Amount;
  readonly nodeBaseReason: Reason;
  readonly service: Amount;
  readonly serviceReason: Reason;
  readonly height: number;
}

/** What all payouts of an epoch share, and how far they have come. */
export interface EpochSummary {
  /** Fixed in the last block of the claim window. */
  readonly totalWeightBps: bigint;
  readonly totalBurnedSigned: Amount;
  readonly nodeBasePool: Amount;
  readonly servicePool: Amount;
  readonly nodeBasePaid: Amount;
  readonly servicePaid: Amount;
  readonly payouts: number;
  /** The last node that was paid. */
  readonly lastNode: NodeId | undefined;
  readonly complete: boolean;
}

/** Sums over all payouts. */
export interface Totals {
  readonly nodeBase: Amount;
  readonly service: Amount;
  readonly fees: Amount;
  readonly messages: bigint;
  readonly kib: bigint;
  readonly payouts: number;
}

/** Name of the store. */
export const STORE = "rewards";

const amounts = amountCodec as PartCodec<Amount>;
const counters = bigUint(16);
const nodeKey = addressKey as KeyCodec<NodeId>;

const payoutCodec: Codec<Payout> = struct<Payout>({
  owner: fixedKey(ID_BYTES) as PartCodec<Address>,
  messages: counters,
  kib: counters,
  fees: amounts,
  burned: amounts,
  burnedSigned: amounts,
  weightBps: u32,
  bond: amounts,
  availabilityPpm: u32,
  nodeBase: amounts,
  nodeBaseReason: choice(...REASONS),
  service: amounts,
  serviceReason: choice(...REASONS),
  height: u32,
});

const summaryCodec: Codec<EpochSummary> = struct<EpochSummary>({
  totalWeightBps: counters,
  totalBurnedSigned: amounts,
  nodeBasePool: amounts,
  servicePool: amounts,
  nodeBasePaid: amounts,
  servicePaid: amounts,
  payouts: u32,
  lastNode: optional(fixedKey(ID_BYTES) as PartCodec<NodeId>),
  complete: bool,
});

/** The parameters. */
export const params: Item<RewardParams> = item(
  STORE,
  1,
  struct<RewardParams>({ rebateBps: u32, yieldCapPpm: u32 }),
);

/** Every payout, by epoch and node. Kept for good. */
export const payouts: StateMap<readonly [number, NodeId], Payout> = map(
  STORE,
  2,
  tupleKey(u32Key, nodeKey),
  payoutCodec,
);

/** (node, epoch) of every payout. */
export const payoutsOfNode: StateSet<readonly [NodeId, number]> = set(
  STORE,
  3,
  tupleKey(nodeKey, u32Key),
);

/** Epochs whose claim window has closed. */
export const summaries: StateMap<number, EpochSummary> = map(STORE, 4, u32Key, summaryCodec);

/** Epochs with claims that are still to be paid. */
export const unpaidEpochs: StateSet<number> = set(STORE, 5, u32Key);

/** Sums over all payouts. */
export const totals: Item<Totals> = item(
  STORE,
  6,
  struct<Totals>({
    nodeBase: amounts,
    service: amounts,
    fees: amounts,
    messages: counters,
    kib: counters,
    payouts: u64,
  }),
);
