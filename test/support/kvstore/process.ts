/** Runs `main.ts` as a process: an application that can be killed. */

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A running application. */
export interface KvstoreProcess {
  /** Where it listens, as CometBFT's `proxy_app`. */
  readonly address: string;
  /** What it wrote to its error output. */
  errors(): string;
  running(): boolean;
  /** Ends it, at once with SIGKILL. */
  stop(signal?: "SIGTERM" | "SIGKILL"): Promise<void>;
}

const MAIN = fileURLToPath(new URL("./main.ts", import.meta.url));

/** Starts the application at `address`; `file` keeps its state. Resolves when it listens. */
export async function startKvstore(
  kind: "kvstore" | "counter",
  address: string,
  file?: string,
): Promise<KvstoreProcess> {
  const args = file === undefined ? [MAIN, kind, address] : [MAIN, kind, address, file];
  const child: ChildProcess = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  let errors = "";
  child.stderr?.on("data", (part) => {
    errors += String(part);
  });
  const exited = once(child, "exit");
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  const line = await Promise.race([
    once(lines, "line").then(([first]) => String(first)),
    exited.then(() => ""),
  ]);
  if (!line.startsWith("listening ")) throw new Error(`the application has ended: ${errors}`);
  return {
    address: line.slice("listening ".length),
    errors: () => errors,
    running: () => child.exitCode === null && child.signalCode === null,
    async stop(signal = "SIGTERM") {
      child.kill(signal);
      await exited;
    },
  };
}
