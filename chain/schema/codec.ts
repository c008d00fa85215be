/** The bytes of a record in one form, from its fields. */

import { LenientReader, Reader, StoredReader } from "./reader.ts";
import type { Codec, Coding, Fields, Form, Type } from "./type.ts";
import { CodecError, ProtobufError } from "./wire.ts";
import { Writer } from "./writer.ts";

type Values = Record<string, unknown>;

/** A field as the loops below want it. */
interface Part {
  readonly name: string;
  readonly number: number;
  readonly tag: number;
  /** Whether each element has a tag of its own. */
  readonly isRepeated: boolean;
  /** Whether the property is there only if the field is. */
  readonly isSparse: boolean;
  /** Most elements of a list. */
  readonly most: number;
  readonly coding: Coding<unknown>;
  readonly type: Type<unknown>;
  readonly absent: { readonly value: unknown } | undefined;
}

function partsOf(fields: Fields, form: Form, without: readonly string[]): readonly Part[] {
  return Object.entries(fields)
    .filter(([name]) => !without.includes(name))
    .map(([name, { number, type }]) => {
      const coding = type.forms[form] as Coding<unknown>;
      const { label, shape, absent } = type;
      const most = shape.kind === "list" ? shape.most + shape.leeway : 1;
      const isRepeated = label === "repeated" && type.isPacked !== true;
      const isSparse = type.isOmissible === true && absent?.value === undefined;
      const tag = number * 8 + coding.wireType;
      return { name, number, type, isRepeated, isSparse, most, coding, absent, tag };
    })
    .sort((a, b) => a.number - b.number);
}

/** One buffer for everything that is encoded: encoding does not wait, and what is nested begins where it stands. */
const shared = new Writer();

/**
 * The codec of a record without the fields that a key holds. Written in the order of numbers. A message may have its fields in
 * another order, stored bytes may not.
 */
export class RecordCodec<V> implements Codec<V> {
  readonly #name: string;
  readonly #stored: boolean;
  readonly #parts: readonly Part[];
  /** Those that something is left to be said about once everything is read. */
  readonly #unfinished: readonly Part[];

  constructor(name: string, fields: Fields, form: Form, withoutFields: readonly string[] = []) {
    this.#name = name;
    this.#stored = form === "stored";
    this.#parts = partsOf(fields, form, withoutFields);
    this.#unfinished = this.#parts.filter(
      ({ absent, type }) => absent === undefined || (type.rule !== undefined && !this.#stored),
    );
  }

  encode(value: V): Uint8Array {
    const start = shared.offset;
    try {
      this.write(shared, value);
      if (this.#stored && shared.offset === start) this.#writeZero(shared);
      return shared.since(start);
    } finally {
      shared.offset = start;
    }
  }

  /** A tree of the store has no empty values (ICS 23), so a record of zeros says its first zero. */
  #writeZero(out: Writer): void {
    const part = this.#parts.find(
      ({ type: { label }, absent }) => label === "" && absent !== undefined,
    );
    if (part === undefined) throw new CodecError(`a ${this.#name} would be stored as nothing`);
    out.varint(part.tag);
    part.coding.write(out, part.absent?.value);
  }

  /**
   * @param known values of the fields that are not in the bytes; the record is made of this object
   * @throws {ProtobufError} naming record and field; of stored bytes, {CodecError}
   */
  decode(bytes: Uint8Array, known?: Partial<V>): V {
    return this.#decode(this.#stored ? new StoredReader(bytes) : new Reader(bytes), known);
  }

  /** As `decode`, but as other protobuf software reads. */
  decodeLenient(bytes: Uint8Array): V {
    return this.#decode(new LenientReader(bytes));
  }

  #decode(source: Reader, known?: Partial<V>): V {
    try {
      return this.read(source, known);
    } catch (error) {
      if (error instanceof ProtobufError) throw error.under(this.#name);
      throw error;
    }
  }

  /** Appends the fields. */
  write(out: Writer, value: V): void {
    const values = value as Values;
    const parts = this.#parts;
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i] as Part;
      const held = values[part.name];
      if (part.type.isAbsent(held)) continue;
      if (part.isRepeated) {
        this.#writeList(out, part, held as readonly unknown[]);
      } else {
        out.varint(part.tag);
        part.coding.write(out, held);
      }
    }
  }

  #writeList(out: Writer, part: Part, values: readonly unknown[]): void {
    if (values.length > part.most) {
      throw new CodecError(`${this.#name}.${part.name} has more than ${part.most} elements`);
    }
    for (let i = 0; i < values.length; i++) {
      out.varint(part.tag);
      part.coding.write(out, values[i]);
    }
  }

  /** Reads to the end of `source`: first as every writer writes, in the order of numbers. */
  read(source: Reader, known: Partial<V> = {}): V {
    const start = source.offset;
    const values: Values = known;
    const parts = this.#parts;
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i] as Part;
      if (source.takes(part.tag)) values[part.name] = this.#readPart(source, part);
      else if (!part.isSparse) values[part.name] = part.absent?.value;
    }
    if (source.offset !== source.end) {
      if (this.#stored) throw source.fail(`${this.#name} goes on too long`);
      source.offset = start;
      this.#readAnyOrder(source, values);
    }
    return this.#complete(source, values);
  }

  /** @param before elements of a list so far, to which more are added */
  #readPart(source: Reader, part: Part, before?: unknown[]): unknown {
    try {
      if (!part.isRepeated) return part.coding.read(source);
      const values = before ?? [];
      do {
        if (values.length >= part.most) throw source.fail(`more than ${part.most} elements`);
        values.push(part.coding.read(source));
      } while (source.takes(part.tag));
      return values;
    } catch (error) {
      throw this.#misfit(part, error);
    }
  }

  #readAnyOrder(source: Reader, values: Values): void {
    const seen = new Set<Part>();
    for (const part of this.#parts) {
      if (part.isSparse) delete values[part.name];
      else values[part.name] = part.absent?.value;
    }
    while (source.offset < source.end) {
      const tag = source.varint();
      const number = Math.floor(tag / 8);
      const part = this.#parts.find((one) => one.number === number);
      if (part === undefined || part.tag !== tag) {
        this.#passOver(source, tag, part);
        continue;
      }
      const repeats = seen.has(part);
      if (repeats && !part.isRepeated && !source.lenient) {
        throw source.fail(`field ${number} (${part.name}) appears twice`);
      }
      seen.add(part);
      const before = repeats && part.isRepeated ? (values[part.name] as unknown[]) : undefined;
      values[part.name] = this.#readPart(source, part, before);
    }
  }

  /** What the declaration does not know: refused, or skipped where other protobuf software would skip it. */
  #passOver(source: Reader, tag: number, part: Part | undefined): void {
    const number = Math.floor(tag / 8);
    if (part === undefined && number > 0 && source.lenient) source.skip(tag % 8);
    else if (part === undefined) throw source.fail(`unknown field ${number}`);
    else throw source.fail(`field ${number} (${part.name}) has wire type ${tag % 8}`);
  }

  /** Rules of whole lists, and fields that must be there. */
  #complete(source: Reader, values: Values): V {
    const parts = this.#unfinished;
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i] as Part;
      const { name, type } = part;
      try {
        if (part.absent === undefined && values[name] === undefined) {
          type.refuseAbsence?.();
          throw source.fail("is missing");
        }
        if (type.rule !== undefined && !this.#stored) values[name] = type.rule(values[name]);
      } catch (error) {
        throw this.#misfit(part, error);
      }
    }
    return values as V;
  }

  /** Names the field where a scalar complained; in the store a complaint is damage. */
  #misfit({ name }: Part, error: unknown): unknown {
    if (error instanceof ProtobufError) return error.under(name);
    if (!(error instanceof RangeError)) return error;
    if (this.#stored) return new CodecError(`stored ${this.#name}.${name}: ${error.message}`);
    return new ProtobufError(error.message, name);
  }
}
