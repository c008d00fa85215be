/** Making a scalar from its parts. */

import type { Json } from "./json.ts";
import type { Reader } from "./reader.ts";
import type { Coding, KeyShape, Shape, Type } from "./type.ts";
import { DELIMITED } from "./wire.ts";
import type { Writer } from "./writer.ts";

/** A type from its parts. `omitted` is the value that is not written, as in proto3; without it the field must be there. */
export function scalar<V>(parts: {
  readonly shape: Shape;
  readonly wire: Coding<V>;
  readonly stored?: Coding<V>;
  readonly omitted?: V;
  isOmitted?(value: V): boolean;
  refuseAbsence?(): void;
  readonly key?: KeyShape;
  toJson(value: V): unknown;
  fromJson(json: Json): V;
  toAmino?(value: V): unknown;
}): Type<V> {
  const { shape, wire, stored = wire, omitted, key, refuseAbsence, toJson, fromJson } = parts;
  const isAbsent =
    parts.isOmitted ?? ((value: V): boolean => omitted !== undefined && value === omitted);
  return {
    shape,
    label: "",
    forms: { wire, stored },
    absent: omitted === undefined ? undefined : { value: omitted },
    isAbsent,
    ...(refuseAbsence === undefined ? {} : { refuseAbsence }),
    ...(key === undefined ? {} : { key }),
    toJson,
    fromJson,
    toAmino: parts.toAmino ?? ((value) => (isAbsent(value) ? undefined : toJson(value))),
  };
}

/** A value that has a text on the wire and in JSON, and bytes in the store. */
export function named<V extends string | bigint>(parts: {
  readonly shape: Shape;
  readonly scalar: string;
  readonly format: (value: V) => string;
  readonly parse: (text: string) => V;
  readonly write: (out: Writer, value: V) => void;
  readonly read: (source: Reader) => V;
  readonly key?: KeyShape;
}): Type<V> {
  const { shape, format, parse, write, read, key } = parts;
  return scalar<V>({
    shape,
    ...(key === undefined ? {} : { key }),
    wire: {
      proto: "string",
      wireType: DELIMITED,
      scalar: parts.scalar,
      write: (out, value) => out.text(format(value)),
      read: (source) => parse(source.text()),
    },
    stored: { proto: "bytes", wireType: DELIMITED, write, read },
    refuseAbsence: () => void parse(""),
    toJson: format,
    fromJson: (json: Json) => json.parse(parse),
  });
}
