/** Rules and texts of coins. */

import { type Coin, isDenomination } from "../schema/cosmos.ts";
import { DENOM } from "../types/amount.ts";

/** Whether the list has only well-formed denominations, each once and in order, and only positive amounts. */
export function areValidCoins(coins: readonly Coin[]): boolean {
  let previous = "";
  for (const { denom, amount } of coins) {
    if (amount <= 0n || denom <= previous) return false;
    if (denom !== DENOM && !isDenomination(denom)) return false;
    previous = denom;
  }
  return true;
}

/** `5nyz,7other`, as the Cosmos SDK writes coins in events and errors. */
export function formatCoins(coins: readonly Coin[]): string {
  return coins.map(({ denom, amount }) => `${amount}${denom}`).join(",");
}

/** `5nyz`. */
export function formatNyz(amount: bigint): string {
  return `${amount}${DENOM}`;
}
