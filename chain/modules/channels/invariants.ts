/** What always holds of channels. */

import type { Invariant } from "../../core/module.ts";
import type { ReadState } from "../../store/state.ts";
import { formatDeviceId, ID_BYTES, moduleAddress } from "../../types/address.ts";
import { ZERO } from "../../types/amount.ts";
import { fromBinaryString, toHex } from "../../types/bytes.ts";
import { channelIdOf } from "../../types/channelId.ts";
import { balanceOf } from "../bank/keeper.ts";
import { epochOf } from "../epochs/keeper.ts";
import { nodeOf } from "../registry/keeper.ts";
import {
  burnedSignedTotals,
  channels,
  channelsOfNode,
  channelsOfPayer,
  deviceFees,
  deviceUsage,
  marks,
  params,
  STORE,
  settlements,
} from "./state.ts";
import { paramBreach } from "./transitions.ts";

function hex(key: string): string {
  return toHex(fromBinaryString(key));
}

const paramsAreAllowed: Invariant = function* (state) {
  const breach = paramBreach(params.require(state));
  if (breach !== undefined) yield `${breach[0]} ${breach[1]}`;
};

const accountHoldsUnspent: Invariant = function* (state) {
  let unspent = 0n;
  for (const [, { deposit, settled }] of channels.entries(state)) unspent += deposit - settled;
  const held = balanceOf(state, moduleAddress(STORE));
  if (held !== unspent) yield `the account holds ${held} nyz, channels have ${unspent} left`;
};

const paidBelowDeposited: Invariant = function* (state) {
  for (const [id, { deposit, settled, thawing }] of channels.entries(state)) {
    if (settled > deposit) yield `channel ${hex(id)} paid ${settled} of ${deposit} nyz`;
    if (thawing > deposit - settled) {
      yield `channel ${hex(id)} thaws ${thawing} nyz of ${deposit - settled}`;
    }
  }
};

const channelsAreIndexed: Invariant = function* (state) {
  let count = 0;
  for (const [id, { payer, node }] of channels.entries(state)) {
    count += 1;
    if (channelIdOf(payer, node) !== id) yield `channel ${hex(id)} has the id of another`;
    if (nodeOf(state, node) === undefined) yield `channel ${hex(id)} is for an unknown node`;
    const known = channelsOfPayer.has(state, [payer, id]) && channelsOfNode.has(state, [node, id]);
    if (!known) yield `channel ${hex(id)} is missing in an index`;
  }
  const entries = [...channelsOfPayer.keys(state)].length + [...channelsOfNode.keys(state)].length;
  if (entries !== 2 * count) yield `${count} channels have ${entries} entries in two indexes`;
};

function sumsOfMarks(state: ReadState): {
  channels: Map<string, bigint>;
  devices: Map<string, bigint>;
} {
  const sums = { channels: new Map<string, bigint>(), devices: new Map<string, bigint>() };
  for (const [[epoch, channel, session], paid] of marks.entries(state)) {
    const ofChannel = `${epoch}/${channel}`;
    const ofDevice = `${epoch}/${session.slice(0, ID_BYTES)}`;
    sums.channels.set(ofChannel, (sums.channels.get(ofChannel) ?? 0n) + paid);
    sums.devices.set(ofDevice, (sums.devices.get(ofDevice) ?? 0n) + paid);
  }
  return sums;
}

/** Of epochs whose vouchers are still accepted; older records are forgotten little by little. */
const marksAddUp: Invariant = function* (state) {
  const firstKept = epochOf(state).number - params.require(state).voucherMaxAgeEpochs;
  const sums = sumsOfMarks(state);
  for (const [[epoch, channel], fees] of deviceFees.entries(state)) {
    const { settled } = channels.require(state, channel);
    if (fees > settled) yield `devices of channel ${hex(channel)} paid ${fees} of ${settled} nyz`;
    const sum = sums.channels.get(`${epoch}/${channel}`) ?? 0n;
    if (epoch < firstKept || sum === fees) continue;
    yield `marks of channel ${hex(channel)} in epoch ${epoch} sum to ${sum}, not ${fees}`;
  }
  for (const [[epoch, device], { signed, unsigned }] of deviceUsage.entries(state)) {
    const sum = sums.devices.get(`${epoch}/${device}`) ?? 0n;
    if (epoch < firstKept || sum === signed + unsigned) continue;
    const charged = signed + unsigned;
    yield `marks of ${formatDeviceId(device)} in epoch ${epoch} sum to ${sum}, not ${charged}`;
  }
};

const burnedSignedAddsUp: Invariant = function* (state) {
  const sums = new Map<number, bigint>();
  for (const [[epoch, node], { fees, burned, burnedSigned }] of settlements.entries(state)) {
    if (burned > fees || burnedSigned > burned) {
      yield `${hex(node)} in epoch ${epoch}: burned ${burned}, counted ${burnedSigned} of ${fees}`;
    }
    if (burnedSigned > ZERO) sums.set(epoch, (sums.get(epoch) ?? 0n) + burnedSigned);
  }
  let totals = 0;
  for (const [epoch, total] of burnedSignedTotals.entries(state)) {
    totals += 1;
    const sum = sums.get(epoch) ?? 0n;
    if (sum !== total) yield `epoch ${epoch}: nodes burned ${sum} nyz, the total says ${total}`;
  }
  if (totals !== sums.size) yield `${sums.size} epochs burned, ${totals} have a total`;
};

/** By name. */
export const invariants: Readonly<Record<string, Invariant>> = {
  paramsAreAllowed,
  accountHoldsUnspent,
  paidBelowDeposited,
  channelsAreIndexed,
  marksAddUp,
  burnedSignedAddsUp,
};
