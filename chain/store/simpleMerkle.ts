import { Writer } from "../schema/writer.ts";
import { EMPTY_HASH, sha256 } from "./treeHash.ts";

/** A step from a leaf to the root: the hash of the sibling, and on which side it is. */
export interface Step {
  readonly sibling: Uint8Array;
  readonly siblingIsLeft: boolean;
}

const HASH_BYTES = 32;

/** The leaf of a name and a root in the simple Merkle map of CometBFT: sha256(0 ‖ lp(name) ‖ lp(sha256(root))). */
export function simpleLeaf(name: Uint8Array, root: Uint8Array): Uint8Array {
  const out = new Writer();
  out.byte(0);
  out.block(name);
  out.byte(HASH_BYTES);
  out.raw(sha256(root));
  return sha256(out.bytes.subarray(0, out.offset));
}

/** The root over leaves in order (RFC 6962: the left subtree is the largest power of two below the count). */
export function simpleRoot(leaves: readonly Uint8Array[]): Uint8Array {
  const [first] = leaves;
  if (first === undefined) return EMPTY_HASH;
  if (leaves.length === 1) return first;
  const split = splitOf(leaves.length);
  return innerHash(simpleRoot(leaves.slice(0, split)), simpleRoot(leaves.slice(split)));
}

/** The steps from the leaf at `index` to the root. */
export function simplePath(leaves: readonly Uint8Array[], index: number): readonly Step[] {
  if (leaves.length <= 1) return [];
  const split = splitOf(leaves.length);
  const left = leaves.slice(0, split);
  const right = leaves.slice(split);
  return index < split
    ? [...simplePath(left, index), { sibling: simpleRoot(right), siblingIsLeft: false }]
    : [...simplePath(right, index - split), { sibling: simpleRoot(left), siblingIsLeft: true }];
}

function innerHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(1 + 2 * HASH_BYTES);
  bytes[0] = 1;
  bytes.set(left, 1);
  bytes.set(right, 1 + HASH_BYTES);
  return sha256(bytes);
}

function splitOf(count: number): number {
  let split = 1;
  while (split * 2 < count) split *= 2;
  return split;
}
