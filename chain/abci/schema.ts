/**
 * Describes protobuf messages as tables of fields, from which both directions of the codec follow. The mapped type
 * `FieldsOf` makes a table that forgets a field, or gives it another type, a compile error.
 *
 * As proto3 demands: defaults are left out, fields are written in the order of their numbers, unknown fields are
 * skipped, and of a field that comes twice the last counts.
 */

import { DecodeError, WIRE_BYTES, WIRE_VARINT, type WireReader } from "./wireReader.ts";
import type { WireWriter } from "./wireWriter.ts";

/** A type as it lies on the wire, without field number. */
export interface WireType<T> {
  readonly wireType: number;
  readonly initial: T;
  /** Whether proto3 leaves the value out; also asked for a property that is absent. */
  isDefault(value: T | undefined): boolean;
  read(reader: WireReader): T;
  write(writer: WireWriter, value: T): void;
}

/** A field of a message: a number, and what happens to its value in both directions. */
export interface Field<T> {
  readonly number: number;
  /** Value of a message that does not carry the field. A function, since lists are filled in place. */
  initial(): T;
  /** Value after one more occurrence on the wire. */
  read(reader: WireReader, wireType: number, before: T): T;
  /** Writes tag and value, or nothing. */
  write(writer: WireWriter, value: T | undefined): void;
}

/** One field for each property of `T`; optional properties may be absent on the wire and in memory. */
export type FieldsOf<T> = { readonly [K in keyof T]-?: Field<T[K]> };

/** Both directions of one message, without the length before it. */
export interface MessageCodec<T> {
  /** Reads fields until the reader's current message ends. @throws {DecodeError} */
  read(reader: WireReader): T;
  /** @throws {RangeError} if a number does not fit its type. */
  write(writer: WireWriter, value: T): void;
}

/** For each name, the number in its envelope and the codec of the message. */
export type Codecs<T> = { readonly [N in keyof T]: readonly [number, MessageCodec<T[N]>] };

/** The codec of a message with these fields. */
export function message<T extends object>(fields: FieldsOf<T>): MessageCodec<T> {
  const inOrder = (Object.entries(fields) as [string, Field<unknown>][])
    .map(([name, field]) => ({ name, field }))
    .sort((a, b) => a.field.number - b.field.number);
  const byNumber: ({ name: string; field: Field<unknown> } | undefined)[] = [];
  for (const entry of inOrder) byNumber[entry.field.number] = entry;

  return {
    read(reader) {
      const value: Record<string, unknown> = {};
      for (const { name, field } of inOrder) {
        const initial = field.initial();
        if (initial !== undefined) value[name] = initial;
      }
      while (reader.hasMore) {
        const tag = reader.tag();
        const entry = byNumber[tag >>> 3];
        if (entry === undefined) reader.skip(tag & 7);
        else value[entry.name] = entry.field.read(reader, tag & 7, value[entry.name]);
      }
      return value as T;
    },
    write(writer, value) {
      for (const { name, field } of inOrder) {
        field.write(writer, (value as Record<string, unknown>)[name]);
      }
    },
  };
}

/** A field that is always there; a value left out by the sender is the type's default. */
export function scalar<T>(number: number, type: WireType<T>): Field<T> {
  const tag = (number << 3) | type.wireType;
  return {
    number,
    initial: () => type.initial,
    read(reader, wireType) {
      expectWireType(number, wireType, type.wireType);
      return type.read(reader);
    },
    write(writer, value) {
      if (type.isDefault(value)) return;
      writer.uint32(tag);
      type.write(writer, value as T);
    },
  };
}

/** A message that is always there, even empty (gogoproto's `nullable = false`). */
export function embedded<T>(number: number, codec: MessageCodec<T>, initial: () => T): Field<T> {
  return { ...optional(number, codec), initial } as Field<T>;
}

/** A message that may be absent. */
export function optional<T>(number: number, codec: MessageCodec<T>): Field<T | undefined> {
  return {
    number,
    initial: () => undefined,
    read(reader, wireType) {
      expectWireType(number, wireType, WIRE_BYTES);
      return reader.message(codec.read);
    },
    write(writer, value) {
      if (value !== undefined) writeMessage(writer, { number, codec, value });
    },
  };
}

/** A list of messages. */
export function repeated<T>(number: number, codec: MessageCodec<T>): Field<readonly T[]> {
  return list(number, {
    readInto(values, reader, wireType) {
      expectWireType(number, wireType, WIRE_BYTES);
      values.push(reader.message(codec.read));
    },
    writeAll(writer, values) {
      for (const value of values) writeMessage(writer, { number, codec, value });
    },
  });
}

/** A list of byte strings or texts, each with its own tag, even if empty. */
export function repeatedBytes<T>(number: number, type: WireType<T>): Field<readonly T[]> {
  const tag = (number << 3) | WIRE_BYTES;
  return list(number, {
    readInto(values, reader, wireType) {
      expectWireType(number, wireType, WIRE_BYTES);
      values.push(type.read(reader));
    },
    writeAll(writer, values) {
      for (const value of values) {
        writer.uint32(tag);
        type.write(writer, value);
      }
    },
  });
}

/** A list of varints: packed behind one tag, and read in either form. */
export function packed<T>(number: number, type: WireType<T>): Field<readonly T[]> {
  return list(number, {
    readInto(values, reader, wireType) {
      if (wireType === type.wireType) {
        values.push(type.read(reader));
        return;
      }
      expectWireType(number, wireType, WIRE_BYTES);
      reader.message(() => {
        while (reader.hasMore) values.push(type.read(reader));
      });
    },
    writeAll(writer, values) {
      if (values.length === 0) return;
      writer.uint32((number << 3) | WIRE_BYTES);
      const start = writer.open();
      for (const value of values) type.write(writer, value);
      writer.close(start);
    },
  });
}

/** A varint read and written by the methods of that name. */
export function varint<T extends number | bigint | boolean>(
  initial: T,
  read: (reader: WireReader) => T,
  write: (writer: WireWriter, value: T) => void,
): WireType<T> {
  const isDefault = (value: T | undefined): boolean => value === undefined || value === initial;
  return { wireType: WIRE_VARINT, initial, isDefault, read, write };
}

/**
 * Names for the values of an enum, from 0; `null` is a value that may not be sent, such as UNKNOWN. The first name is
 * what an absent field means; if that is `null`, the field is always written and must not be absent.
 */
export function enumeration<Name extends string>(names: readonly (Name | null)[]): WireType<Name> {
  return {
    wireType: WIRE_VARINT,
    initial: names[0] as Name,
    isDefault: (value) => (value ?? names[0]) === names[0] && names[0] !== null,
    read(reader) {
      const number = reader.int32();
      const name = names[number];
      if (name === undefined || name === null) throw new DecodeError(`no enum value ${number}`);
      return name;
    },
    write(writer, value) {
      const number = names.indexOf(value);
      if (number < 0) throw new RangeError(`no enum value "${value}"`);
      writer.uint32(number);
    },
  };
}

interface ListParts<T> {
  readInto(values: T[], reader: WireReader, wireType: number): void;
  writeAll(writer: WireWriter, values: readonly T[]): void;
}

function list<T>(number: number, parts: ListParts<T>): Field<readonly T[]> {
  return {
    number,
    initial: () => [],
    read(reader, wireType, before) {
      parts.readInto(before as T[], reader, wireType);
      return before;
    },
    write(writer, values) {
      if (values !== undefined) parts.writeAll(writer, values);
    },
  };
}

function writeMessage<T>(
  writer: WireWriter,
  { number, codec, value }: { number: number; codec: MessageCodec<T>; value: T },
): void {
  writer.uint32((number << 3) | WIRE_BYTES);
  const start = writer.open();
  codec.write(writer, value);
  writer.close(start);
}

function expectWireType(number: number, found: number, expected: number): void {
  if (found !== expected) {
    throw new DecodeError(`field ${number} has wire type ${found} instead of ${expected}`);
  }
}
