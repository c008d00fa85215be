/** What `channels` stores, is asked and answers: declared here once. */

import { checked, list, optional, within, withinNyz } from "../../schema/modifiers.ts";
import { type ParamsType, service } from "../../schema/package.ts";
import { nextPage, pageAsked, pageOf } from "../../schema/paging.ts";
import { field } from "../../schema/record.ts";
import { address, binary, bps, bytes, counter, deviceId, epoch, height, nodeId, nyz, u32, word } from "../../schema/scalars.ts";
import type { ValueOf } from "../../schema/type.ts";
import { amount } from "../../types/amount.ts";
import { CHANNEL_ID_BYTES, type ChannelId } from "../../types/channelId.ts";
import { SESSION_ID_BYTES } from "../../types/sessionOpen.ts";
import { checkEntries, checkTiers, MAX_ENTRIES } from "./checks.ts";

/** The package. */
export const api = service(
  "yizhan.channels.v1",
  "Escrow of a payer for one node, paid out by signed vouchers. A channel is named by sha256(`channel` || payer || node), the ids as 20 bytes.",
);

/** Basis points in a whole. */
export const BPS = 10_000;

/** Most price tables, so that parameters stay small. */
const MAX_PRICE_TABLES = 16;

/** Highest price: with it the value of any counters of 64 bits is an amount. */
const MAX_PRICE_NYZ = 10n ** 15n;

const channelId = binary<ChannelId>(CHANNEL_ID_BYTES);
const price = withinNyz(nyz, 0n, MAX_PRICE_NYZ);

export const TierPrice = api.record("TierPrice", "The price of one tier.", {
  perMessageNyz: field(1, price),
  perKibNyz: field(2, price, "Each message is rounded up to whole KiB, at least one."),
});

const noPrice = { perMessageNyz: amount(0n), perKibNyz: amount(0n) };

export const PriceTable = api.record("PriceTable", "Prices that vouchers may use.", {
  id: field(1, u32, "Vouchers are worth their counters under one of the tables."),
  tiers: field(2, checked(list(TierPrice, 3), checkTiers, [[noPrice, noPrice, noPrice]]), "Tiers 1, 2, 3."),
});
export interface PriceTable extends ValueOf<typeof PriceTable> {}

export const FeeSplit = api.record("FeeSplit", "How a fee is divided; the shares add up to 10,000. Floors; the remainder is burnt, too.", {
  brokerBps: field(1, bps, "To the reward address of the node."),
  burnBps: field(2, bps),
  publicPoolBps: field(3, bps),
  depositPoolBps: field(4, bps),
  referralBps: field(5, bps, "To who referred the payer; burnt if nobody did."),
  fundDevBps: field(6, bps),
});
export interface FeeSplit extends ValueOf<typeof FeeSplit> {}

const prices = list(PriceTable, MAX_PRICE_TABLES);

export const Params = api.record("Params", "Times, the fee split and the prices.", {
  thawEpochs: field(1, within(u32, 1, 1_000), "Epochs between asking for deposit back and receiving it."),
  voucherMaxAgeEpochs: field(
    2,
    within(u32, 1, 100),
    "Vouchers of devices are paid up to so many epochs after theirs; then their marks are forgotten.",
  ),
  feeSplit: field(3, FeeSplit),
  prices: field(4, prices, "Tables that vouchers may use; their ids differ."),
  currentPriceTable: field(5, u32, "Id of the table that new sessions use."),
});
export interface Params extends ValueOf<typeof Params> {}

/** Start values; the split is C7 of `test/vectors/economics.json`. */
export const parameters: ParamsType<Params> = {
  record: Params,
  defaults: {
    thawEpochs: 3,
    voucherMaxAgeEpochs: 30,
    feeSplit: {
      brokerBps: 8_000,
      burnBps: 1_000,
      publicPoolBps: 400,
      depositPoolBps: 200,
      referralBps: 200,
      fundDevBps: 200,
    },
    prices: [
      {
        id: 1,
        tiers: [
          { perMessageNyz: amount(800n), perKibNyz: amount(200n) },
          { perMessageNyz: amount(320n), perKibNyz: amount(80n) },
          { perMessageNyz: amount(80n), perKibNyz: amount(20n) },
        ],
      },
    ],
    currentPriceTable: 1,
  },
  breach({ feeSplit, prices, currentPriceTable }) {
    const shares: readonly number[] = Object.values(feeSplit);
    if (shares.reduce((sum, share) => sum + share, 0) !== BPS) {
      return ["feeSplit", `must add up to ${BPS}`];
    }
    const ids = new Set(prices.map(({ id }) => id));
    if (ids.size !== prices.length) return ["prices", "must have different ids"];
    if (ids.has(currentPriceTable)) return undefined;
    return ["currentPriceTable", "must be the id of one of the prices"];
  },
};

export const Channel = api.record("Channel", "The escrow of one payer for one node.", {
  id: field(1, channelId),
  payer: field(2, address),
  node: field(3, nodeId),
  depositNyz: field(4, nyz, "Everything ever put in, less what was withdrawn."),
  settledNyz: field(5, nyz, "Everything ever paid by vouchers; at most the deposit."),
  thawingNyz: field(6, nyz, "Part of the rest of the deposit on its way back to the payer. It still pays vouchers until it is withdrawn."),
  thawedInEpoch: field(7, epoch, "First epoch in which it may be withdrawn; 0 if nothing thaws."),
  lastVoucherSequence: field(8, counter(8), "Largest of a channel voucher; 0 = none yet."),
  lastVoucherCumulativeNyz: field(9, nyz, "Largest cumulative value of a channel voucher."),
  coveredBeforeEpoch: field(10, epoch, "Usage of epochs below this one is covered by a channel voucher; 0 = none."),
  openedHeight: field(11, height),
});
export interface Channel extends ValueOf<typeof Channel> {}

export const Mark = api.record("Mark", "What the vouchers of one session and epoch were paid.", {
  epoch: field(1, epoch),
  channel: field(2, channelId),
  device: field(3, deviceId),
  session: field(4, binary<string>(SESSION_ID_BYTES), "Zeros for usage that nobody signed for."),
  paidNyz: field(5, nyz),
});
export interface Mark extends ValueOf<typeof Mark> {}

export const DeviceFees = api.record("DeviceFees", "The sum of a channel's marks of one epoch.", {
  epoch: field(1, epoch),
  channel: field(2, channelId),
  paidNyz: field(3, nyz),
});

export const DeviceUsage = api.record("DeviceUsage", "What a device was charged in one epoch by all nodes.", {
  epoch: field(1, epoch),
  device: field(2, deviceId),
  signedNyz: field(3, nyz, "By vouchers it signed."),
  unsignedNyz: field(4, nyz, "By usage that nobody signed for."),
});
export interface DeviceUsage extends ValueOf<typeof DeviceUsage> {}

export const Settlement = api.record("Settlement", "What one node was paid by vouchers and counts for one reward epoch.", {
  epoch: field(1, epoch),
  node: field(2, nodeId),
  feesNyz: field(3, nyz),
  burnedNyz: field(4, nyz),
  burnedSignedNyz: field(5, nyz, "The part of it that earns service subsidy: not of unsigned usage, not of simulated devices."),
});
export interface Settlement extends ValueOf<typeof Settlement> {}

export const BurnedSigned = api.record("BurnedSigned", "What all settlements of a reward epoch burned that earns service subsidy.", {
  epoch: field(1, epoch),
  totalNyz: field(2, nyz),
});

export const MsgOpenChannel = api.message("MsgOpenChannel", "Opens the channel of a payer for a node with a first deposit.", {
  signer: "payer",
  fields: { payer: field(1, address), node: field(2, nodeId), amountNyz: field(3, nyz) },
  answers: { channelId: field(1, channelId) },
});

export const MsgTopUp = api.message("MsgTopUp", "Adds to the deposit of a channel.", {
  signer: "payer",
  fields: { payer: field(1, address), channelId: field(2, channelId), amountNyz: field(3, nyz) },
});

export const MsgThaw = api.message(
  "MsgThaw",
  "Announces that part of a deposit will be taken back; adding to a thaw starts its time anew.",
  {
    signer: "payer",
    fields: { payer: field(1, address), channelId: field(2, channelId), amountNyz: field(3, nyz) },
    answers: { thawedInEpoch: field(1, epoch, "First epoch in which MsgWithdraw succeeds.") },
  },
);

export const MsgWithdraw = api.message("MsgWithdraw", "Takes back what has thawed and was not spent meanwhile.", {
  signer: "payer",
  fields: { payer: field(1, address), channelId: field(2, channelId) },
  answers: { amountNyz: field(1, nyz) },
});

export const ChannelVoucherEntry = api.record(
  "ChannelVoucherEntry",
  "A ChannelVoucher that both ends signed: cumulative over the life of the channel, it covers all usage of epochs up to its own.",
  {
    body: field(1, bytes, "The canonical ChannelVoucher."),
    publicKey: field(2, bytes, "33 bytes, compressed secp256k1; its account must be the payer."),
    signature: field(3, bytes, "64 bytes r || s, low s, of the payer over the voucher's digest."),
    nodeSignature: field(
      4,
      bytes,
      "64 bytes ed25519 of the node over the same digest: without it a payer could cover usage with a low voucher.",
    ),
  },
);
export interface ChannelVoucherEntry extends ValueOf<typeof ChannelVoucherEntry> {}

export const DeviceVoucherEntry = api.record("DeviceVoucherEntry", "A UsageVoucher of role ingress, signed by the device.", {
  body: field(1, bytes, "The canonical UsageVoucher."),
  signature: field(2, bytes, "64 bytes ed25519 of the device."),
});

export const UnsignedUsageEntry = api.record(
  "UnsignedUsageEntry",
  "A UsageVoucher of role ingress with the flag UNSIGNED, signed by the node in place of the device.",
  {
    body: field(1, bytes, "The canonical UsageVoucher."),
    signature: field(2, bytes, "64 bytes ed25519 of the node."),
  },
);

export const SettleEntry = api.record("SettleEntry", "Exactly one of the three kinds.", {
  channelVoucher: field(1, optional(ChannelVoucherEntry)),
  deviceVoucher: field(2, optional(DeviceVoucherEntry)),
  unsignedUsage: field(3, optional(UnsignedUsageEntry)),
});
export interface SettleEntry extends ValueOf<typeof SettleEntry> {}

export const SettleResult = api.record("SettleResult", "What an entry was paid.", {
  paidNyz: field(1, nyz),
  unpaidNyz: field(2, nyz, "What the voucher asks for and the deposit or the device's cap did not allow. Nobody owes it."),
  reason: field(
    3,
    optional(word("NOTHING_NEW", "COVERED", "DEVICE_CAP", "DEPOSIT_SPENT")),
    "Why it was paid less than its voucher states; left out if it was not.",
  ),
});
export interface SettleResult extends ValueOf<typeof SettleResult> {}

const nothing = new Uint8Array(0);
const emptyEntry: SettleEntry = {
  channelVoucher: undefined,
  deviceVoucher: { body: nothing, signature: nothing },
  unsignedUsage: undefined,
};

export const MsgSettle = api.message(
  "MsgSettle",
  "Pays what vouchers prove and was not paid before; anyone may submit. A bad entry refuses the whole message and names its index, one with nothing new to pay is harmless.",
  {
    signer: "submitter",
    fields: {
      submitter: field(1, address, "Pays the fee of the transaction."),
      entries: field(
        2,
        // One more than is allowed is read, so that the refusal is this module's own.
        checked(list(SettleEntry, MAX_ENTRIES, 1), checkEntries, [[emptyEntry]]),
        "At least one.",
      ),
    },
    answers: { results: field(1, list(SettleResult, MAX_ENTRIES), "In the order of the entries.") },
  },
);

const ends = { channel: channelId, payer: address, node: nodeId } as const;

export const Opened = api.event("Opened", "A channel was opened.", { ...ends, amountNyz: nyz });
export const ToppedUp = api.event("ToppedUp", "A deposit grew.", { ...ends, amountNyz: nyz });
export const Thawing = api.event("Thawing", "Deposit is on its way back.", { ...ends, amountNyz: nyz, thawedInEpoch: epoch });
export const Withdrawn = api.event("Withdrawn", "Deposit went back.", { ...ends, amountNyz: nyz });
export const Settled = api.event("Settled", "Vouchers were paid.", {
  ...ends,
  rewardEpoch: epoch,
  feesNyz: nyz,
  brokerNyz: nyz,
  burnedNyz: nyz,
  burnedSignedNyz: nyz,
  publicPoolNyz: nyz,
  depositPoolNyz: nyz,
  fundDevNyz: nyz,
});

export const QueryChannel = api.query("Channel", "A channel by its id, or by payer and node.", {
  asks: {
    channelId: field(1, optional(channelId), "Either an id …"),
    payer: field(2, optional(address), "… or a payer …"),
    node: field(3, optional(nodeId), "… and a node."),
  },
  answers: { channel: field(1, Channel) },
});
export interface QueryChannel extends ValueOf<typeof QueryChannel.request> {}

export const QueryChannels = api.query("Channels", "The channels of a payer or of a node, page by page.", {
  asks: {
    payer: field(1, optional(address), "Either a payer …"),
    node: field(2, optional(nodeId), "… or a node."),
    ...pageAsked(channelId, 3),
  },
  answers: { channels: field(1, pageOf(Channel)), next: nextPage(channelId) },
});
export interface QueryChannels extends ValueOf<typeof QueryChannels.request> {}

export const QueryPrices = api.query("Prices", "The price tables, and which one new sessions use.", {
  asks: {},
  answers: { prices: field(1, prices), currentPriceTable: field(2, u32) },
});

export const QuerySettlement = api.query("Settlement", "What a node was paid by vouchers in a reward epoch.", {
  asks: { epoch: field(1, epoch), node: field(2, nodeId) },
  answers: {
    settlement: field(1, Settlement),
    totalBurnedSignedNyz: field(2, nyz, "Sum of burned_signed_nyz of all nodes in the epoch."),
  },
});

export const QuerySettlements = api.query("Settlements", "What every node was paid by vouchers in a reward epoch, page by page.", {
  asks: { epoch: field(1, epoch), ...pageAsked(nodeId, 2) },
  answers: { settlements: field(1, pageOf(Settlement)), next: nextPage(nodeId) },
});

export const QueryParams = api.paramsQuery("Times, the fee split and the prices.", Params);
