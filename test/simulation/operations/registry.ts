/** What owners of nodes, devices and namespaces do in the registry. */

import type { Device, Node } from "../../../chain/modules/registry/keeper.ts";
import { devices, namespaces, nodes } from "../../../chain/modules/registry/state.ts";
import { formatAddress, formatDeviceId, formatNodeId } from "../../../chain/types/address.ts";
import { NODE_CLASSES } from "../../../chain/types/nodeClass.ts";
import type { TestAccount } from "../../support/accounts.ts";
import { type Fields, yizhan } from "../../support/protobuf.ts";
import {
  deviceRegistration,
  registerNodeBytes,
  type TestKey,
  testKey,
} from "../../support/registrations.ts";
import type { Operation, Plan, World } from "../world.ts";

const { v1 } = yizhan.registry;

/** Keys the simulation draws from; the first so many of them can belong to nodes and devices of a genesis. */
const KEYS = 400;

/** A registered record, its key, and the actor who answers for it. */
export interface Registered<Record> {
  readonly record: Record;
  readonly key: TestKey;
  readonly account: TestAccount;
}

function keys(world: World): ReadonlyMap<string, TestKey> {
  return world.note("registry.keys", () => {
    const byId = new Map<string, TestKey>();
    for (let i = 0; i < KEYS; i++) {
      const key = testKey(i);
      byId.set(key.nodeId, key).set(key.deviceId, key);
    }
    return byId;
  });
}

function actors(world: World): ReadonlyMap<string, TestAccount> {
  return world.note("registry.actors", () => new Map(world.actors.map((a) => [a.address, a])));
}

function known<Record extends { readonly id: string }>(
  world: World,
  record: Record,
  owner: string,
): readonly Registered<Record>[] {
  const key = keys(world).get(record.id);
  const account = actors(world).get(owner);
  return key === undefined || account === undefined ? [] : [{ record, key, account }];
}

/** Every registered node of an actor, retired ones too. */
export function registeredNodes(world: World): readonly Registered<Node>[] {
  const records = [...nodes.values(world.state)];
  return records.flatMap((node) => known(world, node, node.owner));
}

/** Every registered device of an actor, revoked ones too. */
export function registeredDevices(world: World): readonly Registered<Device>[] {
  const records = [...devices.values(world.state)];
  return records.flatMap((device) => known(world, device, device.payer));
}

/** One of a list, or undefined if it is empty. */
export function pickOne<T>(world: World, list: readonly T[]): T | undefined {
  return list.length === 0 ? undefined : world.random.pick(list);
}

/** Mostly the one who may, sometimes anyone. */
export function mostly(world: World, account: TestAccount): TestAccount {
  return world.random.oneIn(20) ? world.actor() : account;
}

function plan(signer: TestAccount, name: string, value: Uint8Array): Plan {
  const typeUrl = `/yizhan.registry.v1.${name}`;
  return { signers: [signer], messages: [{ typeUrl, value }] };
}

/** A key that was perhaps never used before. */
function someKey(world: World): TestKey {
  return testKey(world.random.below(KEYS));
}

function region(world: World): string {
  return world.random.pick(["eu-west", "asia-east", "lab", "No Region"]);
}

function cap(world: World): string {
  return String(world.random.amount(10n ** 12n));
}

const nodeOperations: readonly Operation[] = [
  {
    name: "registry.registerNode",
    weight: 20,
    plan(world) {
      const owner = world.actor();
      const prover = mostly(world, owner);
      const nodeClass = world.random.oneIn(3) ? world.random.pick(NODE_CLASSES) : "edge";
      const rewardAddress = world.random.oneIn(3) ? world.actor().text : "";
      const changes = { owner: owner.text, nodeClass, region: region(world), rewardAddress };
      const bytes = registerNodeBytes(prover.address, someKey(world), changes);
      return plan(owner, "MsgRegisterNode", bytes);
    },
  },
  {
    name: "registry.updateNode",
    weight: 6,
    plan(world) {
      const node = pickOne(world, registeredNodes(world));
      if (node === undefined) return undefined;
      const owner = mostly(world, node.account);
      const id = formatNodeId(node.record.id);
      const message = { owner: owner.text, node: id, region: region(world), moniker: "驿站" };
      return plan(owner, "MsgUpdateNode", v1.MsgUpdateNode.encode(message).finish());
    },
  },
  {
    name: "registry.retireNode",
    weight: 2,
    plan(world) {
      const node = pickOne(world, registeredNodes(world));
      if (node === undefined) return undefined;
      const owner = mostly(world, node.account);
      const message = { owner: owner.text, node: formatNodeId(node.record.id) };
      return plan(owner, "MsgRetireNode", v1.MsgRetireNode.encode(message).finish());
    },
  },
];

function registration(world: World, payer: TestAccount): Fields {
  return deviceRegistration(payer.address, someKey(world), {
    defaultTier: world.random.below(3) + (world.random.oneIn(30) ? 0 : 1),
    capPerEpochNyz: cap(world),
    unsignedCapPerEpochNyz: cap(world),
    simulated: world.random.oneIn(2),
  });
}

const deviceOperations: readonly Operation[] = [
  {
    name: "registry.registerDevice",
    weight: 20,
    plan(world) {
      const payer = world.actor();
      const device = registration(world, mostly(world, payer));
      const bytes = v1.MsgRegisterDevice.encode({ payer: payer.text, device }).finish();
      return plan(payer, "MsgRegisterDevice", bytes);
    },
  },
  {
    name: "registry.registerDevices",
    weight: 4,
    plan(world) {
      const payer = world.actor();
      const count = world.random.below(4);
      const list = Array.from({ length: count }, () => registration(world, payer));
      const bytes = v1.MsgRegisterDevices.encode({ payer: payer.text, devices: list }).finish();
      return plan(payer, "MsgRegisterDevices", bytes);
    },
  },
  {
    name: "registry.updateDevice",
    weight: 10,
    plan(world) {
      const device = pickOne(world, registeredDevices(world));
      if (device === undefined) return undefined;
      const payer = mostly(world, device.account);
      const message = {
        payer: payer.text,
        device: formatDeviceId(device.record.id),
        defaultTier: world.random.below(4),
        capPerEpochNyz: world.random.oneIn(3) ? "" : cap(world),
        unsignedCapPerEpochNyz: world.random.oneIn(3) ? "" : cap(world),
      };
      return plan(payer, "MsgUpdateDevice", v1.MsgUpdateDevice.encode(message).finish());
    },
  },
  {
    name: "registry.revokeDevice",
    weight: 3,
    plan(world) {
      const device = pickOne(world, registeredDevices(world));
      if (device === undefined) return undefined;
      const payer = mostly(world, device.account);
      const message = { payer: payer.text, device: formatDeviceId(device.record.id) };
      return plan(payer, "MsgRevokeDevice", v1.MsgRevokeDevice.encode(message).finish());
    },
  },
];

function access(world: World): { publishers: string[]; subscribers: string[]; tier: number } {
  const some = (): string[] => {
    const count = world.random.below(3);
    return Array.from({ length: count }, () => world.actor().text);
  };
  return { publishers: some(), subscribers: some(), tier: world.random.below(4) };
}

const namespaceOperations: readonly Operation[] = [
  {
    name: "registry.registerNamespace",
    weight: 8,
    plan(world) {
      const owner = world.actor();
      const name = `place-${world.random.below(60)}`;
      const fields = { owner: owner.text, name, public: world.random.oneIn(2), ...access(world) };
      const bytes = v1.MsgRegisterNamespace.encode(fields).finish();
      return plan(owner, "MsgRegisterNamespace", bytes);
    },
  },
  {
    name: "registry.updateNamespace",
    weight: 6,
    plan(world) {
      const record = pickOne(world, [...namespaces.values(world.state)]);
      const owner = record === undefined ? undefined : actors(world).get(record.owner);
      if (record === undefined || owner === undefined) return undefined;
      const signer = mostly(world, owner);
      const fields = { owner: formatAddress(signer.address), name: record.name, ...access(world) };
      return plan(signer, "MsgUpdateNamespace", v1.MsgUpdateNamespace.encode(fields).finish());
    },
  },
];

/** Operations of the registry. */
export const registryOperations: readonly Operation[] = [
  ...nodeOperations,
  ...deviceOperations,
  ...namespaceOperations,
];
