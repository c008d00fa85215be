import assert from "node:assert/strict";
import { registry } from "../../../../chain/modules/registry/index.ts";
import { namespaceOf } from "../../../../chain/modules/registry/keeper.ts";
import { QueryParams } from "../../../../chain/modules/registry/records.ts";
import { GenesisError } from "../../../../chain/schema/json.ts";
import { formatAddress, formatDeviceId, formatNodeId } from "../../../../chain/types/address.ts";
import { toHex } from "../../../../chain/types/bytes.ts";
import { type JsonPath, objectAt, withFields } from "../../../support/jsonPath.ts";
import {
  account,
  assertRefused,
  MODULES_TO_BONDS,
  ModuleLedger,
} from "../../../support/moduleLedger.ts";
import { type Fields, yizhan } from "../../../support/protobuf.ts";
import {
  fundedLedger,
  registerDevice,
  registerNode,
  retireNode,
  stake,
  testKey,
  updateDevice,
  yz,
} from "../../../support/registrations.ts";

const OWNER = account(0);
const OTHER = account(1);
const { v1 } = yizhan.registry;

function namespace(
  chain: ModuleLedger,
  what: "MsgRegisterNamespace" | "MsgUpdateNamespace",
  fields: Fields,
  owner = OWNER,
): void {
  const bytes = v1[what].encode({ owner: formatAddress(owner), name: "home", ...fields }).finish();
  chain.send(owner, `yizhan.registry.v1.${what}`, bytes);
}

describe("namespaces", () => {
  it("belong to who registers them first, for a fee", () => {
    const chain = fundedLedger();
    const publishers = [formatAddress(OTHER), formatDeviceId(testKey(1).deviceId)];

    namespace(chain, "MsgRegisterNamespace", { public: true, publishers, tier: 3 });

    assert.deepEqual(namespaceOf(chain.state, "home"), {
      name: "home",
      owner: OWNER,
      public: true,
      publishers,
      subscribers: [],
      tier: 3,
      registeredHeight: 0,
    });
    assert.equal(chain.balance(OWNER), yz(99_999));
    assertRefused(
      () => namespace(chain, "MsgRegisterNamespace", {}, OTHER),
      "registry",
      "NamespaceExists",
    );
    assert.deepEqual(chain.breaches(), []);
  });

  it("have their rules replaced by their owner only", () => {
    const chain = fundedLedger();
    assertRefused(
      () => namespace(chain, "MsgUpdateNamespace", {}),
      "registry",
      "NamespaceNotFound",
    );
    namespace(chain, "MsgRegisterNamespace", { public: true, tier: 3 });

    assertRefused(() => namespace(chain, "MsgUpdateNamespace", {}, OTHER), "registry", "NotOwner");
    namespace(chain, "MsgUpdateNamespace", { subscribers: [formatAddress(OTHER)] });

    const changed = namespaceOf(chain.state, "home");
    assert.equal(changed?.public, false);
    assert.equal(changed?.tier, undefined);
    assert.deepEqual(changed?.subscribers, [formatAddress(OTHER)]);
    assert.equal(chain.balance(OWNER), yz(99_999));
  });

  it("refuse malformed names, tiers and lists", () => {
    const chain = fundedLedger();
    const someone = formatAddress(OTHER);
    const refuse = (fields: Fields, reason: string): void => {
      assertRefused(() => namespace(chain, "MsgRegisterNamespace", fields), "registry", reason);
    };

    for (const name of ["", "-a", "A", "a/b", "$a", "a".repeat(64), "a\n"]) {
      refuse({ name }, "InvalidName");
    }
    refuse({ tier: 4 }, "InvalidTier");
    refuse({ publishers: [someone, someone] }, "InvalidAccessList");
    refuse({ publishers: [someone.toUpperCase()] }, "InvalidAccessList");
    refuse({ subscribers: [formatNodeId(testKey(1).nodeId)] }, "InvalidAccessList");
    refuse({ subscribers: ["*"] }, "InvalidAccessList");
    refuse(
      { subscribers: Array.from({ length: 65 }, (_, i) => formatAddress(account(i))) },
      "InvalidAccessList",
    );
  });
});

/** A ledger with something of everything. */
function busyLedger(): ModuleLedger {
  const chain = fundedLedger();
  chain.block(() => {
    for (const [i, nodeClass] of ["edge", "ordinary", "edge"].entries()) {
      const id = registerNode(chain, OWNER, testKey(i), { nodeClass });
      stake(chain, "MsgBond", OWNER, id, yz(2_000));
    }
    for (const i of [1, 2, 3]) registerDevice(chain, i === 3 ? OTHER : OWNER, testKey(i));
    namespace(chain, "MsgRegisterNamespace", { tier: 2 });
    namespace(chain, "MsgRegisterNamespace", { name: "work", public: true });
  });
  chain.toEpoch(1);
  retireNode(chain, OWNER, testKey(2).nodeId);
  stake(chain, "MsgUnbond", OWNER, testKey(0).nodeId, yz(500));
  updateDevice(chain, OWNER, testKey(1).deviceId, { capPerEpochNyz: "1" });
  const message = { payer: formatAddress(OTHER), device: formatDeviceId(testKey(3).deviceId) };
  const bytes = v1.MsgRevokeDevice.encode(message).finish();
  chain.send(OTHER, "yizhan.registry.v1.MsgRevokeDevice", bytes);
  return chain;
}

describe("the genesis of the registry", () => {
  it("starts the same state from what was exported", () => {
    const chain = busyLedger();

    const next = new ModuleLedger(MODULES_TO_BONDS, chain.export(), chain.height + 1);

    assert.deepEqual(next.records(), chain.records());
    assert.deepEqual(next.export(), chain.export());
    assert.deepEqual(next.breaches(), []);
  });

  it("takes nodes and devices with only what is needed", () => {
    const owner = formatAddress(OWNER);
    const { params } = registry.genesis.defaults() as { params: unknown };
    const endpoints = { mqtt: [], overlay: [], api: "" };
    const names = { nodeClass: "edge", region: "eu", moniker: "one" };
    const caps = { capPerEpochNyz: "1", unsignedCapPerEpochNyz: "0" };
    const nodes = [{ key: toHex(testKey(1).key), owner, ...names, endpoints }];
    const devices = [{ key: toHex(testKey(2).key), payer: owner, defaultTier: 1, ...caps }];

    const chain = fundedLedger({ registry: { params, nodes, devices } });

    assert.deepEqual(chain.breaches(), []);
  });

  it("refuses what breaks its rules, with the path", () => {
    const exported = busyLedger().export()["registry"];
    const refuse = (path: string, where: JsonPath, fields: object): void => {
      assert.throws(
        () => fundedLedger({ registry: withFields(exported, where, fields) }),
        (error) => error instanceof GenesisError && error.path === path,
        path,
      );
    };
    const endpoints = { mqtt: ["x"], overlay: [], api: "" };

    refuse("nodes[1].region", ["nodes", 1], { region: "EU" });
    refuse("nodes[1].key", ["nodes", 1], objectAt(exported, ["nodes", 0]));
    refuse("nodes[0].bonded", ["nodes", 0], { bonded: true });
    refuse("nodes[0].status", ["nodes", 0], { status: "revoked" });
    refuse("nodes[0].endpoints", ["nodes", 0], { endpoints });
    refuse("devices[0].defaultTier", ["devices", 0], { defaultTier: 4 });
    refuse("devices[0].capPerEpochNyz", ["devices", 0], { capPerEpochNyz: 1 });
    refuse("namespaces[0].publishers", ["namespaces", 0], { publishers: ["x"] });
    refuse("params.classes.edge.weightBps", ["params", "classes", "edge"], { weightBps: 0 });
    refuse("params.classes.edge.bondNyz", ["params", "classes", "edge"], { bondNyz: "1" });
    refuse("params.revocationEpochs", ["params"], { revocationEpochs: 0 });
    refuse("extra", [], { extra: [] });
  });
});

describe("the queries of the registry", () => {
  const ask = (chain: ModuleLedger, name: string, request?: Uint8Array): Uint8Array =>
    chain.query(`/yizhan.registry.v1.Query/${name}`, request);

  it("answer a record, or that there is none, or that the id is malformed", () => {
    const chain = busyLedger();
    const node = (id: string): Uint8Array =>
      ask(chain, "Node", v1.QueryNodeRequest.encode({ id }).finish());

    const found = v1.QueryNodeResponse.decode(node(formatNodeId(testKey(0).nodeId))).node;
    assert.equal(found?.owner, formatAddress(OWNER));
    assert.equal(found?.bonded, true);
    assert.equal(found?.status, "active");
    assert.throws(() => node(formatNodeId(testKey(9).nodeId)), { status: "NotFound" });
    assert.throws(() => node("yznode1x"), { status: "InvalidArgument" });

    const id = formatDeviceId(testKey(3).deviceId);
    const device = ask(chain, "Device", v1.QueryDeviceRequest.encode({ id }).finish());
    assert.equal(v1.QueryDeviceResponse.decode(device).device?.lastEpoch, 3);
    const work = v1.QueryNamespaceRequest.encode({ name: "work" }).finish();
    const answer = v1.QueryNamespaceResponse.decode(ask(chain, "Namespace", work));
    assert.equal(answer.namespace?.public, true);
    const { params } = QueryParams.response.decode(ask(chain, "Params"));
    assert.deepEqual(
      Object.entries(params.classes).map(([name, { weightBps }]) => [name, weightBps]),
      [
        ["edge", 1_000],
        ["ordinary", 5_000],
        ["performance", 10_000],
        ["super", 30_000],
      ],
    );
  });

  it("list every record once over several pages", () => {
    const chain = fundedLedger();
    for (let i = 0; i < 7; i++) registerDevice(chain, i % 2 === 0 ? OWNER : OTHER, testKey(i));
    const list = (payer: string, limit: number): string[][] => {
      const pages: string[][] = [];
      let after = "";
      do {
        const request = v1.QueryDevicesRequest.encode({ payer, after, limit }).finish();
        const { devices, next } = v1.QueryDevicesResponse.decode(ask(chain, "Devices", request));
        pages.push(devices.map(({ id }: Fields) => String(id)));
        after = next ?? "";
      } while (after !== "");
      return pages;
    };
    const ids = Array.from({ length: 7 }, (_, i) => formatDeviceId(testKey(i).deviceId));

    const pages = list("", 3);

    assert.deepEqual(
      pages.map((page) => page.length),
      [3, 3, 1],
    );
    assert.deepEqual(new Set(pages.flat()), new Set(ids));
    assert.deepEqual(list("", 7).length, 1);
    assert.deepEqual(
      new Set(list(formatAddress(OTHER), 2).flat()),
      new Set([ids[1], ids[3], ids[5]]),
    );
    const tooMany = v1.QueryDevicesRequest.encode({ limit: 101 }).finish();
    assert.throws(() => ask(chain, "Devices", tooMany), { status: "InvalidArgument" });
  });
});
