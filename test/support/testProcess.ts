/** A child process of a test that can be stopped, killed and started again. */

import { type ChildProcess, spawn } from "node:child_process";

/** Lines of output kept for error messages. */
const KEPT_LINES = 40;
/** A process that does not end by itself is killed after this. */
const STOP_TIMEOUT_MS = 5_000;
/** A process that does not become ready is given up after this. */
const START_TIMEOUT_MS = 30_000;

/** A program with its arguments; at most one process of it runs. */
export class TestProcess {
  readonly #program: string;
  readonly #arguments: readonly string[];
  readonly #ready: RegExp;
  #child: ChildProcess | undefined;
  #lines: string[] = [];

  /** @param ready matches the line of output from which on the process can be used. */
  constructor(program: string, programArguments: readonly string[], ready: RegExp) {
    this.#program = program;
    this.#arguments = programArguments;
    this.#ready = ready;
  }

  /** Whether a process runs. */
  get isRunning(): boolean {
    return this.#child !== undefined;
  }

  /** The last lines it wrote. */
  lastLines(): string {
    return this.#lines.join("\n");
  }

  /** Starts it and waits until it is ready. @throws {Error} with its output if it ends instead. */
  start(env: Readonly<Record<string, string>> = {}): Promise<void> {
    if (this.#child !== undefined) throw new Error("the process runs already");
    this.#lines = [];
    const child = spawn(this.#program, this.#arguments, {
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#child = child;
    return new Promise((resolve, reject) => {
      const fail = (reason: string): void => reject(new Error(`${reason}\n${this.lastLines()}`));
      const timer = setTimeout(() => fail("the process is not ready"), START_TIMEOUT_MS);
      timer.unref();
      const read = (chunk: Buffer): void => {
        for (const line of chunk.toString().split("\n")) {
          if (line === "") continue;
          this.#lines.push(line);
          if (this.#lines.length > KEPT_LINES) this.#lines.shift();
          if (this.#ready.test(line)) resolve();
        }
      };
      child.stdout.on("data", read);
      child.stderr.on("data", read);
      child.once("error", (error) => fail(error.message));
      child.once("close", (code, signal) => {
        clearTimeout(timer);
        if (this.#child === child) this.#child = undefined;
        fail(`the process ended with ${signal ?? code}`);
      });
    });
  }

  /** Starts the same program beside it, which is expected to end. @throws {Error} with its output. */
  async startTwin(): Promise<void> {
    const twin = new TestProcess(this.#program, this.#arguments, this.#ready);
    try {
      await twin.start();
    } finally {
      await twin.stop("SIGKILL");
    }
  }

  /** Sends a signal and waits until the process is gone; a process that ignores it is killed. */
  async stop(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (child === undefined) return;
    const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
    child.kill(signal);
    const timer = setTimeout(() => child.kill("SIGKILL"), STOP_TIMEOUT_MS);
    await closed;
    clearTimeout(timer);
  }

  /** Waits until the process ends by itself; answers its last words. */
  async ended(): Promise<string> {
    const child = this.#child;
    if (child !== undefined) {
      await new Promise<void>((resolve) => child.once("close", () => resolve()));
    }
    return this.lastLines();
  }
}
