/** What a layout is made of: parts that know their bytes, and the cursor they are written and read with. */

import { malformed } from "./malformed.ts";

/** Eight bytes through which 64-bit integers go: cheaper than a view of every packet. */
const WORD = new Uint8Array(8);
const WORD_VIEW = new DataView(WORD.buffer);

/** A place in a byte string, moved on by every part. */
export class Cursor {
  readonly bytes: Uint8Array;
  offset = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Bytes that are left. */
  get left(): number {
    return this.bytes.length - this.offset;
  }

  /** @throws {MalformedObjectError} if fewer than `count` bytes are left. */
  need(count: number): void {
    if (this.bytes.length - this.offset < count) {
      throw malformed(`cut short: ${this.left} of ${count} bytes`);
    }
  }

  u8(): number {
    this.offset += 1;
    return this.bytes[this.offset - 1] as number;
  }

  u16(): number {
    return this.u8() * 0x100 + this.u8();
  }

  u32(): number {
    return this.u16() * 0x1_0000 + this.u16();
  }

  u64(): bigint {
    for (let i = 0; i < 8; i++) WORD[i] = this.u8();
    return WORD_VIEW.getBigUint64(0);
  }

  putU8(value: number): void {
    this.bytes[this.offset] = value;
    this.offset += 1;
  }

  putU16(value: number): void {
    this.putU8(value >>> 8);
    this.putU8(value & 0xff);
  }

  putU32(value: number): void {
    this.putU16(value >>> 16);
    this.putU16(value & 0xffff);
  }

  putU64(value: bigint): void {
    WORD_VIEW.setBigUint64(0, value);
    for (let i = 0; i < 8; i++) this.putU8(WORD[i] as number);
  }

  /** The next bytes, not copied: they live and change with the packet they came in. */
  borrow(count: number): Uint8Array {
    const { buffer, byteOffset } = this.bytes;
    this.offset += count;
    return new Uint8Array(buffer, byteOffset + this.offset - count, count);
  }

  /** A copy of the next bytes (which `slice` of a Node `Buffer` is not). */
  take(count: number): Uint8Array {
    if (count > SHORT) return new Uint8Array(this.borrow(count));
    const out = new Uint8Array(count);
    for (let i = 0; i < count; i++) out[i] = this.u8();
    return out;
  }

  put(value: Uint8Array): void {
    if (value.length > SHORT) this.bytes.set(value, this.offset);
    else for (let i = 0; i < value.length; i++) this.bytes[this.offset + i] = value[i] as number;
    this.offset += value.length;
  }
}

/** Up to this many bytes, copying one by one is faster than a view and a call. */
const SHORT = 64;

/** How a part says what it looks like, for documentation and tests. */
export type Shape =
  | {
      readonly kind: "integer";
      readonly as: "number" | "bigint";
      readonly least: bigint;
      readonly most: bigint;
    }
  | { readonly kind: "bytes" }
  | { readonly kind: "id"; readonly name: string }
  | { readonly kind: "choice"; readonly values: readonly number[]; readonly text: string }
  | { readonly kind: "mask"; readonly bits: number; readonly text: string }
  | { readonly kind: "flag" }
  | { readonly kind: "constant"; readonly value: number }
  | { readonly kind: "tuple"; readonly of: Part<unknown>; readonly count: number }
  | { readonly kind: "bits"; readonly members: readonly PackedBits[] }
  | { readonly kind: "encoded"; readonly of: Part<unknown> }
  | { readonly kind: "zeroable"; readonly of: Part<unknown> }
  | { readonly kind: "optional"; readonly of: Part<unknown>; readonly prefix: number }
  | {
      readonly kind: "variable";
      readonly of: "bytes" | "text";
      readonly prefix: number;
      readonly most: number;
    }
  | {
      readonly kind: "list";
      readonly of: Part<unknown>;
      readonly prefix: number;
      readonly most: number;
    }
  | LayoutShape;

/** A named object of fields in an order. */
export interface LayoutShape {
  readonly kind: "layout";
  readonly name: string;
  readonly doc: string;
  readonly members: Readonly<Record<string, Member>>;
}

/** A value of a few bits of a byte: which it is, and what it may be. */
export interface PackedBits {
  readonly name: string;
  /** Lowest bit. */
  readonly shift: number;
  /** As many ones as it has bits. */
  readonly width: number;
  readonly values: readonly (number | boolean)[];
}

/** Reads and writes one value. */
export interface Part<V> {
  /** Bytes of every value, or the fewest if they vary. */
  readonly size: number;
  /** Whether every value takes `size` bytes. */
  readonly isFixed: boolean;
  /** Whether it takes all bytes that are left, so that nothing may follow. */
  readonly isOpen: boolean;
  readonly shape: Shape;
  /** Bytes of `value`. @throws {MalformedObjectError} if it is longer than the part allows. */
  sizeOf(value: V): number;
  /** @throws {MalformedObjectError} if the value does not fit. */
  write(to: Cursor, value: V): void;
  /** Called with `size` bytes at least. @throws {MalformedObjectError} */
  read(from: Cursor): V;
}

/** A part of known width. */
export function fixedPart<V>(
  size: number,
  shape: Shape,
  io: Pick<Part<V>, "read" | "write">,
): Part<V> {
  return { size, isFixed: true, isOpen: false, shape, sizeOf: () => size, ...io };
}

/** A field of a layout as declared. `place`: its value is a field, several fields, or nothing but bytes. */
export type Member = Field<unknown> | Spread<unknown> | Constant;

/** A part under its name. */
export interface Field<V> {
  readonly place: "field";
  readonly part: Part<V>;
  readonly doc: string;
}

/** A part whose values are several fields of the object. */
export interface Spread<V> {
  readonly place: "spread";
  readonly part: Part<V>;
  readonly doc: string;
  /** As the part's `read`, into the object that is being read. */
  readInto(from: Cursor, object: Record<string, unknown>): void;
}

/** Bytes that are always the same. */
export interface Constant {
  readonly place: "constant";
  readonly part: Part<undefined>;
  readonly doc: string;
}

/** @param doc what the value means, with its unit */
export function field<V>(part: Part<V>, doc: string): Field<V> {
  return { place: "field", part, doc };
}
