import type { Key } from "./state.ts";

/** A block of this many keys is split in two. */
const FULL = 512;

/**
 * An ordered set of keys that only grows, for iterating over uncommitted writes. Keys lie in short sorted blocks, so that
 * adding one moves a few hundred pointers at most.
 */
export class SortedKeys {
  readonly #blocks: Key[][] = [];
  #block = 0;
  #index = 0;

  /** Adds many keys at once, in any order; they must be new to an empty set. */
  static from(keys: Iterable<Key>): SortedKeys {
    const result = new SortedKeys();
    const sorted = [...keys].sort();
    for (let i = 0; i < sorted.length; i += FULL / 2) {
      result.#blocks.push(sorted.slice(i, i + FULL / 2));
    }
    return result;
  }

  /** Adds a key; nothing happens if it is there. */
  add(key: Key): void {
    this.#seek(key);
    const block = this.#blocks[this.#block];
    if (block === undefined) {
      const last = this.#blocks.at(-1);
      if (last === undefined) this.#blocks.push([key]);
      else this.#insert(this.#blocks.length - 1, last.length, key);
      return;
    }
    if (block[this.#index] !== key) this.#insert(this.#block, this.#index, key);
  }

  /** The first key ≥ `from`, or undefined. */
  atLeast(from: Key): Key | undefined {
    this.#seek(from);
    return this.#blocks[this.#block]?.[this.#index];
  }

  /** The last key < `to` (the very last one without `to`), or undefined. */
  below(to: Key | undefined): Key | undefined {
    if (to === undefined) return this.#blocks.at(-1)?.at(-1);
    this.#seek(to);
    if (this.#index > 0) return this.#blocks[this.#block]?.[this.#index - 1];
    return this.#blocks[this.#block - 1]?.at(-1);
  }

  #insert(at: number, index: number, key: Key): void {
    const block = this.#blocks[at];
    if (block === undefined) throw new Error("no such block of keys");
    block.splice(index, 0, key);
    if (block.length >= FULL) this.#blocks.splice(at + 1, 0, block.splice(FULL / 2));
  }

  /** Puts #block and #index at the first key ≥ `key`; #block is past the end and #index 0 if there is none. */
  #seek(key: Key): void {
    const blocks = this.#blocks;
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const last = blocks[middle]?.at(-1);
      if (last !== undefined && last < key) low = middle + 1;
      else high = middle;
    }
    this.#block = low;
    this.#index = lowerBound(blocks[low], key);
  }
}

function lowerBound(keys: readonly Key[] | undefined, key: Key): number {
  if (keys === undefined) return 0;
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const here = keys[middle];
    if (here !== undefined && here < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
