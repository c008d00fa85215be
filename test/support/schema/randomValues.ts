/** Random values of declared types, from what a type says of itself. */

import fc from "fast-check";
import { Json } from "../../../chain/schema/json.ts";
import type { RecordType, Type } from "../../../chain/schema/type.ts";
import { ID_BYTES } from "../../../chain/types/address.ts";
import { toBase64 } from "../../../chain/types/base64.ts";
import { toHex } from "../../../chain/types/bytes.ts";

const U128 = (1n << 128n) - 1n;
/** Elements of a random list. */
const MOST_ELEMENTS = 3;

/** Values that the type takes: random ones that keep its rule, its examples where they do not. */
export function someOf(type: Type<unknown>): fc.Arbitrary<unknown> {
  if (type.shape.kind === "optional") return fc.option(someOf(type.shape.of), { nil: undefined });
  const found = ofShape(type);
  const { examples } = type;
  if (examples === undefined) return found.filter((value) => takes(type, value));
  const [first, ...others] = examples;
  return fc
    .tuple(found, fc.constantFrom(first, ...others))
    .map(([value, example]) => (takes(type, value) ? value : example));
}

/** Values of a record, whose fields stand in the order of declaration. */
export function recordOf<V>(record: RecordType<V>): fc.Arbitrary<V> {
  const fields = Object.entries(record.fields).map(([name, { type }]) => [name, someOf(type)]);
  return fc.record(Object.fromEntries(fields), { noNullPrototype: true }) as fc.Arbitrary<V>;
}

function takes(type: Type<unknown>, value: unknown): boolean {
  try {
    type.fromJson(new Json(type.toJson(value)));
    return true;
  } catch {
    return false;
  }
}

function ofShape(type: Type<unknown>): fc.Arbitrary<unknown> {
  const { shape } = type;
  switch (shape.kind) {
    case "number":
      return fc.integer({ min: shape.least, max: shape.most });
    case "integer":
      return fc.bigInt(shape.least, shape.most);
    case "amount":
      return fc.bigInt(shape.least ?? 0n, shape.most ?? U128);
    case "bool":
      return fc.boolean();
    case "text":
      return fc.string({ unit: "grapheme", maxLength: 200 });
    case "bytes":
      return bytesOf(type, shape.length, shape.text);
    case "word":
      return fc.constantFrom(...shape.words);
    case "record":
      return recordOf(shape.record);
    case "list":
      return fc.array(someOf(shape.of), { maxLength: Math.min(shape.most, MOST_ELEMENTS) });
    case "optional":
      return someOf(type);
    default:
      return fc
        .uint8Array({ minLength: ID_BYTES, maxLength: ID_BYTES })
        .map((bytes) => String.fromCharCode(...bytes));
  }
}

/** Bytes are held as such or as a text of a char each; their JSON says which. */
function bytesOf(
  type: Type<unknown>,
  length: number | undefined,
  text: "base64" | "hex",
): fc.Arbitrary<unknown> {
  return fc
    .uint8Array({ minLength: length ?? 0, maxLength: length ?? 80 })
    .map((bytes) => new Json(text === "hex" ? toHex(bytes) : toBase64(bytes)))
    .map((json) => {
      try {
        return type.fromJson(json);
      } catch {
        return undefined;
      }
    });
}
