/**
 * Accounts: the number and sequence that make every signature good for one transaction only, the key once it is known,
 * and which accounts belong to modules.
 *
 * State: `accounts` by address, the next account number, the parameters of transactions. No messages: an account comes
 * into being when it first receives tokens, and changes when it signs. Everything that moves tokens uses `ensureAccount`.
 */

import type { LedgerModule } from "../../core/module.ts";
import { genesis } from "./genesis.ts";
import { invariants } from "./invariants.ts";
import { queries } from "./queries.ts";
import { store } from "./state.ts";

/** Row of the table of modules. */
export const auth: LedgerModule = {
  name: "auth",
  summary: "Accounts: number, sequence, key, and which of them belong to modules.",
  store,
  moduleAccounts: ["fee_collector"],
  messages: [],
  queries,
  genesis,
  invariants,
  events: [],
  errors: {},
};
