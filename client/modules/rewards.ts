/** Who was paid how much and why: queries of modules `rewards`, `claims`, `epochs` and `emission`. */

import { yizhan } from "../../proto/gen/yizhan.js";
import type { Rpc } from "../rpc.ts";
import { all, ask } from "./query.ts";

/** A payout with every figure it was worked out from. */
export type Payout = yizhan.rewards.v1.Payout;
/** A claim as the chain keeps it. */
export type Claim = yizhan.claims.v1.Claim;
/** The epoch of the latest block. */
export type CurrentEpoch = yizhan.epochs.v1.QueryCurrentResponse;
/** Supply and what is still to come. */
export type SupplyFigures = yizhan.emission.v1.QuerySupplyResponse;

/** Which payouts or claims: of one epoch, or of one node. */
export type Selection = { readonly epoch: number } | { readonly node: string };

const PAGE = 100;

/** Payouts of an epoch or a node, in order. */
export function payouts(rpc: Rpc, selection: Selection): Promise<Payout[]> {
  const v1 = yizhan.rewards.v1;
  const method = {
    path: "/yizhan.rewards.v1.Query/Payouts",
    request: v1.QueryPayoutsRequest,
    response: v1.QueryPayoutsResponse,
  };
  return all(
    (after) => ask(rpc, method, { ...selection, after, limit: PAGE }),
    (page) => page.payouts as Payout[],
  );
}

/** Claims of an epoch or a node, in order. */
export function claims(rpc: Rpc, selection: Selection): Promise<Claim[]> {
  const v1 = yizhan.claims.v1;
  const method = {
    path: "/yizhan.claims.v1.Query/Claims",
    request: v1.QueryClaimsRequest,
    response: v1.QueryClaimsResponse,
  };
  return all(
    (after) => ask(rpc, method, { ...selection, after, limit: PAGE }),
    (page) => page.claims as Claim[],
  );
}

/** The epoch of the latest block. */
export function currentEpoch(rpc: Rpc): Promise<CurrentEpoch> {
  const v1 = yizhan.epochs.v1;
  const method = {
    path: "/yizhan.epochs.v1.Query/Current",
    request: v1.QueryCurrentRequest,
    response: v1.QueryCurrentResponse,
  };
  return ask(rpc, method, {});
}

/** Supply, what was minted and burnt, and what is still to come. */
export function supply(rpc: Rpc): Promise<SupplyFigures> {
  const v1 = yizhan.emission.v1;
  const method = {
    path: "/yizhan.emission.v1.Query/Supply",
    request: v1.QuerySupplyRequest,
    response: v1.QuerySupplyResponse,
  };
  return ask(rpc, method, {});
}
