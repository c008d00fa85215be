/** Everything that the modules of the ledger declare, in the order of their table. Written by `npm run generate`. */

import { api as bonds } from "../chain/modules/bonds/records.ts";
import { api as epochs } from "../chain/modules/epochs/records.ts";
import { api as registry } from "../chain/modules/registry/records.ts";
import type { Service } from "../chain/schema/service.ts";

/** The package of each module, by the module's name. */
export const DECLARATIONS: Readonly<Record<string, Service>> = { epochs, registry, bonds };
