/** The table of operations: what can happen in a block, and how often. One file below `operations/` for each module. */

import { bankOperations } from "./operations/bank.ts";
import { bondsOperations } from "./operations/bonds.ts";
import { channelsOperations } from "./operations/channels.ts";
import { claimsOperations } from "./operations/claims.ts";
import { registryOperations } from "./operations/registry.ts";
import type { Operation } from "./world.ts";

/** Everything that happens in a simulation. */
export const OPERATIONS: readonly Operation[] = [
  ...bankOperations,
  ...registryOperations,
  ...bondsOperations,
  ...channelsOperations,
  ...claimsOperations,
];
