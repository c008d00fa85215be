/** Reads the protobuf wire format: varints and length-delimited bytes, as far as ABCI uses it. */

/** Bytes that are not the message they should be. */
export class DecodeError extends Error {
  override name = "DecodeError";
}

/** How a field lies on the wire. */
export const WIRE_VARINT = 0;
/** A length and that many bytes. */
export const WIRE_BYTES = 2;

const WIRE_FIXED64 = 1;
const WIRE_FIXED32 = 5;
const MAX_VARINT_BYTES = 10;
const TWO_32 = 0x1_0000_0000;

/**
 * A position in a byte array. Every read moves it and throws `DecodeError` when the bytes run out or are malformed.
 */
export class WireReader {
  readonly #bytes: Uint8Array;
  /** End of the message that is being read; nothing is read beyond. */
  #end: number;
  #position = 0;
  /** Halves of the last varint. */
  #low = 0;
  #high = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#end = bytes.length;
  }

  /** Whether the message that is being read has more fields. */
  get hasMore(): boolean {
    return this.#position < this.#end;
  }

  /** The next field's number × 8 + wire type. */
  tag(): number {
    const tag = this.uint32();
    if (tag >>> 3 === 0 || this.#high !== 0) throw new DecodeError("field number out of range");
    return tag;
  }

  /** The low 32 bits of a varint, unsigned, as Go truncates them. */
  uint32(): number {
    this.#varint();
    return this.#low >>> 0;
  }

  /** The low 32 bits of a varint, signed. */
  int32(): number {
    this.#varint();
    return this.#low | 0;
  }

  /** Whether a varint is not zero. */
  bool(): boolean {
    this.#varint();
    return this.#low !== 0 || this.#high !== 0;
  }

  /** A signed 64-bit varint that must be a safe integer. */
  int64(): number {
    const value = this.#signed();
    if (!Number.isSafeInteger(value)) throw new DecodeError(`${value} is beyond ±(2^53 − 1)`);
    return value;
  }

  /** A signed 64-bit varint; beyond the safe integers, the nearest of them. */
  int64Clamped(): number {
    const value = this.#signed();
    return Math.min(Math.max(value, Number.MIN_SAFE_INTEGER), Number.MAX_SAFE_INTEGER);
  }

  /** An unsigned 64-bit varint that must be a safe integer. */
  uint64(): number {
    this.#varint();
    const value = (this.#high >>> 0) * TWO_32 + (this.#low >>> 0);
    if (!Number.isSafeInteger(value)) throw new DecodeError(`${value} is beyond 2^53 − 1`);
    return value;
  }

  /** An unsigned 64-bit varint; beyond the safe integers, the greatest of them. */
  uint64Clamped(): number {
    this.#varint();
    const value = (this.#high >>> 0) * TWO_32 + (this.#low >>> 0);
    return Math.min(value, Number.MAX_SAFE_INTEGER);
  }

  /** A signed 64-bit varint, exactly. */
  int64Exact(): bigint {
    this.#varint();
    return (BigInt(this.#high | 0) << 32n) | BigInt(this.#low >>> 0);
  }

  /** Length-delimited bytes, as a view. */
  bytes(): Uint8Array {
    const end = this.#delimited();
    const view = this.#bytes.subarray(this.#position, end);
    this.#position = end;
    return view;
  }

  /** Length-delimited UTF-8; malformed sequences become U+FFFD, because strangers write some of these texts. */
  string(): string {
    const end = this.#delimited();
    const { buffer, byteOffset } = this.#bytes;
    const text = Buffer.from(buffer, byteOffset + this.#position, end - this.#position).toString();
    this.#position = end;
    return text;
  }

  /** Runs `read` on a length-delimited message, with `hasMore` limited to it. */
  message<T>(read: (reader: WireReader) => T): T {
    const end = this.#delimited();
    const outerEnd = this.#end;
    this.#end = end;
    const value = read(this);
    this.#end = outerEnd;
    return value;
  }

  /** Passes over a field of an unknown number, so that later versions may add some. */
  skip(wireType: number): void {
    if (wireType === WIRE_VARINT) this.#varint();
    else if (wireType === WIRE_BYTES) this.#position = this.#delimited();
    else if (wireType === WIRE_FIXED64) this.#advance(8);
    else if (wireType === WIRE_FIXED32) this.#advance(4);
    else throw new DecodeError(`wire type ${wireType} is not supported`);
  }

  #advance(length: number): void {
    if (this.#position + length > this.#end) throw new DecodeError("message is cut short");
    this.#position += length;
  }

  /** Reads a length; returns the position where its bytes end. */
  #delimited(): number {
    this.#varint();
    const end = this.#position + (this.#low >>> 0);
    if (this.#high !== 0 || end > this.#end) throw new DecodeError("message is cut short");
    return end;
  }

  #signed(): number {
    this.#varint();
    return (this.#high | 0) * TWO_32 + (this.#low >>> 0);
  }

  #varint(): void {
    const bytes = this.#bytes;
    const first = bytes[this.#position] as number;
    if (first < 128 && this.#position < this.#end) {
      this.#position++;
      this.#low = first;
      this.#high = 0;
    } else this.#longVarint();
  }

  #longVarint(): void {
    let low = 0;
    let high = 0;
    for (let i = 0; i < MAX_VARINT_BYTES; i++) {
      if (this.#position >= this.#end) throw new DecodeError("message is cut short");
      const byte = this.#bytes[this.#position++] as number;
      const bits = byte & 127;
      if (i < 4) low |= bits << (7 * i);
      else if (i === 4) {
        low |= bits << 28;
        high = bits >>> 4;
      } else if (i < 9 || bits < 2) high |= bits << (7 * i - 32);
      else throw new DecodeError("varint is longer than 64 bits");
      if (byte < 128) {
        this.#low = low;
        this.#high = high;
        return;
      }
    }
    throw new DecodeError("varint is longer than 64 bits");
  }
}
