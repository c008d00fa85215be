/** What the user of the test runner asks for. */

import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { CliError, EXIT_CODES } from "../../node/cliError.ts";
import { isLayer, LAYERS, type Layer } from "./schedule.ts";

/** The text of `--help`. */
export const HELP: string = `Runs the tests: npm test [-- options]

  --only LAYERS   some layers, separated by commas: ${LAYERS.join(", ")}
  --grep PATTERN  tests whose full title matches, without types and lint
  --jobs N        test processes side by side (default: one for each core)
  --no-install    do not install missing programs with apt-get
  --help          this text

The last line counts what was run: N passed, N failed. Exit code 0 if something passed and nothing failed.
`;

/** A run of tests. */
export interface Request {
  readonly help: boolean;
  readonly layers: readonly Layer[];
  /** Only tests whose full title matches. */
  readonly grep: string | undefined;
  /** Test processes side by side, at least 1. */
  readonly jobs: number;
  /** Whether missing programs may be installed. */
  readonly install: boolean;
}

const OPTIONS = {
  only: { type: "string", multiple: true },
  grep: { type: "string" },
  jobs: { type: "string" },
  "no-install": { type: "boolean" },
  help: { type: "boolean" },
} as const;

/** @throws {CliError} `USAGE` for an unknown option, layer or a wrong number */
export function parseRequest(args: readonly string[]): Request {
  const values = parseOptions(args);
  const jobs = Number(values.jobs ?? availableParallelism());
  if (!Number.isInteger(jobs) || jobs < 1) throw usage(`--jobs ${values.jobs} is not a number.`);
  return {
    help: values.help ?? false,
    layers: layersOf(values.only, values.grep !== undefined),
    grep: values.grep,
    jobs,
    install: values["no-install"] !== true,
  };
}

function parseOptions(
  args: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>["values"] {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error));
  }
}

function layersOf(only: readonly string[] | undefined, grep: boolean): readonly Layer[] {
  const names = only?.flatMap((value) => value.split(","));
  if (names === undefined) {
    return grep ? LAYERS.filter((layer) => layer !== "types" && layer !== "lint") : LAYERS;
  }
  return names.map((name) => {
    if (isLayer(name)) return name;
    throw usage(`There is no layer of tests called ${name}.`);
  });
}

function usage(problem: string): CliError {
  return new CliError("USAGE", EXIT_CODES.usage, {
    en: { message: problem, hint: "See `npm test -- --help`." },
    zh: { message: problem, hint: "参见 `npm test -- --help`。" },
  });
}
