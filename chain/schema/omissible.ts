/** Properties that may be left out where writing "" or 0 says no more. */

import type { Type } from "./type.ts";

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
