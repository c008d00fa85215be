/**
 * Strict reading of protobuf from strangers: every field must be expected, appear at most once unless it is repeated,
 * have the expected wire type, and every varint must be in its shortest form. What is read this way has one meaning.
 */

import { ProtobufError } from "../schema/wire.ts";

export { ProtobufError };

/** Wire type of numbers and booleans. */
export const VARINT = 0;
/** Wire type of 8 bytes. */
export const FIXED64 = 1;
/** Wire type of bytes, texts, messages and packed lists. */
export const DELIMITED = 2;
/** Wire type of 4 bytes. */
export const FIXED32 = 5;

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Up to this length a loop over the bytes is faster than a call into the decoder. */
const SHORT_TEXT = 128;

/** A position in a message. `next()` moves from field to field; exactly one read must follow each. */
export class ProtobufReader {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  #position = 0;
  #seen = 0;
  /** Number of the current field. */
  field = 0;
  /** Wire type of the current field. */
  wireType = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#end = bytes.length;
  }

  /** Moves to the next field and answers whether there is one. @throws {ProtobufError} */
  next(): boolean {
    if (this.#position >= this.#end) return false;
    const tag = this.#varint();
    this.field = Math.floor(tag / 8);
    this.wireType = tag % 8;
    if (this.field === 0 || this.field > 0x1fffffff) throw new ProtobufError("bad field number");
    return true;
  }

  /** Says that the current field, whose number is below 32, is not repeated. @throws {ProtobufError} the second time. */
  once(): void {
    const bit = 1 << this.field;
    if ((this.#seen & bit) !== 0) throw new ProtobufError(`field ${this.field} appears twice`);
    this.#seen |= bit;
  }

  /** The current field, which is not repeated, as an unsigned integer; 2^53 − 1 stands for everything above. */
  uint(): number {
    this.once();
    this.#expect(VARINT);
    return this.#varint();
  }

  /** The current field, which is not repeated, as a view of its bytes. */
  bytes(): Uint8Array {
    this.once();
    return this.item();
  }

  /** The current field as a view of its bytes, where several may follow. */
  item(): Uint8Array {
    this.#expect(DELIMITED);
    const start = this.#delimited();
    return this.#bytes.subarray(start, this.#position);
  }

  /** The current field, which is not repeated, as text. @throws {ProtobufError} if it is not UTF-8. */
  text(): string {
    this.once();
    this.#expect(DELIMITED);
    const start = this.#delimited();
    const bytes = this.#bytes;
    const end = this.#position;
    if (end - start > SHORT_TEXT) return decode(bytes.subarray(start, end));
    for (let i = start; i < end; i++) {
      if ((bytes[i] as number) > 127) return decode(bytes.subarray(start, end));
    }
    return String.fromCharCode.apply(null, bytes.subarray(start, end) as unknown as number[]);
  }

  /** Passes over the current field. */
  skip(): void {
    if (this.wireType === VARINT) this.#varint();
    else if (this.wireType === DELIMITED) this.#delimited();
    else if (this.wireType === FIXED64) this.#advance(8);
    else if (this.wireType === FIXED32) this.#advance(4);
    else throw new ProtobufError(`wire type ${this.wireType} is not supported`);
  }

  /** The refusal of the current field. */
  unknown(): ProtobufError {
    return new ProtobufError(`unknown field ${this.field}`);
  }

  #expect(wireType: number): void {
    if (this.wireType === wireType) return;
    throw new ProtobufError(`field ${this.field} has wire type ${this.wireType}, not ${wireType}`);
  }

  #advance(length: number): number {
    const start = this.#position;
    if (start + length > this.#end) throw new ProtobufError("message is cut short");
    this.#position = start + length;
    return start;
  }

  #delimited(): number {
    return this.#advance(this.#varint());
  }

  #varint(): number {
    const first = this.#bytes[this.#position];
    if (first !== undefined && first < 128) {
      this.#position += 1;
      return first;
    }
    return this.#longVarint();
  }

  #longVarint(): number {
    let value = 0;
    let scale = 1;
    for (let i = 0; i < 10; i++) {
      if (this.#position >= this.#end) throw new ProtobufError("message is cut short");
      const byte = this.#bytes[this.#position++] as number;
      value += (byte & 127) * scale;
      scale *= 128;
      if (byte >= 128) continue;
      if (byte === 0 && i > 0) throw new ProtobufError("varint is not in its shortest form");
      if (i === 9 && byte > 1) throw new ProtobufError("varint is longer than 64 bits");
      return Number.isSafeInteger(value) ? value : Number.MAX_SAFE_INTEGER;
    }
    throw new ProtobufError("varint is longer than 64 bits");
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new ProtobufError("text is not UTF-8");
  }
}

/** Protobuf of a message being written; empty values are left out, as proto3 does. */
export class ProtobufWriter {
  #bytes = new Uint8Array(256);
  #length = 0;

  /** An unsigned integer. */
  uint(field: number, value: number): this {
    if (value === 0) return this;
    this.#varint(field * 8 + VARINT);
    this.#varint(value);
    return this;
  }

  /** Bytes or an encoded message. */
  bytes(field: number, value: Uint8Array): this {
    return value.length === 0 ? this : this.item(field, value);
  }

  /** As `bytes`, but also written when empty: an element of a list, or a message that is present. */
  item(field: number, value: Uint8Array): this {
    this.#varint(field * 8 + DELIMITED);
    this.#varint(value.length);
    this.#reserve(value.length);
    this.#bytes.set(value, this.#length);
    this.#length += value.length;
    return this;
  }

  /** Text. */
  text(field: number, value: string): this {
    return this.bytes(field, encoder.encode(value));
  }

  /** The message so far. */
  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #varint(value: number): void {
    this.#reserve(10);
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest % 128) | 128;
      rest = Math.floor(rest / 128);
    }
    this.#bytes[this.#length++] = rest;
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + count));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}

const encoder = new TextEncoder();
