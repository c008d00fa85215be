/** Registering, changing and retiring nodes. */

import { handles } from "../../core/handlers.ts";
import type { Context } from "../../core/module.ts";
import {
  type Address,
  formatAddress,
  formatNodeId,
  type NodeId,
  nodeIdOfKey,
} from "../../types/address.ts";
import { nodeRegistrationDigest } from "../../types/registration.ts";
import { isModuleAccount } from "../auth/keeper.ts";
import { burnFrom } from "../bank/keeper.ts";
import { registryError } from "./errors.ts";
import { changeNode, requireNode } from "./keeper.ts";
import {
  MsgRegisterNode,
  MsgRetireNode,
  MsgUpdateNode,
  type Node,
  NodeRegistered,
  NodeRetired,
  NodeUpdated,
} from "./records.ts";
import { checkOwner, checkProof, GAS } from "./registration.ts";
import { nodes, params } from "./state.ts";

function checkRewardAddress(context: Context, address: Address): Address {
  if (isModuleAccount(context.state, address)) {
    throw registryError("InvalidRewardAddress", { address: formatAddress(address) });
  }
  return address;
}

/** The node, if `owner` owns it and it is not retired. @throws {LedgerError} */
function requireOwn(context: Context, id: NodeId, owner: Address): Node {
  const node = requireNode(context.state, id);
  checkOwner(`node ${formatNodeId(id)}`, node.owner, owner);
  if (node.status === "retired") throw registryError("NodeRetired", { node: formatNodeId(id) });
  return node;
}

function registerNode(context: Context, asked: MsgRegisterNode): NodeId {
  const { state, block, chainId } = context;
  const { owner, key, proof, rewardAddress = owner, ...rest } = asked;
  const id = nodeIdOfKey(key);
  if (nodes.has(state, id)) throw registryError("NodeExists", { node: formatNodeId(id) });
  checkRewardAddress(context, rewardAddress);
  checkProof({ chainId, account: owner, key, proof }, nodeRegistrationDigest);
  burnFrom(context, owner, params.require(state).nodeFeeNyz);
  nodes.put(state, {
    id,
    key,
    owner,
    rewardAddress,
    ...rest,
    status: "active",
    bonded: false,
    registeredHeight: block.height,
  });
  const { nodeClass, region } = rest;
  context.emit(NodeRegistered.of({ node: id, owner, nodeClass, region }));
  return id;
}

const register = handles(MsgRegisterNode, {
  gas: () => GAS.proof + 3 * GAS.record,
  execute: (context, asked) => ({ id: registerNode(context, asked) }),
});

/** What a message says, without what it leaves as it is. */
function said<T extends object>(
  change: T,
): { readonly [Name in keyof T]?: Exclude<T[Name], undefined> } {
  return Object.fromEntries(
    Object.entries(change).filter(([, value]) => value !== undefined),
  ) as never;
}

const update = handles(MsgUpdateNode, {
  check({ owner, node, ...change }) {
    if (Object.keys(said(change)).length === 0) throw registryError("EmptyUpdate");
  },
  gas: () => GAS.record,
  execute(context, { owner, node, ...change }) {
    const before = requireOwn(context, node, owner);
    if (change.rewardAddress !== undefined) checkRewardAddress(context, change.rewardAddress);
    changeNode(context, before, { ...before, ...said(change) });
    context.emit(NodeUpdated.of({ node, owner }));
  },
});

const retire = handles(MsgRetireNode, {
  gas: () => 2 * GAS.record,
  execute(context, { owner, node }) {
    const before = requireOwn(context, node, owner);
    changeNode(context, before, { ...before, status: "retired" });
    context.emit(NodeRetired.of({ node, owner }));
  },
});

/** The messages about nodes. */
export const nodeMessages = [register, update, retire];
