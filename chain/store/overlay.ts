import { SortedKeys } from "./sortedKeys.ts";
import type { Change, ChangeSet, Entry, Key, KeyRange, ReadState, WriteState } from "./state.ts";
import { compareKeys } from "./state.ts";

/** The writes to one store. `sorted` exists from the first iteration on; `unsorted` are the keys it does not hold yet. */
interface Layer {
  readonly writes: Map<Key, Uint8Array | null>;
  sorted: SortedKeys | undefined;
  unsorted: Key[];
}

/**
 * Uncommitted writes over a parent, which is not changed until `flushInto`. Cheap to make: one per transaction. While an
 * overlay is in use its parent must not be written to.
 */
export class Overlay implements WriteState {
  readonly #parent: ReadState;
  readonly #layers = new Map<string, Layer>();

  constructor(parent: ReadState) {
    this.#parent = parent;
  }

  get(store: string, key: Key): Uint8Array | undefined {
    const written = this.#layers.get(store)?.writes.get(key);
    if (written === undefined) return this.#parent.get(store, key);
    return written ?? undefined;
  }

  has(store: string, key: Key): boolean {
    const written = this.#layers.get(store)?.writes.get(key);
    if (written === undefined) return this.#parent.has(store, key);
    return written !== null;
  }

  set(store: string, key: Key, value: Uint8Array): void {
    if (key.length === 0) throw new Error(`empty key in store ${store}`);
    if (value.length === 0) throw new Error(`empty value in store ${store}`);
    this.#write(store, key, value);
  }

  delete(store: string, key: Key): void {
    this.#write(store, key, null);
  }

  *entries(store: string, range: KeyRange): Iterable<Entry> {
    const reverse = range.reverse === true;
    let left = range.limit ?? Number.POSITIVE_INFINITY;
    const parents = this.#parent.entries(store, { from: range.from, to: range.to, reverse });
    const below = parents[Symbol.iterator]();
    let parent = below.next();
    let { from, to } = range;
    while (left > 0) {
      const own = this.#ownNext(store, from, to, reverse);
      const inherited = parent.done ? undefined : parent.value[0];
      if (own === undefined && inherited === undefined) return;
      const key = nearer(own, inherited, reverse);
      const value = key === own ? this.#layers.get(store)?.writes.get(key) : parent.value[1];
      if (key === inherited) parent = below.next();
      if (reverse) to = key;
      else from = `${key}\0`;
      if (value === null || value === undefined) continue;
      left -= 1;
      yield [key, value];
    }
  }

  /** Everything written, ready for `MultiStore.prepare`. A key that was written and removed again is a removal. */
  changes(): ChangeSet {
    const result = new Map<string, readonly Change[]>();
    for (const store of [...this.#layers.keys()].sort()) {
      const writes = this.#layers.get(store)?.writes;
      if (writes === undefined || writes.size === 0) continue;
      const changes: Change[] = [...writes];
      result.set(
        store,
        changes.sort((a, b) => compareKeys(a[0], b[0])),
      );
    }
    return result;
  }

  /** Writes everything into another state (usually the parent) and forgets it here. */
  flushInto(target: WriteState): void {
    for (const [store, { writes }] of this.#layers) {
      for (const [key, value] of writes) {
        if (value === null) target.delete(store, key);
        else target.set(store, key, value);
      }
    }
    this.discard();
  }

  /** Forgets everything written. */
  discard(): void {
    this.#layers.clear();
  }

  #write(store: string, key: Key, value: Uint8Array | null): void {
    let layer = this.#layers.get(store);
    if (layer === undefined) {
      layer = { writes: new Map(), sorted: undefined, unsorted: [] };
      this.#layers.set(store, layer);
    }
    if (layer.sorted !== undefined && !layer.writes.has(key)) layer.unsorted.push(key);
    layer.writes.set(key, value);
  }

  #ownNext(store: string, from: Key, to: Key | undefined, reverse: boolean): Key | undefined {
    const layer = this.#layers.get(store);
    if (layer === undefined) return undefined;
    layer.sorted ??= SortedKeys.from(layer.writes.keys());
    for (const key of layer.unsorted) layer.sorted.add(key);
    layer.unsorted.length = 0;
    const key = reverse ? layer.sorted.below(to) : layer.sorted.atLeast(from);
    if (key === undefined || key < from || (to !== undefined && key >= to)) return undefined;
    return key;
  }
}

function nearer(a: Key | undefined, b: Key | undefined, reverse: boolean): Key {
  if (a === undefined) return b ?? "";
  if (b === undefined) return a;
  return a < b !== reverse ? a : b;
}
