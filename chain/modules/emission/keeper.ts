/** What later modules ask of emission. */

import type { Context } from "../../core/module.ts";
import type { ReadState } from "../../store/state.ts";
import { type Address, moduleAddress } from "../../types/address.ts";
import type { Amount } from "../../types/amount.ts";
import { transfer } from "../bank/keeper.ts";
import type { Pools } from "./records.ts";
import { params, RESERVE } from "./state.ts";
import { divisionOfEpoch, poolsOfNetwork } from "./transitions.ts";

export type { Pools } from "./records.ts";

/** The ceilings of epoch `epoch`. What no rule pays stays in the reserve. */
export function poolsOf(state: ReadState, epoch: number): Pools {
  const known = params.require(state);
  return poolsOfNetwork(divisionOfEpoch(epoch, known).networkNyz, known.split);
}

/** Pays from the reserve; nothing happens for zero. @throws {LedgerError} of `bank` if the reserve holds less. */
export function payFromReserve(context: Context, to: Address, payment: Amount): void {
  transfer(context, moduleAddress(RESERVE), to, payment);
}
