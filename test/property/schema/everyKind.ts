/** Made-up records that hold every kind of type, each alone, optional, and in a list. */

import {
  checked,
  hexadecimal,
  list,
  optional,
  within,
  withinNyz,
} from "../../../chain/schema/modifiers.ts";
import { service } from "../../../chain/schema/package.ts";
import { field } from "../../../chain/schema/record.ts";
import {
  address,
  binary,
  bool,
  bps,
  bytes,
  counter,
  deviceId,
  fixedBytes,
  height,
  nodeId,
  nyz,
  ppm,
  someNyz,
  text,
  u32,
  u53,
  u64,
  word,
} from "../../../chain/schema/scalars.ts";
import type { RecordType, Type } from "../../../chain/schema/type.ts";

/** Types of every kind, by a name that can be a field's. */
export const KINDS: Readonly<Record<string, Type<never>>> = {
  number: u32,
  bounded: within(u32, 3, 300),
  share: bps,
  part: ppm,
  block: height,
  truth: bool,
  words: text,
  word: word("one", "two", "three"),
  even: checked(u32, (value) => {
    if (value % 2 === 1) throw new RangeError("must be even");
    return value;
  }),
  lower: checked(
    text,
    (value) => {
      if (/^[a-z]+$/.test(value)) return value;
      throw new RangeError("must be lower case");
    },
    ["lower", "case"],
  ),
  data: bytes,
  hash: fixedBytes(32),
  hex: hexadecimal(bytes),
  tag: binary<string>(16),
  account: address,
  node: nodeId,
  device: deviceId,
  amount: nyz,
  some: someNyz,
  price: withinNyz(nyz, 5n, 10n ** 30n),
  count8: counter(8),
  count16: counter(16),
  wide: u64,
  safe: u53,
} as unknown as Readonly<Record<string, Type<never>>>;

/** The package that holds the records. */
export const api = service("yizhan.kinds.v1", "Records of every kind.");

const alone = Object.entries(KINDS).map(([name, type]) =>
  api.record(`Has${title(name)}`, "", { [name]: field(3, type) }),
);

const optionals = Object.entries(KINDS).map(([name, type]) =>
  api.record(`May${title(name)}`, "", { [name]: field(1, optional(type)), after: field(2, u32) }),
);

const lists = Object.entries(KINDS).map(([name, type]) =>
  api.record(`Many${title(name)}`, "", {
    [name]: field(2, list(type, 20)),
    before: field(1, text),
  }),
);

const all = api.record(
  "All",
  "Everything at once; numbers go beyond one byte of tag.",
  Object.fromEntries(
    Object.entries(KINDS).map(([name, type], i) => [name, field(5 * i + 1, type)]),
  ),
);

const inner = api.record("Inner", "", { left: field(1, u32), right: field(2, list(all, 4)) });

const nested = api.record("Nested", "", {
  one: field(1, all),
  maybe: field(2, optional(all)),
  many: field(3, list(inner, 5)),
  small: field(4, optional(inner)),
});

const empty = api.record("Empty", "", {});

/** All of them. */
export const EVERY_KIND = [
  ...alone,
  ...optionals,
  ...lists,
  all,
  inner,
  nested,
  empty,
] as unknown as readonly RecordType<unknown>[];

api.query("Everything", "", {
  asks: {},
  answers: Object.fromEntries(
    EVERY_KIND.map((record, i) => [`field${record.name}`, field(i + 1, optional(record))]),
  ),
});

function title(name: string): string {
  return `${name[0]?.toUpperCase()}${name.slice(1)}`;
}
