/** What later modules ask of the registry. */

import type { Context } from "../../core/module.ts";
import type { ReadState } from "../../store/state.ts";
import {
  type Address,
  type DeviceId,
  formatDeviceId,
  formatNodeId,
  type NodeId,
} from "../../types/address.ts";
import { ZERO } from "../../types/amount.ts";
import type { NodeClass } from "../../types/nodeClass.ts";
import { registryError } from "./errors.ts";
import type { Caps, ClassRule, Device, Namespace, Node } from "./records.ts";
import {
  bondedNodes,
  devices,
  earlierCaps,
  namespaces,
  nodes,
  nodesByOwner,
  params,
} from "./state.ts";
import { counted, totalWeight } from "./transitions.ts";

export type { Caps, ClassRule, Device, Endpoints, Namespace, Node } from "./records.ts";

const NO_CAPS: Caps = { capPerEpochNyz: ZERO, unsignedCapPerEpochNyz: ZERO };

/** The node, retired or not. */
export function nodeOf(state: ReadState, id: NodeId): Node | undefined {
  return nodes.get(state, id);
}

/** The node, retired or not. @throws {LedgerError} `NodeNotFound` */
export function requireNode(state: ReadState, id: NodeId): Node {
  const node = nodes.get(state, id);
  if (node === undefined) throw registryError("NodeNotFound", { node: formatNodeId(id) });
  return node;
}

/** The nodes of an owner in the order of their ids, retired ones too. */
export function* nodesOf(state: ReadState, owner: Address): Generator<Node, void, void> {
  for (const [, id] of nodesByOwner.keys(state, { under: [owner] })) yield nodes.require(state, id);
}

/** The device, revoked or not. */
export function deviceOf(state: ReadState, id: DeviceId): Device | undefined {
  return devices.get(state, id);
}

/** The device, revoked or not. @throws {LedgerError} `DeviceNotFound` */
export function requireDevice(state: ReadState, id: DeviceId): Device {
  const device = devices.get(state, id);
  if (device === undefined) throw registryError("DeviceNotFound", { device: formatDeviceId(id) });
  return device;
}

/**
 * What usage of `epoch` by the device may cost: nothing before its registration and after its last epoch, and otherwise
 * the caps that held in that epoch — a later change does not touch what was served before it.
 */
export function capsOf(state: ReadState, device: Device, epoch: number): Caps {
  if (epoch < device.registeredEpoch) return NO_CAPS;
  if (device.lastEpoch !== undefined && epoch > device.lastEpoch) return NO_CAPS;
  if (epoch >= device.capsFromEpoch) return device;
  const range = {
    under: [device.id],
    to: [device.id, epoch + 1],
    reverse: true,
    limit: 1,
  } as const;
  for (const caps of earlierCaps.values(state, range)) return caps;
  return NO_CAPS;
}

/** The namespace of that name. */
export function namespaceOf(state: ReadState, name: string): Namespace | undefined {
  return namespaces.get(state, name);
}

/** What nodes of the class need and weigh. */
export function classRule(state: ReadState, nodeClass: NodeClass): ClassRule {
  return params.require(state).classes[nodeClass];
}

/** Sum of the weights of all nodes that are active and bonded, in basis points; exact after every message. */
export function totalWeightBps(state: ReadState): bigint {
  return totalWeight(bondedNodes.require(state), params.require(state).classes);
}

/** For `bonds` only: records whether the node's own bond reaches its standard. */
export function setBonded(context: Context, id: NodeId, bonded: boolean): void {
  const node = nodes.require(context.state, id);
  if (node.bonded === bonded) return;
  changeNode(context, node, { ...node, bonded });
}

/** For the registry itself: writes a changed node and keeps the count of bonded nodes in step. */
export function changeNode(context: Context, before: Node, after: Node): void {
  const { state } = context;
  nodes.put(state, after);
  const change = Number(isCounted(after)) - Number(isCounted(before));
  if (change === 0) return;
  bondedNodes.set(state, counted(bondedNodes.require(state), after.nodeClass, change));
}

/** Whether the node counts in the node base: active, and its own bond at least the standard of its class. */
export function isCounted(node: Node): boolean {
  return node.status === "active" && node.bonded;
}
