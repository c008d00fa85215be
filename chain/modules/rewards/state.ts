/** Where `rewards` stores its records. */

import { storeOf } from "../../core/store.ts";
import { EpochSummary, Payout, parameters, Totals } from "./records.ts";

/** The store. */
export const store = storeOf("rewards");

/** The parameters. */
export const params = store.params(1, parameters);

/** Every payout. Kept for good. */
export const payouts = store.table(2, "payouts", Payout, "epoch", "node");

/** The epochs that each node was paid for. */
export const payoutsOfNode = payouts.index(3, "payoutsOfNode", "node", "epoch");

/**
 * Epochs whose claim window has closed. They are paid in their order, one at a time, so that those with claims still to be paid
 * are the last ones.
 */
export const summaries = store.table(4, "summaries", EpochSummary, "epoch");

/** Sums over all payouts. */
export const totals = store.single(5, "totals", Totals);
