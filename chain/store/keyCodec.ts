import { CodecError } from "../schema/wire.ts";
import type { Key } from "./state.ts";
import { keyBytes, keyOf } from "./state.ts";

/**
 * Key codecs: order preserving (values compare like their keys) and self-delimiting (a key can be followed by another).
 */
export interface KeyCodec<K> {
  encode(key: K): Key;
  /** Takes a value from `key` at `offset`; answers it and the offset after it. Throws a CodecError. */
  decode(key: Key, offset: number): [value: K, next: number];
}

function taken(key: Key, offset: number, length: number): Key {
  if (offset + length > key.length) throw new CodecError("stored key ends too early");
  return key.slice(offset, offset + length);
}

function checkedBinary(key: Key, length: number): Key {
  if (key.length !== length) throw new CodecError(`${key.length} bytes in a key of ${length}`);
  for (let i = 0; i < length; i++) {
    if (key.charCodeAt(i) > 255) throw new CodecError("a binary string holds a char above 255");
  }
  return key;
}

/** `length` bytes held as a binary string. */
export function binaryKey(length: number): KeyCodec<Key> {
  return {
    encode: (key: Key): Key => checkedBinary(key, length),
    decode: (key: Key, offset: number): [Key, number] => [
      taken(key, offset, length),
      offset + length,
    ],
  };
}

/** An account address: 20 bytes held as a binary string. */
export const addressKey: KeyCodec<Key> = binaryKey(20);

/** `length` bytes. */
export function bytesKey(length: number): KeyCodec<Uint8Array> {
  return {
    encode(bytes: Uint8Array): Key {
      if (bytes.length !== length) {
        throw new CodecError(`${bytes.length} bytes in a key of ${length}`);
      }
      return keyOf(bytes);
    },
    decode: (key: Key, offset: number): [Uint8Array, number] => [
      keyBytes(taken(key, offset, length)),
      offset + length,
    ],
  };
}

function encodeU32(value: number): Key {
  return String.fromCharCode(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
}

function decodeU32(key: Key, offset: number): number {
  return (
    key.charCodeAt(offset) * 0x1000000 +
    ((key.charCodeAt(offset + 1) << 16) |
      (key.charCodeAt(offset + 2) << 8) |
      key.charCodeAt(offset + 3))
  );
}

/** An integer from 0 to 2^32 − 1: 4 bytes, big-endian. */
export const u32Key: KeyCodec<number> = {
  encode(value: number): Key {
    if (value >>> 0 !== value) throw new CodecError(`${value} is not an integer below 2^32`);
    return encodeU32(value);
  },
  decode(key: Key, offset: number): [number, number] {
    if (offset + 4 > key.length) throw new CodecError("stored key ends too early");
    return [decodeU32(key, offset), offset + 4];
  },
};

/** An integer from 0 to 2^53 − 1: 8 bytes, big-endian. */
export const u64Key: KeyCodec<number> = {
  encode(value: number): Key {
    if (!Number.isSafeInteger(value) || value < 0) {
      throw new CodecError(`${value} is not an integer from 0 to 2^53 - 1`);
    }
    return encodeU32(Math.floor(value / 0x100000000)) + encodeU32(value >>> 0);
  },
  decode(key: Key, offset: number): [number, number] {
    if (offset + 8 > key.length) throw new CodecError("stored key ends too early");
    const value = decodeU32(key, offset) * 0x100000000 + decodeU32(key, offset + 4);
    if (!Number.isSafeInteger(value)) throw new CodecError("stored number is above 2^53 - 1");
    return [value, offset + 8];
  },
};

/** A bigint from 0 to 2^64 − 1: 8 bytes, big-endian. */
export const bigU64Key: KeyCodec<bigint> = {
  encode(value: bigint): Key {
    if (BigInt.asUintN(64, value) !== value) {
      throw new CodecError(`${value} is not an integer from 0 to 2^64 - 1`);
    }
    return encodeU32(Number(value >> 32n)) + encodeU32(Number(value & 0xffffffffn));
  },
  decode(key: Key, offset: number): [bigint, number] {
    if (offset + 8 > key.length) throw new CodecError("stored key ends too early");
    const high = BigInt(decodeU32(key, offset));
    return [(high << 32n) | BigInt(decodeU32(key, offset + 4)), offset + 8];
  },
};

const utf8 = new TextEncoder();
const fromUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Text of at most 255 bytes of UTF-8: one length byte, then the bytes. Shorter texts come first, then bytewise order. */
export const textKey: KeyCodec<string> = {
  encode(value: string): Key {
    if (!value.isWellFormed()) throw new CodecError("text holds half a character");
    const bytes = utf8.encode(value);
    if (bytes.length > 255) throw new CodecError(`text of ${bytes.length} bytes in a key`);
    return String.fromCharCode(bytes.length) + keyOf(bytes);
  },
  decode(key: Key, offset: number): [string, number] {
    const length = taken(key, offset, 1).charCodeAt(0);
    const bytes = keyBytes(taken(key, offset + 1, length));
    try {
      return [fromUtf8.decode(bytes), offset + 1 + length];
    } catch {
      throw new CodecError("stored key is not UTF-8");
    }
  },
};

/** Two keys one after the other, ordered by the first, then the second. */
export function tupleKey<A, B>(a: KeyCodec<A>, b: KeyCodec<B>): KeyCodec<readonly [A, B]>;
/** Three keys one after the other. */
export function tupleKey<A, B, C>(
  a: KeyCodec<A>,
  b: KeyCodec<B>,
  c: KeyCodec<C>,
): KeyCodec<readonly [A, B, C]>;
export function tupleKey(...parts: readonly KeyCodec<unknown>[]): KeyCodec<readonly unknown[]> {
  return {
    encode(values: readonly unknown[]): Key {
      let key = "";
      for (let i = 0; i < parts.length; i++) key += parts[i]?.encode(values[i]);
      return key;
    },
    decode(key: Key, offset: number): [readonly unknown[], number] {
      const values: unknown[] = [];
      let next = offset;
      for (const part of parts) {
        const [value, end] = part.decode(key, next);
        values.push(value);
        next = end;
      }
      return [values, next];
    },
  };
}
