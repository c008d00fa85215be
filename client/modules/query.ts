/** One query of one of our modules, from plain fields to a decoded answer. */

import type { Writer } from "protobufjs/minimal.js";
import { QueryRefusedError } from "../errors.ts";
import type { Rpc } from "../rpc.ts";

/** The part of a generated message class that encodes. */
export interface Encoder<Fields> {
  encode(fields: Fields): Writer;
}

/** The part of a generated message class that decodes. */
export interface Decoder<Answer> {
  decode(bytes: Uint8Array): Answer;
}

/** A query with the classes of its request and response. */
export interface QueryMethod<Fields, Answer> {
  /** Full gRPC path. */
  readonly path: string;
  readonly request: Encoder<Fields>;
  readonly response: Decoder<Answer>;
}

/** Asks once. @throws {QueryRefusedError} @throws {UnreachableError} */
export async function ask<Fields, Answer>(
  rpc: Rpc,
  method: QueryMethod<Fields, Answer>,
  fields: Fields,
): Promise<Answer> {
  const bytes = await rpc.query(method.path, method.request.encode(fields).finish());
  return method.response.decode(bytes);
}

/** As `ask`; undefined where the chain has no such record. */
export async function find<Fields, Answer>(
  rpc: Rpc,
  method: QueryMethod<Fields, Answer>,
  fields: Fields,
): Promise<Answer | undefined> {
  try {
    return await ask(rpc, method, fields);
  } catch (error) {
    if (error instanceof QueryRefusedError && error.notFound) return undefined;
    throw error;
  }
}

/** Every record of a paged query, page after page. */
export async function all<Page extends { readonly next: string }, Item>(
  page: (after: string) => Promise<Page>,
  items: (page: Page) => readonly Item[],
): Promise<Item[]> {
  const found: Item[] = [];
  let after = "";
  do {
    const answer = await page(after);
    found.push(...items(answer));
    after = answer.next;
  } while (after !== "");
  return found;
}
