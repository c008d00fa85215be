/** Pages of this project's own lists: `after` is the `next` of the page before, and names the last record of it. */

import { DEFAULT_PAGE, MAX_PAGE } from "../schema/paging.ts";
import type { ReadState } from "../store/state.ts";
import { formatNodeId, type NodeId, parseNodeId } from "../types/address.ts";
import { QueryError } from "./module.ts";
import type { Index, Table } from "./table.ts";

/** The record. @throws {QueryError} `NotFound` if there is none */
export function found<T>(record: T | undefined, text: string): T {
  if (record === undefined) throw new QueryError("NotFound", text);
  return record;
}

/** A page, and where the next one goes on; `next` is undefined on the last page. */
export interface Listing<T, N> {
  readonly items: readonly T[];
  readonly next: N | undefined;
}

/**
 * The first records of an order.
 *
 * @param request `after` undefined = from the start; `limit` 0 = `DEFAULT_PAGE`
 * @param records those from `request.after` on; the one that it names is left out
 * @param nameOf what `after` and `next` call a record
 * @throws {QueryError} if the limit is above `MAX_PAGE`
 */
export function listing<T, N extends string | number>(
  request: { readonly after?: N | undefined; readonly limit: number },
  records: Iterable<T>,
  nameOf: (record: T) => N,
): Listing<T, N> {
  const { after, limit } = request;
  if (limit > MAX_PAGE) {
    throw new QueryError("InvalidArgument", `limit ${limit} is above ${MAX_PAGE}`);
  }
  const most = limit === 0 ? DEFAULT_PAGE : limit;
  const items: T[] = [];
  for (const record of records) {
    if (after !== undefined && nameOf(record) === after) continue;
    if (items.length === most) return { items, next: nameOf(items[most - 1] as T) };
    items.push(record);
  }
  return { items, next: undefined };
}

/** A page of the rows of a table, or of those that an index has under a value. */
export function pageOf<V, Id extends string, Under>(
  state: ReadState,
  table: Table<V, Id>,
  asked: { readonly after?: Id | undefined; readonly limit: number },
  within?: { readonly index: Index<readonly [Under, Id]>; readonly under: Under | undefined },
): Listing<V, Id> {
  const { after } = asked;
  const ids =
    within?.under === undefined
      ? table.keys(state, { from: after })
      : idsUnder(state, within.index, within.under, after);
  const { items, next } = listing(asked, ids, (id) => id);
  return { items: items.map((id) => table.require(state, id)), next };
}

function* idsUnder<Id, Under>(
  state: ReadState,
  index: Index<readonly [Under, Id]>,
  under: Under,
  after: Id | undefined,
): Generator<Id, void, void> {
  const from = after === undefined ? undefined : ([under, after] as const);
  for (const [, id] of index.keys(state, { under: [under] as never, from })) yield id;
}

/** What is asked of records that a node has one of in an epoch. */
interface AskedByEpoch {
  readonly epoch?: number | undefined;
  readonly node?: NodeId | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/**
 * A page of the records of an epoch, by node, or of a node, newest first. The page before ends at a node in the one list, at
 * an epoch in the other: `after` is a text, and some clients write an empty one for none.
 */
export function pageOfEpochOrNode<T extends { readonly epoch: number; readonly node: NodeId }>(
  state: ReadState,
  asked: AskedByEpoch,
  records: {
    ofEpoch(epoch: number, from: NodeId | undefined): Iterable<T>;
    readonly ofNode: Index<readonly [NodeId, number]>;
    require(epoch: number, node: NodeId): T;
  },
): Listing<T, string> {
  const { epoch = 0, node, after } = asked;
  if (node === undefined) {
    const from = after ? argument(() => parseNodeId(after)) : undefined;
    return listing(asked, records.ofEpoch(epoch, from), (one) => formatNodeId(one.node));
  }
  const to = after ? ([node, number32(after)] as const) : undefined;
  const keys = records.ofNode.keys(state, { under: [node], to, reverse: true });
  const { items, next } = listing(asked, keys, ([, number]) => String(number));
  return { items: items.map(([, number]) => records.require(number, node)), next };
}

/** What `read` makes of part of a request. @throws {QueryError} `InvalidArgument` where `read` throws a RangeError. */
export function argument<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new QueryError("InvalidArgument", error.message);
  }
}

/** An `after` that is a number below 2^32. @throws {QueryError} `InvalidArgument` */
function number32(after: string): number {
  const value = Number(after);
  if (/^[0-9]{1,10}$/.test(after) && value <= 0xffff_ffff) return value;
  throw new QueryError(
    "InvalidArgument",
    `not the next of a page before: ${JSON.stringify(after)}`,
  );
}
