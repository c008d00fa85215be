import { hash } from "node:crypto";
import type { Nodes } from "./nodes.ts";
import { Writer } from "./wire.ts";

const HASH_BYTES = 32;
const LONGEST_VIEW = 1024;

/** SHA-256 of nothing: the root of an empty tree. */
export const EMPTY_HASH: Uint8Array = sha256(new Uint8Array(0));

/** SHA-256. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(HASH_BYTES);
  sha256Into(bytes, out, 0);
  return out;
}

/** Asking for a string is three times as fast as for a buffer, which costs an allocation outside the heap. */
function sha256Into(bytes: Uint8Array, out: Uint8Array, offset: number): void {
  const digest = hash("sha256", bytes, "binary");
  for (let i = 0; i < HASH_BYTES; i++) out[offset + i] = digest.charCodeAt(i);
}

/** The message being hashed; `views[n]` are its first n bytes, made once. */
const message = new Writer();
let views: Uint8Array[] = [];
let viewed = message.bytes;

function hashMessage(out: Uint8Array, offset: number): void {
  const length = message.offset;
  if (viewed !== message.bytes) {
    viewed = message.bytes;
    views = [];
  }
  if (length >= LONGEST_VIEW) {
    sha256Into(viewed.subarray(0, length), out, offset);
    return;
  }
  let view = views[length];
  if (view === undefined) {
    view = viewed.subarray(0, length);
    views[length] = view;
  }
  sha256Into(view, out, offset);
}

/** Hashes what is not hashed yet below a root (0: an empty tree) and answers the hash of the root. */
export function hashTree(nodes: Nodes, root: number): Uint8Array {
  if (root === 0) return EMPTY_HASH;
  hashNode(nodes, root);
  return hashAt(nodes, root);
}

/** A copy of the hash of a node that is hashed. */
export function hashAt(nodes: Nodes, node: number): Uint8Array {
  return nodes.hash.slice(node * HASH_BYTES, (node + 1) * HASH_BYTES);
}

/** Appends a signed varint of Go's encoding/binary: zig-zag, so that n ≥ 0 is 2n. */
export function writeZigZag(out: Writer, value: number): void {
  out.uvarint(value * 2);
}

function hashNode(nodes: Nodes, node: number): void {
  if (nodes.hashed[node] === 1) return;
  if (nodes.height[node] === 0) {
    hashLeaf(nodes, node);
  } else {
    const left = nodes.left[node] ?? 0;
    const right = nodes.right[node] ?? 0;
    hashNode(nodes, left);
    hashNode(nodes, right);
    message.offset = 0;
    writeZigZag(message, nodes.height[node] ?? 0);
    writeZigZag(message, nodes.size[node] ?? 0);
    writeZigZag(message, nodes.version[node] ?? 0);
    writeHash(nodes.hash, left * HASH_BYTES);
    writeHash(nodes.hash, right * HASH_BYTES);
  }
  hashMessage(nodes.hash, node * HASH_BYTES);
  nodes.hashed[node] = 1;
}

function hashLeaf(nodes: Nodes, node: number): void {
  const value = nodes.values[node];
  if (value === undefined) throw new Error("a leaf of the tree has no value");
  sha256Into(value, nodes.hash, node * HASH_BYTES);
  const key = nodes.keys[node] ?? "";
  message.offset = 0;
  writeZigZag(message, 0);
  writeZigZag(message, 1);
  writeZigZag(message, nodes.version[node] ?? 0);
  message.uvarint(key.length);
  message.reserve(key.length);
  for (let i = 0; i < key.length; i++) {
    const char = key.charCodeAt(i);
    if (char > 255) throw new Error("a key holds a char above 255");
    message.bytes[message.offset++] = char;
  }
  writeHash(nodes.hash, node * HASH_BYTES);
}

function writeHash(from: Uint8Array, offset: number): void {
  message.reserve(HASH_BYTES + 1);
  const { bytes } = message;
  let at = message.offset;
  bytes[at++] = HASH_BYTES;
  for (let i = 0; i < HASH_BYTES; i++) bytes[at++] = from[offset + i] ?? 0;
  message.offset = at;
}
