/** Records whose values may leave properties out, where writing "" or 0 says no more. */

import { record } from "./record.ts";
import type { Fields, RecordType, Type, ValuesOf } from "./type.ts";

/** The same values, without the properties that may be undefined. */
export type Sparse<V> = {
  readonly [K in keyof V as undefined extends V[K] ? never : K]: V[K];
} & {
  readonly [K in keyof V as undefined extends V[K] ? K : never]?: Exclude<V[K], undefined>;
};

/**
 * The same type of a property that may be left out when it is written. When it is read it is what absence means, and left out
 * only if that is nothing.
 */
export function omissible<V>(type: Type<V>): Type<V | undefined> {
  return {
    ...(type as Type<V | undefined>),
    isOmissible: true,
    isAbsent: (value) => value === undefined || type.isAbsent(value),
    toJson: (value) => (value === undefined ? undefined : type.toJson(value)),
    toAmino: (value) => (value === undefined ? undefined : type.toAmino(value)),
  };
}

/** A record whose values may leave out their omissible properties. */
export function sparse<const F extends Fields>(
  name: string,
  doc: string,
  fields: F,
): RecordType<Sparse<ValuesOf<F>>> {
  return record(name, doc, fields) as unknown as RecordType<Sparse<ValuesOf<F>>>;
}
