/** `yizhan`: the entry point of the command line. */

import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { text as readAll } from "node:stream/consumers";
import { CommanderError } from "commander";
import { EXIT_CODES, type Language, languageOf, renderError } from "../scripts/setupError.ts";
import { asCliError } from "./failures.ts";
import { createProgram } from "./program.ts";
import type { Shell } from "./shell.ts";

/** Exit code of a process ended by Ctrl-C. */
const INTERRUPTED = 130;

function language(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const asked = at < 0 ? undefined : (args[at]?.split("=")[1] ?? args[at + 1]);
  if (asked === "zh" || asked === "en") return asked;
  return languageOf(process.env);
}

/** Asks on standard error and reads from the terminal without echo. */
async function askSecret(question: string): Promise<string> {
  if (!process.stdin.isTTY) {
    throw new RangeError(
      "a passphrase is needed and there is no terminal: set YIZHAN_PASSPHRASE_FILE to a file that holds it",
    );
  }
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input: process.stdin, output: silent, terminal: true });
  const answer = await reader.question("");
  reader.close();
  process.stderr.write("\n");
  return answer;
}

function createShell(args: readonly string[], signal: AbortSignal): Shell {
  return {
    language: language(args),
    env: process.env,
    write: (text) => void process.stdout.write(text),
    writeError: (text) => void process.stderr.write(text),
    askSecret,
    readInput: () => readAll(process.stdin),
    signal,
  };
}

async function main(args: readonly string[]): Promise<number> {
  const stop = new AbortController();
  // A closed terminal (SIGHUP) must not leave a devnet's processes behind.
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => stop.abort());
  // A reader that has seen enough (`| head`) is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  const shell = createShell(args, stop.signal);
  try {
    await createProgram(shell).parseAsync([...args], { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_CODES.usage;
    if (stop.signal.aborted && error === stop.signal.reason) return INTERRUPTED;
    const known = asCliError(error);
    if (known === undefined) throw error;
    if (stop.signal.aborted) return INTERRUPTED;
    process.stderr.write(renderError(known, shell.language));
    return known.exitCode;
  }
}

process.exitCode = await main(process.argv.slice(2));
