/** Coins as Cosmos messages carry them: lists of an amount and a denomination. */

import { DENOM } from "../types/amount.ts";
import { ProtobufError, ProtobufReader } from "./protobuf.ts";

/** An amount of any denomination; below 2^256, as Cosmos integers are. */
export interface Coin {
  readonly denom: string;
  readonly amount: bigint;
}

const DENOMINATION = /^[a-zA-Z][a-zA-Z0-9/:._-]{2,127}$/;
const INTEGER = /^-?(0|[1-9][0-9]{0,77})$/;
const LIMIT = 1n << 256n;

/** Reads a `cosmos.base.v1beta1.Coin`. @throws {ProtobufError} if its amount is not an integer. */
export function decodeCoin(bytes: Uint8Array): Coin {
  const reader = new ProtobufReader(bytes);
  let denom = "";
  let amount = "";
  while (reader.next()) {
    if (reader.field === 1) denom = reader.text();
    else if (reader.field === 2) amount = reader.text();
    else throw reader.unknown();
  }
  if (!INTEGER.test(amount)) throw new ProtobufError(`not an amount: ${JSON.stringify(amount)}`);
  const units = BigInt(amount);
  if (units >= LIMIT || units <= -LIMIT) throw new ProtobufError("amount is beyond 256 bits");
  return { denom, amount: units };
}

/** Whether the list has only well-formed denominations, each once and in order, and only positive amounts. */
export function areValidCoins(coins: readonly Coin[]): boolean {
  let previous = "";
  for (const { denom, amount } of coins) {
    if (amount <= 0n || denom <= previous) return false;
    if (denom !== DENOM && !DENOMINATION.test(denom)) return false;
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
