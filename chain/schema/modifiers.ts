/** Types made of other types: with a rule, optional, repeated. */

import type { Amount } from "../types/amount.ts";
import { toBase64 } from "../types/base64.ts";
import { fromHex, toHex } from "../types/bytes.ts";
import { Json } from "./json.ts";
import type { Reader } from "./reader.ts";
import type { Coding, Type } from "./type.ts";
import { ProtobufError } from "./wire.ts";

/**
 * The same type with a rule, kept by everything that comes from outside; what is stored kept it before. What the rule throws
 * goes through: a module's refusal stays one.
 *
 * @param examples values that keep the rule, if random ones rarely do
 */
export function checked<V, W extends V>(
  type: Type<V>,
  check: (value: V) => W,
  examples?: readonly NoInfer<W>[],
): Type<W> {
  const { absent } = type;
  const kept = absent !== undefined && holds(absent.value, check) ? absent.value : undefined;
  const ruled = {
    ...(type as unknown as Type<W>),
    absent: kept === undefined ? undefined : { value: check(kept) },
    refuseAbsence(): void {
      type.refuseAbsence?.();
      if (absent !== undefined) check(absent.value);
    },
    fromJson: (json: Json): W => json.check(type.fromJson(json), check),
    ...(examples === undefined ? {} : { examples }),
  };
  if (type.label === "repeated") return { ...ruled, rule: check };
  const wire = type.forms.wire as Coding<V>;
  const read = (source: Reader): never => check(wire.read(source)) as never;
  return { ...ruled, forms: { wire: { ...wire, read }, stored: type.forms.stored } };
}

function holds<V>(value: V, check: (value: V) => unknown): boolean {
  try {
    check(value);
    return true;
  } catch {
    return false;
  }
}

/**
 * The same type, whose values on the wire are refused in a module's words.
 *
 * @param refusal the error, from what is wrong with the value
 */
export function refusedAs<V>(type: Type<V>, refusal: (reason: string) => Error): Type<V> {
  const wire = type.forms.wire as Coding<V>;
  const inOwnWords = (error: unknown): unknown => {
    // Bytes that are no value at all are nothing the module has a word for.
    const isValue = error instanceof RangeError && !(error instanceof ProtobufError);
    return isValue ? refusal(error.message) : error;
  };
  return {
    ...type,
    forms: {
      wire: {
        ...wire,
        read(source) {
          try {
            return wire.read(source);
          } catch (error) {
            throw inOwnWords(error);
          }
        },
      },
      stored: type.forms.stored,
    },
    refuseAbsence() {
      try {
        type.refuseAbsence?.();
      } catch (error) {
        throw inOwnWords(error);
      }
    },
  };
}

/** A value or undefined. On the wire, zero or nothing in a field that cannot hold it means undefined, too: some clients write it. */
export function optional<V>(type: Type<V>): Type<V | undefined> {
  const wire = type.forms.wire as Coding<V>;
  const refusesEmpty = type.absent === undefined;
  const read = (source: Reader): V | undefined => {
    const isEmpty = source.offset < source.end && source.bytes[source.offset] === 0;
    if (!isEmpty) return wire.read(source);
    source.offset += 1;
    return undefined;
  };
  return {
    ...(type as Type<V | undefined>),
    shape: { kind: "optional", of: type as Type<unknown> },
    label: "optional",
    forms: {
      wire: refusesEmpty ? { ...wire, read: read as Coding<unknown>["read"] } : type.forms.wire,
      stored: type.forms.stored,
    },
    absent: { value: undefined },
    isAbsent: (value) => value === undefined,
    toJson: (value) => (value === undefined ? undefined : type.toJson(value)),
    // Amino leaves out what is empty, also where protobuf tells empty from absent.
    toAmino: (value) => (value === undefined ? undefined : type.toAmino(value)),
  };
}

/**
 * Up to `most` values: more are refused while they are read, before they take memory.
 *
 * @param leeway elements above `most` that are read nonetheless, so that a rule may refuse them in the module's words
 */
export function list<V>(type: Type<V>, most: number, leeway = 0): Type<readonly V[]> {
  return {
    shape: { kind: "list", of: type as Type<unknown>, most, leeway },
    label: "repeated",
    forms: type.forms,
    absent: { value: [] },
    isAbsent: (values) => values.length === 0,
    toJson: (values) => values.map((value) => type.toJson(value)),
    fromJson: (json) => json.list(most + leeway).map((element) => type.fromJson(element)),
    toAmino: (values) =>
      values.length === 0 ? undefined : values.map((value) => type.toAmino(value) ?? null),
  };
}

/** The same number, at least `least` and at most `most`. @throws {RangeError} */
export function within(type: Type<number>, least: number, most: number): Type<number> {
  const bounded = checked(type, (value) => {
    if (value < least || value > most) throw new RangeError(`must be from ${least} to ${most}`);
    return value;
  });
  return { ...bounded, shape: { kind: "number", least, most } };
}

/** The same amount, at least `least` and at most `most`. @throws {RangeError} */
export function withinNyz(type: Type<Amount>, least: bigint, most: bigint): Type<Amount> {
  const bounded = checked(type, (value) => {
    if (value < least || value > most) throw new RangeError(`must be from ${least} to ${most} nyz`);
    return value;
  });
  return { ...bounded, shape: { kind: "amount", least, most } };
}

/** The same bytes, hexadecimal in JSON. */
export function hexadecimal(type: Type<Uint8Array>): Type<Uint8Array> {
  const shape = type.shape.kind === "bytes" ? { ...type.shape, text: "hex" as const } : type.shape;
  return {
    ...type,
    shape,
    toJson: toHex,
    fromJson: (json) => type.fromJson(new Json(toBase64(json.parse(fromHex)), json.path)),
  };
}
