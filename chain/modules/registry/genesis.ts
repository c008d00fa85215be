/**
 * `{ params: { nodeFeeNyz, deviceFeeNyz, namespaceFeeNyz, revocationEpochs, classes: { <class>: { bondNyz, weightBps } } },
 *    nodes?: [{ key, owner, rewardAddress?, class, region, moniker, endpoints: { mqtt, overlay, api }, status?,
 *               registeredHeight? }],
 *    devices?: [{ key, payer, defaultTier, capPerEpochNyz, unsignedCapPerEpochNyz, simulated?, status?, registeredEpoch?,
 *                 lastEpoch?, capsFromEpoch?, earlierCaps?: [{ fromEpoch, capPerEpochNyz, unsignedCapPerEpochNyz }] }],
 *    namespaces?: [{ name, owner, public, publishers, subscribers, tier?, registeredHeight? }] }`
 *
 * Keys are hexadecimal with their algorithm byte; amounts are decimal strings. Whether a node is bonded follows from the
 * genesis of `bonds`. Records of a genesis need no proof: whoever writes it answers for it.
 */

import { Json } from "../../core/json.ts";
import type { Context, GenesisRoute } from "../../core/module.ts";
import type { ReadState, WriteState } from "../../store/state.ts";
import { deviceIdOfKey, formatAddress, nodeIdOfKey } from "../../types/address.ts";
import { NYZ_PER_YZ } from "../../types/amount.ts";
import { fromHex, toHex } from "../../types/bytes.ts";
import { NODE_CLASSES } from "../../types/nodeClass.ts";
import { checkTaggedKey } from "../../types/registration.ts";
import type { Tier } from "../../types/tier.ts";
import {
  type ByClass,
  bondedNodes,
  type Caps,
  type ClassRule,
  type Device,
  devices,
  devicesByPayer,
  type Endpoints,
  earlierCaps,
  namespaces,
  namespacesByOwner,
  nodes,
  nodesByOwner,
  params,
  type RegistryParams,
} from "./state.ts";
import {
  checkAccessList,
  checkClass,
  checkEndpoints,
  checkMoniker,
  checkName,
  checkRegion,
  paramBreach,
} from "./transitions.ts";

const LIMIT = 2 ** 32 - 1;

/** What a rule makes of the value at `json`. @throws {GenesisError} with what the rule complains about. */
function ruled<T>(json: Json, rule: () => T): T {
  try {
    return rule();
  } catch (error) {
    throw json.error((error as Error).message);
  }
}

function readKey(json: Json): Uint8Array {
  return json.parse((text) => checkTaggedKey(fromHex(text)));
}

function readTexts(json: Json): readonly string[] {
  return json.list().map((element) => element.text());
}

function readTier(json: Json): Tier {
  return json.integer(1, 3) as Tier;
}

function readClass(json: Json): ClassRule {
  json.object("bondNyz", "weightBps");
  return {
    bondNyz: json.at("bondNyz").amount(),
    weightBps: json.at("weightBps").integer(0, LIMIT),
  };
}

function readClasses(json: Json): ByClass<ClassRule> {
  json.object(...NODE_CLASSES);
  return {
    edge: readClass(json.at("edge")),
    ordinary: readClass(json.at("ordinary")),
    performance: readClass(json.at("performance")),
    super: readClass(json.at("super")),
  };
}

function readParams(json: Json): RegistryParams {
  json.object("nodeFeeNyz", "deviceFeeNyz", "namespaceFeeNyz", "revocationEpochs", "classes");
  const read = {
    nodeFeeNyz: json.at("nodeFeeNyz").amount(),
    deviceFeeNyz: json.at("deviceFeeNyz").amount(),
    namespaceFeeNyz: json.at("namespaceFeeNyz").amount(),
    revocationEpochs: json.at("revocationEpochs").integer(0, LIMIT),
    classes: readClasses(json.at("classes")),
  };
  const breach = paramBreach(read);
  if (breach === undefined) return read;
  const path = breach[0].split(".").reduce((at, field) => at.at(field), json);
  throw path.error(breach[1]);
}

function readEndpoints(json: Json): Endpoints {
  json.object("mqtt", "overlay", "api");
  const endpoints = {
    mqtt: readTexts(json.at("mqtt")),
    overlay: readTexts(json.at("overlay")),
    api: json.at("api").text(),
  };
  return ruled(json, () => checkEndpoints(endpoints));
}

function readStatus<T extends string>(json: Json | undefined, ended: T): "active" | T {
  const text = json?.text() ?? "active";
  if (text === "active" || text === ended) return text as "active" | T;
  throw (json as Json).error(`must be active or ${ended}`);
}

function readNode(state: WriteState, json: Json): void {
  json.object(
    ...["key", "owner", "rewardAddress", "class", "region", "moniker", "endpoints"],
    ...["status", "registeredHeight"],
  );
  const key = readKey(json.at("key"));
  const id = nodeIdOfKey(key);
  if (nodes.has(state, id)) throw json.at("key").error("appears twice");
  const owner = json.at("owner").address();
  nodes.set(state, id, {
    id,
    key,
    owner,
    rewardAddress: json.maybe("rewardAddress")?.address() ?? owner,
    class: json.at("class").parse(checkClass),
    region: json.at("region").parse(checkRegion),
    moniker: json.at("moniker").parse(checkMoniker),
    endpoints: readEndpoints(json.at("endpoints")),
    status: readStatus(json.maybe("status"), "retired"),
    bonded: false,
    registeredHeight: json.maybe("registeredHeight")?.integer(0, LIMIT) ?? 0,
  });
  nodesByOwner.add(state, [owner, id]);
}

function readCaps(json: Json): Caps {
  return {
    capPerEpoch: json.at("capPerEpochNyz").amount(),
    unsignedCapPerEpoch: json.at("unsignedCapPerEpochNyz").amount(),
  };
}

function readDevice(state: WriteState, json: Json): void {
  json.object(
    ...["key", "payer", "defaultTier", "capPerEpochNyz", "unsignedCapPerEpochNyz", "simulated"],
    ...["status", "registeredEpoch", "lastEpoch", "capsFromEpoch", "earlierCaps"],
  );
  const key = readKey(json.at("key"));
  const id = deviceIdOfKey(key);
  if (devices.has(state, id)) throw json.at("key").error("appears twice");
  const payer = json.at("payer").address();
  const status = readStatus(json.maybe("status"), "revoked");
  const registeredEpoch = json.maybe("registeredEpoch")?.integer(0, LIMIT) ?? 0;
  devices.set(state, id, {
    id,
    key,
    payer,
    defaultTier: readTier(json.at("defaultTier")),
    ...readCaps(json),
    capsFromEpoch: json.maybe("capsFromEpoch")?.integer(0, LIMIT) ?? registeredEpoch,
    simulated: json.maybe("simulated")?.boolean() ?? false,
    status,
    registeredEpoch,
    lastEpoch: status === "revoked" ? json.at("lastEpoch").integer(0, LIMIT) : undefined,
  });
  devicesByPayer.add(state, [payer, id]);
  for (const element of json.maybe("earlierCaps")?.list() ?? []) {
    element.object("fromEpoch", "capPerEpochNyz", "unsignedCapPerEpochNyz");
    const fromEpoch = element.at("fromEpoch").integer(0, LIMIT);
    earlierCaps.set(state, [id, fromEpoch], readCaps(element));
  }
}

function readNamespace(state: WriteState, json: Json): void {
  json.object(
    ...["name", "owner", "public", "publishers", "subscribers", "tier", "registeredHeight"],
  );
  const name = json.at("name").parse(checkName);
  if (namespaces.has(state, name)) throw json.at("name").error("appears twice");
  const owner = json.at("owner").address();
  const tier = json.maybe("tier");
  const access = (list: "publishers" | "subscribers"): readonly string[] =>
    ruled(json.at(list), () => checkAccessList(list, readTexts(json.at(list))));
  namespaces.set(state, name, {
    name,
    owner,
    public: json.at("public").boolean(),
    publishers: access("publishers"),
    subscribers: access("subscribers"),
    tier: tier === undefined ? undefined : readTier(tier),
    registeredHeight: json.maybe("registeredHeight")?.integer(0, LIMIT) ?? 0,
  });
  namespacesByOwner.add(state, [owner, name]);
}

function init({ state }: Context, value: unknown): void {
  const json = new Json(value).object("params", "nodes", "devices", "namespaces");
  params.set(state, readParams(json.at("params")));
  bondedNodes.set(state, { edge: 0, ordinary: 0, performance: 0, super: 0 });
  for (const node of json.maybe("nodes")?.list() ?? []) readNode(state, node);
  for (const device of json.maybe("devices")?.list() ?? []) readDevice(state, device);
  for (const namespace of json.maybe("namespaces")?.list() ?? []) readNamespace(state, namespace);
}

function exportParams(state: ReadState): unknown {
  const known = params.require(state);
  const rules = NODE_CLASSES.map((name) => {
    const { bondNyz, weightBps } = known.classes[name];
    return [name, { bondNyz: String(bondNyz), weightBps }] as const;
  });
  return {
    nodeFeeNyz: String(known.nodeFeeNyz),
    deviceFeeNyz: String(known.deviceFeeNyz),
    namespaceFeeNyz: String(known.namespaceFeeNyz),
    revocationEpochs: known.revocationEpochs,
    classes: Object.fromEntries(rules),
  };
}

function exportCaps(caps: Caps): { capPerEpochNyz: string; unsignedCapPerEpochNyz: string } {
  return {
    capPerEpochNyz: String(caps.capPerEpoch),
    unsignedCapPerEpochNyz: String(caps.unsignedCapPerEpoch),
  };
}

function exportDevice(state: ReadState, device: Device): unknown {
  const earlier = [...earlierCaps.entries(state, { prefix: device.id })];
  return {
    key: toHex(device.key),
    payer: formatAddress(device.payer),
    defaultTier: device.defaultTier,
    ...exportCaps(device),
    capsFromEpoch: device.capsFromEpoch,
    earlierCaps: earlier.map(([[, fromEpoch], caps]) => ({ fromEpoch, ...exportCaps(caps) })),
    simulated: device.simulated,
    status: device.status,
    registeredEpoch: device.registeredEpoch,
    ...(device.lastEpoch === undefined ? {} : { lastEpoch: device.lastEpoch }),
  };
}

function exported(state: ReadState): unknown {
  return {
    params: exportParams(state),
    nodes: [...nodes.entries(state)].map(([, { id, bonded, ...node }]) => ({
      ...node,
      key: toHex(node.key),
      owner: formatAddress(node.owner),
      rewardAddress: formatAddress(node.rewardAddress),
    })),
    devices: [...devices.entries(state)].map(([, device]) => exportDevice(state, device)),
    namespaces: [...namespaces.entries(state)].map(([, { tier, ...namespace }]) => ({
      ...namespace,
      owner: formatAddress(namespace.owner),
      ...(tier === undefined ? {} : { tier }),
    })),
  };
}

function defaults(): unknown {
  const yz = (count: bigint): string => String(count * NYZ_PER_YZ);
  return {
    params: {
      nodeFeeNyz: yz(20n),
      deviceFeeNyz: String(NYZ_PER_YZ / 10n),
      namespaceFeeNyz: yz(1n),
      revocationEpochs: 2,
      classes: {
        edge: { bondNyz: yz(1_000n), weightBps: 1_000 },
        ordinary: { bondNyz: yz(5_000n), weightBps: 5_000 },
        performance: { bondNyz: yz(10_000n), weightBps: 10_000 },
        super: { bondNyz: yz(30_000n), weightBps: 30_000 },
      },
    },
    nodes: [],
    devices: [],
    namespaces: [],
  };
}

/** Genesis of the registry. */
export const genesis: GenesisRoute = { init, export: exported, defaults };
