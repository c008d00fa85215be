/** What always holds of bonds. */

import type { Invariant } from "../../core/module.ts";
import { formatNodeId, moduleAddress } from "../../types/address.ts";
import { ZERO } from "../../types/amount.ts";
import { balanceOf } from "../bank/keeper.ts";
import { classRule, nodeOf } from "../registry/keeper.ts";
import { bonds, params, STORE, unbondings, unbondingsDue } from "./state.ts";
import { isEmpty, paramBreach, totalOf } from "./transitions.ts";

const paramsAreAllowed: Invariant = function* (state) {
  const breach = paramBreach(params.require(state));
  if (breach !== undefined) yield `${breach[0]} ${breach[1]}`;
};

const accountHoldsRecords: Invariant = function* (state) {
  let sum = 0n;
  for (const [, bond] of bonds.entries(state)) sum += totalOf(bond);
  for (const [, amount] of unbondings.entries(state)) sum += amount;
  const held = balanceOf(state, moduleAddress(STORE));
  if (held !== sum) yield `the account bonds holds ${held} nyz, its records add up to ${sum}`;
};

const nodesAreBondedByTheirBond: Invariant = function* (state) {
  for (const [id, bond] of bonds.entries(state)) {
    const node = nodeOf(state, id);
    if (node === undefined) {
      yield `node ${formatNodeId(id)} has a bond but is not registered`;
      continue;
    }
    const { bondNyz } = classRule(state, node.class);
    if (node.bonded !== bond.own >= bondNyz) {
      yield `node ${formatNodeId(id)} is marked bonded: ${node.bonded}, with ${bond.own} of ${bondNyz} nyz`;
    }
  }
};

const ringsAreInOrder: Invariant = function* (state) {
  for (const [id, bond] of bonds.entries(state)) {
    if (isEmpty(bond)) yield `an empty bond of node ${formatNodeId(id)} is stored`;
    for (const [i, { epoch, amount }] of bond.ring.entries()) {
      const before = bond.ring[i - 1]?.epoch ?? -1;
      if (epoch <= before)
        yield `epoch ${epoch} follows ${before} in the ring of ${formatNodeId(id)}`;
      if (amount === ZERO) yield `epoch ${epoch} of the ring of ${formatNodeId(id)} is empty`;
    }
  }
};

const unbondingsAreIndexed: Invariant = function* (state) {
  for (const [[node, epoch], amount] of unbondings.entries(state)) {
    if (amount === ZERO) yield `an empty unbonding of node ${formatNodeId(node)} is stored`;
    if (!unbondingsDue.has(state, [epoch, node])) {
      yield `the unbonding of node ${formatNodeId(node)} for epoch ${epoch} is not indexed`;
    }
  }
  for (const [epoch, node] of unbondingsDue.keys(state)) {
    if (!unbondings.has(state, [node, epoch])) {
      yield `no unbonding of node ${formatNodeId(node)} for epoch ${epoch} of the index`;
    }
  }
};

/** By name. */
export const invariants: Readonly<Record<string, Invariant>> = {
  paramsAreAllowed,
  accountHoldsRecords,
  nodesAreBondedByTheirBond,
  ringsAreInOrder,
  unbondingsAreIndexed,
};
