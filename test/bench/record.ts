/** Keeps figures: one file a day and commit, and the table in the documentation, which is made from all such files. */

import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ReportedFigure } from "./report.ts";

/** The page with the table. */
export const PAGE = "docs/benchmarks.md";

/** The folder with the recorded figures. */
export const RESULTS = "test/bench/results";

const BEGIN = "<!-- figures: written by `npm run bench -- all --record` -->";
const END = "<!-- end of figures -->";

/** Adds figures to the results below `root` and writes the table anew. @throws {Error} if the page has no place for it */
export async function record(root: string, figures: readonly ReportedFigure[]): Promise<void> {
  for (const [name, group] of Map.groupBy(figures, fileOf)) {
    const file = path.join(root, RESULTS, name);
    const names = new Set(group.map((figure) => figure.name));
    const others = (await readFigures(file)).filter((figure) => !names.has(figure.name));
    await writeFile(file, `${JSON.stringify([...others, ...group], undefined, 2)}\n`);
  }
  const page = path.join(root, PAGE);
  const text = await readFile(page, "utf8");
  await writeFile(page, withTable(text, latest(await readAll(path.join(root, RESULTS)))));
}

function fileOf({ date, commit }: ReportedFigure): string {
  return `${date.slice(0, 10)}-${commit.replace("+", "-changed")}.json`;
}

async function readFigures(file: string): Promise<ReportedFigure[]> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as ReportedFigure[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

async function readAll(directory: string): Promise<ReportedFigure[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith(".json"));
  const files = await Promise.all(names.map((name) => readFigures(path.join(directory, name))));
  return files.flat();
}

/** The newest of each name, in the order of the newest run of each benchmark. */
export function latest(figures: readonly ReportedFigure[]): ReportedFigure[] {
  const newest = new Map<string, ReportedFigure>();
  for (const figure of figures) {
    const known = newest.get(figure.name);
    if (known === undefined || known.date < figure.date) newest.set(figure.name, figure);
  }
  return [...newest.values()].sort(
    (a, b) => compare(a.command, b.command) || compare(a.name, b.name),
  );
}

/** `page` with the table of `figures` between its marks. @throws {Error} if the marks are missing */
export function withTable(page: string, figures: readonly ReportedFigure[]): string {
  const start = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (start < 0 || end < start) throw new Error(`${PAGE} has no ${BEGIN} … ${END}`);
  return `${page.slice(0, start)}${BEGIN}\n\n${table(figures)}\n\n${page.slice(end)}`;
}

function table(figures: readonly ReportedFigure[]): string {
  const head = "| figure | value | best | worst | ratio | goal | measured |";
  const rows = figures.map((figure) => {
    const { name, unit, value, best, worst, ratio, against, goal = "", date, commit } = figure;
    const compared = ratio === undefined ? "" : `${ratio} × ${against}`;
    const measured = `${date.slice(0, 10)}, ${commit}`;
    const cells = [name, `${amountOf(value)} ${unit}`, amountOf(best), amountOf(worst), compared];
    return `| ${[...cells, goal, measured].join(" | ")} |`;
  });
  const machines = new Set(
    figures.map(
      ({ machine, node }) =>
        `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.os}, Node ${node}`,
    ),
  );
  const where = [...machines].map((text) => `Measured on ${text}.`).join("\n");
  return [head, "| --- | ---: | ---: | ---: | --- | --- | --- |", ...rows, "", where].join("\n");
}

function amountOf(value: number): string {
  const [whole = "", fraction] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
