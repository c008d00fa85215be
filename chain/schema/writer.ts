/** Protobuf's bytes, written one value at a time. With `reader.ts` the one place in the tree that knows varints. */

import { CodecError } from "./wire.ts";

/** 2^53 − 1 stands for every larger number that a varint holds. */
const LARGEST = Number.MAX_SAFE_INTEGER;
/** Up to this length a loop over the bytes is faster than a call into the encoder. */
const SHORT_TEXT = 128;

/** Below this, what was written is copied out and the buffer kept, which costs less than to grow another; above, it is handed over. */
const COPY_BELOW = 8 * 1024 * 1024;

const encoder = new TextEncoder();

/** How many bytes a varint of a safe non-negative integer takes. */
export function varintSize(value: number): number {
  let size = 1;
  for (let rest = value; rest >= 0x80; rest = Math.floor(rest / 0x80)) size += 1;
  return size;
}

/** Bytes being written: a buffer that grows, and where the next byte goes. */
export class Writer {
  bytes: Uint8Array;
  offset = 0;
  readonly #capacity: number;

  constructor(capacity = 1024) {
    this.bytes = new Uint8Array(capacity);
    this.#capacity = capacity;
  }

  /** Makes room for `count` more bytes. */
  reserve(count: number): void {
    if (this.offset + count <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.offset + count));
    grown.set(this.bytes.subarray(0, this.offset));
    this.bytes = grown;
  }

  byte(value: number): void {
    this.reserve(1);
    this.bytes[this.offset++] = value;
  }

  /** LEB128 of a safe non-negative integer. */
  varint(value: number): void {
    this.reserve(8);
    const { bytes } = this;
    let { offset } = this;
    let rest = value;
    while (rest >= 0x80) {
      bytes[offset++] = (rest & 0x7f) | 0x80;
      rest = rest > 0x7fffffff ? Math.floor(rest / 0x80) : rest >>> 7;
    }
    bytes[offset++] = rest;
    this.offset = offset;
  }

  /** LEB128 of the low 64 bits of an integer, negative ones in two's complement as protobuf writes them. */
  varint64(value: bigint): void {
    if (value >= 0n && value <= LARGEST) {
      this.varint(Number(value));
      return;
    }
    this.reserve(10);
    let rest = BigInt.asUintN(64, value);
    while (rest >= 0x80n) {
      this.bytes[this.offset++] = Number(rest & 0x7fn) | 0x80;
      rest >>= 7n;
    }
    this.bytes[this.offset++] = Number(rest);
  }

  raw(value: Uint8Array): void {
    this.reserve(value.length);
    this.bytes.set(value, this.offset);
    this.offset += value.length;
  }

  /** Length and bytes. */
  block(value: Uint8Array): void {
    this.varint(value.length);
    this.raw(value);
  }

  /** Length and bytes of a binary string (one char per byte). @throws {CodecError} if a char is no byte. */
  binary(value: string): void {
    const { length } = value;
    this.varint(length);
    this.reserve(length);
    const { bytes, offset } = this;
    for (let i = 0; i < length; i++) {
      const char = value.charCodeAt(i);
      if (char > 255) throw new CodecError("a binary string holds a char above 255");
      bytes[offset + i] = char;
    }
    this.offset = offset + length;
  }

  /** Length and UTF-8. @throws {CodecError} if the text holds half a character. */
  text(value: string): void {
    if (this.#ascii(value)) return;
    if (!value.isWellFormed()) throw new CodecError("text holds half a character");
    this.block(encoder.encode(value));
  }

  /** As `text`, but half a character becomes U+FFFD. */
  looseText(value: string): void {
    if (!this.#ascii(value)) this.block(encoder.encode(value));
  }

  /** Writes a text if it is short and ASCII, and says whether it was. */
  #ascii(value: string): boolean {
    const { length } = value;
    if (length > SHORT_TEXT) return false;
    this.reserve(length + 2);
    const start = this.offset;
    this.varint(length);
    const { bytes, offset } = this;
    for (let i = 0; i < length; i++) {
      const char = value.charCodeAt(i);
      if (char > 127) {
        this.offset = start;
        return false;
      }
      bytes[offset + i] = char;
    }
    this.offset = offset + length;
    return true;
  }

  /** Begins a block whose length is not known yet; give what it answers to `close`. */
  open(): number {
    this.reserve(1);
    this.offset += 1;
    return this.offset;
  }

  /** Ends a block: its length goes in front of it. */
  close(start: number): void {
    const length = this.offset - start;
    if (length < 0x80) {
      this.bytes[start - 1] = length;
      return;
    }
    const shift = varintSize(length) - 1;
    this.reserve(shift);
    this.bytes.copyWithin(start + shift, start, this.offset);
    this.offset = start - 1;
    this.varint(length);
    this.offset += length;
  }

  /** A copy of everything from `start` on. */
  since(start: number): Uint8Array {
    return this.bytes.slice(start, this.offset);
  }

  /** Everything written since the last `take`; the writer starts anew and never touches those bytes again. */
  take(): Uint8Array {
    const { bytes, offset } = this;
    this.offset = 0;
    if (offset < COPY_BELOW) return bytes.slice(0, offset);
    this.bytes = new Uint8Array(this.#capacity);
    return bytes.subarray(0, offset);
  }
}
