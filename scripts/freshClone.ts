/**
 * Does what a newcomer does: `npm start` in a fresh clone, with nothing built before, until four
 * claims are paid; then again, without a network. Prints how long each took. Takes minutes.
 */

import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { EXIT_CODES } from "../node/cliError.ts";

const ROOT = resolve(import.meta.dirname, "..");
const START = ["--until-claims", "4", "--epoch-blocks", "12", "--json"];

interface Run {
  readonly code: number | null;
  readonly lastLine: string;
  readonly seconds: number;
}

/** The environment of a computer that has never seen this project. */
function newcomerEnvironment(folder: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_|COMETBFT$)/i.test(name));
  const path = (process.env["PATH"] ?? "").split(delimiter).filter((entry) => {
    return !entry.startsWith(ROOT) && !existsSync(join(entry, "cometbft"));
  });
  return {
    ...Object.fromEntries(kept),
    PATH: path.join(delimiter),
    XDG_CACHE_HOME: join(folder, "cache"),
  };
}

/** Runs `npm start -- args`; standard error goes through, of standard output the last line is kept. */
async function npmStart(
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<Run> {
  const begin = performance.now();
  const child = spawn("npm", ["start", "--silent", "--", ...args], {
    ...options,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output = (output + text).slice(-1_000_000);
  });
  const code = await new Promise<number | null>((done, fail) => {
    child.on("error", fail);
    child.on("close", done);
  });
  const seconds = Math.round((performance.now() - begin) / 100) / 10;
  return { code, seconds, lastLine: output.trimEnd().split("\n").at(-1) ?? "" };
}

/** What is wrong with the summary that a run ended with; nothing if it is as it should be. */
function* complaints({ code, lastLine }: Run): Iterable<string> {
  if (code !== 0) yield `the first start ended with exit code ${code}`;
  if (!lastLine.startsWith("{")) {
    yield `its last line is no object: ${lastLine}`;
    return;
  }
  const summary = JSON.parse(lastLine);
  if (summary.event !== "summary") yield `its last event is ${summary.event}`;
  if (summary.supplyNyz !== summary.expectedSupplyNyz) {
    yield `the supply is ${summary.supplyNyz}, not ${summary.expectedSupplyNyz}`;
  }
  for (const violation of summary.violations ?? []) yield `violation: ${violation}`;
  if (!(summary.claims?.length >= 4)) yield `${summary.claims?.length} claims were paid`;
}

async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "yizhan-fresh-"));
  try {
    const clone = join(folder, "clone");
    spawnSync("git", ["clone", "--quiet", ROOT, clone], { stdio: "inherit" });
    const env = newcomerEnvironment(folder);
    const basePort = 20_000 + (process.pid % 300) * 100;
    const first = await npmStart([...START, "--base-port", String(basePort)], { cwd: clone, env });
    const offline = { ...env, npm_config_registry: "http://127.0.0.1:9/", GOPROXY: "off" };
    const second = await npmStart(["--help"], { cwd: clone, env: offline });
    const problems = [...complaints(first)];
    if (second.code !== 0) problems.push(`the second start ended with exit code ${second.code}`);
    if (second.seconds > 5) problems.push(`the second start took ${second.seconds} s`);
    const report = { firstSeconds: first.seconds, secondSeconds: second.seconds, problems };
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    return problems.length === 0 ? 0 : EXIT_CODES.failure;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = await main();
