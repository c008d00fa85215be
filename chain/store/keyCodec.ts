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

/** Keys one after the other, ordered by the first, then the second …; the first few alone are the prefix of all that begin with them. */
export function tupleKey(...parts: readonly KeyCodec<unknown>[]): KeyCodec<readonly unknown[]> {
  return {
    encode(values: readonly unknown[]): Key {
      let key = "";
      for (let i = 0; i < values.length; i++) key += parts[i]?.encode(values[i]);
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
