/** Any declared query and message, from any client: typed both ways, checked when read. */

import type { MessageType, QueryType } from "../chain/schema/package.ts";
import { QueryRefusedError } from "./errors.ts";
import type { Rpc } from "./rpc.ts";
import type { Message } from "./transaction.ts";

/** What a paged query asks, without the fields that lead from page to page. */
export type AskedOfAll<Q> = Omit<Q, "after" | "limit">;

/** The record that a paged query lists. */
export type Listed<A> = A[Exclude<keyof A, "next">] extends readonly (infer Item)[] ? Item : never;

/** Records that are asked for at once where all are wanted. */
const PAGE = 100;

/** Asks once. @throws {QueryRefusedError} @throws {UnreachableError} */
export async function ask<Q, A>(rpc: Rpc, query: QueryType<Q, A>, asked: NoInfer<Q>): Promise<A> {
  const { path, request, response } = query;
  return response.decode(await rpc.query(path, request.encode(asked)));
}

/** As `ask`; undefined where the chain has no such record. */
export async function find<Q, A>(
  rpc: Rpc,
  query: QueryType<Q, A>,
  asked: NoInfer<Q>,
): Promise<A | undefined> {
  try {
    return await ask(rpc, query, asked);
  } catch (error) {
    if (error instanceof QueryRefusedError && error.notFound) return undefined;
    throw error;
  }
}

/** Every record of a paged query, page after page. */
export async function all<Q, A extends { readonly next?: unknown }>(
  rpc: Rpc,
  query: QueryType<Q, A>,
  asked: NoInfer<AskedOfAll<Q>>,
): Promise<Listed<A>[]> {
  const items = Object.keys(query.response.fields).find((name) => name !== "next") as keyof A;
  const found: Listed<A>[] = [];
  let after: unknown;
  do {
    const answer = await ask(rpc, query, { ...asked, after, limit: PAGE } as Q);
    found.push(...(answer[items] as Iterable<Listed<A>>));
    after = answer.next;
  } while (after !== undefined);
  return found;
}

/** A message ready for a transaction. */
export function pack<Q, A>(message: MessageType<Q, A>, fields: NoInfer<Q>): Message {
  return { typeUrl: `/${message.type}`, value: message.request.encode(fields) };
}
