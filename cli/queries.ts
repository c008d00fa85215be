/** Queries by module and name, with their arguments in order: what `yizhan query` offers. */

import { BaseAccount } from "cosmjs-types/cosmos/auth/v1beta1/auth";
import { QueryAccountRequest, QueryAccountResponse } from "cosmjs-types/cosmos/auth/v1beta1/query";
import {
  QueryAllBalancesRequest,
  QueryAllBalancesResponse,
  QueryTotalSupplyRequest,
  QueryTotalSupplyResponse,
} from "cosmjs-types/cosmos/bank/v1beta1/query";
import { all, ask, type QueryMethod } from "../client/modules/query.ts";
import type { Rpc } from "../client/rpc.ts";
import { yizhan } from "../proto/gen/yizhan.js";
import type { Row } from "./output.ts";
import type { QueryName } from "./queryNames.ts";
import { recordOf } from "./records.ts";
import { wholeNumber } from "./values.ts";

type Fields = Record<string, unknown>;
type Answer = Row | readonly Row[];

/** Fields of our requests that are numbers; all others are text. */
const NUMBERS: ReadonlySet<string> = new Set(["epoch", "fromEpoch", "count"]);
const MOST = 4_294_967_295;
const PAGE = 100;

/** Asks `query` with the arguments that a person gave, in order. @throws {CliError} @throws {QueryRefusedError} */
export async function runQuery(
  rpc: Rpc,
  query: QueryName,
  values: readonly (string | undefined)[],
): Promise<Answer> {
  const standard = STANDARD[`${query.module} ${query.method}`];
  if (standard !== undefined) return await standard(rpc, values[0] ?? "");
  const fields: Fields = {};
  query.args.forEach((arg, i) => {
    const name = arg.slice(1, -1);
    const value = values[i];
    if (value === undefined) return;
    fields[name] = NUMBERS.has(name) ? wholeNumber(name, value, [0, MOST]) : value;
  });
  return await askModule(rpc, methodOf(query), fields);
}

function methodOf({ module, method }: QueryName): QueryMethod<Fields, Fields> {
  const types = (yizhan as unknown as Record<string, { v1: Record<string, unknown> }>)[module]?.v1;
  return {
    path: `/yizhan.${module}.v1.Query/${method}`,
    request: types?.[`Query${method}Request`] as QueryMethod<Fields, Fields>["request"],
    response: types?.[`Query${method}Response`] as QueryMethod<Fields, Fields>["response"],
  };
}

/** An answer of one record or one list is shown as that; of a list all pages are asked for. */
async function askModule(
  rpc: Rpc,
  method: QueryMethod<Fields, Fields>,
  fields: Fields,
): Promise<Answer> {
  const first = await ask(rpc, method, fields);
  const answer = recordOf(first);
  const { next, ...rest } = answer;
  const [only, another] = Object.keys(rest);
  if (only === undefined || another !== undefined) return answer;
  if (next === undefined) return (isRecord(answer[only]) ? answer[only] : answer) as Answer;
  return await all(
    async (after) => (await ask(rpc, method, { ...fields, after, limit: PAGE })) as Paged,
    (page) => recordOf(page)[only] as readonly Row[],
  );
}

interface Paged extends Fields {
  readonly next: string;
}

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

/** Queries of the modules that speak the Cosmos SDK's own protocol. */
const STANDARD: Readonly<Record<string, (rpc: Rpc, argument: string) => Promise<Answer>>> = {
  "auth Account": account,
  "bank Balances": balances,
  "bank Total": total,
};

async function account(rpc: Rpc, address: string): Promise<Row> {
  const request = QueryAccountRequest.encode({ address }).finish();
  const bytes = await rpc.query("/cosmos.auth.v1beta1.Query/Account", request);
  const any = QueryAccountResponse.decode(bytes).account;
  const { accountNumber, sequence } = BaseAccount.decode(any?.value ?? new Uint8Array());
  const type = any?.typeUrl;
  return { address, accountNumber: String(accountNumber), sequence: String(sequence), type };
}

async function balances(rpc: Rpc, address: string): Promise<readonly Row[]> {
  const request = QueryAllBalancesRequest.encode(QueryAllBalancesRequest.fromPartial({ address }));
  const bytes = await rpc.query("/cosmos.bank.v1beta1.Query/AllBalances", request.finish());
  return QueryAllBalancesResponse.decode(bytes).balances.map((coin) => ({ ...coin }));
}

async function total(rpc: Rpc): Promise<readonly Row[]> {
  const request = QueryTotalSupplyRequest.encode(QueryTotalSupplyRequest.fromPartial({})).finish();
  const bytes = await rpc.query("/cosmos.bank.v1beta1.Query/TotalSupply", request);
  return QueryTotalSupplyResponse.decode(bytes).supply.map((coin) => ({ ...coin }));
}
