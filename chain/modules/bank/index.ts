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
  events: [
    { type: "coin_spent", doc: "Tokens left an account.", keys: ["spender", "amount"] },
    { type: "coin_received", doc: "Tokens entered an account.", keys: ["receiver", "amount"] },
    {
      type: "transfer",
      doc: "Tokens went from one account to another.",
      keys: ["recipient", "sender", "amount"],
    },
    { type: "coinbase", doc: "Tokens were made.", keys: ["minter", "amount"] },
    { type: "burn", doc: "Tokens were unmade.", keys: ["burner", "amount"] },
  ],
  errors,
};
