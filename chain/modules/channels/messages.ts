/** The messages of channels. */

import { handles } from "../../core/handlers.ts";
import type { Context } from "../../core/module.ts";
import { type Address, formatAddress, formatNodeId } from "../../types/address.ts";
import { type Amount, ZERO } from "../../types/amount.ts";
import { type ChannelId, channelIdOf, formatChannelId } from "../../types/channelId.ts";
import { transfer } from "../bank/keeper.ts";
import { epochOf } from "../epochs/keeper.ts";
import { requireNode } from "../registry/keeper.ts";
import { checkEntry, readEntry } from "./entries.ts";
import { channelsError } from "./errors.ts";
import {
  type Channel,
  MsgOpenChannel,
  MsgSettle,
  MsgThaw,
  MsgTopUp,
  MsgWithdraw,
  Opened,
  Thawing,
  ToppedUp,
  Withdrawn,
} from "./records.ts";
import { settle, signaturesOf } from "./settlement.ts";
import { channels, escrow, params } from "./state.ts";
import { newChannel, thaw, topUp, withdraw } from "./transitions.ts";

/** Gas of the state that a message touches. */
const GAS_PER_MESSAGE = 30_000;
/** Gas of a signature and the records of an entry: about 1.3 ms for the signature. */
const GAS_PER_VOUCHER = 30_000;

function requireSome({ amountNyz }: { readonly amountNyz: Amount }): void {
  if (amountNyz === ZERO) throw channelsError("EmptyAmount");
}

/** The channel, if it is the payer's. @throws {LedgerError} */
function requireOwn(
  context: Context,
  { payer, channelId }: { readonly payer: Address; readonly channelId: ChannelId },
): Channel {
  const channel = channels.get(context.state, channelId);
  const name = formatChannelId(channelId);
  if (channel === undefined) throw channelsError("ChannelNotFound", { channel: name });
  if (channel.payer !== payer) {
    throw channelsError("NotPayer", { channel: name, payer: formatAddress(channel.payer) });
  }
  return channel;
}

/** How events name a channel. */
function endsOf({ id, payer, node }: Channel): Pick<Channel, "payer" | "node"> & {
  readonly channel: ChannelId;
} {
  return { channel: id, payer, node };
}

const openChannel = handles(MsgOpenChannel, {
  check: requireSome,
  gas: () => GAS_PER_MESSAGE,
  execute(context, { payer, node, amountNyz }) {
    const { state, block } = context;
    if (requireNode(state, node).status === "retired") {
      throw channelsError("NodeRetired", { node: formatNodeId(node) });
    }
    const channelId = channelIdOf(payer, node);
    if (channels.has(state, channelId)) {
      throw channelsError("ChannelExists", { channel: formatChannelId(channelId) });
    }
    transfer(context, payer, escrow, amountNyz);
    const channel = newChannel({ payer, node, depositNyz: amountNyz, height: block.height });
    channels.put(state, channel);
    context.emit(Opened.of({ ...endsOf(channel), amountNyz }));
    return { channelId };
  },
});

const topUpChannel = handles(MsgTopUp, {
  check: requireSome,
  gas: () => GAS_PER_MESSAGE,
  execute(context, asked) {
    const { payer, amountNyz } = asked;
    const channel = requireOwn(context, asked);
    transfer(context, payer, escrow, amountNyz);
    channels.put(context.state, topUp(channel, amountNyz), channel);
    context.emit(ToppedUp.of({ ...endsOf(channel), amountNyz }));
  },
});

const thawChannel = handles(MsgThaw, {
  check: requireSome,
  gas: () => GAS_PER_MESSAGE,
  execute(context, asked) {
    const { state } = context;
    const { amountNyz } = asked;
    const channel = requireOwn(context, asked);
    const thawedInEpoch = epochOf(state).number + params.require(state).thawEpochs;
    channels.put(state, thaw(channel, amountNyz, thawedInEpoch), channel);
    context.emit(Thawing.of({ ...endsOf(channel), amountNyz, thawedInEpoch }));
    return { thawedInEpoch };
  },
});

const withdrawChannel = handles(MsgWithdraw, {
  gas: () => GAS_PER_MESSAGE,
  execute(context, asked) {
    const { state } = context;
    const channel = requireOwn(context, asked);
    channels.put(state, withdraw(channel, epochOf(state).number), channel);
    const amountNyz = channel.thawingNyz;
    transfer(context, escrow, asked.payer, amountNyz);
    context.emit(Withdrawn.of({ ...endsOf(channel), amountNyz }));
    return { amountNyz };
  },
});

const settleVouchers = handles(MsgSettle, {
  read: ({ submitter, entries }) => ({ submitter, entries: entries.map(readEntry) }),
  check: ({ entries }) => entries.forEach(checkEntry),
  signatures: (state, chainId, { entries }) => signaturesOf(state, chainId, entries),
  gas: ({ entries }) => {
    const signatures = entries.reduce((sum, { kind }) => sum + (kind === "channel" ? 2 : 1), 0);
    return GAS_PER_MESSAGE + signatures * GAS_PER_VOUCHER;
  },
  execute: (context, { entries }) => ({ results: settle(context, entries) }),
});

/** The messages of channels. */
export const messages = [openChannel, topUpChannel, thawChannel, withdrawChannel, settleVouchers];
