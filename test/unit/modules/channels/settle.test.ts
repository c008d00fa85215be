import assert from "node:assert/strict";
import {
  channelOf,
  settlementsOf,
  totalBurnedSigned,
} from "../../../../chain/modules/channels/keeper.ts";
import type { ChannelVoucherEntry } from "../../../../chain/modules/channels/records.ts";
import { formatAddress, formatNodeId, moduleAddress } from "../../../../chain/types/address.ts";
import { assertRefused } from "../../../support/moduleLedger.ts";
import {
  channelEntry,
  deviceEntry,
  messages,
  START,
  type TestDevice,
  type TestNode,
  Traffic,
  unsignedEntry,
} from "../../../support/traffic.ts";

const NOTHING_NEW = { paidNyz: 0n, unpaidNyz: 0n, reason: "NOTHING_NEW" };

function parts(traffic: Traffic): { node: TestNode; other: TestNode; device: TestDevice } {
  const [node, other] = traffic.nodes as [TestNode, TestNode];
  return { node, other, device: traffic.devices[0] as TestDevice };
}

function paid(units: bigint): object {
  return { paidNyz: units, unpaidNyz: 0n, reason: undefined };
}

describe("settling a device's voucher", () => {
  it("pays the whole price once, to the nyz, and divides it as C7 says", () => {
    const traffic = new Traffic();
    const { ledger, payers } = traffic;
    const { node, device } = parts(traffic);
    traffic.open(payers[0], node, 10_000_000n);
    const before = ledger.balance(node.owner);
    const entry = deviceEntry(device, node, { epoch: 0, usage: messages(1_000) });
    assert.deepEqual(traffic.settle([entry, entry]), [paid(1_000_000n), NOTHING_NEW]);
    assert.deepEqual(traffic.settle([entry]), [NOTHING_NEW]);
    assert.equal(ledger.balance(node.owner) - before, 800_000n);
    assert.equal(ledger.balance(moduleAddress("public_pool")), 40_000n);
    assert.equal(ledger.balance(moduleAddress("deposit_pool")), 20_000n);
    assert.equal(ledger.balance(moduleAddress("fund_dev")), 20_000n);
    assert.equal(ledger.balance(moduleAddress("channels")), 9_000_000n);
    assert.equal(ledger.balance(payers[0].address), START - 10_000_000n);
    const settlement = {
      epoch: 0,
      node: node.id,
      feesNyz: 1_000_000n,
      burnedNyz: 120_000n,
      burnedSignedNyz: 120_000n,
    };
    assert.deepEqual(settlementsOf(ledger.state, 0, node.id), settlement);
    assert.equal(totalBurnedSigned(ledger.state, 0), 120_000n);
    const settled = ledger.events.filter(({ type }) => type === "yizhan.channels.settled");
    assert.deepEqual(
      settled.map(({ attributes: { channel, ...rest } }) => rest),
      [
        {
          payer: formatAddress(payers[0].address),
          node: formatNodeId(node.id),
          reward_epoch: "0",
          fees_nyz: "1000000",
          broker_nyz: "800000",
          burned_nyz: "120000",
          burned_signed_nyz: "120000",
          public_pool_nyz: "40000",
          deposit_pool_nyz: "20000",
          fund_dev_nyz: "20000",
        },
      ],
    );
    assert.deepEqual(ledger.breaches(), []);
  });

  it("pays only what a later voucher of the session adds, and each session for itself", () => {
    const traffic = new Traffic();
    const { node, device } = parts(traffic);
    traffic.open(device.payer, node, 10_000_000n);
    const voucher = (count: number, session: number) =>
      deviceEntry(device, node, { epoch: 0, usage: messages(count), session });
    const results = traffic.settle([voucher(5, 1), voucher(8, 1), voucher(3, 1), voucher(4, 2)]);
    assert.deepEqual(results, [paid(5_000n), paid(3_000n), NOTHING_NEW, paid(4_000n)]);
    assert.deepEqual(traffic.ledger.breaches(), []);
  });

  it("stops at the deposit and pays the rest after a top-up", () => {
    const traffic = new Traffic();
    const { node, device } = parts(traffic);
    traffic.open(device.payer, node, 6_500n);
    const entry = deviceEntry(device, node, { epoch: 0, usage: messages(10) });
    const short = { paidNyz: 6_500n, unpaidNyz: 3_500n, reason: "DEPOSIT_SPENT" };
    assert.deepEqual(traffic.settle([entry]), [short]);
    traffic.change("TopUp", device.payer, node, 100_000n);
    assert.deepEqual(traffic.settle([entry]), [paid(3_500n)]);
    assert.deepEqual(traffic.ledger.breaches(), []);
  });

  it("stops at the device's cap for the epoch, counted over all nodes and sessions", () => {
    const traffic = new Traffic({ capPerEpoch: 10_000n });
    const { node, other, device } = parts(traffic);
    for (const to of [node, other]) traffic.open(device.payer, to, 1_000_000n);
    const at = (to: TestNode, count: number) =>
      deviceEntry(device, to, { epoch: 0, usage: messages(count) });
    const capped = { paidNyz: 4_000n, unpaidNyz: 3_000n, reason: "DEVICE_CAP" };
    assert.deepEqual(traffic.settle([at(node, 6), at(other, 7)]), [paid(6_000n), capped]);
    traffic.ledger.toEpoch(1);
    const next = deviceEntry(device, node, { epoch: 1, usage: messages(10) });
    assert.deepEqual(traffic.settle([next]), [paid(10_000n)]);
    assert.deepEqual(traffic.ledger.breaches(), []);
  });

  it("does not count what a simulated device burns for the service subsidy", () => {
    const traffic = new Traffic();
    const { node } = parts(traffic);
    const simulated = traffic.devices[2] as TestDevice;
    traffic.open(simulated.payer, node, 1_000_000n);
    traffic.settle([deviceEntry(simulated, node, { epoch: 0, usage: messages(100) })]);
    const settlement = {
      epoch: 0,
      node: node.id,
      feesNyz: 100_000n,
      burnedNyz: 12_000n,
      burnedSignedNyz: 0n,
    };
    assert.deepEqual(settlementsOf(traffic.ledger.state, 0, node.id), settlement);
    assert.equal(totalBurnedSigned(traffic.ledger.state, 0), 0n);
    assert.deepEqual(traffic.ledger.breaches(), []);
  });

  it("counts for the epoch that can be claimed while a window is open", () => {
    const traffic = new Traffic();
    const { node, device } = parts(traffic);
    const { ledger } = traffic;
    traffic.open(device.payer, node, 1_000_000n);
    ledger.toEpoch(1);
    traffic.settle([deviceEntry(device, node, { epoch: 0, usage: messages(10) })]);
    assert.equal(settlementsOf(ledger.state, 0, node.id).feesNyz, 10_000n);
    for (let i = 0; i < 3; i++) ledger.block();
    traffic.settle([deviceEntry(device, node, { epoch: 0, usage: messages(13) })]);
    assert.equal(settlementsOf(ledger.state, 0, node.id).feesNyz, 10_000n);
    assert.equal(settlementsOf(ledger.state, 1, node.id).feesNyz, 3_000n);
    assert.deepEqual(ledger.breaches(), []);
  });
});

describe("settling unsigned usage", () => {
  it("pays up to the device's unsigned allowance and earns no subsidy", () => {
    const traffic = new Traffic({ unsignedCapPerEpoch: 7_000n });
    const { node, device } = parts(traffic);
    traffic.open(device.payer, node, 1_000_000n);
    const usage = unsignedEntry(device, node, { epoch: 0, usage: messages(9) });
    const signed = deviceEntry(device, node, { epoch: 0, usage: messages(2) });
    const capped = { paidNyz: 7_000n, unpaidNyz: 2_000n, reason: "DEVICE_CAP" };
    assert.deepEqual(traffic.settle([usage, usage, signed]), [
      capped,
      { paidNyz: 0n, unpaidNyz: 2_000n, reason: "DEVICE_CAP" },
      paid(2_000n),
    ]);
    const settlement = settlementsOf(traffic.ledger.state, 0, node.id);
    assert.deepEqual(settlement, {
      epoch: 0,
      node: node.id,
      feesNyz: 9_000n,
      burnedNyz: 1_080n,
      burnedSignedNyz: 240n,
    });
    assert.deepEqual(traffic.ledger.breaches(), []);
  });
});

describe("settling a channel voucher", () => {
  it("pays what is owed over the life of the channel, less what devices paid, and covers their epochs", () => {
    const traffic = new Traffic();
    const { node, device } = parts(traffic);
    const { ledger, payers } = traffic;
    traffic.open(payers[0], node, 1_000_000n);
    const first = deviceEntry(device, node, { epoch: 0, usage: messages(20) });
    const voucher = channelEntry(payers[0], node, { sequence: 1, cumulative: 50_000n, epoch: 0 });
    assert.deepEqual(traffic.settle([first, voucher]), [paid(20_000n), paid(30_000n)]);
    const later = deviceEntry(device, node, { epoch: 0, usage: messages(30) });
    const covered = { paidNyz: 0n, unpaidNyz: 0n, reason: "COVERED" };
    assert.deepEqual(traffic.settle([later, voucher]), [covered, NOTHING_NEW]);
    const channel = channelOf(ledger.state, payers[0].address, node.id);
    assert.equal(channel?.settledNyz, 50_000n);
    assert.equal(channel?.lastVoucherSequence, 1n);
    assert.equal(channel?.coveredBeforeEpoch, 1);
    assert.deepEqual(ledger.breaches(), []);
  });

  it("is not reduced by what devices paid for later epochs", () => {
    const traffic = new Traffic();
    const { node, device } = parts(traffic);
    traffic.open(device.payer, node, 1_000_000n);
    traffic.ledger.toEpoch(1);
    const later = deviceEntry(device, node, { epoch: 1, usage: messages(20) });
    const old = channelEntry(device.payer, node, { sequence: 1, cumulative: 50_000n, epoch: 0 });
    const all = channelEntry(device.payer, node, { sequence: 2, cumulative: 75_000n, epoch: 1 });
    const results = traffic.settle([later, old, all]);
    assert.deepEqual(results, [paid(20_000n), paid(50_000n), paid(5_000n)]);
    assert.deepEqual(traffic.ledger.breaches(), []);
  });

  it("is refused without the node's signature, with another key or for another channel", () => {
    const traffic = new Traffic();
    const { node, other } = parts(traffic);
    const { payers } = traffic;
    traffic.open(payers[0], node, 1_000_000n);
    const facts = { sequence: 1, cumulative: 5_000n, epoch: 0 };
    const own = channelEntry(payers[0], node, facts).channelVoucher as ChannelVoucherEntry;
    const foreign = channelEntry(payers[0], other, facts).channelVoucher as ChannelVoucherEntry;
    const refuse = (channelVoucher: ChannelVoucherEntry, reason: string): void => {
      const entries = [{ channelVoucher }];
      assertRefused(() => traffic.settle(entries), "channels", reason);
    };
    refuse({ ...own, nodeSignature: foreign.nodeSignature }, "SignatureMismatch");
    refuse({ ...own, signature: foreign.signature }, "SignatureMismatch");
    refuse({ ...own, publicKey: payers[1].key }, "VoucherMismatch");
    refuse({ ...own, publicKey: new Uint8Array(32) }, "VoucherMismatch");
    refuse(foreign, "EntryChannelNotFound");
    const future = channelEntry(payers[0], node, { ...facts, epoch: 1 });
    refuse(future.channelVoucher as ChannelVoucherEntry, "VoucherFromFuture");
  });
});
