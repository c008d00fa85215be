/** What always holds of bonds. */

import { paramsAreAllowed } from "../../core/genesis.ts";
import type { Invariant } from "../../core/module.ts";
import { formatNodeId } from "../../types/address.ts";
import { ZERO } from "../../types/amount.ts";
import { balanceOf } from "../bank/keeper.ts";
import { classRule, nodeOf } from "../registry/keeper.ts";
import { bonds, escrow, params, unbondings } from "./state.ts";
import { isEmpty, totalHeld } from "./transitions.ts";

const accountHoldsRecords: Invariant = function* (state) {
  const sum = totalHeld(bonds.values(state), unbondings.values(state));
  const held = balanceOf(state, escrow);
  if (held !== sum) yield `the account bonds holds ${held} nyz, its records add up to ${sum}`;
};

const nodesAreBondedByTheirBond: Invariant = function* (state) {
  for (const { node: id, ownNyz } of bonds.values(state)) {
    const node = nodeOf(state, id);
    if (node === undefined) {
      yield `node ${formatNodeId(id)} has a bond but is not registered`;
      continue;
    }
    const { bondNyz } = classRule(state, node.nodeClass);
    if (node.bonded !== ownNyz >= bondNyz) {
      yield `node ${formatNodeId(id)} is marked bonded: ${node.bonded}, with ${ownNyz} of ${bondNyz} nyz`;
    }
  }
};

const ringsAreInOrder: Invariant = function* (state) {
  for (const bond of bonds.values(state)) {
    const id = bond.node;
    if (isEmpty(bond)) yield `an empty bond of node ${formatNodeId(id)} is stored`;
    for (const [i, { epoch, amountNyz }] of bond.ring.entries()) {
      const before = bond.ring[i - 1]?.epoch ?? -1;
      if (epoch <= before)
        yield `epoch ${epoch} follows ${before} in the ring of ${formatNodeId(id)}`;
      if (amountNyz === ZERO) yield `epoch ${epoch} of the ring of ${formatNodeId(id)} is empty`;
    }
  }
};

const unbondingsHoldSomething: Invariant = function* (state) {
  for (const { node, amountNyz } of unbondings.values(state)) {
    if (amountNyz === ZERO) yield `an empty unbonding of node ${formatNodeId(node)} is stored`;
  }
};

/** By name. */
export const invariants: Readonly<Record<string, Invariant>> = {
  paramsAreAllowed: paramsAreAllowed(params),
  accountHoldsRecords,
  nodesAreBondedByTheirBond,
  ringsAreInOrder,
  unbondingsHoldSomething,
};
