/** One voucher of the payer in place of many of its devices. */

import assert from "node:assert/strict";
import type { SettleEntry } from "../../../chain/modules/channels/records.ts";
import { formatAddress } from "../../../chain/types/address.ts";
import { utf8 } from "../../../chain/types/bytes.ts";
import { ChannelVoucher } from "../../../chain/types/channelVoucher.ts";
import { ed25519PublicKey, verifyEd25519 } from "../../../chain/types/ed25519.ts";
import { tagKey } from "../../../chain/types/registration.ts";
import { connectDevice } from "../../../client/device/device.ts";
import { memoryVoucherStore } from "../../../client/device/voucherStore.ts";
import { connectAggregator } from "../../../client/payer/aggregator.ts";
import { settlements } from "../../support/service/answers.ts";
import { FakeLedger, PRICES } from "../../support/service/fakeLedger.ts";
import {
  deviceOptions,
  openChannel,
  PAYER,
  PAYER_KEY,
  registerDevice,
  registerNamespace,
} from "../../support/service/fixtures.ts";
import { NODE_SEED, TestBroker } from "../../support/service/testBroker.ts";

const MESSAGE = utf8("21.5");
const NODE_KEY = ed25519PublicKey(new Uint8Array(32).fill(9));

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

  function lastEntries(): readonly SettleEntry[] {
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
    const voucher = ChannelVoucher.decode(body);
    assert.equal(voucher.cumulativeValue, 5_000n);
    assert.equal(voucher.epoch, 5);
    assert.equal(
      verifyEd25519(NODE_KEY, ChannelVoucher.digest("test-1", body), nodeSignature),
      true,
    );
    await traffic(1, 4);
    await settleEpoch();
    const second = ChannelVoucher.decode(
      lastEntries()[0]?.channelVoucher?.body ?? new Uint8Array(),
    );
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
    const voucher = ChannelVoucher.decode(
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
    const voucher = ChannelVoucher.decode(
      lastEntries()[0]?.channelVoucher?.body ?? new Uint8Array(),
    );
    assert.equal(voucher.cumulativeValue, 4_000n);
    assert.equal(voucher.sequence, 2n);
  });

  it("that reads slowly is asked again and again until it has taken the question", async () => {
    let attempts = 0;
    broker.isFull = (topic) => topic.endsWith("/settlement-request") && ++attempts < 4;
    const payer = aggregator();
    await new Promise((resolve) => payer.on("connected", () => resolve(undefined)));
    await traffic(1, 3);
    await settleEpoch();
    assert.equal(attempts, 4);
    assert.ok(lastEntries()[0]?.channelVoucher);
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
