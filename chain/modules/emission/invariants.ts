/** What always holds of emission. */

import { paramsAreAllowed } from "../../core/genesis.ts";
import type { Invariant } from "../../core/module.ts";
import { mintedTotal, supplyOf } from "../bank/keeper.ts";
import { epochOf } from "../epochs/keeper.ts";
import { minted, params } from "./state.ts";
import { mintedBeforeEpoch, mintedInTheEnd } from "./transitions.ts";

const mintedFollowsSchedule: Invariant = function* (state) {
  const { nextEpoch, mintedNyz } = minted.require(state);
  const planned = mintedBeforeEpoch(nextEpoch, params.require(state));
  if (mintedNyz !== planned) {
    yield `the epochs before ${nextEpoch} created ${mintedNyz} nyz, planned ${planned}`;
  }
  const made = mintedTotal(state);
  if (made !== mintedNyz) yield `bank made ${made} nyz, emission created ${mintedNyz}`;
};

const everyEpochMintedOnce: Invariant = function* (state) {
  const { nextEpoch } = minted.require(state);
  const { number } = epochOf(state);
  if (nextEpoch !== number && nextEpoch !== number + 1) {
    yield `epoch ${nextEpoch} creates its tokens next, in epoch ${number}`;
  }
};

const supplyStaysBelowCap: Invariant = function* (state) {
  const known = params.require(state);
  const remaining = mintedInTheEnd(known) - minted.require(state).mintedNyz;
  const most = supplyOf(state) + remaining;
  if (most > known.maxSupplyNyz) {
    yield `the supply can reach ${most} nyz, above ${known.maxSupplyNyz}`;
  }
};

/** By name. */
export const invariants: Readonly<Record<string, Invariant>> = {
  paramsAreAllowed: paramsAreAllowed(params),
  mintedFollowsSchedule,
  everyEpochMintedOnce,
  supplyStaysBelowCap,
};
