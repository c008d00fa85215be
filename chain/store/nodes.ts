import type { Key } from "./state.ts";

const HASH_BYTES = 32;
const FIRST_CAPACITY = 1024;

/**
 * The nodes of all trees of all kept versions, as a structure of growing arrays. A node is a number; 0 is no node.
 *
 * Nodes of a committed version never change: a working version clones what it touches. What it created is thrown away
 * by `abandon`; what it replaced is answered by `settle` and freed once no kept version needs it. Freed numbers are
 * linked through `left` and used again.
 *
 * The arrays are replaced when they grow: read `nodes.left` again after anything that may create a node.
 */
export class Nodes {
  left: Uint32Array = new Uint32Array(FIRST_CAPACITY);
  right: Uint32Array = new Uint32Array(FIRST_CAPACITY);
  /** 0 for a leaf. */
  height: Uint8Array = new Uint8Array(FIRST_CAPACITY);
  /** How many leaves are below; 1 for a leaf. */
  size: Uint32Array = new Uint32Array(FIRST_CAPACITY);
  /** The version that created the node; part of its hash. */
  version: Float64Array = new Float64Array(FIRST_CAPACITY);
  /** 32 bytes a node, valid where `hashed` is 1. */
  hash: Uint8Array = new Uint8Array(FIRST_CAPACITY * HASH_BYTES);
  hashed: Uint8Array = new Uint8Array(FIRST_CAPACITY);
  /** Of a leaf its key, of an inner node the smallest key of its right subtree. */
  readonly keys: Key[] = [""];
  readonly values: (Uint8Array | undefined)[] = [undefined];

  /** The version being built. */
  working = 0;
  #end = 1;
  #free = 0;
  #live = 0;
  #created: number[] = [];
  #replaced: number[] = [];
  #dropped: number[] = [];

  /** How many nodes are in use. */
  get live(): number {
    return this.#live;
  }

  /** How many nodes fit before the arrays grow. */
  get capacity(): number {
    return this.left.length;
  }

  /** Starts building a version. */
  begin(version: number): void {
    this.abandon();
    this.working = version;
  }

  /** Throws away everything the working version made. */
  abandon(): void {
    for (const node of this.#created) this.#release(node);
    this.#forget();
  }

  /** Ends the working version; answers the nodes of the version before that it no longer uses. */
  settle(): Uint32Array {
    const replaced = Uint32Array.from(this.#replaced);
    for (const node of this.#dropped) this.#release(node);
    this.#forget();
    return replaced;
  }

  /** Frees nodes that no kept version uses. */
  release(nodes: Uint32Array): void {
    for (const node of nodes) this.#release(node);
  }

  leaf(key: Key, value: Uint8Array): number {
    const node = this.create(0, 1, this.working);
    this.keys[node] = key;
    this.values[node] = value;
    return node;
  }

  /** A node of the working version that is the given one or a copy of it; the given one must not be used any more. */
  own(node: number): number {
    if (this.version[node] === this.working) return node;
    const copy = this.create(this.height[node] ?? 0, this.size[node] ?? 0, this.working);
    this.left[copy] = this.left[node] ?? 0;
    this.right[copy] = this.right[node] ?? 0;
    this.keys[copy] = this.keys[node] ?? "";
    this.#replaced.push(node);
    return copy;
  }

  /** The working version no longer uses the node. */
  drop(node: number): void {
    if (this.version[node] === this.working) this.#dropped.push(node);
    else this.#replaced.push(node);
  }

  /** A new node without children, key and value. */
  create(height: number, size: number, version: number): number {
    let node = this.#free;
    if (node !== 0) this.#free = this.left[node] ?? 0;
    else {
      if (this.#end === this.left.length) this.#grow();
      node = this.#end++;
      this.keys.push("");
      this.values.push(undefined);
    }
    this.left[node] = 0;
    this.right[node] = 0;
    this.height[node] = height;
    this.size[node] = size;
    this.version[node] = version;
    this.hashed[node] = 0;
    this.#live += 1;
    this.#created.push(node);
    return node;
  }

  #forget(): void {
    this.#created.length = 0;
    this.#replaced.length = 0;
    this.#dropped.length = 0;
  }

  #release(node: number): void {
    this.left[node] = this.#free;
    this.keys[node] = "";
    this.values[node] = undefined;
    this.#free = node;
    this.#live -= 1;
  }

  #grow(): void {
    const capacity = Math.ceil(this.left.length * 1.5);
    this.left = copied(this.left, new Uint32Array(capacity));
    this.right = copied(this.right, new Uint32Array(capacity));
    this.height = copied(this.height, new Uint8Array(capacity));
    this.size = copied(this.size, new Uint32Array(capacity));
    this.version = copied(this.version, new Float64Array(capacity));
    this.hash = copied(this.hash, new Uint8Array(capacity * HASH_BYTES));
    this.hashed = copied(this.hashed, new Uint8Array(capacity));
  }
}

function copied<A extends { set(from: A): void }>(from: A, to: A): A {
  to.set(from);
  return to;
}
