/** Runs a Node process with everything it starts, to its end or to a limit. */

import { type ChildProcess, spawn } from "node:child_process";
import type { Environment } from "../../node/executables.ts";

/** What to run and how long it may take. */
export interface ProcessOptions {
  /** A script and its arguments. */
  readonly args: readonly string[];
  readonly env: Environment;
  readonly timeoutMs: number;
  /** Ends the process and everything it started. */
  readonly signal: AbortSignal;
  /** Receives what the process sends by `process.send`. */
  readonly onMessage?: (message: unknown) => void;
}

/** How a process ended. */
export interface Ending {
  /** Undefined if it ended with exit code 0, else a phrase such as `ended with exit code 1`. */
  readonly trouble: string | undefined;
  /** The last of what it wrote to standard output and standard error. */
  readonly output: string;
}

/** Output that is kept, in characters. */
const KEPT_OUTPUT = 200_000;

/** How long a process that outlives its starter may hold the pipes, in ms. */
const DRAIN_MS = 2_000;

/** Runs `node ...args`. Whatever it started and left behind is ended with it. Never throws. */
export async function runProcess(options: ProcessOptions): Promise<Ending> {
  // A group of its own, so that what it starts can be ended with it.
  const child = spawn(process.execPath, options.args, {
    detached: true,
    env: { ...options.env },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const output = keepOutput(child);
  if (options.onMessage !== undefined) child.on("message", options.onMessage);
  let timedOut = false;
  const stop = (): void => killGroup(child);
  const timer = setTimeout(() => {
    timedOut = true;
    stop();
  }, options.timeoutMs);
  options.signal.addEventListener("abort", stop);
  const trouble = await ended(child);
  clearTimeout(timer);
  options.signal.removeEventListener("abort", stop);
  const limit = `was stopped after ${options.timeoutMs / 1000} s`;
  return { trouble: timedOut ? limit : trouble, output: output().trimEnd() };
}

function keepOutput(child: ChildProcess): () => string {
  let output = "";
  const keep = (text: string): void => {
    output = (output + text).slice(-KEPT_OUTPUT);
  };
  child.stdout?.setEncoding("utf8").on("data", keep);
  child.stderr?.setEncoding("utf8").on("data", keep);
  return () => output;
}

function ended(child: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve) => {
    child.on("error", (error) => resolve(`could not be started: ${error.message}`));
    child.on("exit", (code, signal) => {
      const trouble = describe(code, signal);
      killGroup(child);
      // Its last messages and output may still be on their way; "close" comes after them.
      child.on("close", () => resolve(trouble));
      setTimeout(() => resolve(trouble), DRAIN_MS).unref();
    });
  });
}

function describe(code: number | null, signal: NodeJS.Signals | null): string | undefined {
  if (signal !== null) return `was ended by ${signal}`;
  return code === 0 ? undefined : `ended with exit code ${code}`;
}

function killGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  } catch {
    // Nothing of it is left.
  }
}
