/** Messages that hold one of several values: protobuf's `oneof`. */

import { RecordCodec } from "./codec.ts";
import type { Json } from "./json.ts";
import { nested, record, snake } from "./record.ts";
import type { Coding, Field, Fields, Form, RecordType } from "./type.ts";
import { CodecError, ProtobufError, type Reader, type Writer } from "./wire.ts";

/** One of the values: the property `N` says which, the property `H` holds it. */
export type OneOf<F extends Fields, N extends string, H extends string> = {
  readonly [Name in keyof F]: { readonly [P in N]: Name } & {
    readonly [P in H]: F[Name] extends Field<infer V> ? V : never;
  };
}[keyof F];

interface Choice {
  readonly name: string;
  readonly number: number;
  readonly tag: number;
  readonly coding: Coding<unknown>;
}

type Values = Readonly<Record<string, unknown>>;

class OneOfCodec<V> extends RecordCodec<V> {
  readonly #name: string;
  readonly #which: string;
  readonly #held: string;
  readonly #byName: ReadonlyMap<unknown, Choice>;
  readonly #byNumber: readonly (Choice | undefined)[];

  constructor(
    name: string,
    fields: Fields,
    form: Form,
    [which, held]: readonly [which: string, held: string],
  ) {
    super(name, fields, form);
    this.#name = name;
    this.#which = which;
    this.#held = held;
    const choices = Object.entries(fields).map(([own, { number, type }]): Choice => {
      const coding = type.forms[form] as Coding<unknown>;
      return { name: own, number, coding, tag: number * 8 + coding.wireType };
    });
    this.#byName = new Map(choices.map((choice) => [choice.name, choice]));
    const byNumber: Choice[] = [];
    for (const choice of choices) byNumber[choice.number] = choice;
    this.#byNumber = byNumber;
  }

  /** The value is written even if it is empty, so that readers know which it is. */
  override write(out: Writer, value: V): void {
    const which = (value as Values)[this.#which];
    const choice = this.#byName.get(which);
    if (choice === undefined) throw new CodecError(`${this.#name} has no field ${String(which)}`);
    out.varint(choice.tag);
    choice.coding.write(out, (value as Values)[this.#held]);
  }

  override read(source: Reader): V {
    let found: Values | undefined;
    let unknown = "";
    while (source.offset < source.end) {
      const tag = source.varint();
      const number = Math.floor(tag / 8);
      const choice = this.#byNumber[number];
      if (choice === undefined) {
        if (!source.lenient || number === 0) throw source.fail(`unknown field ${number}`);
        source.skip(tag % 8);
        unknown = `, only field ${number}`;
      } else {
        if (found !== undefined && !source.lenient) throw source.fail("holds two values");
        found = this.#readChoice(source, choice, tag);
      }
    }
    if (found === undefined) throw source.fail(`holds none of its fields${unknown}`);
    return found as V;
  }

  #readChoice(source: Reader, { name, number, tag, coding }: Choice, found: number): Values {
    try {
      if (found !== tag) throw source.fail(`field ${number} has wire type ${found % 8}`);
      return { [this.#which]: name, [this.#held]: coding.read(source) };
    } catch (error) {
      if (error instanceof ProtobufError) throw error.under(name);
      throw error;
    }
  }
}

/** Declares a message that holds exactly one of some fields. `properties`: which of them, and its value. */
export function oneOf<const F extends Fields, N extends string, H extends string>(
  name: string,
  doc: string,
  fields: F,
  properties: readonly [which: N, held: H],
): RecordType<OneOf<F, N, H>> {
  type V = OneOf<F, N, H>;
  const [which, held] = properties;
  const wire = new OneOfCodec<V>(name, fields, "wire", properties);
  const stored = new OneOfCodec<V>(name, fields, "stored", properties);
  const only = (value: V): readonly [name: string, value: unknown] => [
    String((value as Values)[which]),
    (value as Values)[held],
  ];
  return {
    ...(record(name, doc, fields) as unknown as RecordType<V>),
    forms: { wire: nested(name, wire), stored: nested(name, stored) },
    absent: undefined,
    encode: (value) => wire.encode(value),
    decode: (bytes) => wire.decode(bytes),
    decodeLenient: (bytes) => wire.decodeLenient(bytes),
    stored: () => stored as never,
    toJson(value) {
      const [own, one] = only(value);
      return { [own]: fields[own]?.type.toJson(one) };
    },
    fromJson: (json) => fromJson(fields, json, properties) as V,
    toAmino(value) {
      const [own, one] = only(value);
      return { [snake(own)]: fields[own]?.type.toAmino(one) };
    },
  };
}

function fromJson(fields: Fields, json: Json, [which, held]: readonly string[]): Values {
  const object = json.object(...Object.keys(fields));
  const [first, ...others] = Object.keys(object.value as object);
  const type = first === undefined ? undefined : fields[first]?.type;
  if (first === undefined || type === undefined || others.length > 0) {
    throw json.error("must have exactly one field");
  }
  return { [which as string]: first, [held as string]: type.fromJson(object.at(first)) };
}
