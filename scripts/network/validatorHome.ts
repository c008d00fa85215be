/** One validator's folder, as `yizhan init` makes it and `yizhan start` runs it. */

import { existsSync } from "node:fs";
import path from "node:path";
import { CliError, EXIT_CODES } from "../setupError.ts";
import { configureCometbft, initCometbft } from "./cometbftHome.ts";
import { genesisDocument, writeGenesis } from "./genesisFile.ts";

/** Parts of the folder. */
export interface ValidatorFolder {
  readonly cometbft: string;
  readonly chain: string;
  /** Where CometBFT finds the application. */
  readonly application: string;
}

/** The parts of a validator's folder. */
export function validatorFolder(home: string): ValidatorFolder {
  const chain = path.join(home, "chain");
  const application = `unix://${path.join(home, "app.sock")}`;
  return { cometbft: path.join(home, "cometbft"), chain, application };
}

/** What a new chain of one validator starts with. */
export interface NewChain {
  readonly home: string;
  readonly moniker: string;
  readonly chainId: string;
  /** `yz1…` and nyz. */
  readonly balances: readonly { readonly address: string; readonly amount: string }[];
}

/** Makes the folder: keys, settings and a genesis file of this validator alone. @throws {CliError} if there is one */
export async function initValidator(cometbft: string, chain: NewChain): Promise<string> {
  const folder = validatorFolder(chain.home);
  if (existsSync(folder.cometbft)) throw alreadyThere(folder.cometbft);
  const identity = await initCometbft(cometbft, folder.cometbft);
  await configureCometbft(folder.cometbft, {
    moniker: chain.moniker,
    application: folder.application,
    rpc: "127.0.0.1:26657",
    p2p: "0.0.0.0:26656",
    peers: [],
    commitTimeout: "1s",
  });
  const document = genesisDocument({
    chainId: chain.chainId,
    validators: [identity],
    appState: { bank: { balances: chain.balances } },
    timeMs: Date.now(),
  });
  await writeGenesis(folder.cometbft, document);
  return identity.nodeId;
}

function alreadyThere(folder: string): CliError {
  return new CliError("HOME_EXISTS", EXIT_CODES.failure, {
    en: {
      message: `There is a node in ${folder} already.`,
      hint: "Start it with `yizhan start`, or choose another folder with --home.",
    },
    zh: {
      message: `${folder} 中已有节点。`,
      hint: "请用 `yizhan start` 启动，或用 --home 另选目录。",
    },
  });
}

/** There is nothing to start. */
export function noValidator(home: string): CliError {
  return new CliError("NO_NODE", EXIT_CODES.notFound, {
    en: { message: `There is no node in ${home}.`, hint: "Make one with `yizhan init <moniker>`." },
    zh: { message: `${home} 中没有节点。`, hint: "请用 `yizhan init <名称>` 创建。" },
  });
}
