/** Where `bonds` stores its records. */

import { storeOf } from "../../core/store.ts";
import { type Address, moduleAddress } from "../../types/address.ts";
import { Bond, parameters, Unbonding } from "./records.ts";

/** The store. */
export const store = storeOf("bonds");

/** The account that everything in these records sits in. */
export const escrow: Address = moduleAddress(store.name);

/** The parameters. */
export const params = store.params(1, parameters);

/** Bonds; none is stored for a node that has nothing. */
export const bonds = store.table(2, "bonds", Bond, "node");

/** Own bond on its way back. */
export const unbondings = store.table(3, "unbondings", Unbonding, "node", "dueEpoch");

/** Unbondings in the order in which they are paid out. */
export const unbondingsDue = unbondings.index(4, "unbondingsDue", "dueEpoch", "node");
