/**
 * One child process that is kept running: it is started once what it needs is there, its output goes to a file, and it is
 * started again when it dies by itself.
 */

import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { createConnection } from "node:net";
import { SUPERVISED } from "../chain/stopSignal.ts";

/** What to run. */
export interface ProcessPlan {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Standard error, and standard output unless `onLine` takes it, are appended here. */
  readonly logFile: string;
  /** Lines of standard output. */
  readonly onLine?: (line: string) => void;
  /** `unix://…` of another process that must listen before this one is started, and before it is started again. */
  readonly waitsFor?: string;
}

/** What the supervisor hears. */
export interface ProcessEvents {
  /** It died and is started again. */
  readonly restarted: (name: string, reason: string) => void;
  /** It died too often to be started again. */
  readonly failed: (name: string, reason: string) => void;
}

/** How often a process that another one waits for is asked. */
const POLL_MS = 20;

/** Pause before a process that died is started again. */
const RESTART_MS = 500;

/** A process that dies so often within a minute will not get better by itself. */
const RESTARTS_A_MINUTE = 6;
const MINUTE_MS = 60_000;

/** Nor will one that several times in a row ends as soon as it has started. */
const QUICK_MS = 10_000;
const QUICK_DEATHS = 3;

/** A supervised child. */
export class SupervisedProcess {
  readonly plan: ProcessPlan;
  readonly #events: ProcessEvents;
  #child: ChildProcess | undefined;
  #stopping = false;
  #timer: NodeJS.Timeout | undefined;
  #deaths: number[] = [];
  #startedMs = 0;
  #quickDeaths = 0;

  constructor(plan: ProcessPlan, events: ProcessEvents) {
    this.plan = plan;
    this.#events = events;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  start(): void {
    const { waitsFor } = this.plan;
    if (waitsFor === undefined) this.#spawn();
    else this.#spawnOnceListening(waitsFor.slice("unix://".length)).catch(this.#giveUp);
  }

  async #spawnOnceListening(socket: string): Promise<void> {
    while (!this.#stopping && !(await isListening(socket))) {
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    if (!this.#stopping) this.#spawn();
  }

  #spawn(): void {
    const { command, args, env, logFile, onLine } = this.plan;
    const log = openSync(logFile, "a", 0o600);
    const child = spawn(command, [...args], {
      env: { ...process.env, [SUPERVISED]: "1", ...env },
      // The child's end of the pipe closes with this process, however that ends.
      stdio: ["pipe", onLine === undefined ? log : "pipe", log],
      // Ctrl-C reaches the whole foreground group; the supervisor stops its children in order instead.
      detached: true,
    });
    closeSync(log);
    this.#child = child;
    this.#startedMs = Date.now();
    if (onLine !== undefined && child.stdout !== null) feedLines(child.stdout, onLine);
    child.once("error", (error) => this.#died(error.message));
    child.once("exit", (code, signal) => this.#died(signal ?? `exit code ${code}`));
  }

  /** Asks it to end, and makes it end after `graceMs`. */
  async stop(graceMs: number): Promise<void> {
    this.#stopping = true;
    clearTimeout(this.#timer);
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
    child.kill("SIGTERM");
    const force = setTimeout(() => child.kill("SIGKILL"), graceMs);
    await ended;
    clearTimeout(force);
  }

  readonly #giveUp = ({ message }: Error): void => {
    this.#stopping = true;
    this.#events.failed(this.plan.name, message);
  };

  #died(reason: string): void {
    if (this.#stopping || this.#timer !== undefined) return;
    const now = Date.now();
    this.#deaths = [...this.#deaths.filter((at) => now - at < MINUTE_MS), now];
    this.#quickDeaths = now - this.#startedMs < QUICK_MS ? this.#quickDeaths + 1 : 0;
    if (this.#deaths.length > RESTARTS_A_MINUTE || this.#quickDeaths === QUICK_DEATHS) {
      this.#stopping = true;
      this.#events.failed(this.plan.name, reason);
      return;
    }
    this.#events.restarted(this.plan.name, reason);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.start();
    }, RESTART_MS);
  }
}

/** Whether somebody answers: the file alone may be left from a process that was killed. */
function isListening(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = createConnection({ path: socket });
    connection.once("connect", () => {
      connection.destroy();
      resolve(true);
    });
    connection.once("error", () => resolve(false));
  });
}

function feedLines(stream: NodeJS.ReadableStream, onLine: (line: string) => void): void {
  let rest = "";
  stream.setEncoding("utf8");
  stream.on("data", (chunk: string) => {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line !== "") onLine(line);
  });
}
