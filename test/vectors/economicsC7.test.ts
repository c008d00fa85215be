import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parameters } from "../../chain/modules/channels/records.ts";
import { splitFee } from "../../chain/modules/channels/transitions.ts";
import {
  DEFAULT_PARAMS as REWARD_PARAMS,
  worstCaseRecoverableBps,
} from "../../chain/modules/rewards/transitions.ts";
import { amount } from "../../chain/types/amount.ts";

interface Row {
  readonly broker: string;
  readonly burn: string;
  readonly public_pool: string;
  readonly lock_pool: string;
  readonly referral: string;
  readonly dev: string;
}

const C7 = JSON.parse(readFileSync(new URL("./economics.json", import.meta.url), "utf8"))
  .C7 as Record<string, Row | string>;

describe("the fee split of private service (C7)", () => {
  const rows = Object.entries(C7).filter(([name]) => name.startsWith("split("));

  it("has rows to compare with", () => assert(rows.length >= 2));

  for (const [name, expected] of rows) {
    it(`gives every part of ${name}`, () => {
      const fee = amount(BigInt(name.slice("split(".length, -1)));
      const parts = splitFee(fee, parameters.defaults.feeSplit, true);
      const found: Row = {
        broker: String(parts.broker),
        burn: String(parts.burn),
        public_pool: String(parts.publicPool),
        lock_pool: String(parts.depositPool),
        referral: String(parts.referral),
        dev: String(parts.fundDev),
      };
      assert.deepEqual(found, expected);
    });
  }

  it("lets one actor in all roles recover what the vector says", () => {
    const worst = worstCaseRecoverableBps(parameters.defaults.feeSplit, REWARD_PARAMS);
    assert.equal(String(worst), C7["worst_case_recoverable_bps"]);
    assert.equal(String(10_000 - worst), C7["delta_bps"]);
  });
});
