import type { Codec } from "../schema/type.ts";
import { CodecError } from "../schema/wire.ts";
import type { KeyCodec } from "./keyCodec.ts";
import type { Key, KeyRange, ReadState, WriteState } from "./state.ts";
import { prefixEnd } from "./state.ts";

/**
 * Typed views of the records of a store. Every collection of a store has its own prefix, one byte from 1 to 255 (0 is the
 * store's sentinel), and owns all keys that begin with it.
 */

/** A single record. */
export interface Item<V> {
  get(state: ReadState): V | undefined;
  /** The value; throws if there is none, which is a bug. */
  require(state: ReadState): V;
  set(state: WriteState, value: V): void;
  delete(state: WriteState): void;
}

/** Which records of a map: keys k with from ≤ k < to, that begin with `prefix` (the encoded first parts of a tuple key). */
export interface MapRange<K> {
  readonly from?: K | undefined;
  readonly to?: K | undefined;
  readonly prefix?: Key | undefined;
  readonly reverse?: boolean | undefined;
  readonly limit?: number | undefined;
}

/** Records by key, in key order. */
export interface StateMap<K, V> {
  get(state: ReadState, key: K): V | undefined;
  /** The value; throws if there is none, which is a bug. */
  require(state: ReadState, key: K): V;
  has(state: ReadState, key: K): boolean;
  set(state: WriteState, key: K, value: V): void;
  delete(state: WriteState, key: K): void;
  /** Safe against writes made while iterating. */
  entries(state: ReadState, range?: MapRange<K>): Iterable<readonly [key: K, value: V]>;
  keys(state: ReadState, range?: MapRange<K>): Iterable<K>;
  isEmpty(state: ReadState): boolean;
  /** The raw key of a record in the store, for proofs. */
  keyOf(key: K): Key;
}

/** Keys without values, in key order. */
export interface StateSet<K> {
  has(state: ReadState, key: K): boolean;
  add(state: WriteState, key: K): void;
  delete(state: WriteState, key: K): void;
  /** Safe against writes made while iterating. */
  keys(state: ReadState, range?: MapRange<K>): Iterable<K>;
  isEmpty(state: ReadState): boolean;
}

function prefixKey(prefix: number): Key {
  if (!(prefix >= 1 && prefix <= 255)) throw new Error(`prefix ${prefix} is not from 1 to 255`);
  return String.fromCharCode(prefix);
}

/** The record of a store under the prefix alone. */
export function item<V>(store: string, prefix: number, codec: Codec<V>): Item<V> {
  const key = prefixKey(prefix);
  const get = (state: ReadState): V | undefined => {
    const bytes = state.get(store, key);
    return bytes === undefined ? undefined : codec.decode(bytes);
  };
  return {
    get,
    require(state: ReadState): V {
      const value = get(state);
      if (value === undefined) throw new Error(`store ${store} has no record ${prefix}`);
      return value;
    },
    set: (state: WriteState, value: V): void => state.set(store, key, codec.encode(value)),
    delete: (state: WriteState): void => state.delete(store, key),
  };
}

/** A codec of values that may say again what their key says. */
export interface KeyedCodec<K, V> {
  encode(value: V): Uint8Array;
  decode(bytes: Uint8Array, key: K): V;
}

/** The records of a store under the prefix and a key. */
export function map<K, V>(
  store: string,
  prefix: number,
  key: KeyCodec<K>,
  codec: KeyedCodec<K, V>,
): StateMap<K, V> {
  const head = prefixKey(prefix);
  const path = (k: K): Key => head + key.encode(k);
  const get = (state: ReadState, k: K): V | undefined => {
    const bytes = state.get(store, path(k));
    return bytes === undefined ? undefined : codec.decode(bytes, k);
  };
  return {
    get,
    require(state: ReadState, k: K): V {
      const value = get(state, k);
      if (value === undefined) throw new Error(`store ${store} has no record ${show(path(k))}`);
      return value;
    },
    has: (state: ReadState, k: K): boolean => state.has(store, path(k)),
    set: (state: WriteState, k: K, value: V): void =>
      state.set(store, path(k), codec.encode(value)),
    delete: (state: WriteState, k: K): void => state.delete(store, path(k)),
    *entries(state: ReadState, range: MapRange<K> = {}): Iterable<readonly [K, V]> {
      for (const [raw, value] of state.entries(store, keyRange(head, key, range))) {
        const k = wholeKey(key, raw);
        yield [k, codec.decode(value, k)];
      }
    },
    *keys(state: ReadState, range: MapRange<K> = {}): Iterable<K> {
      for (const [raw] of state.entries(store, keyRange(head, key, range)))
        yield wholeKey(key, raw);
    },
    isEmpty: (state: ReadState): boolean => isEmpty(state, store, head),
    keyOf: path,
  };
}

/** The keys of a store under the prefix. */
export function set<K>(store: string, prefix: number, key: KeyCodec<K>): StateSet<K> {
  const members = map<K, true>(store, prefix, key, presence);
  return {
    has: members.has,
    add: (state: WriteState, k: K): void => members.set(state, k, true),
    delete: members.delete,
    keys: members.keys,
    isEmpty: members.isEmpty,
  };
}

const PRESENT: Uint8Array = Uint8Array.of(1);

const presence: Codec<true> = {
  encode: () => PRESENT,
  decode(bytes: Uint8Array): true {
    if (bytes.length !== 1 || bytes[0] !== 1) throw new CodecError("stored member is not 1");
    return true;
  },
};

function keyRange<K>(head: Key, key: KeyCodec<K>, range: MapRange<K>): KeyRange {
  const lead = head + (range.prefix ?? "");
  let from: Key = lead;
  let to: Key | undefined = prefixEnd(lead);
  if (range.from !== undefined) {
    const given = head + key.encode(range.from);
    if (given > from) from = given;
  }
  if (range.to !== undefined) {
    const given = head + key.encode(range.to);
    if (to === undefined || given < to) to = given;
  }
  return { from, to, reverse: range.reverse, limit: range.limit };
}

function wholeKey<K>(codec: KeyCodec<K>, raw: Key): K {
  const [key, end] = codec.decode(raw, 1);
  if (end !== raw.length) throw new CodecError(`stored key ${show(raw)} goes on too long`);
  return key;
}

function isEmpty(state: ReadState, store: string, head: Key): boolean {
  for (const _ of state.entries(store, { from: head, to: prefixEnd(head), limit: 1 })) return false;
  return true;
}

function show(key: Key): string {
  let hex = "";
  for (let i = 0; i < key.length; i++) hex += key.charCodeAt(i).toString(16).padStart(2, "0");
  return hex;
}
