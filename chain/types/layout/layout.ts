/**
 * One declaration for each object of fixed or framed bytes: the type of its values, its encoder and strict decoder, its size
 * and its table in `docs/protocol.md` all follow from it. Integers are big-endian.
 */

import { MalformedObjectError, malformed, named } from "./malformed.ts";
import {
  type Constant,
  Cursor,
  type Field,
  type LayoutShape,
  type Member,
  type Part,
  type Spread,
} from "./part.ts";

type Members = Readonly<Record<string, Member>>;

type FieldNames<M> = { [K in keyof M]: M[K] extends Field<unknown> ? K : never }[keyof M];

type SpreadOf<M> = { [K in keyof M]: M[K] extends Spread<infer V> ? V : never }[keyof M];

/** The object that members describe; at most one of them is spread. */
export type MemberValues<M> = {
  readonly [K in FieldNames<M>]: M[K] extends Field<infer V> ? V : never;
} & ([SpreadOf<M>] extends [never] ? unknown : SpreadOf<M>);

/** An object whose bytes are declared. It is a part itself, so that one layout holds others. */
export interface Layout<V> extends Part<V> {
  readonly name: string;
  readonly shape: LayoutShape;
  /**
   * Canonical bytes.
   *
   * @param allocate where the bytes come from; for bytes that are soon gone, a broker gives a pool
   * @throws {MalformedObjectError} if a field does not fit, naming it
   */
  encode(value: V, allocate?: (size: number) => Uint8Array): Uint8Array;
  /** @throws {MalformedObjectError} unless `bytes` are exactly one canonical object, naming the field. */
  decode(bytes: Uint8Array): V;
}

/** The type of a layout's values: `interface Claim extends LayoutValue<typeof Claim> {}`. */
export type LayoutValue<L> = L extends Layout<infer V> ? V : never;

/** A member under its name. */
interface Step {
  readonly name: string;
  readonly part: Part<unknown>;
  /** Bytes that must be left before it is read: its own and those of all of fixed width behind it; 0 = they are. */
  readonly ahead: number;
  /** Undefined if the value is the field of this name. */
  readonly readInto: ((from: Cursor, value: Values) => void) | undefined;
}

type Values = Record<string, unknown>;

/**
 * Declares an object.
 *
 * @param name as in the documentation and in errors
 * @param doc one or two sentences of documentation
 * @param members in the order of their bytes
 */
export function layout<const M extends Members>(
  name: string,
  doc: string,
  members: M,
): Layout<MemberValues<M>> {
  const record = recordPart(members);
  const shape: LayoutShape = { kind: "layout", name, doc, members };
  const part = { ...record, shape, name };
  return { ...part, ...codec(name, record) } as Layout<unknown> as Layout<MemberValues<M>>;
}

function codec(
  name: string,
  record: Omit<Part<Values>, "shape">,
): Pick<Layout<Values>, "encode" | "decode"> {
  return {
    encode(value, allocate = allocateZeros) {
      try {
        const to = new Cursor(allocate(record.sizeOf(value)));
        record.write(to, value);
        return to.bytes;
      } catch (error) {
        throw named(name, error);
      }
    },
    decode(bytes) {
      if (record.isFixed && bytes.length !== record.size) {
        throw new MalformedObjectError(name, `${bytes.length} bytes instead of ${record.size}`);
      }
      try {
        return readWhole(record, bytes);
      } catch (error) {
        throw named(name, error);
      }
    },
  };
}

function allocateZeros(size: number): Uint8Array {
  return new Uint8Array(size);
}

/** The value that is exactly `bytes`. @throws {MalformedObjectError} */
export function readWhole<V>(part: Pick<Part<V>, "read">, bytes: Uint8Array): V {
  const from = new Cursor(bytes);
  const value = part.read(from);
  if (from.left > 0) throw malformed(`${from.left} bytes too many`);
  return value;
}

function recordPart(members: Members): Omit<Part<Values>, "shape"> {
  const steps = stepsOf(members);
  if (steps.slice(0, -1).some(({ part }) => part.isOpen)) {
    throw new TypeError("only the last field may take the rest of the bytes");
  }
  const isFixed = steps.every(({ part }) => part.isFixed);
  const size = steps.reduce((sum, { part }) => sum + part.size, 0);
  return {
    size,
    isFixed,
    isOpen: steps.at(-1)?.part.isOpen ?? false,
    sizeOf: isFixed ? () => size : sizer(steps),
    write: writer(steps),
    read: reader(steps),
  };
}

function stepsOf(members: Members): Step[] {
  const entries = Object.entries(members);
  return entries.map(([name, member], i) => {
    const part = member.part as Part<unknown>;
    const isChecked = i > 0 && entries[i - 1]?.[1].part.isFixed === true;
    const ahead = isChecked ? 0 : runOf(entries.slice(i).map(([, { part }]) => part));
    return { name, part, ahead, readInto: readIntoOf(member) };
  });
}

/** Bytes of the parts up to the first whose width varies, with what that has at least. */
function runOf(parts: readonly Pick<Part<unknown>, "size" | "isFixed">[]): number {
  const last = parts.findIndex(({ isFixed }) => !isFixed);
  const run = last < 0 ? parts : parts.slice(0, last + 1);
  return run.reduce((sum, { size }) => sum + size, 0);
}

function readIntoOf(member: Member): Step["readInto"] {
  if (member.place === "spread") return member.readInto;
  if (member.place === "constant") return (from) => member.part.read(from);
  return undefined;
}

function valueFor({ name, readInto }: Step, value: Values): unknown {
  return readInto === undefined ? value[name] : value;
}

function sizer(steps: readonly Step[]): (value: Values) => number {
  const fixed = steps.reduce((sum, { part }) => sum + (part.isFixed ? part.size : 0), 0);
  const variable = steps.filter(({ part }) => !part.isFixed);
  return (value) => {
    let size = fixed;
    for (const step of variable) {
      try {
        size += step.part.sizeOf(valueFor(step, value));
      } catch (error) {
        throw named(step.name, error);
      }
    }
    return size;
  };
}

function writer(steps: readonly Step[]): (to: Cursor, value: Values) => void {
  return (to, value) => {
    let at = 0;
    try {
      for (; at < steps.length; at++) {
        const step = steps[at] as Step;
        step.part.write(to, valueFor(step, value));
      }
    } catch (error) {
      throw named((steps[at] as Step).name, error);
    }
  };
}

function reader(steps: readonly Step[]): (from: Cursor) => Values {
  const create = creator();
  return (from) => {
    const value = new create();
    let at = 0;
    try {
      for (; at < steps.length; at++) {
        const step = steps[at] as Step;
        if (step.ahead > 0) from.need(step.ahead);
        if (step.readInto === undefined) value[step.name] = step.part.read(from);
        else step.readInto(from, value);
      }
    } catch (error) {
      throw named((steps[at] as Step).name, error);
    }
    return value;
  };
}

/**
 * Makes plain objects, like `{}`, for one layout. The engine learns how many fields the objects of one constructor have, and
 * keeps them together: batches are decoded in a sixth less time.
 */
function creator(): new () => Values {
  function Plain(): void {}
  Plain.prototype = Object.prototype;
  return Plain as unknown as new () => Values;
}

/** Bytes that are always the same, such as a version. @param part an integer's */
export function constant(part: Part<number>, value: number, doc: string): Constant {
  const read = (from: Cursor): undefined => {
    const found = part.read(from);
    if (found !== value) throw malformed(`${found} instead of ${value}`);
  };
  const write = (to: Cursor): void => part.write(to, value);
  const shape = { kind: "constant", value } as const;
  return { place: "constant", part: { ...part, shape, sizeOf: () => part.size, read, write }, doc };
}

/** Where a field lies in the bytes of its object. @throws {TypeError} if that is not the same for every value */
export function extentOf(
  { shape: { name, members } }: Layout<unknown>,
  wanted: string,
): { readonly start: number; readonly end: number } {
  let start = 0;
  for (const [member, { part }] of Object.entries(members)) {
    if (!part.isFixed) break;
    if (member === wanted) return { start, end: start + part.size };
    start += part.size;
  }
  throw new TypeError(`${name}.${wanted} has no fixed place`);
}
