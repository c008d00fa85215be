/** What is kept of benchmarks. */

import assert from "node:assert/strict";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { PAGE, RESULTS, record } from "../../bench/record.ts";
import { type ReportedFigure, spread } from "../../bench/report.ts";

const MARKS =
  "<!-- figures: written by `npm run bench -- all --record` -->\n<!-- end of figures -->";

function figure(name: string, changes: Partial<ReportedFigure> = {}): ReportedFigure {
  return {
    name,
    unit: "tx/s",
    value: 12_345.5,
    best: 20_000,
    worst: 9,
    machine: { cpu: "Fast", cores: 2, memoryGiB: 8, os: "Linux 6" },
    node: "v24.0.0",
    commit: "abc1234",
    date: "2026-01-02T03:04:05.000Z",
    command: "npm run bench -- application",
    ...changes,
  };
}

describe("recorded figures", () => {
  let root: string;

  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), "yizhan-record-"));
    await mkdir(path.join(root, RESULTS), { recursive: true });
    await mkdir(path.join(root, path.dirname(PAGE)), { recursive: true });
    await writeFile(path.join(root, PAGE), `# Words\n\n${MARKS}\n\nMore words.\n`);
  });

  afterEach(() => rm(root, { recursive: true }));

  async function page(): Promise<string> {
    return await readFile(path.join(root, PAGE), "utf8");
  }

  it("stand in a file of their day and commit, and as a table between the words of the page", async () => {
    await record(root, [figure("sends", { ratio: 2.5, against: "mosquitto", goal: "≥ 10" })]);
    assert.deepEqual(await readdir(path.join(root, RESULTS)), ["2026-01-02-abc1234.json"]);
    const text = await page();
    assert.match(
      text,
      /\| sends \| 12,345\.5 tx\/s \| 20,000 \| 9 \| 2\.5 × mosquitto \| ≥ 10 \| 2026-01-02, abc1234 \|/,
    );
    assert.match(text, /^# Words\n\n<!-- figures/);
    assert.match(text, /Measured on Fast, 2 cores, 8 GiB, Linux 6, Node v24\.0\.0\./);
    assert.ok(text.endsWith("<!-- end of figures -->\n\nMore words.\n"));
  });

  it("replace those of the same name, day and commit, and leave the others", async () => {
    await record(root, [figure("sends"), figure("reads")]);
    await record(root, [figure("sends", { value: 1 })]);
    const text = await readFile(path.join(root, RESULTS, "2026-01-02-abc1234.json"), "utf8");
    const kept = (JSON.parse(text) as ReportedFigure[]).map(({ name, value }) => [name, value]);
    assert.deepEqual(kept, [
      ["reads", 12_345.5],
      ["sends", 1],
    ]);
  });

  it("of all days: the table has the newest of each", async () => {
    await record(root, [figure("sends", { date: "2026-02-01T00:00:00.000Z", value: 2 })]);
    await record(root, [figure("sends", { value: 1 }), figure("reads", { value: 3 })]);
    const text = await page();
    assert.match(text, /\| sends \| 2 tx\/s/);
    assert.match(text, /\| reads \| 3 tx\/s/);
    assert.equal(text.match(/\| sends/g)?.length, 1);
  });

  it("need a page with a place for the table", async () => {
    await writeFile(path.join(root, PAGE), "# Words\n");
    await assert.rejects(
      record(root, [figure("sends")]),
      /docs\/benchmarks\.md has no <!-- figures/,
    );
  });
});

describe("the spread of measurements", () => {
  it("is their median, best and worst, whichever way is better", () => {
    assert.deepEqual(spread([3, 1, 2.00049], "greater"), { value: 2, best: 3, worst: 1 });
    assert.deepEqual(spread([3, 1, 2], "less"), { value: 2, best: 1, worst: 3 });
    assert.deepEqual(spread([4, 1, 2, 3], "less"), { value: 2.5, best: 1, worst: 4 });
  });

  it("of nothing does not exist", () => {
    assert.throws(() => spread([], "less"), RangeError);
  });
});
