/** What always holds of the registry. */

import { paramsAreAllowed } from "../../core/genesis.ts";
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
import { bondedNodes, devices, earlierCaps, nodes, params } from "./state.ts";

const idsNameKeys: Invariant = function* (state) {
  for (const { id, key } of nodes.values(state)) {
    if (nodeIdOfKey(key) !== id) yield `node ${formatNodeId(id)} has another key`;
  }
  for (const { id, key } of devices.values(state)) {
    if (deviceIdOfKey(key) !== id) {
      yield `device ${formatDeviceId(id)} has another key`;
    }
  }
};

const bondedNodesAreCounted: Invariant = function* (state) {
  const counts: Record<NodeClass, number> = { edge: 0, ordinary: 0, performance: 0, super: 0 };
  for (const node of nodes.values(state)) if (isCounted(node)) counts[node.nodeClass] += 1;
  const recorded = bondedNodes.require(state);
  for (const name of NODE_CLASSES) {
    if (counts[name] !== recorded[name]) {
      yield `${counts[name]} bonded nodes of class ${name}, ${recorded[name]} recorded`;
    }
  }
};

const earlierCapsAreEarlier: Invariant = function* (state) {
  for (const [id, fromEpoch] of earlierCaps.keys(state)) {
    const device = devices.get(state, id);
    if (device === undefined || fromEpoch >= device.capsFromEpoch) {
      yield `device ${formatDeviceId(id)} has earlier caps from epoch ${fromEpoch} on`;
    }
  }
};

const rewardsGoToPeople: Invariant = function* (state) {
  for (const { id, rewardAddress } of nodes.values(state)) {
    if (isModuleAccount(state, rewardAddress)) {
      yield `rewards of node ${formatNodeId(id)} go to module account ${formatAddress(rewardAddress)}`;
    }
  }
};

/** By name. */
export const invariants: Readonly<Record<string, Invariant>> = {
  paramsAreAllowed: paramsAreAllowed(params),
  idsNameKeys,
  bondedNodesAreCounted,
  earlierCapsAreEarlier,
  rewardsGoToPeople,
};
