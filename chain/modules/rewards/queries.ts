/** `yizhan.rewards.v1.Query`. */

import { argument, type Listing, listing, number32 } from "../../core/listing.ts";
import { QueryError } from "../../core/module.ts";
import { answers } from "../../core/routes.ts";
import type { ReadState } from "../../store/state.ts";
import { formatNodeId, type NodeId, parseNodeId } from "../../types/address.ts";
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

type Page = Listing<Payout, string>;

// The page before ends at a node in the list of an epoch, at an epoch in the list of a node: `after` is a text. Some clients
// write an empty one for none.

function byEpoch(state: ReadState, asked: QueryPayouts): Page {
  const { epoch = 0, after } = asked;
  const from = after ? argument(() => [epoch, parseNodeId(after)] as const) : undefined;
  const found = payouts.values(state, { under: [epoch], from });
  return listing(asked, found, ({ node }) => formatNodeId(node));
}

function byNode(state: ReadState, asked: QueryPayouts, node: NodeId): Page {
  const { after } = asked;
  const to = after ? ([node, number32(after)] as const) : undefined;
  const keys = payoutsOfNode.keys(state, { under: [node], to, reverse: true });
  const { items, next } = listing(asked, keys, ([, epoch]) => String(epoch));
  return { items: items.map(([, epoch]) => payouts.require(state, [epoch, node])), next };
}

/** The queries of rewards. */
export const queries = [
  answers(QueryPayout, ({ state }, { epoch, node }) => {
    const payout = payouts.get(state, [epoch, node]);
    if (payout === undefined) {
      throw new QueryError("NotFound", `${formatNodeId(node)} was not paid for epoch ${epoch}`);
    }
    return { payout: viewPayout(state, payout) };
  }),
  answers(QueryPayouts, ({ state }, asked) => {
    const { node } = asked;
    const { items, next } = node === undefined ? byEpoch(state, asked) : byNode(state, asked, node);
    return { payouts: items.map((payout) => viewPayout(state, payout)), next };
  }),
  answers(QueryEpoch, ({ state }, { epoch }) => {
    const summary = summaries.get(state, epoch);
    if (summary === undefined) {
      throw new QueryError("NotFound", `the claim window of epoch ${epoch} has not closed`);
    }
    return { summary };
  }),
  answers(QueryTotals, ({ state }) => ({ totals: totals.require(state) })),
  answers(QueryParams, ({ state }) => {
    const known = params.require(state);
    const worst = worstCaseRecoverableBps(feeSplitOf(state), known);
    return { params: known, worstCaseRecoverableBps: worst };
  }),
];
