/** The fields of queries that answer a list page by page: `after` is the `next` of the page before. */

import { list, optional } from "./modifiers.ts";
import { field } from "./record.ts";
import { epoch, nodeId, text, u32 } from "./scalars.ts";
import type { Field, Type } from "./type.ts";

/** Records in a page at most, so that a query cannot hold up the node. */
export const MAX_PAGE = 100;

/** Records in a page unless asked otherwise. */
export const DEFAULT_PAGE = 50;

/** What a paged query asks, beside what it asks for: fields `number` and `number + 1`. */
export function pageAsked<Id>(
  id: Type<Id>,
  number: number,
): { readonly after: Field<Id | undefined>; readonly limit: Field<number> } {
  return {
    after: field(number, optional(id), "`next` of the page before; left out for the first."),
    limit: field(number + 1, u32, `1 to ${MAX_PAGE}; 0 means ${DEFAULT_PAGE}.`),
  };
}

/** What is asked of records that a node has one of in an epoch; `pageOfEpochOrNode` answers. */
export const askedByEpochOrNode = {
  epoch: field(1, optional(epoch), "0 if left out, unless node is given."),
  node: field(2, optional(nodeId), "All epochs of the node, newest first."),
  ...pageAsked(text, 3),
};

/** The records of a page. */
export function pageOf<V>(type: Type<V>): Type<readonly V[]> {
  return list(type, MAX_PAGE);
}

/** Where the next page goes on. */
export function nextPage<Id>(id: Type<Id>, number = 2): Field<Id | undefined> {
  return field(number, optional(id), "Left out on the last page.");
}
