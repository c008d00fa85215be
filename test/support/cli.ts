/** `yizhan` as a person starts it: the launcher in a process of its own. */

import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The launcher. */
export const LAUNCHER: string = fileURLToPath(new URL("../../bin/yizhan", import.meta.url));

/** What a command came to. */
export interface CommandResult {
  /** Null if a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const TIMEOUT_MS = 60_000;

/** The environment of commands: English, and nothing of the caller's that changes what they do. */
export function commandEnvironment(): NodeJS.ProcessEnv {
  const { YIZHAN_HOME: _home, YIZHAN_NODE: _node, ...env } = process.env;
  return { ...env, LC_ALL: "C" };
}

/** Runs `yizhan ...args` to its end. */
export async function yizhan(...args: readonly string[]): Promise<CommandResult> {
  return await run(process.execPath, [LAUNCHER, ...args]);
}

/** Runs a program to its end; `input` is its standard input. A program that hangs is killed. */
export async function run(
  program: string,
  args: readonly string[],
  input?: Uint8Array,
): Promise<CommandResult> {
  const child = spawn(program, [...args], {
    env: commandEnvironment(),
    stdio: ["pipe", "pipe", "pipe"],
    timeout: TIMEOUT_MS,
    killSignal: "SIGKILL",
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  // A program that ends before it has read everything is judged by what it says.
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  return { code, stdout, stderr };
}
