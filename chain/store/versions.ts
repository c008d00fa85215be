import type { Nodes } from "./nodes.ts";
import type { StoreRoot } from "./proofs.ts";
import { simpleLeaf, simpleRoot } from "./simpleMerkle.ts";
import type { Entry, Key, KeyRange, ReadState } from "./state.ts";
import { keyBytes } from "./state.ts";
import { findLeaf } from "./tree.ts";
import { hashTree } from "./treeHash.ts";
import { Walk } from "./walk.ts";

/** A version of all trees. */
export interface Version {
  readonly version: number;
  /** The root of each store, in name order; 0 where the store does not exist yet. */
  readonly roots: Uint32Array;
  /** The nodes of the version before that this one no longer uses. */
  readonly replaced: Uint32Array;
  /** 32 bytes; computed when first asked for. */
  appHash: Uint8Array | undefined;
}

/** The stores a version commits to and their roots, in name order. */
export function storeRoots(nodes: Nodes, names: readonly string[], version: Version): StoreRoot[] {
  const roots: StoreRoot[] = [];
  for (const [i, name] of names.entries()) {
    const root = version.roots[i] ?? 0;
    if (root !== 0) roots.push({ name, root: hashTree(nodes, root) });
  }
  return roots;
}

/** The app hash of a version: the simple Merkle map of its stores. */
export function appHashOf(nodes: Nodes, names: readonly string[], version: Version): Uint8Array {
  version.appHash ??= simpleRoot(
    storeRoots(nodes, names, version).map(({ name, root }) => simpleLeaf(keyBytes(name), root)),
  );
  return version.appHash;
}

/** The record of a leaf. */
export function entryAt(nodes: Nodes, leaf: number): Entry {
  const value = nodes.value(leaf);
  if (value === undefined) throw new Error("a leaf of the tree has no value");
  return [nodes.key(leaf), value];
}

/** The state of a kept version. Throws once the version is no longer kept, because its nodes are used again then. */
export class VersionState implements ReadState {
  readonly #nodes: Nodes;
  readonly #version: Version;
  readonly #indexOf: (store: string) => number;
  readonly #isKept: (version: Version) => boolean;

  constructor(
    nodes: Nodes,
    version: Version,
    lookup: { indexOf(store: string): number; isKept(version: Version): boolean },
  ) {
    this.#nodes = nodes;
    this.#version = version;
    this.#indexOf = lookup.indexOf;
    this.#isKept = lookup.isKept;
  }

  get(store: string, key: Key): Uint8Array | undefined {
    const leaf = findLeaf(this.#nodes, this.#root(store), key);
    return leaf === 0 ? undefined : this.#nodes.value(leaf);
  }

  has(store: string, key: Key): boolean {
    return findLeaf(this.#nodes, this.#root(store), key) !== 0;
  }

  *entries(store: string, range: KeyRange): Iterable<Entry> {
    const walk = new Walk(this.#nodes, this.#root(store), range);
    for (let left = range.limit ?? Number.POSITIVE_INFINITY; left > 0; left--) {
      const leaf = walk.next();
      if (leaf === 0) return;
      yield entryAt(this.#nodes, leaf);
      this.#root(store);
    }
  }

  #root(store: string): number {
    if (!this.#isKept(this.#version)) {
      throw new Error(`the state of height ${this.#version.version} is no longer kept`);
    }
    return this.#version.roots[this.#indexOf(store)] ?? 0;
  }
}
