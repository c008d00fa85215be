/** The shell of the process this runs in. */

import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { chosenLanguage, InterruptedError } from "./run.ts";
import type { Shell } from "./shell.ts";

/** Takes over standard output, standard error, standard input and, once asked for, the signals of the process. */
export function createShell(args: readonly string[]): Shell {
  const { stdin, stdout, stderr, env } = process;
  // A reader that has seen enough (`| head`) is no failure.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  const language = chosenLanguage(args, env);
  const interrupt = new Interrupt();
  return {
    language,
    env,
    isInteractive: stdin.isTTY === true && stderr.isTTY === true,
    columns: stdout.isTTY === true ? stdout.columns : undefined,
    text: (both) => both[language],
    write: (data) => void stdout.write(data),
    writeError: (text) => void stderr.write(text),
    askSecret: async (question) => {
      stderr.write(question);
      const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
      const answer = await ask(silent, "");
      stderr.write("\n");
      return answer;
    },
    confirm: async (question) =>
      /^(y|yes|是)$/i.test((await ask(stderr, `${question} [y/N] `)).trim()),
    readInput: () => buffer(stdin),
    interrupted: () => interrupt.signal(),
    get wasInterrupted() {
      return interrupt.isOver;
    },
  };
}

async function ask(output: NodeJS.WritableStream, question: string): Promise<string> {
  const reader = createInterface({ input: process.stdin, output, terminal: true });
  const ended = new AbortController();
  reader.on("SIGINT", () => ended.abort());
  reader.on("close", () => ended.abort());
  try {
    return await reader.question(question, { signal: ended.signal });
  } catch (error) {
    if (!ended.signal.aborted) throw error;
    process.stderr.write("\n");
    throw new InterruptedError("ended by the person at the terminal");
  } finally {
    reader.close();
  }
}

/**
 * Ctrl-C, SIGTERM or a closed terminal aborts the signal. Later ones are the same stop: `npm start` hands on a Ctrl-C that
 * the terminal has delivered already, and whoever listens stops within a bounded time.
 */
class Interrupt {
  readonly #controller = new AbortController();
  #isListening = false;

  signal(): AbortSignal {
    if (!this.#isListening) {
      for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
        process.on(name, () => this.#controller.abort(new InterruptedError("ended by a signal")));
      }
    }
    this.#isListening = true;
    return this.#controller.signal;
  }

  get isOver(): boolean {
    return this.#controller.signal.aborted;
  }
}
