/** The process as a command sees it, with what it wrote, answers to its questions, and an interruption on demand. */

import { utf8 } from "../../chain/types/bytes.ts";
import { run } from "../../cli/run.ts";
import type { Shell } from "../../cli/shell.ts";
import type { Language } from "../../node/cliError.ts";

/** What is different from a script's process in English without input. */
export interface FakeShellOptions {
  readonly language?: Language;
  readonly env?: Readonly<Record<string, string>>;
  /** Answers of the person at the terminal, in order; a terminal if given. */
  readonly answers?: readonly string[];
  readonly input?: string;
  readonly columns?: number;
}

/** What a command did. */
export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Questions that were asked. */
  readonly questions: readonly string[];
}

/** Runs one command in this process. */
export async function runCommand(
  args: readonly string[],
  options: FakeShellOptions = {},
): Promise<Outcome> {
  const written = { stdout: "", stderr: "" };
  const questions: string[] = [];
  const shell = createFakeShell(options, written, questions);
  const exitCode = await run(args, shell);
  return { exitCode, ...written, questions };
}

function createFakeShell(
  { language = "en", env = {}, answers, input = "", columns }: FakeShellOptions,
  written: { stdout: string; stderr: string },
  questions: string[],
): Shell {
  const left = [...(answers ?? [])];
  const ask = (question: string): string => {
    questions.push(question);
    const answer = left.shift();
    if (answer === undefined) throw new Error(`the test has no answer to ${question}`);
    return answer;
  };
  return {
    language,
    env,
    isInteractive: answers !== undefined,
    columns,
    text: (both) => both[language],
    write: (data) => {
      written.stdout += typeof data === "string" ? data : Buffer.from(data).toString("utf8");
    },
    writeError: (text) => {
      written.stderr += text;
    },
    askSecret: async (question) => ask(question),
    confirm: async (question) => ask(question) === "y",
    readInput: async () => utf8(input),
    interrupted: () => new AbortController().signal,
    wasInterrupted: false,
  };
}
