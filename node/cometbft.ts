/** Finds CometBFT, the consensus engine, or builds it once. It is used as released, as a program of its own. */

import { execFile } from "node:child_process";
import { mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { acquireFileLock } from "../bin/fileLock.js";
import { CliError } from "./cliError.ts";
import { type BuildOptions, buildCometbft, waitingLine } from "./cometbft/build.ts";
import { cacheNotWritable, unusableOverride } from "./cometbft/errors.ts";
import { type Environment, findExecutables } from "./executables.ts";

/** The version that this project is tested with; `node/cometbft/go.mod` pins the same. */
export const COMETBFT_VERSION = "0.38.25";

/** The line of versions that speaks the same protocols; an override may be any of it. */
const COMETBFT_LINE = "0.38.";

/** How to look for CometBFT. */
export interface CometbftOptions {
  /** Receives a line now and then while CometBFT is built. */
  readonly onProgress?: (line: string) => void;
  /** `COMETBFT`, `PATH`, `XDG_CACHE_HOME`, `HOME` and Go's settings; the process's own if absent. */
  readonly env?: Environment;
  /** Ends a build. */
  readonly signal?: AbortSignal;
}

/**
 * The absolute path of a CometBFT: the one that `COMETBFT` names, else one of the pinned version on
 * `PATH`, else the one built before, else one that is built now (Go ≥ 1.24, about 80 s).
 *
 * @throws {CliError} if there is none and none can be built
 */
export async function cometbftBinary(options: CometbftOptions = {}): Promise<string> {
  const env = options.env ?? process.env;
  const override = env["COMETBFT"];
  if (override !== undefined && override !== "") return await checkOverride(override, env);
  for (const file of findExecutables("cometbft", env)) {
    if ((await versionOf(file)) === COMETBFT_VERSION) return resolve(file);
  }
  const cached = cachePath(env);
  if ((await versionOf(cached)) === COMETBFT_VERSION) return cached;
  const { onProgress = () => {}, signal } = options;
  await buildOnce(cached, { version: COMETBFT_VERSION, env, onProgress, signal });
  return cached;
}

/** Where the built program is kept: outside the project, one for each version and platform. */
export function cachePath(env: Environment): string {
  const base = env["XDG_CACHE_HOME"] || join(env["HOME"] || homedir(), ".cache");
  const build = `v${COMETBFT_VERSION}-${process.platform}-${process.arch}`;
  return join(resolve(base), "yizhan", "cometbft", build, "cometbft");
}

async function checkOverride(override: string, env: Environment): Promise<string> {
  const named = override.includes("/") ? override : (findExecutables(override, env)[0] ?? override);
  const file = resolve(named);
  const version = await versionOf(file);
  if (version?.startsWith(COMETBFT_LINE) !== true) {
    throw unusableOverride(file, version, `${COMETBFT_LINE}x`);
  }
  return file;
}

/** The version that `file version` prints (a build from a commit adds `+hash`); undefined if none. */
async function versionOf(file: string): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)(file, ["version"], { timeout: 10_000 });
    return /^v?(\d+\.\d+\.\d+)(?:[-+]\S*)?$/.exec(stdout.trim())?.[1];
  } catch {
    return undefined;
  }
}

/** Builds beside `target` and moves the finished program there; a second builder waits instead. */
async function buildOnce(target: string, options: BuildOptions): Promise<void> {
  const folder = dirname(target);
  const lock = await lockFolder(folder, options);
  const unfinished = `${target}.${process.pid}`;
  try {
    if ((await versionOf(target)) === COMETBFT_VERSION) return;
    removeUnfinished(target);
    await buildCometbft(unfinished, options);
    renameSync(unfinished, target);
  } finally {
    rmSync(unfinished, { force: true });
    lock.release();
  }
}

async function lockFolder(
  folder: string,
  { env, onProgress, signal }: BuildOptions,
): ReturnType<typeof acquireFileLock> {
  try {
    mkdirSync(folder, { recursive: true });
    return await acquireFileLock(join(folder, "build.lock"), {
      onWait: () => onProgress(waitingLine(env)),
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (error) {
    if (error instanceof CliError || signal?.aborted === true) throw error;
    throw cacheNotWritable(folder, error instanceof Error ? error.message : String(error));
  }
}

/** What killed builds left. */
function removeUnfinished(target: string): void {
  for (const name of readdirSync(dirname(target))) {
    if (name.startsWith(`${basename(target)}.`)) rmSync(join(dirname(target), name));
  }
}
