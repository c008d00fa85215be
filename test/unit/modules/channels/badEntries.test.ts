import assert from "node:assert/strict";
import { MsgSettle } from "../../../../chain/modules/channels/records.ts";
import { ProtobufError } from "../../../../chain/schema/wire.ts";
import { formatAddress } from "../../../../chain/types/address.ts";
import { amount } from "../../../../chain/types/amount.ts";
import { concat } from "../../../../chain/types/bytes.ts";
import { assertRefused } from "../../../support/moduleLedger.ts";
import {
  deviceEntry,
  messages,
  type TestDevice,
  type TestNode,
  Traffic,
  unsignedEntry,
  usageBody,
} from "../../../support/traffic.ts";

function parts(traffic: Traffic): { node: TestNode; other: TestNode; device: TestDevice } {
  const [node, other] = traffic.nodes as [TestNode, TestNode];
  return { node, other, device: traffic.devices[0] as TestDevice };
}

describe("a bad entry", () => {
  function refused(
    change: (traffic: Traffic) => Parameters<Traffic["settle"]>[0],
    reason: string,
  ): string {
    const traffic = new Traffic();
    const { node, device } = parts(traffic);
    traffic.open(device.payer, node, 1_000_000n);
    const good = deviceEntry(device, node, { epoch: 0, usage: messages(1) });
    const entries = [good, ...change(traffic)];
    const before = traffic.ledger.records();
    const error = assertRefused(() => traffic.settle(entries), "channels", reason);
    assert.deepEqual(traffic.ledger.records(), before);
    return error.message;
  }

  const usage = messages(5);

  it("refuses the whole settlement and names its index", () => {
    const text = refused((traffic) => {
      const { node, device } = parts(traffic);
      const body = usageBody(device, node, { epoch: 0, usage });
      const signature = new Uint8Array(64).fill(1);
      return [{ deviceVoucher: { body, signature } }];
    }, "SignatureMismatch");
    assert.equal(text, "entry 1: the signature is not the device's");
  });

  it("is refused for a price that is not the price of its counters", () => {
    const text = refused((traffic) => {
      const { node, device } = parts(traffic);
      return [deviceEntry(device, node, { epoch: 0, usage }, { value: amount(5_001n) })];
    }, "PriceMismatch");
    assert.match(text, /states 5001 nyz, its counters are worth 5000 nyz/);
  });

  it("is refused for counters beyond every price", () => {
    const most = 2n ** 64n - 1n;
    const huge = { messages: [most, most, most], kib: [most, most, most] } as const;
    refused((traffic) => {
      const { node, device } = parts(traffic);
      return [deviceEntry(device, node, { epoch: 0, usage: messages(1) }, { usage: huge })];
    }, "PriceMismatch");
  });

  it("is refused for a role, class, kind, payer, device, channel or epoch that cannot be charged", () => {
    const cases: readonly [object, string][] = [
      [{ role: 2, value: amount(0n) }, "VoucherMismatch"],
      [{ trafficClass: 1 }, "VoucherMismatch"],
      [{ flags: 1 }, "VoucherMismatch"],
      [{ epoch: 1 }, "VoucherFromFuture"],
    ];
    for (const [change, reason] of cases) {
      refused((traffic) => {
        const { node, device } = parts(traffic);
        return [deviceEntry(device, node, { epoch: 0, usage }, change)];
      }, reason);
    }
    refused((traffic) => {
      const { other, device } = parts(traffic);
      return [deviceEntry(device, other, { epoch: 0, usage })];
    }, "EntryChannelNotFound");
    refused((traffic) => {
      const { node, device } = parts(traffic);
      const [, payer] = traffic.payers;
      traffic.open(payer, node, 5_000n);
      return [deviceEntry(device, node, { epoch: 0, usage }, { payer: payer.address })];
    }, "VoucherMismatch");
  });

  it("is refused when its bytes are no voucher or it is none or two of the kinds", () => {
    const malformed = { body: new Uint8Array(195), signature: new Uint8Array(64) };
    refused(() => [{ deviceVoucher: malformed }], "MalformedVoucher");
    const text = refused(() => [{}], "MalformedVoucher");
    assert.equal(text, "entry 1: malformed voucher: exactly one kind must be given");
    refused((traffic) => {
      const { node, device } = parts(traffic);
      const facts = { epoch: 0, usage };
      const { unsignedUsage } = unsignedEntry(device, node, facts);
      return [{ ...deviceEntry(device, node, facts), unsignedUsage }];
    }, "MalformedVoucher");
  });

  it("is not needed to refuse a settlement of nothing or of more than 200", () => {
    const traffic = new Traffic();
    const { node, device } = parts(traffic);
    traffic.open(device.payer, node, 1_000_000n);
    const entry = deviceEntry(device, node, { epoch: 0, usage: messages(1) });
    const many = Array.from({ length: 201 }, () => entry);
    assertRefused(() => traffic.settle([]), "channels", "TooManyEntries");
    assertRefused(() => traffic.settle(many), "channels", "TooManyEntries");
    assert.equal(traffic.settle(many.slice(1)).length, 200);
  });

  it("is not read where there are more than 201: their bytes take no memory", () => {
    const traffic = new Traffic();
    const { node, device } = parts(traffic);
    const submitter = device.payer.address;
    const entry = deviceEntry(device, node, { epoch: 0, usage });
    const one = MsgSettle.request.encode({ submitter, entries: [entry] });
    const again = one.subarray(2 + formatAddress(submitter).length);
    const many = concat(one, ...Array.from({ length: 201 }, () => again));
    assert.throws(
      () => traffic.ledger.send(submitter, MsgSettle.type, many),
      (error) => error instanceof ProtobufError && error.path === "MsgSettle.entries",
    );
  });

  it("is refused when its epoch is older than vouchers may be", () => {
    const traffic = new Traffic({ epochBlocks: 4, claimWindowBlocks: 2 });
    const { node, device } = parts(traffic);
    traffic.open(device.payer, node, 1_000_000n);
    const entry = (count: number) =>
      deviceEntry(device, node, { epoch: 0, usage: messages(count) });
    traffic.settle([entry(1)]);
    traffic.ledger.toEpoch(30);
    assert.equal(traffic.settle([entry(2)])[0]?.paidNyz, 1_000n);
    traffic.ledger.toEpoch(31);
    assertRefused(() => traffic.settle([entry(3)]), "channels", "VoucherTooOld");
    const left = JSON.stringify(traffic.ledger.export()["channels"]);
    assert.match(left, /"marks":\[\],"deviceUsage":\[\]/);
    assert.deepEqual(traffic.ledger.breaches(), []);
  });
});
