/** Where `emission` stores its records, and the accounts it fills. */

import { storeOf } from "../../core/store.ts";
import { type Funds, Minted, parameters } from "./records.ts";

/** The store. */
export const store = storeOf("emission");

/** Account that everything the network may pay is held in. */
export const RESERVE = "reserve";

/** Accounts of the funds. */
export const FUND_ACCOUNTS: Funds<string> = {
  dev: "fund_dev",
  market: "fund_market",
  ops: "fund_ops",
};

/** The parameters. */
export const params = store.params(1, parameters);

/** How far the schedule has come. */
export const minted = store.single(2, "minted", Minted);
