/** A devnet as a child process on free ports, for tests that need a whole network. */

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { DEFAULT_SHAPE } from "../../scripts/devnet/options.ts";
import { checkPorts } from "../../scripts/devnet/ports.ts";

const MAIN = fileURLToPath(new URL("../../cli/main.ts", import.meta.url));

/** A network that is ready. */
export interface RunningDevnet {
  readonly home: string;
  /** As in the `ready` event: `rpc`, `broker-0`, `broker-0 mqtt`, … */
  readonly links: Readonly<Record<string, string>>;
  /** Every event so far, in order. */
  readonly events: readonly Readonly<Record<string, unknown>>[];
  /** Ends it as Ctrl-C would, and removes its home. */
  stop(): Promise<void>;
}

const START_MS = 60_000;

/** A base port from which everything is free now. */
export async function freeBasePort(): Promise<number> {
  for (;;) {
    const basePort = 40_000 + 400 * Math.floor(Math.random() * 45);
    try {
      await checkPorts({ ...DEFAULT_SHAPE, validators: 4, brokers: 4, basePort });
      return basePort;
    } catch {
      // Somebody has one of the ports: another base.
    }
  }
}

/** Starts `yizhan devnet` with these options and waits until it is ready. */
export async function startDevnet(options: readonly string[]): Promise<RunningDevnet> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "yizhan-devnet-"));
  const home = path.join(folder, "net");
  const basePort = String(await freeBasePort());
  const args = [MAIN, "devnet", "--json", "--home", home, "--base-port", basePort, ...options];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  const events: Readonly<Record<string, unknown>>[] = [];
  const stop = async (): Promise<void> => {
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const links = await ready(child, events);
    return { home, links, events, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function ready(
  child: ChildProcess,
  events: Readonly<Record<string, unknown>>[],
): Promise<Readonly<Record<string, string>>> {
  let words = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    words += text;
  });
  return await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`no devnet in time: ${words}`)), START_MS);
    child.once("exit", (code) => reject(new Error(`the devnet ended with ${code}: ${words}`)));
    createInterface({ input: child.stdout as NodeJS.ReadableStream }).on("line", (line) => {
      const event = JSON.parse(line) as Readonly<Record<string, unknown>>;
      events.push(event);
      if (event["event"] !== "ready") return;
      clearTimeout(late);
      resolve(event["links"] as Readonly<Record<string, string>>);
    });
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGINT");
  await exit;
}
