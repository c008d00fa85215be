/** Whole numbers as the store holds them: as few big-endian bytes as hold them, with their length before. */

import type { Reader } from "./reader.ts";
import { CodecError } from "./wire.ts";
import type { Writer } from "./writer.ts";

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** The value. @throws {CodecError} if it is one that no reader would take back */
export function fitting(value: bigint, most: bigint): bigint {
  if (value < 0n || value > most) throw new CodecError(`${value} is not from 0 to ${most}`);
  return value;
}

/** Writes a number that is not negative. */
export function writeUnsigned(out: Writer, value: bigint): void {
  if (value <= SAFE) writeSmall(out, Number(value));
  else writeLarge(out, value);
}

function writeSmall(out: Writer, value: number): void {
  let length = 0;
  for (let rest = value; rest > 0; rest = Math.floor(rest / 256)) length += 1;
  out.reserve(length + 1);
  const { bytes, offset } = out;
  bytes[offset] = length;
  let rest = value;
  for (let i = length; i > 0; i--) {
    bytes[offset + i] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  out.offset = offset + length + 1;
}

function writeLarge(out: Writer, value: bigint): void {
  const hex = value.toString(16);
  const length = (hex.length + 1) >>> 1;
  out.varint(length);
  out.reserve(length);
  for (let i = length - 1, end = hex.length; i >= 0; i--, end -= 2) {
    out.bytes[out.offset + i] = Number.parseInt(hex.slice(Math.max(0, end - 2), end), 16);
  }
  out.offset += length;
}

/** Reads a number of at most `width` bytes in its shortest form. */
export function readUnsigned(source: Reader, width: number): bigint {
  const end = source.blockEnd();
  let i = source.offset;
  source.offset = end;
  if (end - i > width) throw source.fail(`integer has ${end - i} bytes, not at most ${width}`);
  if (end === i) return 0n;
  const { bytes } = source;
  if (bytes[i] === 0) throw source.fail("integer is not in its shortest form");
  // Six bytes at a time fit a number.
  let value = 0n;
  while (i < end) {
    const stop = Math.min(i + 6, end);
    const bits = 8 * (stop - i);
    let part = 0;
    for (; i < stop; i++) part = part * 256 + (bytes[i] as number);
    value = value === 0n ? BigInt(part) : (value << BigInt(bits)) | BigInt(part);
  }
  return value;
}
