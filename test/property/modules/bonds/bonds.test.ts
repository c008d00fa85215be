import assert from "node:assert/strict";
import fc from "fast-check";
import { LedgerError } from "../../../../chain/core/errors.ts";
import { addReward, slash, totalWeightBps } from "../../../../chain/modules/bonds/keeper.ts";
import type { Bond } from "../../../../chain/modules/bonds/records.ts";
import {
  addToRing,
  divideSlash,
  noBond,
  release,
  slashOf,
  sum,
  unvested,
  withdrawable,
} from "../../../../chain/modules/bonds/transitions.ts";
import { amount, ZERO } from "../../../../chain/types/amount.ts";
import { account, type ModuleLedger } from "../../../support/moduleLedger.ts";
import {
  fundedLedger,
  registerNode,
  retireNode,
  stake,
  testKey,
  withdrawRewards,
  yz,
} from "../../../support/registrations.ts";

const NODE = testKey(1).nodeId;

const rewards = fc.bigInt({ min: 0n, max: 10n ** 15n }).map(amount);

type RingStep =
  | { readonly kind: "add"; readonly age: number; readonly reward: ReturnType<typeof amount> }
  | { readonly kind: "wait"; readonly epochs: number }
  | { readonly kind: "withdraw" };

const ringSteps: fc.Arbitrary<RingStep> = fc.oneof(
  fc.record({ kind: fc.constant("add" as const), age: fc.nat(3), reward: rewards }),
  fc.record({ kind: fc.constant("wait" as const), epochs: fc.nat(4) }),
  fc.record({ kind: fc.constant("withdraw" as const) }),
);

describe("the ring of rewards", () => {
  it("keeps released + unvested + withdrawn equal to what was added, in order, few buckets", () => {
    const length = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(length, fc.array(ringSteps, { maxLength: 60 }), (ringEpochs, steps) => {
        let bond: Bond = noBond(NODE);
        let now = 3;
        let added = 0n;
        let withdrawn = 0n;
        for (const step of steps) {
          if (step.kind === "wait") now += step.epochs;
          else if (step.kind === "withdraw") {
            withdrawn += withdrawable(bond, now, ringEpochs);
            bond = { ...release(bond, now, ringEpochs), withdrawableNyz: ZERO };
          } else {
            added += step.reward;
            bond = addToRing(release(bond, now, ringEpochs), now - step.age, step.reward);
          }
          const open = unvested(bond, now, ringEpochs);
          assert.equal(withdrawable(bond, now, ringEpochs) + open + withdrawn, added);
          assert(bond.ring.every(({ epoch }, i) => epoch > (bond.ring[i - 1]?.epoch ?? -1)));
          assert(release(bond, now, ringEpochs).ring.length <= ringEpochs);
        }
      }),
    );
  });

  it("releases a reward in exactly ringEpochs epochs, whenever it is looked at", () => {
    fc.assert(
      fc.property(
        fc.nat(50),
        fc.integer({ min: 1, max: 40 }),
        fc.nat(100),
        (epoch, length, now) => {
          const bond = addToRing(noBond(NODE), epoch, amount(7n));
          const expected = now >= epoch + length ? 7n : 0n;
          assert.equal(withdrawable(bond, now, length), expected);
          assert.equal(unvested(bond, now, length), 7n - expected);
          assert.equal(sum(release(bond, now, length).ring), 7n - expected);
        },
      ),
    );
  });
});

describe("a slash", () => {
  it("never takes more than there is, and gives a reporter at most 5 % of it", () => {
    const parts = fc.record({
      value: rewards,
      ownPpm: fc.integer({ min: 0, max: 1_000_000 }),
      reporterBps: fc.integer({ min: 0, max: 500 }),
    });
    fc.assert(
      fc.property(parts, ({ value, ownPpm, reporterBps }) => {
        const taken = slashOf(value, ownPpm);
        const { reporterNyz, burnedNyz } = divideSlash(taken, reporterBps);
        assert(taken <= value);
        assert.equal(reporterNyz + burnedNyz, taken);
        assert(reporterNyz * 20n <= taken);
      }),
    );
  });
});

describe("the weight of bonds", () => {
  it("is never raised by spreading the same bond over more nodes of a lower class", () => {
    const standard = { edge: 1_000, ordinary: 5_000, performance: 10_000, super: 30_000 };
    const classes = fc.constantFrom(...(Object.keys(standard) as (keyof typeof standard)[]));
    fc.assert(
      fc.property(classes, fc.array(classes, { minLength: 1, maxLength: 12 }), (whole, parts) => {
        const spent = parts.reduce((total, part) => total + standard[part], 0);
        fc.pre(spent <= standard[whole]);
        const chain = fundedLedger();
        const one = registerNode(chain, account(0), testKey(0), { nodeClass: whole });
        stake(chain, "MsgBond", account(0), one, yz(standard[whole]));
        const weight = totalWeightBps(chain.state);
        for (const [i, part] of parts.entries()) {
          const id = registerNode(chain, account(1), testKey(i + 1), { nodeClass: part });
          stake(chain, "MsgBond", account(1), id, yz(standard[part]));
        }
        assert(totalWeightBps(chain.state) - weight <= weight);
      }),
      { numRuns: 20 },
    );
  });
});

const NODES = 4;
const owner = (node: number): ReturnType<typeof account> => account(node % 2);
const stakes = fc.integer({ min: 0, max: 30 }).map((count) => yz(count * 100));
const someNode = fc.nat(NODES - 1);

type Action = (chain: ModuleLedger) => void;

const actions: fc.Arbitrary<Action> = fc.oneof(
  fc.tuple(fc.constantFrom("MsgBond" as const, "MsgUnbond" as const), someNode, stakes).map(
    ([what, node, units]): Action =>
      (chain) =>
        stake(chain, what, owner(node), testKey(node).nodeId, units),
  ),
  someNode.map(
    (node): Action =>
      (chain) =>
        retireNode(chain, owner(node), testKey(node).nodeId),
  ),
  someNode.map(
    (node): Action =>
      (chain) => {
        withdrawRewards(chain, owner(node), testKey(node).nodeId);
      },
  ),
  fc.tuple(someNode, rewards, fc.nat(3)).map(
    ([node, reward, epoch]): Action =>
      (chain) =>
        chain.apply((context) => addReward(context, testKey(node).nodeId, reward, epoch)),
  ),
  fc.tuple(someNode, fc.integer({ min: 0, max: 1_000_000 }), fc.boolean(), fc.boolean()).map(
    ([node, ownPpm, ring, isReported]): Action =>
      (chain) => {
        const reporter = isReported ? account(9) : undefined;
        const order = { ownPpm, ring, reporter };
        chain.apply((context) => slash(context, testKey(node).nodeId, order));
      },
  ),
  fc.integer({ min: 1, max: 9 }).map(
    (blocks): Action =>
      (chain) => {
        for (let i = 0; i < blocks; i++) chain.block();
      },
  ),
);

describe("any sequence of bonds, rewards, slashes, retirements and blocks", () => {
  it("keeps every invariant after every step", () => {
    fc.assert(
      fc.property(fc.array(actions, { maxLength: 40 }), (steps) => {
        const params = { unbondingEpochs: 2, ringEpochs: 3, reporterBps: 500 };
        const chain = fundedLedger({ bonds: { params } });
        chain.block();
        for (let node = 0; node < NODES; node++) registerNode(chain, owner(node), testKey(node));
        for (const step of steps) {
          try {
            step(chain);
          } catch (error) {
            if (!(error instanceof LedgerError)) throw error;
          }
          assert.deepEqual(chain.breaches(), []);
        }
      }),
      { numRuns: 60 },
    );
  });
});
