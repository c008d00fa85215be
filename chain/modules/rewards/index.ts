/**
 * Rewards: what each epoch's emission pays to the nodes that claimed, and why.
 *
 * In the last block of the claim window of epoch e the figures that all payouts share are fixed: the pools, the weight of
 * all bonded nodes, the counted burnt fees. Then the claims are paid in the order of the nodes' ids, so many in a block:
 * - node base: `min(pool·w // Σw, bond·yieldCap)`, for a node that is still bonded;
 * - service: `min(pool·burn // Σburn, ρ·burn)`: the weight is burnt fees, never messages, so that traffic bought for its
 *   subsidy is a loss. Guard: everything one actor gets back from a fee in all roles is at most 98 % of it, checked at
 *   genesis over the parameters of this module and of `channels`.
 *
 * Pools are ceilings: what no rule pays, and what is rounded off, stays in the reserve. Payments go into the node's ring in
 * `bonds`. A claim against which evidence was given is paid nothing. Every payout is kept with all figures and reasons;
 * the fees of the epoch stand beside it, although they were paid at settlement. No messages; nothing uses rewards.
 */

import type { LedgerModule } from "../../core/module.ts";
import { endBlock } from "./blocks.ts";
import { genesis } from "./genesis.ts";
import { invariants } from "./invariants.ts";
import { queries } from "./queries.ts";
import { api } from "./records.ts";
import { store } from "./state.ts";

/** Row of the table of modules. */
export const rewards: LedgerModule = {
  name: "rewards",
  summary: "What each epoch's claims were paid, with the reason of every payment.",
  store,
  moduleAccounts: [],
  messages: [],
  queries,
  genesis,
  invariants,
  events: api.events,
  errors: {},
  endBlock,
};
