import type { Key } from "./state.ts";

/** A node is one cache line of 64 bytes: 16 words, or 8 doubles. */
const LINE = 64;
const WORDS = 16;
const DOUBLES = 8;
/** Places in a line: left, right, size and height as words, "is hashed" as a byte, the version as a double, the hash. */
const RIGHT_WORD = 1;
const SIZE_WORD = 2;
const HEIGHT_BYTE = 12;
const HASHED_BYTE = 13;
const VERSION_DOUBLE = 2;
const HASH_BYTE = 32;
const HASH_LENGTH = 32;

/** Keys and values grow by a page of this many nodes. */
const PAGE_BITS = 14;
const PAGE = 1 << PAGE_BITS;
const PAGE_MASK = PAGE - 1;

/**
 * WebAssembly memory grows by whole key pages, and by half at least: growing makes a new buffer, whose whole size the
 * garbage collector takes for new. Memory that was never touched costs nothing.
 */
const WASM_PAGE = 65_536;
const WASM_STEP = (PAGE * LINE) / WASM_PAGE;
const MOST_WASM_PAGES = 65_536;

/**
 * The nodes of all trees of all kept versions. A node is a number; 0 is no node. Numbers live in WebAssembly memory, not
 * for code but because it grows in place, up to 67 million nodes; keys and values in pages.
 *
 * Nodes of a committed version never change: a working version clones what it touches. What it created is thrown away
 * by `abandon`; what it replaced is answered by `settle` and freed once no kept version needs it. Freed numbers are
 * linked through `left` and used again.
 */
export class Nodes {
  readonly #memory = new WebAssembly.Memory({ initial: 0, maximum: MOST_WASM_PAGES });
  #words = new Uint32Array(0);
  #doubles = new Float64Array(0);
  #bytes = new Uint8Array(0);
  readonly #keys: Key[][] = [];
  readonly #values: (Uint8Array | undefined)[][] = [];

  #working = 0;
  #end = 1;
  #free = 0;
  #live = 0;
  readonly #created: number[] = [];
  readonly #replaced: number[] = [];
  readonly #dropped: number[] = [];

  /** How many nodes are in use. */
  get live(): number {
    return this.#live;
  }

  /** How many nodes there is memory for. */
  get capacity(): number {
    return this.#keys.length * PAGE;
  }

  left(node: number): number {
    return this.#words[node * WORDS] ?? 0;
  }

  right(node: number): number {
    return this.#words[node * WORDS + RIGHT_WORD] ?? 0;
  }

  /** How many leaves are below; 1 for a leaf. */
  size(node: number): number {
    return this.#words[node * WORDS + SIZE_WORD] ?? 0;
  }

  /** 0 for a leaf. */
  height(node: number): number {
    return this.#bytes[node * LINE + HEIGHT_BYTE] ?? 0;
  }

  /** The version that created the node; part of its hash. */
  version(node: number): number {
    return this.#doubles[node * DOUBLES + VERSION_DOUBLE] ?? 0;
  }

  /** Of a leaf its key, of an inner node the smallest key of its right subtree. */
  key(node: number): Key {
    return this.#keys[node >>> PAGE_BITS]?.[node & PAGE_MASK] ?? "";
  }

  /** The value of a leaf. */
  value(node: number): Uint8Array | undefined {
    return this.#values[node >>> PAGE_BITS]?.[node & PAGE_MASK];
  }

  isHashed(node: number): boolean {
    return this.#bytes[node * LINE + HASHED_BYTE] === 1;
  }

  /** Copies the hash of a node, which must be hashed, to `out` at `offset`. */
  copyHash(node: number, out: Uint8Array, offset: number): void {
    const from = node * LINE + HASH_BYTE;
    for (let i = 0; i < HASH_LENGTH; i++) out[offset + i] = this.#bytes[from + i] ?? 0;
  }

  /** Sets the hash of a node, given as a binary string. */
  setHash(node: number, hash: Key): void {
    const to = node * LINE + HASH_BYTE;
    for (let i = 0; i < HASH_LENGTH; i++) this.#bytes[to + i] = hash.charCodeAt(i);
    this.#bytes[node * LINE + HASHED_BYTE] = 1;
  }

  setLeft(node: number, left: number): void {
    this.#words[node * WORDS] = left;
  }

  setRight(node: number, right: number): void {
    this.#words[node * WORDS + RIGHT_WORD] = right;
  }

  setKey(node: number, key: Key): void {
    const page = this.#keys[node >>> PAGE_BITS];
    if (page !== undefined) page[node & PAGE_MASK] = key;
  }

  /** Computes height and size from the children. */
  measure(node: number): void {
    const left = this.left(node);
    const right = this.right(node);
    const leftHeight = this.height(left);
    const rightHeight = this.height(right);
    const height = Math.max(leftHeight, rightHeight);
    this.#bytes[node * LINE + HEIGHT_BYTE] = height + 1;
    this.#words[node * WORDS + SIZE_WORD] = this.size(left) + this.size(right);
  }

  /** Starts building a version. */
  begin(version: number): void {
    this.abandon();
    this.#working = version;
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

  /** A new leaf, of the working version unless told otherwise. */
  leaf(key: Key, value: Uint8Array, version: number = this.#working): number {
    const node = this.#create(version);
    this.#words[node * WORDS] = 0;
    this.#words[node * WORDS + RIGHT_WORD] = 0;
    this.#words[node * WORDS + SIZE_WORD] = 1;
    this.#bytes[node * LINE + HEIGHT_BYTE] = 0;
    this.setKey(node, key);
    const page = this.#values[node >>> PAGE_BITS];
    if (page !== undefined) page[node & PAGE_MASK] = value;
    return node;
  }

  /** A new inner node, of the working version unless told otherwise, measured. */
  inner(left: number, right: number, key: Key, version: number = this.#working): number {
    const node = this.#create(version);
    this.#words[node * WORDS] = left;
    this.#words[node * WORDS + RIGHT_WORD] = right;
    this.setKey(node, key);
    this.measure(node);
    return node;
  }

  /** An inner node of the working version: the given one or a copy; the given one must not be used any more. */
  own(node: number): number {
    if (this.version(node) === this.#working) return node;
    this.#replaced.push(node);
    return this.inner(this.left(node), this.right(node), this.key(node));
  }

  /** The working version no longer uses the node. */
  drop(node: number): void {
    if (this.version(node) === this.#working) this.#dropped.push(node);
    else this.#replaced.push(node);
  }

  #create(version: number): number {
    let node = this.#free;
    if (node !== 0) this.#free = this.left(node);
    else {
      if (this.#end >= this.capacity) this.#grow();
      node = this.#end++;
    }
    this.#doubles[node * DOUBLES + VERSION_DOUBLE] = version;
    this.#bytes[node * LINE + HASHED_BYTE] = 0;
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
    this.setLeft(node, this.#free);
    this.setKey(node, "");
    const page = this.#values[node >>> PAGE_BITS];
    if (page !== undefined) page[node & PAGE_MASK] = undefined;
    this.#free = node;
    this.#live -= 1;
  }

  #grow(): void {
    const pages = this.#memory.buffer.byteLength / WASM_PAGE;
    if (pages < (this.#keys.length + 1) * WASM_STEP) {
      const wanted = Math.max(WASM_STEP, Math.ceil(pages / WASM_STEP / 2) * WASM_STEP);
      this.#memory.grow(Math.min(wanted, MOST_WASM_PAGES - pages));
      this.#words = new Uint32Array(this.#memory.buffer);
      this.#doubles = new Float64Array(this.#memory.buffer);
      this.#bytes = new Uint8Array(this.#memory.buffer);
    }
    this.#keys.push(new Array<Key>(PAGE).fill(""));
    this.#values.push(new Array<Uint8Array | undefined>(PAGE).fill(undefined));
  }
}
