/** The rules of rewards. Integers only; `//` rounds down, and what is rounded off stays in the reserve. */

import { type Amount, add, amount, min, scale, subtract, ZERO } from "../../types/amount.ts";
import type { FeeSplit } from "../channels/keeper.ts";
import type { EpochSummary, Payout, Reason, RewardParams, Totals } from "./state.ts";

/** Start values (`depin B.10`). */
export const DEFAULT_PARAMS: RewardParams = { rebateBps: 9_000, yieldCapPpm: 2_000 };

/** Most that one actor in all roles may get back from a fee, so that traffic bought for its subsidy is a loss (B.8). */
export const MAX_RECOVERABLE_BPS = 9_800;

/** The whole in basis points. */
const BPS = 10_000n;

/** The whole in parts per million. */
export const PPM = 1_000_000;

/** No payout yet. */
export const NO_TOTALS: Totals = {
  nodeBase: ZERO,
  service: ZERO,
  fees: ZERO,
  messages: 0n,
  kib: 0n,
  payouts: 0,
};

/**
 * What one actor gets back from a fee as node owner, public device, depositor and referrer, and as subsidy for what it
 * burnt: `broker + public pool + deposit pool + referral + ρ·burn`, in basis points, rounded up (C7).
 */
export function worstCaseRecoverableBps(split: FeeSplit, { rebateBps }: RewardParams): number {
  const shares = split.brokerBps + split.publicPoolBps + split.depositPoolBps + split.referralBps;
  const rebate = (BigInt(split.burnBps) * BigInt(rebateBps) + BPS - 1n) / BPS;
  return shares + Number(rebate);
}

/** Parameters that may not be: the first broken rule as the parameter's name and a sentence. */
export function paramBreach(
  params: RewardParams,
  split: FeeSplit,
): readonly [name: string, text: string] | undefined {
  if (params.rebateBps > Number(BPS)) return ["rebateBps", `must be at most ${BPS}`];
  if (params.yieldCapPpm > PPM) return ["yieldCapPpm", `must be at most ${PPM}`];
  const recoverable = worstCaseRecoverableBps(split, params);
  if (recoverable <= MAX_RECOVERABLE_BPS) return undefined;
  const text =
    `lets one actor in all roles recover ${recoverable} of ${BPS} basis points of a fee; ` +
    `with the fee split of channels it must be at most ${MAX_RECOVERABLE_BPS}`;
  return ["rebateBps", text];
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
  readonly bond: Amount;
  readonly availabilityPpm: number;
  readonly burnedSigned: Amount;
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
  { yieldCapPpm }: RewardParams,
): Payment {
  if (node.equivocated) return nothing("EQUIVOCATED");
  if (!node.bonded || node.weightBps === 0) return nothing("NOT_BONDED");
  if (epoch.nodeBasePool === ZERO || epoch.totalWeightBps === 0n) return nothing("NO_POOL");
  const share = scale(epoch.nodeBasePool, BigInt(node.weightBps), epoch.totalWeightBps);
  const cap = scale(node.bond, BigInt(yieldCapPpm), BigInt(PPM));
  const availability = BigInt(node.availabilityPpm);
  const left = subtract(epoch.nodeBasePool, epoch.nodeBasePaid);
  return limited(
    scale(share, availability, BigInt(PPM)),
    scale(cap, availability, BigInt(PPM)),
    left,
    "YIELD_CAP",
  );
}

/** `min(pool·burn // Σburn, ρ·burn // 10^4)`, and never more than is left of the pool. */
export function serviceOf(
  node: NodeFigures,
  epoch: EpochSummary,
  { rebateBps }: RewardParams,
): Payment {
  if (node.equivocated) return nothing("EQUIVOCATED");
  if (node.burnedSigned === ZERO || epoch.totalBurnedSigned === ZERO) {
    return nothing("NO_BURNED_FEES");
  }
  if (epoch.servicePool === ZERO) return nothing("NO_POOL");
  const share = scale(epoch.servicePool, node.burnedSigned, epoch.totalBurnedSigned);
  const cap = scale(node.burnedSigned, BigInt(rebateBps), BPS);
  return limited(share, cap, subtract(epoch.servicePool, epoch.servicePaid), "REBATE_CAP");
}

/** The summary with one more payout in it. */
export function addPayout(
  epoch: EpochSummary,
  payout: Pick<Payout, "nodeBase" | "service">,
): EpochSummary {
  return {
    ...epoch,
    nodeBasePaid: add(epoch.nodeBasePaid, payout.nodeBase),
    servicePaid: add(epoch.servicePaid, payout.service),
    payouts: epoch.payouts + 1,
  };
}

/** The totals with one more payout in them. */
export function addToTotals(
  before: Totals,
  payout: Pick<Payout, "nodeBase" | "service" | "fees" | "messages" | "kib">,
): Totals {
  return {
    nodeBase: add(before.nodeBase, payout.nodeBase),
    service: add(before.service, payout.service),
    fees: add(before.fees, payout.fees),
    messages: amount(before.messages + payout.messages),
    kib: amount(before.kib + payout.kib),
    payouts: before.payouts + 1,
  };
}
