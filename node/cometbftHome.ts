/** Folders of CometBFT nodes: made by `cometbft init`, with the settings that this network needs. */

import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { toHex } from "../chain/types/bytes.ts";
import { sha256 } from "../chain/types/hash.ts";

const run = promisify(execFile);

/** The settings of one node that differ from CometBFT's defaults. */
export interface CometbftSettings {
  readonly moniker: string;
  /** Where the application listens: `unix:///…` or `tcp://…`. */
  readonly application: string;
  /** `host:port` for clients. */
  readonly rpc: string;
  /** `host:port` for other nodes. */
  readonly p2p: string;
  /** `id@host:port` of the others. */
  readonly peers: readonly string[];
  /** Pause between blocks, such as `1s`. */
  readonly commitTimeout: string;
}

/** What others need to know of a node. */
export interface CometbftIdentity {
  readonly nodeId: string;
  /** JSON of the consensus key as it stands in a genesis file. */
  readonly publicKey: { readonly type: string; readonly value: string };
}

/** Makes the folder with new keys. */
export async function initCometbft(binary: string, home: string): Promise<CometbftIdentity> {
  await run(binary, ["init", "--home", home]);
  const { stdout: nodeId } = await run(binary, ["show-node-id", "--home", home]);
  const { stdout: publicKey } = await run(binary, ["show-validator", "--home", home]);
  return { nodeId: nodeId.trim(), publicKey: JSON.parse(publicKey) };
}

/**
 * Writes the settings into `config/config.toml`. Several nodes share a machine, so addresses may repeat and the address book
 * is not strict; 10 ms instead of 100 ms of throttling is what later versions ship.
 */
export async function configureCometbft(home: string, settings: CometbftSettings): Promise<void> {
  const file = path.join(home, "config", "config.toml");
  const values: readonly (readonly [section: string, key: string, value: string])[] = [
    ["", "proxy_app", quoted(settings.application)],
    ["", "moniker", quoted(settings.moniker)],
    ["", "log_level", quoted("error")],
    ["rpc", "laddr", quoted(`tcp://${settings.rpc}`)],
    ["rpc", "cors_allowed_origins", '["*"]'],
    ["rpc", "pprof_laddr", quoted("")],
    ["p2p", "laddr", quoted(`tcp://${settings.p2p}`)],
    ["p2p", "persistent_peers", quoted(settings.peers.join(","))],
    ["p2p", "addr_book_strict", "false"],
    ["p2p", "allow_duplicate_ip", "true"],
    ["p2p", "flush_throttle_timeout", quoted("10ms")],
    ["mempool", "size", "10000"],
    ["mempool", "cache_size", "20000"],
    ["consensus", "timeout_commit", quoted(settings.commitTimeout)],
    ["tx_index", "indexer", quoted("kv")],
  ];
  let text = await readFile(file, "utf8");
  for (const [section, key, value] of values) text = withSetting(text, section, key, value);
  await writeFile(file, text);
}

/** Longest path of a unix socket on every system, in bytes. */
const MOST_SOCKET_BYTES = 100;

/** `unix://` and `file`, or a name in the folder for temporary files where `file` is too long for a socket. */
export function socketAddress(file: string): string {
  if (Buffer.byteLength(file) < MOST_SOCKET_BYTES) return `unix://${file}`;
  const name = toHex(sha256(Buffer.from(file))).slice(0, 16);
  return `unix://${path.join(os.tmpdir(), `yizhan-${name}.sock`)}`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

/** `text` with `key = value` in `[section]`. @throws {Error} if the file has no such key, as with another version */
export function withSetting(text: string, section: string, key: string, value: string): string {
  const start = section === "" ? 0 : text.indexOf(`\n[${section}]\n`);
  const next = text.indexOf("\n[", start + 1);
  const end = next < 0 ? text.length : next;
  const line = new RegExp(`^${key} = .*$`, "m");
  const part = text.slice(start, end);
  if (start < 0 || !line.test(part)) {
    throw new Error(`config.toml has no ${section}.${key}: is this CometBFT 0.38?`);
  }
  return text.slice(0, start) + part.replace(line, () => `${key} = ${value}`) + text.slice(end);
}
