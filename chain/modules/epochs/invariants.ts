/** What always holds of epochs. */

import { paramsAreAllowed } from "../../core/genesis.ts";
import type { Invariant } from "../../core/module.ts";
import { current, params } from "./state.ts";

const windowIsWithinEpoch: Invariant = function* (state) {
  const { number, lengthBlocks, claimWindowBlocks } = current.require(state);
  if (claimWindowBlocks >= lengthBlocks) {
    yield `epoch ${number} has ${lengthBlocks} blocks and a claim window of ${claimWindowBlocks}`;
  }
};

/** By name. */
export const invariants: Readonly<Record<string, Invariant>> = {
  paramsAreAllowed: paramsAreAllowed(params),
  windowIsWithinEpoch,
};
