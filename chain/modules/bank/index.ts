/**
 * Who holds what: balances in nyz, the supply, and how much was ever made and unmade.
 *
 * State: `balances` by address (never an empty one), `totals`, `params`. Messages: `MsgSend`, `MsgMultiSend`; they pay
 * nobody who is a module. Events are those of the Cosmos SDK. Everything that moves tokens uses `transfer`, `mint`, `burn`
 * or `burnFrom`.
 */

import type { LedgerModule } from "../../core/module.ts";
import { errors } from "./errors.ts";
import { genesis } from "./genesis.ts";
import { invariants } from "./invariants.ts";
import { messages } from "./messages.ts";
import { queries } from "./queries.ts";
import { Burn, Coinbase, CoinReceived, CoinSpent, Sender, Transfer } from "./records.ts";
import { store } from "./state.ts";

/** Row of the table of modules. */
export const bank: LedgerModule = {
  name: "bank",
  summary: "Balances, supply, and what was ever minted and burned.",
  store,
  moduleAccounts: [],
  messages,
  queries,
  genesis,
  invariants,
  events: [CoinSpent, CoinReceived, Transfer, Coinbase, Burn, Sender],
  errors,
};
