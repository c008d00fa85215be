/** Protobuf's bytes, read one value at a time. With `writer.ts` the one place in the tree that knows varints. */

import { toBinaryString } from "../types/bytes.ts";
import { CodecError, DELIMITED, FIXED32, FIXED64, ProtobufError, VARINT } from "./wire.ts";

/** 2^53 − 1 stands for every larger number that a varint holds. */
const LARGEST = Number.MAX_SAFE_INTEGER;
/** Up to this length a loop over the bytes is faster than a call into the decoder. */
const SHORT_TEXT = 128;
/** So many arguments fit every stack. */
const MOST_ARGUMENTS = 1024;

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const replacing = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Bytes being read, and the next one. Strict: a varint must be in its shortest form, so that a value has one encoding. What
 * does not fit is refused by an error that `fail` makes.
 */
export class Reader {
  readonly bytes: Uint8Array;
  offset = 0;
  end: number;
  /** Whether fields that nobody declared are passed over and a later value of a field replaces an earlier one. */
  readonly lenient: boolean = false;

  constructor(bytes: Uint8Array) {
    // A Buffer's `slice` copies nothing, so that what is read would change with the packet it came in.
    this.bytes =
      bytes.constructor === Uint8Array
        ? bytes
        : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
    this.end = bytes.length;
  }

  /** The error that says what is wrong with the bytes. */
  fail(reason: string): Error {
    return new ProtobufError(reason);
  }

  byte(): number {
    if (this.offset >= this.end) throw this.fail("message is cut short");
    return this.bytes[this.offset++] as number;
  }

  /** Takes the tag of a field if it is the next thing. Tags of fields below 2,048. */
  takes(tag: number): boolean {
    const { bytes, offset } = this;
    if (offset >= this.end) return false;
    if (tag < 0x80) {
      if (bytes[offset] !== tag) return false;
      this.offset = offset + 1;
      return true;
    }
    if (offset + 2 > this.end) return false;
    if (bytes[offset] !== ((tag & 0x7f) | 0x80) || bytes[offset + 1] !== tag >>> 7) return false;
    this.offset = offset + 2;
    return true;
  }

  /** An unsigned integer; 2^53 − 1 stands for everything above. */
  varint(): number {
    const first = this.bytes[this.offset] as number;
    if (this.offset < this.end && first < 0x80) {
      this.offset += 1;
      return first;
    }
    return this.#long();
  }

  /** An unsigned integer up to 2^53 − 1; more is refused. */
  safeVarint(): number {
    const start = this.offset;
    const value = this.varint();
    if (value < LARGEST) return value;
    this.offset = start;
    if (this.varint64() > BigInt(LARGEST)) throw this.fail("number is above 2^53 - 1");
    return value;
  }

  #long(): number {
    let value = 0;
    let scale = 1;
    for (let i = 0; i < 10; i++) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      scale *= 0x80;
      if (byte >= 0x80) continue;
      this.#checkLast(byte, i);
      return Number.isSafeInteger(value) ? value : LARGEST;
    }
    throw this.fail("varint is longer than 64 bits");
  }

  /** An unsigned integer of 64 bits. */
  varint64(): bigint {
    const start = this.offset;
    const small = this.varint();
    if (small < LARGEST) return BigInt(small);
    this.offset = start;
    let value = 0n;
    for (let i = 0; i < 10; i++) {
      const byte = this.byte();
      value |= BigInt(byte & 0x7f) << BigInt(7 * i);
      if (byte >= 0x80) continue;
      this.#checkLast(byte, i);
      return value;
    }
    throw this.fail("varint is longer than 64 bits");
  }

  #checkLast(byte: number, index: number): void {
    if (index === 9 && byte > 1) throw this.fail("varint is longer than 64 bits");
    if (byte === 0 && index > 0 && !this.lenient)
      throw this.fail("varint is not in its shortest form");
  }

  /** The end of the block that begins here. */
  blockEnd(): number {
    const end = this.varint() + this.offset;
    if (end > this.end) throw this.fail("message is cut short");
    return end;
  }

  /** A copy of a block. */
  block(): Uint8Array {
    const end = this.blockEnd();
    const value = this.bytes.slice(this.offset, end);
    this.offset = end;
    return value;
  }

  /** A block in place: it changes with the bytes that are read. */
  view(): Uint8Array {
    const end = this.blockEnd();
    const value = this.bytes.subarray(this.offset, end);
    this.offset = end;
    return value;
  }

  /** A block as a binary string (one char per byte). */
  binary(): string {
    const end = this.blockEnd();
    const part = this.bytes.subarray(this.offset, end);
    this.offset = end;
    if (part.length > MOST_ARGUMENTS) return toBinaryString(part);
    return String.fromCharCode.apply(null, part as unknown as number[]);
  }

  /** A block of UTF-8. */
  text(): string {
    const end = this.blockEnd();
    const { bytes, offset } = this;
    this.offset = end;
    let ascii = end - offset <= SHORT_TEXT;
    for (let i = offset; ascii && i < end; i++) ascii = (bytes[i] as number) < 0x80;
    const part = bytes.subarray(offset, end);
    if (ascii) return String.fromCharCode.apply(null, part as unknown as number[]);
    if (this.lenient) return replacing.decode(part);
    try {
      return decoder.decode(part);
    } catch {
      throw this.fail("text is not UTF-8");
    }
  }

  /** A copy of the next `length` bytes. */
  raw(length: number): Uint8Array {
    const end = this.offset + length;
    if (end > this.end) throw this.fail("message is cut short");
    const value = this.bytes.slice(this.offset, end);
    this.offset = end;
    return value;
  }

  /** Passes over the value of a field. */
  skip(wireType: number): void {
    if (wireType === VARINT) this.varint64();
    else if (wireType === DELIMITED) this.offset = this.blockEnd();
    else if (wireType === FIXED64) this.#advance(8);
    else if (wireType === FIXED32) this.#advance(4);
    else throw this.fail(`wire type ${wireType} is not supported`);
  }

  #advance(length: number): void {
    this.offset += length;
    if (this.offset > this.end) throw this.fail("message is cut short");
  }
}

/** Reads what the store holds: a misfit is damage or a bug. */
export class StoredReader extends Reader {
  override fail(reason: string): Error {
    return new CodecError(`stored bytes: ${reason}`);
  }
}

/**
 * Reads as other protobuf software does: unknown fields are passed over, long varints taken, the last value counts, numbers
 * lose the bits that their type has no room for, and what is not UTF-8 becomes U+FFFD.
 */
export class LenientReader extends Reader {
  override readonly lenient = true;
}
