/** What can be asked of a module, for its documentation. */

import type { LedgerModule, MessageRoute, QueryRoute } from "../../chain/core/module.ts";
import type { Fields } from "../../chain/schema/type.ts";
import { describeGas } from "../messageGas.ts";
import { code, table } from "./markdown.ts";
import { fieldRows } from "./recordTables.ts";

/** The messages with signer, gas and fields. */
export function formatMessages({ messages }: LedgerModule): readonly string[] {
  return messages.length === 0 ? [] : ["### Messages", ...messages.flatMap(formatMessage)];
}

function formatMessage(route: MessageRoute): readonly string[] {
  const { name, type, doc, aminoName, signer } = route.declared;
  const facts = [
    code(type),
    `signed by ${code(signer)}`,
    `gas ${describeGas(route)}`,
    `amino name ${code(aminoName)}`,
  ];
  return [`#### ${name}`, `${doc} (${facts.join("; ")})`, ...formatCall(route.declared)];
}

/** The queries with what they ask and answer. */
export function formatQueries({ queries }: LedgerModule): readonly string[] {
  return queries.length === 0 ? [] : ["### Queries", ...queries.flatMap(formatQuery)];
}

function formatQuery({ declared }: QueryRoute): readonly string[] {
  const { name, path, doc } = declared;
  return [`#### Query ${name}`, `${doc} (${code(path)})`, ...formatCall(declared)];
}

interface Call {
  readonly request: { readonly fields: Fields };
  readonly response: { readonly fields: Fields };
}

function formatCall(call: Call): readonly string[] {
  const rows = [
    ...fieldRows(call.request.fields).map((row) => ["asks", ...row]),
    ...fieldRows(call.response.fields).map((row) => ["answers", ...row]),
  ];
  return rows.length === 0 ? [] : [table(["", "field", "is", ""], rows)];
}
