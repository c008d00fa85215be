/** Strict reading of a whole protobuf message by a table of its fields; see `ProtobufReader` for what is refused. */

import { fromUtf8 } from "../types/bytes.ts";
import { ProtobufError, ProtobufReader } from "./protobuf.ts";

/** What a field holds, and what it reads as when it is absent. */
interface Kinds {
  /** Text; "". */
  readonly text: string;
  /** A view of bytes; empty. */
  readonly bytes: Uint8Array;
  /** An unsigned integer, 2^53 − 1 standing for everything above; 0. */
  readonly uint: number;
  /** A truth value; false. */
  readonly bool: boolean;
  /** The bytes of a message; undefined. */
  readonly message: Uint8Array | undefined;
  /** Repeated texts; none. */
  readonly texts: readonly string[];
  /** The bytes of repeated messages; none. */
  readonly messages: readonly Uint8Array[];
}

/** Name of each field with its number, below 32, and its kind. */
export type FieldTable = Readonly<Record<string, readonly [field: number, kind: keyof Kinds]>>;

/** The values of a table's fields. */
export type FieldValues<T extends FieldTable> = { readonly [Name in keyof T]: Kinds[T[Name][1]] };

/**
 * The values of a message, fields in any order.
 *
 * @throws {ProtobufError} for a field that is unknown, has another wire type or appears twice, and for bytes that are no
 * message.
 */
export function readFields<const T extends FieldTable>(
  bytes: Uint8Array,
  table: T,
): FieldValues<T> {
  const values: Record<string, unknown> = {};
  for (const [name, [, kind]] of Object.entries(table)) values[name] = absent(kind);
  const reader = new ProtobufReader(bytes);
  while (reader.next()) {
    const entry = Object.entries(table).find(([, [field]]) => field === reader.field);
    if (entry === undefined) throw reader.unknown();
    const [name, [, kind]] = entry;
    values[name] = read(reader, kind, values[name]);
  }
  return values as FieldValues<T>;
}

function absent(kind: keyof Kinds): unknown {
  if (kind === "text") return "";
  if (kind === "bytes") return new Uint8Array(0);
  if (kind === "uint") return 0;
  if (kind === "bool") return false;
  return kind === "message" ? undefined : [];
}

function read(reader: ProtobufReader, kind: keyof Kinds, before: unknown): unknown {
  if (kind === "text") return reader.text();
  if (kind === "bytes" || kind === "message") return reader.bytes();
  if (kind === "uint") return reader.uint();
  if (kind === "bool") return readBoolean(reader);
  const item = reader.item();
  const items = before as unknown[];
  items.push(kind === "texts" ? fromUtf8(item) : item);
  return items;
}

function readBoolean(reader: ProtobufReader): boolean {
  const value = reader.uint();
  if (value > 1) throw new ProtobufError(`field ${reader.field} is ${value}, not true or false`);
  return value === 1;
}
