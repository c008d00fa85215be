/** Signed integers in two's complement, as protobuf's `int32` and `int64` are written. */

import type { Json } from "./json.ts";
import type { Reader } from "./reader.ts";
import { scalar } from "./scalar.ts";
import { u53 } from "./scalars.ts";
import type { Type } from "./type.ts";
import { CodecError, VARINT } from "./wire.ts";

const SAFE = Number.MAX_SAFE_INTEGER;
const HALF_32 = 2 ** 31;
const HALF_64 = 1n << 63n;

/** Reads 64 bits: a number if they hold a small one that is not negative. */
function readSigned(source: Reader): number | bigint {
  const start = source.offset;
  const value = source.varint();
  if (value < SAFE) return value;
  source.offset = start;
  return BigInt.asIntN(64, source.varint64());
}

/** Reads 32 bits; a lenient reader drops those above. */
export function readI32(source: Reader): number {
  const value = readSigned(source);
  const low = typeof value === "number" ? value | 0 : Number(BigInt.asIntN(32, value));
  if (low !== Number(value) && !source.lenient) throw source.fail(`${value} is beyond 32 bits`);
  return low;
}

/** An integer from −2^31 to 2^31 − 1. */
export const i32: Type<number> = scalar<number>({
  shape: { kind: "number", least: -HALF_32, most: HALF_32 - 1 },
  wire: {
    proto: "int32",
    wireType: VARINT,
    write(out, value) {
      if ((value | 0) !== value) throw new CodecError(`${value} is not an integer of 32 bits`);
      if (value >= 0) out.varint(value);
      else out.varint64(BigInt(value));
    },
    read: readI32,
  },
  omitted: 0,
  toJson: (value) => value,
  fromJson: (json) => json.integer(-HALF_32, HALF_32 - 1),
});

/** An `int64` that is a number here and in JSON: from −(2^53 − 1) to 2^53 − 1; what is beyond is refused. */
export const i53: Type<number> = scalar<number>({
  shape: { kind: "number", least: -SAFE, most: SAFE },
  wire: {
    proto: "int64",
    wireType: VARINT,
    write(out, value) {
      if (!Number.isSafeInteger(value)) throw new CodecError(`not a safe integer: ${value}`);
      if (value >= 0) out.varint(value);
      else out.varint64(BigInt(value));
    },
    read(source) {
      const value = readSigned(source);
      if (typeof value === "number") return value;
      const safe = Number(value);
      if (Number.isSafeInteger(safe)) return safe;
      throw source.fail(`${value} is beyond ±(2^53 − 1)`);
    },
  },
  omitted: 0,
  toJson: (value) => value,
  fromJson: (json) => json.integer(-SAFE, SAFE),
});

/** An integer from −2^63 to 2^63 − 1; a decimal string in JSON. */
export const i64: Type<bigint> = scalar<bigint>({
  shape: { kind: "integer", least: -HALF_64, most: HALF_64 - 1n },
  wire: {
    proto: "int64",
    wireType: VARINT,
    write(out, value) {
      if (BigInt.asIntN(64, value) !== value) {
        throw new CodecError(`${value} is not an integer of 64 bits`);
      }
      out.varint64(value);
    },
    read: (source) => BigInt(readSigned(source)),
  },
  omitted: 0n,
  toJson: String,
  fromJson: (json: Json) => json.parse(parseI64),
});

function parseI64(given: string): bigint {
  if (!/^(0|-?[1-9][0-9]{0,18})$/.test(given)) throw new RangeError("must be a decimal string");
  const value = BigInt(given);
  if (BigInt.asIntN(64, value) !== value) throw new RangeError("must be of 64 bits");
  return value;
}

/** As `i53`, chosen by a stranger: beyond its range the nearest number counts. */
export const nearestI53: Type<number> = nearest(i53, (source) => {
  const value = Number(readSigned(source));
  return Math.min(Math.max(value, -SAFE), SAFE);
});

/** As `u53`, chosen by a stranger: above its range the greatest number counts. */
export const nearestU53: Type<number> = nearest(u53, (source) => source.varint());

function nearest(type: Type<number>, read: (source: Reader) => number): Type<number> {
  const wire = { ...type.forms.wire, read };
  return { ...type, forms: { wire, stored: type.forms.stored } };
}
