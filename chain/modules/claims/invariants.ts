/** What always holds of claims. */

import type { Invariant } from "../../core/module.ts";
import { formatNodeId } from "../../types/address.ts";
import { Claim } from "../../types/claim.ts";
import { epochOf } from "../epochs/keeper.ts";
import { nodeOf } from "../registry/keeper.ts";
import { claims, equivocations } from "./state.ts";

const bodiesAreOfTheirNodeAndEpoch: Invariant = function* (state) {
  for (const { epoch, node, body } of claims.values(state)) {
    const stated = Claim.decode(body);
    if (stated.broker === node && stated.epoch === epoch) continue;
    yield `${formatNodeId(node)} in epoch ${epoch} holds the claim of another`;
  }
};

const countedIsBelowStated: Invariant = function* (state) {
  for (const { epoch, node, body, countedValueNyz } of claims.values(state)) {
    const { publicValue, creditValue } = Claim.decode(body);
    if (countedValueNyz <= publicValue + creditValue) continue;
    yield `${formatNodeId(node)} counts ${countedValueNyz} nyz in epoch ${epoch}, more than it states`;
  }
};

const claimsAreOfThePast: Invariant = function* (state) {
  const current = epochOf(state).number;
  for (const [epoch, node] of claims.keys(state)) {
    if (epoch >= current) yield `${formatNodeId(node)} claimed epoch ${epoch} in epoch ${current}`;
  }
};

const onlyNodesAreJudged: Invariant = function* (state) {
  for (const keys of [claims.keys(state), equivocations.keys(state)]) {
    for (const [epoch, node] of keys) {
      if (nodeOf(state, node) !== undefined) continue;
      yield `${formatNodeId(node)} has a record of epoch ${epoch} but is not registered`;
    }
  }
};

/** By name. */
export const invariants: Readonly<Record<string, Invariant>> = {
  bodiesAreOfTheirNodeAndEpoch,
  countedIsBelowStated,
  claimsAreOfThePast,
  onlyNodesAreJudged,
};
