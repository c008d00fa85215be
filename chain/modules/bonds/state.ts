/** Where `bonds` stores its records. */

import { storeOf } from "../../core/store.ts";
import { Bond, parameters, Unbonding } from "./records.ts";

/** The store; its name is also that of the account that holds it all. */
export const store = storeOf("bonds");

/** The parameters. */
export const params = store.params(1, parameters);

/** Bonds; none is stored for a node that has nothing. */
export const bonds = store.table(2, "bonds", Bond, "node");

/** Own bond on its way back. */
export const unbondings = store.table(3, "unbondings", Unbonding, "node", "dueEpoch");

/** Unbondings in the order in which they are paid out. */
export const unbondingsDue = unbondings.index(4, "unbondingsDue", "dueEpoch", "node");
