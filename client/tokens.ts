/** Sending tokens: the message of the standard bank module, with one amount of nyz. */

import { MsgSend } from "../chain/modules/bank/records.ts";
import type { Address } from "../chain/types/address.ts";
import { type Amount, DENOM } from "../chain/types/amount.ts";
import { pack } from "./ask.ts";
import type { Message } from "./transaction.ts";

/** A `MsgSend` of `amountNyz` from one account to another. */
export function sendTokens(fromAddress: Address, toAddress: Address, amountNyz: Amount): Message {
  return pack(MsgSend, { fromAddress, toAddress, amount: [{ denom: DENOM, amount: amountNyz }] });
}
