/** The rules of rewards. Integers only; `//` rounds down, and what is rounded off stays in the reserve. */

import { type Amount, add, min, scale, subtract, ZERO } from "../../types/amount.ts";
import type { FeeSplit } from "../channels/keeper.ts";
import type { EpochSummary, Params, Payout, Reason, Totals } from "./records.ts";

/** Most that one actor in all roles may get back from a fee, so that traffic bought for its subsidy is a loss. */
export const MAX_RECOVERABLE_BPS = 9_800;

/** The whole in basis points. */
const BPS = 10_000n;

/** The whole in parts per million. */
export const PPM = 1_000_000;

/** No payout yet. */
export const NO_TOTALS: Totals = {
  nodeBaseNyz: ZERO,
  serviceNyz: ZERO,
  feesNyz: ZERO,
  messages: 0n,
  kib: 0n,
  payouts: 0n,
};

/**
 * What one actor gets back from a fee as node owner, public device, depositor and referrer, and as subsidy for what it
 * burnt: `broker + public pool + deposit pool + referral + ρ·burn`, in basis points, rounded up (C7 of `test/vectors/economics.json`).
 */
export function worstCaseRecoverableBps(split: FeeSplit, { rebateBps }: Params): number {
  const shares = split.brokerBps + split.publicPoolBps + split.depositPoolBps + split.referralBps;
  const rebate = (BigInt(split.burnBps) * BigInt(rebateBps) + BPS - 1n) / BPS;
  return shares + Number(rebate);
}

/** What is wrong with `rebateBps`, if one actor in all roles could recover too much of a fee (economics § Guards). */
export function rebateBreach(params: Params, split: FeeSplit): string | undefined {
  const recoverable = worstCaseRecoverableBps(split, params);
  if (recoverable <= MAX_RECOVERABLE_BPS) return undefined;
  return (
    `lets one actor in all roles recover ${recoverable} of ${BPS} basis points of a fee; ` +
    `with the fee split of channels it must be at most ${MAX_RECOVERABLE_BPS}`
  );
}

/** A payment and why it is what it is. */
export interface Payment {
  readonly paid: Amount;
  readonly reason: Reason;
}

/** What a node's payments follow from. */
export interface NodeFigures {
  readonly bonded: boolean;
  readonly weightBps: number;
  readonly bondNyz: Amount;
  readonly availabilityPpm: number;
  readonly burnedSignedNyz: Amount;
  readonly equivocated: boolean;
}

function nothing(reason: Reason): Payment {
  return { paid: ZERO, reason };
}

/** The smaller of share and cap, never more than what is left of the pool. */
function limited(share: Amount, cap: Amount, left: Amount, capReason: Reason): Payment {
  const wanted = min(share, cap);
  if (wanted > left) return { paid: left, reason: "POOL_SPENT" };
  return { paid: wanted, reason: share <= cap ? "POOL_SHARE" : capReason };
}

/** `min(pool·w // Σw, bond·yieldCap // 10^6) · availability // 10^6`, and never more than is left of the pool. */
export function nodeBaseOf(
  node: NodeFigures,
  epoch: EpochSummary,
  { yieldCapPpm }: Params,
): Payment {
  if (node.equivocated) return nothing("EQUIVOCATED");
  if (!node.bonded || node.weightBps === 0) return nothing("NOT_BONDED");
  if (epoch.nodeBasePoolNyz === ZERO || epoch.totalWeightBps === 0n) return nothing("NO_POOL");
  const share = scale(epoch.nodeBasePoolNyz, BigInt(node.weightBps), epoch.totalWeightBps);
  const cap = scale(node.bondNyz, BigInt(yieldCapPpm), BigInt(PPM));
  const availability = BigInt(node.availabilityPpm);
  const left = subtract(epoch.nodeBasePoolNyz, epoch.nodeBasePaidNyz);
  return limited(
    scale(share, availability, BigInt(PPM)),
    scale(cap, availability, BigInt(PPM)),
    left,
    "YIELD_CAP",
  );
}

/** `min(pool·burn // Σburn, ρ·burn // 10^4)`, and never more than is left of the pool. */
export function serviceOf(node: NodeFigures, epoch: EpochSummary, { rebateBps }: Params): Payment {
  if (node.equivocated) return nothing("EQUIVOCATED");
  if (node.burnedSignedNyz === ZERO || epoch.totalBurnedSignedNyz === ZERO) {
    return nothing("NO_BURNED_FEES");
  }
  if (epoch.servicePoolNyz === ZERO) return nothing("NO_POOL");
  const share = scale(epoch.servicePoolNyz, node.burnedSignedNyz, epoch.totalBurnedSignedNyz);
  const cap = scale(node.burnedSignedNyz, BigInt(rebateBps), BPS);
  return limited(share, cap, subtract(epoch.servicePoolNyz, epoch.servicePaidNyz), "REBATE_CAP");
}

/** The summary with one more payout in it. */
export function addPayout(
  epoch: EpochSummary,
  payout: Pick<Payout, "node" | "nodeBaseNyz" | "serviceNyz">,
): EpochSummary {
  return {
    ...epoch,
    nodeBasePaidNyz: add(epoch.nodeBasePaidNyz, payout.nodeBaseNyz),
    servicePaidNyz: add(epoch.servicePaidNyz, payout.serviceNyz),
    payouts: epoch.payouts + 1,
    lastNode: payout.node,
  };
}

/** The totals with one more payout in them. */
export function addToTotals(
  before: Totals,
  payout: Pick<Payout, "nodeBaseNyz" | "serviceNyz" | "feesNyz" | "messages" | "kib">,
): Totals {
  return {
    nodeBaseNyz: add(before.nodeBaseNyz, payout.nodeBaseNyz),
    serviceNyz: add(before.serviceNyz, payout.serviceNyz),
    feesNyz: add(before.feesNyz, payout.feesNyz),
    messages: before.messages + payout.messages,
    kib: before.kib + payout.kib,
    payouts: before.payouts + 1n,
  };
}
