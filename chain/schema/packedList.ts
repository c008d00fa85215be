/** Lists of numbers behind one tag. */

import { list } from "./modifiers.ts";
import type { Coding, Type } from "./type.ts";
import { CodecError, DELIMITED } from "./wire.ts";

/** Up to `most` numbers, packed as proto3 writers do; readers take nothing else. */
export function packed<V>(type: Type<V>, most: number): Type<readonly V[]> {
  const { wire, stored } = type.forms;
  return {
    ...list(type, most),
    isPacked: true,
    forms: { wire: packedCoding(wire, most), stored: packedCoding(stored, most) },
  };
}

function packedCoding(each: Coding<unknown>, most: number): Coding<unknown> {
  return {
    ...each,
    wireType: DELIMITED,
    write(out, list) {
      const values = list as readonly unknown[];
      if (values.length > most) throw new CodecError(`a list has more than ${most} elements`);
      const start = out.open();
      for (const value of values) each.write(out, value);
      out.close(start);
    },
    read(source) {
      const { end } = source;
      source.end = source.blockEnd();
      const values: unknown[] = [];
      while (source.offset < source.end) {
        if (values.length >= most) throw source.fail(`more than ${most} elements`);
        values.push(each.read(source));
      }
      source.end = end;
      return values;
    },
  };
}
