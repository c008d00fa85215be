/** One command from its words to its exit code. */

import { CommanderError } from "commander";
import {
  type CliError,
  EXIT_CODES,
  type Language,
  languageOf,
  renderError,
} from "../node/cliError.ts";
import { createProgram } from "./program.ts";
import type { Shell } from "./shell.ts";
import { isWrongUsage, usageErrorOf } from "./wrongUsage.ts";

/** Exit code of a command that the person at the terminal has ended. */
export const INTERRUPTED = 130;

/** The person ended a question with Ctrl-C or Ctrl-D. */
export class InterruptedError extends Error {}

const LANGUAGES: readonly Language[] = ["en", "zh"];

/** The language that `--lang`, `YIZHAN_LANG` or the locale asks for. */
export function chosenLanguage(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = optionValue(args, ["--lang"]) ?? env["YIZHAN_LANG"];
  return LANGUAGES.find((one) => one === asked) ?? languageOf(env);
}

/** Runs the command; failures are told on standard error. Throws only what is a defect of the program. */
export async function run(args: readonly string[], shell: Shell): Promise<number> {
  try {
    await checkLanguage(args);
    await createProgram(shell).parseAsync([...args], { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof InterruptedError) return INTERRUPTED;
    if (isShown(error)) return error.exitCode === 0 ? 0 : EXIT_CODES.usage;
    const known = await failureOf(error);
    if (known === undefined) throw error;
    // What fails because everything is being stopped is no news.
    if (shell.wasInterrupted) return INTERRUPTED;
    tell(known, args, shell);
    return known.exitCode;
  }
}

/** Whether help or the version was shown, which the parser ends with an exception. */
function isShown(error: unknown): error is CommanderError {
  return error instanceof CommanderError && !isWrongUsage(error);
}

async function checkLanguage(args: readonly string[]): Promise<void> {
  const asked = optionValue(args, ["--lang"]);
  if (asked === undefined || LANGUAGES.some((one) => one === asked)) return;
  const { usageError } = await import("./failures.ts");
  throw usageError("--lang", asked, LANGUAGES);
}

/** Undefined if it is a defect. */
async function failureOf(error: unknown): Promise<CliError | undefined> {
  if (error instanceof CommanderError) return usageErrorOf(error);
  return (await import("./failures.ts")).asCliError(error);
}

/** Programs that read JSON read errors as JSON, too. */
function tell(error: CliError, args: readonly string[], shell: Shell): void {
  const format = optionValue(args, ["--output", "-o"]);
  if (format !== "json" && format !== "ndjson") {
    shell.writeError(renderError(error, shell.language));
    return;
  }
  const { code, exitCode } = error;
  const { message, hint } = error.in(shell.language);
  shell.writeError(`${JSON.stringify({ error: { code, exitCode, message, hint } })}\n`);
}

/** The value of an option, before anything is parsed: errors of parsing need it. */
function optionValue(args: readonly string[], names: readonly string[]): string | undefined {
  for (const [i, arg] of args.entries()) {
    if (names.includes(arg)) return args[i + 1];
    const long = names.find((name) => arg.startsWith(`${name}=`));
    if (long !== undefined) return arg.slice(long.length + 1);
  }
  return undefined;
}
