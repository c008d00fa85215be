/**
 * What everything above the store reads and writes: named stores of records, each a key and a non-empty value.
 *
 * Keys are "binary strings": one char per byte, char codes 0–255 (latin1), so that `<` compares bytewise and a key is a
 * Map key without copying. Values are bytes; who reads a value must not change it.
 */
export type Key = string;

/** A record: key and value. */
export type Entry = readonly [key: Key, value: Uint8Array];

/** Which records to iterate: `from` ≤ key < `to` (no `to`: to the end), at most `limit` of them, descending if `reverse`. */
export interface KeyRange {
  readonly from: Key;
  readonly to?: Key | undefined;
  readonly reverse?: boolean | undefined;
  readonly limit?: number | undefined;
}

/** State that can be read. */
export interface ReadState {
  /** The value under the key, or undefined. Throws if the store does not exist. */
  get(store: string, key: Key): Uint8Array | undefined;
  /** Whether there is a record under the key. */
  has(store: string, key: Key): boolean;
  /**
   * The records of the range in key order. Safe against writes made while iterating: each step answers the next record
   * after the last one, as the state is at that step.
   */
  entries(store: string, range: KeyRange): Iterable<Entry>;
}

/** State that can be changed. */
export interface WriteState extends ReadState {
  /** Writes a record. The value must not be empty (an empty value cannot be proved) and must not be changed afterwards. */
  set(store: string, key: Key, value: Uint8Array): void;
  /** Removes a record; nothing happens if there is none. */
  delete(store: string, key: Key): void;
}

/** One change: the new value of a key, or null where the record is removed. */
export type Change = readonly [key: Key, value: Uint8Array | null];

/** The changes of a block: for each changed store, in name order, its changes in key order, each key once. */
export type ChangeSet = ReadonlyMap<string, readonly Change[]>;

/** The bytes of a binary string. */
export function keyBytes(key: Key): Uint8Array {
  const bytes = new Uint8Array(key.length);
  for (let i = 0; i < key.length; i++) bytes[i] = key.charCodeAt(i);
  return bytes;
}

const CHUNK = 1024;

/** The binary string of some bytes. */
export function keyOf(bytes: Uint8Array): Key {
  if (bytes.length <= CHUNK) return String.fromCharCode.apply(null, bytes as unknown as number[]);
  let key = "";
  for (let i = 0; i < bytes.length; i += CHUNK) key += keyOf(bytes.subarray(i, i + CHUNK));
  return key;
}

/** The smallest key greater than every key that starts with `prefix`, or undefined if there is none. */
export function prefixEnd(prefix: Key): Key | undefined {
  for (let end = prefix.length; end > 0; end--) {
    const last = prefix.charCodeAt(end - 1);
    if (last < 255) return prefix.slice(0, end - 1) + String.fromCharCode(last + 1);
  }
  return undefined;
}

/** Bytewise order of two keys or store names: negative, zero or positive. */
export function compareKeys(a: Key, b: Key): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
