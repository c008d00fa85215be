/** Where `epochs` stores its records. */

import { storeOf } from "../../core/store.ts";
import { Epoch, parameters } from "./records.ts";

/** The store. */
export const store = storeOf("epochs");

/** The parameters. */
export const params = store.params(1, parameters);

/** The epoch of the block being executed; between blocks, of the last block. */
export const current = store.single(2, "current", Epoch);
