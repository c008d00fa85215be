/**
 * The table of modules: order of genesis, begin and end block, export and documentation, and permission to use keepers
 * of rows above.
 */

import type { LedgerModule } from "../core/module.ts";
import { auth } from "../modules/auth/index.ts";
import { bank } from "../modules/bank/index.ts";

/** Every module of the ledger. */
export const MODULES: readonly LedgerModule[] = [
  auth, // accounts, sequences, keys
  bank, // who holds what
];
