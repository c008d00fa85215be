/** What always holds of emission. */

import type { Invariant } from "../../core/module.ts";
import { mintedTotal, supplyOf } from "../bank/keeper.ts";
import { epochOf } from "../epochs/keeper.ts";
import { minted, params } from "./state.ts";
import { mintedBeforeEpoch, mintedInTheEnd, paramBreach } from "./transitions.ts";

const paramsAreAllowed: Invariant = function* (state) {
  const breach = paramBreach(params.require(state));
  if (breach !== undefined) yield `${breach[0]} ${breach[1]}`;
};

const mintedFollowsSchedule: Invariant = function* (state) {
  const { epochs, amountNyz } = minted.require(state);
  const planned = mintedBeforeEpoch(epochs, params.require(state));
  if (amountNyz !== planned) yield `${epochs} epochs created ${amountNyz} nyz, planned ${planned}`;
  const made = mintedTotal(state);
  if (made !== amountNyz) yield `bank made ${made} nyz, emission created ${amountNyz}`;
};

const everyEpochMintedOnce: Invariant = function* (state) {
  const { epochs } = minted.require(state);
  const { number } = epochOf(state);
  if (epochs !== number && epochs !== number + 1) {
    yield `${epochs} epochs have created their tokens in epoch ${number}`;
  }
};

const supplyStaysBelowCap: Invariant = function* (state) {
  const known = params.require(state);
  const remaining = mintedInTheEnd(known) - minted.require(state).amountNyz;
  const most = supplyOf(state) + remaining;
  if (most > known.maxSupplyNyz) {
    yield `the supply can reach ${most} nyz, above ${known.maxSupplyNyz}`;
  }
};

/** By name. */
export const invariants: Readonly<Record<string, Invariant>> = {
  paramsAreAllowed,
  mintedFollowsSchedule,
  everyEpochMintedOnce,
  supplyStaysBelowCap,
};
