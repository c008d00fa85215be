/** `yizhan.registry.v1.Query`. */

import { yizhan } from "../../../proto/gen/yizhan.js";
import { argument, type Listing, listing } from "../../core/listing.ts";
import { QueryError, type QueryRoute } from "../../core/module.ts";
import type { MapRange } from "../../store/collections.ts";
import type { ReadState } from "../../store/state.ts";
import {
  type Address,
  type DeviceId,
  formatAddress,
  formatDeviceId,
  formatNodeId,
  type NodeId,
  parseAddress,
  parseDeviceId,
  parseNodeId,
} from "../../types/address.ts";
import { NODE_CLASSES } from "../../types/nodeClass.ts";
import {
  type Device,
  devices,
  devicesByPayer,
  type Namespace,
  type Node,
  namespaces,
  namespacesByOwner,
  nodes,
  nodesByOwner,
  params,
} from "./state.ts";

const SERVICE = "/yizhan.registry.v1.Query";
const { v1 } = yizhan.registry;

function viewNode({
  key,
  endpoints,
  status,
  bonded,
  ...node
}: Node): yizhan.registry.v1.Node.$Properties {
  return {
    id: formatNodeId(node.id),
    key,
    owner: formatAddress(node.owner),
    rewardAddress: formatAddress(node.rewardAddress),
    nodeClass: node.class,
    region: node.region,
    moniker: node.moniker,
    endpoints: { mqtt: [...endpoints.mqtt], overlay: [...endpoints.overlay], api: endpoints.api },
    status,
    bonded,
    registeredHeight: node.registeredHeight,
  };
}

function viewDevice(device: Device): yizhan.registry.v1.Device.$Properties {
  const { key, defaultTier, capsFromEpoch, simulated, status, registeredEpoch } = device;
  return {
    id: formatDeviceId(device.id),
    key,
    payer: formatAddress(device.payer),
    defaultTier,
    capPerEpochNyz: String(device.capPerEpoch),
    unsignedCapPerEpochNyz: String(device.unsignedCapPerEpoch),
    capsFromEpoch,
    simulated,
    status,
    registeredEpoch,
    lastEpoch: device.lastEpoch ?? 0,
  };
}

function viewNamespace(namespace: Namespace): yizhan.registry.v1.Namespace.$Properties {
  return {
    ...namespace,
    owner: formatAddress(namespace.owner),
    publishers: [...namespace.publishers],
    subscribers: [...namespace.subscribers],
    tier: namespace.tier ?? 0,
  };
}

function found<T>(record: T | undefined, what: string): T {
  if (record === undefined) throw new QueryError("NotFound", `${what} is not registered`);
  return record;
}

/** The ids that a page is taken from: all, or those of the account that is asked for; from the one after `after` on. */
interface Order<Id> {
  readonly all: (range: MapRange<Id>) => Iterable<Id>;
  readonly ofAccount: (range: MapRange<readonly [Address, Id]>) => Iterable<readonly [Address, Id]>;
  readonly parse: (text: string) => Id;
  readonly format: (id: Id) => string;
}

interface PageQuestion {
  readonly account: string;
  readonly after: string;
  readonly limit: number;
}

function pageOf<Id>(order: Order<Id>, question: PageQuestion): Listing<Id> {
  const { account, after } = question;
  const from = after === "" ? undefined : argument(() => order.parse(after));
  if (account === "") return listing(question, order.all({ from }), order.format);
  const owner = argument(() => parseAddress(account));
  const range = { prefix: owner, from: from === undefined ? undefined : ([owner, from] as const) };
  return listing(question, idsOf(order.ofAccount(range)), order.format);
}

function* idsOf<Id>(keys: Iterable<readonly [Address, Id]>): Iterable<Id> {
  for (const [, id] of keys) yield id;
}

function listNodes(state: ReadState, request: Uint8Array): Uint8Array {
  const { owner, after, limit } = v1.QueryNodesRequest.decode(request);
  const order: Order<NodeId> = {
    all: (range) => nodes.keys(state, range),
    ofAccount: (range) => nodesByOwner.keys(state, range),
    parse: parseNodeId,
    format: formatNodeId,
  };
  const { items, next } = pageOf(order, { account: owner, after, limit });
  const page = items.map((id) => viewNode(nodes.require(state, id)));
  return v1.QueryNodesResponse.encode({ nodes: page, next }).finish();
}

function listDevices(state: ReadState, request: Uint8Array): Uint8Array {
  const { payer, after, limit } = v1.QueryDevicesRequest.decode(request);
  const order: Order<DeviceId> = {
    all: (range) => devices.keys(state, range),
    ofAccount: (range) => devicesByPayer.keys(state, range),
    parse: parseDeviceId,
    format: formatDeviceId,
  };
  const { items, next } = pageOf(order, { account: payer, after, limit });
  const page = items.map((id) => viewDevice(devices.require(state, id)));
  return v1.QueryDevicesResponse.encode({ devices: page, next }).finish();
}

function listNamespaces(state: ReadState, request: Uint8Array): Uint8Array {
  const { owner, after, limit } = v1.QueryNamespacesRequest.decode(request);
  const order: Order<string> = {
    all: (range) => namespaces.keys(state, range),
    ofAccount: (range) => namespacesByOwner.keys(state, range),
    parse: (text) => text,
    format: (name) => name,
  };
  const { items, next } = pageOf(order, { account: owner, after, limit });
  const page = items.map((name) => viewNamespace(namespaces.require(state, name)));
  return v1.QueryNamespacesResponse.encode({ namespaces: page, next }).finish();
}

function parameters(state: ReadState): Uint8Array {
  const { classes, ...known } = params.require(state);
  return v1.QueryParamsResponse.encode({
    params: {
      nodeFeeNyz: String(known.nodeFeeNyz),
      deviceFeeNyz: String(known.deviceFeeNyz),
      namespaceFeeNyz: String(known.namespaceFeeNyz),
      revocationEpochs: known.revocationEpochs,
      classes: NODE_CLASSES.map((nodeClass) => ({
        nodeClass,
        bondNyz: String(classes[nodeClass].bondNyz),
        weightBps: classes[nodeClass].weightBps,
      })),
    },
  }).finish();
}

/** The queries of the registry. */
export const queries: readonly QueryRoute[] = [
  {
    path: `${SERVICE}/Node`,
    summary: "A node by its id.",
    answer({ state }, request) {
      const { id } = v1.QueryNodeRequest.decode(request);
      const node = found(
        nodes.get(
          state,
          argument(() => parseNodeId(id)),
        ),
        `node ${id}`,
      );
      return v1.QueryNodeResponse.encode({ node: viewNode(node) }).finish();
    },
  },
  {
    path: `${SERVICE}/Nodes`,
    summary: "Nodes by id, all or those of an owner, page by page.",
    answer: ({ state }, request) => listNodes(state, request),
  },
  {
    path: `${SERVICE}/Device`,
    summary: "A device by its id.",
    answer({ state }, request) {
      const { id } = v1.QueryDeviceRequest.decode(request);
      const device = found(
        devices.get(
          state,
          argument(() => parseDeviceId(id)),
        ),
        `device ${id}`,
      );
      return v1.QueryDeviceResponse.encode({ device: viewDevice(device) }).finish();
    },
  },
  {
    path: `${SERVICE}/Devices`,
    summary: "Devices by id, all or those of a payer, page by page.",
    answer: ({ state }, request) => listDevices(state, request),
  },
  {
    path: `${SERVICE}/Namespace`,
    summary: "A namespace by its name.",
    answer({ state }, request) {
      const { name } = v1.QueryNamespaceRequest.decode(request);
      const namespace = found(namespaces.get(state, name), `namespace ${JSON.stringify(name)}`);
      return v1.QueryNamespaceResponse.encode({ namespace: viewNamespace(namespace) }).finish();
    },
  },
  {
    path: `${SERVICE}/Namespaces`,
    summary: "Namespaces by name, all or those of an owner, page by page.",
    answer: ({ state }, request) => listNamespaces(state, request),
  },
  {
    path: `${SERVICE}/Params`,
    summary: "Fees, revocation delay, and what each class of nodes bonds and weighs.",
    answer: ({ state }) => parameters(state),
  },
];
