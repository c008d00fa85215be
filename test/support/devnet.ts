/** A devnet as a person starts it: `node bin/yizhan devnet … --json` in a process of its own, in a folder that is removed. */

import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Keyring } from "../../cli/keyring.ts";
import type { NetworkShape } from "../../scripts/devnet/options.ts";
import { brokerPorts, HOST, validatorPorts } from "../../scripts/devnet/ports.ts";
import type { DevnetEvent, PaidClaim, Summary } from "../../scripts/devnet/progress.ts";
import { commandEnvironment, LAUNCHER } from "./cli.ts";
import { eventually } from "./poll.ts";
import { freeBasePort } from "./ports.ts";

/** A line of `--json`. */
export type TimedEvent = DevnetEvent & { readonly time: string };

/** One process of a devnet. */
export interface DevnetProcess {
  readonly pid: number;
  /** `supervisor`, `application-0`, `cometbft-0`, `broker-1`, `fleet`. */
  readonly name: string;
}

/** How a devnet ended. */
export interface DevnetEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

const SMALL = { validators: 1, brokers: 2, devices: 8, epochBlocks: 12 } as const;

const STOP_TIMEOUT_MS = 20_000;

/** A folder and the devnets that are started in it, one after the other. */
export class TestDevnet {
  readonly home: string;
  readonly shape: NetworkShape;
  /** Lines of standard output of the current run. */
  lines: string[] = [];
  stderr = "";
  startedMs = 0;
  /** What starts it; `flags` follow. */
  command: readonly string[] = [process.execPath, LAUNCHER, "devnet"];
  #child: ChildProcess | undefined;
  #end: DevnetEnd | undefined;

  private constructor(home: string, shape: NetworkShape) {
    this.home = home;
    this.shape = shape;
  }

  /** A folder for a devnet of this shape on free ports; nothing is started. */
  static async create(shape: Partial<NetworkShape> = {}): Promise<TestDevnet> {
    const whole = { ...SMALL, ...shape };
    const basePort = shape.basePort ?? (await freeBasePort(whole));
    const folder = await mkdtemp(path.join(tmpdir(), "yizhan-devnet-"));
    return new TestDevnet(path.join(folder, "home"), { ...whole, basePort });
  }

  /** Starts it; `more` are further options. */
  start(...more: readonly string[]): void {
    this.lines = [];
    this.stderr = "";
    this.#end = undefined;
    this.startedMs = Date.now();
    const [program = "", ...args] = [...this.command, ...this.flags(), ...more];
    const child = spawn(program, args, {
      env: commandEnvironment(),
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#child = child;
    let rest = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      this.lines.push(...lines);
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      this.stderr += text;
    });
    child.once("close", (code, signal) => {
      if (rest !== "") this.lines.push(rest);
      this.#end = { code, signal };
    });
  }

  /** The command and the options of its shape. */
  options(): string[] {
    return ["devnet", ...this.flags()];
  }

  /** The options of its shape. */
  flags(): string[] {
    const { validators, brokers, devices, basePort, epochBlocks } = this.shape;
    return [
      ...["--json", "--home", this.home, "--base-port", String(basePort)],
      ...["--validators", String(validators), "--brokers", String(brokers)],
      ...["--devices", String(devices), "--epoch-blocks", String(epochBlocks)],
    ];
  }

  /** What it has told so far. @throws {SyntaxError} if a line is not JSON */
  events(): TimedEvent[] {
    return this.lines.map((line) => JSON.parse(line) as TimedEvent);
  }

  claims(): PaidClaim[] {
    return this.events().filter((event) => event.event === "claim");
  }

  summary(): Summary | undefined {
    return this.events().find((event) => event.event === "summary");
  }

  /** Waits until it tells an event. @throws {Error} with everything it said if it ends before or takes too long */
  async told(
    what: string,
    isIt: (event: TimedEvent) => boolean,
    timeoutMs = 60_000,
  ): Promise<TimedEvent> {
    const look = (): TimedEvent | undefined => {
      const found = this.events().find(isIt);
      if (found === undefined && this.#end !== undefined) throw new Error("it has ended");
      return found;
    };
    try {
      return await eventually(what, look, timeoutMs);
    } catch (error) {
      throw new Error(`${(error as Error).message}\n${this.lastWords()}`);
    }
  }

  /** Waits for the event `ready`; its links. */
  async ready(): Promise<Readonly<Record<string, string>>> {
    const event = await this.told("ready", ({ event: name }) => name === "ready");
    return event.event === "ready" ? event.links : {};
  }

  /** Waits until the command ends. */
  async ended(timeoutMs = 120_000): Promise<DevnetEnd> {
    try {
      return await eventually("the end of the devnet", () => this.#end, timeoutMs);
    } catch (error) {
      throw new Error(`${(error as Error).message}\n${this.lastWords()}`);
    }
  }

  /** Sends a signal to the command itself, as Ctrl-C or a service manager does. */
  signal(signal: NodeJS.Signals): void {
    this.#child?.kill(signal);
  }

  /** Every process that works in the folder, by its command line. */
  processes(): DevnetProcess[] {
    const table = execFileSync("ps", ["-Ao", "pid=,args="], { encoding: "utf8" });
    return table
      .split("\n")
      .filter((line) => `${line} `.includes(`${this.home} `) || line.includes(`${this.home}/`))
      .map((line) => ({ pid: Number.parseInt(line, 10), name: nameOf(line, this.home) }));
  }

  /** The process id of one of its processes; undefined while there is none. */
  pidOf(name: string): number | undefined {
    return this.processes().find((one) => one.name === name)?.pid;
  }

  /** Kills one process without warning. @throws {Error} if there is none */
  kill(name: string): void {
    const pid = this.pidOf(name);
    if (pid === undefined) throw new Error(`there is no process ${name}`);
    process.kill(pid, "SIGKILL");
  }

  /** Ends everything of it and removes the folder; for `after`, also where a test has failed. */
  async remove(): Promise<void> {
    this.signal("SIGTERM");
    if (this.#child !== undefined) {
      await eventually("the end", () => this.#end, STOP_TIMEOUT_MS).catch(() => undefined);
    }
    for (const { pid } of this.processes()) killIfThere(pid);
    await rm(path.dirname(this.home), { recursive: true, force: true, maxRetries: 5 });
  }

  /** `yz1…` of one of its accounts: `operator`, `payer`, `faucet`. */
  address(account: string): string {
    return new Keyring(this.home, "test").get(account).address;
  }

  /** Address of a validator's RPC. */
  rpc(validator = 0): string {
    return `http://${HOST}:${validatorPorts(this.shape.basePort, validator).rpc}`;
  }

  /** Addresses of a broker. */
  broker(index: number): { mqtt: string; webSocket: string; api: string; mqttPort: number } {
    const ports = brokerPorts(this.shape.basePort, index);
    return {
      mqtt: `mqtt://${HOST}:${ports.mqtt}`,
      webSocket: `ws://${HOST}:${ports.webSocket}/mqtt`,
      api: `http://${HOST}:${ports.api}`,
      mqttPort: ports.mqtt,
    };
  }

  /** What the fleet's devices counted, by `broker epoch`. */
  fleetCounts(): Readonly<Record<string, number>> {
    const file = path.join(this.home, "fleet-counts.json");
    return JSON.parse(readFileSync(file, "utf8")) as Record<string, number>;
  }

  /** Everything that helps to understand a failure. */
  lastWords(): string {
    const logs = path.join(this.home, "logs");
    const files = existsSync(logs) ? readdirSync(logs) : [];
    const tails = files.map((file) => {
      const text = readFileSync(path.join(logs, file), "utf8");
      return `--- ${file}\n${text.split("\n").slice(-15).join("\n")}`;
    });
    return [...this.lines.slice(-30), this.stderr, ...tails].join("\n");
  }
}

function nameOf(line: string, home: string): string {
  const part = /\/(validator|broker)-(\d+)\/?(cometbft|chain)?/.exec(line.split(home)[1] ?? "");
  if (part !== null) {
    const [, kind, index, which] = part;
    if (kind === "broker") return `broker-${index}`;
    return `${which === "chain" ? "application" : "cometbft"}-${index}`;
  }
  return line.includes("fleet/main.ts") ? "fleet" : "supervisor";
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended by itself meanwhile.
  }
}
