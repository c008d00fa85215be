/** `yizhan.bonds.v1.Query`. */

import { answers, answersParams } from "../../core/handlers.ts";
import { found } from "../../core/listing.ts";
import { QueryError } from "../../core/module.ts";
import type { ReadState } from "../../store/state.ts";
import { formatAddress, formatNodeId, type NodeId } from "../../types/address.ts";
import { amount } from "../../types/amount.ts";
import { balanceOf } from "../bank/keeper.ts";
import { epochOf } from "../epochs/keeper.ts";
import { classRule, isCounted, type Node, nodeOf, nodesOf } from "../registry/keeper.ts";
import { totalWeightBps, unbondingOf, unvestedOf } from "./keeper.ts";
import {
  type BondView,
  MAX_NODES,
  QueryBond,
  QueryParams,
  QueryTotals,
  QueryUnbondings,
  type UnbondingView,
} from "./records.ts";
import { bonds, escrow, params, unbondings } from "./state.ts";
import { hasMatured, noBond, withdrawable } from "./transitions.ts";

function requireNode(state: ReadState, id: NodeId): Node {
  return found(nodeOf(state, id), `node ${formatNodeId(id)} is not registered`);
}

function viewBond(state: ReadState, id: NodeId): BondView {
  const node = requireNode(state, id);
  const bond = bonds.get(state, id) ?? noBond(id);
  const now = epochOf(state).number;
  const { ringEpochs } = params.require(state);
  const rule = classRule(state, node.nodeClass);
  return {
    node: id,
    owner: node.owner,
    ownNyz: bond.ownNyz,
    unbondingNyz: unbondingOf(state, id),
    unvestedNyz: unvestedOf(state, id),
    withdrawableNyz: withdrawable(bond, now, ringEpochs),
    buckets: bond.ring.filter(({ epoch }) => !hasMatured(epoch, now, ringEpochs)),
    standardNyz: rule.bondNyz,
    bonded: isCounted(node),
    weightBps: isCounted(node) ? rule.weightBps : 0,
  };
}

function* unbondingsOf(
  state: ReadState,
  { id, owner }: Node,
): Generator<UnbondingView, void, void> {
  for (const unbonding of unbondings.values(state, { under: [id] })) yield { ...unbonding, owner };
}

function nodesAsked(state: ReadState, { node, owner }: QueryUnbondings): readonly Node[] {
  if ((node === undefined) === (owner === undefined)) {
    throw new QueryError("InvalidArgument", "give either node or owner");
  }
  if (node !== undefined) return [requireNode(state, node)];
  if (owner === undefined) return [];
  const nodes: Node[] = [];
  for (const one of nodesOf(state, owner)) {
    if (nodes.push(one) > MAX_NODES) {
      const text = `${formatAddress(owner)} has more than ${MAX_NODES} nodes; ask node by node`;
      throw new QueryError("InvalidArgument", text);
    }
  }
  return nodes;
}

/** The queries of bonds. */
export const queries = [
  answers(QueryBond, ({ state }, { node }) => ({ bond: viewBond(state, node) })),
  answers(QueryUnbondings, ({ state }, asked) => ({
    unbondings: nodesAsked(state, asked).flatMap((node) => [...unbondingsOf(state, node)]),
  })),
  answers(QueryTotals, ({ state }) => ({
    totalWeightBps: totalWeightBps(state),
    escrowNyz: amount(balanceOf(state, escrow)),
  })),
  answersParams(QueryParams, params),
];
