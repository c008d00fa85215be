/** What always holds of claims. */

import type { Invariant } from "../../core/module.ts";
import { formatNodeId } from "../../types/address.ts";
import { Claim } from "../../types/claim.ts";
import { epochOf } from "../epochs/keeper.ts";
import { nodeOf } from "../registry/keeper.ts";
import { claims, claimsOfNode, equivocations, params } from "./state.ts";
import { paramBreach } from "./transitions.ts";

const paramsAreAllowed: Invariant = function* (state) {
  const breach = paramBreach(params.require(state));
  if (breach !== undefined) yield `${breach[0]} ${breach[1]}`;
};

const oneClaimPerNodeAndEpoch: Invariant = function* (state) {
  let count = 0;
  for (const [[epoch, node], { body }] of claims.entries(state)) {
    count += 1;
    const claim = Claim.decode(body);
    if (claim.broker !== node || claim.epoch !== epoch) {
      yield `${formatNodeId(node)} in epoch ${epoch} holds the claim of another`;
    }
    if (!claimsOfNode.has(state, [node, epoch])) {
      yield `the claim of ${formatNodeId(node)} for epoch ${epoch} is missing in the index`;
    }
  }
  const entries = [...claimsOfNode.keys(state)].length;
  if (entries !== count) yield `${count} claims have ${entries} entries in the index`;
};

const countedIsBelowStated: Invariant = function* (state) {
  for (const [[epoch, node], { body, countedValue }] of claims.entries(state)) {
    const { publicValue, creditValue } = Claim.decode(body);
    if (countedValue <= publicValue + creditValue) continue;
    yield `${formatNodeId(node)} counts ${countedValue} nyz in epoch ${epoch}, more than it states`;
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
  paramsAreAllowed,
  oneClaimPerNodeAndEpoch,
  countedIsBelowStated,
  claimsAreOfThePast,
  onlyNodesAreJudged,
};
