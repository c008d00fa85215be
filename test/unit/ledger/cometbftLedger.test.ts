import assert from "node:assert/strict";
import { type CometbftLedger, openCometbftLedger } from "../../../broker/ledger/cometbftLedger.ts";
import { LedgerUnavailableError } from "../../../broker/ledger/ledger.ts";
import {
  deviceIdFromBytes,
  formatAddress,
  formatDeviceId,
  formatNodeId,
  nodeIdFromBytes,
} from "../../../chain/types/address.ts";
import { utf8 } from "../../../chain/types/bytes.ts";
import { Claim } from "../../../chain/types/claim.ts";
import { sha256 } from "../../../chain/types/hash.ts";
import type { Logger } from "../../../chain/types/logger.ts";
import { walletOf } from "../../../client/wallet.ts";
import { type FakeChain, startFakeChain } from "../../support/fakeChain.ts";
import { addRegistry, type FakeRegistry } from "../../support/fakeRegistry.ts";
import { eventually } from "../../support/poll.ts";

const WALLET = walletOf(sha256(utf8("a hot key")));
const NODE = nodeIdFromBytes(new Uint8Array(20).fill(1));
const DEVICE = deviceIdFromBytes(new Uint8Array(20).fill(2));
const PAYER = WALLET.address;
const KEY = Uint8Array.of(1, ...new Uint8Array(32).fill(9));

describe("the ledger over a node's RPC", () => {
  let chain: FakeChain;
  let registry: FakeRegistry;
  let ledger: CometbftLedger | undefined;
  let lines: string[];

  beforeEach(async () => {
    chain = await startFakeChain();
    registry = addRegistry(chain);
    lines = [];
  });

  afterEach(async () => {
    ledger?.close();
    ledger = undefined;
    await chain.rpc.stop();
  });

  async function open(signal = new AbortController().signal): Promise<CometbftLedger> {
    const take = (text: string): void => void lines.push(text);
    const logger: Logger = {
      debug: take,
      info: take,
      warn: take,
      error: take,
      child: () => logger,
    };
    const parts = {
      rpcAddress: chain.rpc.url,
      self: NODE,
      wallet: WALLET,
      logger,
      answerMs: 2_000,
    };
    ledger = await openCometbftLedger(parts, signal);
    return ledger;
  }

  it("knows height, epoch, prices and nodes once it is open", async () => {
    registry.nodes = [
      {
        id: formatNodeId(NODE),
        key: KEY,
        status: "active",
        region: "cn-east",
        endpoints: { mqtt: ["mqtt://127.0.0.1:1883"], overlay: ["/ip4/127.0.0.1/tcp/4001"] },
      },
    ];
    const view = await open();
    assert.equal(view.chainId, "yizhan-fake-1");
    assert.equal(view.height(), 5);
    assert.deepEqual({ ...view.epoch() }, registry.epoch);
    assert.equal(view.prices().id, 4);
    assert.equal(view.prices().tiers[2].perMessageNyz, 800n);
    assert.deepEqual(view.nodes(), [
      {
        id: NODE,
        key: KEY,
        active: true,
        region: "cn-east",
        overlayAddresses: ["/ip4/127.0.0.1/tcp/4001"],
        mqttAddresses: ["mqtt://127.0.0.1:1883"],
      },
    ]);
  });

  it("announces every block, also those that were missed, one by one and in order", async () => {
    const view = await open();
    const heights: number[] = [];
    const seen: number[] = [];
    view.onBlock((height) => heights.push(height));
    const end = view.onBlock(() => seen.push(view.height()));
    chain.height = 9;
    await eventually("block 9", () => heights.length === 4);
    assert.deepEqual(heights, [6, 7, 8, 9]);
    assert.deepEqual(seen, heights);
    end();
    chain.height = 10;
    await eventually("block 10", () => heights.length === 5);
    assert.equal(seen.length, 4);
  });

  it("counts epochs on by itself, and back for blocks that are announced late", async () => {
    chain.height = 8;
    const view = await open();
    const epochs: string[] = [];
    view.onBlock((height) => {
      const { number, firstHeight } = view.epoch();
      epochs.push(`${height}: ${number} from ${firstHeight}`);
    });
    registry.epoch = { ...registry.epoch, number: 3, firstHeight: 31 };
    chain.height = 31;
    await eventually("block 31", () => epochs.length === 23);
    assert.deepEqual(epochs.slice(0, 3), ["9: 0 from 1", "10: 1 from 11", "11: 1 from 11"]);
    assert.equal(epochs[11], "20: 2 from 21");
    assert.equal(epochs[22], "31: 3 from 31");
  });

  it("waits for a chain that is not up yet, or has no block yet", async () => {
    chain.height = 0;
    await chain.rpc.stop();
    const opening = open();
    await eventually("the first try", () => lines.length > 0);
    await chain.rpc.resume();
    await eventually("a try without a block", () => chain.rpc.calls.length > 1);
    chain.height = 1;
    assert.equal((await opening).height(), 1);
  });

  it("gives up waiting as soon as it is stopped", async () => {
    await chain.rpc.stop();
    const stop = new AbortController();
    const opening = open(stop.signal);
    await eventually("the first try", () => lines.length > 0);
    stop.abort();
    await assert.rejects(opening, LedgerUnavailableError);
    await assert.rejects(open(stop.signal), LedgerUnavailableError);
    await chain.rpc.resume();
  });

  it("says once that the chain is away and once that it is back", async () => {
    const view = await open();
    await chain.rpc.stop();
    await eventually("the warning", () => lines.includes("the chain is away"));
    await chain.rpc.resume();
    chain.height = 6;
    await eventually("the return", () => lines.includes("the chain is back"));
    assert.equal(view.height(), 6);
    assert.deepEqual(lines, ["the chain is away", "the chain is back"]);
  });

  it("goes on whatever the node answers", async () => {
    const view = await open();
    chain.rpc.raw = (response) => void response.end('{"result":{"sync_info":null}}');
    await eventually("the warning", () => lines.includes("the chain is away"));
    chain.rpc.raw = undefined;
    chain.height = 7;
    await eventually("block 7", () => view.height() === 7);
  });

  it("looks devices, namespaces and channels up as they are now", async () => {
    registry.devices.set(formatDeviceId(DEVICE), {
      id: formatDeviceId(DEVICE),
      key: KEY,
      payer: formatAddress(PAYER),
      defaultTier: 2,
      capPerEpochNyz: "5",
      unsignedCapPerEpochNyz: "0",
      status: "active",
    });
    registry.channels.set(`${formatAddress(PAYER)} ${formatNodeId(NODE)}`, {
      id: new Uint8Array(32),
      payer: formatAddress(PAYER),
      depositNyz: "100",
      settledNyz: "40",
      thawingNyz: "10",
    });
    const view = await open();
    assert.equal((await view.device(DEVICE))?.defaultTier, 2);
    assert.equal((await view.channel(PAYER))?.settledNyz, 40n);
    assert.equal(await view.namespace("meters"), undefined);
    registry.namespaces.set("meters", { name: "meters", owner: formatAddress(PAYER), tier: 3 });
    assert.equal((await view.namespace("meters"))?.tier, 3);
  });

  it("says at once while the chain hangs that it cannot answer", async () => {
    const view = await open();
    await chain.rpc.stop();
    await eventually("the warning", () => lines.includes("the chain is away"));
    chain.rpc.raw = () => {};
    await chain.rpc.resume();
    const asked = Date.now();
    await assert.rejects(view.namespace("meters"), LedgerUnavailableError);
    await assert.rejects(view.device(DEVICE), LedgerUnavailableError);
    assert.ok(Date.now() - asked < 1_000);
  });

  it("takes a chain that hangs for away, long before a submission would", async () => {
    const view = await open();
    chain.rpc.raw = () => {};
    const asked = Date.now();
    await assert.rejects(view.device(DEVICE), LedgerUnavailableError);
    await eventually("the warning", () => lines.includes("the chain is away"));
    assert.ok(Date.now() - asked < 5_000);
  });

  it("submits with the hot wallet and answers what came of it", async () => {
    const view = await open();
    const [body, signature] = [new Uint8Array(Claim.size), new Uint8Array(64)];
    const submission = { key: "claim/1", kind: "claim", body, signature } as const;
    assert.equal((await view.submit(submission)).code, 0);
    chain.refusesSimulation = { code: 4, codespace: "claims", log: "the window is closed" };
    const { code, codespace, log } = await view.submit(submission);
    assert.deepEqual([code, codespace, log], [4, "claims", "the window is closed"]);
    chain.refusesSimulation = undefined;
    await chain.rpc.stop();
    await assert.rejects(view.submit(submission), LedgerUnavailableError);
    await chain.rpc.resume();
  });
});
