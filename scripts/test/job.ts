/** Runs one job and counts what it says. */

import type { Environment } from "../../node/executables.ts";
import { type Ending, runProcess } from "./process.ts";
import type { Job } from "./schedule.ts";

/** What a test process tells, one message each: the beginning or the outcome of one test, or news of itself. */
export type TestEvent =
  /** A test begins; named so that a process that dies can be asked where. */
  | { readonly kind: "begin"; readonly title: string }
  | { readonly kind: "pass" }
  | { readonly kind: "skip"; readonly title: string }
  | { readonly kind: "fail"; readonly failure: Failure }
  /** Every test has been run. */
  | { readonly kind: "end" }
  /** The process does not end by itself: something was left open, as named by Node. */
  | { readonly kind: "lingers"; readonly resources: readonly string[] };

/** Why a test failed. */
export interface Failure {
  readonly title: string;
  /** The file, relative to the project; empty if the failure is of no single file. */
  readonly file: string;
  /** Everything there is to say: message, difference, stack, output. */
  readonly text: string;
}

/** What came of a job. */
export interface Result {
  readonly job: Job;
  readonly passed: number;
  /** Titles of the tests that were not run. */
  readonly skipped: readonly string[];
  readonly failures: readonly Failure[];
  /** Things that are not failures but deserve a fix. */
  readonly warnings: readonly string[];
  /** What the process wrote. */
  readonly output: string;
}

/** What a job is run with. */
export interface JobOptions {
  readonly env: Environment;
  /** Only tests whose full title matches. */
  readonly grep?: string | undefined;
  readonly signal: AbortSignal;
}

/** The checks of the whole project; each counts as one test. */
const CHECKS: Readonly<Record<string, readonly string[]>> = {
  types: ["node_modules/typescript/bin/tsc", "-p", ".", "--pretty", "false"],
  lint: ["node_modules/@biomejs/biome/bin/biome", "check", "--max-diagnostics=200"],
};

/** Runs `job` to its end. Never throws: a process that crashes, hangs or cannot start has failed. */
export async function runJob(job: Job, options: JobOptions): Promise<Result> {
  const check = CHECKS[job.layer];
  return check === undefined ? await runTests(job, options) : await runCheck(job, check, options);
}

async function runCheck(
  job: Job,
  args: readonly string[],
  { env, signal }: JobOptions,
): Promise<Result> {
  const { trouble, output } = await runProcess({ args, env, signal, timeoutMs: job.timeoutMs });
  const failures = trouble === undefined ? [] : [{ title: `it ${trouble}`, file: "", text: "" }];
  return { job, passed: 1 - failures.length, skipped: [], failures, warnings: [], output };
}

async function runTests(job: Job, { env, grep, signal }: JobOptions): Promise<Result> {
  const tally = new Tally();
  const assignment = JSON.stringify({ files: job.files, grep });
  const ending = await runProcess({
    args: ["scripts/test/worker.ts", assignment],
    env,
    signal,
    timeoutMs: job.timeoutMs,
    onMessage: (message) => tally.add(message as TestEvent),
  });
  return tally.result(job, ending);
}

/** Counts the events of one test process. */
class Tally {
  #passed = 0;
  #current = "";
  #ended = false;
  readonly #skipped: string[] = [];
  readonly #failures: Failure[] = [];
  readonly #warnings: string[] = [];

  add(event: TestEvent): void {
    if (event.kind === "begin") this.#current = event.title;
    else if (event.kind === "pass") this.#passed += 1;
    else if (event.kind === "skip") this.#skipped.push(event.title);
    else if (event.kind === "fail") this.#failures.push(event.failure);
    else if (event.kind === "end") this.#ended = true;
    else this.#warnings.push(`left open after the last test: ${event.resources.join(", ")}`);
  }

  result(job: Job, { trouble, output }: Ending): Result {
    const file = job.files.join(" ");
    const failures = [...this.#failures];
    if (trouble !== undefined || !this.#ended) {
      const where = this.#current === "" ? "while it was loading" : `in “${this.#current}”`;
      const title = `the test process ${trouble ?? "ended before its tests"} ${where}`;
      failures.push({ title, file, text: "" });
    }
    const warnings = this.#warnings.map((warning) => `${file}: ${warning}`);
    return { job, passed: this.#passed, skipped: this.#skipped, failures, warnings, output };
  }
}
