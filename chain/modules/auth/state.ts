/** Where `auth` stores its records. */

import { storeOf } from "../../core/store.ts";
import { Account, NextNumber, parameters } from "./records.ts";

/** The store. */
export const store = storeOf("acc");

/** All accounts. */
export const accounts = store.table(1, "accounts", Account, "address");

/** The number that the next new account gets. */
export const nextNumber = store.single(2, "nextNumber", NextNumber);

/** The parameters in force. */
export const params = store.params(3, parameters);
