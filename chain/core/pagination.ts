/** Paging through query answers as the Cosmos SDK does: by the key that follows, or by an offset. */

import { MAX_COSMOS_PAGE, type PageRequest, type PageResponse } from "../schema/cosmos.ts";
import type { ReadState } from "../store/state.ts";
import { QueryError } from "./module.ts";
import type { Table } from "./table.ts";

/** Records in a page unless asked otherwise. */
const DEFAULT_LIMIT = 100;

const NOTHING: Uint8Array = new Uint8Array(0);

/** How a table's keys are written in `next_key`. */
export interface PageKey<K> {
  encode(key: K): Uint8Array;
  /** @throws {RangeError} */
  decode(bytes: Uint8Array): K;
}

/**
 * One page of a table, in key order. Downwards, `next_key` is the last key of the page, which the next page excludes.
 *
 * @throws {QueryError} for a key and an offset at once, or a key that is none.
 */
export function page<V, K>(
  state: ReadState,
  table: Table<V, K>,
  key: PageKey<K>,
  request: PageRequest | undefined,
): { readonly records: readonly V[]; readonly pagination: PageResponse } {
  const asked = request ?? { key: NOTHING, offset: 0n, limit: 0n, reverse: false };
  if (asked.key.length > 0 && asked.offset > 0n) {
    throw new QueryError("InvalidArgument", "either offset or key is expected, got both");
  }
  const limit = Math.min(Number(asked.limit) || DEFAULT_LIMIT, MAX_COSMOS_PAGE);
  const start = asked.key.length > 0 ? startOf(key, asked.key) : undefined;
  const { reverse } = asked;
  const records: V[] = [];
  let following: K | undefined;
  let skip = asked.offset;
  for (const record of table.values(state, reverse ? { reverse, to: start } : { from: start })) {
    if (skip > 0n) {
      skip -= 1n;
      continue;
    }
    if (records.length === limit) {
      following = table.keyOf(reverse ? (records.at(-1) as V) : record);
      break;
    }
    records.push(record);
  }
  const nextKey = following === undefined ? NOTHING : key.encode(following);
  return { records, pagination: { nextKey, total: totalOf(state, table, request) } };
}

function startOf<K>(key: PageKey<K>, bytes: Uint8Array): K {
  try {
    return key.decode(bytes);
  } catch (error) {
    throw new QueryError("InvalidArgument", `invalid page key: ${(error as Error).message}`);
  }
}

function totalOf<V, K>(
  state: ReadState,
  table: Table<V, K>,
  request: PageRequest | undefined,
): bigint {
  if (request?.countTotal !== true || request.key.length > 0) return 0n;
  let total = 0n;
  for (const _ of table.keys(state)) total += 1n;
  return total;
}
