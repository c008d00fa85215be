/** Keys, registrations and funded accounts for tests of the registry and of what stands on it. */

import { bank } from "../../chain/modules/bank/index.ts";
import {
  type Address,
  type DeviceId,
  deviceIdOfKey,
  formatAddress,
  formatDeviceId,
  formatNodeId,
  type NodeId,
  nodeIdOfKey,
} from "../../chain/types/address.ts";
import { NYZ_PER_YZ } from "../../chain/types/amount.ts";
import { ed25519PublicKey, signEd25519 } from "../../chain/types/ed25519.ts";
import {
  deviceRegistrationDigest,
  nodeRegistrationDigest,
  tagKey,
} from "../../chain/types/registration.ts";
import { account, CHAIN_ID, MODULES_TO_BONDS, ModuleLedger } from "./moduleLedger.ts";
import { type Fields, yizhan } from "./protobuf.ts";

const { v1 } = yizhan.registry;

/** A key pair of a node or device. */
export interface TestKey {
  /** 32 bytes. */
  readonly seed: Uint8Array;
  /** Algorithm byte ‖ key. */
  readonly key: Uint8Array;
  readonly nodeId: NodeId;
  readonly deviceId: DeviceId;
}

const known = new Map<number, TestKey>();

/** Deterministic key number `index`. */
export function testKey(index: number): TestKey {
  const cached = known.get(index);
  if (cached !== undefined) return cached;
  const seed = new Uint8Array(32);
  new DataView(seed.buffer).setUint32(0, index + 1);
  const key = tagKey(ed25519PublicKey(seed));
  const made = { seed, key, nodeId: nodeIdOfKey(key), deviceId: deviceIdOfKey(key) };
  known.set(index, made);
  return made;
}

/** `count` YZ in nyz. */
export function yz(count: number): bigint {
  return BigInt(count) * NYZ_PER_YZ;
}

/** A ledger up to bonds with epochs of 4 blocks where accounts 0 … 9 hold 100,000 YZ each. */
export function fundedLedger(genesis: Readonly<Record<string, unknown>> = {}): ModuleLedger {
  const balances = Array.from({ length: 10 }, (_, i) => ({
    address: formatAddress(account(i)),
    amountNyz: String(yz(100_000)),
  }));
  return new ModuleLedger(MODULES_TO_BONDS, {
    epochs: { params: { epochBlocks: 4, claimWindowBlocks: 2 } },
    [bank.name]: { balances },
    ...genesis,
  });
}

type NodeFields = Fields;
type DeviceFields = Fields;

/** The bytes of a `MsgRegisterNode` with a good proof, with `changes`. */
export function registerNodeBytes(
  owner: Address,
  node: TestKey,
  changes: NodeFields = {},
): Uint8Array {
  return v1.MsgRegisterNode.encode({
    owner: formatAddress(owner),
    key: node.key,
    nodeClass: "edge",
    region: "eu-west",
    moniker: "node",
    endpoints: { mqtt: ["mqtt://node.example:1883"], overlay: ["/ip4/10.0.0.1/tcp/4001"] },
    proof: signEd25519(node.seed, nodeRegistrationDigest(CHAIN_ID, owner, node.key)),
    ...changes,
  }).finish();
}

/** Registers a node. */
export function registerNode(
  chain: ModuleLedger,
  owner: Address,
  node: TestKey,
  changes: NodeFields = {},
): NodeId {
  const bytes = registerNodeBytes(owner, node, changes);
  chain.send(owner, "yizhan.registry.v1.MsgRegisterNode", bytes);
  return node.nodeId;
}

/** A registration of a device with a good proof, with `changes`. */
export function deviceRegistration(
  payer: Address,
  device: TestKey,
  changes: DeviceFields = {},
): DeviceFields {
  return {
    key: device.key,
    defaultTier: 2,
    capPerEpochNyz: "1000",
    unsignedCapPerEpochNyz: "100",
    proof: signEd25519(device.seed, deviceRegistrationDigest(CHAIN_ID, payer, device.key)),
    ...changes,
  };
}

/** Registers a device. */
export function registerDevice(
  chain: ModuleLedger,
  payer: Address,
  device: TestKey,
  changes: DeviceFields = {},
): DeviceId {
  const registration = deviceRegistration(payer, device, changes);
  const message = { payer: formatAddress(payer), device: registration };
  const bytes = v1.MsgRegisterDevice.encode(message).finish();
  chain.send(payer, "yizhan.registry.v1.MsgRegisterDevice", bytes);
  return device.deviceId;
}

/** Changes a device. */
export function updateDevice(
  chain: ModuleLedger,
  payer: Address,
  device: DeviceId,
  changes: Fields,
): void {
  const message = { payer: formatAddress(payer), device: formatDeviceId(device), ...changes };
  const bytes = v1.MsgUpdateDevice.encode(message).finish();
  chain.send(payer, "yizhan.registry.v1.MsgUpdateDevice", bytes);
}

/** Retires a node. */
export function retireNode(chain: ModuleLedger, owner: Address, node: NodeId): void {
  const message = { owner: formatAddress(owner), node: formatNodeId(node) };
  const bytes = v1.MsgRetireNode.encode(message).finish();
  chain.send(owner, "yizhan.registry.v1.MsgRetireNode", bytes);
}

/** Bonds or unbonds an amount of nyz. */
export function stake(
  chain: ModuleLedger,
  what: "MsgBond" | "MsgUnbond",
  owner: Address,
  node: NodeId,
  units: bigint,
): void {
  const fields = {
    owner: formatAddress(owner),
    node: formatNodeId(node),
    amountNyz: String(units),
  };
  const bytes = yizhan.bonds.v1[what].encode(fields).finish();
  chain.send(owner, `yizhan.bonds.v1.${what}`, bytes);
}

/** Withdraws the matured rewards of a node. */
export function withdrawRewards(chain: ModuleLedger, owner: Address, node: NodeId): bigint {
  const { MsgWithdrawRewards, MsgWithdrawRewardsResponse } = yizhan.bonds.v1;
  const message = { owner: formatAddress(owner), node: formatNodeId(node) };
  const bytes = MsgWithdrawRewards.encode(message).finish();
  const answer = chain.send(owner, "yizhan.bonds.v1.MsgWithdrawRewards", bytes);
  return BigInt(MsgWithdrawRewardsResponse.decode(answer).amountNyz);
}

/** A ledger with an edge node of account 0 under key 1, unbonding of 3 epochs and a ring of 2. */
export function nodeLedger(): ModuleLedger {
  const params = { unbondingEpochs: 3, ringEpochs: 2, reporterBps: 500 };
  const chain = fundedLedger({ bonds: { params } });
  chain.block(() => registerNode(chain, account(0), testKey(1)));
  return chain;
}
