/** What always holds of rewards. */

import type { Invariant } from "../../core/module.ts";
import { formatNodeId } from "../../types/address.ts";
import { feeSplitOf } from "../channels/keeper.ts";
import { claimOf } from "../claims/keeper.ts";
import { params, payouts, summaries, totals } from "./state.ts";
import { addToTotals, NO_TOTALS, rebateBreach } from "./transitions.ts";

const noFeePaysForItself: Invariant = function* (state) {
  const breach = rebateBreach(params.require(state), feeSplitOf(state));
  if (breach !== undefined) yield `rebateBps ${breach}`;
};

const totalsAreSumOfPayouts: Invariant = function* (state) {
  const recorded = totals.require(state);
  let sums = NO_TOTALS;
  for (const payout of payouts.values(state)) sums = addToTotals(sums, payout);
  for (const name of Object.keys(sums) as (keyof typeof sums)[]) {
    if (sums[name] === recorded[name]) continue;
    yield `payouts sum to ${sums[name]} in ${name}, the totals say ${recorded[name]}`;
  }
};

const epochsAreSumOfPayouts: Invariant = function* (state) {
  const sums = new Map<number, { base: bigint; service: bigint; count: number }>();
  for (const { epoch, nodeBaseNyz, serviceNyz } of payouts.values(state)) {
    const sum = sums.get(epoch) ?? { base: 0n, service: 0n, count: 0 };
    sum.base += nodeBaseNyz;
    sum.service += serviceNyz;
    sum.count += 1;
    sums.set(epoch, sum);
  }
  for (const summary of summaries.values(state)) {
    const { epoch, nodeBasePaidNyz, servicePaidNyz } = summary;
    const { base, service, count } = sums.get(epoch) ?? { base: 0n, service: 0n, count: 0 };
    if (base !== nodeBasePaidNyz || service !== servicePaidNyz || count !== summary.payouts) {
      yield `epoch ${epoch}: ${count} payouts sum to ${base} and ${service}, recorded are ` +
        `${summary.payouts} of ${nodeBasePaidNyz} and ${servicePaidNyz}`;
    }
    sums.delete(epoch);
  }
  for (const epoch of sums.keys()) yield `epoch ${epoch} has payouts but no summary`;
};

const paidIsBelowPools: Invariant = function* (state) {
  for (const { epoch, ...summary } of summaries.values(state)) {
    const { nodeBasePaidNyz, nodeBasePoolNyz, servicePaidNyz, servicePoolNyz } = summary;
    if (nodeBasePaidNyz > nodeBasePoolNyz) {
      yield `epoch ${epoch} paid ${nodeBasePaidNyz} of ${nodeBasePoolNyz}`;
    }
    if (servicePaidNyz > servicePoolNyz) {
      yield `epoch ${epoch} paid ${servicePaidNyz} of ${servicePoolNyz}`;
    }
  }
};

const epochsArePaidInOrder: Invariant = function* (state) {
  let waiting: number | undefined;
  for (const { epoch, complete } of summaries.values(state)) {
    if (!complete) waiting ??= epoch;
    else if (waiting !== undefined) yield `epoch ${epoch} is paid, epoch ${waiting} is not`;
  }
};

const onlyClaimsArePaid: Invariant = function* (state) {
  for (const [epoch, node] of payouts.keys(state)) {
    if (claimOf(state, epoch, node) !== undefined) continue;
    yield `${formatNodeId(node)} was paid for epoch ${epoch} without a claim`;
  }
};

/** By name. */
export const invariants: Readonly<Record<string, Invariant>> = {
  noFeePaysForItself,
  totalsAreSumOfPayouts,
  epochsAreSumOfPayouts,
  paidIsBelowPools,
  epochsArePaidInOrder,
  onlyClaimsArePaid,
};
