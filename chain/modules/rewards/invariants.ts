/** What always holds of rewards. */

import type { Invariant } from "../../core/module.ts";
import { formatNodeId } from "../../types/address.ts";
import { feeSplitOf } from "../channels/keeper.ts";
import { claimOf } from "../claims/keeper.ts";
import { params, payouts, payoutsOfNode, summaries, totals, unpaidEpochs } from "./state.ts";
import { addToTotals, NO_TOTALS, paramBreach } from "./transitions.ts";

const paramsAreAllowed: Invariant = function* (state) {
  const breach = paramBreach(params.require(state), feeSplitOf(state));
  if (breach !== undefined) yield `${breach[0]} ${breach[1]}`;
};

const totalsAreSumOfPayouts: Invariant = function* (state) {
  const recorded = totals.require(state);
  let sums = NO_TOTALS;
  for (const [, payout] of payouts.entries(state)) sums = addToTotals(sums, payout);
  for (const name of Object.keys(sums) as (keyof typeof sums)[]) {
    if (sums[name] === recorded[name]) continue;
    yield `payouts sum to ${sums[name]} in ${name}, the totals say ${recorded[name]}`;
  }
};

const epochsAreSumOfPayouts: Invariant = function* (state) {
  const sums = new Map<number, { base: bigint; service: bigint; count: number }>();
  for (const [[epoch], { nodeBase, service }] of payouts.entries(state)) {
    const sum = sums.get(epoch) ?? { base: 0n, service: 0n, count: 0 };
    sum.base += nodeBase;
    sum.service += service;
    sum.count += 1;
    sums.set(epoch, sum);
  }
  for (const [epoch, summary] of summaries.entries(state)) {
    const { base, service, count } = sums.get(epoch) ?? { base: 0n, service: 0n, count: 0 };
    const { nodeBasePaid, servicePaid } = summary;
    if (base !== nodeBasePaid || service !== servicePaid || count !== summary.payouts) {
      yield `epoch ${epoch}: ${count} payouts sum to ${base} and ${service}, recorded are ` +
        `${summary.payouts} of ${nodeBasePaid} and ${servicePaid}`;
    }
    sums.delete(epoch);
  }
  for (const epoch of sums.keys()) yield `epoch ${epoch} has payouts but no summary`;
};

const paidIsBelowPools: Invariant = function* (state) {
  for (const [epoch, summary] of summaries.entries(state)) {
    const { nodeBasePaid, nodeBasePool, servicePaid, servicePool } = summary;
    if (nodeBasePaid > nodeBasePool) yield `epoch ${epoch} paid ${nodeBasePaid} of ${nodeBasePool}`;
    if (servicePaid > servicePool) yield `epoch ${epoch} paid ${servicePaid} of ${servicePool}`;
    if (summary.complete === unpaidEpochs.has(state, epoch)) {
      yield `epoch ${epoch} is complete and waiting, or neither`;
    }
  }
};

const onlyClaimsArePaid: Invariant = function* (state) {
  let count = 0;
  for (const [epoch, node] of payouts.keys(state)) {
    count += 1;
    if (claimOf(state, epoch, node) === undefined) {
      yield `${formatNodeId(node)} was paid for epoch ${epoch} without a claim`;
    }
    if (!payoutsOfNode.has(state, [node, epoch])) {
      yield `the payout of ${formatNodeId(node)} for epoch ${epoch} is missing in the index`;
    }
  }
  const entries = [...payoutsOfNode.keys(state)].length;
  if (entries !== count) yield `${count} payouts have ${entries} entries in the index`;
};

/** By name. */
export const invariants: Readonly<Record<string, Invariant>> = {
  paramsAreAllowed,
  totalsAreSumOfPayouts,
  epochsAreSumOfPayouts,
  paidIsBelowPools,
  onlyClaimsArePaid,
};
