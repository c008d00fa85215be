import type { Key } from "./state.ts";

/** A Map holds at most 2^24 entries: a store with more records goes on in another Map. */
const FULL = 12_000_000;

/** The latest value of every key of a store, found in one step. */
export class Latest {
  readonly #maps: Map<Key, Uint8Array>[] = [new Map()];
  readonly #full: number;

  constructor(full: number = FULL) {
    this.#full = full;
  }

  get size(): number {
    let size = 0;
    for (const map of this.#maps) size += map.size;
    return size;
  }

  get(key: Key): Uint8Array | undefined {
    for (const map of this.#maps) {
      const value = map.get(key);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  set(key: Key, value: Uint8Array): void {
    const [only] = this.#maps;
    if (this.#maps.length === 1 && only !== undefined && only.size < this.#full) {
      only.set(key, value);
      return;
    }
    let free: Map<Key, Uint8Array> | undefined;
    for (const map of this.#maps) {
      if (map.has(key)) {
        map.set(key, value);
        return;
      }
      if (map.size < this.#full) free = map;
    }
    if (free !== undefined) free.set(key, value);
    else this.#maps.push(new Map([[key, value]]));
  }

  delete(key: Key): void {
    for (const map of this.#maps) if (map.delete(key)) return;
  }
}
