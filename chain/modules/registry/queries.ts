/** `yizhan.registry.v1.Query`. */

import { yizhan } from "../../../proto/gen/yizhan.js";
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

/** Records in a page unless asked otherwise, and at most. */
const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 100;

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

/** What `parse` makes of a field of a request. @throws {QueryError} */
function asked<T>(field: string, text: string, parse: (text: string) => T): T {
  try {
    return parse(text);
  } catch (error) {
    throw new QueryError("InvalidArgument", `${field}: ${(error as Error).message}`);
  }
}

function found<T>(record: T | undefined, what: string): T {
  if (record === undefined) throw new QueryError("NotFound", `${what} is not registered`);
  return record;
}

/** How to list one kind of record: all of them, or those of one account. */
interface Listing<Id> {
  readonly all: (range: MapRange<Id>) => Iterable<Id>;
  readonly ofAccount: (account: Address, from: Id | undefined) => Iterable<readonly [Address, Id]>;
  readonly parse: (text: string) => Id;
  readonly format: (id: Id) => string;
}

interface PageQuestion {
  readonly account: string;
  readonly after: string;
  readonly limit: number;
}

/** The ids of one page, after the id `after`, and the last of them if there are more. */
function pageOf<Id>(
  listing: Listing<Id>,
  { account, after, limit }: PageQuestion,
): { readonly ids: readonly Id[]; readonly next: string } {
  if (limit > MAX_LIMIT)
    throw new QueryError("InvalidArgument", `limit must be at most ${MAX_LIMIT}`);
  const from = after === "" ? undefined : asked("after", after, listing.parse);
  const most = limit === 0 ? DEFAULT_LIMIT : limit;
  const ids: Id[] = [];
  for (const id of candidates(listing, account, from)) {
    if (id === from) continue;
    if (ids.length === most) return { ids, next: listing.format(ids.at(-1) as Id) };
    ids.push(id);
  }
  return { ids, next: "" };
}

function* candidates<Id>(
  listing: Listing<Id>,
  account: string,
  from: Id | undefined,
): Iterable<Id> {
  if (account === "") yield* listing.all({ from });
  else {
    const owner = asked("account", account, parseAddress);
    for (const [, id] of listing.ofAccount(owner, from)) yield id;
  }
}

/** Keys of one account in an index, from an id on. */
function ofAccount<Id>(account: Address, from: Id | undefined): MapRange<readonly [Address, Id]> {
  return { prefix: account, from: from === undefined ? undefined : [account, from] };
}

function listNodes(state: ReadState, request: Uint8Array): Uint8Array {
  const { owner, after, limit } = v1.QueryNodesRequest.decode(request);
  const listing: Listing<NodeId> = {
    all: (range) => nodes.keys(state, range),
    ofAccount: (account, from) => nodesByOwner.keys(state, ofAccount(account, from)),
    parse: parseNodeId,
    format: formatNodeId,
  };
  const { ids, next } = pageOf(listing, { account: owner, after, limit });
  const page = ids.map((id) => viewNode(nodes.require(state, id)));
  return v1.QueryNodesResponse.encode({ nodes: page, next }).finish();
}

function listDevices(state: ReadState, request: Uint8Array): Uint8Array {
  const { payer, after, limit } = v1.QueryDevicesRequest.decode(request);
  const listing: Listing<DeviceId> = {
    all: (range) => devices.keys(state, range),
    ofAccount: (account, from) => devicesByPayer.keys(state, ofAccount(account, from)),
    parse: parseDeviceId,
    format: formatDeviceId,
  };
  const { ids, next } = pageOf(listing, { account: payer, after, limit });
  const page = ids.map((id) => viewDevice(devices.require(state, id)));
  return v1.QueryDevicesResponse.encode({ devices: page, next }).finish();
}

function listNamespaces(state: ReadState, request: Uint8Array): Uint8Array {
  const { owner, after, limit } = v1.QueryNamespacesRequest.decode(request);
  const listing: Listing<string> = {
    all: (range) => namespaces.keys(state, range),
    ofAccount: (account, from) => namespacesByOwner.keys(state, ofAccount(account, from)),
    parse: (text) => text,
    format: (name) => name,
  };
  const { ids, next } = pageOf(listing, { account: owner, after, limit });
  const page = ids.map((name) => viewNamespace(namespaces.require(state, name)));
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
      const node = found(nodes.get(state, asked("id", id, parseNodeId)), `node ${id}`);
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
      const device = found(devices.get(state, asked("id", id, parseDeviceId)), `device ${id}`);
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
