/** Tables: records under a primary key that is some of their fields, with indexes that keep themselves. */

import type { KeyShape, RecordType } from "../schema/type.ts";
import { type MapRange, map, type StateMap, type StateSet, set } from "../store/collections.ts";
import { binaryKey, type KeyCodec, textKey, tupleKey, u32Key } from "../store/keyCodec.ts";
import type { Key, ReadState, WriteState } from "../store/state.ts";

/** The primary key: the value of one field, or the values of several. */
export type KeyOf<V, K extends readonly (keyof V)[]> = K extends readonly [
  infer Only extends keyof V,
]
  ? V[Only]
  : { readonly [I in keyof K]: V[K[I] & keyof V] };

/** Which rows: keys k with from ≤ k < to, whose first fields are those of `under`. */
export interface TableRange<K> {
  readonly from?: K | undefined;
  readonly to?: K | undefined;
  readonly under?: K extends readonly [infer First, ...infer Rest]
    ? Rest extends readonly [unknown, unknown, ...unknown[]]
      ? readonly [First] | readonly [First, Rest[0]]
      : readonly [First]
    : never;
  readonly reverse?: boolean | undefined;
  readonly limit?: number | undefined;
}

/** Records by key, in key order. */
export interface Table<V, K> {
  readonly record: RecordType<V>;
  readonly keyFields: readonly (keyof V & string)[];
  get(state: ReadState, key: K): V | undefined;
  /** Throws if there is none, which is a bug. */
  require(state: ReadState, key: K): V;
  has(state: ReadState, key: K): boolean;
  /** Writes a record. Give the one that was `before`, if it was read already and there are indexes over changing fields. */
  put(state: WriteState, record: V, before?: V): void;
  delete(state: WriteState, key: K): void;
  /** Safe against writes made while iterating. */
  values(state: ReadState, range?: TableRange<K>): Iterable<V>;
  keys(state: ReadState, range?: TableRange<K>): Iterable<K>;
  isEmpty(state: ReadState): boolean;
  keyOf(record: V): K;
  /** The raw key of a record in the store, for proofs. */
  rawKey(key: K): Key;
  /** Keys made of other fields, kept in step with the records; declare them where the table is. */
  index<const F extends readonly [keyof V & string, ...(keyof V & string)[]]>(
    prefix: number,
    name: string,
    ...fields: F
  ): Index<KeyOf<V, F>>;
}

/** An index, to read. */
export interface Index<K> {
  has(state: ReadState, key: K): boolean;
  keys(state: ReadState, range?: TableRange<K>): Iterable<K>;
  isEmpty(state: ReadState): boolean;
}

/** A collection as documentation shows it. */
export interface Collection {
  readonly name: string;
  readonly prefix: number;
  readonly kind: "single" | "table" | "index";
  readonly record: RecordType<unknown>;
  /** Fields of the key, in order. */
  readonly key: readonly string[];
  /** What the values are, if they are not the record's stored bytes. */
  readonly foreign?: string;
}

/** Notes a collection of a store. */
type Note = (collection: Collection) => void;

type Row = Record<string, unknown>;
type Values = readonly unknown[];

/** An index of a table. */
interface Kept {
  readonly fields: readonly string[];
  readonly members: StateSet<Values>;
  /** Whether the primary key says all of it, so that a row never moves in it. */
  readonly fixed: boolean;
}

const PRESENT: Uint8Array = Uint8Array.of(1);

/** Keys are lists of values inside, and one value outside where there is one key field. */
export class RecordTable {
  readonly record: RecordType<Row>;
  readonly keyFields: readonly string[];
  readonly #store: string;
  readonly #note: Note;
  readonly #rows: StateMap<Values, Row>;
  readonly #kept: Kept[] = [];
  readonly #key: KeyCodec<Values>;

  constructor(parts: {
    readonly store: string;
    readonly prefix: number;
    readonly record: unknown;
    readonly key: readonly string[];
    readonly note: Note;
  }) {
    this.record = parts.record as RecordType<Row>;
    this.keyFields = parts.key;
    this.#store = parts.store;
    this.#note = parts.note;
    this.#key = keyCodec(this.record, parts.key);
    const isAllKey = Object.keys(this.record.fields).length === parts.key.length;
    const stored = this.record.stored(...parts.key);
    this.#rows = map(parts.store, parts.prefix, this.#key, {
      encode: (row) => (isAllKey ? PRESENT : stored.encode(row)),
      decode: (bytes, key) => {
        const row = keyed(parts.key, key);
        return isAllKey ? row : stored.decode(bytes, row);
      },
    });
  }

  get(state: ReadState, key: unknown): Row | undefined {
    return this.#rows.get(state, listOf(key, this.keyFields));
  }

  require(state: ReadState, key: unknown): Row {
    return this.#rows.require(state, listOf(key, this.keyFields));
  }

  has(state: ReadState, key: unknown): boolean {
    return this.#rows.has(state, listOf(key, this.keyFields));
  }

  put(state: WriteState, record: Row, before?: Row): void {
    const key = pick(record, this.keyFields);
    if (this.#kept.length > 0) this.#reindex(state, { record, key, before });
    this.#rows.set(state, key, record);
  }

  /** Writes only what changed: an index entry written again would change the app hash. */
  #reindex(
    state: WriteState,
    row: { readonly record: Row; readonly key: Values; readonly before: Row | undefined },
  ): void {
    const { record, key } = row;
    const moves = this.#kept.some(({ fixed }) => !fixed);
    const known = row.before ?? (moves ? this.#rows.get(state, key) : undefined);
    const exists = known !== undefined || (!moves && this.#rows.has(state, key));
    for (const { fields, fixed, members } of this.#kept) {
      if (exists && fixed) continue;
      if (known !== undefined) {
        if (fields.every((name) => known[name] === record[name])) continue;
        members.delete(state, pick(known, fields));
      }
      members.add(state, pick(record, fields));
    }
  }

  delete(state: WriteState, key: unknown): void {
    const values = listOf(key, this.keyFields);
    if (this.#kept.length > 0) {
      const before = this.get(state, key);
      if (before === undefined) return;
      for (const { fields, members } of this.#kept) members.delete(state, pick(before, fields));
    }
    this.#rows.delete(state, values);
  }

  *values(state: ReadState, range?: TableRange<unknown>): Iterable<Row> {
    const within = rangeOf(range, this.#key, this.keyFields);
    for (const [, row] of this.#rows.entries(state, within)) yield row;
  }

  *keys(state: ReadState, range?: TableRange<unknown>): Iterable<unknown> {
    const within = rangeOf(range, this.#key, this.keyFields);
    for (const key of this.#rows.keys(state, within)) yield outer(key);
  }

  isEmpty(state: ReadState): boolean {
    return this.#rows.isEmpty(state);
  }

  keyOf(record: Row): unknown {
    return outer(pick(record, this.keyFields));
  }

  rawKey(key: unknown): Key {
    return this.#rows.keyOf(listOf(key, this.keyFields));
  }

  index(prefix: number, name: string, ...fields: readonly string[]): Index<unknown> {
    const { record } = this;
    this.#note({ name, prefix, kind: "index", record: record as RecordType<unknown>, key: fields });
    const codec = keyCodec(record, fields);
    const members = set(this.#store, prefix, codec);
    this.#kept.push({ fields, members, fixed: fields.every((f) => this.keyFields.includes(f)) });
    return {
      isEmpty: members.isEmpty,
      has: (state, key) => members.has(state, listOf(key, fields)),
      *keys(state, range) {
        for (const key of members.keys(state, rangeOf(range, codec, fields))) yield outer(key);
      },
    };
  }
}

/** The fields of a key. */
function keyed(names: readonly string[], values: Values): Row {
  const row: Row = {};
  for (let i = 0; i < names.length; i++) row[names[i] as string] = values[i];
  return row;
}

function pick(record: Row, fields: readonly string[]): Values {
  return fields.map((name) => record[name]);
}

function outer(key: Values): unknown {
  return key.length === 1 ? key[0] : key;
}

function listOf(key: unknown, fields: readonly string[]): Values {
  return fields.length === 1 ? [key] : (key as Values);
}

function rangeOf(
  range: TableRange<unknown> | undefined,
  codec: KeyCodec<Values>,
  fields: readonly string[],
): MapRange<Values> | undefined {
  if (range === undefined) return undefined;
  const { from, to, under, reverse, limit } = range;
  return {
    reverse,
    limit,
    ...(from === undefined ? {} : { from: listOf(from, fields) }),
    ...(to === undefined ? {} : { to: listOf(to, fields) }),
    ...(under === undefined ? {} : { prefix: codec.encode(under as Values) }),
  };
}

function partCodec(shape: KeyShape): KeyCodec<unknown> {
  if (shape === "u32") return u32Key as KeyCodec<unknown>;
  if (shape === "text") return textKey as KeyCodec<unknown>;
  return binaryKey(shape.bytes) as KeyCodec<unknown>;
}

/** The keys of some fields; also of their first few, which is the prefix of all keys that begin with them. */
function keyCodec<V>(record: RecordType<V>, names: readonly string[]): KeyCodec<Values> {
  const parts = names.map((name) => {
    const shape = record.fields[name]?.type.key;
    if (shape === undefined) throw new Error(`${record.name}.${name} cannot be part of a key`);
    return partCodec(shape);
  });
  return tupleKey(...parts);
}
