import assert from "node:assert/strict";
import { MODULES } from "../../../../chain/app/modules.ts";
import { channelOf } from "../../../../chain/modules/channels/keeper.ts";
import { MsgThaw, MsgWithdraw } from "../../../../chain/modules/channels/records.ts";
import { MsgRetireNode } from "../../../../chain/modules/registry/records.ts";
import { formatNodeId, moduleAddress } from "../../../../chain/types/address.ts";
import { amount } from "../../../../chain/types/amount.ts";
import type { ChannelId } from "../../../../chain/types/channelId.ts";
import { assertRefused, ModuleLedger } from "../../../support/moduleLedger.ts";
import {
  deviceEntry,
  messages,
  START,
  type TestDevice,
  type TestNode,
  Traffic,
} from "../../../support/traffic.ts";

const NOTHING_NEW = { paidNyz: 0n, unpaidNyz: 0n, reason: "NOTHING_NEW" };

function opened(deposit: bigint): { traffic: Traffic; node: TestNode; device: TestDevice } {
  const traffic = new Traffic();
  const [node] = traffic.nodes as [TestNode];
  traffic.open(traffic.payers[0], node, deposit);
  return { traffic, node, device: traffic.devices[0] as TestDevice };
}

describe("a channel", () => {
  it("is opened once by a payer for an active node, with something in it", () => {
    const { traffic, node } = opened(1_000n);
    const [payer, other] = traffic.payers;
    assertRefused(() => traffic.open(payer, node, 5n), "channels", "ChannelExists");
    assertRefused(() => traffic.open(other, node, 0n), "channels", "EmptyAmount");
    assertRefused(() => traffic.open(other, node, START + 1n), "sdk", "InsufficientFunds");
    const unknown = { ...node, id: "\0".repeat(20) as TestNode["id"] };
    assertRefused(() => traffic.open(other, unknown, 5n), "registry", "NodeNotFound");
    const retire = MsgRetireNode.request.encode({ owner: node.owner, node: node.id });
    traffic.ledger.send(node.owner, MsgRetireNode.type, retire);
    assertRefused(() => traffic.open(other, node, 5n), "channels", "NodeRetired");
    assert.deepEqual(traffic.ledger.breaches(), []);
  });

  it("gives back what thawed after three epochs, and what was spent meanwhile stays spent", () => {
    const { traffic, node, device } = opened(100_000n);
    const [payer] = traffic.payers;
    const { ledger } = traffic;
    const answer = MsgThaw.response.decode(traffic.change("Thaw", payer, node, 80_000n));
    assert.equal(answer.thawedInEpoch, 3);
    assertRefused(
      () => traffic.change("Thaw", payer, node, 20_001n),
      "channels",
      "InsufficientDeposit",
    );
    traffic.settle([deviceEntry(device, node, { epoch: 0, usage: messages(70) })]);
    assert.equal(channelOf(ledger.state, payer.address, node.id)?.thawingNyz, 30_000n);
    ledger.toEpoch(2);
    assertRefused(() => traffic.change("Withdraw", payer, node, 0n), "channels", "StillThawing");
    ledger.toEpoch(3);
    const taken = MsgWithdraw.response.decode(traffic.change("Withdraw", payer, node, 0n));
    assert.equal(taken.amountNyz, 30_000n);
    assert.equal(ledger.balance(payer.address), START - 70_000n);
    assert.equal(ledger.balance(moduleAddress("channels")), 0n);
    assertRefused(() => traffic.change("Withdraw", payer, node, 0n), "channels", "NothingThawing");
    assert.deepEqual(ledger.breaches(), []);
  });

  it("starts the time of a thaw anew when more is added to it", () => {
    const { traffic, node } = opened(100n);
    const [payer] = traffic.payers;
    traffic.change("Thaw", payer, node, 60n);
    traffic.ledger.toEpoch(2);
    traffic.change("Thaw", payer, node, 40n);
    traffic.ledger.toEpoch(4);
    assertRefused(() => traffic.change("Withdraw", payer, node, 0n), "channels", "StillThawing");
    traffic.ledger.toEpoch(5);
    const taken = MsgWithdraw.response.decode(traffic.change("Withdraw", payer, node, 0n));
    assert.equal(taken.amountNyz, 100n);
  });

  it("does not pay an old voucher again after everything was withdrawn and deposited anew", () => {
    const { traffic, node, device } = opened(10_000n);
    const [payer] = traffic.payers;
    const entry = deviceEntry(device, node, { epoch: 0, usage: messages(4) });
    traffic.settle([entry]);
    traffic.change("Thaw", payer, node, 6_000n);
    traffic.ledger.toEpoch(3);
    traffic.change("Withdraw", payer, node, 0n);
    traffic.change("TopUp", payer, node, 50_000n);
    assert.deepEqual(traffic.settle([entry]), [NOTHING_NEW]);
    assert.deepEqual(traffic.ledger.breaches(), []);
  });

  it("obeys nobody but its payer", () => {
    const { traffic, node } = opened(1_000n);
    const [payer, other] = traffic.payers;
    const channelId = traffic.open(other, node, 5n);
    const thaw = (id: ChannelId): Uint8Array => {
      const fields = { payer: payer.address, channelId: id, amountNyz: amount(1n) };
      return traffic.ledger.send(payer.address, MsgThaw.type, MsgThaw.request.encode(fields));
    };
    assertRefused(() => thaw(channelId), "channels", "NotPayer");
    assertRefused(() => thaw("\0".repeat(32) as ChannelId), "channels", "ChannelNotFound");
  });
});

describe("a genesis with channels", () => {
  it("continues exactly where the exported chain was", () => {
    const { traffic, node, device } = opened(1_000_000n);
    traffic.settle([deviceEntry(device, node, { epoch: 0, usage: messages(9) })]);
    traffic.change("Thaw", traffic.payers[0], node, 500n);
    const { ledger } = traffic;
    const copy = new ModuleLedger(MODULES, ledger.export(), ledger.height + 1);
    assert.deepEqual(copy.records(), ledger.records());
    assert.deepEqual(copy.breaches(), []);
  });

  it("is refused with the path of what is wrong", () => {
    const { traffic } = opened(1_000n);
    const good = traffic.ledger.export();
    const refused = (change: (channels: Record<string, unknown>) => void, text: RegExp): void => {
      const json = structuredClone(good) as Record<string, Record<string, unknown>>;
      change(json["channels"] as Record<string, unknown>);
      assert.throws(() => new ModuleLedger(MODULES, json, 2), text);
    };
    const list = (json: Record<string, unknown>) => json["channels"] as object[];
    const channel = (json: Record<string, unknown>) => list(json)[0] as object;
    const price = { perMessageNyz: "1", perKibNyz: "1" };
    const params = (json: Record<string, unknown>) => json["params"] as Record<string, unknown>;
    const split = (json: Record<string, unknown>) => params(json)["feeSplit"] as object;
    const prices = (json: Record<string, unknown>) => params(json)["prices"] as object[];
    refused((json) => Object.assign(json, { x: 1 }), /^GenesisError: x: unknown field/);
    const more = { settledNyz: "1001" };
    refused((json) => Object.assign(channel(json), more), /channels\[0\]\.settledNyz: is more/);
    refused((json) => Object.assign(channel(json), { thawingNyz: "1001" }), /thawingNyz: is more/);
    const unknown = { node: formatNodeId("\0".repeat(20) as TestNode["id"]) };
    refused((json) => Object.assign(channel(json), unknown), /node: is not registered/);
    refused((json) => Object.assign(channel(json), { depositNyz: "999" }), /have 999 nyz left/);
    refused((json) => list(json).push(channel(json)), /channels\[1\]: appears twice/);
    refused((json) => Object.assign(params(json), { prices: [] }), /params\.currentPriceTable/);
    refused(
      (json) => prices(json).push(...prices(json)),
      /params\.prices: must have different ids/,
    );
    refused(
      (json) => Object.assign(split(json), { burnBps: 999 }),
      /feeSplit: must add up to 10000/,
    );
    const two = { tiers: [price, price] };
    refused(
      (json) => Object.assign(prices(json)[0] ?? {}, two),
      /prices\[0\]\.tiers: must have three/,
    );
    const noTiers = { prices: [{ id: 1 }] };
    refused((json) => Object.assign(params(json), noTiers), /prices\[0\]\.tiers: is missing/);
    const dear = { tiers: [price, price, { ...price, perKibNyz: String(10n ** 15n + 1n) }] };
    refused(
      (json) => Object.assign(prices(json)[0] ?? {}, dear),
      /tiers\[2\]\.perKibNyz: must be from/,
    );
    refused((json) => Object.assign(params(json), { thawEpochs: 0 }), /params\.thawEpochs/);
  });
});
