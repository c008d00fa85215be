/** The one form in which every benchmark says what it measured: JSON lines on standard output, one figure a line. */

import { execFileSync } from "node:child_process";
import { availableParallelism, cpus, release, totalmem, type } from "node:os";
import { basename, resolve } from "node:path";

/** Something that was measured. */
export interface Figure {
  /** The same words every time: figures of other days are found by it. */
  readonly name: string;
  /** Of `value`, `best` and `worst`. */
  readonly unit: string;
  /** The typical case: a median, or the only measurement. */
  readonly value: number;
  readonly best: number;
  readonly worst: number;
  /** `value` by that of what is compared with, measured in the same run. */
  readonly ratio?: number;
  /** What the ratio compares with. */
  readonly against?: string;
  /** What it should be, such as `≤ 10 s`. */
  readonly goal?: string;
  /** Sizes, settings and whatever else helps to understand the numbers. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** Where something was measured. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly os: string;
}

/** A figure with everything needed to measure it again. */
export interface ReportedFigure extends Figure {
  readonly machine: Machine;
  /** Version of Node. */
  readonly node: string;
  /** Short hash, with `+` if files had changed since; `unknown` outside of a repository. */
  readonly commit: string;
  /** Start of the benchmark, ISO 8601. */
  readonly date: string;
  /** The command that measures it. */
  readonly command: string;
}

const ROOT = resolve(import.meta.dirname, "../..");
const STARTED = new Date().toISOString();
const BYTES_PER_GIB = 2 ** 30;

/** Prints figures of the benchmark whose process this is. */
export function report(figures: readonly Figure[]): void {
  const circumstances = {
    machine: machine(),
    node: process.version,
    commit: commit(),
    date: STARTED,
    command: command(),
  };
  for (const figure of figures) {
    const line: ReportedFigure = { ...figure, ...circumstances };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
}

/** `value` with three significant digits: a clock pretends to know more. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

/** Median (of two in the middle, their mean), best and worst of measurements. @throws {RangeError} if there are none */
export function spread(
  values: readonly number[],
  better: "greater" | "less",
): { readonly value: number; readonly best: number; readonly worst: number } {
  const sorted = values.map(rounded).sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [least, most] = [sorted[0], sorted.at(-1)];
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  if (least === undefined || most === undefined || low === undefined || high === undefined) {
    throw new RangeError("nothing was measured");
  }
  const [best, worst] = better === "greater" ? [most, least] : [least, most];
  return { value: rounded((low + high) / 2), best, worst };
}

function machine(): Machine {
  return {
    cpu: cpus()[0]?.model ?? "unknown",
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / BYTES_PER_GIB),
    os: `${type()} ${release()}`,
  };
}

function commit(): string {
  const git = (...args: string[]): string =>
    execFileSync("git", args, { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  try {
    const changed = git("status", "--porcelain", "--untracked-files=no") !== "";
    return `${git("rev-parse", "--short", "HEAD").trim()}${changed ? "+" : ""}`;
  } catch {
    return "unknown";
  }
}

function command(): string {
  const name = basename(process.argv[1] ?? "", ".ts");
  return ["npm run bench --", name, ...process.argv.slice(2)].join(" ");
}
