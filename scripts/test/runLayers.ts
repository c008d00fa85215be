/** Runs the jobs of some layers and says of each layer how it went. */

import { type JobOptions, type Result, runJob } from "./job.ts";
import { layerLine } from "./report.ts";
import { type Job, type Layer, planJobs } from "./schedule.ts";

/** How to run layers. */
export interface RunOptions extends JobOptions {
  /** Test processes side by side. */
  readonly width: number;
  /** Receives one line for each layer, as soon as its last job is done. */
  readonly report: (line: string) => void;
}

/** Runs every job of `layers`; those of an aborted run that have not begun are left out. */
export async function runLayers(
  layers: readonly Layer[],
  options: RunOptions,
): Promise<readonly Result[]> {
  const { beside, alone } = planJobs(layers);
  const progress = new Progress([...beside, ...alone]);
  const run = async (job: Job): Promise<void> => {
    if (options.signal.aborted) return;
    progress.begin(job);
    const line = progress.end(await runJob(job, options));
    if (line !== undefined) options.report(line);
  };
  await runPool(beside, options.width, run);
  await runPool(alone, 1, run);
  return progress.results;
}

/** Runs `jobs` in their order, at most `width` at a time. */
async function runPool(
  jobs: readonly Job[],
  width: number,
  run: (job: Job) => Promise<void>,
): Promise<void> {
  const queue = [...jobs];
  const lane = async (): Promise<void> => {
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) await run(job);
  };
  await Promise.all(Array.from({ length: width }, lane));
}

/** Knows which layers are done. */
class Progress {
  readonly results: Result[] = [];
  readonly #jobs: readonly Job[];
  readonly #starts: Map<Layer, number> = new Map();

  constructor(jobs: readonly Job[]) {
    this.#jobs = jobs;
  }

  begin({ layer }: Job): void {
    if (!this.#starts.has(layer)) this.#starts.set(layer, performance.now());
  }

  /** The line of the layer, if `result` was its last. */
  end(result: Result): string | undefined {
    this.results.push(result);
    const { layer } = result.job;
    const done = this.results.filter(({ job }) => job.layer === layer);
    if (done.length < this.#jobs.filter((job) => job.layer === layer).length) return undefined;
    const start = this.#starts.get(layer) ?? performance.now();
    return layerLine(layer, done, (performance.now() - start) / 1000);
  }
}
