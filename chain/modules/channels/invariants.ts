/** What always holds of channels. */

import { paramsAreAllowed } from "../../core/genesis.ts";
import type { Invariant } from "../../core/module.ts";
import type { ReadState } from "../../store/state.ts";
import { formatDeviceId, formatNodeId } from "../../types/address.ts";
import { ZERO } from "../../types/amount.ts";
import { channelIdOf, formatChannelId } from "../../types/channelId.ts";
import { balanceOf } from "../bank/keeper.ts";
import { epochOf } from "../epochs/keeper.ts";
import { nodeOf } from "../registry/keeper.ts";
import {
  burnedSignedTotals,
  channels,
  deviceFees,
  deviceUsage,
  escrow,
  marks,
  params,
  settlements,
} from "./state.ts";

const accountHoldsUnspent: Invariant = function* (state) {
  let unspent = 0n;
  for (const { depositNyz, settledNyz } of channels.values(state)) {
    unspent += depositNyz - settledNyz;
  }
  const held = balanceOf(state, escrow);
  if (held !== unspent) yield `the account holds ${held} nyz, channels have ${unspent} left`;
};

const paidBelowDeposited: Invariant = function* (state) {
  for (const { id, depositNyz, settledNyz, thawingNyz } of channels.values(state)) {
    const left = depositNyz - settledNyz;
    if (left < 0n) yield `channel ${formatChannelId(id)} paid ${settledNyz} of ${depositNyz} nyz`;
    if (thawingNyz > left)
      yield `channel ${formatChannelId(id)} thaws ${thawingNyz} nyz of ${left}`;
  }
};

const channelsAreOfTheirEnds: Invariant = function* (state) {
  for (const { id, payer, node } of channels.values(state)) {
    if (channelIdOf(payer, node) !== id) {
      yield `channel ${formatChannelId(id)} has the id of another`;
    }
    if (nodeOf(state, node) === undefined) {
      yield `channel ${formatChannelId(id)} is for an unknown node`;
    }
  }
};

interface Sums {
  readonly channels: Map<string, bigint>;
  readonly devices: Map<string, bigint>;
}

function sumsOfMarks(state: ReadState): Sums {
  const sums: Sums = { channels: new Map(), devices: new Map() };
  for (const { epoch, channel, device, paidNyz } of marks.values(state)) {
    const ofChannel = `${epoch}/${channel}`;
    const ofDevice = `${epoch}/${device}`;
    sums.channels.set(ofChannel, (sums.channels.get(ofChannel) ?? 0n) + paidNyz);
    sums.devices.set(ofDevice, (sums.devices.get(ofDevice) ?? 0n) + paidNyz);
  }
  return sums;
}

/** Of epochs whose vouchers are still accepted; older records are forgotten little by little. */
const marksAddUp: Invariant = function* (state) {
  const firstKept = epochOf(state).number - params.require(state).voucherMaxAgeEpochs;
  const sums = sumsOfMarks(state);
  for (const { epoch, channel, paidNyz } of deviceFees.values(state)) {
    const name = `channel ${formatChannelId(channel)}`;
    const { settledNyz } = channels.require(state, channel);
    if (paidNyz > settledNyz) yield `devices of ${name} paid ${paidNyz} of ${settledNyz} nyz`;
    const sum = sums.channels.get(`${epoch}/${channel}`) ?? 0n;
    if (epoch < firstKept || sum === paidNyz) continue;
    yield `marks of ${name} in epoch ${epoch} sum to ${sum}, not ${paidNyz}`;
  }
  for (const { epoch, device, signedNyz, unsignedNyz } of deviceUsage.values(state)) {
    const sum = sums.devices.get(`${epoch}/${device}`) ?? 0n;
    const charged = signedNyz + unsignedNyz;
    if (epoch < firstKept || sum === charged) continue;
    yield `marks of ${formatDeviceId(device)} in epoch ${epoch} sum to ${sum}, not ${charged}`;
  }
};

const burnedSignedAddsUp: Invariant = function* (state) {
  const sums = new Map<number, bigint>();
  for (const settlement of settlements.values(state)) {
    const { epoch, node, feesNyz, burnedNyz, burnedSignedNyz } = settlement;
    if (burnedNyz > feesNyz || burnedSignedNyz > burnedNyz) {
      const name = `${formatNodeId(node)} in epoch ${epoch}`;
      yield `${name}: burned ${burnedNyz}, counted ${burnedSignedNyz} of ${feesNyz}`;
    }
    if (burnedSignedNyz > ZERO) sums.set(epoch, (sums.get(epoch) ?? 0n) + burnedSignedNyz);
  }
  let totals = 0;
  for (const { epoch, totalNyz } of burnedSignedTotals.values(state)) {
    totals += 1;
    const sum = sums.get(epoch) ?? 0n;
    if (sum !== totalNyz) {
      yield `epoch ${epoch}: nodes burned ${sum} nyz, the total says ${totalNyz}`;
    }
  }
  if (totals !== sums.size) yield `${sums.size} epochs burned, ${totals} have a total`;
};

/** By name. */
export const invariants: Readonly<Record<string, Invariant>> = {
  paramsAreAllowed: paramsAreAllowed(params),
  accountHoldsUnspent,
  paidBelowDeposited,
  channelsAreOfTheirEnds,
  marksAddUp,
  burnedSignedAddsUp,
};
