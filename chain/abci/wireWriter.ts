/** Writes the protobuf wire format: varints and length-delimited bytes, as far as ABCI uses it. */

const INITIAL_BYTES = 64 * 1024;
/** Below this, what was written is copied out and the buffer kept; above, the buffer itself is handed over. */
const COPY_BELOW_BYTES = INITIAL_BYTES / 2;
/** Up to this length a loop over the characters is faster than a call into the encoder. */
const SHORT_TEXT = 48;
const TWO_32 = 0x1_0000_0000;

/**
 * A growing byte array. Nested messages are written in place between `open` and `close`. Numbers outside the range of
 * their type throw `RangeError`.
 */
export class WireWriter {
  #buffer: Buffer = Buffer.allocUnsafeSlow(INITIAL_BYTES);
  #position = 0;

  /** Bytes written since the last `take`. */
  get length(): number {
    return this.#position;
  }

  /** Everything written since the last `take`; the writer starts anew and never touches those bytes again. */
  take(): Uint8Array {
    const { buffer } = this.#buffer;
    const written = this.#position;
    this.#position = 0;
    if (written < COPY_BELOW_BYTES) return new Uint8Array(buffer.slice(0, written));
    this.#buffer = Buffer.allocUnsafeSlow(INITIAL_BYTES);
    return new Uint8Array(buffer, 0, written);
  }

  /** Forgets everything written after the writer's `length` was `length`. */
  truncate(length: number): void {
    this.#position = length;
  }

  /** An unsigned 32-bit varint; also a field's tag, number × 8 + wire type. */
  uint32(value: number): void {
    if (value >>> 0 !== value) throw new RangeError(`not an unsigned 32-bit integer: ${value}`);
    this.#reserve(5);
    this.#position = writeVarint32(this.#buffer, this.#position, value);
  }

  /** A signed 32-bit varint; negative numbers take ten bytes. */
  int32(value: number): void {
    if ((value | 0) !== value) throw new RangeError(`not a signed 32-bit integer: ${value}`);
    this.int64(value);
  }

  /** A safe integer as a signed 64-bit varint. */
  int64(value: number): void {
    if (!Number.isSafeInteger(value)) throw new RangeError(`not a safe integer: ${value}`);
    this.#varint64(value >>> 0, Math.floor(value / TWO_32) >>> 0);
  }

  /** A safe integer ≥ 0 as an unsigned 64-bit varint. */
  uint64(value: number): void {
    if (value < 0) throw new RangeError(`not an unsigned integer: ${value}`);
    this.int64(value);
  }

  /** A signed 64-bit varint. */
  int64Exact(value: bigint): void {
    if (BigInt.asIntN(64, value) !== value) {
      throw new RangeError(`not a signed 64-bit integer: ${value}`);
    }
    this.#varint64(Number(value & 0xffff_ffffn), Number((value >> 32n) & 0xffff_ffffn));
  }

  /** 0 or 1. */
  bool(value: boolean): void {
    this.uint32(value ? 1 : 0);
  }

  /** Length and bytes. */
  bytes(value: Uint8Array): void {
    this.uint32(value.length);
    this.#reserve(value.length);
    this.#buffer.set(value, this.#position);
    this.#position += value.length;
  }

  /** Length and UTF-8; lone surrogates become U+FFFD. */
  string(value: string): void {
    if (value.length <= SHORT_TEXT && this.#shortAscii(value)) return;
    const length = Buffer.byteLength(value);
    this.uint32(length);
    this.#reserve(length);
    this.#position += this.#buffer.write(value, this.#position, length);
  }

  /** Starts a length-delimited message; `close` needs what this returns. */
  open(): number {
    this.#reserve(1);
    return this.#position++;
  }

  /** Ends the message begun by `open` and writes its length before it. */
  close(start: number): void {
    const body = start + 1;
    const length = this.#position - body;
    if (length < 128) {
      this.#buffer[start] = length;
      return;
    }
    const shift = varint32Size(length) - 1;
    this.#reserve(shift);
    this.#buffer.copyWithin(body + shift, body, this.#position);
    writeVarint32(this.#buffer, start, length);
    this.#position += shift;
  }

  #shortAscii(value: string): boolean {
    this.#reserve(SHORT_TEXT + 1);
    const buffer = this.#buffer;
    const body = this.#position + 1;
    for (let i = 0; i < value.length; i++) {
      const code = value.charCodeAt(i);
      if (code > 127) return false;
      buffer[body + i] = code;
    }
    buffer[this.#position] = value.length;
    this.#position = body + value.length;
    return true;
  }

  #varint64(low: number, high: number): void {
    this.#reserve(10);
    const buffer = this.#buffer;
    let position = this.#position;
    while (high !== 0) {
      buffer[position++] = (low & 127) | 128;
      low = ((low >>> 7) | (high << 25)) >>> 0;
      high >>>= 7;
    }
    this.#position = writeVarint32(buffer, position, low);
  }

  #reserve(bytes: number): void {
    const needed = this.#position + bytes;
    if (needed <= this.#buffer.length) return;
    const grown = Buffer.allocUnsafeSlow(Math.max(needed, this.#buffer.length * 2));
    grown.set(this.#buffer.subarray(0, this.#position));
    this.#buffer = grown;
  }
}

/** Writes `value` < 2^32 at `position`; returns the position after it. */
function writeVarint32(buffer: Uint8Array, position: number, value: number): number {
  while (value > 127) {
    buffer[position++] = (value & 127) | 128;
    value >>>= 7;
  }
  buffer[position++] = value;
  return position;
}

function varint32Size(value: number): number {
  let size = 1;
  for (let rest = value >>> 7; rest !== 0; rest >>>= 7) size++;
  return size;
}
