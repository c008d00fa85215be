import assert from "node:assert/strict";
import fc from "fast-check";
import {
  divideEmission,
  emissionOfEpoch,
  fundShareBps,
  mintedBeforeEpoch,
  mintedInTheEnd,
  poolsOfNetwork,
} from "../../../../chain/modules/emission/transitions.ts";
import { amount } from "../../../../chain/types/amount.ts";

const schedules = fc.record({
  totalNyz: fc.bigInt({ min: 0n, max: 10n ** 18n }).map(amount),
  halvingEpochs: fc.integer({ min: 1, max: 6 }),
});

const shares = fc
  .record({
    startBps: fc.integer({ min: 0, max: 3_333 }),
    stepBps: fc.integer({ min: 0, max: 3_333 }),
    floor: fc.integer({ min: 0, max: 3_333 }),
  })
  .map(({ startBps, stepBps, floor }) => ({
    startBps,
    stepBps,
    floorBps: Math.min(floor, startBps),
  }));

const splits = fc
  .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 5, maxLength: 5 })
  .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 10_000])
  .map((cuts) => cuts.slice(1).map((cut, i) => cut - (cuts[i] as number)))
  .map(([nodeBase, service, ...rest]) => ({
    nodeBaseBps: nodeBase as number,
    serviceBps: service as number,
    publicBps: rest[0] as number,
    storageBps: rest[1] as number,
    validatorsBps: rest[2] as number,
    contestBps: rest[3] as number,
  }));

describe("the halving schedule", () => {
  it("has minted before an epoch what all epochs before it create, added one by one", () => {
    fc.assert(
      fc.property(schedules, fc.integer({ min: 0, max: 450 }), (schedule, epoch) => {
        let sum = 0n;
        for (let i = 0; i < epoch; i++) sum += emissionOfEpoch(i, schedule);
        assert.equal(mintedBeforeEpoch(epoch, schedule), sum);
      }),
    );
  });

  it("never grows, never mints more than its total, and ends", () => {
    fc.assert(
      fc.property(schedules, fc.integer({ min: 0, max: 2 ** 32 - 2 }), (schedule, epoch) => {
        assert(emissionOfEpoch(epoch + 1, schedule) <= emissionOfEpoch(epoch, schedule));
        assert(mintedBeforeEpoch(epoch, schedule) <= mintedInTheEnd(schedule));
        assert(mintedInTheEnd(schedule) <= schedule.totalNyz);
        assert.equal(emissionOfEpoch(64 * schedule.halvingEpochs, schedule), 0n);
      }),
    );
  });
});

describe("the division of an epoch's emission", () => {
  const amounts = fc.bigInt({ min: 0n, max: 10n ** 18n }).map(amount);

  it("gives out exactly the emission", () => {
    const funds = fc.record({ dev: shares, market: shares, ops: shares });
    fc.assert(
      fc.property(amounts, fc.nat(100), funds, (emission, year, known) => {
        const { devNyz, marketNyz, opsNyz, networkNyz } = divideEmission(emission, year, known);
        assert.equal(devNyz + marketNyz + opsNyz + networkNyz, emission);
      }),
    );
  });

  it("lets a fund's share only fall, down to its floor", () => {
    fc.assert(
      fc.property(shares, fc.nat(10_000), (share, year) => {
        assert(fundShareBps(share, year + 1) <= fundShareBps(share, year));
        assert(fundShareBps(share, year) >= share.floorBps);
        assert.equal(fundShareBps(share, 0), share.startBps);
      }),
    );
  });

  it("never lets the pools exceed the network's part, and leaves less than one unit each", () => {
    fc.assert(
      fc.property(amounts, splits, (network, split) => {
        const pools = Object.values({ ...poolsOfNetwork(network, split) });
        const sum = pools.reduce<bigint>((total, pool) => total + pool, 0n);
        assert(sum <= network);
        assert(network - sum < 6n);
      }),
    );
  });
});
