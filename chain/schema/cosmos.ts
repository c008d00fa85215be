/** Records of the Cosmos SDK that more than one module speaks; names, numbers and bytes are theirs. */

import { service } from "./package.ts";
import { field } from "./record.ts";
import { scalar } from "./scalar.ts";
import { bool, bytes, fixedBytes, text, u64 } from "./scalars.ts";
import type { RecordType, Type, ValueOf } from "./type.ts";
import { DELIMITED } from "./wire.ts";

const LIMIT = 1n << 256n;

function parseInteger(given: string): bigint {
  if (!/^-?(0|[1-9][0-9]{0,77})$/.test(given)) {
    throw new RangeError(`not an amount: ${JSON.stringify(given)}`);
  }
  const value = BigInt(given);
  if (value >= LIMIT || value <= -LIMIT) throw new RangeError("amount is beyond 256 bits");
  return value;
}

/** `cosmos.Int`: an integer between −2^256 and 2^256 as a decimal string. */
const integer: Type<bigint> = scalar<bigint>({
  shape: { kind: "integer", least: 1n - LIMIT, most: LIMIT - 1n },
  wire: {
    proto: "string",
    wireType: DELIMITED,
    scalar: "cosmos.Int",
    write: (out, value) => out.text(String(value)),
    read: (source) => parseInteger(source.text()),
  },
  refuseAbsence: () => void parseInteger(""),
  toJson: String,
  fromJson: (json) => json.parse(parseInteger),
});

/** Coins. */
export const base = service("cosmos.base.v1beta1", "Coins as Cosmos messages carry them.");

export const Coin = base.record("Coin", "An amount of one denomination.", {
  denom: field(1, text),
  amount: field(2, integer),
});
export interface Coin extends ValueOf<typeof Coin> {}

/** Whether a text can be the name of a denomination. */
export function isDenomination(denom: string): boolean {
  return /^[a-zA-Z][a-zA-Z0-9/:._-]{2,127}$/.test(denom);
}

/** Pages. */
export const pages = service("cosmos.base.query.v1beta1", "Pages of answers.");

/** Records in a page at most, so that a query cannot hold up the node. */
export const MAX_COSMOS_PAGE = 1000;

export const PageRequest = pages.record("PageRequest", "Which page is asked for.", {
  key: field(1, bytes, "`next_key` of the page before; not together with an offset."),
  offset: field(2, u64, "Records to pass over."),
  limit: field(
    3,
    u64,
    `Records at most; 0 means 100, and more than ${MAX_COSMOS_PAGE} means ${MAX_COSMOS_PAGE}.`,
  ),
  countTotal: field(4, bool, "Whether to count all records; with a key they are never counted."),
  reverse: field(5, bool, "Whether to begin at the end."),
});
export interface PageRequest extends ValueOf<typeof PageRequest> {}

export const PageResponse = pages.record("PageResponse", "Where the next page begins.", {
  nextKey: field(1, bytes, "Empty on the last page."),
  total: field(2, u64, "All records, if they were to be counted."),
});
export interface PageResponse extends ValueOf<typeof PageResponse> {}

/** The well-known types of protobuf. */
export const wellKnown = service("google.protobuf", "Well-known types.");

export const Any = wellKnown.record("Any", "A message of any type.", {
  typeUrl: field(1, text, "A slash and the name of the type."),
  value: field(2, bytes),
});
export interface Any extends ValueOf<typeof Any> {}

/** A record of a package as `Any`. */
export function asAny<V>(api: { readonly name: string }, type: RecordType<V>, value: V): Any {
  return { typeUrl: `/${api.name}.${type.name}`, value: type.encode(value) };
}

/** Keys. */
export const secp256k1 = service("cosmos.crypto.secp256k1", "Keys of accounts.");

export const PubKey = secp256k1.record("PubKey", "A compressed public key.", {
  key: field(1, fixedBytes(33)),
});
