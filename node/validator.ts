/** One validator: its folder and its two processes, as `yizhan start` and the devnet run them. */

import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type FileLock, FileLockedError, takeFileLock } from "../bin/fileLock.js";
import { CliError, EXIT_CODES } from "./cliError.ts";
import { socketAddress } from "./cometbftHome.ts";
import { processFailed } from "./processFailure.ts";
import { type ProcessEvents, SupervisedProcess } from "./supervisedProcess.ts";

const CHAIN_MAIN = fileURLToPath(new URL("../chain/main.ts", import.meta.url));

/** Time for a process to end by itself; both end within 10 s. */
const GRACE_MS = { cometbft: 5_000, application: 3_000 } as const;

/** Parts of the folder. */
export interface ValidatorFolder {
  readonly cometbft: string;
  readonly chain: string;
  readonly logs: string;
  /** Where CometBFT finds the application. */
  readonly application: string;
}

/** The parts of a validator's folder. */
export function validatorFolder(home: string): ValidatorFolder {
  return {
    cometbft: path.join(home, "cometbft"),
    chain: path.join(home, "chain"),
    logs: path.join(home, "logs"),
    application: socketAddress(path.join(home, "app.sock")),
  };
}

/** What a validator's processes are made from. */
export interface ValidatorPlan {
  readonly folder: ValidatorFolder;
  /** The binary. */
  readonly cometbft: string;
  /** Follows the names `application` and `cometbft`, where several validators share a machine. */
  readonly suffix?: string;
  /** How the application's Node is run, and what it is told besides where it lives. */
  readonly application?: {
    readonly nodeFlags: readonly string[];
    readonly args: readonly string[];
    readonly env: Readonly<Record<string, string>>;
  };
}

/** The two processes; they may be started in any order, and CometBFT is stopped first. */
export interface ValidatorProcesses {
  readonly application: SupervisedProcess;
  readonly cometbft: SupervisedProcess;
}

/** Describes the processes without starting them. */
export function validatorProcesses(plan: ValidatorPlan, events: ProcessEvents): ValidatorProcesses {
  const { folder, suffix = "" } = plan;
  const { nodeFlags = [], args = [], env = {} } = plan.application ?? {};
  const log = (name: string): string => path.join(folder.logs, `${name}.log`);
  const application = {
    name: `application${suffix}`,
    command: process.execPath,
    args: [
      ...[...nodeFlags, CHAIN_MAIN, "--home", folder.chain, "--address", folder.application],
      ...args,
    ],
    env,
    logFile: log(`application${suffix}`),
  };
  const cometbft = {
    name: `cometbft${suffix}`,
    command: plan.cometbft,
    args: ["start", "--home", folder.cometbft],
    logFile: log(`cometbft${suffix}`),
    // It would wait three seconds before it tried an application again that does not listen yet.
    waitsFor: folder.application,
  };
  return {
    application: new SupervisedProcess(application, events),
    cometbft: new SupervisedProcess(cometbft, events),
  };
}

/** What a validator runs with. */
export interface ValidatorRun {
  readonly home: string;
  /** The binary. */
  readonly cometbft: string;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /** Takes lines about what happens. */
  readonly onLine: (line: string) => void;
}

/** Runs the validator of a folder until the signal. @throws {CliError} if it runs already, or keeps dying */
export async function runValidator({
  home,
  cometbft,
  signal,
  onLine,
}: ValidatorRun): Promise<void> {
  const folder = validatorFolder(home);
  const lock = lockHome(home);
  try {
    mkdirSync(folder.logs, { recursive: true });
    const ended = Promise.withResolvers<void>();
    signal.addEventListener("abort", () => ended.resolve());
    const processes = validatorProcesses(
      { folder, cometbft },
      {
        restarted: (name, reason) => onLine(`${name} ended (${reason}); starting it again`),
        failed: (name, reason) => ended.reject(processFailed(folder.logs, name, reason)),
      },
    );
    processes.application.start();
    processes.cometbft.start();
    onLine(`running; logs in ${folder.logs}`);
    try {
      if (!signal.aborted) await ended.promise;
    } finally {
      await processes.cometbft.stop(GRACE_MS.cometbft);
      await processes.application.stop(GRACE_MS.application);
    }
  } finally {
    lock.release();
  }
}

function lockHome(home: string): FileLock {
  try {
    return takeFileLock(path.join(home, "start.lock"));
  } catch (error) {
    throw error instanceof FileLockedError ? runsAlready(home, error) : error;
  }
}

function runsAlready(home: string, { who, holder }: FileLockedError): CliError {
  return new CliError("HOME_IN_USE", EXIT_CODES.failure, {
    en: {
      message: `The validator of ${home} runs already (${who}).`,
      hint: "Stop it first, or name another folder with --home.",
    },
    zh: {
      message: `${home} 的验证人已在运行（进程 ${holder?.pid ?? "未知"}）。`,
      hint: "请先停止它，或用 --home 另选目录。",
    },
  });
}
