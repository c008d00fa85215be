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
import { type FileLock, FileLockedError, takeFileLock } from "../../bin/fileLock.js";
import { createBrokerHome, openBrokerHome } from "../../broker/home.ts";
import { toHex } from "../../chain/types/bytes.ts";
import { Keyring } from "../../cli/keyring.ts";
import { walletOf } from "../../client/wallet.ts";
import genesis from "../../genesis/devnet.json" with { type: "json" };
import { CliError, EXIT_CODES } from "../../node/cliError.ts";
import { configureCometbft, initCometbft } from "../../node/cometbftHome.ts";
import {
  accountBalances,
  genesisDocument,
  type NetworkGenesis,
  readNetworkGenesis,
  writeGenesis,
} from "../../node/genesisFile.ts";
import { type ValidatorFolder, validatorFolder } from "../../node/validator.ts";
import { folderError, homeInUse } from "./failures.ts";
import type { NetworkShape } from "./options.ts";
import { brokerPorts, HOST, validatorPorts } from "./ports.ts";

/** Form of the folder; a devnet of another form cannot be continued. */
const VERSION = 1;

/** Every devnet has the same, so that commands and wallets can be set up once. */
const CHAIN_ID = genesis.chain_id;

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

/** Where validator `index` lives; the logs of all processes of a devnet are in one folder. */
export function validatorHome(home: string, index: number): ValidatorFolder {
  const folder = validatorFolder(path.join(home, `validator-${index}`));
  return { ...folder, logs: path.join(home, "logs") };
}

/** Where broker `index` lives. */
export function brokerDirectory(home: string, index: number): string {
  return path.join(home, `broker-${index}`);
}

/** Locks the folder, which need not exist yet. @throws {CliError} if another devnet has it or it cannot be written */
export async function lockHome(directory: string): Promise<FileLock> {
  try {
    await mkdir(path.dirname(directory), { recursive: true });
    return takeFileLock(`${directory}.lock`);
  } catch (error) {
    if (error instanceof FileLockedError) throw homeInUse(directory, error);
    throw folderError(directory, error);
  }
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
  return { directory, chainId: CHAIN_ID, shape, fresh: true };
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
  if (found.version !== VERSION || found.chainId !== CHAIN_ID) {
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
  for (let i = 0; i < shape.brokers; i++) {
    const ports = brokerPorts(shape.basePort, i);
    createBrokerHome(brokerDirectory(aside, i), {
      version: 1,
      chainId: CHAIN_ID,
      rpc: `tcp://${HOST}:${validatorPorts(shape.basePort, i % shape.validators).rpc}`,
      mqtt: { host: HOST, port: ports.mqtt },
      webSocket: { host: HOST, port: ports.webSocket },
      api: { host: HOST, port: ports.api },
      overlay: { listen: [`/ip4/${HOST}/tcp/${ports.overlay}`] },
    });
  }
  await makeValidators(aside, home, shape, cometbft);
  await mkdir(path.join(aside, "logs"));
  const file: NetworkFile = { version: VERSION, chainId: CHAIN_ID, shape };
  await writeFile(path.join(aside, "network.json"), `${JSON.stringify(file, null, 2)}\n`);
}

/** The network of `genesis/devnet.json` with epochs of the length that was asked for. */
function networkOf({ epochBlocks }: NetworkShape): NetworkGenesis {
  const network = readNetworkGenesis(genesis);
  const { params } = genesis.app_state.epochs;
  // A tenth of an epoch, as on any network, but not less than a transaction needs to get into a block.
  const claimWindowBlocks = Math.max(params.claimWindowBlocks, Math.floor(epochBlocks / 10));
  const epochs = { params: { ...params, epochBlocks, claimWindowBlocks } };
  return { ...network, appState: { ...network.appState, epochs } };
}

/** New keys for the network's accounts in the keyring of backend `test`; addresses by role. */
function makeAccounts(home: string, { accounts }: NetworkGenesis): ReadonlyMap<string, string> {
  const keyring = new Keyring(home, "test");
  const addresses = accounts.map(({ role }) => {
    const privateKey = randomBytes(32);
    const { text: address, publicKey } = walletOf(privateKey);
    keyring.add({ name: role, address, publicKey: toHex(publicKey) }, privateKey, "");
    return [role, address] as const;
  });
  return new Map(addresses);
}

async function makeValidators(
  aside: string,
  home: string,
  shape: NetworkShape,
  cometbft: string,
): Promise<void> {
  const indexes = Array.from({ length: shape.validators }, (_, i) => i);
  const folders = indexes.map((i) => validatorHome(aside, i).cometbft);
  const validators = await Promise.all(folders.map((folder) => initCometbft(cometbft, folder)));
  const network = networkOf(shape);
  const balances = accountBalances(network, makeAccounts(aside, network));
  const document = genesisDocument(network, { validators, balances, timeMs: Date.now() });
  for (const i of indexes) {
    const folder = folders[i] as string;
    const { rpc, p2p } = validatorPorts(shape.basePort, i);
    const peers = validators.flatMap(({ nodeId }, other) =>
      other === i ? [] : [`${nodeId}@${HOST}:${validatorPorts(shape.basePort, other).p2p}`],
    );
    await configureCometbft(folder, {
      moniker: `validator-${i}`,
      application: validatorHome(home, i).application,
      rpc: `${HOST}:${rpc}`,
      p2p: `${HOST}:${p2p}`,
      peers,
      commitTimeout: "800ms",
    });
    await writeGenesis(folder, document);
  }
}

/** Settings and keys of the brokers, in order. */
export function brokerHomes(home: DevnetHome): ReturnType<typeof openBrokerHome>[] {
  const indexes = Array.from({ length: home.shape.brokers }, (_, i) => i);
  return indexes.map((i) => openBrokerHome(brokerDirectory(home.directory, i)));
}
