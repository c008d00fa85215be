/**
 * The tree of an epoch's vouchers. Every node carries the sum of the values below it inside its hash, so that a root
 * commits to the total and a point between 0 and the total leads to exactly one leaf. Three trees, one per traffic class, fold
 * into one root. Leaves are sorted by (class, device, session, role): a key that occurs twice stands next to itself.
 */

import { type Amount, add, ZERO } from "./amount.ts";
import { compare, concat, equal } from "./bytes.ts";
import { sha256 } from "./hash.ts";
import { fixed, nyz, u8 } from "./layout/fixedParts.ts";
import { constant, extentOf, layout } from "./layout/layout.ts";
import { field } from "./layout/part.ts";
import { encoded } from "./layout/signed.ts";
import { UsageVoucher } from "./usageVoucher.ts";

/** A hash and the sum of everything below it. */
export interface SumNode {
  /** 32 bytes. */
  readonly hash: Uint8Array;
  readonly sum: Amount;
}

/** One step of a proof, from the leaf upwards. */
export interface SumStep extends SumNode {
  /** Whether the sibling stands on the left. */
  readonly left: boolean;
}

/** The way from a leaf to its root. */
export type SumProof = readonly SumStep[];

/** The root of no leaves: 32 zero bytes and nothing. */
export const EMPTY_SUM: SumNode = { hash: new Uint8Array(32), sum: ZERO };

/** What the hash of a leaf is made over. */
export const SumLeaf = layout("SumLeaf", "What the hash of a leaf of an epoch's tree is over.", {
  tag: constant(u8, 0, "Leaf."),
  body: field(encoded(UsageVoucher), "The voucher."),
  value: field(nyz, "The value that it states."),
});

/** What the hash of an inner node is made over. */
export const SumInner = layout("SumInner", "What the hash of an inner node of the tree is over.", {
  tag: constant(u8, 1, "Inner node."),
  leftHash: field(fixed(32), "Hash of the left child."),
  leftSum: field(nyz, "Sum of everything below the left child."),
  rightHash: field(fixed(32), "Hash of the right child."),
  rightSum: field(nyz, "Sum of everything below the right child."),
});

/** `sha256` of a `SumLeaf` with the value that the voucher states. @throws {MalformedObjectError} */
export function sumLeaf(body: Uint8Array): SumNode {
  const { value } = UsageVoucher.decode(body);
  return { hash: sha256(SumLeaf.encode({ body, value })), sum: value };
}

/** `sha256` of a `SumInner`. @throws {RangeError} if the sum is 2^128 or more. */
export function sumInner(left: SumNode, right: SumNode): SumNode {
  const children = {
    leftHash: left.hash,
    leftSum: left.sum,
    rightHash: right.hash,
    rightSum: right.sum,
  };
  return { hash: sha256(SumInner.encode(children)), sum: add(left.sum, right.sum) };
}

const KEY_FIELDS = ["trafficClass", "device", "sessionId", "role"].map((name) =>
  extentOf(UsageVoucher, name),
);

/** What must be unique in a tree: class 1 ‖ device 20 ‖ session 16 ‖ role 1; trees are sorted by it. */
export function leafKey(body: Uint8Array): Uint8Array {
  if (body.length !== UsageVoucher.size) {
    throw new RangeError(`a leaf is ${UsageVoucher.size} bytes, not ${body.length}`);
  }
  return concat(...KEY_FIELDS.map(({ start, end }) => body.subarray(start, end)));
}

/** Where in a sorted list a leaf key occurs a second time; undefined if it never does. */
export function duplicateLeaf(bodies: readonly Uint8Array[]): number | undefined {
  for (let i = 1; i < bodies.length; i++) {
    if (equal(leafKey(bodies[i - 1] as Uint8Array), leafKey(bodies[i] as Uint8Array))) return i;
  }
  return undefined;
}

/** The bodies in the order of a tree. */
export function sortLeaves(bodies: readonly Uint8Array[]): Uint8Array[] {
  const keyed = bodies.map((body) => ({ key: leafKey(body), body }));
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ body }) => body);
}

/** A tree over voucher bodies of one traffic class. An odd node at the end of a row moves up unchanged. */
export class SumTree {
  /** Rows from the leaves to the root. */
  readonly #rows: SumNode[][];

  /**
   * @param bodies canonical vouchers in the order of `sortLeaves`
   * @throws {RangeError} if they are not strictly sorted or the sum is 2^128 or more
   */
  constructor(bodies: readonly Uint8Array[]) {
    for (let i = 1; i < bodies.length; i++) {
      const order = compare(leafKey(bodies[i - 1] as Uint8Array), leafKey(bodies[i] as Uint8Array));
      if (order >= 0)
        throw new RangeError(`leaf ${i} ${order === 0 ? "repeats" : "precedes"} leaf ${i - 1}`);
    }
    this.#rows = [bodies.map(sumLeaf)];
    for (let row = this.#rows[0] as SumNode[]; row.length > 1; ) {
      row = parents(row);
      this.#rows.push(row);
    }
  }

  get root(): SumNode {
    return (this.#rows[this.#rows.length - 1] as SumNode[])[0] ?? EMPTY_SUM;
  }

  get size(): number {
    return (this.#rows[0] as SumNode[]).length;
  }

  /** @throws {RangeError} if there is no leaf `index`. */
  prove(index: number): SumProof {
    if (!Number.isInteger(index) || index < 0 || index >= this.size) {
      throw new RangeError(`no leaf ${index} of ${this.size}`);
    }
    const steps: SumStep[] = [];
    for (const [level, row] of this.#rows.entries()) {
      const position = index >> level;
      const left = position % 2 === 1;
      const sibling = row[left ? position - 1 : position + 1];
      if (sibling !== undefined) steps.push({ ...sibling, left });
    }
    return steps;
  }

  /** The leaf whose stretch of the sum holds `point`. @throws {RangeError} unless 0 ≤ point < sum. */
  leafAt(point: bigint): number {
    if (point < 0n || point >= this.root.sum) throw new RangeError(`no leaf at ${point}`);
    let index = 0;
    let rest = point;
    for (let level = this.#rows.length - 2; level >= 0; level--) {
      const row = this.#rows[level] as SumNode[];
      const left = row[2 * index] as SumNode;
      const right = rest >= left.sum;
      if (right) rest -= left.sum;
      index = 2 * index + (right ? 1 : 0);
    }
    return index;
  }
}

function parents(row: readonly SumNode[]): SumNode[] {
  const out: SumNode[] = [];
  for (let i = 0; i < row.length; i += 2) {
    const left = row[i] as SumNode;
    const right = row[i + 1];
    out.push(right === undefined ? left : sumInner(left, right));
  }
  return out;
}

/** What a proof proves: the root it leads to, and where the leaf's stretch of the sum begins. */
export interface ProvenLeaf {
  readonly root: SumNode;
  /** Sum of everything to the left: the leaf covers `offset` … `offset + value − 1`. */
  readonly offset: Amount;
}

/** Follows a proof upwards. @throws {RangeError} on a malformed leaf or hash or if a sum is 2^128 or more. */
export function followProof(body: Uint8Array, proof: SumProof): ProvenLeaf {
  let node = sumLeaf(body);
  let offset: Amount = ZERO;
  for (const step of proof) {
    if (step.left) offset = add(offset, step.sum);
    node = step.left ? sumInner(step, node) : sumInner(node, step);
  }
  return { root: node, offset };
}

/** The one root of a claim: `sha256(root_private ‖ root_public ‖ root_credit)`. */
export function claimRoot(
  privateRoot: SumNode,
  publicRoot: SumNode,
  creditRoot: SumNode,
): Uint8Array {
  return sha256(concat(privateRoot.hash, publicRoot.hash, creditRoot.hash));
}
