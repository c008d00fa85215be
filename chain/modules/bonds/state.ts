/** What `bonds` stores: what each node has at stake, and what is on its way back to owners. */

import {
  amountCodec,
  type Codec,
  list,
  type PartCodec,
  struct,
  u32,
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
import { binaryKey, type KeyCodec, tupleKey, u64Key } from "../../store/keyCodec.ts";
import { ID_BYTES, type NodeId } from "../../types/address.ts";
import type { Amount } from "../../types/amount.ts";

/** The rewards of one epoch that are still in the ring. */
export interface Bucket {
  readonly epoch: number;
  /** In nyz; never zero. */
  readonly amount: Amount;
}

/** What a node has at stake, and what it may withdraw. */
export interface Bond {
  /** Own bond in nyz. */
  readonly own: Amount;
  /** Rewards taken out of the ring, not paid out yet, in nyz. */
  readonly withdrawable: Amount;
  /** The ring, oldest epoch first; buckets that have matured may still be in it. */
  readonly ring: readonly Bucket[];
}

/** Parameters. */
export interface BondsParams {
  /** Epochs between asking for a bond back and receiving it; 2 to 1,000. */
  readonly unbondingEpochs: number;
  /** Epochs a reward stays in the ring; 1 to 1,000. */
  readonly ringEpochs: number;
  /** Share of a slash that goes to who reported it; at most 500. */
  readonly reporterBps: number;
}

/** Name of the store, and of the account that holds it all. */
export const STORE = "bonds";

const amounts = amountCodec as PartCodec<Amount>;
const nodeKey = binaryKey(ID_BYTES) as KeyCodec<NodeId>;

const bondCodec: Codec<Bond> = struct<Bond>({
  own: amounts,
  withdrawable: amounts,
  ring: list(struct<Bucket>({ epoch: u64, amount: amounts })),
});

/** The parameters. */
export const params: Item<BondsParams> = item(
  STORE,
  1,
  struct<BondsParams>({ unbondingEpochs: u32, ringEpochs: u32, reporterBps: u32 }),
);

/** Bonds by node; none is stored for a node that has nothing. */
export const bonds: StateMap<NodeId, Bond> = map(STORE, 2, nodeKey, bondCodec);

/** Own bond on its way back, by node and by the epoch at whose start it is paid out. */
export const unbondings: StateMap<readonly [NodeId, number], Amount> = map(
  STORE,
  3,
  tupleKey(nodeKey, u64Key),
  amounts,
);

/** (epoch, node) of every unbonding, so that they are paid out in time. */
export const unbondingsDue: StateSet<readonly [number, NodeId]> = set(
  STORE,
  4,
  tupleKey(u64Key, nodeKey),
);
