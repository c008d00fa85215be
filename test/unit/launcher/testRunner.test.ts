import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Result, runJob } from "../../../scripts/test/job.ts";
import { details, summaryLine, totalsOf } from "../../../scripts/test/report.ts";
import { parseRequest } from "../../../scripts/test/request.ts";

/** Whether `pid` is a process that still does something: a zombie does not. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, "latin1"));
  } catch {
    return false;
  }
}

describe("the test runner", function () {
  this.timeout(30_000);
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "yizhan-runner-"));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function run(
    files: Readonly<Record<string, string>>,
    options: { timeoutMs?: number; grep?: string } = {},
  ): Promise<Result> {
    const paths = Object.entries(files).map(([name, text]) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    });
    const job = { layer: "unit", files: paths, timeoutMs: options.timeoutMs ?? 20_000 } as const;
    const signal = new AbortController().signal;
    return runJob(job, { env: process.env, grep: options.grep, signal });
  }

  function counts(result: Result): string {
    return summaryLine(totalsOf([result]));
  }

  it("counts what passes, fails and is skipped, and shows a failure in full", async () => {
    const result = await run({
      "a.test.ts": `describe("sums", () => {
        it("add", () => {});
        it("carry", () => { const wrong: string = "1 is not 2"; throw new Error(wrong); });
        it.skip("later", () => {});
        it("print", () => { console.log("printed by the test"); });
      });`,
    });

    assert.equal(counts(result), "2 passed, 1 failed, 1 skipped");
    const text = details([result]);
    for (const part of [
      "sums carry",
      "1 is not 2",
      "a.test.ts",
      "printed by the test",
      "sums later",
    ]) {
      assert.ok(text.includes(part), `${part} in:\n${text}`);
    }
  });

  it("counts a process that crashes as a failure and names the test it was in", async () => {
    const result = await run({
      "a.test.ts": `it("is fine", () => {}); it("pulls the plug", () => process.exit(0));`,
    });

    assert.equal(counts(result), "1 passed, 1 failed");
    assert.match(details([result]), /ended before its tests in “pulls the plug”/);
  });

  it("counts a process that hangs as a failure", async () => {
    const result = await run(
      { "a.test.ts": `it("never yields", () => { for (;;); });` },
      { timeoutMs: 1_500 },
    );

    assert.equal(counts(result), "0 passed, 1 failed");
    assert.match(details([result]), /was stopped after 1.5 s in “never yields”/);
  });

  it("counts a file that cannot be loaded as a failure and runs the others", async () => {
    const result = await run({
      "a.test.ts": `import "./missing.ts";`,
      "b.test.ts": `it("runs all the same", () => {});`,
    });

    assert.equal(counts(result), "1 passed, 1 failed");
    assert.match(details([result]), /missing\.ts/);
  });

  it("counts a failing hook, and an error that no one awaits", async () => {
    const result = await run({
      "a.test.ts": `describe("group", () => { before(() => { throw new Error("no ground"); }); it("x", () => {}); });`,
      "b.test.ts": `it("y", () => new Promise(() => { setTimeout(() => { throw new Error("out of the blue"); }, 1); }));`,
    });

    assert.equal(counts(result), "0 passed, 2 failed");
    assert.match(details([result]), /out of the blue[\s\S]*no ground/);
  });

  it("ends what a test has started and forgot", async () => {
    const pidFile = join(folder, "pid");
    const result = await run({
      "a.test.ts": `import { spawn } from "node:child_process"; import { writeFileSync } from "node:fs";
        it("forgets", () => { writeFileSync(${JSON.stringify(pidFile)}, String(spawn("sleep", ["600"]).pid)); process.channel?.unref(); setTimeout(() => process.exit(0), 300); });`,
    });

    assert.equal(counts(result), "1 passed, 0 failed");
    const pid = Number(readFileSync(pidFile, "utf8"));
    while (isRunning(pid)) await new Promise((resolve) => setTimeout(resolve, 20));
  });

  it("runs only the tests whose title matches", async () => {
    const result = await run(
      { "a.test.ts": `it("wanted", () => {}); it("other", () => { throw new Error("no"); });` },
      { grep: "^wanted$" },
    );

    assert.equal(counts(result), "1 passed, 0 failed");
  });

  it("refuses a layer, an option or a number that does not exist", () => {
    for (const args of [
      ["--only", "unti"],
      ["--unknown"],
      ["--jobs", "many"],
      ["--jobs", "0"],
      ["x"],
    ]) {
      assert.throws(() => parseRequest(args), { code: "USAGE", exitCode: 2 }, args.join(" "));
    }
    assert.deepEqual(parseRequest(["--only", "unit,e2e"]).layers, ["unit", "e2e"]);
    assert.equal(parseRequest(["--grep", "x"]).layers.includes("types"), false);
  });
});
