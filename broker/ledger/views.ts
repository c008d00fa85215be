/** Answers of the chain as the broker's own values. What the chain answers was checked by the chain, so a misfit is a bug there. */

import { parseAddress, parseDeviceId, parseNodeId } from "../../chain/types/address.ts";
import { parseAmount, subtract } from "../../chain/types/amount.ts";
import { isTier } from "../../chain/types/tier.ts";
import type { Channel } from "../../client/modules/channels.ts";
import type { Device, Namespace, Node } from "../../client/modules/registry.ts";
import type { ChannelView, DeviceView, NamespaceView, NodeView } from "./ledger.ts";

/** A node that is registered, bonded or not. */
export function nodeView(node: Node): NodeView {
  return {
    id: parseNodeId(node.id),
    key: node.key,
    active: node.status === "active",
    region: node.region,
    overlayAddresses: node.endpoints?.overlay ?? [],
    mqttAddresses: node.endpoints?.mqtt ?? [],
  };
}

/** A device as of epoch `epoch`: a revoked one is still good until its last epoch is over. */
export function deviceView(device: Device, epoch: number): DeviceView {
  const { defaultTier } = device;
  if (!isTier(defaultTier)) throw new TypeError(`device ${device.id} has tier ${defaultTier}`);
  return {
    id: parseDeviceId(device.id),
    key: device.key,
    payer: parseAddress(device.payer),
    defaultTier,
    capPerEpoch: parseAmount(device.capPerEpochNyz),
    unsignedCapPerEpoch: parseAmount(device.unsignedCapPerEpochNyz),
    simulated: device.simulated,
    active: device.status === "active" || epoch <= device.lastEpoch,
  };
}

/** A namespace and who may use it. */
export function namespaceView(namespace: Namespace): NamespaceView {
  const { name, owner, publishers, subscribers, tier } = namespace;
  return {
    name,
    owner: parseAddress(owner),
    public: namespace.public,
    publishers,
    subscribers,
    tier: isTier(tier) ? tier : undefined,
  };
}

/** A channel; what it still holds is deposit − settled. */
export function channelView(channel: Channel): ChannelView {
  const deposit = parseAmount(channel.depositNyz);
  const settled = parseAmount(channel.settledNyz);
  subtract(deposit, settled);
  return {
    id: channel.id,
    payer: parseAddress(channel.payer),
    deposit,
    settled,
    thawing: parseAmount(channel.thawingNyz),
  };
}
