/** Sending tokens: messages of the standard bank module. */

import { MsgSend } from "cosmjs-types/cosmos/bank/v1beta1/tx";
import { DENOM } from "../../chain/types/amount.ts";
import type { Message } from "../transaction.ts";

/** A `MsgSend` of `amountNyz` from one account to another. */
export function send(fromAddress: string, toAddress: string, amountNyz: bigint): Message {
  const amount = [{ denom: DENOM, amount: String(amountNyz) }];
  const value = MsgSend.encode(MsgSend.fromPartial({ fromAddress, toAddress, amount })).finish();
  return { typeUrl: "/cosmos.bank.v1beta1.MsgSend", value };
}
