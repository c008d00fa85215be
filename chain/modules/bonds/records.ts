/** What `bonds` stores, is asked and answers: declared here once. */

import { list, optional, within } from "../../schema/modifiers.ts";
import { type ParamsType, service } from "../../schema/package.ts";
import { field } from "../../schema/record.ts";
import { address, bool, counter, epoch, nodeId, nyz, someNyz, u32 } from "../../schema/scalars.ts";
import type { ValueOf } from "../../schema/type.ts";

/** The package. */
export const api = service(
  "yizhan.bonds.v1",
  "What nodes have at stake: their own bond, the rewards that are not theirs yet, and what is on its way back.",
);

/** Longest ring, and longest time of unbonding. */
const MOST_EPOCHS = 1_000;

/** Nodes of an owner whose unbondings one answer looks at. */
export const MAX_NODES = 100;

/** Most that a reporter may receive of a slash: slashing oneself to a friend must cost 95 %. */
const MAX_REPORTER_BPS = 500;

export const Params = api.record("Params", "Times, and the reporter's share.", {
  unbondingEpochs: field(1, within(u32, 2, MOST_EPOCHS), "Epochs between asking for a bond back and receiving it."),
  ringEpochs: field(2, within(u32, 1, MOST_EPOCHS), "Epochs a reward stays in the ring, where a slash can take it."),
  reporterBps: field(3, within(u32, 0, MAX_REPORTER_BPS), "Share of a slash that goes to who reported it; the rest is burnt."),
});
export interface Params extends ValueOf<typeof Params> {}

/** What a fresh network has. */
export const parameters: ParamsType<Params> = {
  record: Params,
  defaults: { unbondingEpochs: 14, ringEpochs: 30, reporterBps: 500 },
};

export const Bucket = api.record("Bucket", "The rewards of one epoch that are still in the ring.", {
  epoch: field(1, epoch),
  amountNyz: field(2, someNyz),
});
export interface Bucket extends ValueOf<typeof Bucket> {}

export const Bond = api.record("Bond", "What a node has at stake, and what it may withdraw.", {
  node: field(1, nodeId),
  ownNyz: field(2, nyz, "Own bond."),
  withdrawableNyz: field(3, nyz, "Rewards taken out of the ring, not paid out yet."),
  ring: field(4, list(Bucket, MOST_EPOCHS + 1), "Oldest epoch first; buckets that have matured may still be in it."),
});
export interface Bond extends ValueOf<typeof Bond> {}

export const Unbonding = api.record("Unbonding", "Own bond on its way back.", {
  node: field(1, nodeId),
  dueEpoch: field(2, epoch, "The epoch at whose start it is paid to the owner."),
  amountNyz: field(3, someNyz),
});
export interface Unbonding extends ValueOf<typeof Unbonding> {}

export const MsgBond = api.message("MsgBond", "Adds to the own bond of the signer's node.", {
  signer: "owner",
  fields: { owner: field(1, address), node: field(2, nodeId), amountNyz: field(3, nyz) },
});

export const MsgUnbond = api.message("MsgUnbond", "Starts to take back own bond; it can be slashed until it is paid out.", {
  signer: "owner",
  fields: { owner: field(1, address), node: field(2, nodeId), amountNyz: field(3, nyz) },
  answers: { dueEpoch: field(1, epoch, "The epoch at whose start it is paid.") },
});
export interface MsgUnbond extends ValueOf<typeof MsgUnbond.request> {}

export const MsgWithdrawRewards = api.message(
  "MsgWithdrawRewards",
  "Pays the matured rewards of the signer's node to its reward address.",
  {
    signer: "owner",
    fields: { owner: field(1, address), node: field(2, nodeId) },
    answers: { amountNyz: field(1, nyz) },
  },
);
export interface MsgWithdrawRewards extends ValueOf<typeof MsgWithdrawRewards.request> {}

export const BondView = api.record("BondView", "A bond as it stands in the running epoch.", {
  node: field(1, nodeId),
  owner: field(2, address),
  ownNyz: field(3, nyz, "Own bond."),
  unbondingNyz: field(4, nyz, "On its way back."),
  unvestedNyz: field(5, nyz, "Sum of the buckets that have not matured."),
  withdrawableNyz: field(6, nyz, "Matured rewards that MsgWithdrawRewards pays out."),
  buckets: field(7, list(Bucket, MOST_EPOCHS + 1)),
  standardNyz: field(8, nyz, "Own bond the node's class needs."),
  bonded: field(9, bool, "Whether it counts: active, and own bond at least the standard."),
  weightBps: field(10, u32, "Its weight in the node base; 0 if it does not count."),
});
export interface BondView extends ValueOf<typeof BondView> {}

export const UnbondingView = api.record("UnbondingView", "Own bond on its way back.", {
  node: field(1, nodeId),
  owner: field(2, address),
  amountNyz: field(3, nyz),
  dueEpoch: field(4, epoch, "The epoch at whose start it is paid to the owner."),
});
export interface UnbondingView extends ValueOf<typeof UnbondingView> {}

export const Bonded = api.event("Bonded", "Own bond was added.", { node: nodeId, owner: address, amountNyz: nyz, ownNyz: nyz });
export const UnbondingStarted = api.event("UnbondingStarted", "Own bond is on its way back.", {
  node: nodeId,
  owner: address,
  amountNyz: nyz,
  ownNyz: nyz,
  dueEpoch: epoch,
});
export const Unbonded = api.event("Unbonded", "Bond was paid back.", { node: nodeId, owner: address, amountNyz: nyz });
export const RewardAdded = api.event("RewardAdded", "A reward entered the ring.", { node: nodeId, epoch, amountNyz: nyz });
export const RewardsWithdrawn = api.event("RewardsWithdrawn", "Matured rewards were paid.", {
  node: nodeId,
  receiver: address,
  amountNyz: nyz,
});
export const Slashed = api.event("Slashed", "A node was punished.", {
  node: nodeId,
  slashedOwnNyz: nyz,
  slashedUnbondingNyz: nyz,
  slashedRingNyz: nyz,
  reporter: optional(address),
  reporterNyz: nyz,
  burnedNyz: nyz,
});

export const QueryBond = api.query("Bond", "What a node has at stake and may withdraw.", {
  asks: { node: field(1, nodeId) },
  answers: { bond: field(1, BondView) },
});

export const QueryUnbondings = api.query("Unbondings", "Bond on its way back, of a node or of an owner's nodes.", {
  asks: {
    node: field(1, optional(nodeId), "Either a node …"),
    owner: field(2, optional(address), "… or an owner: of all nodes of the account."),
  },
  answers: { unbondings: field(1, list(UnbondingView, MAX_NODES * MOST_EPOCHS)) },
});
export interface QueryUnbondings extends ValueOf<typeof QueryUnbondings.request> {}

export const QueryTotals = api.query("Totals", "Sum of the weights of nodes that count, and everything held.", {
  asks: {},
  answers: {
    totalWeightBps: field(1, counter(16)),
    escrowNyz: field(2, nyz, "Everything the module holds."),
  },
});

export const QueryParams = api.paramsQuery("Unbonding time, length of the ring, and the reporter's share.", Params);
