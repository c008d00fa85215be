/** What nodes have at stake and have earned: queries and messages of module `bonds`. */

import { yizhan } from "../../proto/gen/yizhan.js";
import type { Rpc } from "../rpc.ts";
import type { Message } from "../transaction.ts";
import { find } from "./query.ts";

const v1 = yizhan.bonds.v1;

/** A node's bond as the chain answers it. */
export type Bond = yizhan.bonds.v1.Bond;

/** Undefined if the node is not registered. */
export async function bond(rpc: Rpc, node: string): Promise<Bond | undefined> {
  const method = {
    path: "/yizhan.bonds.v1.Query/Bond",
    request: v1.QueryBondRequest,
    response: v1.QueryBondResponse,
  };
  return ((await find(rpc, method, { node }))?.bond as Bond | null | undefined) ?? undefined;
}

/** A `MsgBond`. */
export function addBond(fields: yizhan.bonds.v1.MsgBond.$Properties): Message {
  return { typeUrl: "/yizhan.bonds.v1.MsgBond", value: v1.MsgBond.encode(fields).finish() };
}

/** A `MsgUnbond`. */
export function unbond(fields: yizhan.bonds.v1.MsgUnbond.$Properties): Message {
  return { typeUrl: "/yizhan.bonds.v1.MsgUnbond", value: v1.MsgUnbond.encode(fields).finish() };
}

/** A `MsgWithdrawRewards`. */
export function withdrawRewards(fields: yizhan.bonds.v1.MsgWithdrawRewards.$Properties): Message {
  const value = v1.MsgWithdrawRewards.encode(fields).finish();
  return { typeUrl: "/yizhan.bonds.v1.MsgWithdrawRewards", value };
}
