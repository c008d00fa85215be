/** The state of `channels` in the form its genesis reads. */

import type { ReadState } from "../../store/state.ts";
import { formatAddress, formatDeviceId, formatNodeId } from "../../types/address.ts";
import { fromBinaryString, toHex } from "../../types/bytes.ts";
import { TIERS } from "../../types/tier.ts";
import { type ChannelParams, channels, deviceUsage, marks, params, settlements } from "./state.ts";

/** Parameters as JSON. */
export function wireParams({ prices, ...rest }: ChannelParams): unknown {
  return {
    ...rest,
    prices: prices.map(({ id, tiers }) => ({
      id,
      tiers: TIERS.map((tier) => ({
        perMessageNyz: String(tiers[tier].perMessage),
        perKibNyz: String(tiers[tier].perKib),
      })),
    })),
  };
}

function* wireChannels(state: ReadState): Generator<unknown, void, void> {
  for (const [, channel] of channels.entries(state)) {
    yield {
      payer: formatAddress(channel.payer),
      node: formatNodeId(channel.node),
      deposit: String(channel.deposit),
      settled: String(channel.settled),
      thawing: String(channel.thawing),
      thawedInEpoch: channel.thawedInEpoch,
      lastVoucherSequence: String(channel.lastVoucherSequence),
      lastVoucherCumulative: String(channel.lastVoucherCumulative),
      coveredBeforeEpoch: channel.coveredBeforeEpoch,
      openedHeight: channel.openedHeight,
    };
  }
}

function* wireMarks(state: ReadState): Generator<unknown, void, void> {
  for (const [[epoch, channel, session], paid] of marks.entries(state)) {
    const names = { channel: hex(channel), session: hex(session) };
    yield { epoch, ...names, paid: String(paid) };
  }
}

function* wireUsage(state: ReadState): Generator<unknown, void, void> {
  for (const [[epoch, device], { signed, unsigned }] of deviceUsage.entries(state)) {
    const amounts = { signed: String(signed), unsigned: String(unsigned) };
    yield { epoch, device: formatDeviceId(device), ...amounts };
  }
}

function* wireSettlements(state: ReadState): Generator<unknown, void, void> {
  for (const [[epoch, node], { fees, burned, burnedSigned }] of settlements.entries(state)) {
    yield {
      epoch,
      node: formatNodeId(node),
      fees: String(fees),
      burned: String(burned),
      burnedSigned: String(burnedSigned),
    };
  }
}

function hex(key: string): string {
  return toHex(fromBinaryString(key));
}

/** Everything. */
export function exported(state: ReadState): unknown {
  return {
    params: wireParams(params.require(state)),
    channels: [...wireChannels(state)],
    marks: [...wireMarks(state)],
    deviceUsage: [...wireUsage(state)],
    settlements: [...wireSettlements(state)],
  };
}
