/**
 * Emission: how many tokens each epoch creates, and the most that may be paid for what from them.
 *
 * At the end of epoch e it creates E(e), halved every `halvingEpochs`. The funds receive shares that fall year by year;
 * all the rest goes to the account `reserve`, which rewards are paid from. The pools are ceilings, not entitlements:
 * what no rule pays stays in the reserve. State: the parameters and how far it has come. No messages. Used by `bonds`
 * (payments from the reserve) and `rewards` (pools).
 */

import type { LedgerModule } from "../../core/module.ts";
import { endEpoch } from "./blocks.ts";
import { genesis } from "./genesis.ts";
import { invariants } from "./invariants.ts";
import { queries } from "./queries.ts";
import { api } from "./records.ts";
import { FUND_ACCOUNTS, RESERVE, store } from "./state.ts";

/** Row of the table of modules. */
export const emission: LedgerModule = {
  name: "emission",
  summary: "The schedule by which tokens are created, and what each epoch may pay.",
  store,
  moduleAccounts: [RESERVE, FUND_ACCOUNTS.dev, FUND_ACCOUNTS.market, FUND_ACCOUNTS.ops],
  messages: [],
  queries,
  genesis,
  invariants,
  events: api.events,
  errors: {},
  endEpoch,
};
