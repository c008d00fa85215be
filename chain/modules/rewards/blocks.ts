/** What `rewards` does in every block: it fixes the figures of an epoch when its claim window closes, then pays. */

import { type Context, EPOCH_WORK_PER_BLOCK } from "../../core/module.ts";
import type { ReadState } from "../../store/state.ts";
import { add, ZERO } from "../../types/amount.ts";
import { addReward, isBonded, ownBondOf, totalWeightBps } from "../bonds/keeper.ts";
import { settlementsOf, totalBurnedSigned } from "../channels/keeper.ts";
import { claimsOf, type DecodedClaim, hasEquivocated, totalUsage } from "../claims/keeper.ts";
import { poolsOf } from "../emission/keeper.ts";
import { windowClosedAt } from "../epochs/keeper.ts";
import { classRule, requireNode } from "../registry/keeper.ts";
import { ClaimPaid, EpochPaid, type EpochSummary, type Payout } from "./records.ts";
import { params, payouts, summaries, totals } from "./state.ts";
import {
  addPayout,
  addToTotals,
  type NodeFigures,
  nodeBaseOf,
  PPM,
  serviceOf,
} from "./transitions.ts";

/** Closes an epoch, if its claim window ends here, and pays claims, oldest epoch first, up to the limit of a block. */
export function endBlock(context: Context): void {
  const { state, block } = context;
  const closed = windowClosedAt(state, block.height);
  if (closed !== undefined) fixFigures(context, closed);
  let left = EPOCH_WORK_PER_BLOCK;
  for (const summary of unpaid(state)) {
    left -= payEpoch(context, summary, left);
    if (left === 0) return;
  }
}

/** Epochs with claims still to be paid, oldest first: none is complete before the one before it. */
function unpaid(state: ReadState): readonly EpochSummary[] {
  const found: EpochSummary[] = [];
  for (const summary of summaries.values(state, { reverse: true })) {
    if (summary.complete) break;
    found.unshift(summary);
  }
  return found;
}

function fixFigures({ state }: Context, epoch: number): void {
  const pools = poolsOf(state, epoch);
  summaries.put(state, {
    epoch,
    totalWeightBps: totalWeightBps(state),
    totalBurnedSignedNyz: totalBurnedSigned(state, epoch),
    nodeBasePoolNyz: pools.nodeBaseNyz,
    servicePoolNyz: pools.serviceNyz,
    nodeBasePaidNyz: ZERO,
    servicePaidNyz: ZERO,
    payouts: 0,
    complete: false,
    lastNode: undefined,
  });
}

/** Pays up to `limit` claims of the epoch and answers how many it paid. */
function payEpoch(context: Context, before: EpochSummary, limit: number): number {
  const { state } = context;
  let summary = before;
  let count = 0;
  for (const accepted of claimsOf(state, before.epoch, before.lastNode)) {
    if (count === limit) {
      summaries.put(state, summary);
      return count;
    }
    count += 1;
    summary = addPayout(summary, payNode(context, accepted, summary));
  }
  summaries.put(state, { ...summary, complete: true });
  context.emit(EpochPaid.of(summary));
  return count;
}

function payNode(context: Context, accepted: DecodedClaim, summary: EpochSummary): Payout {
  const { state, block } = context;
  const { epoch, node, claim } = accepted;
  const record = requireNode(state, node);
  const { feesNyz, burnedNyz, burnedSignedNyz } = settlementsOf(state, epoch, node);
  const bonded = isBonded(state, node);
  const figures: NodeFigures = {
    bonded,
    weightBps: bonded ? classRule(state, record.nodeClass).weightBps : 0,
    bondNyz: ownBondOf(state, node),
    availabilityPpm: PPM,
    burnedSignedNyz,
    equivocated: hasEquivocated(state, epoch, node),
  };
  const rules = params.require(state);
  const nodeBase = nodeBaseOf(figures, summary, rules);
  const service = serviceOf(figures, summary, rules);
  const { weightBps, bondNyz, availabilityPpm } = figures;
  const payout: Payout = {
    epoch,
    node,
    owner: record.owner,
    ...totalUsage(claim),
    feesNyz,
    burnedNyz,
    burnedSignedNyz,
    weightBps,
    bondNyz,
    availabilityPpm,
    nodeBaseNyz: nodeBase.paid,
    nodeBaseReason: nodeBase.reason,
    serviceNyz: service.paid,
    serviceReason: service.reason,
    height: block.height,
  };
  addReward(context, node, add(nodeBase.paid, service.paid), epoch);
  payouts.put(state, payout);
  totals.set(state, addToTotals(totals.require(state), payout));
  const subsidyNyz = add(nodeBase.paid, service.paid);
  context.emit(ClaimPaid.of({ ...payout, subsidyNyz }));
  return payout;
}
