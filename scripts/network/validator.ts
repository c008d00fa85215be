/** One validator's folder and its two processes, as `yizhan init` makes them and `yizhan start` runs them. */

import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { acquireFileLock } from "../../bin/fileLock.js";
import { networkFailed } from "../devnet/failures.ts";
import { CliError, EXIT_CODES } from "../setupError.ts";
import { configureCometbft, initCometbft } from "./cometbftHome.ts";
import { genesisDocument, writeGenesis } from "./genesisFile.ts";
import { Service, type ServiceEvents } from "./service.ts";
import { socketAddress } from "./socketAddress.ts";

const CHAIN_MAIN = fileURLToPath(new URL("../../chain/main.ts", import.meta.url));

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

/** What a new chain of one validator starts with. */
export interface NewChain {
  readonly home: string;
  readonly moniker: string;
  readonly chainId: string;
  /** `host:port` for clients. */
  readonly rpc: string;
  /** `host:port` for other validators. */
  readonly p2p: string;
  /** `yz1…` and nyz. */
  readonly balances: readonly { readonly address: string; readonly amountNyz: string }[];
}

/**
 * Makes the folder, whole or not at all: keys, settings and a genesis file of this validator alone. Answers its node id.
 *
 * @throws {CliError} if there is one
 */
export async function initValidator(cometbft: string, chain: NewChain): Promise<string> {
  const folder = validatorFolder(chain.home);
  if (existsSync(folder.cometbft)) throw alreadyThere(folder.cometbft);
  const aside = `${folder.cometbft}.new`;
  rmSync(aside, { recursive: true, force: true });
  try {
    mkdirSync(aside, { recursive: true, mode: 0o700 });
    const nodeId = await fillFolder(cometbft, aside, { ...chain, application: folder.application });
    renameSync(aside, folder.cometbft);
    return nodeId;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

async function fillFolder(
  cometbft: string,
  folder: string,
  chain: NewChain & { readonly application: string },
): Promise<string> {
  const { moniker, application, rpc, p2p, chainId, balances } = chain;
  const identity = await initCometbft(cometbft, folder);
  const settings = { moniker, application, rpc, p2p, peers: [], commitTimeout: "1s" };
  await configureCometbft(folder, settings);
  const appState = { bank: { balances } };
  const validators = [identity];
  await writeGenesis(
    folder,
    genesisDocument({ chainId, validators, appState, timeMs: Date.now() }),
  );
  return identity.nodeId;
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
  const lock = await lockHome(home, signal);
  try {
    mkdirSync(folder.logs, { recursive: true });
    const ended = Promise.withResolvers<void>();
    signal.addEventListener("abort", () => ended.resolve());
    const [application, consensus] = services(folder, cometbft, {
      restarted: (name, reason) => onLine(`${name} ended (${reason}); starting it again`),
      failed: (name, reason) => ended.reject(networkFailed(home, name, reason)),
    });
    application.start();
    consensus.start();
    onLine(`running; logs in ${folder.logs}`);
    try {
      if (!signal.aborted) await ended.promise;
    } finally {
      await consensus.stop(GRACE_MS.cometbft);
      await application.stop(GRACE_MS.application);
    }
  } finally {
    lock.release();
  }
}

function services(
  folder: ValidatorFolder,
  cometbft: string,
  events: ServiceEvents,
): [application: Service, consensus: Service] {
  const log = (name: string): string => path.join(folder.logs, `${name}.log`);
  const application = {
    name: "application",
    command: process.execPath,
    args: [CHAIN_MAIN, "--home", folder.chain, "--address", folder.application],
    logFile: log("application"),
  };
  const consensus = {
    name: "cometbft",
    command: cometbft,
    args: ["start", "--home", folder.cometbft],
    logFile: log("cometbft"),
  };
  return [new Service(application, events), new Service(consensus, events)];
}

async function lockHome(home: string, signal: AbortSignal): ReturnType<typeof acquireFileLock> {
  const inUse = new AbortController();
  return await acquireFileLock(path.join(home, "start.lock"), {
    onWait: () => inUse.abort(runsAlready(home)),
    signal: AbortSignal.any([signal, inUse.signal]),
  });
}

function runsAlready(home: string): CliError {
  return new CliError("HOME_IN_USE", EXIT_CODES.failure, {
    en: {
      message: `The validator of ${home} runs already.`,
      hint: "Stop it first, or name another folder with --home.",
    },
    zh: { message: `${home} 的验证人已在运行。`, hint: "请先停止它，或用 --home 另选目录。" },
  });
}

function alreadyThere(folder: string): CliError {
  return new CliError("HOME_EXISTS", EXIT_CODES.failure, {
    en: {
      message: `There is a validator in ${folder} already.`,
      hint: "Start it with `yizhan start`, or choose another folder with --home.",
    },
    zh: {
      message: `${folder} 中已有验证人。`,
      hint: "请用 `yizhan start` 启动，或用 --home 另选目录。",
    },
  });
}
