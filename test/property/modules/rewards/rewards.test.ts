import assert from "node:assert/strict";
import fc from "fast-check";
import { parameters as channels } from "../../../../chain/modules/channels/records.ts";
import { splitFee } from "../../../../chain/modules/channels/transitions.ts";
import type { EpochSummary } from "../../../../chain/modules/rewards/state.ts";
import {
  addPayout,
  DEFAULT_PARAMS,
  type NodeFigures,
  nodeBaseOf,
  PPM,
  serviceOf,
} from "../../../../chain/modules/rewards/transitions.ts";
import { type Amount, amount, ZERO } from "../../../../chain/types/amount.ts";

const units: fc.Arbitrary<Amount> = fc.bigInt({ min: 0n, max: 10n ** 18n }).map(amount);

const node: fc.Arbitrary<NodeFigures> = fc.record({
  bonded: fc.boolean(),
  weightBps: fc.constantFrom(1_000, 5_000, 10_000, 30_000),
  bond: units,
  availabilityPpm: fc.integer({ min: 0, max: PPM }),
  burnedSigned: units,
  equivocated: fc.boolean(),
});

function epochOf(
  nodes: readonly NodeFigures[],
  nodeBasePool: Amount,
  servicePool: Amount,
): EpochSummary {
  const sum = (values: readonly bigint[]): bigint => values.reduce((a, b) => a + b, 0n);
  return {
    totalWeightBps: sum(nodes.map(({ weightBps }) => BigInt(weightBps))),
    totalBurnedSigned: amount(sum(nodes.map(({ burnedSigned }) => burnedSigned))),
    nodeBasePool,
    servicePool,
    nodeBasePaid: ZERO,
    servicePaid: ZERO,
    payouts: 0,
    lastNode: undefined,
    complete: false,
  };
}

function payAll(nodes: readonly NodeFigures[], start: EpochSummary): EpochSummary {
  return nodes.reduce((epoch, one) => {
    const nodeBase = nodeBaseOf(one, epoch, DEFAULT_PARAMS);
    const service = serviceOf(one, epoch, DEFAULT_PARAMS);
    assert(nodeBase.paid * 1_000_000n <= one.bond * BigInt(DEFAULT_PARAMS.yieldCapPpm));
    assert(service.paid * 10_000n <= one.burnedSigned * BigInt(DEFAULT_PARAMS.rebateBps));
    return addPayout(epoch, { nodeBase: nodeBase.paid, service: service.paid });
  }, start);
}

describe("paying an epoch", () => {
  it("never pays more than the pools, the yield cap and the rebate, whoever claims", () => {
    const nodes = fc.array(node, { maxLength: 20 });
    fc.assert(
      fc.property(nodes, units, units, (list, nodeBasePool, servicePool) => {
        const paid = payAll(list, epochOf(list, nodeBasePool, servicePool));
        assert(paid.nodeBasePaid <= nodeBasePool);
        assert(paid.servicePaid <= servicePool);
      }),
    );
  });

  it("stays within the pool even if more weight claims than was counted", () => {
    fc.assert(
      fc.property(fc.array(node, { minLength: 2, maxLength: 9 }), units, (list, pool) => {
        const counted = epochOf(list.slice(0, 1), pool, pool);
        const paid = payAll(list, counted);
        assert(paid.nodeBasePaid <= pool && paid.servicePaid <= pool);
      }),
    );
  });

  it("makes fees paid only for their subsidy a loss, whatever the pool and the others", () => {
    const fee = fc.bigInt({ min: 1n, max: 10n ** 17n }).map(amount);
    fc.assert(
      fc.property(fee, units, units, (own, others, pool) => {
        const parts = splitFee(own, channels.defaults.feeSplit, true);
        const burned = { ...NOBODY, burnedSigned: parts.burn };
        const epoch = epochOf([burned, { ...NOBODY, burnedSigned: others }], ZERO, pool);
        const { paid } = serviceOf(burned, epoch, DEFAULT_PARAMS);
        const back = parts.broker + parts.publicPool + parts.depositPool + parts.referral + paid;
        assert(back < own);
        assert(own < 10_000n || back * 10_000n <= own * 9_800n);
      }),
    );
  });
});

const NOBODY: NodeFigures = {
  bonded: false,
  weightBps: 0,
  bond: ZERO,
  availabilityPpm: PPM,
  burnedSigned: ZERO,
  equivocated: false,
};
