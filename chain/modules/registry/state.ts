/** What `registry` stores: nodes, devices, namespaces, and how many bonded nodes of each class there are. */

import {
  amountCodec,
  bool,
  type Codec,
  CodecError,
  choice,
  codec,
  fixedBytes,
  fixedKey,
  list,
  optional,
  type PartCodec,
  struct,
  text,
  u32,
  u64,
} from "../../store/codec.ts";
import {
  type Item,
  item,
  map,
  type StateMap,
  type StateSet,
  set,
} from "../../store/collections.ts";
import {
  addressKey,
  binaryKey,
  type KeyCodec,
  textKey,
  tupleKey,
  u64Key,
} from "../../store/keyCodec.ts";
import { type Address, type DeviceId, ID_BYTES, type NodeId } from "../../types/address.ts";
import type { Amount } from "../../types/amount.ts";
import { NODE_CLASSES, type NodeClass } from "../../types/nodeClass.ts";
import { TAGGED_KEY_BYTES } from "../../types/registration.ts";
import { isTier, type Tier } from "../../types/tier.ts";

/** Where a node can be reached. */
export interface Endpoints {
  /** For clients: `mqtt://host:port` and the like. */
  readonly mqtt: readonly string[];
  /** For other nodes: multiaddresses. */
  readonly overlay: readonly string[];
  /** `http://…`, `https://…` or empty. */
  readonly api: string;
}

/** A broker node. */
export interface Node {
  readonly id: NodeId;
  /** Algorithm byte ‖ 32-byte ed25519 key. */
  readonly key: Uint8Array;
  readonly owner: Address;
  /** Where its earnings go. */
  readonly rewardAddress: Address;
  readonly class: NodeClass;
  readonly region: string;
  readonly moniker: string;
  readonly endpoints: Endpoints;
  /** Retired is for good. */
  readonly status: "active" | "retired";
  /** Whether its own bond reaches the standard of its class; written by `bonds`. */
  readonly bonded: boolean;
  readonly registeredHeight: number;
}

/** What a device may cost its payer in one epoch, in nyz. */
export interface Caps {
  /** By vouchers it signs. */
  readonly capPerEpoch: Amount;
  /** By usage nobody signs for; 0 = none. */
  readonly unsignedCapPerEpoch: Amount;
}

/** A device. */
export interface Device extends Caps {
  readonly id: DeviceId;
  /** Algorithm byte ‖ 32-byte ed25519 key. */
  readonly key: Uint8Array;
  /** Owner of the device: answers for its costs. */
  readonly payer: Address;
  readonly defaultTier: Tier;
  /** First epoch its caps hold for; `capsOf` of the keeper knows those of earlier epochs. */
  readonly capsFromEpoch: number;
  readonly simulated: boolean;
  /** Revoked is for good. */
  readonly status: "active" | "revoked";
  readonly registeredEpoch: number;
  /** If revoked: the last epoch whose usage can still be settled. */
  readonly lastEpoch: number | undefined;
}

/** The topics whose first level is `name`. */
export interface Namespace {
  readonly name: string;
  readonly owner: Address;
  /** Any registered device may subscribe. */
  readonly public: boolean;
  /** Accounts (`yz1…`) and devices (`yzdev1…`) beside the owner's own devices. */
  readonly publishers: readonly string[];
  readonly subscribers: readonly string[];
  /** Tier of every message in it, or undefined for the device's default. */
  readonly tier: Tier | undefined;
  readonly registeredHeight: number;
}

/** What a class of nodes needs and weighs. */
export interface ClassRule {
  /** Own bond a node needs to count, in nyz. */
  readonly bondNyz: Amount;
  /** Weight in the node base; 10,000 = one performance node. */
  readonly weightBps: number;
}

/** One value for each class. */
export type ByClass<V> = Readonly<Record<NodeClass, V>>;

/** Parameters. */
export interface RegistryParams {
  /** Burnt when a node is registered, in nyz. */
  readonly nodeFeeNyz: Amount;
  readonly deviceFeeNyz: Amount;
  readonly namespaceFeeNyz: Amount;
  /** Epochs after a device's revocation whose usage can still be settled. */
  readonly revocationEpochs: number;
  readonly classes: ByClass<ClassRule>;
}

/** Name of the store. */
export const STORE = "registry";

const amounts = amountCodec as PartCodec<Amount>;
const addresses = fixedKey(ID_BYTES) as PartCodec<Address>;
const accountKey = addressKey as KeyCodec<Address>;
const nodeKey = binaryKey(ID_BYTES) as KeyCodec<NodeId>;
const deviceKey = binaryKey(ID_BYTES) as KeyCodec<DeviceId>;
const tierCodec: PartCodec<Tier> = codec(
  (out, tier) => u32.write(out, tier),
  (source) => {
    const tier = u32.read(source);
    if (!isTier(tier)) throw new CodecError(`stored tier is ${tier}`);
    return tier;
  },
);

function byClass<V>(part: PartCodec<V>): PartCodec<ByClass<V>> {
  return struct<ByClass<V>>({ edge: part, ordinary: part, performance: part, super: part });
}

const paramsCodec: Codec<RegistryParams> = struct<RegistryParams>({
  nodeFeeNyz: amounts,
  deviceFeeNyz: amounts,
  namespaceFeeNyz: amounts,
  revocationEpochs: u32,
  classes: byClass(struct<ClassRule>({ bondNyz: amounts, weightBps: u32 })),
});

const nodeCodec: Codec<Node> = struct<Node>({
  id: fixedKey(ID_BYTES) as PartCodec<NodeId>,
  key: fixedBytes(TAGGED_KEY_BYTES),
  owner: addresses,
  rewardAddress: addresses,
  class: choice(...NODE_CLASSES),
  region: text,
  moniker: text,
  endpoints: struct<Endpoints>({ mqtt: list(text), overlay: list(text), api: text }),
  status: choice("active", "retired"),
  bonded: bool,
  registeredHeight: u64,
});

const deviceCodec: Codec<Device> = struct<Device>({
  id: fixedKey(ID_BYTES) as PartCodec<DeviceId>,
  key: fixedBytes(TAGGED_KEY_BYTES),
  payer: addresses,
  defaultTier: tierCodec,
  capPerEpoch: amounts,
  unsignedCapPerEpoch: amounts,
  capsFromEpoch: u64,
  simulated: bool,
  status: choice("active", "revoked"),
  registeredEpoch: u64,
  lastEpoch: optional(u64),
});

const namespaceCodec: Codec<Namespace> = struct<Namespace>({
  name: text,
  owner: addresses,
  public: bool,
  publishers: list(text),
  subscribers: list(text),
  tier: optional(tierCodec),
  registeredHeight: u64,
});

/** The parameters. */
export const params: Item<RegistryParams> = item(STORE, 1, paramsCodec);

/** Nodes by id, retired ones too. */
export const nodes: StateMap<NodeId, Node> = map(STORE, 2, nodeKey, nodeCodec);

/** (owner, node) of every node. */
export const nodesByOwner: StateSet<readonly [Address, NodeId]> = set(
  STORE,
  3,
  tupleKey(accountKey, nodeKey),
);

/** Devices by id, revoked ones too. */
export const devices: StateMap<DeviceId, Device> = map(STORE, 4, deviceKey, deviceCodec);

/** (payer, device) of every device. */
export const devicesByPayer: StateSet<readonly [Address, DeviceId]> = set(
  STORE,
  5,
  tupleKey(accountKey, deviceKey),
);

/** Caps that held before a device's present ones, by the first epoch they held for. */
export const earlierCaps: StateMap<readonly [DeviceId, number], Caps> = map(
  STORE,
  6,
  tupleKey(deviceKey, u64Key),
  struct<Caps>({ capPerEpoch: amounts, unsignedCapPerEpoch: amounts }),
);

/** Namespaces by name. */
export const namespaces: StateMap<string, Namespace> = map(STORE, 7, textKey, namespaceCodec);

/** (owner, name) of every namespace. */
export const namespacesByOwner: StateSet<readonly [Address, string]> = set(
  STORE,
  8,
  tupleKey(accountKey, textKey),
);

/** How many nodes of each class are active and bonded. */
export const bondedNodes: Item<ByClass<number>> = item(STORE, 9, byClass(u64));
