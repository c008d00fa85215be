/** `cosmos.bank.v1beta1.Query`, as far as clients use it. */

import { answers } from "../../core/handlers.ts";
import { QueryError, type QueryRoute } from "../../core/module.ts";
import type { Coin, PageResponse } from "../../schema/cosmos.ts";
import type { ReadState } from "../../store/state.ts";
import type { Address } from "../../types/address.ts";
import { DENOM } from "../../types/amount.ts";
import { balanceOf, supplyOf } from "./keeper.ts";
import {
  type Metadata,
  QueryAllBalances,
  QueryBalance,
  QueryDenomMetadata,
  QueryDenomsMetadata,
  QueryParams,
  QuerySendEnabled,
  QuerySpendableBalanceByDenom,
  QuerySpendableBalances,
  QuerySupplyOf,
  QueryTotalSupply,
} from "./records.ts";
import { params } from "./state.ts";

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

function balance(
  state: ReadState,
  { address, denom }: { readonly address: Address; readonly denom: string },
): Coin {
  return { denom, amount: denom === DENOM ? balanceOf(state, address) : 0n };
}

/** All coins of an account: the one there is, or none. */
function everything(
  state: ReadState,
  { address }: { readonly address: Address },
): { readonly balances: readonly Coin[]; readonly pagination: PageResponse } {
  const coin = balance(state, { address, denom: DENOM });
  const balances = coin.amount === 0n ? [] : [coin];
  return { balances, pagination: onePage(balances.length) };
}

function onePage(count: number): PageResponse {
  return { nextKey: new Uint8Array(0), total: BigInt(count) };
}

/** The queries of bank. */
export const queries: readonly QueryRoute[] = [
  answers(QueryBalance, ({ state }, asked) => ({ balance: balance(state, asked) })),
  answers(QueryAllBalances, ({ state }, asked) => everything(state, asked)),
  answers(QuerySpendableBalances, ({ state }, asked) => everything(state, asked)),
  answers(QuerySpendableBalanceByDenom, ({ state }, asked) => ({ balance: balance(state, asked) })),
  answers(QueryTotalSupply, ({ state }) => ({
    supply: [{ denom: DENOM, amount: supplyOf(state) }],
    pagination: onePage(1),
  })),
  answers(QuerySupplyOf, ({ state }, { denom }) => ({
    amount: { denom, amount: denom === DENOM ? supplyOf(state) : 0n },
  })),
  answers(QueryDenomMetadata, (_, { denom }) => {
    if (denom !== DENOM) throw new QueryError("NotFound", `client metadata for denom ${denom}`);
    return { metadata: METADATA };
  }),
  answers(QueryDenomsMetadata, () => ({ metadatas: [METADATA], pagination: onePage(1) })),
  answers(QueryParams, ({ state }) => {
    const { sendEnabled } = params.require(state);
    return { params: { sendEnabled: [], defaultSendEnabled: sendEnabled } };
  }),
  answers(QuerySendEnabled, ({ state }, { denoms }) => {
    const { sendEnabled } = params.require(state);
    return { sendEnabled: denoms.includes(DENOM) ? [{ denom: DENOM, enabled: sendEnabled }] : [] };
  }),
];
