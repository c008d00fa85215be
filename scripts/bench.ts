/** `npm run bench`: lists the benchmarks, runs them one after the other, and keeps what they measured. */

import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { record } from "../test/bench/record.ts";
import type { ReportedFigure } from "../test/bench/report.ts";

const ROOT = resolve(import.meta.dirname, "..");

/** What there is to run, in the order of `all`, and what it answers. */
const BENCHMARKS: Readonly<Record<string, string>> = {
  application: "signed sends a second that the application alone takes",
  abciSocket: "cost of the socket between CometBFT and the application",
  stateTree: "cost of writes, reads and proofs of the state",
  layouts: "cost of encoding and decoding signed, journaled and forwarded objects",
  broker: "MQTT deliveries a second, against mosquitto",
  chainBytes: "bytes on the chain for a million messages",
  devnet: "time, memory and processor of a whole network on this machine",
};

const USAGE = `npm run bench -- NAME [OPTIONS]

Runs a benchmark; each figure is a line of JSON on standard output. NAME is one of

${Object.entries(BENCHMARKS)
  .map(([name, text]) => `  ${name.padEnd(12)} ${text}`)
  .join("\n")}
  ${"all".padEnd(12)} all of them

  --quick    smaller and shorter: to see whether it works, not for the record
  --record   add the figures to test/bench/results and to the table of docs/benchmarks.md

Other options are those of the benchmark.
`;

interface Request {
  readonly names: readonly string[];
  readonly keep: boolean;
  /** For the benchmarks themselves. */
  readonly options: readonly string[];
}

const WRONG_USAGE = 2;

function readRequest(args: readonly string[]): Request | undefined {
  const [name, ...rest] = args;
  if (name === undefined || name.startsWith("-")) return undefined;
  const keep = rest.includes("--record");
  const options = rest.filter((option) => option !== "--record");
  if (keep && options.includes("--quick")) return undefined;
  if (name === "all") return { names: Object.keys(BENCHMARKS), keep, options };
  return name in BENCHMARKS ? { names: [name], keep, options } : undefined;
}

/** The figures of one benchmark; standard output is passed on line by line. */
async function run(name: string, options: readonly string[]): Promise<ReportedFigure[]> {
  process.stderr.write(`${name}: ${BENCHMARKS[name]}\n`);
  const file = resolve(ROOT, "test/bench", `${name}.ts`);
  const child = spawn(process.execPath, [file, ...options], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<string | undefined>((settle, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => settle(code === 0 ? undefined : (signal ?? `${code}`)));
  });
  const figures: ReportedFigure[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    process.stdout.write(`${line}\n`);
    figures.push(JSON.parse(line) as ReportedFigure);
  }
  const failure = await ended;
  if (failure !== undefined) throw new Error(`benchmark ${name} ended with ${failure}`);
  return figures;
}

async function main(args: readonly string[]): Promise<number> {
  const request = readRequest(args);
  if (request === undefined) {
    const asked = args.length === 0 || args[0] === "--help";
    process[asked ? "stdout" : "stderr"].write(USAGE);
    return asked ? 0 : WRONG_USAGE;
  }
  const figures: ReportedFigure[] = [];
  for (const name of request.names) figures.push(...(await run(name, request.options)));
  if (request.keep) await record(ROOT, figures);
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
