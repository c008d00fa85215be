/** A new chain of one validator, as `yizhan init` makes it. */

import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import local from "../genesis/local.json" with { type: "json" };
import { CliError, EXIT_CODES } from "./cliError.ts";
import { configureCometbft, initCometbft } from "./cometbftHome.ts";
import {
  type GenesisBalance,
  genesisDocument,
  readNetworkGenesis,
  writeGenesis,
} from "./genesisFile.ts";
import { validatorFolder } from "./validator.ts";

/** What a new chain of one validator starts with, besides `genesis/local.json`. */
export interface NewChain {
  readonly home: string;
  readonly moniker: string;
  readonly chainId: string;
  /** `host:port` for clients. */
  readonly rpc: string;
  /** `host:port` for other validators. */
  readonly p2p: string;
  readonly balances: readonly GenesisBalance[];
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
  const network = { ...readNetworkGenesis(local), chainId };
  const parts = { validators: [identity], balances, timeMs: Date.now() };
  await writeGenesis(folder, genesisDocument(network, parts));
  return identity.nodeId;
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
