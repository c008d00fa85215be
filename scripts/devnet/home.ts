/** The folder of a devnet: made once, whole or not at all, and opened again by every later start. */

import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import {
  access,
  constants,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  writeFile,
} from "node:fs/promises";
import path from "node:path";
import { createBrokerHome, openBrokerHome } from "../../broker/home.ts";
import { NYZ_PER_YZ } from "../../chain/types/amount.ts";
import { toHex } from "../../chain/types/bytes.ts";
import { Keyring } from "../../cli/keyring.ts";
import { walletOf } from "../../client/wallet.ts";
import { configureCometbft, initCometbft } from "../network/cometbftHome.ts";
import { genesisDocument, writeGenesis } from "../network/genesisFile.ts";
import { socketAddress } from "../network/socketAddress.ts";
import { CliError, EXIT_CODES } from "../setupError.ts";
import { folderError } from "./failures.ts";
import type { NetworkShape } from "./options.ts";
import { brokerPorts, HOST, validatorPorts } from "./ports.ts";

/** Form of the folder; a devnet of another form cannot be continued. */
const VERSION = 1;

/** Every devnet has the same chain id, so that commands and wallets can be set up once. */
export const DEVNET_CHAIN_ID = "yizhan-devnet-1";

/** Accounts of a devnet and what they start with, in YZ. */
const ACCOUNTS = { operator: 1_000_000n, payer: 100_000n, faucet: 10_000_000n } as const;

/** A small devnet's claim window: a tenth of an epoch is too short for a transaction to get into a block. */
const LEAST_WINDOW_BLOCKS = 6;
const BROKER_GAS_YZ = 1_000n;

/** What stands in `network.json`. */
interface NetworkFile {
  readonly version: number;
  readonly chainId: string;
  readonly shape: NetworkShape;
}

/** An open devnet folder. */
export interface DevnetHome {
  readonly directory: string;
  readonly chainId: string;
  readonly shape: NetworkShape;
  readonly fresh: boolean;
}

/** Where validator `index` lives. */
export function validatorDirectory(home: string, index: number): string {
  return path.join(home, `validator-${index}`);
}

/** Where broker `index` lives. */
export function brokerDirectory(home: string, index: number): string {
  return path.join(home, `broker-${index}`);
}

/** Where validator `index` and its CometBFT meet. */
export function applicationAddress(home: string, index: number): string {
  return socketAddress(path.join(validatorDirectory(home, index), "app.sock"));
}

/** Opens the folder, or makes it. @throws {CliError} if it is of another network, or cannot be written */
export async function openDevnetHome(
  directory: string,
  shape: NetworkShape,
  cometbft: string,
): Promise<DevnetHome> {
  const file = path.join(directory, "network.json");
  if (existsSync(file)) return { directory, fresh: false, ...(await readNetwork(file, shape)) };
  await checkEmpty(directory);
  const aside = `${directory}.new`;
  await rm(aside, { recursive: true, force: true });
  try {
    await mkdir(aside, { recursive: true, mode: 0o700 });
    await makeNetwork(aside, directory, shape, cometbft);
    await rename(aside, directory);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    throw folderError(directory, error);
  }
  return { directory, chainId: DEVNET_CHAIN_ID, shape, fresh: true };
}

async function readNetwork(
  file: string,
  wanted: NetworkShape,
): Promise<{ chainId: string; shape: NetworkShape }> {
  let found: NetworkFile;
  try {
    found = JSON.parse(await readFile(file, "utf8")) as NetworkFile;
  } catch (error) {
    throw otherNetwork(file, `it cannot be read (${(error as Error).message})`, "内容无法读取");
  }
  if (found.version !== VERSION || found.chainId !== DEVNET_CHAIN_ID) {
    const which = `${found.chainId}, form ${found.version}`;
    throw otherNetwork(file, `it is of another network (${which})`, `属于另一个网络（${which}）`);
  }
  const keys = Object.keys(wanted) as (keyof NetworkShape)[];
  const other = keys.find((key) => found.shape[key] !== wanted[key]);
  if (other !== undefined) {
    const text = `${other} ${found.shape[other]}, not ${wanted[other]}`;
    throw otherNetwork(file, `it was made with ${text}`, `创建时的设置不同（${text}）`);
  }
  await access(path.dirname(file), constants.W_OK).catch((error: unknown) => {
    throw folderError(path.dirname(file), error);
  });
  return found;
}

function otherNetwork(file: string, en: string, zh: string): CliError {
  return new CliError("HOME_OF_ANOTHER_NETWORK", EXIT_CODES.failure, {
    en: {
      message: `The devnet of ${file} cannot be continued: ${en}.`,
      hint: "Give the same options as the first time, choose another --home, or delete the folder.",
    },
    zh: {
      message: `无法继续 ${file} 的 devnet：${zh}。`,
      hint: "请使用首次启动时的参数，或换用其他 --home，或删除该目录。",
    },
  });
}

/** An empty folder that somebody made for the devnet may be replaced; one with anything in it may not. */
async function checkEmpty(directory: string): Promise<void> {
  const names = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw folderError(directory, error);
  });
  if (names === undefined) return;
  if (names.length === 0) return await rmdir(directory);
  throw new CliError("HOME_NOT_EMPTY", EXIT_CODES.failure, {
    en: {
      message: `The folder ${directory} holds other things and no devnet.`,
      hint: "Choose another folder with --home.",
    },
    zh: {
      message: `目录 ${directory} 中有其他内容，且不是 devnet。`,
      hint: "请用 --home 另选目录。",
    },
  });
}

async function makeNetwork(
  aside: string,
  home: string,
  shape: NetworkShape,
  cometbft: string,
): Promise<void> {
  const balances = makeAccounts(aside);
  for (let i = 0; i < shape.brokers; i++) {
    const ports = brokerPorts(shape.basePort, i);
    const made = createBrokerHome(brokerDirectory(aside, i), {
      version: 1,
      chainId: DEVNET_CHAIN_ID,
      rpc: `tcp://${HOST}:${validatorPorts(shape.basePort, i % shape.validators).rpc}`,
      mqtt: { host: HOST, port: ports.mqtt },
      webSocket: { host: HOST, port: ports.webSocket },
      api: { host: HOST, port: ports.api },
      overlay: { listen: [`/ip4/${HOST}/tcp/${ports.overlay}`] },
    });
    balances.push({ address: made.wallet.text, amountNyz: String(BROKER_GAS_YZ * NYZ_PER_YZ) });
  }
  await makeValidators(aside, home, shape, { cometbft, balances });
  await mkdir(path.join(aside, "logs"));
  const file: NetworkFile = { version: VERSION, chainId: DEVNET_CHAIN_ID, shape };
  await writeFile(path.join(aside, "network.json"), `${JSON.stringify(file, null, 2)}\n`);
}

/** New keys in the keyring of backend `test`, and their balances. */
function makeAccounts(home: string): { address: string; amountNyz: string }[] {
  const keyring = new Keyring(home, "test");
  return Object.entries(ACCOUNTS).map(([name, tokens]) => {
    const privateKey = randomBytes(32);
    const { text: address, publicKey } = walletOf(privateKey);
    keyring.add({ name, address, publicKey: toHex(publicKey) }, privateKey, "");
    return { address, amountNyz: String(tokens * NYZ_PER_YZ) };
  });
}

async function makeValidators(
  aside: string,
  home: string,
  shape: NetworkShape,
  parts: { cometbft: string; balances: readonly { address: string; amountNyz: string }[] },
): Promise<void> {
  const indexes = Array.from({ length: shape.validators }, (_, i) => i);
  const folders = indexes.map((i) => path.join(validatorDirectory(aside, i), "cometbft"));
  const validators = await Promise.all(
    folders.map((folder) => initCometbft(parts.cometbft, folder)),
  );
  const window = Math.max(LEAST_WINDOW_BLOCKS, Math.floor(shape.epochBlocks / 10));
  const document = genesisDocument({
    chainId: DEVNET_CHAIN_ID,
    validators,
    appState: {
      bank: { balances: parts.balances },
      epochs: { params: { epochBlocks: shape.epochBlocks, claimWindowBlocks: window } },
    },
    timeMs: Date.now(),
  });
  for (const i of indexes) {
    const folder = folders[i] as string;
    const { rpc, p2p } = validatorPorts(shape.basePort, i);
    const peers = validators.flatMap(({ nodeId }, other) =>
      other === i ? [] : [`${nodeId}@${HOST}:${validatorPorts(shape.basePort, other).p2p}`],
    );
    await configureCometbft(folder, {
      moniker: `validator-${i}`,
      application: applicationAddress(home, i),
      rpc: `${HOST}:${rpc}`,
      p2p: `${HOST}:${p2p}`,
      peers,
      commitTimeout: "800ms",
    });
    await writeGenesis(folder, document);
  }
}

/** The genesis supply, from the file that every validator starts from. */
export async function genesisSupply(home: string): Promise<bigint> {
  const file = path.join(validatorDirectory(home, 0), "cometbft", "config", "genesis.json");
  const document = JSON.parse(await readFile(file, "utf8")) as {
    app_state: { bank: { balances: { amountNyz: string }[] } };
  };
  return document.app_state.bank.balances.reduce(
    (sum, { amountNyz }) => sum + BigInt(amountNyz),
    0n,
  );
}

/** Node ids and addresses of the brokers, in order. */
export function brokerHomes(home: DevnetHome): ReturnType<typeof openBrokerHome>[] {
  const indexes = Array.from({ length: home.shape.brokers }, (_, i) => i);
  return indexes.map((i) => openBrokerHome(brokerDirectory(home.directory, i)));
}
