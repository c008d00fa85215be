/**
 * What the registry stores, is asked and answers: declared here once. Keys are one algorithm byte (1 = ed25519) and 32 bytes
 * of key; proofs are signatures of such a key over its registration (`chain/types/registration.ts`).
 */

import { checked, hexadecimal, list, optional, within, withinNyz } from "../../schema/modifiers.ts";
import { type ParamsType, service } from "../../schema/package.ts";
import { nextPage, pageAsked, pageOf } from "../../schema/paging.ts";
import { field } from "../../schema/record.ts";
import { address, bool, bytes, deviceId, epoch, height, nodeId, nyz, text, u32, word } from "../../schema/scalars.ts";
import type { ValueOf } from "../../schema/type.ts";
import { type Amount, amount, NYZ_PER_YZ } from "../../types/amount.ts";
import { NODE_CLASSES, type NodeClass } from "../../types/nodeClass.ts";
import {
  checkAccessList,
  checkClass,
  checkEndpoints,
  checkKey,
  checkMoniker,
  checkName,
  checkRegion,
  checkTier,
  MAX_ACCESS_ENTRIES,
  MAX_DEVICES_PER_MESSAGE,
  MAX_ENDPOINTS,
} from "./checks.ts";

/** The package. */
export const api = service("yizhan.registry.v1", "Nodes, devices and namespaces: who takes part, under which key, and who answers for it.");

const key = hexadecimal(checked(bytes, checkKey, [Uint8Array.of(1, ...new Array(32).fill(3))]));
const classText = checked(text, checkClass, [...NODE_CLASSES]);
const region = checked(text, checkRegion, ["eu-west", "cn-east-1"]);
const moniker = checked(text, checkMoniker, ["post 7", "驿站"]);
const tier = checked(u32, checkTier, [1, 2, 3]);
const name = checked(text, checkName, ["lamps", "a-1"]);
const publishers = checked(
  // One more than is allowed is read, so that the refusal is the registry's own.
  list(text, MAX_ACCESS_ENTRIES, 1),
  (entries) => checkAccessList("publishers", entries),
  [[]],
);
const subscribers = checked(list(text, MAX_ACCESS_ENTRIES, 1), (entries) => checkAccessList("subscribers", entries), [[]]);

export const Endpoints = api.record("Endpoints", "Where a node can be reached.", {
  mqtt: field(1, list(text, MAX_ENDPOINTS, 1), "For clients: mqtt://host:port, mqtts://host:port, ws://host:port, wss://host:port."),
  overlay: field(2, list(text, MAX_ENDPOINTS, 1), "For other nodes: multiaddresses."),
  api: field(3, text, "http://… or https://…, or empty."),
});
export interface Endpoints extends ValueOf<typeof Endpoints> {}

const endpoints = checked(Endpoints, checkEndpoints, [{ mqtt: ["mqtt://a.example:1883"], overlay: ["/ip4/127.0.0.1/tcp/1"], api: "" }]);

export const Node = api.record("Node", "A broker node.", {
  id: field(1, nodeId),
  key: field(2, key),
  owner: field(3, address),
  rewardAddress: field(4, address, "Where its earnings go."),
  nodeClass: field(5, word(...NODE_CLASSES)),
  region: field(6, region),
  moniker: field(7, moniker),
  endpoints: field(8, endpoints),
  status: field(9, word("active", "retired"), "Retired is for good."),
  bonded: field(10, bool, "Whether its own bond reaches the standard of its class."),
  registeredHeight: field(11, height),
});
export interface Node extends ValueOf<typeof Node> {}

export const Device = api.record("Device", "A device.", {
  id: field(1, deviceId),
  key: field(2, key),
  payer: field(3, address, "The account that answers for its costs."),
  defaultTier: field(4, tier, "Of its messages, where neither message nor namespace says otherwise."),
  capPerEpochNyz: field(5, nyz, "Most that signed vouchers of one epoch may charge."),
  unsignedCapPerEpochNyz: field(6, nyz, "Most that usage nobody signed for may charge in one epoch."),
  capsFromEpoch: field(7, epoch, "First epoch the caps above hold for; earlier ones keep theirs."),
  simulated: field(8, bool),
  status: field(9, word("active", "revoked"), "Revoked is for good."),
  registeredEpoch: field(10, epoch),
  lastEpoch: field(11, optional(epoch), "If revoked: the last epoch whose usage can be settled."),
});
export interface Device extends ValueOf<typeof Device> {}

/** What a device may cost its payer in one epoch: by vouchers it signs, and by usage nobody signs for. */
export type Caps = Pick<Device, "capPerEpochNyz" | "unsignedCapPerEpochNyz">;

export const EarlierCaps = api.record("EarlierCaps", "Caps that held before a device's present ones.", {
  device: field(1, deviceId),
  fromEpoch: field(2, epoch, "First epoch they held for."),
  capPerEpochNyz: field(3, nyz),
  unsignedCapPerEpochNyz: field(4, nyz),
});
export interface EarlierCaps extends ValueOf<typeof EarlierCaps> {}

export const Namespace = api.record("Namespace", "The topics whose first level is `name`.", {
  name: field(1, name),
  owner: field(2, address),
  public: field(3, bool, "Any registered device may subscribe."),
  publishers: field(4, publishers, "Accounts (yz1…) and devices (yzdev1…) beside the owner's own devices."),
  subscribers: field(5, subscribers),
  tier: field(6, optional(tier), "Of every message in it, instead of the device's own."),
  registeredHeight: field(7, height),
});
export interface Namespace extends ValueOf<typeof Namespace> {}

/** A million million YZ: more than there will ever be, and small enough for sums. */
const MOST_NYZ = 10n ** 12n * NYZ_PER_YZ;

export const ClassRule = api.record("ClassRule", "What a class of nodes needs and weighs.", {
  bondNyz: field(1, withinNyz(nyz, NYZ_PER_YZ, MOST_NYZ), "Own bond a node needs to count."),
  weightBps: field(2, within(u32, 1, 1_000_000), "In the node base; 10,000 is a performance node."),
});
export interface ClassRule extends ValueOf<typeof ClassRule> {}

export const ClassRules = api.record("ClassRules", "The rules of all classes.", {
  edge: field(1, ClassRule),
  ordinary: field(2, ClassRule),
  performance: field(3, ClassRule),
  super: field(4, ClassRule),
});

/** One value for each class. */
export type ByClass<V> = Readonly<Record<NodeClass, V>>;

export const BondedNodes = api.record("BondedNodes", "Active and bonded nodes of each class.", {
  edge: field(1, u32),
  ordinary: field(2, u32),
  performance: field(3, u32),
  super: field(4, u32),
});

const fee = withinNyz(nyz, 0n, MOST_NYZ);

export const Params = api.record("Params", "Fees, and what nodes need.", {
  nodeFeeNyz: field(1, fee, "Burnt when a node is registered."),
  deviceFeeNyz: field(2, fee),
  namespaceFeeNyz: field(3, fee),
  revocationEpochs: field(
    4,
    within(u32, 1, 10_000),
    "Epochs after a revocation whose usage can be settled; that of an epoch is settled in the next.",
  ),
  classes: field(5, ClassRules),
});
export interface Params extends ValueOf<typeof Params> {}

const yz = (count: bigint): Amount => amount(count * NYZ_PER_YZ);

/** What a fresh network has. */
export const parameters: ParamsType<Params> = {
  record: Params,
  defaults: {
    nodeFeeNyz: yz(20n),
    deviceFeeNyz: amount(NYZ_PER_YZ / 10n),
    namespaceFeeNyz: yz(1n),
    revocationEpochs: 2,
    classes: {
      edge: { bondNyz: yz(1_000n), weightBps: 1_000 },
      ordinary: { bondNyz: yz(5_000n), weightBps: 5_000 },
      performance: { bondNyz: yz(10_000n), weightBps: 10_000 },
      super: { bondNyz: yz(30_000n), weightBps: 30_000 },
    },
  },
};

export const MsgRegisterNode = api.message("MsgRegisterNode", "Registers a node under the signer; burns the node fee.", {
  signer: "owner",
  fields: {
    owner: field(1, address),
    key: field(2, key),
    nodeClass: field(3, classText, "edge, ordinary, performance or super."),
    region: field(4, region),
    moniker: field(5, moniker),
    endpoints: field(6, endpoints),
    rewardAddress: field(7, optional(address), "Where its earnings go; the owner if left out."),
    proof: field(8, bytes, "64 bytes: the key's signature over the registration."),
  },
  answers: { id: field(1, nodeId) },
});
export interface MsgRegisterNode extends ValueOf<typeof MsgRegisterNode.request> {}

export const MsgUpdateNode = api.message("MsgUpdateNode", "Changes a node's endpoints, region, moniker or reward address.", {
  signer: "owner",
  fields: {
    owner: field(1, address),
    node: field(2, nodeId),
    endpoints: field(3, optional(endpoints)),
    region: field(4, optional(region)),
    moniker: field(5, optional(moniker)),
    rewardAddress: field(6, optional(address)),
  },
});

export const MsgRetireNode = api.message("MsgRetireNode", "Ends a node for good, so that its bond can be unbonded.", {
  signer: "owner",
  fields: { owner: field(1, address), node: field(2, nodeId) },
});

export const DeviceRegistration = api.record("DeviceRegistration", "A device to be registered.", {
  key: field(1, key),
  defaultTier: field(2, tier),
  capPerEpochNyz: field(3, nyz),
  unsignedCapPerEpochNyz: field(4, nyz),
  simulated: field(5, bool),
  proof: field(6, bytes, "64 bytes: the key's signature over the registration."),
});
export interface DeviceRegistration extends ValueOf<typeof DeviceRegistration> {}

export const MsgRegisterDevice = api.message("MsgRegisterDevice", "Registers a device that the signer pays for; burns the device fee.", {
  signer: "payer",
  fields: { payer: field(1, address), device: field(2, DeviceRegistration) },
  answers: { id: field(1, deviceId) },
});

export const MsgRegisterDevices = api.message("MsgRegisterDevices", "Registers 1 to 100 devices that the signer pays for, all or none.", {
  signer: "payer",
  fields: {
    payer: field(1, address),
    devices: field(2, list(DeviceRegistration, MAX_DEVICES_PER_MESSAGE, 1)),
  },
  answers: { ids: field(1, list(deviceId, MAX_DEVICES_PER_MESSAGE)) },
});

export const MsgUpdateDevice = api.message("MsgUpdateDevice", "Changes a device's tier or caps; a lower cap holds from the next epoch.", {
  signer: "payer",
  fields: {
    payer: field(1, address),
    device: field(2, deviceId),
    defaultTier: field(3, optional(tier)),
    capPerEpochNyz: field(4, optional(nyz)),
    unsignedCapPerEpochNyz: field(5, optional(nyz)),
  },
});
export interface MsgUpdateDevice extends ValueOf<typeof MsgUpdateDevice.request> {}

export const MsgRevokeDevice = api.message(
  "MsgRevokeDevice",
  "Ends a device for good; usage up to the revocation delay can still be settled.",
  { signer: "payer", fields: { payer: field(1, address), device: field(2, deviceId) } },
);

const access = {
  owner: field(1, address),
  name: field(2, name),
  public: field(3, bool, "Any registered device may subscribe."),
  publishers: field(4, publishers, "Accounts and devices beside the owner's own devices."),
  subscribers: field(5, subscribers),
  tier: field(6, optional(tier), "Of every message in it, instead of the device's own."),
} as const;

export const MsgRegisterNamespace = api.message(
  "MsgRegisterNamespace",
  "Registers the topics below a first level under the signer; burns the namespace fee.",
  { signer: "owner", fields: access },
);
export interface Access extends ValueOf<typeof MsgRegisterNamespace.request> {}

export const MsgUpdateNamespace = api.message("MsgUpdateNamespace", "Replaces the access rules and the tier of a namespace.", {
  signer: "owner",
  fields: access,
});

export const NodeRegistered = api.event("NodeRegistered", "A node was registered.", {
  node: nodeId,
  owner: address,
  nodeClass: classText,
  region,
});
export const NodeUpdated = api.event("NodeUpdated", "A node was changed.", { node: nodeId, owner: address });
export const NodeRetired = api.event("NodeRetired", "A node ended.", { node: nodeId, owner: address });
export const DeviceRegistered = api.event("DeviceRegistered", "A device was registered.", {
  device: deviceId,
  payer: address,
  simulated: bool,
});
export const DeviceUpdated = api.event("DeviceUpdated", "A device was changed.", { device: deviceId, payer: address });
export const DeviceRevoked = api.event("DeviceRevoked", "A device ended.", { device: deviceId, payer: address, lastEpoch: epoch });
export const NamespaceRegistered = api.event("NamespaceRegistered", "A namespace was registered.", { name, owner: address });
export const NamespaceUpdated = api.event("NamespaceUpdated", "Access rules of a namespace changed.", { name, owner: address });

export const QueryNode = api.query("Node", "A node by its id.", {
  asks: { id: field(1, nodeId) },
  answers: { node: field(1, Node) },
});

export const QueryNodes = api.query("Nodes", "Nodes by id, all or those of an owner, page by page.", {
  asks: {
    owner: field(1, optional(address), "Only nodes of this owner."),
    ...pageAsked(nodeId, 2),
  },
  answers: {
    nodes: field(1, pageOf(Node)),
    next: nextPage(nodeId),
  },
});

export const QueryDevice = api.query("Device", "A device by its id.", {
  asks: { id: field(1, deviceId) },
  answers: { device: field(1, Device) },
});

export const QueryDevices = api.query("Devices", "Devices by id, all or those of a payer, page by page.", {
  asks: {
    payer: field(1, optional(address), "Only devices of this payer."),
    ...pageAsked(deviceId, 2),
  },
  answers: {
    devices: field(1, pageOf(Device)),
    next: nextPage(deviceId),
  },
});

export const QueryNamespace = api.query("Namespace", "A namespace by its name.", {
  asks: { name: field(1, text) },
  answers: { namespace: field(1, Namespace) },
});

export const QueryNamespaces = api.query("Namespaces", "Namespaces by name, all or those of an owner, page by page.", {
  asks: {
    owner: field(1, optional(address), "Only namespaces of this owner."),
    ...pageAsked(text, 2),
  },
  answers: {
    namespaces: field(1, pageOf(Namespace)),
    next: nextPage(text),
  },
});

export const QueryParams = api.paramsQuery("Fees, revocation delay, and what each class of nodes bonds and weighs.", Params);
