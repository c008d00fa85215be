/**
 * A record is declared once: names, numbers, types and a sentence for each field. From that follow its TypeScript type, its
 * bytes in a message, an answer and the store, its JSON in a genesis, its amino JSON, its .proto text and its documentation.
 */

import { separated } from "../types/naming.ts";
import { RecordCodec } from "./codec.ts";
import type { Json } from "./json.ts";
import type { Coding, Field, Fields, RecordType, Reserved, Type, ValuesOf } from "./type.ts";
import { DELIMITED } from "./wire.ts";

type Values = Record<string, unknown>;

/** A field; see `Field`. */
export function field<V>(number: number, type: Type<V>, doc = ""): Field<V> {
  return { number, type, doc };
}

/**
 * Declares a record. Its values have exactly the fields, in the order of declaration.
 *
 * @param reserved fields that it once had, by name: neither name nor number is used again
 * @throws {Error} if a number is used twice or is none that a field can have
 */
export function record<const F extends Fields>(
  name: string,
  doc: string,
  fields: F,
  reserved: Reserved = {},
): RecordType<ValuesOf<F>> {
  type V = ValuesOf<F>;
  checkNumbers(name, fields, reserved);
  const wire = new RecordCodec<V>(name, fields, "wire");
  const stored = new RecordCodec<V>(name, fields, "stored");
  const names = Object.keys(fields);
  const canBeEmpty = Object.values(fields).every(({ type }) => type.absent !== undefined);
  const self: RecordType<V> = {
    name,
    doc,
    fields,
    reserved,
    get shape() {
      return { kind: "record", record: self as unknown as RecordType<unknown> } as const;
    },
    label: "",
    forms: { wire: nested(name, wire), stored: nested(name, stored) },
    absent: canBeEmpty ? { value: wire.decode(new Uint8Array(0)) } : undefined,
    // A message that is there, if empty, is not one that is missing.
    isAbsent: () => false,
    encode: (value) => wire.encode(value),
    decode: (bytes) => wire.decode(bytes),
    decodeLenient: (bytes) => wire.decodeLenient(bytes),
    stored: (...inKey) =>
      new RecordCodec(name, fields, "stored", inKey as readonly string[]) as never,
    toJson: (value) => jsonOf(fields, value),
    fromJson: (json) => fromJson(fields, json.object(...names)) as V,
    toAmino: (value) => aminoOf(fields, value),
  };
  return self;
}

/** Two bytes hold the tag of a field below it, which is what readers expect. */
const NUMBERS_END = 2048;

function checkNumbers(name: string, fields: Fields, reserved: Reserved): void {
  const taken = new Map(Object.entries(reserved).map(([own, number]) => [number, own]));
  for (const [own, { number }] of Object.entries(fields)) {
    const other = taken.get(number);
    if (other !== undefined) throw new Error(`${name}.${own} and ${other} have number ${number}`);
    if (Object.hasOwn(reserved, own)) throw new Error(`${name}.${own} is reserved`);
    if (!Number.isInteger(number) || number < 1 || number >= NUMBERS_END) {
      throw new Error(`${name}.${own} cannot have number ${number}`);
    }
    taken.set(number, own);
  }
}

/** How a record stands in another. */
export function nested<V>(proto: string, codec: RecordCodec<V>): Coding<V> {
  return {
    proto,
    wireType: DELIMITED,
    write(out, value) {
      const start = out.open();
      codec.write(out, value);
      out.close(start);
    },
    read(source) {
      const { end } = source;
      source.end = source.blockEnd();
      const value = codec.read(source);
      source.end = end;
      return value;
    },
  };
}

/** The JSON of some fields; what is undefined is left out. */
export function jsonOf(fields: Fields, value: unknown): Values {
  const out: Values = {};
  for (const [name, { type }] of Object.entries(fields)) {
    const held = (value as Values)[name];
    if (held !== undefined) out[name] = type.toJson(held);
  }
  return out;
}

/**
 * The values of some fields of a JSON object. Lists and optional values may be missing.
 *
 * @param otherwise what a field that is missing follows from
 * @throws {GenesisError}
 */
export function fromJson(
  fields: Fields,
  json: Json,
  otherwise: Readonly<Record<string, ((values: never) => unknown) | undefined>> = {},
): Values {
  const values: Values = {};
  for (const [name, { type }] of Object.entries(fields)) {
    const at = json.maybe(name);
    if (at !== undefined) values[name] = type.fromJson(at);
    else if (type.label !== "" && type.absent !== undefined) values[name] = type.absent.value;
    else if (otherwise[name] === undefined) throw json.missing(name);
  }
  for (const [name, follow] of Object.entries(otherwise)) {
    if (!(name in values)) values[name] = follow?.(values as never);
  }
  return values;
}

/** Amino JSON has the names of the .proto file and leaves out what is empty. */
function aminoOf(fields: Fields, value: unknown): Values {
  const out: Values = {};
  for (const [name, { type }] of Object.entries(fields)) {
    const amino = type.toAmino((value as Values)[name]);
    if (amino !== undefined) out[snake(name)] = amino;
  }
  return out;
}

/** `own_nyz` for `ownNyz`: the name of a field in .proto files, events and amino JSON. */
export function snake(name: string): string {
  return separated(name, "_");
}
