/** What `rewards` does in every block: it fixes the figures of an epoch when its claim window closes, then pays. */

import { type Context, EPOCH_WORK_PER_BLOCK } from "../../core/module.ts";
import { formatAddress, formatNodeId, type NodeId } from "../../types/address.ts";
import { type Amount, add, ZERO } from "../../types/amount.ts";
import { addReward, isBonded, ownBondOf, totalWeightBps } from "../bonds/keeper.ts";
import { settlementsOf, totalBurnedSigned } from "../channels/keeper.ts";
import { type AcceptedClaim, claimsOf, hasEquivocated, totalUsage } from "../claims/keeper.ts";
import { poolsOf } from "../emission/keeper.ts";
import { windowClosedAt } from "../epochs/keeper.ts";
import { classRule, requireNode } from "../registry/keeper.ts";
import {
  type EpochSummary,
  type Payout,
  params,
  payouts,
  payoutsOfNode,
  summaries,
  totals,
  unpaidEpochs,
} from "./state.ts";
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
  for (const epoch of unpaidEpochs.keys(state)) {
    left -= payEpoch(context, epoch, left);
    if (left === 0) return;
  }
}

function fixFigures({ state }: Context, epoch: number): void {
  const pools = poolsOf(state, epoch);
  summaries.set(state, epoch, {
    totalWeightBps: totalWeightBps(state),
    totalBurnedSigned: totalBurnedSigned(state, epoch),
    nodeBasePool: pools.nodeBase,
    servicePool: pools.service,
    nodeBasePaid: ZERO,
    servicePaid: ZERO,
    payouts: 0,
    lastNode: undefined,
    complete: false,
  });
  unpaidEpochs.add(state, epoch);
}

/** Pays up to `limit` claims of the epoch and answers how many it paid. */
function payEpoch(context: Context, epoch: number, limit: number): number {
  const { state } = context;
  let summary = summaries.require(state, epoch);
  let count = 0;
  for (const [node, accepted] of claimsOf(state, epoch, summary.lastNode)) {
    if (count === limit) {
      summaries.set(state, epoch, summary);
      return count;
    }
    count += 1;
    const payout = payNode(context, { epoch, node, accepted, summary });
    summary = { ...addPayout(summary, payout), lastNode: node };
  }
  summaries.set(state, epoch, { ...summary, complete: true });
  unpaidEpochs.delete(state, epoch);
  reportEpoch(context, epoch, summary);
  return count;
}

interface Due {
  readonly epoch: number;
  readonly node: NodeId;
  readonly accepted: AcceptedClaim;
  readonly summary: EpochSummary;
}

function payNode(context: Context, { epoch, node, accepted, summary }: Due): Payout {
  const { state, block } = context;
  const record = requireNode(state, node);
  const settled = settlementsOf(state, epoch, node);
  const { feesNyz: fees, burnedNyz: burned, burnedSignedNyz: burnedSigned } = settled;
  const bonded = isBonded(state, node);
  const figures: NodeFigures = {
    bonded,
    weightBps: bonded ? classRule(state, record.class).weightBps : 0,
    bond: ownBondOf(state, node),
    availabilityPpm: PPM,
    burnedSigned,
    equivocated: hasEquivocated(state, epoch, node),
  };
  const rules = params.require(state);
  const nodeBase = nodeBaseOf(figures, summary, rules);
  const service = serviceOf(figures, summary, rules);
  const payout: Payout = {
    owner: record.owner,
    ...totalUsage(accepted.claim),
    fees,
    burned,
    burnedSigned,
    weightBps: figures.weightBps,
    bond: figures.bond,
    availabilityPpm: figures.availabilityPpm,
    nodeBase: nodeBase.paid,
    nodeBaseReason: nodeBase.reason,
    service: service.paid,
    serviceReason: service.reason,
    height: block.height,
  };
  addReward(context, node, add(nodeBase.paid, service.paid), epoch);
  payouts.set(state, [epoch, node], payout);
  payoutsOfNode.add(state, [node, epoch]);
  totals.set(state, addToTotals(totals.require(state), payout));
  reportPayout(context, { epoch, node, payout });
  return payout;
}

function reportPayout(
  context: Context,
  {
    epoch,
    node,
    payout,
  }: { readonly epoch: number; readonly node: NodeId; readonly payout: Payout },
): void {
  const subsidy: Amount = add(payout.nodeBase, payout.service);
  context.emit({
    type: "yizhan.rewards.payout",
    attributes: {
      epoch: String(epoch),
      node: formatNodeId(node),
      owner: formatAddress(payout.owner),
      messages: String(payout.messages),
      kib: String(payout.kib),
      fees_nyz: String(payout.fees),
      burned_nyz: String(payout.burned),
      node_base_nyz: String(payout.nodeBase),
      node_base_reason: payout.nodeBaseReason,
      service_nyz: String(payout.service),
      service_reason: payout.serviceReason,
      subsidy_nyz: String(subsidy),
      height: String(payout.height),
    },
  });
}

function reportEpoch(context: Context, epoch: number, summary: EpochSummary): void {
  context.emit({
    type: "yizhan.rewards.epoch_paid",
    attributes: {
      epoch: String(epoch),
      payouts: String(summary.payouts),
      node_base_pool_nyz: String(summary.nodeBasePool),
      node_base_paid_nyz: String(summary.nodeBasePaid),
      service_pool_nyz: String(summary.servicePool),
      service_paid_nyz: String(summary.servicePaid),
    },
  });
}
