/** Builds CometBFT from the module that `go.mod` and `go.sum` in this folder pin. */

import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";
import { languageOf } from "../cliError.ts";
import { type Environment, findExecutables } from "../executables.ts";
import { explainBuildFailure, goMissing, goUnsuitable } from "./errors.ts";

const TOOL = "github.com/cometbft/cometbft/cmd/cometbft";
const PROGRESS_MS = 5_000;
/** The first Go whose module files may hold a `tool` line. */
const OLDEST_GO = [1, 24] as const;
/** Where the official installers put Go; often not on `PATH`. */
const GO_FOLDERS = ["/usr/local/go/bin", "/opt/homebrew/bin"];

/** What a build needs to know. */
export interface BuildOptions {
  /** The version that is pinned, for the sentences. */
  readonly version: string;
  readonly env: Environment;
  readonly onProgress: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The path of a Go that is new enough, on `PATH` or in one of `folders`.
 *
 * @throws {CliError} `GO_MISSING`, `GO_TOO_OLD`
 */
export async function findGo(
  env: Environment,
  version: string,
  folders: readonly string[] = GO_FOLDERS,
): Promise<string> {
  const found: string[] = [];
  for (const file of findExecutables("go", env, folders)) {
    const answer = await goVersion(file, env);
    if (isRecent(answer)) return file;
    found.push(`${file} (${answer})`);
  }
  if (found.length === 0) throw goMissing(version);
  throw goUnsuitable(found.join(", "), version);
}

/**
 * Builds the program into `target`. Takes about 80 s on two cores with nothing cached.
 *
 * @throws {CliError} if there is no suitable Go, no network, no space, or the build fails
 */
export async function buildCometbft(target: string, options: BuildOptions): Promise<void> {
  const go = await findGo(options.env, options.version);
  options.onProgress(startingLine(options.env, options.version));
  const args = ["build", "-v", "-trimpath", "-ldflags", "-s -w", "-o", target, TOOL];
  const child = spawn(go, args, {
    cwd: import.meta.dirname,
    env: buildEnvironment(options.env),
    stdio: ["ignore", "ignore", "pipe"],
    signal: options.signal,
  });
  let output = "";
  child.stderr.setEncoding("utf8");
  child.stderr.on("data", (text: string) => {
    output += text;
  });
  const stopReport = reportRegularly(options, () => output);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on("error", reject);
      child.on("close", resolve);
    });
    if (code !== 0) throw explainBuildFailure(output);
  } finally {
    stopReport();
  }
}

/** The user's environment, with what must not depend on the user. */
function buildEnvironment(env: Environment): NodeJS.ProcessEnv {
  const { GOOS: _os, GOARCH: _architecture, ...rest } = env;
  return {
    ...rest,
    CGO_ENABLED: "0",
    GO111MODULE: "on",
    GOFLAGS: "-mod=readonly -buildvcs=false",
    GOTOOLCHAIN: "local",
    GOWORK: "off",
  };
}

/** Says every few seconds how far `go build -v` is: it names each package that it compiles. */
function reportRegularly(options: BuildOptions, output: () => string): () => void {
  const start = Date.now();
  const timer = setInterval(() => {
    const seconds = Math.round((Date.now() - start) / 1000);
    options.onProgress(progressLine(options.env, output(), seconds));
  }, PROGRESS_MS);
  return () => clearInterval(timer);
}

async function goVersion(file: string, env: Environment): Promise<string> {
  try {
    // Without GOTOOLCHAIN it would look at go.mod and might fetch another Go to answer.
    const { stdout } = await promisify(execFile)(file, ["version"], {
      env: { ...env, GOTOOLCHAIN: "local" },
      timeout: 10_000,
    });
    return /\bgo\d+\.\d+\S*/.exec(stdout)?.[0] ?? "answers nothing like a version";
  } catch (error) {
    return error instanceof Error ? firstLine(error.message) : String(error);
  }
}

function isRecent(answer: string): boolean {
  const match = /^go(\d+)\.(\d+)/.exec(answer);
  if (match === null) return false;
  const [major, minor] = [Number(match[1]), Number(match[2])];
  return major > OLDEST_GO[0] || (major === OLDEST_GO[0] && minor >= OLDEST_GO[1]);
}

function firstLine(text: string): string {
  return text.split("\n")[0] ?? text;
}

/** What is said while another process builds, in the language of the user's locale. */
export function waitingLine(env: Environment): string {
  if (languageOf(env) === "zh") return "另一个进程正在构建 CometBFT，请稍候";
  return "another process is building CometBFT; waiting for it";
}

function startingLine(env: Environment, version: string): string {
  if (languageOf(env) === "zh") return `正在构建 CometBFT ${version}（仅一次，约一分半钟）`;
  return `building CometBFT ${version} (once, about a minute and a half)`;
}

/** What is said while the build goes on: `output` is what `go build -v` has said, a module or a package a line. */
export function progressLine(env: Environment, output: string, seconds: number): string {
  const lines = output.split("\n");
  const fetched = lines.filter((line) => line.startsWith("go: downloading ")).length;
  const compiled = lines.filter((line) => line !== "" && !line.includes(" ")).length;
  if (languageOf(env) === "zh") {
    return `CometBFT：已下载 ${fetched} 个模块，已编译 ${compiled} 个包（${seconds} 秒）`;
  }
  return `CometBFT: ${fetched} modules downloaded, ${compiled} packages compiled (${seconds} s)`;
}
