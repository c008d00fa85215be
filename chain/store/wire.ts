import { CodecError } from "../schema/wire.ts";

export { CodecError };

/** Bytes being written: a buffer that grows, and where the next byte goes. */
export class Writer {
  bytes: Uint8Array;
  offset = 0;

  constructor(capacity = 1024) {
    this.bytes = new Uint8Array(capacity);
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
  uvarint(value: number): void {
    this.reserve(8);
    let rest = value;
    while (rest >= 0x80) {
      this.bytes[this.offset++] = (rest % 0x80) | 0x80;
      rest = rest > 0x7fffffff ? Math.floor(rest / 0x80) : rest >>> 7;
    }
    this.bytes[this.offset++] = rest;
  }

  raw(value: Uint8Array): void {
    this.reserve(value.length);
    this.bytes.set(value, this.offset);
    this.offset += value.length;
  }
}

/** Bytes being read, and the next one. Everything throws a CodecError at the end of the bytes. */
export class Reader {
  readonly bytes: Uint8Array;
  offset = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes.constructor === Uint8Array ? bytes : plain(bytes);
  }

  byte(): number {
    const value = this.bytes[this.offset];
    if (value === undefined) throw new CodecError("stored bytes end too early");
    this.offset += 1;
    return value;
  }

  /** LEB128 in its shortest form, at most 2^53 − 1. */
  uvarint(): number {
    let value = this.byte();
    if (value < 0x80) return value;
    value -= 0x80;
    for (let scale = 0x80; ; scale *= 0x80) {
      const next = this.byte();
      value += (next & 0x7f) * scale;
      if (!Number.isSafeInteger(value)) throw new CodecError("stored number is above 2^53 - 1");
      if (next >= 0x80) continue;
      if (next === 0) throw new CodecError("stored number is not in its shortest form");
      return value;
    }
  }

  /** A copy of the next `length` bytes. */
  raw(length: number): Uint8Array {
    const end = this.offset + length;
    if (end > this.bytes.length) throw new CodecError("stored bytes end too early");
    const value = this.bytes.slice(this.offset, end);
    this.offset = end;
    return value;
  }
}

/** The same bytes not as a Buffer, whose `slice` copies nothing. */
function plain(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
