/** `yizhan.bonds.v1.Query`. */

import { yizhan } from "../../../proto/gen/yizhan.js";
import { argument } from "../../core/listing.ts";
import { QueryError, type QueryRoute } from "../../core/module.ts";
import type { ReadState } from "../../store/state.ts";
import {
  formatAddress,
  formatNodeId,
  moduleAddress,
  type NodeId,
  parseAddress,
  parseNodeId,
} from "../../types/address.ts";
import { balanceOf } from "../bank/keeper.ts";
import { epochOf } from "../epochs/keeper.ts";
import { classRule, isCounted, type Node, nodeOf, nodesOf } from "../registry/keeper.ts";
import { totalWeightBps, unbondingOf, unvestedOf } from "./keeper.ts";
import { bonds, params, STORE, unbondings } from "./state.ts";
import { hasMatured, NO_BOND, withdrawable } from "./transitions.ts";

const SERVICE = "/yizhan.bonds.v1.Query";
const { v1 } = yizhan.bonds;

/** Nodes whose unbondings one answer looks at. */
const MAX_NODES = 100;

function requireNode(state: ReadState, text: string): Node {
  const node = nodeOf(
    state,
    argument(() => parseNodeId(text)),
  );
  if (node === undefined) throw new QueryError("NotFound", `node ${text} is not registered`);
  return node;
}

function bondOf(state: ReadState, request: Uint8Array): Uint8Array {
  const node = requireNode(state, v1.QueryBondRequest.decode(request).node);
  const bond = bonds.get(state, node.id) ?? NO_BOND;
  const now = epochOf(state).number;
  const { ringEpochs } = params.require(state);
  const rule = classRule(state, node.class);
  const buckets = bond.ring.filter(({ epoch }) => !hasMatured(epoch, now, ringEpochs));
  return v1.QueryBondResponse.encode({
    bond: {
      node: formatNodeId(node.id),
      owner: formatAddress(node.owner),
      ownNyz: String(bond.own),
      unbondingNyz: String(unbondingOf(state, node.id)),
      unvestedNyz: String(unvestedOf(state, node.id)),
      withdrawableNyz: String(withdrawable(bond, now, ringEpochs)),
      buckets: buckets.map(({ epoch, amount }) => ({ epoch, amountNyz: String(amount) })),
      standardNyz: String(rule.bondNyz),
      bonded: isCounted(node),
      weightBps: isCounted(node) ? rule.weightBps : 0,
    },
  }).finish();
}

function* unbondingsOf(
  state: ReadState,
  { id, owner }: Node,
): Generator<yizhan.bonds.v1.Unbonding.$Properties, void, void> {
  const node: NodeId = id;
  for (const [[, dueEpoch], amount] of unbondings.entries(state, { prefix: node })) {
    const amountNyz = String(amount);
    yield { node: formatNodeId(node), owner: formatAddress(owner), amountNyz, dueEpoch };
  }
}

function nodesAsked(state: ReadState, request: Uint8Array): readonly Node[] {
  const { node, owner } = v1.QueryUnbondingsRequest.decode(request);
  if ((node === "") === (owner === "")) {
    throw new QueryError("InvalidArgument", "give either node or owner");
  }
  if (node !== "") return [requireNode(state, node)];
  const found: Node[] = [];
  for (const one of nodesOf(
    state,
    argument(() => parseAddress(owner)),
  )) {
    if (found.push(one) > MAX_NODES) {
      const text = `${owner} has more than ${MAX_NODES} nodes; ask node by node`;
      throw new QueryError("InvalidArgument", text);
    }
  }
  return found;
}

/** The queries of bonds. */
export const queries: readonly QueryRoute[] = [
  {
    path: `${SERVICE}/Bond`,
    summary: "What a node has at stake and may withdraw.",
    answer: ({ state }, request) => bondOf(state, request),
  },
  {
    path: `${SERVICE}/Unbondings`,
    summary: "Bond on its way back, of a node or of an owner's nodes.",
    answer({ state }, request) {
      const found = nodesAsked(state, request).flatMap((node) => [...unbondingsOf(state, node)]);
      return v1.QueryUnbondingsResponse.encode({ unbondings: found }).finish();
    },
  },
  {
    path: `${SERVICE}/Totals`,
    summary: "Sum of the weights of nodes that count, and everything held.",
    answer: ({ state }) =>
      v1.QueryTotalsResponse.encode({
        totalWeightBps: String(totalWeightBps(state)),
        escrowNyz: String(balanceOf(state, moduleAddress(STORE))),
      }).finish(),
  },
  {
    path: `${SERVICE}/Params`,
    summary: "Unbonding time, length of the ring, and the reporter's share.",
    answer: ({ state }) =>
      v1.QueryParamsResponse.encode({ params: params.require(state) }).finish(),
  },
];
