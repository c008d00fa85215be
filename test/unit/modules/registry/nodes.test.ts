import assert from "node:assert/strict";
import { burnedTotal } from "../../../../chain/modules/bank/keeper.ts";
import { nodeOf, nodesOf } from "../../../../chain/modules/registry/keeper.ts";
import { formatAddress, formatNodeId, moduleAddress } from "../../../../chain/types/address.ts";
import { concat } from "../../../../chain/types/bytes.ts";
import { signEd25519 } from "../../../../chain/types/ed25519.ts";
import { nodeRegistrationDigest } from "../../../../chain/types/registration.ts";
import { account, assertRefused, CHAIN_ID } from "../../../support/moduleLedger.ts";
import { type Fields, yizhan } from "../../../support/protobuf.ts";
import {
  fundedLedger,
  registerDevice,
  registerNode,
  registerNodeBytes,
  retireNode,
  testKey,
  yz,
} from "../../../support/registrations.ts";

const OWNER = account(0);
const OTHER = account(1);
const TYPE = "yizhan.registry.v1.MsgRegisterNode";
const { v1 } = yizhan.registry;

function update(
  chain: ReturnType<typeof fundedLedger>,
  owner: typeof OWNER,
  changes: Fields,
): void {
  const node = formatNodeId(testKey(1).nodeId);
  const bytes = v1.MsgUpdateNode.encode({ owner: formatAddress(owner), node, ...changes }).finish();
  chain.send(owner, "yizhan.registry.v1.MsgUpdateNode", bytes);
}

describe("registering a node", () => {
  it("records it under its owner and burns the fee", () => {
    const chain = fundedLedger();
    chain.block(() => registerNode(chain, OWNER, testKey(1), { nodeClass: "super" }));

    const node = nodeOf(chain.state, testKey(1).nodeId);

    assert.deepEqual(node, {
      id: testKey(1).nodeId,
      key: testKey(1).key,
      owner: OWNER,
      rewardAddress: OWNER,
      nodeClass: "super",
      region: "eu-west",
      moniker: "node",
      endpoints: {
        mqtt: ["mqtt://node.example:1883"],
        overlay: ["/ip4/10.0.0.1/tcp/4001"],
        api: "",
      },
      status: "active",
      bonded: false,
      registeredHeight: 1,
    });
    assert.equal(chain.balance(OWNER), yz(99_980));
    assert.equal(burnedTotal(chain.state), yz(20));
    assert.deepEqual([...nodesOf(chain.state, OWNER)], [node]);
    assert.deepEqual(chain.events.at(-1), {
      type: "yizhan.registry.node_registered",
      attributes: {
        node: formatNodeId(testKey(1).nodeId),
        owner: formatAddress(OWNER),
        node_class: "super",
        region: "eu-west",
      },
    });
    assert.deepEqual(chain.breaches(), []);
  });

  it("refuses a proof of another owner, chain, key or kind, and burns nothing", () => {
    const chain = fundedLedger();
    const { seed, key } = testKey(1);
    const digest = nodeRegistrationDigest(CHAIN_ID, OWNER, key);
    const good = signEd25519(seed, digest);
    const proofs = [
      signEd25519(seed, nodeRegistrationDigest(CHAIN_ID, OTHER, key)),
      signEd25519(seed, nodeRegistrationDigest("another-chain", OWNER, key)),
      signEd25519(testKey(2).seed, digest),
      good.subarray(0, 63),
      new Uint8Array(0),
      concat(good.subarray(0, 63), Uint8Array.of((good[63] as number) ^ 1)),
    ];

    for (const proof of proofs) {
      const bytes = registerNodeBytes(OWNER, testKey(1), { proof });
      assertRefused(() => chain.send(OWNER, TYPE, bytes), "registry", "InvalidProof");
    }

    assert.equal(chain.balance(OWNER), yz(100_000));
    assert.equal(nodeOf(chain.state, testKey(1).nodeId), undefined);
  });

  it("refuses a key that is registered already, also after it was retired", () => {
    const chain = fundedLedger();
    registerNode(chain, OWNER, testKey(1));

    assertRefused(() => registerNode(chain, OTHER, testKey(1)), "registry", "NodeExists");
    retireNode(chain, OWNER, testKey(1).nodeId);
    assertRefused(() => registerNode(chain, OWNER, testKey(1)), "registry", "NodeExists");
  });

  it("refuses an owner who cannot pay the fee and keeps no part of it", () => {
    const chain = fundedLedger();
    const before = chain.records();

    assertRefused(() => registerNode(chain, account(99), testKey(1)), "sdk", "InsufficientFunds");

    assert.deepEqual(chain.records(), before);
  });

  it("refuses a module's account as the reward address", () => {
    const chain = fundedLedger();
    const rewardAddress = formatAddress(moduleAddress("bonds"));

    assertRefused(
      () => registerNode(chain, OWNER, testKey(1), { rewardAddress }),
      "registry",
      "InvalidRewardAddress",
    );
  });

  it("refuses malformed fields before anything is read from state", () => {
    const chain = fundedLedger();
    const cases: [Fields, string][] = [
      [{ key: new Uint8Array(32) }, "InvalidKey"],
      [{ key: concat(Uint8Array.of(2), new Uint8Array(32)) }, "InvalidKey"],
      [{ nodeClass: "huge" }, "InvalidClass"],
      [{ nodeClass: "" }, "InvalidClass"],
      [{ region: "" }, "InvalidRegion"],
      [{ region: "EU" }, "InvalidRegion"],
      [{ region: "a".repeat(33) }, "InvalidRegion"],
      [{ moniker: "" }, "InvalidMoniker"],
      [{ moniker: "驿".repeat(22) }, "InvalidMoniker"],
      [{ moniker: "a\nb" }, "InvalidMoniker"],
      [{ moniker: "a\u2028b" }, "InvalidMoniker"],
      [{ endpoints: { mqtt: ["http://a:1"] } }, "InvalidEndpoint"],
      [{ endpoints: { mqtt: ["mqtt://a"] } }, "InvalidEndpoint"],
      [{ endpoints: { mqtt: ["mqtt://a:0"] } }, "InvalidEndpoint"],
      [{ endpoints: { mqtt: ["mqtt://a:65536"] } }, "InvalidEndpoint"],
      [{ endpoints: { mqtt: ["mqtt://a b:1883"] } }, "InvalidEndpoint"],
      [{ endpoints: { mqtt: new Array(9).fill("mqtt://a:1") } }, "InvalidEndpoint"],
      [{ endpoints: { overlay: ["ip4/1.2.3.4"] } }, "InvalidEndpoint"],
      [{ endpoints: { overlay: [`/dns4/${"a".repeat(256)}`] } }, "InvalidEndpoint"],
      [{ endpoints: { api: "ftp://a" } }, "InvalidEndpoint"],
    ];

    for (const [changes, reason] of cases) {
      const bytes = registerNodeBytes(OWNER, testKey(1), changes);
      assertRefused(() => chain.send(OWNER, TYPE, bytes), "registry", reason);
    }
  });

  it("takes every kind of endpoint there is", () => {
    const chain = fundedLedger();
    const endpoints = {
      mqtt: ["mqtts://[::1]:8883", "ws://10.0.0.1:80/mqtt", "wss://node-1.example.org:443/mqtt"],
      overlay: ["/dns4/node.example/tcp/4001/p2p/12D3KooWabc", "/ip6/::1/tcp/4001"],
      api: "https://node.example/api?x=1",
    };

    registerNode(chain, OWNER, testKey(1), { endpoints });

    assert.deepEqual(nodeOf(chain.state, testKey(1).nodeId)?.endpoints, endpoints);
  });

  it("refuses unknown fields, also inside of endpoints, and wrong wire types", () => {
    const chain = fundedLedger();
    const bytes = registerNodeBytes(OWNER, testKey(1));
    const send = (more: readonly number[]) => () =>
      chain.send(OWNER, TYPE, concat(bytes, Uint8Array.from(more)));

    assert.throws(send([0x4a, 1, 65]), /unknown field 9/);
    assert.throws(send([0x28, 1]), /field 5 \(moniker\) (has wire type|appears twice)/);
    assert.throws(send([0x32, 3, 0x22, 1, 65]), /field 6 \(endpoints\) appears twice/);
  });

  it("lets a device have the key of a node, because their ids are of different kinds", () => {
    const chain = fundedLedger();

    registerNode(chain, OWNER, testKey(1));
    registerDevice(chain, OTHER, testKey(1));

    assert.deepEqual(chain.breaches(), []);
  });
});

describe("changing a node", () => {
  it("changes the given fields and no others", () => {
    const chain = fundedLedger();
    registerNode(chain, OWNER, testKey(1));
    const before = nodeOf(chain.state, testKey(1).nodeId);

    update(chain, OWNER, { region: "asia", rewardAddress: formatAddress(OTHER) });
    update(chain, OWNER, { endpoints: {} });

    const none = { mqtt: [], overlay: [], api: "" };
    assert.deepEqual(nodeOf(chain.state, testKey(1).nodeId), {
      ...before,
      region: "asia",
      rewardAddress: OTHER,
      endpoints: none,
    });
  });

  it("refuses others, an update of nothing, an unknown node and a retired one", () => {
    const chain = fundedLedger();
    assertRefused(() => update(chain, OWNER, { region: "asia" }), "registry", "NodeNotFound");
    registerNode(chain, OWNER, testKey(1));

    assertRefused(() => update(chain, OTHER, { region: "asia" }), "registry", "NotOwner");
    assertRefused(() => update(chain, OWNER, {}), "registry", "EmptyUpdate");
    assertRefused(
      () => update(chain, OWNER, { rewardAddress: formatAddress(moduleAddress("reserve")) }),
      "registry",
      "InvalidRewardAddress",
    );
    assertRefused(() => retireNode(chain, OTHER, testKey(1).nodeId), "registry", "NotOwner");
    retireNode(chain, OWNER, testKey(1).nodeId);
    assertRefused(() => update(chain, OWNER, { region: "asia" }), "registry", "NodeRetired");
    assertRefused(() => retireNode(chain, OWNER, testKey(1).nodeId), "registry", "NodeRetired");
  });
});
