/** What the chain is told about closed epochs, and what is done when it says no. */

import assert from "node:assert/strict";
import { LedgerUnavailableError } from "../../../broker/ledger/ledger.ts";
import { formatAddress } from "../../../chain/types/address.ts";
import { amount } from "../../../chain/types/amount.ts";
import { utf8 } from "../../../chain/types/bytes.ts";
import { channelVoucherDigest, decodeChannelVoucher } from "../../../chain/types/channelVoucher.ts";
import { claimDigest, decodeClaim } from "../../../chain/types/claim.ts";
import { ed25519PublicKey, verifyEd25519 } from "../../../chain/types/ed25519.ts";
import { claimRoot, EMPTY_SUM, SumTree, sortLeaves } from "../../../chain/types/merkleSum.ts";
import { tagKey } from "../../../chain/types/registration.ts";
import { decodeUsageVoucher, usageVoucherDigest } from "../../../chain/types/usageVoucher.ts";
import { connectDevice } from "../../../client/device/device.ts";
import { memoryVoucherStore } from "../../../client/device/voucherStore.ts";
import { connectAggregator } from "../../../client/payer/aggregator.ts";
import { yizhan } from "../../../proto/gen/yizhan.js";
import { FakeLedger, OK, PRICES } from "../../support/service/fakeLedger.ts";
import {
  deviceOptions,
  openChannel,
  PAYER,
  PAYER_KEY,
  registerDevice,
  registerNamespace,
} from "../../support/service/fixtures.ts";
import { HandDevice, ServiceHarness } from "../../support/service/harness.ts";
import { NODE_SEED, TestBroker } from "../../support/service/testBroker.ts";

const MESSAGE = utf8("21.5");
const NODE_KEY = ed25519PublicKey(new Uint8Array(32).fill(9));

type Entry = yizhan.channels.v1.ISettleEntry;

function settlements(ledger: FakeLedger): Entry[][] {
  return ledger.submitted
    .filter(({ submission }) => submission.key.startsWith("settle/"))
    .map(({ bytes }) => yizhan.channels.v1.MsgSettle.decode(bytes).entries);
}

describe("settlement of closed epochs", () => {
  let harness: ServiceHarness;
  let signer: HandDevice;
  let silent: HandDevice;

  beforeEach(async () => {
    harness = new ServiceHarness();
    openChannel(harness.ledger, harness.node.id);
    registerNamespace(harness.ledger, "plant");
    await harness.service.start();
    signer = new HandDevice(harness, registerDevice(harness.ledger, 1));
    silent = new HandDevice(
      harness,
      registerDevice(harness.ledger, 2, { unsignedCap: amount(9_000n) }),
    );
    await signer.connect();
    await silent.connect();
    await signer.openSession();
    for (let i = 0; i < 3; i++) await signer.publish("plant/a", MESSAGE);
    await signer.sendVoucher(signer.voucher());
    await silent.publish("plant/b", MESSAGE);
    harness.ledger.nextEpoch();
  });

  it("submits one claim whose root, totals and signature a stranger can check", async () => {
    await harness.service.tick(harness.nowMs);
    await harness.service.idle();
    const { submission, bytes } = harness.ledger.submitted[0] ?? assert.fail("nothing submitted");
    assert.equal(submission.key, "claim/5");
    assert.equal(submission.typeUrl, "/yizhan.claims.v1.MsgClaim");
    const { body, signature } = yizhan.claims.v1.MsgClaim.decode(bytes);
    assert.equal(verifyEd25519(NODE_KEY, claimDigest("test-1", body), signature), true);
    const claim = decodeClaim(body);
    const [entries] = settlements(harness.ledger);
    const bodies = (entries ?? []).map(
      (entry) => entry.deviceVoucher?.body ?? entry.unsignedUsage?.body,
    );
    const tree = new SumTree(sortLeaves(bodies.filter((each) => each instanceof Uint8Array)));
    assert.deepEqual(claim.root, claimRoot(tree.root, EMPTY_SUM, EMPTY_SUM));
    assert.equal(claim.privateValue, 4_000n);
    assert.equal(claim.leaves, 2);
    assert.deepEqual(claim.usage.messages, [4n, 0n, 0n]);
    await harness.service.tick(harness.nowMs);
    await harness.service.idle();
    assert.equal(harness.ledger.submitted.length, 2, "nothing is submitted twice");
  });

  it("claims an epoch without traffic too", async () => {
    await harness.service.tick(harness.nowMs);
    await harness.service.idle();
    harness.ledger.nextEpoch();
    await harness.service.tick(harness.nowMs);
    await harness.service.idle();
    const { bytes } = harness.ledger.submitted.at(-1) ?? assert.fail("nothing submitted");
    const claim = decodeClaim(yizhan.claims.v1.MsgClaim.decode(bytes).body);
    assert.equal(claim.epoch, 6);
    assert.equal(claim.leaves, 0);
    assert.equal(claim.sequence, 2n);
  });

  it("settles signed usage with the device's signature and unsigned usage with the node's", async () => {
    await harness.service.tick(harness.nowMs);
    await harness.service.idle();
    const [entries = []] = settlements(harness.ledger);
    assert.equal(entries.length, 2);
    const signed = entries.find((entry) => entry.deviceVoucher)?.deviceVoucher;
    const unsigned = entries.find((entry) => entry.unsignedUsage)?.unsignedUsage;
    assert.ok(signed?.body && unsigned?.body && unsigned.signature);
    assert.equal(decodeUsageVoucher(signed.body).value, 3_000n);
    const usage = decodeUsageVoucher(unsigned.body);
    assert.equal(usage.flags, 1);
    assert.equal(usage.value, 1_000n);
    assert.equal(usage.device, silent.id);
    const digest = usageVoucherDigest("test-1", unsigned.body);
    assert.equal(verifyEd25519(NODE_KEY, digest, unsigned.signature), true);
    assert.equal(harness.service.owedBy(PAYER), 0n);
  });

  it("tries again while the chain is away, and owes nothing twice", async () => {
    harness.ledger.answer = () => Promise.reject(new LedgerUnavailableError("away"));
    await harness.service.tick(harness.nowMs);
    await harness.service.idle();
    assert.equal(harness.service.owedBy(PAYER), 4_000n);
    harness.ledger.answer = async () => OK;
    await harness.service.tick(harness.nowMs);
    await harness.service.idle();
    assert.equal(harness.service.owedBy(PAYER), 0n);
    assert.deepEqual(
      harness.service.status().closed.map(({ claimed, unsettled }) => [claimed, unsettled]),
      [[true, 0]],
    );
  });

  it("goes on with epochs while the chain takes its time, and hands nothing in twice meanwhile", async () => {
    const waiting: (() => void)[] = [];
    harness.ledger.answer = () => new Promise((resolve) => waiting.push(() => resolve(OK)));
    await harness.service.tick(harness.nowMs);
    await harness.service.tick(harness.nowMs);
    assert.equal(harness.ledger.submitted.length, 2);
    harness.ledger.nextEpoch();
    await harness.service.tick(harness.nowMs);
    assert.equal(harness.service.status().epoch, 7);
    const keys = harness.ledger.submitted.map(({ submission }) => submission.key.split("/")[0]);
    assert.deepEqual(keys, ["claim", "settle", "claim"]);
    for (const answer of waiting) answer();
    await harness.service.idle();
    assert.equal(harness.service.owedBy(PAYER), 0n);
  });

  it("hands entries in one by one when the chain refuses them together", async () => {
    harness.ledger.answer = async (submission) => {
      const { entries } = yizhan.channels.v1.MsgSettle.decode(submission.encode("x"));
      const bad =
        submission.key.startsWith("settle/") && entries.some((entry) => entry.unsignedUsage);
      return bad ? { ...OK, code: 7, log: "entry 1 is bad" } : OK;
    };
    await harness.service.tick(harness.nowMs);
    await harness.service.idle();
    await harness.service.tick(harness.nowMs);
    await harness.service.idle();
    assert.deepEqual(
      settlements(harness.ledger).map((entries) => entries.length),
      [2, 1, 1],
    );
    assert.equal(harness.service.owedBy(PAYER), 0n);
    await harness.service.tick(harness.nowMs);
    await harness.service.idle();
    assert.equal(settlements(harness.ledger).length, 3, "the bad one is given up");
  });

  it("does not claim after the window, but still settles", async () => {
    harness.ledger.nextEpoch();
    await harness.service.tick(harness.nowMs);
    await harness.service.idle();
    const keys = harness.ledger.submitted.map(({ submission }) => submission.key.split("/")[0]);
    assert.deepEqual(keys, ["claim", "settle"]);
    assert.equal(harness.ledger.submitted[0]?.submission.key, "claim/6");
    assert.equal(harness.service.status().closed[0]?.claimed, true);
  });

  it("after a crash submits exactly the same claim again, not another one", async () => {
    harness.ledger.answer = () => Promise.reject(new LedgerUnavailableError("away"));
    await harness.service.tick(harness.nowMs);
    await harness.service.idle();
    const first = harness.ledger.submitted[0]?.bytes;
    const next = await harness.restarted();
    next.ledger.submitted.length = 0;
    await next.service.tick(next.nowMs);
    await next.service.idle();
    assert.deepEqual(next.ledger.submitted[0]?.bytes, first);
    assert.deepEqual(next.service.status().closed, harness.service.status().closed);
  });

  it("puts at most 200 entries into one settlement", async () => {
    const big = new ServiceHarness();
    openChannel(big.ledger, big.node.id);
    registerNamespace(big.ledger, "plant");
    await big.service.start();
    for (let i = 0; i < 150; i++) {
      const device = new HandDevice(
        big,
        registerDevice(big.ledger, i, { unsignedCap: amount(1_000n) }),
      );
      await device.connect();
      await device.publish("plant/a", MESSAGE);
    }
    for (let i = 0; i < 101; i++) {
      const device = new HandDevice(
        big,
        registerDevice(big.ledger, 150 + i, { unsignedCap: amount(1_000n) }),
      );
      await device.connect();
      await device.publish("plant/a", MESSAGE);
    }
    big.ledger.nextEpoch();
    await big.service.tick(big.nowMs);
    await big.service.idle();
    assert.deepEqual(
      settlements(big.ledger).map((entries) => entries.length),
      [200, 51],
    );
  });
});

describe("a payer's aggregator", () => {
  let ledger: FakeLedger;
  let broker: TestBroker;
  const closers: (() => Promise<void>)[] = [];

  beforeEach(async () => {
    ledger = new FakeLedger();
    broker = new TestBroker(ledger);
    openChannel(ledger, broker.node.id);
    registerNamespace(ledger, "plant");
    await broker.start();
  });

  afterEach(async () => {
    for (const close of closers.splice(0)) await close();
    await broker.kill();
  });

  function aggregator(store = memoryVoucherStore()): ReturnType<typeof connectAggregator> {
    const started = connectAggregator(
      {
        chainId: ledger.chainId,
        payerKey: PAYER_KEY,
        brokerUrl: broker.url,
        broker: broker.node.id,
        brokerKey: tagKey(ed25519PublicKey(NODE_SEED)),
        prices: [PRICES],
        retryMs: 20,
      },
      { store, deviceOf: async (id) => ledger.devices.get(id) },
    );
    closers.push(() => started.close());
    return started;
  }

  async function traffic(number: number, count: number): Promise<void> {
    const { seed } = registerDevice(ledger, number);
    const device = await connectDevice(
      deviceOptions(seed, { chainId: ledger.chainId, url: broker.url, broker: broker.node.id }),
    );
    for (let i = 0; i < count; i++) await device.publish("plant/a", MESSAGE);
    await device.close();
  }

  /** The next epoch, until everything of the last is settled. */
  async function settleEpoch(): Promise<void> {
    await broker.nextEpoch();
    const end = Date.now() + 5_000;
    while (broker.service.owedBy(PAYER) > 0n) {
      if (Date.now() > end) throw new Error("not settled in time");
      await new Promise((resolve) => setTimeout(resolve, 5));
      await broker.service.tick(Date.now());
      await broker.service.idle();
    }
  }

  function lastEntries(): Entry[] {
    return settlements(ledger).at(-1) ?? [];
  }

  it("answers with one voucher for all devices, cumulative over epochs, which node and payer sign", async () => {
    const payer = aggregator();
    await new Promise((resolve) => payer.on("connected", () => resolve(undefined)));
    await Promise.all([traffic(1, 3), traffic(2, 2)]);
    await settleEpoch();
    const [entry, ...others] = lastEntries();
    assert.equal(others.length, 0);
    const { body, nodeSignature } = entry?.channelVoucher ?? assert.fail("not a channel voucher");
    assert.ok(body && nodeSignature);
    const voucher = decodeChannelVoucher(body);
    assert.equal(voucher.cumulativeValue, 5_000n);
    assert.equal(voucher.epoch, 5);
    assert.equal(
      verifyEd25519(NODE_KEY, channelVoucherDigest("test-1", body), nodeSignature),
      true,
    );
    await traffic(1, 4);
    await settleEpoch();
    const second = decodeChannelVoucher(lastEntries()[0]?.channelVoucher?.body ?? new Uint8Array());
    assert.equal(second.cumulativeValue, 9_000n);
    assert.equal(second.sequence, 2n);
  });

  it("that is away is not waited for; when it is back its voucher covers what was settled without it", async () => {
    await traffic(1, 3);
    await settleEpoch();
    assert.ok(lastEntries()[0]?.deviceVoucher);
    const payer = aggregator();
    await new Promise((resolve) => payer.on("connected", () => resolve(undefined)));
    await traffic(1, 2);
    await settleEpoch();
    const voucher = decodeChannelVoucher(
      lastEntries()[0]?.channelVoucher?.body ?? new Uint8Array(),
    );
    assert.equal(voucher.cumulativeValue, 5_000n);
  });

  it("that lost its memory goes on from the voucher the broker shows it", async () => {
    const first = aggregator();
    await new Promise((resolve) => first.on("connected", () => resolve(undefined)));
    await traffic(1, 3);
    await settleEpoch();
    await first.close();
    const second = aggregator();
    await new Promise((resolve) => second.on("connected", () => resolve(undefined)));
    await traffic(1, 1);
    await settleEpoch();
    const voucher = decodeChannelVoucher(
      lastEntries()[0]?.channelVoucher?.body ?? new Uint8Array(),
    );
    assert.equal(voucher.cumulativeValue, 4_000n);
    assert.equal(voucher.sequence, 2n);
  });

  it("that does not answer is given up in the middle of the claim window", async () => {
    broker.loses = (topic) => topic === `$yizhan/${formatAddress(PAYER)}/settlement-request`;
    const payer = aggregator();
    await new Promise((resolve) => payer.on("connected", () => resolve(undefined)));
    await traffic(1, 3);
    await broker.nextEpoch();
    assert.equal(settlements(ledger).length, 0, "it is waited for");
    ledger.now += 4;
    await broker.service.tick(Date.now());
    await broker.service.idle();
    assert.ok(lastEntries()[0]?.deviceVoucher);
  });
});
