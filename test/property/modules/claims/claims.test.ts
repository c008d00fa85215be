import assert from "node:assert/strict";
import fc from "fast-check";
import { LedgerError } from "../../../../chain/core/errors.ts";
import {
  checkClaim,
  checkValue,
  countedValueOf,
} from "../../../../chain/modules/claims/transitions.ts";
import type { NodeId } from "../../../../chain/types/address.ts";
import { type Amount, amount, ZERO } from "../../../../chain/types/amount.ts";
import type { Claim } from "../../../../chain/types/claim.ts";
import { addMessage, NO_USAGE, usageValue } from "../../../../chain/types/price.ts";
import { TIER_RULES, type Tier } from "../../../../chain/types/tier.ts";
import { TABLE } from "../../../support/traffic.ts";

const message = fc
  .constantFrom<Tier>(1, 2, 3)
  .chain((tier) => fc.tuple(fc.constant(tier), fc.nat({ max: TIER_RULES[tier].maxMessageBytes })));

function claimWith(facts: Partial<Claim>): Claim {
  return {
    broker: "n".repeat(20) as NodeId,
    epoch: 0,
    root: new Uint8Array(32),
    leaves: 1,
    sequence: 1n,
    usage: NO_USAGE,
    privateValue: ZERO,
    publicValue: ZERO,
    creditValue: ZERO,
    capacity: 0n,
    ...facts,
  };
}

describe("the totals of a claim", () => {
  it("are accepted for any honest traffic at the right price and for no other value", () => {
    const traffic = fc.array(message, { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(traffic, fc.integer({ min: -5, max: 5 }), (list, error) => {
        const usage = list.reduce((sum, [tier, bytes]) => addMessage(sum, tier, bytes), NO_USAGE);
        const value = usageValue(usage, TABLE) + BigInt(error);
        const claim = claimWith({ usage, privateValue: amount(value) });
        const judge = (): void => {
          checkClaim(claim);
          checkValue(claim, [TABLE]);
        };
        if (error === 0) judge();
        else assert.throws(judge, LedgerError);
      }),
    );
  });
});

describe("the counted value", () => {
  it("is at most what is stated and at most the stake divided by kappa", () => {
    const units: fc.Arbitrary<Amount> = fc.bigInt({ min: 0n, max: 2n ** 127n }).map(amount);
    fc.assert(
      fc.property(units, units, units, fc.integer({ min: 6, max: 1_000 }), (a, b, stake, kappa) => {
        const counted = countedValueOf(claimWith({ publicValue: a, creditValue: b }), stake, kappa);
        assert(counted <= a + b);
        assert(counted * BigInt(kappa) <= stake);
        assert(counted === a + b || (counted + 1n) * BigInt(kappa) > stake);
      }),
    );
  });
});
