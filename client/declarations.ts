/** Everything that the modules of the ledger declare, in the order of their table. Written by `npm run generate`. */

import { api as auth } from "../chain/modules/auth/records.ts";
import { api as bank } from "../chain/modules/bank/records.ts";
import { api as bonds } from "../chain/modules/bonds/records.ts";
import { api as channels } from "../chain/modules/channels/records.ts";
import { api as claims } from "../chain/modules/claims/records.ts";
import { api as emission } from "../chain/modules/emission/records.ts";
import { api as epochs } from "../chain/modules/epochs/records.ts";
import { api as registry } from "../chain/modules/registry/records.ts";
import { api as rewards } from "../chain/modules/rewards/records.ts";
import type { Service } from "../chain/schema/package.ts";

/** The package of each module, by the module's name. */
export const DECLARATIONS: Readonly<Record<string, Service>> = {
  auth,
  bank,
  epochs,
  emission,
  registry,
  bonds,
  channels,
  claims,
  rewards,
};
