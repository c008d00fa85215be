/** What a payer's aggregator signs for, and what it leaves out. */

import assert from "node:assert/strict";
import { EMPTY_ACCUMULATOR } from "../../../chain/types/accumulator.ts";
import { deviceIdOfKey, nodeIdOfKey } from "../../../chain/types/address.ts";
import { amount } from "../../../chain/types/amount.ts";
import { ed25519PublicKey, signEd25519 } from "../../../chain/types/ed25519.ts";
import { tagKey } from "../../../chain/types/registration.ts";
import { type SignedVoucher, UsageVoucher } from "../../../chain/types/usageVoucher.ts";
import { type MergeRules, mergeVouchers } from "../../../client/payer/merge.ts";
import { PRICES } from "../../support/service/fakeLedger.ts";
import { PAYER } from "../../support/service/fixtures.ts";

const DEVICE_SEED = new Uint8Array(32).fill(1);
const BROKER_SEED = new Uint8Array(32).fill(2);
const DEVICE_KEY = tagKey(ed25519PublicKey(DEVICE_SEED));
const BROKER_KEY = tagKey(ed25519PublicKey(BROKER_SEED));
const DEVICE = deviceIdOfKey(DEVICE_KEY);

const RULES: MergeRules = {
  chainId: "test-1",
  payer: PAYER,
  broker: nodeIdOfKey(BROKER_KEY),
  brokerKey: BROKER_KEY,
  prices: [PRICES],
  devices: new Map([
    [
      DEVICE,
      { key: DEVICE_KEY, capPerEpochNyz: amount(3_000n), unsignedCapPerEpochNyz: amount(1_000n) },
    ],
  ]),
};

function voucher(changes: Partial<UsageVoucher> = {}, seed = DEVICE_SEED): SignedVoucher {
  const body = UsageVoucher.encode({
    sessionId: new Uint8Array(16).fill(1),
    device: DEVICE,
    payer: PAYER,
    broker: RULES.broker,
    epoch: 5,
    role: 1,
    trafficClass: 0,
    flags: 0,
    sequence: 1n,
    usage: { messages: [2n, 0n, 0n], kib: [2n, 0n, 0n] },
    value: amount(2_000n),
    accumulator: EMPTY_ACCUMULATOR,
    lastMs: 0n,
    ...changes,
  });
  return { body, signature: signEd25519(seed, UsageVoucher.digest("test-1", body)) };
}

async function merge(
  ...vouchers: SignedVoucher[]
): Promise<{ value: bigint; problems: readonly string[] }> {
  return await mergeVouchers(RULES, vouchers, { first: 5, last: 6 });
}

describe("merging device vouchers", () => {
  it("adds up signed and unsigned usage of the payer's devices over epochs", async () => {
    const unsigned = {
      flags: 1,
      sessionId: new Uint8Array(16),
      usage: { messages: [1n, 0n, 0n], kib: [1n, 0n, 0n] },
      value: amount(1_000n),
    } as const;
    const { value, problems } = await merge(
      voucher(),
      voucher({ epoch: 6 }),
      voucher(unsigned, BROKER_SEED),
    );
    assert.equal(value, 5_000n);
    assert.deepEqual(problems, []);
  });

  it("passes over epochs that are covered already or not asked for", async () => {
    const { value } = await merge(voucher({ epoch: 4 }), voucher({ epoch: 7 }));
    assert.equal(value, 0n);
  });

  it("leaves out what is not owed, with the reason", async () => {
    const other = nodeIdOfKey(DEVICE_KEY);
    const stranger = deviceIdOfKey(BROKER_KEY);
    const cases: readonly (readonly [SignedVoucher, RegExp])[] = [
      [voucher({ broker: other }), /another channel/],
      [voucher({ role: 2 }), /not about publishing/],
      [voucher({ trafficClass: 1 }), /private traffic/],
      [voucher({ device: stranger }), /not of one of your devices/],
      [voucher({ value: amount(2_001n) }), /wrong price/],
      [voucher({}, BROKER_SEED), /wrong signature/],
      [voucher({ flags: 1 }), /wrong signature/],
      [voucher({ flags: 1 }, BROKER_SEED), /above the device's cap of 1000/],
      [{ ...voucher(), body: new Uint8Array(3) }, /malformed/],
    ];
    for (const [bad, reason] of cases) {
      const { value, problems } = await merge(bad);
      assert.equal(value, 0n);
      assert.match(problems.join(), reason);
    }
  });

  it("lets other work go on in between", async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const vouchers = Array.from({ length: 80 }, (_, i) =>
      voucher({ sessionId: new Uint8Array(16).fill(i + 1) }),
    );
    await merge(...vouchers);
    clearInterval(timer);
    assert.ok(turns > 0);
  });

  it("counts no voucher twice and keeps to the device's cap over all its sessions", async () => {
    const twice = await merge(voucher(), voucher());
    assert.equal(twice.value, 2_000n);
    assert.match(twice.problems.join(), /twice/);
    const sessions = await merge(voucher(), voucher({ sessionId: new Uint8Array(16).fill(2) }));
    assert.equal(sessions.value, 2_000n);
    assert.match(sessions.problems.join(), /cap of 3000/);
  });
});
