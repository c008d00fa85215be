/** The scalars of the ledger: numbers, texts, bytes, words, amounts, ids. Which bytes a scalar has in which form is said here only. */

import {
  type Address,
  type DeviceId,
  formatAddress,
  formatDeviceId,
  formatNodeId,
  ID_BYTES,
  type NodeId,
  parseAddress,
  parseDeviceId,
  parseNodeId,
} from "../types/address.ts";
import { type Amount, amount, parseAmount } from "../types/amount.ts";
import { fromBase64, toBase64 } from "../types/base64.ts";
import { fromBinaryString, fromHex, toBinaryString, toHex } from "../types/bytes.ts";
import { checked, within } from "./modifiers.ts";
import type { Reader } from "./reader.ts";
import { named, scalar } from "./scalar.ts";
import type { Coding, Type } from "./type.ts";
import { fitting, readUnsigned, writeUnsigned } from "./unsigned.ts";
import { CodecError, DELIMITED, VARINT } from "./wire.ts";
import type { Writer } from "./writer.ts";

const U32 = 0xffff_ffff;

const textCoding: Coding<string> = {
  proto: "string",
  wireType: DELIMITED,
  write: (out, value) => out.text(value),
  read: (source) => source.text(),
};

function writeU32(out: Writer, value: number): void {
  if (value >>> 0 !== value) throw new CodecError(`${value} is not an integer from 0 to 2^32 - 1`);
  out.varint(value);
}

function readU32(source: Reader): number {
  const start = source.offset;
  const value = source.varint();
  if (value <= U32) return value;
  if (!source.lenient) throw source.fail(`${value} is above 2^32 - 1`);
  source.offset = start;
  return Number(BigInt.asUintN(32, source.varint64()));
}

/** An integer from 0 to 2^32 − 1. */
export const u32: Type<number> = scalar<number>({
  shape: { kind: "number", least: 0, most: U32 },
  wire: { proto: "uint32", wireType: VARINT, write: writeU32, read: readU32 },
  key: "u32",
  omitted: 0,
  toJson: (value) => value,
  fromJson: (json) => json.integer(0, U32),
});

/** An integer from 0 to 2^53 − 1: a `uint64` that is a number here and in JSON. */
export const u53: Type<number> = scalar<number>({
  shape: { kind: "number", least: 0, most: Number.MAX_SAFE_INTEGER },
  wire: {
    proto: "uint64",
    wireType: VARINT,
    write(out, value) {
      if (!Number.isSafeInteger(value) || value < 0) {
        throw new CodecError(`${value} is not an integer from 0 to 2^53 - 1`);
      }
      out.varint(value);
    },
    read: (source) => source.safeVarint(),
  },
  omitted: 0,
  toJson: (value) => value,
  fromJson: (json) => json.integer(0, Number.MAX_SAFE_INTEGER),
});

/** The number of an epoch. */
export const epoch: Type<number> = u32;

/** The height of a block; 32 bits last 136 years of one block a second. */
export const height: Type<number> = u32;

/** Basis points: 10,000 are the whole. */
export const bps: Type<number> = within(u32, 0, 10_000);

/** Parts per million. */
export const ppm: Type<number> = within(u32, 0, 1_000_000);

/** true or false. */
export const bool: Type<boolean> = scalar<boolean>({
  shape: { kind: "bool" },
  wire: {
    proto: "bool",
    wireType: VARINT,
    write: (out, value) => out.byte(value ? 1 : 0),
    read(source) {
      const value = source.varint();
      if (value > 1 && !source.lenient) throw source.fail(`${value} is not true or false`);
      return value !== 0;
    },
  },
  omitted: false,
  toJson: (value) => value,
  fromJson: (json) => json.boolean(),
});

/** Text. */
export const text: Type<string> = scalar<string>({
  shape: { kind: "text" },
  key: "text",
  wire: textCoding,
  omitted: "",
  toJson: (value) => value,
  fromJson: (json) => json.text(),
});

/** Bytes of any length; base64 in JSON. */
export const bytes: Type<Uint8Array> = scalar<Uint8Array>({
  shape: { kind: "bytes", text: "base64" },
  wire: {
    proto: "bytes",
    wireType: DELIMITED,
    write: (out, value) => out.block(value),
    read: (source) => source.block(),
  },
  omitted: new Uint8Array(0),
  isOmitted: (value) => value.length === 0,
  toJson: toBase64,
  fromJson: (json) => json.parse(fromBase64),
});

/** Exactly `length` bytes; base64 in JSON. */
export function fixedBytes(length: number): Type<Uint8Array> {
  const exact = checked(bytes, (value) => {
    if (value.length === length) return value;
    throw new RangeError(`must be ${length} bytes, not ${value.length}`);
  });
  return { ...exact, shape: { kind: "bytes", length, text: "base64" } };
}

function readBinary(length: number): (source: Reader) => string {
  return (source) => {
    const value = source.binary();
    if (value.length !== length) throw source.fail(`${value.length} bytes instead of ${length}`);
    return value;
  };
}

const readId = readBinary(ID_BYTES);

/** Ids of one kind: bech32 on the wire and in JSON, their bytes in the store and in keys. */
function idType<V extends Address | NodeId | DeviceId>(
  kind: "address" | "nodeId" | "deviceId",
  name: string,
  format: (id: V) => string,
  parse: (given: string) => V,
): Type<V> {
  return named<V>({
    shape: { kind },
    scalar: name,
    format,
    parse,
    key: { bytes: ID_BYTES },
    write: (out, value) => out.binary(value),
    read: readId as (source: Reader) => V,
  });
}

/** An account: `yz1…`. */
export const address: Type<Address> = idType(
  "address",
  "cosmos.AddressString",
  formatAddress,
  parseAddress,
);

/** A node: `yznode1…`. */
export const nodeId: Type<NodeId> = idType("nodeId", "yizhan.NodeId", formatNodeId, parseNodeId);

/** A device: `yzdev1…`. */
export const deviceId: Type<DeviceId> = idType(
  "deviceId",
  "yizhan.DeviceId",
  formatDeviceId,
  parseDeviceId,
);

/** Bytes of a fixed length, held as a binary string so that they can be a key; hexadecimal in JSON. */
export function binary<V extends string>(length: number): Type<V> {
  const check = (value: string): V => {
    if (value.length === length) return value as V;
    throw new RangeError(`must be ${length} bytes, not ${value.length}`);
  };
  return scalar<V>({
    shape: { kind: "bytes", length, text: "hex" },
    key: { bytes: length },
    wire: {
      proto: "bytes",
      wireType: DELIMITED,
      write: (out, value) => out.binary(value),
      read: (source) => check(source.binary()),
    },
    refuseAbsence: () => void check(""),
    toJson: (value) => toHex(fromBinaryString(value)),
    fromJson: (json) => json.parse((given) => check(toBinaryString(fromHex(given)))),
    toAmino: (value) => toBase64(fromBinaryString(value)),
  });
}

/** An amount of nyz. */
export const nyz: Type<Amount> = named<Amount>({
  shape: { kind: "amount" },
  scalar: "cosmos.Int",
  format: String,
  parse: parseAmount,
  write: writeUnsigned,
  read: (source) => amount(readUnsigned(source, 16)),
});

/** An amount of nyz that is not zero. */
export const someNyz: Type<Amount> = {
  ...checked(nyz, (value) => {
    if (value === 0n) throw new RangeError("must be more than 0");
    return value;
  }),
  shape: { kind: "amount", least: 1n },
};

/** Reads a whole number of at most `width` bytes. @throws {RangeError} */
function parseWhole(given: string, width: number): bigint {
  if (!/^(0|[1-9][0-9]{0,38})$/.test(given)) {
    throw new RangeError(`not a whole number: ${JSON.stringify(given.slice(0, 80))}`);
  }
  const value = BigInt(given);
  if (value >> BigInt(8 * width) !== 0n) throw new RangeError(`must be below 2^${8 * width}`);
  return value;
}

/** A whole number below 2^(8·`width`) as a decimal string; no tokens. */
export function counter(width: number): Type<bigint> {
  const most = (1n << BigInt(8 * width)) - 1n;
  return named<bigint>({
    shape: { kind: "integer", least: 0n, most },
    scalar: "cosmos.Int",
    format: (value) => String(fitting(value, most)),
    parse: (given) => parseWhole(given, width),
    write: (out, value) => writeUnsigned(out, fitting(value, most)),
    read: (source) => readUnsigned(source, width),
  });
}

/** A number of 64 bits as Cosmos messages carry it; a decimal string in JSON. */
export const u64: Type<bigint> = scalar<bigint>({
  shape: { kind: "integer", least: 0n, most: (1n << 64n) - 1n },
  wire: {
    proto: "uint64",
    wireType: VARINT,
    write: (out, value) => out.varint64(value),
    read: (source) => source.varint64(),
  },
  omitted: 0n,
  toJson: String,
  fromJson: (json) => json.parse((given) => parseWhole(given, 8)),
});

/** One of the given words; in the store its place in the list. Add new words at the end. */
export function word<const T extends string>(...words: readonly T[]): Type<T> {
  const parse = (given: string): T => {
    const found = words.find((one) => one === given);
    if (found !== undefined) return found;
    throw new RangeError(`must be one of ${words.join(", ")}, not ${JSON.stringify(given)}`);
  };
  return scalar<T>({
    shape: { kind: "word", words },
    wire: {
      proto: "string",
      wireType: DELIMITED,
      write: (out, value) => out.text(value),
      read: (source) => parse(source.text()),
    },
    stored: {
      proto: "uint32",
      wireType: VARINT,
      write(out, value) {
        const place = words.indexOf(value);
        if (place < 0) throw new CodecError(`${value} is none of ${words.join(", ")}`);
        out.varint(place);
      },
      read(source) {
        const found = words[source.varint()];
        if (found === undefined) throw source.fail(`word is none of ${words.join(", ")}`);
        return found;
      },
    },
    refuseAbsence: () => void parse(""),
    toJson: (value) => value,
    fromJson: (json) => json.parse(parse),
  });
}
