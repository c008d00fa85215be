/** The protobuf scalar types that ABCI uses, with the range rule of each in its name. */

import { varint, type WireType } from "./schema.ts";
import { WIRE_BYTES } from "./wireReader.ts";

const EMPTY = new Uint8Array(0);

/** Unsigned 32 bits. */
export const UINT32: WireType<number> = varint(
  0,
  (reader) => reader.uint32(),
  (writer, value) => writer.uint32(value),
);

/** Signed 32 bits. */
export const INT32: WireType<number> = varint(
  0,
  (reader) => reader.int32(),
  (writer, value) => writer.int32(value),
);

/** Signed 64 bits from CometBFT itself: a number beyond the safe integers is an error. */
export const INT64: WireType<number> = varint(
  0,
  (reader) => reader.int64(),
  (writer, value) => writer.int64(value),
);

/** Signed 64 bits chosen by a stranger: a number beyond the safe integers becomes the nearest of them. */
export const INT64_CLAMPED: WireType<number> = varint(
  0,
  (reader) => reader.int64Clamped(),
  (writer, value) => writer.int64(value),
);

/** Signed 64 bits, every value. */
export const INT64_EXACT: WireType<bigint> = varint(
  0n,
  (reader) => reader.int64Exact(),
  (writer, value) => writer.int64Exact(value),
);

/** Unsigned 64 bits from CometBFT itself: a number beyond the safe integers is an error. */
export const UINT64: WireType<number> = varint(
  0,
  (reader) => reader.uint64(),
  (writer, value) => writer.uint64(value),
);

/** Unsigned 64 bits chosen by a stranger: a number beyond the safe integers becomes the greatest of them. */
export const UINT64_CLAMPED: WireType<number> = varint(
  0,
  (reader) => reader.uint64Clamped(),
  (writer, value) => writer.uint64(value),
);

/** True or false. */
export const BOOL: WireType<boolean> = varint(
  false,
  (reader) => reader.bool(),
  (writer, value) => writer.bool(value),
);

/** Bytes, read as a view. */
export const BYTES: WireType<Uint8Array> = {
  wireType: WIRE_BYTES,
  initial: EMPTY,
  isDefault: (value) => value === undefined || value.length === 0,
  read: (reader) => reader.bytes(),
  write: (writer, value) => writer.bytes(value),
};

/** Text. */
export const STRING: WireType<string> = {
  wireType: WIRE_BYTES,
  initial: "",
  isDefault: (value) => value === undefined || value === "",
  read: (reader) => reader.string(),
  write: (writer, value) => writer.string(value),
};
