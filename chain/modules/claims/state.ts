/** Where `claims` stores its records. */

import { storeOf } from "../../core/store.ts";
import { AcceptedClaim, Equivocation, parameters } from "./records.ts";

/** The store. */
export const store = storeOf("claims");

/** The parameters. */
export const params = store.params(1, parameters);

/** Accepted claims. Kept for good. */
export const claims = store.table(2, "claims", AcceptedClaim, "epoch", "node");

/** The epochs that each node claimed. */
export const claimsOfNode = claims.index(3, "claimsOfNode", "node", "epoch");

/** Proved equivocations, each punished once. */
export const equivocations = store.table(4, "equivocations", Equivocation, "epoch", "node");
