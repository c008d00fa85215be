/** Several small values in one byte. */

import { u8 } from "./fixedParts.ts";
import { malformed } from "./malformed.ts";
import { type Cursor, fixedPart, type PackedBits, type Part, type Spread } from "./part.ts";

/** A few bits of a byte: their values as the object has them, in the order of their numbers 0, 1, …. */
export interface Bits<V extends number | boolean> {
  readonly shift: number;
  readonly values: readonly V[];
}

/** Numbers 0 … `values.length − 1` in as many bits as they need. @param shift lowest bit */
export function bits<const V extends number | boolean>(
  shift: number,
  values: readonly V[],
): Bits<V> {
  return { shift, values };
}

/** One bit. @param shift which; 0 = lowest */
export function bit(shift: number): Bits<boolean> {
  return bits(shift, [false, true]);
}

type PackedValues<M> = { readonly [K in keyof M]: M[K] extends Bits<infer V> ? V : never };

/** One byte whose bits are fields of the object; other bits are 0. */
export function bitFields<const M extends Readonly<Record<string, Bits<number | boolean>>>>(
  members: M,
  doc: string,
): Spread<PackedValues<M>> {
  const all = Object.entries(members).map(([name, { shift, values }]) => ({
    name,
    shift,
    width: widthMask(values.length),
    values,
  }));
  const readInto = (from: Cursor, object: Record<string, unknown>): void =>
    unpack(all, u8.read(from), object);
  const part: Part<Record<string, unknown>> = fixedPart(
    1,
    { kind: "bits", members: all },
    {
      write: (to, value) => u8.write(to, pack(all, value)),
      read(from) {
        const object = {};
        readInto(from, object);
        return object;
      },
    },
  );
  return {
    place: "spread",
    part: part as Part<unknown> as Part<PackedValues<M>>,
    doc,
    readInto,
  };
}

function pack(members: readonly PackedBits[], value: Readonly<Record<string, unknown>>): number {
  let byte = 0;
  for (const { name, shift, values } of members) {
    const index = values.indexOf(value[name] as number | boolean);
    if (index < 0) throw malformed(`${name} is ${value[name]}`);
    byte |= index << shift;
  }
  return byte;
}

function unpack(
  members: readonly PackedBits[],
  byte: number,
  object: Record<string, unknown>,
): void {
  let rest = byte;
  for (const { name, shift, width, values } of members) {
    const index = (byte >> shift) & width;
    if (index >= values.length) throw malformed(`${name} is ${index}`);
    object[name] = values[index];
    rest &= ~(index << shift);
  }
  if (rest !== 0) throw malformed(`unknown bits in ${byte}`);
}

/** All bits that numbers below `count` need. */
function widthMask(count: number): number {
  let width = 0;
  while (width < count - 1) width = 2 * width + 1;
  return width;
}
