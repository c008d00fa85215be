/**
 * Claims: what each node states about one epoch — the root of its tree of vouchers and the totals — and what follows if
 * it states two different things.
 *
 * In the claim window of epoch e, the first blocks of epoch e + 1, anyone may hand in the one claim that a bonded node
 * signed for e. Its totals must fit each other and the prices. A late claim earns nothing and costs nothing else. Handing
 * in the same claim again is refused with `AlreadyClaimed` and changes nothing; a different one is refused with
 * `ConflictingClaim`, and two signed claims together are evidence: they cost the node half of its own bond and all
 * unvested rewards, and it earns nothing for that epoch. What counts of the public and credit value is capped by what
 * the node has at stake, divided by kappa.
 *
 * State: parameters, accepted claims, proved equivocations. Used by `rewards`, which pays for accepted claims.
 */

import type { LedgerModule } from "../../core/module.ts";
import { errors } from "./errors.ts";
import { genesis } from "./genesis.ts";
import { invariants } from "./invariants.ts";
import { messages } from "./messages.ts";
import { queries } from "./queries.ts";
import { api } from "./records.ts";
import { store } from "./state.ts";

/** Row of the table of modules. */
export const claims: LedgerModule = {
  name: "claims",
  summary: "One claim per node and epoch, and evidence against nodes that made two.",
  store,
  moduleAccounts: [],
  messages,
  queries,
  genesis,
  invariants,
  events: api.events,
  errors,
};
