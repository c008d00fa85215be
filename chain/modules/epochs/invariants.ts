/** What always holds of epochs. */

import type { Invariant } from "../../core/module.ts";
import { current, params } from "./state.ts";
import { paramBreach } from "./transitions.ts";

const paramsAreAllowed: Invariant = function* (state) {
  const breach = paramBreach(params.require(state));
  if (breach !== undefined) yield `${breach[0]} ${breach[1]}`;
};

const windowIsWithinEpoch: Invariant = function* (state) {
  const { number, lengthBlocks, claimWindowBlocks } = current.require(state);
  if (claimWindowBlocks >= lengthBlocks) {
    yield `epoch ${number} has ${lengthBlocks} blocks and a claim window of ${claimWindowBlocks}`;
  }
};

/** By name. */
export const invariants: Readonly<Record<string, Invariant>> = {
  paramsAreAllowed,
  windowIsWithinEpoch,
};
