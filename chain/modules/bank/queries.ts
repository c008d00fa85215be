/** `cosmos.bank.v1beta1.Query`, as far as clients use it. */

import type { Metadata } from "cosmjs-types/cosmos/bank/v1beta1/bank";
import {
  QueryAllBalancesRequest,
  QueryAllBalancesResponse,
  QueryBalanceRequest,
  QueryBalanceResponse,
  QueryDenomMetadataRequest,
  QueryDenomMetadataResponse,
  QueryDenomsMetadataResponse,
  QueryParamsResponse,
  QuerySendEnabledRequest,
  QuerySendEnabledResponse,
  QuerySpendableBalanceByDenomRequest,
  QuerySpendableBalanceByDenomResponse,
  QuerySpendableBalancesRequest,
  QuerySpendableBalancesResponse,
  QuerySupplyOfRequest,
  QuerySupplyOfResponse,
  QueryTotalSupplyResponse,
} from "cosmjs-types/cosmos/bank/v1beta1/query";
import type { Coin } from "cosmjs-types/cosmos/base/v1beta1/coin";
import { QueryError, type QueryRoute } from "../../core/module.ts";
import type { ReadState } from "../../store/state.ts";
import { type Address, parseAddress } from "../../types/address.ts";
import { DENOM } from "../../types/amount.ts";
import { balanceOf, supplyOf } from "./keeper.ts";
import { params } from "./state.ts";

const SERVICE = "/cosmos.bank.v1beta1.Query";

/** How wallets show the native token. */
const METADATA: Metadata = {
  description: "The native token of Yizhan",
  denomUnits: [
    { denom: DENOM, exponent: 0, aliases: [] },
    { denom: "yz", exponent: 9, aliases: ["YZ"] },
  ],
  base: DENOM,
  display: "yz",
  name: "Yizhan",
  symbol: "YZ",
  uri: "",
  uriHash: "",
};

function readAddress(text: string): Address {
  if (text === "") throw new QueryError("InvalidArgument", "address cannot be empty");
  try {
    return parseAddress(text);
  } catch (error) {
    throw new QueryError("InvalidArgument", `invalid address: ${(error as Error).message}`);
  }
}

function checkDenom(denom: string): void {
  if (!/^[a-zA-Z][a-zA-Z0-9/:._-]{2,127}$/.test(denom)) {
    throw new QueryError("InvalidArgument", `invalid denom: ${JSON.stringify(denom)}`);
  }
}

function balance(state: ReadState, address: string, denom: string): Coin {
  const holder = readAddress(address);
  checkDenom(denom);
  return { denom, amount: denom === DENOM ? String(balanceOf(state, holder)) : "0" };
}

/** All coins of an account: the one there is, or none. */
function coins(state: ReadState, address: string): Coin[] {
  const coin = balance(state, address, DENOM);
  return coin.amount === "0" ? [] : [coin];
}

function onePage(count: number): { nextKey: Uint8Array; total: bigint } {
  return { nextKey: new Uint8Array(0), total: BigInt(count) };
}

const balanceQueries: readonly QueryRoute[] = [
  {
    path: `${SERVICE}/Balance`,
    summary: "What an account holds of one denomination.",
    answer({ state }, request) {
      const { address, denom } = QueryBalanceRequest.decode(request);
      return QueryBalanceResponse.encode({ balance: balance(state, address, denom) }).finish();
    },
  },
  {
    path: `${SERVICE}/AllBalances`,
    summary: "Everything an account holds.",
    answer({ state }, request) {
      const balances = coins(state, QueryAllBalancesRequest.decode(request).address);
      const pagination = onePage(balances.length);
      return QueryAllBalancesResponse.encode({ balances, pagination }).finish();
    },
  },
  {
    path: `${SERVICE}/SpendableBalances`,
    summary: "Everything an account can spend now.",
    answer({ state }, request) {
      const balances = coins(state, QuerySpendableBalancesRequest.decode(request).address);
      const pagination = onePage(balances.length);
      return QuerySpendableBalancesResponse.encode({ balances, pagination }).finish();
    },
  },
  {
    path: `${SERVICE}/SpendableBalanceByDenom`,
    summary: "What an account can spend now of one denomination.",
    answer({ state }, request) {
      const { address, denom } = QuerySpendableBalanceByDenomRequest.decode(request);
      const answer = { balance: balance(state, address, denom) };
      return QuerySpendableBalanceByDenomResponse.encode(answer).finish();
    },
  },
];

const supplyQueries: readonly QueryRoute[] = [
  {
    path: `${SERVICE}/TotalSupply`,
    summary: "All tokens there are.",
    answer({ state }) {
      const supply = [{ denom: DENOM, amount: String(supplyOf(state)) }];
      return QueryTotalSupplyResponse.encode({ supply, pagination: onePage(1) }).finish();
    },
  },
  {
    path: `${SERVICE}/SupplyOf`,
    summary: "All tokens of one denomination.",
    answer({ state }, request) {
      const { denom } = QuerySupplyOfRequest.decode(request);
      checkDenom(denom);
      const amount = { denom, amount: denom === DENOM ? String(supplyOf(state)) : "0" };
      return QuerySupplyOfResponse.encode({ amount }).finish();
    },
  },
];

const settingQueries: readonly QueryRoute[] = [
  {
    path: `${SERVICE}/DenomMetadata`,
    summary: "Name, symbol and decimals of a denomination.",
    answer(_, request) {
      const { denom } = QueryDenomMetadataRequest.decode(request);
      checkDenom(denom);
      if (denom !== DENOM) {
        throw new QueryError("NotFound", `client metadata for denom ${denom}`);
      }
      return QueryDenomMetadataResponse.encode({ metadata: METADATA }).finish();
    },
  },
  {
    path: `${SERVICE}/DenomsMetadata`,
    summary: "Names, symbols and decimals of all denominations.",
    answer: () =>
      QueryDenomsMetadataResponse.encode({
        metadatas: [METADATA],
        pagination: onePage(1),
      }).finish(),
  },
  {
    path: `${SERVICE}/Params`,
    summary: "Settings of bank.",
    answer({ state }) {
      const { sendEnabled } = params.require(state);
      const answer = { sendEnabled: [], defaultSendEnabled: sendEnabled };
      return QueryParamsResponse.encode({ params: answer }).finish();
    },
  },
  {
    path: `${SERVICE}/SendEnabled`,
    summary: "Which denominations may be sent, where that differs from the default.",
    answer({ state }, request) {
      const { denoms } = QuerySendEnabledRequest.decode(request);
      const { sendEnabled } = params.require(state);
      const asked = denoms.includes(DENOM) ? [{ denom: DENOM, enabled: sendEnabled }] : [];
      return QuerySendEnabledResponse.encode({ sendEnabled: asked }).finish();
    },
  },
];

/** The queries of bank. */
export const queries: readonly QueryRoute[] = [
  ...balanceQueries,
  ...supplyQueries,
  ...settingQueries,
];
