/**
 * A broker's folder: `broker.json` (settings), `node.key` (signs claims and receipts, proves the overlay peer), `hot.key` (an account
 * that pays gas) and `data/`. Neither key can move the owner's funds. Keys are files of mode 0600.
 */

import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type NodeId, nodeIdOfKey } from "../chain/types/address.ts";
import { fromHex, toHex } from "../chain/types/bytes.ts";
import { ed25519PublicKey } from "../chain/types/ed25519.ts";
import { tagKey } from "../chain/types/registration.ts";
import { type Wallet, walletOf } from "../client/wallet.ts";
import { type BrokerOptions, BrokerOptionsError, parseBrokerOptions } from "./options.ts";

/** The node's signing key. */
export interface NodeKey {
  readonly id: NodeId;
  /** Algorithm byte ‖ 32-byte ed25519 key. */
  readonly key: Uint8Array;
  /** 32 bytes. */
  readonly seed: Uint8Array;
}

/** Everything in a broker's folder. */
export interface BrokerHome {
  readonly directory: string;
  readonly options: BrokerOptions;
  readonly nodeKey: NodeKey;
  readonly wallet: Wallet;
}

/** A file of the folder is missing or not what it should be; `file` names it. */
export class BrokerHomeError extends Error {
  readonly file: string;
  readonly isMissing: boolean;

  constructor(file: string, text: string, isMissing = false) {
    super(`${file}: ${text}`);
    this.name = "BrokerHomeError";
    this.file = file;
    this.isMissing = isMissing;
  }
}

const FILES = { options: "broker.json", node: "node.key", hot: "hot.key" } as const;

/** Makes a new folder with new keys, whole or not at all. @throws {BrokerHomeError} if there are keys already */
export function createBrokerHome(directory: string, options: BrokerOptions): BrokerHome {
  for (const name of Object.values(FILES)) {
    const file = path.join(directory, name);
    if (existsSync(file)) throw new BrokerHomeError(file, "already there");
  }
  const aside = `${directory}.new`;
  rmSync(aside, { recursive: true, force: true });
  try {
    mkdirSync(aside, { recursive: true, mode: 0o700 });
    writeKey(path.join(aside, FILES.node), "ed25519", randomBytes(32));
    writeKey(path.join(aside, FILES.hot), "secp256k1", randomBytes(32));
    writeAside(path.join(aside, FILES.options), `${JSON.stringify(options, null, 2)}\n`);
    renameSync(aside, directory);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  return openBrokerHome(directory);
}

/** Reads a folder. @throws {BrokerHomeError} naming the file and what is wrong with it */
export function openBrokerHome(directory: string): BrokerHome {
  const options = path.join(directory, FILES.options);
  const hot = path.join(directory, FILES.hot);
  const seed = readKey(path.join(directory, FILES.node), "ed25519");
  const key = tagKey(ed25519PublicKey(seed));
  return {
    directory,
    options: named(options, () => parseBrokerOptions(JSON.parse(readText(options)))),
    nodeKey: { id: nodeIdOfKey(key), key, seed },
    wallet: named(hot, () => walletOf(readKey(hot, "secp256k1"))),
  };
}

/** Stores a 32-byte secret of a device or node; mode 0600. */
export function writeKey(
  file: string,
  algorithm: "ed25519" | "secp256k1",
  secret: Uint8Array,
): void {
  writeAside(file, `${JSON.stringify({ version: 1, algorithm, secret: toHex(secret) })}\n`);
}

/** Reads what `writeKey` stored. @throws {BrokerHomeError} */
export function readKey(file: string, algorithm: "ed25519" | "secp256k1"): Uint8Array {
  return named(file, () => {
    const content = JSON.parse(readText(file)) as Record<string, unknown> | null;
    if (content?.["version"] !== 1) throw new RangeError("not a key file of version 1");
    if (content["algorithm"] !== algorithm) throw new RangeError(`not a key of ${algorithm}`);
    const secret = content["secret"];
    // What fromHex says would repeat the secret.
    if (typeof secret !== "string" || !/^[0-9a-f]{64}$/.test(secret)) {
      throw new RangeError("no secret of 64 hexadecimal digits");
    }
    return fromHex(secret);
  });
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new BrokerHomeError(file, "missing, make the folder with `yizhan node init`", true);
  }
}

function named<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof SyntaxError) throw new BrokerHomeError(file, "not JSON");
    if (error instanceof RangeError) throw new BrokerHomeError(file, error.message);
    if (error instanceof BrokerOptionsError)
      throw new BrokerHomeError(file, `setting ${error.message}`);
    throw error;
  }
}

function writeAside(file: string, text: string): void {
  const aside = `${file}.tmp`;
  writeFileSync(aside, text, { mode: 0o600, flush: true });
  renameSync(aside, file);
}
