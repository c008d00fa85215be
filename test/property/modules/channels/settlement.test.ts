import assert from "node:assert/strict";
import fc from "fast-check";
import { LedgerError } from "../../../../chain/core/errors.ts";
import { type Channel, channelOf } from "../../../../chain/modules/channels/keeper.ts";
import { messages as channelMessages } from "../../../../chain/modules/channels/messages.ts";
import {
  MsgSettle,
  parameters,
  type SettleEntry,
} from "../../../../chain/modules/channels/records.ts";
import { splitFee } from "../../../../chain/modules/channels/transitions.ts";
import { messages as claimMessages } from "../../../../chain/modules/claims/messages.ts";
import { amount } from "../../../../chain/types/amount.ts";
import { account } from "../../../support/moduleLedger.ts";
import {
  channelEntry,
  deviceEntry,
  messages,
  type TestDevice,
  type TestNode,
  Traffic,
  unsignedEntry,
} from "../../../support/traffic.ts";

/** Small domains, so that signatures repeat and are verified once. */
const voucher = fc.record({
  sequence: fc.integer({ min: 1, max: 4 }),
  cumulative: fc.constantFrom(0n, 7n, 1_000n, 1_001n, 2_500n, 90_000n),
  epoch: fc.integer({ min: 0, max: 1 }),
});

function settledBy(vouchers: readonly Parameters<typeof channelEntry>[2][], batch: number) {
  const traffic = new Traffic();
  const [payer] = traffic.payers;
  const [node] = traffic.nodes as [TestNode];
  traffic.open(payer, node, 50_000n);
  traffic.ledger.toEpoch(1);
  for (let i = 0; i < vouchers.length; i += batch) {
    traffic.settle(vouchers.slice(i, i + batch).map((facts) => channelEntry(payer, node, facts)));
  }
  assert.deepEqual(traffic.ledger.breaches(), []);
  return channelOf(traffic.ledger.state, payer.address, node.id);
}

describe("channel vouchers", () => {
  it("end in the same state in any order, any batches and any subset with the same maxima", () => {
    const scenario = fc.array(voucher, { minLength: 1, maxLength: 6 }).chain((vouchers) =>
      fc.record({
        vouchers: fc.constant(vouchers),
        shuffled: fc.shuffledSubarray(vouchers, { minLength: vouchers.length }),
        kept: fc.shuffledSubarray(vouchers),
        batch: fc.integer({ min: 1, max: 3 }),
      }),
    );
    fc.assert(
      fc.property(scenario, ({ vouchers, shuffled, kept, batch }) => {
        const expected = settledBy(vouchers, 1);
        assert.deepEqual(settledBy(shuffled, batch), expected);
        const top = (pick: (v: (typeof vouchers)[number]) => number | bigint) =>
          vouchers.reduce((best, v) => (pick(v) > pick(best) ? v : best));
        const maxima = [top((v) => v.sequence), top((v) => v.cumulative), top((v) => v.epoch)];
        assert.deepEqual(settledBy([...kept, ...maxima], batch), expected);
        const most = maxima[1]?.cumulative ?? 0n;
        assert.equal(expected?.settledNyz, most > 50_000n ? 50_000n : most);
      }),
      { numRuns: 40 },
    );
  });
});

type Step =
  | {
      readonly kind: "device" | "unsigned";
      readonly device: number;
      readonly count: number;
      readonly session: number;
      readonly age: number;
    }
  | { readonly kind: "channel"; readonly cumulative: bigint; readonly age: number }
  | { readonly kind: "TopUp" | "Thaw" | "Withdraw"; readonly units: bigint }
  | { readonly kind: "blocks"; readonly count: number };

const age = fc.integer({ min: 0, max: 2 });
const usageStep = fc.record({
  kind: fc.constantFrom("device" as const, "unsigned" as const),
  device: fc.integer({ min: 0, max: 2 }),
  count: fc.constantFrom(1, 3, 10, 40),
  session: fc.integer({ min: 1, max: 2 }),
  age,
});
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: usageStep },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("channel" as const),
      cumulative: fc.constantFrom(5_000n, 20_000n, 60_000n, 200_000n),
      age,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom("TopUp" as const, "Thaw" as const, "Withdraw" as const),
      units: fc.constantFrom(1n, 9_000n, 50_000n),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("blocks" as const),
      count: fc.integer({ min: 1, max: 9 }),
    }),
  },
);

/** Runs a step and answers the settled entry, if it was one. Refusals change nothing. */
function run(traffic: Traffic, node: TestNode, one: Step, epoch: number): SettleEntry | undefined {
  const [payer] = traffic.payers;
  if (one.kind === "blocks") {
    for (let i = 0; i < one.count; i++) traffic.ledger.block();
    return undefined;
  }
  if ("units" in one) {
    traffic.change(one.kind, payer, node, one.units);
    return undefined;
  }
  const at = Math.max(0, epoch - one.age);
  if ("cumulative" in one) {
    return channelEntry(payer, node, { sequence: 1, cumulative: one.cumulative, epoch: at });
  }
  const device = traffic.devices[one.device] as TestDevice;
  const facts = { epoch: at, usage: messages(one.count), session: one.session };
  return one.kind === "device"
    ? deviceEntry(device, node, facts)
    : unsignedEntry(device, node, facts);
}

/** Remembers the most that each session, and the channel over its life, ever asked for. */
function ask(asked: Map<string, bigint>, one: Step, epoch: number): void {
  if (one.kind === "blocks" || "units" in one) return;
  const at = Math.max(0, epoch - one.age);
  const session = "session" in one && one.kind === "device" ? one.session : 0;
  const name = "cumulative" in one ? "channel" : `${one.device}/${session}/${at}`;
  const value = "cumulative" in one ? one.cumulative : BigInt(one.count) * 1_000n;
  const before = asked.get(name) ?? 0n;
  if (value > before) asked.set(name, value);
}

describe("any sequence of deposits, thaws, withdrawals and settlements", () => {
  it("keeps every invariant, pays nothing twice and never more than was deposited", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const traffic = new Traffic({ capPerEpoch: 60_000n, unsignedCapPerEpoch: 15_000n });
        const [payer] = traffic.payers;
        const [node] = traffic.nodes as [TestNode];
        traffic.open(payer, node, 30_000n);
        const done: SettleEntry[] = [];
        const asked = new Map<string, bigint>();
        for (const one of steps) {
          const epoch = Math.max(0, Math.floor((traffic.ledger.height - 1) / 6));
          try {
            const entry = run(traffic, node, one, epoch);
            if (entry === undefined) continue;
            traffic.settle([entry]);
            done.push(entry);
            ask(asked, one, epoch);
            assert.equal(traffic.settle([entry])[0]?.paidNyz, 0n, "paid twice");
          } catch (error) {
            if (!(error instanceof LedgerError)) throw error;
          }
        }
        assert.deepEqual(traffic.ledger.breaches(), []);
        const { settledNyz } = channelOf(traffic.ledger.state, payer.address, node.id) as Channel;
        assert(
          settledNyz <= [...asked.values()].reduce((a, b) => a + b, 0n),
          "more than was asked",
        );
        for (const entry of done) traffic.settle([entry]);
        for (const entry of done)
          assert.equal(traffic.settle([entry])[0]?.paidNyz, 0n, "paid twice");
      }),
      { numRuns: 40 },
    );
  });
});

describe("the fee split", () => {
  it("adds up to the fee exactly, for every fee, with and without a referrer", () => {
    const fee = fc.bigInt({ min: 0n, max: 2n ** 127n });
    fc.assert(
      fc.property(fee, fc.boolean(), (units, hasReferrer) => {
        const parts = splitFee(amount(units), parameters.defaults.feeSplit, hasReferrer);
        const values: readonly bigint[] = Object.values(parts);
        assert.equal(
          values.reduce((a, b) => a + b, 0n),
          units,
        );
        assert(values.every((part) => part >= 0n));
        assert.equal(parts.referral > 0n, hasReferrer && units >= 50n);
        assert(parts.burn * 10_000n >= units * 1_000n);
      }),
    );
  });
});

describe("bytes from a stranger", () => {
  const deviceVoucher = { body: new Uint8Array(196), signature: new Uint8Array(64) };
  const sample = MsgSettle.request.encode({
    submitter: account(0),
    entries: [{ deviceVoucher }],
  });

  it("are refused as a refusal or a range error, and nothing else", () => {
    const mutated = fc
      .array(fc.tuple(fc.nat(sample.length - 1), fc.integer({ min: 0, max: 255 })), {
        maxLength: 6,
      })
      .map((changes) => {
        const bytes = sample.slice();
        for (const [at, value] of changes) bytes[at] = value;
        return bytes;
      });
    const bytes = fc.oneof(fc.uint8Array({ maxLength: 400 }), mutated);
    fc.assert(
      fc.property(bytes, (input) => {
        for (const route of [...channelMessages, ...claimMessages]) {
          try {
            const message = route.decode(input);
            route.check?.(message, "yizhan-test-1");
          } catch (error) {
            const known = error instanceof LedgerError || error instanceof RangeError;
            assert(known || error instanceof TypeError, String(error));
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
