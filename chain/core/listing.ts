/** Pages of this project's own lists: `after` is the `next` of the page before, and names the last record of it. */

import { DEFAULT_PAGE, MAX_PAGE } from "../schema/paging.ts";
import { QueryError } from "./module.ts";

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
export function number32(after: string): number {
  const value = Number(after);
  if (/^[0-9]{1,10}$/.test(after) && value <= 0xffff_ffff) return value;
  throw new QueryError(
    "InvalidArgument",
    `not the next of a page before: ${JSON.stringify(after)}`,
  );
}
