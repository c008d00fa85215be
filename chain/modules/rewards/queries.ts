/** `yizhan.rewards.v1.Query`. */

import { answers } from "../../core/handlers.ts";
import { found, pageOfEpochOrNode } from "../../core/listing.ts";
import type { ReadState } from "../../store/state.ts";
import { formatNodeId } from "../../types/address.ts";
import { feeSplitOf } from "../channels/keeper.ts";
import {
  type Payout,
  type PayoutView,
  QueryEpoch,
  QueryParams,
  QueryPayout,
  QueryPayouts,
  QueryTotals,
} from "./records.ts";
import { params, payouts, payoutsOfNode, summaries, totals } from "./state.ts";
import { worstCaseRecoverableBps } from "./transitions.ts";

function viewPayout(state: ReadState, payout: Payout): PayoutView {
  const { totalBurnedSignedNyz, totalWeightBps, nodeBasePoolNyz, servicePoolNyz } =
    summaries.require(state, payout.epoch);
  return { ...payout, totalBurnedSignedNyz, totalWeightBps, nodeBasePoolNyz, servicePoolNyz };
}

/** The queries of rewards. */
export const queries = [
  answers(QueryPayout, ({ state }, { epoch, node }) => {
    const text = `${formatNodeId(node)} was not paid for epoch ${epoch}`;
    return { payout: viewPayout(state, found(payouts.get(state, [epoch, node]), text)) };
  }),
  answers(QueryPayouts, ({ state }, asked) => {
    const { items, next } = pageOfEpochOrNode(state, asked, {
      ofEpoch: (epoch, node) =>
        payouts.values(state, { under: [epoch], from: node && [epoch, node] }),
      ofNode: payoutsOfNode,
      require: (epoch, node) => payouts.require(state, [epoch, node]),
    });
    return { payouts: items.map((payout) => viewPayout(state, payout)), next };
  }),
  answers(QueryEpoch, ({ state }, { epoch }) => ({
    summary: found(
      summaries.get(state, epoch),
      `the claim window of epoch ${epoch} has not closed`,
    ),
  })),
  answers(QueryTotals, ({ state }) => ({ totals: totals.require(state) })),
  answers(QueryParams, ({ state }) => {
    const known = params.require(state);
    const worst = worstCaseRecoverableBps(feeSplitOf(state), known);
    return { params: known, worstCaseRecoverableBps: worst };
  }),
];
