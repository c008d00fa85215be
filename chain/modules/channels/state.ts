/** What `channels` stores: parameters, channels with their high-water marks, what devices used, what nodes were paid. */

import {
  addressKey,
  amountCodec,
  bigUint,
  binaryKey,
  type Codec,
  fixedKey,
  type KeyCodec,
  list,
  type PartCodec,
  struct,
  tupleKey,
  u32,
  u32Key,
} from "../../store/codec.ts";
import {
  type Item,
  item,
  map,
  type StateMap,
  type StateSet,
  set,
} from "../../store/collections.ts";
import { type Address, type DeviceId, ID_BYTES, type NodeId } from "../../types/address.ts";
import type { Amount } from "../../types/amount.ts";
import { CHANNEL_ID_BYTES, type ChannelId } from "../../types/channelId.ts";
import type { PriceTable, TierPrice } from "../../types/price.ts";

/** How a fee is divided, in basis points that add up to 10,000. Floors; the remainder is burnt, too. */
export interface FeeSplit {
  readonly broker: number;
  readonly burn: number;
  readonly publicPool: number;
  readonly depositPool: number;
  readonly referral: number;
  readonly fundDev: number;
}

/** Parameters. */
export interface ChannelParams {
  /** Epochs between asking for deposit back and receiving it. */
  readonly thawEpochs: number;
  /** Vouchers of devices are paid up to so many epochs after theirs; then their marks are forgotten. */
  readonly voucherMaxAgeEpochs: number;
  readonly feeSplitBps: FeeSplit;
  /** Tables that vouchers may use. */
  readonly prices: readonly PriceTable[];
  /** The table that new sessions use. */
  readonly currentPriceTable: number;
}

/** The escrow of one payer for one node. */
export interface Channel {
  readonly payer: Address;
  readonly node: NodeId;
  /** Everything ever put in, less what was withdrawn. */
  readonly deposit: Amount;
  /** Everything ever paid by vouchers; at most the deposit. */
  readonly settled: Amount;
  /** Part of `deposit − settled` on its way back to the payer. It still pays vouchers until it is withdrawn. */
  readonly thawing: Amount;
  /** First epoch in which `thawing` may be withdrawn; 0 if nothing thaws. */
  readonly thawedInEpoch: number;
  /** Largest sequence of a channel voucher; 0 = none yet. */
  readonly lastVoucherSequence: bigint;
  /** Largest cumulative value of a channel voucher. */
  readonly lastVoucherCumulative: Amount;
  /** Usage of epochs below this one is covered by a channel voucher; 0 = none. */
  readonly coveredBeforeEpoch: number;
  readonly openedHeight: number;
}

/** What a device was charged in one epoch by all nodes. */
export interface DeviceUsage {
  /** By vouchers it signed. */
  readonly signed: Amount;
  /** By usage that nobody signed for. */
  readonly unsigned: Amount;
}

/** What a node was paid by vouchers in one reward epoch. */
export interface Settlement {
  readonly fees: Amount;
  readonly burned: Amount;
  /** The part of `burned` that earns service subsidy. */
  readonly burnedSigned: Amount;
}

/** A mark: what the vouchers of one session were paid; `session` is device ‖ session id, 36 bytes. */
export type MarkKey = readonly [epoch: number, channel: ChannelId, session: string];

/** Name of the store, the module account and the codespace. */
export const STORE = "channels";

/** Length of a session id in bytes. */
export const SESSION_ID_BYTES = 16;

const amounts = amountCodec as PartCodec<Amount>;
const channelKey = binaryKey(CHANNEL_ID_BYTES) as KeyCodec<ChannelId>;
const payerKey = addressKey as KeyCodec<Address>;
const nodeKey = addressKey as KeyCodec<NodeId>;
const deviceKey = addressKey as KeyCodec<DeviceId>;

const tierPrice: PartCodec<TierPrice> = struct<TierPrice>({ perMessage: amounts, perKib: amounts });

const priceTable: PartCodec<PriceTable> = struct<PriceTable>({
  id: u32,
  tiers: struct<PriceTable["tiers"]>({ 1: tierPrice, 2: tierPrice, 3: tierPrice }),
});

const paramsCodec: Codec<ChannelParams> = struct<ChannelParams>({
  thawEpochs: u32,
  voucherMaxAgeEpochs: u32,
  feeSplitBps: struct<FeeSplit>({
    broker: u32,
    burn: u32,
    publicPool: u32,
    depositPool: u32,
    referral: u32,
    fundDev: u32,
  }),
  prices: list(priceTable),
  currentPriceTable: u32,
});

const channelCodec: Codec<Channel> = struct<Channel>({
  payer: fixedKey(ID_BYTES) as PartCodec<Address>,
  node: fixedKey(ID_BYTES) as PartCodec<NodeId>,
  deposit: amounts,
  settled: amounts,
  thawing: amounts,
  thawedInEpoch: u32,
  lastVoucherSequence: bigUint(8),
  lastVoucherCumulative: amounts,
  coveredBeforeEpoch: u32,
  openedHeight: u32,
});

/** The parameters. */
export const params: Item<ChannelParams> = item(STORE, 1, paramsCodec);

/** All channels. They are never removed: `settled` is what makes old vouchers worthless. */
export const channels: StateMap<ChannelId, Channel> = map(STORE, 2, channelKey, channelCodec);

/** Channels by payer. */
export const channelsOfPayer: StateSet<readonly [Address, ChannelId]> = set(
  STORE,
  3,
  tupleKey(payerKey, channelKey),
);

/** Channels by node. */
export const channelsOfNode: StateSet<readonly [NodeId, ChannelId]> = set(
  STORE,
  4,
  tupleKey(nodeKey, channelKey),
);

/** What was paid per session. Epoch first, so that the oldest are at hand to be forgotten. */
export const marks: StateMap<MarkKey, Amount> = map<MarkKey, Amount>(
  STORE,
  5,
  tupleKey(u32Key, channelKey, binaryKey(ID_BYTES + SESSION_ID_BYTES)),
  amounts,
);

/** Sums of the marks by epoch and channel. */
export const deviceFees: StateMap<readonly [number, ChannelId], Amount> = map(
  STORE,
  6,
  tupleKey(u32Key, channelKey),
  amounts,
);

/** Sums of the marks by epoch and device. */
export const deviceUsage: StateMap<readonly [number, DeviceId], DeviceUsage> = map(
  STORE,
  7,
  tupleKey(u32Key, deviceKey),
  struct<DeviceUsage>({ signed: amounts, unsigned: amounts }),
);

/** What nodes were paid, by reward epoch. Kept for good. */
export const settlements: StateMap<readonly [number, NodeId], Settlement> = map(
  STORE,
  8,
  tupleKey(u32Key, nodeKey),
  struct<Settlement>({ fees: amounts, burned: amounts, burnedSigned: amounts }),
);

/** Sums of `burnedSigned` by reward epoch. */
export const burnedSignedTotals: StateMap<number, Amount> = map(STORE, 9, u32Key, amounts);
