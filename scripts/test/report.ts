/** Turns results into what a person reads. */

import type { Result } from "./job.ts";
import type { Layer } from "./schedule.ts";

/** How many titles of skipped tests are listed. */
const LISTED_SKIPS = 20;

/** What came of all jobs. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Adds up results. */
export function totalsOf(results: readonly Result[]): Totals {
  const sum = (count: (result: Result) => number): number =>
    results.reduce((total, result) => total + count(result), 0);
  return {
    passed: sum(({ passed }) => passed),
    failed: sum(({ failures }) => failures.length),
    skipped: sum(({ skipped }) => skipped.length),
  };
}

/** The last line of a run: `412 passed, 0 failed`, and `, 3 skipped` if any were. */
export function summaryLine({ passed, failed, skipped }: Totals): string {
  const rest = skipped === 0 ? "" : `, ${skipped} skipped`;
  return `${passed} passed, ${failed} failed${rest}`;
}

/** One line for a layer that is done. */
export function layerLine(layer: Layer, results: readonly Result[], seconds: number): string {
  return `  ${layer.padEnd(14)}${summaryLine(totalsOf(results)).padEnd(36)}${seconds.toFixed(1)} s`;
}

/** Every failure in full, with what its process wrote, then skipped tests and warnings. */
export function details(results: readonly Result[]): string {
  return [...results.map(failuresOf), ...notes(results)].filter((text) => text !== "").join("\n\n");
}

function failuresOf({ job, failures, output }: Result): string {
  if (failures.length === 0) return "";
  const entries = failures.map(({ title, file, text }) =>
    [`FAILED ${job.layer} ${file}`.trimEnd(), title, text].filter((part) => part !== "").join("\n"),
  );
  return [...entries, ...(output === "" ? [] : [`output of that process:\n${output}`])].join(
    "\n\n",
  );
}

function notes(results: readonly Result[]): readonly string[] {
  const skipped = results.flatMap((result) => result.skipped);
  const more = skipped.length - LISTED_SKIPS;
  const listed = skipped.slice(0, LISTED_SKIPS).map((title) => `  ${title}`);
  const warnings = results.flatMap((result) => result.warnings);
  return [
    skipped.length === 0 ? "" : ["skipped:", ...listed].join("\n"),
    more > 0 ? `  and ${more} more` : "",
    warnings.length === 0 ? "" : ["warnings:", ...warnings.map((line) => `  ${line}`)].join("\n"),
  ];
}
