import { DELIMITED } from "../schema/wire.ts";
import { Writer } from "../schema/writer.ts";
import type { Nodes } from "./nodes.ts";
import type { Step } from "./simpleMerkle.ts";
import { simpleLeaf, simplePath } from "./simpleMerkle.ts";
import type { Key } from "./state.ts";
import { keyBytes } from "./state.ts";
import { findLeaf } from "./tree.ts";
import { hashAt, hashTree, writeHead } from "./treeHash.ts";
import { Walk } from "./walk.ts";

/** One proof operation of an ABCI query answer; `data` is an ICS 23 CommitmentProof. */
export interface ProofOp {
  readonly type: string;
  readonly key: Uint8Array;
  readonly data: Uint8Array;
}

const SHA256 = 1;
const VAR_PROTO = 1;
const HASH_BYTES = 32;

/** Proves the value of a key in the tree of a store, or that it has none. */
export function proveRecord(nodes: Nodes, root: number, key: Key): ProofOp {
  hashTree(nodes, root);
  const found = findLeaf(nodes, root, key) !== 0;
  const proof = found ? existence(nodes, root, key) : nonExistence(nodes, root, key);
  return { type: "ics23:iavl", key: keyBytes(key), data: field(found ? 1 : 2, proof) };
}

/** The name and root of a store in the commitment. */
export interface StoreRoot {
  readonly name: string;
  readonly root: Uint8Array;
}

/** Proves the root of a store under the app hash; `stores` are all committed stores in name order. */
export function proveStore(stores: readonly StoreRoot[], name: string): ProofOp {
  const index = stores.findIndex((store) => store.name === name);
  const root = stores[index]?.root;
  if (root === undefined) throw new Error(`store ${name} is not in the commitment`);
  const leaves = stores.map((store) => simpleLeaf(keyBytes(store.name), store.root));
  const key = keyBytes(name);
  const leaf = leafOp(Uint8Array.of(0));
  const path = simplePath(leaves, index).map(simpleInnerOp);
  return { type: "ics23:simple", key, data: field(1, existenceProof(key, root, leaf, path)) };
}

function nonExistence(nodes: Nodes, root: number, key: Key): Uint8Array {
  const left = new Walk(nodes, root, { from: "", to: key, reverse: true }).next();
  const right = new Walk(nodes, root, { from: key }).next();
  const parts = [field(1, keyBytes(key))];
  if (left !== 0) parts.push(field(2, existence(nodes, root, nodes.key(left))));
  if (right !== 0) parts.push(field(3, existence(nodes, root, nodes.key(right))));
  if (parts.length === 1) throw new Error("an empty tree proves nothing");
  return joined(parts);
}

function existence(nodes: Nodes, root: number, key: Key): Uint8Array {
  const path: Uint8Array[] = [];
  let node = root;
  while (nodes.height(node) !== 0) {
    const isLeft = key < nodes.key(node);
    path.push(iavlInnerOp(nodes, node, isLeft));
    node = isLeft ? nodes.left(node) : nodes.right(node);
  }
  const prefix = nodeHead(nodes, node);
  const value = nodes.value(node);
  if (value === undefined) throw new Error("a leaf of the tree has no value");
  const leaf = leafOp(prefix.bytes.subarray(0, prefix.offset));
  return existenceProof(keyBytes(key), value, leaf, path.reverse());
}

function existenceProof(
  key: Uint8Array,
  value: Uint8Array,
  leaf: Uint8Array,
  path: readonly Uint8Array[],
): Uint8Array {
  const steps = path.map((step) => field(4, step));
  return joined([field(1, key), field(2, value), field(3, leaf), ...steps]);
}

function leafOp(prefix: Uint8Array): Uint8Array {
  return joined([number(1, SHA256), number(3, SHA256), number(4, VAR_PROTO), field(5, prefix)]);
}

function innerOp(prefix: Uint8Array, suffix: Uint8Array): Uint8Array {
  const parts = [number(1, SHA256), field(2, prefix)];
  if (suffix.length > 0) parts.push(field(3, suffix));
  return joined(parts);
}

function iavlInnerOp(nodes: Nodes, node: number, childIsLeft: boolean): Uint8Array {
  const sibling = hashAt(nodes, childIsLeft ? nodes.right(node) : nodes.left(node));
  const head = nodeHead(nodes, node);
  head.byte(HASH_BYTES);
  if (!childIsLeft) {
    head.raw(sibling);
    head.byte(HASH_BYTES);
  }
  const suffix = childIsLeft ? joined([Uint8Array.of(HASH_BYTES), sibling]) : new Uint8Array(0);
  return innerOp(head.bytes.subarray(0, head.offset), suffix);
}

function simpleInnerOp(step: Step): Uint8Array {
  const one = Uint8Array.of(1);
  return step.siblingIsLeft
    ? innerOp(joined([one, step.sibling]), new Uint8Array(0))
    : innerOp(one, step.sibling);
}

/** The first part of what a node's hash covers: height, size, version. */
function nodeHead(nodes: Nodes, node: number): Writer {
  const out = new Writer(128);
  writeHead(out, nodes, node);
  return out;
}

/** A length-delimited protobuf field. */
function field(tag: number, value: Uint8Array): Uint8Array {
  const out = new Writer(value.length + 12);
  out.varint(tag * 8 + DELIMITED);
  out.block(value);
  return out.bytes.subarray(0, out.offset);
}

/** A protobuf enum field. */
function number(tag: number, value: number): Uint8Array {
  return Uint8Array.of(tag * 8, value);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const part of parts) length += part.length;
  const out = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
