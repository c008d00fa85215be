/** Random values of any layout, from its declaration. */

import fc from "fast-check";
import { toBinaryString } from "../../chain/types/bytes.ts";
import type { Layout } from "../../chain/types/layout/layout.ts";
import { Cursor, type Part, type Shape } from "../../chain/types/layout/part.ts";

/** As decoders make them. */
const PLAIN = { noNullPrototype: true } as const;

/** Items of a list and characters of a text at most: more shows nothing new. */
const MANY = 6;

function bytes(least: number, most: number = least): fc.Arbitrary<Uint8Array> {
  return fc.uint8Array({ minLength: least, maxLength: most });
}

/** Values that a part can hold. */
export function valuesOf(part: Part<unknown>): fc.Arbitrary<unknown> {
  const { shape, size } = part;
  if (shape.kind === "integer") {
    const all = fc.bigInt({ min: shape.least, max: shape.most });
    return shape.as === "bigint" ? all : all.map(Number);
  }
  if (shape.kind === "bytes") return bytes(size);
  if (shape.kind === "id") return bytes(size).map((id) => toBinaryString(id));
  if (shape.kind === "choice") return fc.constantFrom(...shape.values);
  if (shape.kind === "mask")
    return fc.integer({ min: 0, max: shape.bits }).map((n) => n & shape.bits);
  if (shape.kind === "flag") return fc.boolean();
  if (shape.kind === "constant") return fc.constant(undefined);
  return composed(shape);
}

function composed(shape: Shape): fc.Arbitrary<unknown> {
  if (shape.kind === "tuple") {
    return fc.array(valuesOf(shape.of), { minLength: shape.count, maxLength: shape.count });
  }
  if (shape.kind === "encoded") return valuesOf(shape.of).map((shape.of as Layout<unknown>).encode);
  if (shape.kind === "zeroable") {
    return fc.option(valuesOf(shape.of).filter(isNotZero(shape.of)), { nil: undefined });
  }
  if (shape.kind === "optional") return fc.option(valuesOf(shape.of), { nil: undefined });
  if (shape.kind === "list") {
    return fc.array(valuesOf(shape.of), { maxLength: Math.min(shape.most, MANY) });
  }
  if (shape.kind === "variable") {
    const most = Math.min(shape.most, 8 * MANY);
    return shape.of === "bytes" ? bytes(0, most) : fc.string({ unit: "binary", maxLength: MANY });
  }
  if (shape.kind === "bits") return bitsOf(shape.members);
  if (shape.kind === "layout") return objectsOf(shape.members);
  throw new Error(`no values of ${shape.kind}`);
}

function isNotZero(part: Part<unknown>): (value: unknown) => boolean {
  return (value) => {
    const to = new Cursor(new Uint8Array(part.size));
    part.write(to, value);
    return to.bytes.some((byte) => byte !== 0);
  };
}

function bitsOf(members: (Shape & { readonly kind: "bits" })["members"]): fc.Arbitrary<object> {
  const values = members.map(({ name, values }) => [name, fc.constantFrom(...values)] as const);
  return fc.record(Object.fromEntries(values), PLAIN);
}

function objectsOf(members: Layout<unknown>["shape"]["members"]): fc.Arbitrary<object> {
  const fields = Object.entries(members).filter(([, { place }]) => place === "field");
  const spreads = Object.values(members).filter(({ place }) => place === "spread");
  const own = fc.record(
    Object.fromEntries(fields.map(([name, { part }]) => [name, valuesOf(part as Part<unknown>)])),
    PLAIN,
  );
  const others = fc.tuple(...spreads.map(({ part }) => valuesOf(part as Part<unknown>)));
  return fc.tuple(own, others).map(([value, rest]) => Object.assign({}, value, ...rest));
}
