/** What `rewards` stores, is asked and answers: declared here once. */

import { optional } from "../../schema/modifiers.ts";
import { type ParamsType, service } from "../../schema/package.ts";
import { askedByEpochOrNode, nextPage, pageOf } from "../../schema/paging.ts";
import { field } from "../../schema/record.ts";
import { address, bool, bps, counter, epoch, height, nodeId, nyz, ppm, text, u32, word } from "../../schema/scalars.ts";
import type { ValueOf } from "../../schema/type.ts";

/** The package. */
export const api = service("yizhan.rewards.v1", "What each epoch's claims were paid, and why.");

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

const reason = word(...REASONS);

export const Params = api.record("Params", "Caps of the payments.", {
  rebateBps: field(1, bps, "Service subsidy is at most this share of the fees burnt."),
  yieldCapPpm: field(2, ppm, "Node base is at most this share of the bond, each epoch."),
});
export interface Params extends ValueOf<typeof Params> {}

/** Start values. What rebate is allowed depends on the fee split of `channels`. */
export const parameters: ParamsType<Params> = {
  record: Params,
  defaults: { rebateBps: 9_000, yieldCapPpm: 2_000 },
};

const payoutFields = {
  epoch: field(1, epoch),
  node: field(2, nodeId),
  owner: field(3, address),
  messages: field(4, counter(16), "Total of the claim over all tiers."),
  kib: field(5, counter(16)),
  feesNyz: field(6, nyz, "Private fees settled in the reward epoch; paid at settlement, shown here."),
  burnedNyz: field(7, nyz),
  burnedSignedNyz: field(8, nyz),
  weightBps: field(10, u32, "Weight of the node's class; 0 if it was not bonded."),
  bondNyz: field(12, nyz),
  availabilityPpm: field(13, ppm),
  nodeBaseNyz: field(16, nyz),
  nodeBaseReason: field(17, reason, "POOL_SHARE, YIELD_CAP, POOL_SPENT, NOT_BONDED, EQUIVOCATED or NO_POOL."),
  serviceNyz: field(18, nyz),
  serviceReason: field(19, reason, "POOL_SHARE, REBATE_CAP, POOL_SPENT, EQUIVOCATED, NO_POOL or NO_BURNED_FEES."),
  height: field(20, height, "Block of the payout."),
};

export const Payout = api.record(
  "Payout",
  "One node's pay for one epoch, with the figures of the node that it follows from.",
  payoutFields,
);
export interface Payout extends ValueOf<typeof Payout> {}

export const EpochSummary = api.record(
  "EpochSummary",
  "What all payouts of an epoch share, fixed when its claim window closed, and how far they have come.",
  {
    epoch: field(1, epoch),
    totalWeightBps: field(2, counter(16), "Sum of the weights of all bonded nodes."),
    totalBurnedSignedNyz: field(3, nyz, "burned_signed_nyz of all nodes."),
    nodeBasePoolNyz: field(4, nyz, "Ceilings of the epoch."),
    servicePoolNyz: field(5, nyz),
    nodeBasePaidNyz: field(6, nyz),
    servicePaidNyz: field(7, nyz),
    payouts: field(8, u32),
    complete: field(9, bool, "Whether every claim of the epoch is paid."),
    lastNode: field(10, optional(nodeId), "The last node that was paid."),
  },
);
export interface EpochSummary extends ValueOf<typeof EpochSummary> {}

export const Totals = api.record("Totals", "Sums over all payouts ever made.", {
  nodeBaseNyz: field(1, nyz),
  serviceNyz: field(2, nyz),
  feesNyz: field(3, nyz),
  messages: field(4, counter(16)),
  kib: field(5, counter(16)),
  payouts: field(6, counter(8)),
});
export interface Totals extends ValueOf<typeof Totals> {}

export const PayoutView = api.record("PayoutView", "One node's pay for one epoch, with every figure it was computed from.", {
  ...payoutFields,
  totalBurnedSignedNyz: field(9, nyz, "burned_signed_nyz of all nodes."),
  totalWeightBps: field(11, counter(16), "Sum of the weights of all bonded nodes when the window closed."),
  nodeBasePoolNyz: field(14, nyz, "Ceilings of the epoch."),
  servicePoolNyz: field(15, nyz),
});
export interface PayoutView extends ValueOf<typeof PayoutView> {}

export const ClaimPaid = api.event("Payout", "A claim was paid.", {
  epoch,
  node: nodeId,
  owner: address,
  messages: counter(16),
  kib: counter(16),
  feesNyz: nyz,
  burnedNyz: nyz,
  nodeBaseNyz: nyz,
  nodeBaseReason: reason,
  serviceNyz: nyz,
  serviceReason: reason,
  subsidyNyz: nyz,
  height,
});
export const EpochPaid = api.event("EpochPaid", "All claims of an epoch are paid.", {
  epoch,
  payouts: u32,
  nodeBasePoolNyz: nyz,
  nodeBasePaidNyz: nyz,
  servicePoolNyz: nyz,
  servicePaidNyz: nyz,
});

export const QueryPayout = api.query("Payout", "What a node was paid for an epoch, with every figure it follows from.", {
  asks: { epoch: field(1, epoch), node: field(2, nodeId) },
  answers: { payout: field(1, PayoutView) },
});

export const QueryPayouts = api.query("Payouts", "The payouts for an epoch, or of a node newest first, page by page.", {
  asks: askedByEpochOrNode,
  answers: { payouts: field(1, pageOf(PayoutView)), next: nextPage(text) },
});
export interface QueryPayouts extends ValueOf<typeof QueryPayouts.request> {}

export const QueryEpoch = api.query("Epoch", "The pools of an epoch and what was paid from them.", {
  asks: { epoch: field(1, epoch) },
  answers: { summary: field(1, EpochSummary) },
});

export const QueryTotals = api.query("Totals", "Sums over all payouts ever made.", {
  asks: {},
  answers: { totals: field(1, Totals) },
});

export const QueryParams = api.query("Params", "Caps of the payments, and what one actor can recover from a fee at most.", {
  asks: {},
  answers: {
    params: field(1, Params),
    worstCaseRecoverableBps: field(2, u32, "What one actor in all roles gets back from a fee at most; never above 9800."),
  },
});
