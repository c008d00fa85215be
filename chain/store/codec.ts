import { readUnsigned, writeUnsigned } from "../schema/unsigned.ts";
import { CodecError, type Reader, StoredReader, Writer } from "../schema/wire.ts";

export { CodecError } from "../schema/wire.ts";
export type { KeyCodec } from "./keyCodec.ts";
export {
  addressKey,
  bigU64Key,
  binaryKey,
  bytesKey,
  textKey,
  tupleKey,
  u32Key,
  u64Key,
} from "./keyCodec.ts";

/**
 * Value codecs: the stored form of records, which the app hash covers. A change here is a change of consensus.
 *
 * Every codec is deterministic (one value, one encoding) and strict: decoding throws a CodecError on trailing bytes, a
 * number that is not in its shortest form, an unknown tag. Numbers and lengths are LEB128 varints.
 */
export interface Codec<V> {
  encode(value: V): Uint8Array;
  decode(bytes: Uint8Array): V;
}

/** A codec that can be a part of a larger one. */
export interface PartCodec<V> extends Codec<V> {
  /** Appends the value. */
  write(out: Writer, value: V): void;
  /** Takes the value from the front. */
  read(source: Reader): V;
}

/** The type a codec encodes. */
export type Decoded<C> = C extends Codec<infer V> ? V : never;

const shared = new Writer();

/** A codec from its two halves. */
export function codec<V>(
  write: (out: Writer, value: V) => void,
  read: (source: Reader) => V,
): PartCodec<V> {
  return {
    write,
    read,
    encode(value: V): Uint8Array {
      const start = shared.offset;
      try {
        write(shared, value);
        return shared.since(start);
      } finally {
        shared.offset = start;
      }
    },
    decode(bytes: Uint8Array): V {
      const source = new StoredReader(bytes);
      const value = read(source);
      if (source.offset !== bytes.length) throw new CodecError("stored bytes go on too long");
      return value;
    },
  };
}

function unsigned(max: number): PartCodec<number> {
  return codec(
    (out, value) => {
      if (!Number.isInteger(value) || value < 0 || value > max) {
        throw new CodecError(`${value} is not an integer from 0 to ${max}`);
      }
      out.varint(value);
    },
    (source) => {
      const value = source.safeVarint();
      if (value > max) throw new CodecError(`stored number ${value} is above ${max}`);
      return value;
    },
  );
}

/** An integer from 0 to 2^32 − 1. */
export const u32: PartCodec<number> = unsigned(0xffffffff);

/** An integer from 0 to 2^53 − 1. */
export const u64: PartCodec<number> = unsigned(Number.MAX_SAFE_INTEGER);

/** A bigint below 2^(8·maxBytes): one length byte and as few big-endian bytes as hold it. `maxBytes` is at most 127. */
export function bigUint(maxBytes: number): PartCodec<bigint> {
  const end = 1n << BigInt(8 * maxBytes);
  return codec(
    (out, value) => {
      if (value < 0n || value >= end) {
        throw new CodecError(`${value} is not an integer from 0 to 2^${8 * maxBytes} - 1`);
      }
      writeUnsigned(out, value);
    },
    (source) => readUnsigned(source, maxBytes),
  );
}

/** An amount of tokens in nyz, from 0 to 2^128 − 1. */
export const amountCodec: PartCodec<bigint> = bigUint(16);

/** true or false. */
export const bool: PartCodec<boolean> = codec(
  (out, value) => out.byte(value ? 1 : 0),
  (source) => {
    const byte = source.byte();
    if (byte > 1) throw new CodecError(`stored boolean is ${byte}`);
    return byte === 1;
  },
);

/** Bytes of any length. */
export const bytes: PartCodec<Uint8Array> = codec(
  (out, value) => out.block(value),
  (source) => source.block(),
);

/** Exactly `length` bytes, without a length before them. */
export function fixedBytes(length: number): PartCodec<Uint8Array> {
  if (!(length > 0)) throw new CodecError("a stored value must not be empty");
  return codec(
    (out, value) => {
      if (value.length !== length) {
        throw new CodecError(`${value.length} bytes where ${length} are stored`);
      }
      out.raw(value);
    },
    (source) => source.raw(length),
  );
}

/** `length` bytes as a binary string (one char per byte), such as an address; without a length before them. */
export function fixedKey(length: number): PartCodec<string> {
  if (!(length > 0)) throw new CodecError("a stored value must not be empty");
  return codec(
    (out, value) => {
      if (value.length !== length) {
        throw new CodecError(`${value.length} chars where ${length} are stored`);
      }
      out.reserve(length);
      for (let i = 0; i < length; i++) {
        const char = value.charCodeAt(i);
        if (char > 255) throw new CodecError("a binary string holds a char above 255");
        out.bytes[out.offset + i] = char;
      }
      out.offset += length;
    },
    (source) => String.fromCharCode.apply(null, source.raw(length) as unknown as number[]),
  );
}

/** Well-formed text, stored as UTF-8. */
export const text: PartCodec<string> = codec(
  (out, value) => out.text(value),
  (source) => source.text(),
);

/** One of the given words, stored as its place in the list. Add new words at the end only. */
export function choice<const T extends string>(...words: readonly T[]): PartCodec<T> {
  return codec(
    (out, value) => {
      const at = words.indexOf(value);
      if (at < 0) throw new CodecError(`${value} is none of ${words.join(", ")}`);
      out.varint(at);
    },
    (source) => {
      const word = words[source.safeVarint()];
      if (word === undefined) throw new CodecError(`stored word is none of ${words.join(", ")}`);
      return word;
    },
  );
}

/** A value or undefined. */
export function optional<V>(inner: PartCodec<V>): PartCodec<V | undefined> {
  return codec(
    (out, value) => {
      bool.write(out, value !== undefined);
      if (value !== undefined) inner.write(out, value);
    },
    (source) => (bool.read(source) ? inner.read(source) : undefined),
  );
}

/** Any number of values. */
export function list<V>(inner: PartCodec<V>): PartCodec<readonly V[]> {
  return codec(
    (out, values) => {
      out.varint(values.length);
      for (const value of values) inner.write(out, value);
    },
    (source) => {
      const length = source.safeVarint();
      if (length > source.bytes.length - source.offset) {
        throw new CodecError("stored list is longer than its bytes");
      }
      const values: V[] = [];
      for (let i = 0; i < length; i++) values.push(inner.read(source));
      return values;
    },
  );
}

/** A record: its fields in the order they are written here. Add new fields at the end, with a migration. */
export function struct<T extends object>(
  fields: {
    readonly [F in keyof T]-?: PartCodec<T[F]>;
  },
): PartCodec<T> {
  const names = Object.keys(fields) as (keyof T)[];
  const parts: PartCodec<unknown>[] = names.map((name) => fields[name] as PartCodec<unknown>);
  if (names.length === 0) throw new CodecError("a record needs a field");
  return codec(
    (out, value) => {
      for (let i = 0; i < parts.length; i++) parts[i]?.write(out, value[names[i] as keyof T]);
    },
    (source) => {
      const value = {} as Record<keyof T, unknown>;
      for (let i = 0; i < parts.length; i++) value[names[i] as keyof T] = parts[i]?.read(source);
      return value as T;
    },
  );
}
