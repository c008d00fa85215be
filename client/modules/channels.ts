/** Escrow of payers and the price of traffic: queries and messages of module `channels`. */

import { amount, parseAmount } from "../../chain/types/amount.ts";
import type { PriceTable } from "../../chain/types/price.ts";
import { yizhan } from "../../proto/gen/yizhan.js";
import type { Rpc } from "../rpc.ts";
import type { Message } from "../transaction.ts";
import { ask, find } from "./query.ts";

const v1 = yizhan.channels.v1;
const PATH = "/yizhan.channels.v1.Query";

/** A channel as the chain answers it. */
export type Channel = yizhan.channels.v1.Channel;

/** The channel of `payer` for `node`; undefined if it was never opened. */
export async function channel(rpc: Rpc, payer: string, node: string): Promise<Channel | undefined> {
  const method = {
    path: `${PATH}/Channel`,
    request: v1.QueryChannelRequest,
    response: v1.QueryChannelResponse,
  };
  return (
    ((await find(rpc, method, { payer, node }))?.channel as Channel | null | undefined) ?? undefined
  );
}

/** The price table that new vouchers must name. */
export async function currentPrices(rpc: Rpc): Promise<PriceTable> {
  const method = {
    path: `${PATH}/Prices`,
    request: v1.QueryPricesRequest,
    response: v1.QueryPricesResponse,
  };
  const answer = await ask(rpc, method, {});
  const table = answer.prices.find(({ id }) => id === answer.currentPriceTable);
  const [first, second, third] = (table?.tiers ?? []).map((tier) => ({
    perMessageNyz: amount(parseAmount(tier.perMessageNyz ?? "")),
    perKibNyz: amount(parseAmount(tier.perKibNyz ?? "")),
  }));
  if (first === undefined || second === undefined || third === undefined) {
    throw new TypeError(
      `the chain names price table ${answer.currentPriceTable} and does not have it`,
    );
  }
  return { id: answer.currentPriceTable, tiers: [first, second, third] };
}

/** A `MsgOpenChannel`. */
export function openChannel(fields: yizhan.channels.v1.MsgOpenChannel.$Properties): Message {
  const value = v1.MsgOpenChannel.encode(fields).finish();
  return { typeUrl: "/yizhan.channels.v1.MsgOpenChannel", value };
}

/** A `MsgTopUp`. */
export function topUp(fields: yizhan.channels.v1.MsgTopUp.$Properties): Message {
  return { typeUrl: "/yizhan.channels.v1.MsgTopUp", value: v1.MsgTopUp.encode(fields).finish() };
}
