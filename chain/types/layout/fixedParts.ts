/** Parts of fixed width: integers, bytes, ids, amounts and words. */

import { type Address, type DeviceId, ID_BYTES, type NodeId } from "../address.ts";
import type { Amount } from "../amount.ts";
import { toBinaryString } from "../bytes.ts";
import { separated } from "../naming.ts";
import { TIERS, type Tier } from "../tier.ts";
import { malformed } from "./malformed.ts";
import { type Cursor, fixedPart, type Part } from "./part.ts";

function checkedNumber(value: number, most: number): number {
  if (!Number.isInteger(value) || value < 0 || value > most) {
    throw malformed(`${value} is not an integer of 0 … ${most}`);
  }
  return value;
}

function checkedBigint(value: bigint, most: bigint): bigint {
  if (typeof value !== "bigint" || value < 0n || value > most) {
    throw malformed(`${value} is not an integer of 0 … ${most}`);
  }
  return value;
}

/** An unsigned integer of up to 6 bytes, or of 8 if it is a safe integer. */
function numberPart(
  size: number,
  io: Pick<Part<number>, "read" | "write">,
  { least, most } = { least: 0, most: Math.min(Number.MAX_SAFE_INTEGER, 2 ** (8 * size) - 1) },
): Part<number> {
  const shape = {
    kind: "integer",
    as: "number",
    least: BigInt(least),
    most: BigInt(most),
  } as const;
  return fixedPart(size, shape, io);
}

/** 1 byte. */
export const u8: Part<number> = numberPart(1, {
  write: (to, value) => to.putU8(checkedNumber(value, 0xff)),
  read: (from) => from.u8(),
});

/** 2 bytes. */
export const u16: Part<number> = numberPart(2, {
  write: (to, value) => to.putU16(checkedNumber(value, 0xffff)),
  read: (from) => from.u16(),
});

/** 4 bytes. */
export const u32: Part<number> = numberPart(4, {
  write: (to, value) => to.putU32(checkedNumber(value, 0xffff_ffff)),
  read: (from) => from.u32(),
});

/** An integer that is narrower than its bytes. */
export function within(of: Part<number>, least: number, most: number): Part<number> {
  const checked = (value: number): number => {
    if (value < least || value > most) throw malformed(`${value} is not ${least} … ${most}`);
    return value;
  };
  return numberPart(
    of.size,
    {
      write: (to, value) => of.write(to, checked(value)),
      read: (from) => checked(of.read(from)),
    },
    { least, most },
  );
}

const HIGH = 2 ** 32;

/** 6 bytes: journal positions and times in milliseconds. */
export const u48: Part<number> = numberPart(6, {
  write(to, value) {
    checkedNumber(value, 2 ** 48 - 1);
    to.putU16(Math.floor(value / HIGH));
    to.putU32(value % HIGH);
  },
  read: (from) => from.u16() * HIGH + from.u32(),
});

/** 8 bytes for a number that is never above 2^53 − 1, such as a time in milliseconds. */
export const safeU64: Part<number> = numberPart(8, {
  write(to, value) {
    checkedNumber(value, Number.MAX_SAFE_INTEGER);
    to.putU32(Math.floor(value / HIGH));
    to.putU32(value % HIGH);
  },
  read: (from) => checkedNumber(from.u32() * HIGH + from.u32(), Number.MAX_SAFE_INTEGER),
});

const MOST_U64 = (1n << 64n) - 1n;
const MOST_U128 = (1n << 128n) - 1n;

function writeU64(to: Cursor, value: bigint): void {
  to.putU64(checkedBigint(value, MOST_U64));
}

/** 8 bytes. */
export const u64: Part<bigint> = fixedPart(
  8,
  { kind: "integer", as: "bigint", least: 0n, most: MOST_U64 },
  { write: writeU64, read: (from) => from.u64() },
);

/** 16 bytes: nyz. */
export const nyz: Part<Amount> = fixedPart(
  16,
  { kind: "integer", as: "bigint", least: 0n, most: MOST_U128 },
  {
    write(to, value) {
      checkedBigint(value, MOST_U128);
      writeU64(to, value >> 64n);
      writeU64(to, BigInt.asUintN(64, value));
    },
    read(from) {
      const high = from.u64();
      const low = from.u64();
      return (high === 0n ? low : (high << 64n) | low) as Amount;
    },
  },
);

/** One counter of 8 bytes for each tier. */
export const tiers: Part<readonly [bigint, bigint, bigint]> = fixedPart(
  24,
  { kind: "tuple", of: u64, count: 3 },
  {
    write(to, [first, second, third]) {
      writeU64(to, first);
      writeU64(to, second);
      writeU64(to, third);
    },
    read: (from) => [from.u64(), from.u64(), from.u64()],
  },
);

/** One value of fixed width for each tier. */
export function byTier<V>(part: Part<V>): Part<readonly [V, V, V]> {
  return fixedPart(
    3 * part.size,
    { kind: "tuple", of: part, count: 3 },
    {
      write(to, values) {
        for (const value of values) part.write(to, value);
      },
      read: (from) => [part.read(from), part.read(from), part.read(from)],
    },
  );
}

/** Exactly `size` bytes, copied. */
export function fixed(size: number): Part<Uint8Array> {
  return fixedPart(
    size,
    { kind: "bytes" },
    {
      write(to, value) {
        if (value.length !== size) throw malformed(`${value.length} bytes instead of ${size}`);
        to.put(value);
      },
      read: (from) => from.take(size),
    },
  );
}

function id<Id extends string>(name: string): Part<Id> {
  return fixedPart(
    ID_BYTES,
    { kind: "id", name },
    {
      write(to, value) {
        if (value.length !== ID_BYTES) {
          throw malformed(`${value.length} bytes instead of ${ID_BYTES}`);
        }
        for (let i = 0; i < ID_BYTES; i++) to.putU8(value.charCodeAt(i));
      },
      read(from) {
        const text = toBinaryString(from.bytes, from.offset, from.offset + ID_BYTES);
        from.offset += ID_BYTES;
        return text as Id;
      },
    },
  );
}

/** 20 bytes of an account. */
export const address: Part<Address> = id("account");

/** 20 bytes of a node id. */
export const nodeId: Part<NodeId> = id("node id");

/** 20 bytes of a device id. */
export const deviceId: Part<DeviceId> = id("device id");

/**
 * One of a few numbers.
 *
 * @param of integer it is written as
 * @param values words and their numbers, or only numbers
 */
export function choice<const T extends number>(
  of: Part<number>,
  values: Readonly<Record<string, T>> | readonly T[],
): Part<T> {
  const numbers: readonly T[] = Object.values(values);
  const known = new Set<number>(numbers);
  const text = Array.isArray(values) ? numbers.join(", ") : wordsOf(values);
  const checked = (value: number): T => {
    if (!known.has(value)) throw malformed(`${value} is not one of ${numbers.join(", ")}`);
    return value as T;
  };
  return fixedPart(
    of.size,
    { kind: "choice", values: numbers, text },
    {
      write: (to, value) => of.write(to, checked(value)),
      read: (from) => checked(of.read(from)),
    },
  );
}

/** Service tier 1, 2 or 3; 1 byte. */
export const tier: Part<Tier> = choice(u8, TIERS);

/** Bits of an integer that have a meaning; any other is refused. @param bits words and their bits */
export function mask(of: Part<number>, bits: Readonly<Record<string, number>>): Part<number> {
  const known = Object.values(bits).reduce((all, bit) => all | bit, 0);
  const checked = (value: number): number => {
    if ((value & ~known) !== 0) throw malformed(`unknown bits in ${value}`);
    return value;
  };
  return fixedPart(
    of.size,
    { kind: "mask", bits: known, text: wordsOf(bits) },
    {
      write: (to, value) => of.write(to, checked(value)),
      read: (from) => checked(of.read(from)),
    },
  );
}

/** `epochBegan: 2` as `2 epoch began`. */
function wordsOf(values: object): string {
  return Object.entries(values)
    .map(([name, value]) => `${value} ${separated(name, " ")}`)
    .join(", ");
}

/** 1 byte: 0 no, 1 yes. */
export const flag: Part<boolean> = fixedPart(
  1,
  { kind: "flag" },
  {
    write: (to, value) => u8.write(to, value ? 1 : 0),
    read(from) {
      const value = u8.read(from);
      if (value > 1) throw malformed(`a flag of ${value}`);
      return value === 1;
    },
  },
);
