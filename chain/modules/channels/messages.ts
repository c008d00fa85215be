/** The messages of channels. */

import { yizhan } from "../../../proto/gen/yizhan.js";
import { readFields } from "../../core/fields.ts";
import { type Context, type MessageRoute, message } from "../../core/module.ts";
import {
  type Address,
  formatAddress,
  formatNodeId,
  moduleAddress,
  type NodeId,
  parseAddress,
  parseNodeId,
} from "../../types/address.ts";
import { type Amount, parseAmount, ZERO } from "../../types/amount.ts";
import { fromBinaryString, toHex } from "../../types/bytes.ts";
import { type ChannelId, channelIdFromBytes, channelIdOf } from "../../types/channelId.ts";
import { ChannelVoucher } from "../../types/channelVoucher.ts";
import { UsageVoucher } from "../../types/usageVoucher.ts";
import { transfer } from "../bank/keeper.ts";
import { epochOf } from "../epochs/keeper.ts";
import { requireNode } from "../registry/keeper.ts";
import { checkEntry, MAX_ENTRIES, type SettleEntry, type UsageEntry } from "./entries.ts";
import { channelsError } from "./errors.ts";
import { settle, signaturesOf } from "./settlement.ts";
import { type Channel, channels, channelsOfNode, channelsOfPayer, params, STORE } from "./state.ts";
import { newChannel, thaw, topUp, withdraw } from "./transitions.ts";

const { v1 } = yizhan.channels;

/** Gas of the state that a message touches. */
const GAS_PER_MESSAGE = 30_000;
/** Gas of a signature and the records of an entry: about 1.3 ms for the signature. */
const GAS_PER_VOUCHER = 30_000;

const EMPTY: Uint8Array = new Uint8Array(0);

interface OpenChannel {
  readonly payer: Address;
  readonly node: NodeId;
  readonly amount: Amount;
}

interface OwnChannel {
  readonly payer: Address;
  readonly id: ChannelId;
}

interface ChannelAmount extends OwnChannel {
  readonly amount: Amount;
}

interface Settle {
  readonly submitter: Address;
  readonly entries: readonly SettleEntry[];
}

function hexOf(id: ChannelId): string {
  return toHex(fromBinaryString(id));
}

function requireAmount(amount: Amount): void {
  if (amount === ZERO) throw channelsError("EmptyAmount");
}

/** The channel, if it is the payer's. @throws {LedgerError} */
function requireOwn(context: Context, { payer, id }: OwnChannel): Channel {
  const channel = channels.get(context.state, id);
  if (channel === undefined) throw channelsError("ChannelNotFound", { channel: hexOf(id) });
  if (channel.payer !== payer) {
    throw channelsError("NotPayer", { channel: hexOf(id), payer: formatAddress(channel.payer) });
  }
  return channel;
}

function report(
  context: Context,
  type: string,
  id: ChannelId,
  facts: Readonly<Record<string, string>>,
): void {
  const { payer, node } = channels.require(context.state, id);
  const names = { channel: hexOf(id), payer: formatAddress(payer), node: formatNodeId(node) };
  context.emit({ type: `yizhan.channels.${type}`, attributes: { ...names, ...facts } });
}

const openChannel: MessageRoute = message<OpenChannel>({
  type: "yizhan.channels.v1.MsgOpenChannel",
  summary: "Opens the channel of a payer for a node with a first deposit.",
  decode(bytes) {
    const { payer, node, amount } = readFields(bytes, {
      payer: [1, "text"],
      node: [2, "text"],
      amount: [3, "text"],
    });
    return { payer: parseAddress(payer), node: parseNodeId(node), amount: parseAmount(amount) };
  },
  signers: ({ payer }) => [payer],
  check: ({ amount }) => requireAmount(amount),
  gas: () => GAS_PER_MESSAGE,
  execute(context, { payer, node, amount }) {
    const { state, block } = context;
    const id = channelIdOf(payer, node);
    if (requireNode(state, node).status === "retired") {
      throw channelsError("NodeRetired", { node: formatNodeId(node) });
    }
    if (channels.has(state, id)) throw channelsError("ChannelExists", { channel: hexOf(id) });
    transfer(context, payer, moduleAddress(STORE), amount);
    channels.set(state, id, newChannel({ payer, node, deposit: amount, height: block.height }));
    channelsOfPayer.add(state, [payer, id]);
    channelsOfNode.add(state, [node, id]);
    report(context, "opened", id, { amount_nyz: String(amount) });
    return v1.MsgOpenChannelResponse.encode({ channelId: fromBinaryString(id) }).finish();
  },
});

function decodeChannelAmount(bytes: Uint8Array): ChannelAmount {
  const { payer, id, amount } = readFields(bytes, {
    payer: [1, "text"],
    id: [2, "bytes"],
    amount: [3, "text"],
  });
  return { payer: parseAddress(payer), id: channelIdFromBytes(id), amount: parseAmount(amount) };
}

const topUpChannel: MessageRoute = message<ChannelAmount>({
  type: "yizhan.channels.v1.MsgTopUp",
  summary: "Adds to the deposit of a channel.",
  decode: decodeChannelAmount,
  signers: ({ payer }) => [payer],
  check: ({ amount }) => requireAmount(amount),
  gas: () => GAS_PER_MESSAGE,
  execute(context, { payer, id, amount }) {
    const channel = requireOwn(context, { payer, id });
    transfer(context, payer, moduleAddress(STORE), amount);
    channels.set(context.state, id, topUp(channel, amount));
    report(context, "topped_up", id, { amount_nyz: String(amount) });
    return EMPTY;
  },
});

const thawChannel: MessageRoute = message<ChannelAmount>({
  type: "yizhan.channels.v1.MsgThaw",
  summary: "Announces that part of a deposit will be taken back.",
  decode: decodeChannelAmount,
  signers: ({ payer }) => [payer],
  check: ({ amount }) => requireAmount(amount),
  gas: () => GAS_PER_MESSAGE,
  execute(context, { payer, id, amount }) {
    const { state } = context;
    const channel = requireOwn(context, { payer, id });
    const thawedInEpoch = epochOf(state).number + params.require(state).thawEpochs;
    channels.set(state, id, thaw(channel, amount, thawedInEpoch));
    const facts = { amount_nyz: String(amount), thawed_in_epoch: String(thawedInEpoch) };
    report(context, "thawing", id, facts);
    return v1.MsgThawResponse.encode({ thawedInEpoch }).finish();
  },
});

const withdrawChannel: MessageRoute = message<OwnChannel>({
  type: "yizhan.channels.v1.MsgWithdraw",
  summary: "Takes back what has thawed and was not spent meanwhile.",
  decode(bytes) {
    const { payer, id } = readFields(bytes, { payer: [1, "text"], id: [2, "bytes"] });
    return { payer: parseAddress(payer), id: channelIdFromBytes(id) };
  },
  signers: ({ payer }) => [payer],
  gas: () => GAS_PER_MESSAGE,
  execute(context, { payer, id }) {
    const { state } = context;
    const before = requireOwn(context, { payer, id });
    const { channel, taken } = withdraw(before, epochOf(state).number, hexOf(id));
    channels.set(state, id, channel);
    transfer(context, moduleAddress(STORE), payer, taken);
    report(context, "withdrawn", id, { amount_nyz: String(taken) });
    return v1.MsgWithdrawResponse.encode({ amountNyz: String(taken) }).finish();
  },
});

function decodeEntry(bytes: Uint8Array, index: number): SettleEntry {
  const parts = readFields(bytes, {
    channel: [1, "message"],
    signed: [2, "message"],
    unsigned: [3, "message"],
  });
  const { channel, signed, unsigned } = parts;
  if (Object.values(parts).filter((part) => part !== undefined).length !== 1) {
    throw channelsError("MalformedVoucher", { index, problem: "exactly one kind must be given" });
  }
  try {
    if (channel !== undefined) return decodeChannelEntry(channel);
    if (signed !== undefined) return decodeUsageEntry("signed", signed);
    return decodeUsageEntry("unsigned", unsigned ?? EMPTY);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw channelsError("MalformedVoucher", { index, problem: error.message });
  }
}

function decodeChannelEntry(bytes: Uint8Array): SettleEntry {
  const fields = readFields(bytes, {
    body: [1, "bytes"],
    publicKey: [2, "bytes"],
    signature: [3, "bytes"],
    nodeSignature: [4, "bytes"],
  });
  return { kind: "channel", voucher: ChannelVoucher.decode(fields.body), ...fields };
}

function decodeUsageEntry(kind: UsageEntry["kind"], bytes: Uint8Array): SettleEntry {
  const fields = readFields(bytes, { body: [1, "bytes"], signature: [2, "bytes"] });
  return { kind, voucher: UsageVoucher.decode(fields.body), ...fields };
}

const settleVouchers: MessageRoute = message<Settle>({
  type: "yizhan.channels.v1.MsgSettle",
  summary: "Pays what vouchers prove and was not paid before; anyone may submit.",
  decode(bytes) {
    const { submitter, entries } = readFields(bytes, {
      submitter: [1, "text"],
      entries: [2, "messages"],
    });
    const count = entries.length;
    if (count < 1 || count > MAX_ENTRIES) {
      throw channelsError("TooManyEntries", { count, most: MAX_ENTRIES });
    }
    return { submitter: parseAddress(submitter), entries: entries.map(decodeEntry) };
  },
  signers: ({ submitter }) => [submitter],
  check: ({ entries }) => entries.forEach(checkEntry),
  signatures: (state, chainId, { entries }) => signaturesOf(state, chainId, entries),
  gas: ({ entries }) => {
    const signatures = entries.reduce((sum, { kind }) => sum + (kind === "channel" ? 2 : 1), 0);
    return GAS_PER_MESSAGE + signatures * GAS_PER_VOUCHER;
  },
  execute(context, { entries }) {
    const results = settle(context, entries).map(({ paid, unpaid, reason }) => ({
      paidNyz: String(paid),
      unpaidNyz: String(unpaid),
      reason,
    }));
    return v1.MsgSettleResponse.encode({ results }).finish();
  },
});

/** The messages of channels. */
export const messages: readonly MessageRoute[] = [
  openChannel,
  topUpChannel,
  thawChannel,
  withdrawChannel,
  settleVouchers,
];
