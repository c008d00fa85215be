/** Queries by module and name, with their arguments in order: what `yizhan query` offers. */

import { BaseAccount } from "cosmjs-types/cosmos/auth/v1beta1/auth";
import { QueryAccountRequest, QueryAccountResponse } from "cosmjs-types/cosmos/auth/v1beta1/query";
import {
  QueryAllBalancesRequest,
  QueryAllBalancesResponse,
  QueryTotalSupplyRequest,
  QueryTotalSupplyResponse,
} from "cosmjs-types/cosmos/bank/v1beta1/query";
import { ask, type QueryMethod } from "../client/modules/query.ts";
import type { Rpc } from "../client/rpc.ts";
import { yizhan } from "../proto/gen/yizhan.js";
import type { Row } from "./output.ts";
import { recordOf } from "./records.ts";

/** One query a person can ask. */
export interface NamedQuery {
  readonly module: string;
  readonly name: string;
  /** Names of the arguments; all are needed. */
  readonly args: readonly string[];
  run(rpc: Rpc, args: readonly string[]): Promise<Row | readonly Row[]>;
}

type Fields = Record<string, unknown>;

/** Fields of our requests that are numbers; all others are text. */
const NUMBERS: ReadonlySet<string> = new Set(["epoch", "fromEpoch", "count", "step"]);

/** Method names of our modules with the fields a person fills in. */
const OWN: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  epochs: { Current: [], Params: [] },
  emission: { Supply: [], Pools: ["epoch"], Schedule: ["fromEpoch", "count"], Params: [] },
  registry: {
    Node: ["id"],
    Nodes: [],
    Device: ["id"],
    Devices: ["payer"],
    Namespace: ["name"],
    Namespaces: [],
    Params: [],
  },
  bonds: { Bond: ["node"], Totals: [], Params: [] },
  channels: {
    Channel: ["payer", "node"],
    Channels: ["payer"],
    Prices: [],
    Settlements: ["epoch"],
    Params: [],
  },
  claims: { Claim: ["epoch", "node"], Claims: ["epoch"], Params: [] },
  rewards: {
    Payout: ["epoch", "node"],
    Payouts: ["epoch"],
    Epoch: ["epoch"],
    Totals: [],
    Params: [],
  },
};

/** Every query. */
export const QUERIES: readonly NamedQuery[] = [
  { module: "auth", name: "account", args: ["address"], run: account },
  { module: "bank", name: "balances", args: ["address"], run: balances },
  { module: "bank", name: "total", args: [], run: total },
  ...Object.entries(OWN).flatMap(([module, methods]) =>
    Object.entries(methods).map(([method, args]) => ownQuery(module, method, args)),
  ),
];

function ownQuery(module: string, method: string, args: readonly string[]): NamedQuery {
  const name = method.toLowerCase();
  return {
    module,
    name,
    args,
    run: async (rpc, values) => {
      const fields: Fields = {};
      args.forEach((arg, i) => {
        fields[arg] = NUMBERS.has(arg) ? wholeNumber(arg, values[i] ?? "") : values[i];
      });
      const answer = recordOf(await ask(rpc, ownMethod(module, method), fields));
      return onlyField(answer);
    },
  };
}

function ownMethod(module: string, method: string): QueryMethod<Fields, object> {
  const types = (yizhan as unknown as Record<string, { v1: Record<string, unknown> }>)[module]?.v1;
  return {
    path: `/yizhan.${module}.v1.Query/${method}`,
    request: types?.[`Query${method}Request`] as QueryMethod<Fields, object>["request"],
    response: types?.[`Query${method}Response`] as QueryMethod<Fields, object>["response"],
  };
}

/** An answer that holds one record or one list (and where its next page starts) is shown as that. */
function onlyField(answer: Row): Row | readonly Row[] {
  const values = Object.entries(answer).filter(([key]) => key !== "next");
  const [first] = values;
  if (values.length !== 1 || first === undefined || typeof first[1] !== "object") return answer;
  return (first[1] ?? answer) as Row | readonly Row[];
}

function wholeNumber(name: string, text: string): number {
  if (!/^[0-9]{1,10}$/.test(text))
    throw new RangeError(`${name} must be a whole number, not ${JSON.stringify(text)}`);
  return Number(text);
}

async function account(rpc: Rpc, [address = ""]: readonly string[]): Promise<Row> {
  const request = QueryAccountRequest.encode({ address }).finish();
  const bytes = await rpc.query("/cosmos.auth.v1beta1.Query/Account", request);
  const any = QueryAccountResponse.decode(bytes).account;
  const { accountNumber, sequence } = BaseAccount.decode(any?.value ?? new Uint8Array());
  return {
    address,
    accountNumber: String(accountNumber),
    sequence: String(sequence),
    type: any?.typeUrl,
  };
}

async function balances(rpc: Rpc, [address = ""]: readonly string[]): Promise<readonly Row[]> {
  const request = QueryAllBalancesRequest.encode(QueryAllBalancesRequest.fromPartial({ address }));
  const bytes = await rpc.query("/cosmos.bank.v1beta1.Query/AllBalances", request.finish());
  return QueryAllBalancesResponse.decode(bytes).balances.map(({ denom, amount }) => ({
    denom,
    amount,
  }));
}

async function total(rpc: Rpc): Promise<readonly Row[]> {
  const request = QueryTotalSupplyRequest.encode(QueryTotalSupplyRequest.fromPartial({})).finish();
  const bytes = await rpc.query("/cosmos.bank.v1beta1.Query/TotalSupply", request);
  return QueryTotalSupplyResponse.decode(bytes).supply.map(({ denom, amount }) => ({
    denom,
    amount,
  }));
}
