/** The modules living together: random blocks, then the same blocks again, then a start from what was exported. */

import assert from "node:assert/strict";
import { simulatedGenesis } from "./genesis.ts";
import { OPERATIONS } from "./operations.ts";
import { reimport, replay, type SimulationReport, simulate } from "./simulation.ts";

const SEED = Number(process.env["SIMULATION_SEED"] ?? 1);
const BLOCKS = Number(process.env["SIMULATION_BLOCKS"] ?? 40);
const ACTORS = 24;
/** Actors that start without tokens. */
const POOR = 4;

describe("random blocks through the application", () => {
  let report: SimulationReport;

  before(async function () {
    this.timeout(120_000);
    report = await simulate({
      seed: SEED,
      blocks: BLOCKS,
      transactionsPerBlock: 25,
      actors: ACTORS,
      operations: OPERATIONS,
      appState: simulatedGenesis(ACTORS, POOR),
    });
  });

  it("keep every invariant and give one answer twice, and every operation succeeds sometimes", () => {
    const never = OPERATIONS.filter(
      ({ name, isHopeless }) => !isHopeless && !report.outcomes.get(name)?.has("ok"),
    );
    assert.deepEqual(
      never.map(({ name }) => name),
      [],
      JSON.stringify([...report.outcomes].map(([name, of]) => [name, [...of]])),
    );
  });

  it("refuse every transaction that was spoilt or repeated", () => {
    for (const name of ["spoilt", "repeated"]) {
      const outcomes = report.outcomes.get(name) ?? new Map<string, number>();
      assert.equal(outcomes.get("ok") ?? 0, 0);
      assert.ok(outcomes.size > 0, `nothing was ${name}`);
    }
  });

  it("give the same app hashes again, also after a restart in the middle", async function () {
    this.timeout(120_000);
    await replay(report);
  });

  it("leave a state from whose export a chain starts", async function () {
    this.timeout(60_000);
    await reimport(report);
  });
});
