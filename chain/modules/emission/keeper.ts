/** What later modules ask of emission. */

import type { Context } from "../../core/module.ts";
import type { ReadState } from "../../store/state.ts";
import { type Address, moduleAddress } from "../../types/address.ts";
import type { Amount } from "../../types/amount.ts";
import { transfer } from "../bank/keeper.ts";
import { type Purposes, params, RESERVE } from "./state.ts";
import { divisionOfEpoch, mintedBeforeEpoch, poolsOfNetwork } from "./transitions.ts";

/** The most that may be paid for an epoch, by purpose, in nyz. */
export type Pools = Purposes<Amount>;

/** The ceilings of epoch `epoch`. What no rule pays stays in the reserve. */
export function poolsOf(state: ReadState, epoch: number): Pools {
  const known = params.require(state);
  return poolsOfNetwork(divisionOfEpoch(epoch, known).network, known.split);
}

/** What all epochs before `epoch` create, in closed form. */
export function mintedBefore(state: ReadState, epoch: number): Amount {
  return mintedBeforeEpoch(epoch, params.require(state));
}

/** Pays from the reserve; nothing happens for zero. @throws {LedgerError} of `bank` if the reserve holds less. */
export function payFromReserve(context: Context, to: Address, payment: Amount): void {
  transfer(context, moduleAddress(RESERVE), to, payment);
}
