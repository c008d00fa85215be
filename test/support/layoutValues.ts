/** Random values of any layout, from its declaration. */

import fc from "fast-check";
import { toBinaryString } from "../../chain/types/bytes.ts";
import type { Layout } from "../../chain/types/layout/layout.ts";
import { Cursor, type Form, type Part } from "../../chain/types/layout/part.ts";

/** As decoders make them. */
const PLAIN = { noNullPrototype: true } as const;

/** Items of a list and characters of a text at most: more shows nothing new. */
const MANY = 6;

function bytes(least: number, most: number = least): fc.Arbitrary<Uint8Array> {
  return fc.uint8Array({ minLength: least, maxLength: most });
}

/** Values that a part can hold. */
export function valuesOf(part: Part<unknown>): fc.Arbitrary<unknown> {
  const { form, size } = part;
  if (form.kind === "integer") {
    const all = fc.bigInt({ min: form.least, max: form.most });
    return form.as === "bigint" ? all : all.map(Number);
  }
  if (form.kind === "bytes") return bytes(size);
  if (form.kind === "id") return bytes(size).map((id) => toBinaryString(id));
  if (form.kind === "choice") return fc.constantFrom(...form.values);
  if (form.kind === "mask") return fc.integer({ min: 0, max: form.bits }).map((n) => n & form.bits);
  if (form.kind === "flag") return fc.boolean();
  if (form.kind === "constant") return fc.constant(undefined);
  return composed(form);
}

function composed(form: Form): fc.Arbitrary<unknown> {
  if (form.kind === "tuple") {
    return fc.array(valuesOf(form.of), { minLength: form.count, maxLength: form.count });
  }
  if (form.kind === "encoded") return valuesOf(form.of).map((form.of as Layout<unknown>).encode);
  if (form.kind === "zeroable") {
    return fc.option(valuesOf(form.of).filter(isNotZero(form.of)), { nil: undefined });
  }
  if (form.kind === "optional") return fc.option(valuesOf(form.of), { nil: undefined });
  if (form.kind === "list") {
    return fc.array(valuesOf(form.of), { maxLength: Math.min(form.most, MANY) });
  }
  if (form.kind === "variable") {
    const most = Math.min(form.most, 8 * MANY);
    return form.of === "bytes" ? bytes(0, most) : fc.string({ unit: "binary", maxLength: MANY });
  }
  if (form.kind === "bits") return bitsOf(form.members);
  if (form.kind === "layout") return objectsOf(form.members);
  throw new Error(`no values of ${form.kind}`);
}

function isNotZero(part: Part<unknown>): (value: unknown) => boolean {
  return (value) => {
    const to = new Cursor(new Uint8Array(part.size));
    part.write(to, value);
    return to.bytes.some((byte) => byte !== 0);
  };
}

function bitsOf(members: (Form & { readonly kind: "bits" })["members"]): fc.Arbitrary<object> {
  const values = members.map(({ name, values }) => [name, fc.constantFrom(...values)] as const);
  return fc.record(Object.fromEntries(values), PLAIN);
}

function objectsOf(members: Layout<unknown>["form"]["members"]): fc.Arbitrary<object> {
  const fields = Object.entries(members).filter(([, { place }]) => place === "field");
  const spreads = Object.values(members).filter(({ place }) => place === "spread");
  const own = fc.record(
    Object.fromEntries(fields.map(([name, { part }]) => [name, valuesOf(part as Part<unknown>)])),
    PLAIN,
  );
  const others = fc.tuple(...spreads.map(({ part }) => valuesOf(part as Part<unknown>)));
  return fc.tuple(own, others).map(([value, rest]) => Object.assign({}, value, ...rest));
}
