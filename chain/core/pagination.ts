/** Paging through query answers as the Cosmos SDK does: by the key that follows, or by an offset. */

import type { PageRequest, PageResponse } from "cosmjs-types/cosmos/base/query/v1beta1/pagination";
import type { StateMap } from "../store/collections.ts";
import type { ReadState } from "../store/state.ts";
import { QueryError } from "./module.ts";

/** Records in a page unless asked otherwise. */
const DEFAULT_LIMIT = 100;
/** Records in a page at most, so that a query cannot hold up the node. */
const MAX_LIMIT = 1000;

/** How a map's keys are written in `next_key`. */
export interface PageKey<K> {
  encode(key: K): Uint8Array;
  /** @throws {RangeError} */
  decode(bytes: Uint8Array): K;
}

/**
 * One page of a map, in key order. Downwards, `next_key` is the last key of the page, which the next page excludes.
 *
 * @throws {QueryError} for a key and an offset at once, or a key that is none.
 */
export function page<K, V>(
  state: ReadState,
  map: StateMap<K, V>,
  key: PageKey<K>,
  request: PageRequest | undefined,
): { readonly records: readonly (readonly [K, V])[]; readonly pagination: PageResponse } {
  const asked = request ?? { key: new Uint8Array(0), offset: 0n, limit: 0n, reverse: false };
  if (asked.key.length > 0 && asked.offset > 0n) {
    throw new QueryError("InvalidArgument", "either offset or key is expected, got both");
  }
  const limit = Math.min(Number(asked.limit) || DEFAULT_LIMIT, MAX_LIMIT);
  const start = asked.key.length > 0 ? startOf(key, asked.key) : undefined;
  const { reverse } = asked;
  const records: (readonly [K, V])[] = [];
  let following: K | undefined;
  let skip = asked.offset;
  for (const record of map.entries(state, reverse ? { reverse, to: start } : { from: start })) {
    if (skip > 0n) {
      skip -= 1n;
      continue;
    }
    if (records.length === limit) {
      following = reverse ? records.at(-1)?.[0] : record[0];
      break;
    }
    records.push(record);
  }
  const nextKey = following === undefined ? new Uint8Array(0) : key.encode(following);
  return { records, pagination: { nextKey, total: totalOf(state, map, request) } };
}

function startOf<K>(key: PageKey<K>, bytes: Uint8Array): K {
  try {
    return key.decode(bytes);
  } catch (error) {
    throw new QueryError("InvalidArgument", `invalid page key: ${(error as Error).message}`);
  }
}

function totalOf<K, V>(
  state: ReadState,
  map: StateMap<K, V>,
  request: PageRequest | undefined,
): bigint {
  if (request?.countTotal !== true || request.key.length > 0) return 0n;
  let total = 0n;
  for (const _ of map.keys(state)) total += 1n;
  return total;
}
