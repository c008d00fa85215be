/** Rows C1 and C3 of the economy's vectors: the halving schedule and the shares of the funds. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parameters } from "../../chain/modules/emission/records.ts";
import {
  divisionOfEpoch,
  emissionOfEpoch,
  fundShareBps,
  initialEmission,
  mintedBeforeEpoch,
  mintedInTheEnd,
} from "../../chain/modules/emission/transitions.ts";
import { amount } from "../../chain/types/amount.ts";

interface Vectors {
  readonly C1: {
    readonly T: string;
    readonly H: string;
    readonly E0: string;
    readonly "E(e)": Readonly<Record<string, string>>;
    readonly "M(e)": Readonly<Record<string, string>>;
    readonly "M(inf)": string;
    readonly residual: string;
    readonly last_nonzero_epoch: string;
  };
  readonly C3: Readonly<
    Record<
      string,
      {
        readonly E: string;
        readonly bps: Readonly<Record<"dev" | "market" | "ops", string>>;
        readonly fund: Readonly<Record<"dev" | "market" | "ops", string>>;
        readonly network: string;
      }
    >
  >;
}

const { C1, C3 }: Vectors = JSON.parse(
  readFileSync(new URL("economics.json", import.meta.url), "utf8"),
);

const FUNDS = ["dev", "market", "ops"] as const;

/** The parameters a fresh network starts with. */
const known = parameters.defaults;

describe("economy vectors C1: the halving schedule", () => {
  const schedule = { totalNyz: amount(BigInt(C1.T)), halvingEpochs: Number(C1.H) };

  it("is the schedule of a fresh network", () => {
    const { totalNyz, halvingEpochs } = known;

    assert.deepEqual({ totalNyz, halvingEpochs }, schedule);
  });

  it("creates E(e) in epoch e", () => {
    assert.equal(String(initialEmission(schedule)), C1.E0);
    for (const [epoch, expected] of Object.entries(C1["E(e)"])) {
      assert.equal(String(emissionOfEpoch(Number(epoch), schedule)), expected, `E(${epoch})`);
    }
  });

  it("has created M(e) before epoch e", () => {
    for (const [epoch, expected] of Object.entries(C1["M(e)"])) {
      assert.equal(String(mintedBeforeEpoch(Number(epoch), schedule)), expected, `M(${epoch})`);
    }
  });

  it("creates M(inf) in the end, the last of it in the last paying epoch", () => {
    const last = Number(C1.last_nonzero_epoch);

    assert.equal(String(mintedInTheEnd(schedule)), C1["M(inf)"]);
    assert.equal(String(BigInt(C1.T) - mintedInTheEnd(schedule)), C1.residual);
    assert(emissionOfEpoch(last, schedule) > 0n);
    assert.equal(emissionOfEpoch(last + 1, schedule), 0n);
    assert.equal(mintedBeforeEpoch(last + 1, schedule), mintedInTheEnd(schedule));
  });
});

describe("economy vectors C3: the shares of the funds", () => {
  for (const [year, row] of Object.entries(C3)) {
    it(`divides the emission of year ${year}`, () => {
      const epoch = Number(year) * known.epochsPerYear;
      const division = divisionOfEpoch(epoch, known);

      assert.equal(String(emissionOfEpoch(epoch, known)), row.E);
      for (const fund of FUNDS) {
        assert.equal(String(fundShareBps(known[fund], Number(year))), row.bps[fund]);
        assert.equal(String(division[`${fund}Nyz`]), row.fund[fund]);
      }
      assert.equal(String(division.networkNyz), row.network);
    });
  }
});
