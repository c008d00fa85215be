import assert from "node:assert/strict";
import fc from "fast-check";
import { parameters as channels } from "../../../../chain/modules/channels/records.ts";
import { splitFee } from "../../../../chain/modules/channels/transitions.ts";
import { type EpochSummary, parameters } from "../../../../chain/modules/rewards/records.ts";
import {
  addPayout,
  type NodeFigures,
  nodeBaseOf,
  PPM,
  serviceOf,
} from "../../../../chain/modules/rewards/transitions.ts";
import type { NodeId } from "../../../../chain/types/address.ts";
import { type Amount, amount, ZERO } from "../../../../chain/types/amount.ts";

const DEFAULT_PARAMS = parameters.defaults;
const NODE = "n".repeat(20) as NodeId;

const units: fc.Arbitrary<Amount> = fc.bigInt({ min: 0n, max: 10n ** 18n }).map(amount);

const node: fc.Arbitrary<NodeFigures> = fc.record({
  bonded: fc.boolean(),
  weightBps: fc.constantFrom(1_000, 5_000, 10_000, 30_000),
  bondNyz: units,
  availabilityPpm: fc.integer({ min: 0, max: PPM }),
  burnedSignedNyz: units,
  equivocated: fc.boolean(),
});

function epochOf(
  nodes: readonly NodeFigures[],
  nodeBasePoolNyz: Amount,
  servicePoolNyz: Amount,
): EpochSummary {
  const sum = (values: readonly bigint[]): bigint => values.reduce((a, b) => a + b, 0n);
  return {
    epoch: 0,
    totalWeightBps: sum(nodes.map(({ weightBps }) => BigInt(weightBps))),
    totalBurnedSignedNyz: amount(sum(nodes.map(({ burnedSignedNyz }) => burnedSignedNyz))),
    nodeBasePoolNyz,
    servicePoolNyz,
    nodeBasePaidNyz: ZERO,
    servicePaidNyz: ZERO,
    payouts: 0,
    lastNode: undefined,
    complete: false,
  };
}

function payAll(nodes: readonly NodeFigures[], start: EpochSummary): EpochSummary {
  return nodes.reduce((epoch, one) => {
    const nodeBase = nodeBaseOf(one, epoch, DEFAULT_PARAMS);
    const service = serviceOf(one, epoch, DEFAULT_PARAMS);
    assert(nodeBase.paid * 1_000_000n <= one.bondNyz * BigInt(DEFAULT_PARAMS.yieldCapPpm));
    assert(service.paid * 10_000n <= one.burnedSignedNyz * BigInt(DEFAULT_PARAMS.rebateBps));
    return addPayout(epoch, { node: NODE, nodeBaseNyz: nodeBase.paid, serviceNyz: service.paid });
  }, start);
}

describe("paying an epoch", () => {
  it("never pays more than the pools, the yield cap and the rebate, whoever claims", () => {
    const nodes = fc.array(node, { maxLength: 20 });
    fc.assert(
      fc.property(nodes, units, units, (list, nodeBasePool, servicePool) => {
        const paid = payAll(list, epochOf(list, nodeBasePool, servicePool));
        assert(paid.nodeBasePaidNyz <= nodeBasePool);
        assert(paid.servicePaidNyz <= servicePool);
      }),
    );
  });

  it("stays within the pool even if more weight claims than was counted", () => {
    fc.assert(
      fc.property(fc.array(node, { minLength: 2, maxLength: 9 }), units, (list, pool) => {
        const counted = epochOf(list.slice(0, 1), pool, pool);
        const paid = payAll(list, counted);
        assert(paid.nodeBasePaidNyz <= pool && paid.servicePaidNyz <= pool);
      }),
    );
  });

  it("makes fees paid only for their subsidy a loss, whatever the pool and the others", () => {
    const fee = fc.bigInt({ min: 1n, max: 10n ** 17n }).map(amount);
    fc.assert(
      fc.property(fee, units, units, (own, others, pool) => {
        const parts = splitFee(own, channels.defaults.feeSplit, true);
        const burned = { ...NOBODY, burnedSignedNyz: parts.burn };
        const epoch = epochOf([burned, { ...NOBODY, burnedSignedNyz: others }], ZERO, pool);
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
  bondNyz: ZERO,
  availabilityPpm: PPM,
  burnedSignedNyz: ZERO,
  equivocated: false,
};
