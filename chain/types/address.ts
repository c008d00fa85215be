/**
 * Names of accounts, nodes and devices: 20 bytes, written in bech32 with a prefix that says which of the three it is.
 * An account is named by its secp256k1 key as in the Cosmos world, a module account by its module's name; nodes and
 * devices by the SHA-256 of their algorithm byte and key.
 */

import { ripemd160 } from "@noble/hashes/legacy.js";
import { bech32 } from "@scure/base";
import type { Brand } from "./brand.ts";
import { fromBinaryString, toBinaryString, utf8 } from "./bytes.ts";
import { sha256 } from "./hash.ts";

/** An account address: 20 bytes as a binary string (one char per byte), so that it can be a map key. */
export type Address = Brand<string, "Address">;

/** A node id: 20 bytes as a binary string. */
export type NodeId = Brand<string, "NodeId">;

/** A device id: 20 bytes as a binary string. */
export type DeviceId = Brand<string, "DeviceId">;

/** Length of every id in bytes. */
export const ID_BYTES = 20;

/** bech32 prefixes by kind. */
export const PREFIX = { account: "yz", node: "yznode", device: "yzdev" } as const;

function fromBytes(bytes: Uint8Array, what: string): string {
  if (bytes.length !== ID_BYTES) {
    throw new RangeError(`${what} must be ${ID_BYTES} bytes, not ${bytes.length}`);
  }
  return toBinaryString(bytes);
}

/** @throws {RangeError} if `bytes` are not 20. */
export function addressFromBytes(bytes: Uint8Array): Address {
  return fromBytes(bytes, "an account address") as Address;
}

/** @throws {RangeError} if `bytes` are not 20. */
export function nodeIdFromBytes(bytes: Uint8Array): NodeId {
  return fromBytes(bytes, "a node id") as NodeId;
}

/** @throws {RangeError} if `bytes` are not 20. */
export function deviceIdFromBytes(bytes: Uint8Array): DeviceId {
  return fromBytes(bytes, "a device id") as DeviceId;
}

/** The 20 bytes of any of the three kinds. */
export function idBytes(id: Address | NodeId | DeviceId): Uint8Array {
  return fromBinaryString(id);
}

function parse(text: string, prefix: string, what: string): string {
  let decoded: { prefix: string; bytes: Uint8Array };
  try {
    decoded = bech32.decodeToBytes(text);
  } catch (error) {
    throw new RangeError(`not ${what}: ${JSON.stringify(text)} (${(error as Error).message})`);
  }
  if (decoded.prefix !== prefix) {
    throw new RangeError(`not ${what}: expected prefix ${prefix}, got ${decoded.prefix}`);
  }
  return fromBytes(decoded.bytes, what);
}

/** Ids and their texts that were seen lately: bech32 costs more than the rest of a transfer's bookkeeping. */
class Seen {
  #young = new Map<string, string>();
  #old = new Map<string, string>();

  get(key: string): string | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: string, value: string): void {
    if (this.#young.size >= CACHE_LIMIT) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }
}

const CACHE_LIMIT = 100_000;

/** Texts by id. Nodes, devices and accounts have ids of their own even where the bytes are the same. */
const formatted = { account: new Seen(), node: new Seen(), device: new Seen() };

/** Account addresses by text. */
const parsed = new Seen();

function format(id: string, kind: keyof typeof PREFIX): string {
  const known = formatted[kind].get(id);
  if (known !== undefined) return known;
  const text = bech32.encodeFromBytes(PREFIX[kind], fromBinaryString(id));
  formatted[kind].set(id, text);
  return text;
}

/** @throws {RangeError} if `text` is not a bech32 account address of this network (`yz1…`). */
export function parseAddress(text: string): Address {
  const known = parsed.get(text);
  if (known !== undefined) return known as Address;
  const id = parse(text, PREFIX.account, "an account address");
  parsed.set(text, id);
  return id as Address;
}

/** @throws {RangeError} if `text` is not a bech32 node id (`yznode1…`). */
export function parseNodeId(text: string): NodeId {
  return parse(text, PREFIX.node, "a node id") as NodeId;
}

/** @throws {RangeError} if `text` is not a bech32 device id (`yzdev1…`). */
export function parseDeviceId(text: string): DeviceId {
  return parse(text, PREFIX.device, "a device id") as DeviceId;
}

/** `yz1…` */
export function formatAddress(address: Address): string {
  return format(address, "account");
}

/** `yznode1…` */
export function formatNodeId(id: NodeId): string {
  return format(id, "node");
}

/** `yzdev1…` */
export function formatDeviceId(id: DeviceId): string {
  return format(id, "device");
}

/** The account of a 33-byte compressed secp256k1 key: RIPEMD-160 of its SHA-256, as in the Cosmos SDK. */
export function addressOfKey(publicKey: Uint8Array): Address {
  return addressFromBytes(ripemd160(sha256(publicKey)));
}

/** The account that a module's tokens sit in: first 20 bytes of SHA-256 of its name, as in the Cosmos SDK. */
export function moduleAddress(name: string): Address {
  return addressFromBytes(sha256(utf8(name)).subarray(0, ID_BYTES));
}

/** The id of a node key or device key given as algorithm byte ‖ key: first 20 bytes of its SHA-256. */
export function nodeIdOfKey(taggedKey: Uint8Array): NodeId {
  return nodeIdFromBytes(sha256(taggedKey).subarray(0, ID_BYTES));
}

/** As `nodeIdOfKey`, for a device. */
export function deviceIdOfKey(taggedKey: Uint8Array): DeviceId {
  return deviceIdFromBytes(sha256(taggedKey).subarray(0, ID_BYTES));
}
