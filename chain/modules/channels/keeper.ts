/** What later modules and the application ask of channels. */

import type { ReadState, WriteState } from "../../store/state.ts";
import type { Address, NodeId } from "../../types/address.ts";
import { type Amount, add, ZERO } from "../../types/amount.ts";
import { type ChannelId, channelIdOf } from "../../types/channelId.ts";
import type { PriceTable } from "../../types/price.ts";
import { claimableEpoch, epochOf } from "../epochs/keeper.ts";
import type { Channel, FeeSplit, Mark, Settlement } from "./records.ts";
import { burnedSignedTotals, channels, deviceFees, params, settlements } from "./state.ts";
import { noSettlement } from "./transitions.ts";

export type { Channel, FeeSplit, Settlement } from "./records.ts";

/** How fees are divided. */
export function feeSplitOf(state: ReadState): FeeSplit {
  return params.require(state).feeSplit;
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
  return settlements.get(state, [rewardEpoch, node]) ?? noSettlement(rewardEpoch, node);
}

/** The sum of `burnedSignedNyz` of all nodes in a reward epoch. */
export function totalBurnedSigned(state: ReadState, rewardEpoch: number): Amount {
  return burnedSignedTotals.get(state, rewardEpoch)?.totalNyz ?? ZERO;
}

/** The reward epoch that settlements at `height` count for: the claimable one, or the running one between windows. */
export function rewardEpochAt(state: ReadState, height: number): number {
  return claimableEpoch(state, height) ?? epochOf(state).number;
}

/** Adds what a settlement burned to the sum of its epoch; an epoch that burned nothing has none. */
export function addBurnedSigned(
  state: WriteState,
  { epoch, burnedSignedNyz }: Pick<Settlement, "epoch" | "burnedSignedNyz">,
): void {
  if (burnedSignedNyz === ZERO) return;
  const totalNyz = add(totalBurnedSigned(state, epoch), burnedSignedNyz);
  burnedSignedTotals.put(state, { epoch, totalNyz });
}

/** What device vouchers of an epoch were paid from a channel. */
export function deviceFeesOf(state: ReadState, epoch: number, channel: ChannelId): Amount {
  return deviceFees.get(state, [epoch, channel])?.paidNyz ?? ZERO;
}

/** Adds what a mark grew by to the sum of its channel and epoch. */
export function addDeviceFees(
  state: WriteState,
  { epoch, channel, paidNyz }: Pick<Mark, "epoch" | "channel" | "paidNyz">,
): void {
  const sum = add(deviceFeesOf(state, epoch, channel), paidNyz);
  deviceFees.put(state, { epoch, channel, paidNyz: sum });
}
