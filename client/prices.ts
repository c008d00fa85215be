/** What traffic costs now. */

import { QueryPrices } from "../chain/modules/channels/records.ts";
import type { PriceTable } from "../chain/types/price.ts";
import { ask } from "./ask.ts";
import type { Rpc } from "./rpc.ts";

/** The price table that new vouchers must name. @throws {TypeError} if the chain names one that it does not have */
export async function currentPrices(rpc: Rpc): Promise<PriceTable> {
  const { prices, currentPriceTable } = await ask(rpc, QueryPrices, {});
  const table = prices.find(({ id }) => id === currentPriceTable);
  if (table !== undefined) return table;
  throw new TypeError(`the chain names price table ${currentPriceTable} and does not have it`);
}
