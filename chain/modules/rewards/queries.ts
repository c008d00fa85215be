/** `yizhan.rewards.v1.Query`. */

import { yizhan } from "../../../proto/gen/yizhan.js";
import { argument, type Listing, listing, number32 } from "../../core/listing.ts";
import { QueryError, type QueryRoute } from "../../core/module.ts";
import { u32Key } from "../../store/codec.ts";
import type { ReadState } from "../../store/state.ts";
import { formatAddress, formatNodeId, type NodeId, parseNodeId } from "../../types/address.ts";
import { feeSplitOf } from "../channels/keeper.ts";
import { type EpochSummary, params, payouts, payoutsOfNode, summaries, totals } from "./state.ts";
import { worstCaseRecoverableBps } from "./transitions.ts";

const SERVICE = "/yizhan.rewards.v1.Query";
const { v1 } = yizhan.rewards;

type PayoutKey = readonly [epoch: number, node: NodeId];

function wirePayout(
  state: ReadState,
  [epoch, node]: PayoutKey,
): yizhan.rewards.v1.Payout.$Properties {
  const payout = payouts.require(state, [epoch, node]);
  const summary = summaries.require(state, epoch);
  return {
    epoch,
    node: formatNodeId(node),
    owner: formatAddress(payout.owner),
    messages: String(payout.messages),
    kib: String(payout.kib),
    feesNyz: String(payout.fees),
    burnedNyz: String(payout.burned),
    burnedSignedNyz: String(payout.burnedSigned),
    totalBurnedSignedNyz: String(summary.totalBurnedSigned),
    weightBps: payout.weightBps,
    totalWeightBps: String(summary.totalWeightBps),
    bondNyz: String(payout.bond),
    availabilityPpm: payout.availabilityPpm,
    nodeBasePoolNyz: String(summary.nodeBasePool),
    servicePoolNyz: String(summary.servicePool),
    nodeBaseNyz: String(payout.nodeBase),
    nodeBaseReason: payout.nodeBaseReason,
    serviceNyz: String(payout.service),
    serviceReason: payout.serviceReason,
    height: payout.height,
  };
}

function wireSummary(
  epoch: number,
  summary: EpochSummary,
): yizhan.rewards.v1.EpochSummary.$Properties {
  return {
    epoch,
    totalWeightBps: String(summary.totalWeightBps),
    totalBurnedSignedNyz: String(summary.totalBurnedSigned),
    nodeBasePoolNyz: String(summary.nodeBasePool),
    servicePoolNyz: String(summary.servicePool),
    nodeBasePaidNyz: String(summary.nodeBasePaid),
    servicePaidNyz: String(summary.servicePaid),
    payouts: summary.payouts,
    complete: summary.complete,
  };
}

type ListRequest = yizhan.rewards.v1.QueryPayoutsRequest;

function byEpoch(state: ReadState, request: ListRequest): Listing<PayoutKey> {
  const { epoch, after } = request;
  const from = after === "" ? undefined : argument(() => [epoch, parseNodeId(after)] as const);
  const keys = payouts.keys(state, { prefix: u32Key.encode(epoch), from });
  return listing(request, keys, ([, node]) => formatNodeId(node));
}

function byNode(state: ReadState, request: ListRequest): Listing<PayoutKey> {
  const { after } = request;
  const node = argument(() => parseNodeId(request.node));
  const to = after === "" ? undefined : ([node, number32(after)] as const);
  const keys = payoutsOfNode.keys(state, { prefix: node, to, reverse: true });
  const { items, next } = listing(request, keys, ([, epoch]) => String(epoch));
  return { items: items.map(([, epoch]) => [epoch, node] as const), next };
}

/** The queries of rewards. */
export const queries: readonly QueryRoute[] = [
  {
    path: `${SERVICE}/Payout`,
    summary: "What a node was paid for an epoch, with every figure it follows from.",
    answer({ state }, request) {
      const { epoch, node } = v1.QueryPayoutRequest.decode(request);
      const key = [epoch, argument(() => parseNodeId(node))] as const;
      if (!payouts.has(state, key)) {
        throw new QueryError("NotFound", `${node} was not paid for epoch ${epoch}`);
      }
      return v1.QueryPayoutResponse.encode({ payout: wirePayout(state, key) }).finish();
    },
  },
  {
    path: `${SERVICE}/Payouts`,
    summary: "The payouts for an epoch, or of a node newest first, page by page.",
    answer({ state }, request) {
      const asked = v1.QueryPayoutsRequest.decode(request);
      const { items, next } = asked.node === "" ? byEpoch(state, asked) : byNode(state, asked);
      const found = items.map((key) => wirePayout(state, key));
      return v1.QueryPayoutsResponse.encode({ payouts: found, next }).finish();
    },
  },
  {
    path: `${SERVICE}/Epoch`,
    summary: "The pools of an epoch and what was paid from them.",
    answer({ state }, request) {
      const { epoch } = v1.QueryEpochRequest.decode(request);
      const found = summaries.get(state, epoch);
      if (found === undefined) {
        throw new QueryError("NotFound", `the claim window of epoch ${epoch} has not closed`);
      }
      return v1.QueryEpochResponse.encode({ summary: wireSummary(epoch, found) }).finish();
    },
  },
  {
    path: `${SERVICE}/Totals`,
    summary: "Sums over all payouts ever made.",
    answer({ state }) {
      const sums = totals.require(state);
      return v1.QueryTotalsResponse.encode({
        totals: {
          nodeBaseNyz: String(sums.nodeBase),
          serviceNyz: String(sums.service),
          feesNyz: String(sums.fees),
          messages: String(sums.messages),
          kib: String(sums.kib),
          payouts: String(sums.payouts),
        },
      }).finish();
    },
  },
  {
    path: `${SERVICE}/Params`,
    summary: "Caps of the payments, and what one actor can recover from a fee at most.",
    answer({ state }) {
      const known = params.require(state);
      const worst = worstCaseRecoverableBps(feeSplitOf(state), known);
      const answer = { params: known, worstCaseRecoverableBps: worst };
      return v1.QueryParamsResponse.encode(answer).finish();
    },
  },
];
