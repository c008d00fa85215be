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
  const { type, summary, aminoName, declared } = route;
  const facts = [
    code(type),
    ...(declared === undefined ? [] : [`signed by ${code(declared.signer)}`]),
    `gas ${describeGas(route)}`,
    ...(aminoName === undefined ? [] : [`amino name ${code(aminoName)}`]),
  ];
  return [
    `#### ${type.split(".").at(-1)}`,
    `${summary} (${facts.join("; ")})`,
    ...formatCall(declared),
  ];
}

/** The queries with what they ask and answer. */
export function formatQueries({ queries }: LedgerModule): readonly string[] {
  return queries.length === 0 ? [] : ["### Queries", ...queries.flatMap(formatQuery)];
}

function formatQuery({ path, summary, declared }: QueryRoute): readonly string[] {
  return [
    `#### Query ${path.split("/").at(-1)}`,
    `${summary} (${code(path)})`,
    ...formatCall(declared),
  ];
}

interface Call {
  readonly request: { readonly fields: Fields };
  readonly response: { readonly fields: Fields };
}

function formatCall(call: Call | undefined): readonly string[] {
  if (call === undefined) return [];
  const rows = [
    ...fieldRows(call.request.fields).map((row) => ["asks", ...row]),
    ...fieldRows(call.response.fields).map((row) => ["answers", ...row]),
  ];
  return rows.length === 0 ? [] : [table(["", "field", "is", ""], rows)];
}
