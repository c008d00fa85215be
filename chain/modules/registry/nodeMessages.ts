/** Registering, changing and retiring nodes. */

import { yizhan } from "../../../proto/gen/yizhan.js";
import { readFields } from "../../core/fields.ts";
import { type Context, type MessageRoute, message } from "../../core/module.ts";
import {
  type Address,
  formatAddress,
  formatNodeId,
  type NodeId,
  nodeIdOfKey,
  parseAddress,
  parseNodeId,
} from "../../types/address.ts";
import type { NodeClass } from "../../types/nodeClass.ts";
import { nodeRegistrationDigest } from "../../types/registration.ts";
import { isModuleAccount } from "../auth/keeper.ts";
import { burnFrom } from "../bank/keeper.ts";
import { registryError } from "./errors.ts";
import { changeNode, requireNode } from "./keeper.ts";
import { checkProof, decodeKey, GAS } from "./registration.ts";
import { type Endpoints, type Node, nodes, nodesByOwner, params } from "./state.ts";
import { checkClass, checkEndpoints, checkMoniker, checkRegion } from "./transitions.ts";

interface RegisterNode {
  readonly owner: Address;
  readonly key: Uint8Array;
  readonly class: NodeClass;
  readonly region: string;
  readonly moniker: string;
  readonly endpoints: Endpoints;
  readonly rewardAddress: Address;
  readonly proof: Uint8Array;
}

interface NodeChange {
  readonly endpoints?: Endpoints;
  readonly region?: string;
  readonly moniker?: string;
  readonly rewardAddress?: Address;
}

interface UpdateNode {
  readonly owner: Address;
  readonly node: NodeId;
  readonly change: NodeChange;
}

interface RetireNode {
  readonly owner: Address;
  readonly node: NodeId;
}

const EMPTY: Uint8Array = new Uint8Array(0);

function decodeEndpoints(bytes: Uint8Array): Endpoints {
  return checkEndpoints(
    readFields(bytes, { mqtt: [1, "texts"], overlay: [2, "texts"], api: [3, "text"] }),
  );
}

function checkRewardAddress(context: Context, address: Address): Address {
  if (isModuleAccount(context.state, address)) {
    throw registryError("InvalidRewardAddress", { address: formatAddress(address) });
  }
  return address;
}

/** The node, if `owner` owns it and it is not retired. @throws {LedgerError} */
function requireOwn(context: Context, id: NodeId, owner: Address): Node {
  const node = requireNode(context.state, id);
  if (node.owner !== owner) {
    throw registryError("NotOwner", {
      what: `node ${formatNodeId(id)}`,
      owner: formatAddress(node.owner),
      signer: formatAddress(owner),
    });
  }
  if (node.status === "retired") throw registryError("NodeRetired", { node: formatNodeId(id) });
  return node;
}

function registerNode(context: Context, asked: RegisterNode): NodeId {
  const { state, block, chainId } = context;
  const { owner, key, proof, ...rest } = asked;
  const id = nodeIdOfKey(key);
  if (nodes.has(state, id)) throw registryError("NodeExists", { node: formatNodeId(id) });
  checkRewardAddress(context, rest.rewardAddress);
  checkProof({ chainId, account: owner, key, proof }, nodeRegistrationDigest);
  burnFrom(context, owner, params.require(state).nodeFeeNyz);
  nodes.set(state, id, {
    id,
    key,
    owner,
    ...rest,
    status: "active",
    bonded: false,
    registeredHeight: block.height,
  });
  nodesByOwner.add(state, [owner, id]);
  context.emit({
    type: "yizhan.registry.node_registered",
    attributes: {
      node: formatNodeId(id),
      owner: formatAddress(owner),
      class: rest.class,
      region: rest.region,
    },
  });
  return id;
}

const msgRegisterNode: MessageRoute = message<RegisterNode>({
  type: "yizhan.registry.v1.MsgRegisterNode",
  summary: "Registers a node under the signer; burns the node fee.",
  decode(bytes) {
    const fields = readFields(bytes, {
      owner: [1, "text"],
      key: [2, "bytes"],
      nodeClass: [3, "text"],
      region: [4, "text"],
      moniker: [5, "text"],
      endpoints: [6, "bytes"],
      rewardAddress: [7, "text"],
      proof: [8, "bytes"],
    });
    const owner = parseAddress(fields.owner);
    return {
      owner,
      key: decodeKey(fields.key),
      class: checkClass(fields.nodeClass),
      region: checkRegion(fields.region),
      moniker: checkMoniker(fields.moniker),
      endpoints: decodeEndpoints(fields.endpoints),
      rewardAddress: fields.rewardAddress === "" ? owner : parseAddress(fields.rewardAddress),
      proof: fields.proof,
    };
  },
  signers: ({ owner }) => [owner],
  gas: () => GAS.proof + 3 * GAS.record,
  execute(context, asked) {
    const id = formatNodeId(registerNode(context, asked));
    return yizhan.registry.v1.MsgRegisterNodeResponse.encode({ id }).finish();
  },
});

function decodeChange(fields: {
  readonly endpoints: Uint8Array | undefined;
  readonly region: string;
  readonly moniker: string;
  readonly rewardAddress: string;
}): NodeChange {
  const { endpoints, region, moniker, rewardAddress } = fields;
  const change = {
    ...(endpoints === undefined ? {} : { endpoints: decodeEndpoints(endpoints) }),
    ...(region === "" ? {} : { region: checkRegion(region) }),
    ...(moniker === "" ? {} : { moniker: checkMoniker(moniker) }),
    ...(rewardAddress === "" ? {} : { rewardAddress: parseAddress(rewardAddress) }),
  };
  if (Object.keys(change).length === 0) throw registryError("EmptyUpdate");
  return change;
}

const msgUpdateNode: MessageRoute = message<UpdateNode>({
  type: "yizhan.registry.v1.MsgUpdateNode",
  summary: "Changes a node's endpoints, region, moniker or reward address.",
  decode(bytes) {
    const fields = readFields(bytes, {
      owner: [1, "text"],
      node: [2, "text"],
      endpoints: [3, "message"],
      region: [4, "text"],
      moniker: [5, "text"],
      rewardAddress: [6, "text"],
    });
    const change = decodeChange(fields);
    return { owner: parseAddress(fields.owner), node: parseNodeId(fields.node), change };
  },
  signers: ({ owner }) => [owner],
  gas: () => GAS.record,
  execute(context, { owner, node, change }) {
    const before = requireOwn(context, node, owner);
    if (change.rewardAddress !== undefined) checkRewardAddress(context, change.rewardAddress);
    changeNode(context, before, { ...before, ...change });
    context.emit({
      type: "yizhan.registry.node_updated",
      attributes: { node: formatNodeId(node), owner: formatAddress(owner) },
    });
    return EMPTY;
  },
});

const msgRetireNode: MessageRoute = message<RetireNode>({
  type: "yizhan.registry.v1.MsgRetireNode",
  summary: "Ends a node for good, so that its bond can be unbonded.",
  decode(bytes) {
    const { owner, node } = readFields(bytes, { owner: [1, "text"], node: [2, "text"] });
    return { owner: parseAddress(owner), node: parseNodeId(node) };
  },
  signers: ({ owner }) => [owner],
  gas: () => 2 * GAS.record,
  execute(context, { owner, node }) {
    const before = requireOwn(context, node, owner);
    changeNode(context, before, { ...before, status: "retired" });
    context.emit({
      type: "yizhan.registry.node_retired",
      attributes: { node: formatNodeId(node), owner: formatAddress(owner) },
    });
    return EMPTY;
  },
});

/** The messages about nodes. */
export const nodeMessages: readonly MessageRoute[] = [
  msgRegisterNode,
  msgUpdateNode,
  msgRetireNode,
];
