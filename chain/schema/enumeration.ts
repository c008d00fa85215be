/** Enums of protobuf as words. */

import { readI32 } from "./integers.ts";
import { scalar } from "./scalar.ts";
import type { Type } from "./type.ts";
import { CodecError, VARINT } from "./wire.ts";

/**
 * The words for the numbers of an enum, from 0. `null` stands for a number that may not be sent, such as UNKNOWN. The first
 * word is what absence means; if that is `null`, the field must be there and is always written.
 *
 * @param proto the enum's name in a .proto file
 */
export function enumeration<const T extends string>(
  proto: string,
  words: readonly (T | null)[],
): Type<T> {
  const [first = null] = words;
  const known = words.filter((word) => word !== null);
  const parse = (given: string): T => {
    const found = known.find((word) => word === given);
    if (found !== undefined) return found;
    throw new RangeError(`must be one of ${known.join(", ")}, not ${JSON.stringify(given)}`);
  };
  return scalar<T>({
    shape: { kind: "word", words: known },
    wire: {
      proto,
      wireType: VARINT,
      write(out, value) {
        const number = words.indexOf(value);
        if (number < 0) throw new CodecError(`no value "${value}" of ${proto}`);
        out.varint(number);
      },
      read(source) {
        const number = readI32(source);
        const word = words[number] ?? null;
        if (word === null) throw source.fail(`no value ${number} of ${proto}`);
        return word;
      },
    },
    ...(first === null ? {} : { omitted: first }),
    toJson: (value) => value,
    fromJson: (json) => json.parse(parse),
  });
}
