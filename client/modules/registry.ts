/** Nodes, devices and namespaces: queries and messages of module `registry`. */

import { yizhan } from "../../proto/gen/yizhan.js";
import type { Rpc } from "../rpc.ts";
import type { Message } from "../transaction.ts";
import { all, ask, find } from "./query.ts";

const v1 = yizhan.registry.v1;

/** A registered node as the chain answers it. */
export type Node = yizhan.registry.v1.Node;
/** A registered device as the chain answers it. */
export type Device = yizhan.registry.v1.Device;
/** A registered namespace as the chain answers it. */
export type Namespace = yizhan.registry.v1.Namespace;

const PATH = "/yizhan.registry.v1.Query";
const TYPE = "/yizhan.registry.v1";
const PAGE = 100;

/** Undefined if there is no node `id` (`yznode1…`). */
export async function node(rpc: Rpc, id: string): Promise<Node | undefined> {
  const method = {
    path: `${PATH}/Node`,
    request: v1.QueryNodeRequest,
    response: v1.QueryNodeResponse,
  };
  return ((await find(rpc, method, { id }))?.node as Node | null | undefined) ?? undefined;
}

/** Every node, or those of `owner`. */
export function nodes(rpc: Rpc, owner = ""): Promise<Node[]> {
  const method = {
    path: `${PATH}/Nodes`,
    request: v1.QueryNodesRequest,
    response: v1.QueryNodesResponse,
  };
  return all(
    (after) => ask(rpc, method, { owner, after, limit: PAGE }),
    (page) => page.nodes as Node[],
  );
}

/** Undefined if there is no device `id` (`yzdev1…`). */
export async function device(rpc: Rpc, id: string): Promise<Device | undefined> {
  const method = {
    path: `${PATH}/Device`,
    request: v1.QueryDeviceRequest,
    response: v1.QueryDeviceResponse,
  };
  return ((await find(rpc, method, { id }))?.device as Device | null | undefined) ?? undefined;
}

/** Every device that `payer` pays for. */
export function devices(rpc: Rpc, payer: string): Promise<Device[]> {
  const method = {
    path: `${PATH}/Devices`,
    request: v1.QueryDevicesRequest,
    response: v1.QueryDevicesResponse,
  };
  return all(
    (after) => ask(rpc, method, { payer, after, limit: PAGE }),
    (page) => page.devices as Device[],
  );
}

/** Undefined if nobody has registered `name`. */
export async function namespace(rpc: Rpc, name: string): Promise<Namespace | undefined> {
  const method = {
    path: `${PATH}/Namespace`,
    request: v1.QueryNamespaceRequest,
    response: v1.QueryNamespaceResponse,
  };
  return (
    ((await find(rpc, method, { name }))?.namespace as Namespace | null | undefined) ?? undefined
  );
}

/** A `MsgRegisterNode`. */
export function registerNode(fields: yizhan.registry.v1.MsgRegisterNode.$Properties): Message {
  return { typeUrl: `${TYPE}.MsgRegisterNode`, value: v1.MsgRegisterNode.encode(fields).finish() };
}

/** A `MsgUpdateNode`. */
export function updateNode(fields: yizhan.registry.v1.MsgUpdateNode.$Properties): Message {
  return { typeUrl: `${TYPE}.MsgUpdateNode`, value: v1.MsgUpdateNode.encode(fields).finish() };
}

/** A `MsgRegisterDevices`: up to 100 devices of one payer. */
export function registerDevices(
  fields: yizhan.registry.v1.MsgRegisterDevices.$Properties,
): Message {
  const value = v1.MsgRegisterDevices.encode(fields).finish();
  return { typeUrl: `${TYPE}.MsgRegisterDevices`, value };
}

/** A `MsgRevokeDevice`. */
export function revokeDevice(fields: yizhan.registry.v1.MsgRevokeDevice.$Properties): Message {
  return { typeUrl: `${TYPE}.MsgRevokeDevice`, value: v1.MsgRevokeDevice.encode(fields).finish() };
}

/** A `MsgRegisterNamespace`. */
export function registerNamespace(
  fields: yizhan.registry.v1.MsgRegisterNamespace.$Properties,
): Message {
  const value = v1.MsgRegisterNamespace.encode(fields).finish();
  return { typeUrl: `${TYPE}.MsgRegisterNamespace`, value };
}
