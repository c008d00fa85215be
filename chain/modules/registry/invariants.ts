/** What always holds of the registry. */

import type { Invariant } from "../../core/module.ts";
import {
  deviceIdOfKey,
  formatAddress,
  formatDeviceId,
  formatNodeId,
  nodeIdOfKey,
} from "../../types/address.ts";
import { NODE_CLASSES, type NodeClass } from "../../types/nodeClass.ts";
import { isModuleAccount } from "../auth/keeper.ts";
import { isCounted } from "./keeper.ts";
import {
  bondedNodes,
  devices,
  devicesByPayer,
  earlierCaps,
  namespaces,
  namespacesByOwner,
  nodes,
  nodesByOwner,
  params,
} from "./state.ts";
import { paramBreach } from "./transitions.ts";

const paramsAreAllowed: Invariant = function* (state) {
  const breach = paramBreach(params.require(state));
  if (breach !== undefined) yield `${breach[0]} ${breach[1]}`;
};

const idsNameKeys: Invariant = function* (state) {
  for (const [id, node] of nodes.entries(state)) {
    if (node.id !== id || nodeIdOfKey(node.key) !== id)
      yield `node ${formatNodeId(id)} has another key`;
  }
  for (const [id, device] of devices.entries(state)) {
    if (device.id !== id || deviceIdOfKey(device.key) !== id) {
      yield `device ${formatDeviceId(id)} has another key`;
    }
  }
};

const indexesMatchRecords: Invariant = function* (state) {
  for (const [id, { owner }] of nodes.entries(state)) {
    if (!nodesByOwner.has(state, [owner, id])) yield `node ${formatNodeId(id)} is not indexed`;
  }
  for (const [owner, id] of nodesByOwner.keys(state)) {
    if (nodes.get(state, id)?.owner !== owner) yield `no node ${formatNodeId(id)} of the index`;
  }
  for (const [id, { payer }] of devices.entries(state)) {
    if (!devicesByPayer.has(state, [payer, id]))
      yield `device ${formatDeviceId(id)} is not indexed`;
  }
  for (const [payer, id] of devicesByPayer.keys(state)) {
    if (devices.get(state, id)?.payer !== payer)
      yield `no device ${formatDeviceId(id)} of the index`;
  }
  for (const [name, { owner }] of namespaces.entries(state)) {
    if (!namespacesByOwner.has(state, [owner, name])) yield `namespace ${name} is not indexed`;
  }
  for (const [owner, name] of namespacesByOwner.keys(state)) {
    if (namespaces.get(state, name)?.owner !== owner) yield `no namespace ${name} of the index`;
  }
};

const bondedNodesAreCounted: Invariant = function* (state) {
  const counts: Record<NodeClass, number> = { edge: 0, ordinary: 0, performance: 0, super: 0 };
  for (const [, node] of nodes.entries(state)) if (isCounted(node)) counts[node.class] += 1;
  const recorded = bondedNodes.require(state);
  for (const name of NODE_CLASSES) {
    if (counts[name] !== recorded[name]) {
      yield `${counts[name]} bonded nodes of class ${name}, ${recorded[name]} recorded`;
    }
  }
};

const earlierCapsAreEarlier: Invariant = function* (state) {
  for (const [[id, fromEpoch]] of earlierCaps.entries(state)) {
    const device = devices.get(state, id);
    if (device === undefined || fromEpoch >= device.capsFromEpoch) {
      yield `device ${formatDeviceId(id)} has earlier caps from epoch ${fromEpoch} on`;
    }
  }
};

const rewardsGoToPeople: Invariant = function* (state) {
  for (const [id, { rewardAddress }] of nodes.entries(state)) {
    if (isModuleAccount(state, rewardAddress)) {
      yield `rewards of node ${formatNodeId(id)} go to module account ${formatAddress(rewardAddress)}`;
    }
  }
};

/** By name. */
export const invariants: Readonly<Record<string, Invariant>> = {
  paramsAreAllowed,
  idsNameKeys,
  indexesMatchRecords,
  bondedNodesAreCounted,
  earlierCapsAreEarlier,
  rewardsGoToPeople,
};
