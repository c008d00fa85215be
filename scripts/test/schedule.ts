/** Which tests there are, in which order they run, and what runs beside what. */

import { globSync } from "node:fs";

/** The layers of tests, cheapest first. `types` and `lint` are one test each. */
export const LAYERS = [
  "types",
  "lint",
  "architecture",
  "unit",
  "property",
  "vectors",
  "simulation",
  "e2e",
  "browser",
] as const;

/** One of the layers. */
export type Layer = (typeof LAYERS)[number];

/** One process of tests. */
export interface Job {
  readonly layer: Layer;
  /** The test files it runs; a check of the whole project has none. */
  readonly files: readonly string[];
  /** After so many ms it is taken for stuck. */
  readonly timeoutMs: number;
}

/** Layers with real processes, ports and clocks: one job at a time, nothing beside it. */
const ALONE: ReadonlySet<Layer> = new Set(["e2e", "browser"]);

/** Files in one process: starting one costs about half a second. */
const FILES_PER_JOB: Readonly<Partial<Record<Layer, number>>> = {
  architecture: 20,
  unit: 12,
  property: 4,
  vectors: 12,
};

const TIMEOUT_MS = 4 * 60_000;
const TIMEOUT_ALONE_MS = 8 * 60_000;

/** Whether `name` names a layer. */
export function isLayer(name: string): name is Layer {
  return LAYERS.some((layer) => layer === name);
}

/** The test files of a layer, in a fixed order. */
export function filesOf(layer: Layer): readonly string[] {
  return globSync(`test/${layer}/**/*.test.ts`).sort();
}

/** The jobs of `layers`: first those that may run side by side, then those that run alone. */
export function planJobs(layers: readonly Layer[]): {
  beside: readonly Job[];
  alone: readonly Job[];
} {
  const jobs = LAYERS.filter((layer) => layers.includes(layer)).flatMap(jobsOf);
  return {
    beside: jobs.filter(({ layer }) => !ALONE.has(layer)),
    alone: jobs.filter(({ layer }) => ALONE.has(layer)),
  };
}

function jobsOf(layer: Layer): readonly Job[] {
  const timeoutMs = ALONE.has(layer) ? TIMEOUT_ALONE_MS : TIMEOUT_MS;
  if (layer === "types" || layer === "lint") return [{ layer, files: [], timeoutMs }];
  return deal(filesOf(layer), FILES_PER_JOB[layer] ?? 1).map((files) => ({
    layer,
    files,
    timeoutMs,
  }));
}

/** Hands neighbours to different processes: what is slow is often slow as a folder. */
function deal(files: readonly string[], perJob: number): readonly (readonly string[])[] {
  const count = Math.ceil(files.length / perJob);
  return Array.from({ length: count }, (_, job) => files.filter((_, n) => n % count === job));
}
