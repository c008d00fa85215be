/** What a broker asks of the chain, answered by a fake one: epochs, prices, nodes, devices, namespaces, channels. */

import { formatAddress, moduleAddress } from "../../chain/types/address.ts";
import type { FakeChain } from "./fakeChain.ts";
import { type Fields, yizhan } from "./protobuf.ts";

/** What the fake chain knows; change it and the next query sees it. */
export interface FakeRegistry {
  epoch: { number: number; firstHeight: number; lengthBlocks: number; claimWindowBlocks: number };
  nodes: Fields[];
  readonly devices: Map<string, Fields>;
  readonly namespaces: Map<string, Fields>;
  readonly channels: Map<string, Fields>;
}

const SOMEBODY = formatAddress(moduleAddress("somebody"));

/** What a node has unless a test says otherwise. */
const NODE: Fields = {
  owner: SOMEBODY,
  rewardAddress: SOMEBODY,
  nodeClass: "edge",
  region: "eu",
  moniker: "node",
  endpoints: {},
  status: "active",
};

/** What a channel has unless a test says otherwise. */
const CHANNEL: Fields = {
  thawingNyz: "0",
  lastVoucherSequence: "0",
  lastVoucherCumulativeNyz: "0",
};

const PRICE = { perMessageNyz: "800", perKibNyz: "200" };
const MISSING = { code: 22, codespace: "sdk", log: "key not found" };

/** Lets `chain` answer the queries of a broker. */
export function addRegistry(chain: FakeChain): FakeRegistry {
  const { registry, channels, epochs } = yizhan;
  const known: FakeRegistry = {
    epoch: { number: 0, firstHeight: 1, lengthBlocks: 10, claimWindowBlocks: 3 },
    nodes: [],
    devices: new Map(),
    namespaces: new Map(),
    channels: new Map(),
  };
  const { queries } = chain;
  queries.set("/yizhan.epochs.v1.Query/Current", () =>
    epochs.v1.QueryCurrentResponse.encode({ epoch: known.epoch, height: chain.height }).finish(),
  );
  queries.set("/yizhan.channels.v1.Query/Prices", () => {
    const prices = [{ id: 4, tiers: [PRICE, PRICE, PRICE] }];
    return channels.v1.QueryPricesResponse.encode({ prices, currentPriceTable: 4 }).finish();
  });
  queries.set("/yizhan.registry.v1.Query/Nodes", () =>
    registry.v1.QueryNodesResponse.encode({
      nodes: known.nodes.map((node) => ({ ...NODE, ...node })),
    }).finish(),
  );
  queries.set("/yizhan.registry.v1.Query/Device", (request) => {
    const device = known.devices.get(registry.v1.QueryDeviceRequest.decode(request).id);
    return device === undefined
      ? MISSING
      : registry.v1.QueryDeviceResponse.encode({ device }).finish();
  });
  queries.set("/yizhan.registry.v1.Query/Namespace", (request) => {
    const namespace = known.namespaces.get(registry.v1.QueryNamespaceRequest.decode(request).name);
    if (namespace === undefined) return MISSING;
    return registry.v1.QueryNamespaceResponse.encode({ namespace }).finish();
  });
  queries.set("/yizhan.channels.v1.Query/Channel", (request) => {
    const { payer, node } = channels.v1.QueryChannelRequest.decode(request);
    const channel = known.channels.get(`${payer} ${node}`);
    if (channel === undefined) return MISSING;
    return channels.v1.QueryChannelResponse.encode({
      channel: { ...CHANNEL, payer, node, ...channel },
    }).finish();
  });
  return known;
}
