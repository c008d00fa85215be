/** Fixed-width big-endian fields: the form of everything that devices, nodes and payers sign. */

import { type Amount, amount } from "./amount.ts";

/** Bytes that are not the canonical form of the object they should be. */
export class MalformedObjectError extends RangeError {
  constructor(text: string) {
    super(text);
    this.name = "MalformedObjectError";
  }
}

/** Writes the fields of an object of known size one after the other. */
export class FieldWriter {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #offset = 0;

  /** @param size exact size of the object in bytes */
  constructor(size: number) {
    this.#bytes = new Uint8Array(size);
    this.#view = new DataView(this.#bytes.buffer);
  }

  /** @throws {RangeError} if `value` is not an integer of 0 … 2^(8·width) − 1. */
  #check(value: number | bigint, width: bigint): void {
    const integer = typeof value === "bigint" || Number.isSafeInteger(value);
    if (!integer || value < 0 || BigInt(value) >> (8n * width) !== 0n) {
      throw new RangeError(`${value} does not fit ${width} bytes`);
    }
  }

  u8(value: number): this {
    this.#check(value, 1n);
    this.#view.setUint8(this.#offset, value);
    this.#offset += 1;
    return this;
  }

  u16(value: number): this {
    this.#check(value, 2n);
    this.#view.setUint16(this.#offset, value);
    this.#offset += 2;
    return this;
  }

  u32(value: number): this {
    this.#check(value, 4n);
    this.#view.setUint32(this.#offset, value);
    this.#offset += 4;
    return this;
  }

  u64(value: bigint): this {
    this.#check(value, 8n);
    this.#view.setBigUint64(this.#offset, value);
    this.#offset += 8;
    return this;
  }

  u128(value: bigint): this {
    this.#check(value, 16n);
    return this.u64(value >> 64n).u64(value & 0xffff_ffff_ffff_ffffn);
  }

  /** Three counters of 8 bytes, by tier. */
  tiers(values: readonly [bigint, bigint, bigint]): this {
    return this.u64(values[0]).u64(values[1]).u64(values[2]);
  }

  /** @throws {RangeError} if `value` has another length than `width`. */
  bytes(value: Uint8Array, width: number): this {
    if (value.length !== width) throw new RangeError(`${value.length} bytes instead of ${width}`);
    this.#bytes.set(value, this.#offset);
    this.#offset += width;
    return this;
  }

  /** The object. @throws {RangeError} if it is not full. */
  finish(): Uint8Array {
    if (this.#offset !== this.#bytes.length) {
      throw new RangeError(`${this.#offset} of ${this.#bytes.length} bytes written`);
    }
    return this.#bytes;
  }
}

/** Reads the fields of an object of known size. */
export class FieldReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #offset = 0;

  /** @throws {MalformedObjectError} if `bytes` are not exactly `size`. */
  constructor(bytes: Uint8Array, size: number, what: string) {
    if (bytes.length !== size) {
      throw new MalformedObjectError(`${what} is ${size} bytes, not ${bytes.length}`);
    }
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  u8(): number {
    this.#offset += 1;
    return this.#view.getUint8(this.#offset - 1);
  }

  u16(): number {
    this.#offset += 2;
    return this.#view.getUint16(this.#offset - 2);
  }

  u32(): number {
    this.#offset += 4;
    return this.#view.getUint32(this.#offset - 4);
  }

  u64(): bigint {
    this.#offset += 8;
    return this.#view.getBigUint64(this.#offset - 8);
  }

  u128(): bigint {
    return (this.u64() << 64n) | this.u64();
  }

  amount(): Amount {
    return amount(this.u128());
  }

  tiers(): [bigint, bigint, bigint] {
    return [this.u64(), this.u64(), this.u64()];
  }

  /** A copy (which `slice` of a Node `Buffer` is not): the object outlives the packet it came in. */
  bytes(width: number): Uint8Array {
    this.#offset += width;
    return new Uint8Array(this.#bytes.subarray(this.#offset - width, this.#offset));
  }
}
