/**
 * The table of modules: order of genesis, begin and end block, export and documentation, and permission to use keepers
 * of rows above.
 */

import type { LedgerModule } from "../core/module.ts";
import { auth } from "../modules/auth/index.ts";
import { bank } from "../modules/bank/index.ts";
import { bonds } from "../modules/bonds/index.ts";
import { channels } from "../modules/channels/index.ts";
import { claims } from "../modules/claims/index.ts";
import { emission } from "../modules/emission/index.ts";
import { epochs } from "../modules/epochs/index.ts";
import { registry } from "../modules/registry/index.ts";
import { rewards } from "../modules/rewards/index.ts";

/** Every module of the ledger. */
export const MODULES: readonly LedgerModule[] = [
  auth, // accounts, sequences, keys
  bank, // who holds what
  epochs, // which epoch it is
  emission, // what each epoch creates
  registry, // nodes, devices, namespaces
  bonds, // what nodes have at stake
  channels, // prepaid traffic between payers and brokers
  claims, // what brokers say they carried
  rewards, // what each epoch pays them, and why
];
