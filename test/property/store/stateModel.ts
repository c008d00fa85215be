import fc from "fast-check";
import type { ChangeSet, Entry, Key, KeyRange } from "../../../chain/store/state.ts";
import { compareKeys } from "../../../chain/store/state.ts";

/** A write: a value, or undefined to remove the record. */
export type Write = readonly [store: string, key: Key, value: Uint8Array | undefined];

/** The stores the models use. */
export const STORES: readonly string[] = ["acc", "bank", "empty"];

/** Few and short keys, so that writes meet; byte 0 and 255 at the ends. The sentinel alone is never a key. */
export const anyKey: fc.Arbitrary<Key> = fc
  .array(fc.constantFrom("\0", "\x01", "a", "b", "c", "d", "\xfe", "\xff"), {
    minLength: 1,
    maxLength: 3,
  })
  .map((chars) => chars.join(""))
  .filter((key) => key !== "\0");

/** Some writes to two stores, a third of them removals. */
export function anyWrites(most: number): fc.Arbitrary<Write[]> {
  const value = fc.oneof(
    { weight: 2, arbitrary: fc.uint8Array({ minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
  return fc.array(fc.tuple(fc.constantFrom("acc", "bank"), anyKey, value), { maxLength: most });
}

/** Any range; ends may be the wrong way round. */
export const anyRange: fc.Arbitrary<KeyRange> = fc.record(
  {
    from: fc.oneof(fc.constant(""), anyKey),
    to: fc.option(anyKey, { nil: undefined }),
    reverse: fc.boolean(),
    limit: fc.option(fc.nat(8), { nil: undefined }),
  },
  { requiredKeys: ["from"], noNullPrototype: true },
);

/** State as plain maps. */
export class Model {
  readonly #stores = new Map(STORES.map((name) => [name, new Map<Key, Uint8Array>()]));

  store(name: string): Map<Key, Uint8Array> {
    const found = this.#stores.get(name);
    if (found === undefined) throw new Error(`no store ${name}`);
    return found;
  }

  write([store, key, value]: Write): void {
    if (value === undefined) this.store(store).delete(key);
    else this.store(store).set(key, value);
  }

  copy(): Model {
    const copy = new Model();
    for (const [name, records] of this.#stores) {
      for (const [key, value] of records) copy.store(name).set(key, value);
    }
    return copy;
  }

  entries(store: string, { from, to, reverse, limit }: KeyRange): Entry[] {
    const inside = [...this.store(store)].filter(
      ([key]) => key >= from && (to === undefined || key < to),
    );
    inside.sort((a, b) => compareKeys(a[0], b[0]) * (reverse ? -1 : 1));
    return inside.slice(0, limit ?? inside.length);
  }
}

/** The change-set of some writes, the last one of a key counting. */
export function changesOf(writes: readonly Write[]): ChangeSet {
  const stores = new Map<string, Map<Key, Uint8Array | null>>();
  for (const [store, key, value] of writes) {
    const changes = stores.get(store) ?? new Map<Key, Uint8Array | null>();
    changes.set(key, value ?? null);
    stores.set(store, changes);
  }
  const sorted = [...stores].sort((a, b) => compareKeys(a[0], b[0]));
  return new Map(
    sorted.map(([store, changes]) => [store, [...changes].sort((a, b) => compareKeys(a[0], b[0]))]),
  );
}
