/** Options of a chain process: defaults ← file `chain.yaml` in the home folder ← environment ← flags. */

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { parse as parseYaml } from "yaml";
import { type GasPrice, parseGasPrice } from "./app/gas.ts";
import { LOG_LEVELS, type LogLevel } from "./logging.ts";
import { separated } from "./types/naming.ts";

/** Options of one process. */
export interface ChainOptions {
  /** Folder of this node's state. */
  readonly home: string;
  /** Where CometBFT finds the application: `unix:///absolute/path` or `tcp://127.0.0.1:port`. */
  readonly address: string;
  /** The least asked for a unit of gas; the mempool's guard against floods. */
  readonly minGasPrice: GasPrice;
  /** Threads that verify signatures; 0 verifies in the main thread. */
  readonly verifyWorkers: number;
  /** A snapshot of every height that is a multiple of this; 0 for none. */
  readonly snapshotIntervalBlocks: number;
  /** Heights that can be queried and proved. */
  readonly keptHeights: number;
  readonly logLevel: LogLevel;
}

/** Somebody started the program wrongly; the message says how to do it right. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

interface Setting<T> {
  readonly name: keyof ChainOptions;
  readonly help: string;
  readonly fallback: string | ((home: string, cores: number) => string);
  read(text: string): T;
}

const SETTINGS: readonly Setting<unknown>[] = [
  {
    name: "home",
    help: "folder of this node's state",
    fallback: ".yizhan/chain",
    read: (text) => path.resolve(text),
  },
  {
    name: "address",
    help: "where CometBFT connects: unix:///absolute/path or tcp://127.0.0.1:port",
    fallback: (home) => `unix://${path.join(home, "app.sock")}`,
    read: String,
  },
  {
    name: "minGasPrice",
    help: "least fee for a unit of gas in the mempool, such as 0.025nyz",
    fallback: "0nyz",
    read: parseGasPrice,
  },
  {
    name: "verifyWorkers",
    help: "threads that verify signatures",
    fallback: (_, cores) => String(Math.max(1, cores - 1)),
    read: (text) => integer(text, 0, 1024),
  },
  {
    name: "snapshotIntervalBlocks",
    help: "blocks between snapshots, 0 for none",
    fallback: "1000",
    read: (text) => integer(text, 0, Number.MAX_SAFE_INTEGER),
  },
  {
    name: "keptHeights",
    help: "heights that can be queried and proved",
    fallback: "101",
    read: (text) => integer(text, 2, 1_000_000),
  },
  {
    name: "logLevel",
    help: LOG_LEVELS.join(", "),
    fallback: "info",
    read: (text) => {
      if (LOG_LEVELS.includes(text as LogLevel)) return text;
      throw new RangeError(`must be one of ${LOG_LEVELS.join(", ")}`);
    },
  },
];

/** What options are read from. */
export interface OptionSources {
  /** Arguments after the program's name. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Processor cores of this machine. */
  readonly cores: number;
}

/** The options, or `"help"` if they were asked for. @throws {UsageError} */
export function readOptions({ args, env, cores }: OptionSources): ChainOptions | "help" {
  const flags = readFlags(args);
  if (flags["help"] === true) return "help";
  const given = (name: string): string | undefined =>
    (flags[separated(name, "-")] as string | undefined) ?? env[variable(name)];
  const home = path.resolve(given("home") ?? ".yizhan/chain");
  const file = readFile(path.join(home, "chain.yaml"));
  const values = SETTINGS.map((setting) => {
    const { name, fallback } = setting;
    const text =
      given(name) ??
      file[name] ??
      (typeof fallback === "string" ? fallback : fallback(home, cores));
    return [name, readSetting(setting, text)];
  });
  return Object.fromEntries(values) as ChainOptions;
}

/** The text of `--help`. */
export function usage(): string {
  const lines = SETTINGS.map(({ name, help, fallback }) => {
    const value = typeof fallback === "string" ? ` (${fallback})` : "";
    return `  --${separated(name, "-")} VALUE`.padEnd(36) + help + value;
  });
  return [
    "Runs the Yizhan ledger behind CometBFT. Every option is also read from YIZHAN_<NAME>",
    "and from chain.yaml in the home folder.",
    "",
    ...lines,
    "",
  ].join("\n");
}

function readSetting({ name, read }: Setting<unknown>, text: string): unknown {
  try {
    return read(text);
  } catch (error) {
    throw new UsageError(`--${separated(name, "-")} ${text}: ${(error as Error).message}`);
  }
}

function readFlags(
  args: readonly string[],
): Readonly<Record<string, string | boolean | undefined>> {
  const names = SETTINGS.map(({ name }) => [separated(name, "-"), { type: "string" as const }]);
  const options = { ...Object.fromEntries(names), help: { type: "boolean" as const, short: "h" } };
  try {
    return parseArgs({ args: [...args], options }).values as Record<string, string | boolean>;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}. See --help`);
  }
}

function readFile(name: string): Readonly<Record<string, string>> {
  if (!existsSync(name)) return {};
  let content: unknown;
  try {
    content = parseYaml(readFileSync(name, "utf8")) ?? {};
  } catch (error) {
    throw new UsageError(`${name} cannot be read: ${(error as Error).message}`);
  }
  if (typeof content !== "object" || content === null || Array.isArray(content)) {
    throw new UsageError(`${name} must be a list of option: value`);
  }
  const values = Object.entries(content).map(([key, value]) => {
    if (SETTINGS.some(({ name: known }) => known === key)) return [key, String(value)];
    throw new UsageError(`${name}: there is no option ${key}`);
  });
  return Object.fromEntries(values) as Record<string, string>;
}

function integer(text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new RangeError(`must be a whole number from ${least} to ${most}`);
}

function variable(name: string): string {
  return `YIZHAN_${separated(name, "_").toUpperCase()}`;
}
