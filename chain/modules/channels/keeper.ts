/** What later modules and the application ask of channels. */

import type { ReadState } from "../../store/state.ts";
import type { Address, NodeId } from "../../types/address.ts";
import { type Amount, ZERO } from "../../types/amount.ts";
import { channelIdOf } from "../../types/channelId.ts";
import type { PriceTable } from "../../types/price.ts";
import { claimableEpoch, epochOf } from "../epochs/keeper.ts";
import {
  burnedSignedTotals,
  type Channel,
  channels,
  type FeeSplit,
  params,
  type Settlement,
  settlements,
} from "./state.ts";

export type { Channel, FeeSplit, Settlement } from "./state.ts";

/** How fees are divided, in basis points. */
export function feeSplitOf(state: ReadState): FeeSplit {
  return params.require(state).feeSplitBps;
}

/** The price tables that vouchers may use. */
export function priceTablesOf(state: ReadState): readonly PriceTable[] {
  return params.require(state).prices;
}

/** The channel of a payer for a node. */
export function channelOf(state: ReadState, payer: Address, node: NodeId): Channel | undefined {
  return channels.get(state, channelIdOf(payer, node));
}

/** What a node was paid by vouchers in a reward epoch; nothing if there was no settlement. */
export function settlementsOf(state: ReadState, rewardEpoch: number, node: NodeId): Settlement {
  const none = { fees: ZERO, burned: ZERO, burnedSigned: ZERO };
  return settlements.get(state, [rewardEpoch, node]) ?? none;
}

/** The sum of `burnedSigned` of all nodes in a reward epoch. */
export function totalBurnedSigned(state: ReadState, rewardEpoch: number): Amount {
  return burnedSignedTotals.get(state, rewardEpoch) ?? ZERO;
}

/** The reward epoch that settlements at `height` count for: the claimable one, or the running one between windows. */
export function rewardEpochAt(state: ReadState, height: number): number {
  return claimableEpoch(state, height) ?? epochOf(state).number;
}
