/**
 * `{ params: { thawEpochs, voucherMaxAgeEpochs, feeSplitBps: { broker, burn, publicPool, depositPool, referral, fundDev },
 * prices: [{ id, tiers: [{ perMessageNyz, perKibNyz }] }], currentPriceTable }, channels?, marks?, deviceUsage?,
 * settlements? }`. The lists are those of an exported chain; `bank` must hold what the channels have not spent.
 */

import { Json } from "../../core/json.ts";
import type { Context, GenesisRoute } from "../../core/module.ts";
import type { ReadState, WriteState } from "../../store/state.ts";
import { ID_BYTES, moduleAddress, parseDeviceId, parseNodeId } from "../../types/address.ts";
import { add, ZERO } from "../../types/amount.ts";
import { fromHex, toBinaryString } from "../../types/bytes.ts";
import { type ChannelId, channelIdFromBytes, channelIdOf } from "../../types/channelId.ts";
import type { PriceTable, TierPrice } from "../../types/price.ts";
import { balanceOf } from "../bank/keeper.ts";
import { nodeOf } from "../registry/keeper.ts";
import { exported, wireParams } from "./export.ts";
import {
  burnedSignedTotals,
  type Channel,
  type ChannelParams,
  channels,
  channelsOfNode,
  channelsOfPayer,
  deviceFees,
  deviceUsage,
  type FeeSplit,
  marks,
  params,
  SESSION_ID_BYTES,
  STORE,
  settlements,
} from "./state.ts";
import { BPS, DEFAULT_PARAMS, paramBreach, unspentOf } from "./transitions.ts";

const U32 = 0xffff_ffff;
const U64 = 1n << 64n;

function readSplit(json: Json): FeeSplit {
  json.object("broker", "burn", "publicPool", "depositPool", "referral", "fundDev");
  const share = (name: string): number => json.at(name).integer(0, BPS);
  return {
    broker: share("broker"),
    burn: share("burn"),
    publicPool: share("publicPool"),
    depositPool: share("depositPool"),
    referral: share("referral"),
    fundDev: share("fundDev"),
  };
}

function readTierPrice(json: Json | undefined): TierPrice {
  const price = (json as Json).object("perMessageNyz", "perKibNyz");
  return { perMessage: price.at("perMessageNyz").amount(), perKib: price.at("perKibNyz").amount() };
}

function readTable(json: Json): PriceTable {
  json.object("id", "tiers");
  const tiers = json.at("tiers").list();
  if (tiers.length !== 3) throw json.at("tiers").error("must have three prices, of tiers 1, 2, 3");
  return {
    id: json.at("id").integer(0, U32),
    tiers: { 1: readTierPrice(tiers[0]), 2: readTierPrice(tiers[1]), 3: readTierPrice(tiers[2]) },
  };
}

function readParams(json: Json): ChannelParams {
  json.object(
    ...["thawEpochs", "voucherMaxAgeEpochs", "feeSplitBps", "prices", "currentPriceTable"],
  );
  const read = {
    thawEpochs: json.at("thawEpochs").integer(0, U32),
    voucherMaxAgeEpochs: json.at("voucherMaxAgeEpochs").integer(0, U32),
    feeSplitBps: readSplit(json.at("feeSplitBps")),
    prices: json.at("prices").list().map(readTable),
    currentPriceTable: json.at("currentPriceTable").integer(0, U32),
  };
  const breach = paramBreach(read);
  if (breach !== undefined) throw json.at(breach[0]).error(breach[1]);
  return read;
}

function readSequence(text: string): bigint {
  if (!/^(0|[1-9][0-9]{0,19})$/.test(text)) throw new RangeError("must be a decimal string");
  const value = BigInt(text);
  if (value >= U64) throw new RangeError("must be below 2^64");
  return value;
}

const CHANNEL_FIELDS = [
  ...["payer", "node", "deposit", "settled", "thawing", "thawedInEpoch", "lastVoucherSequence"],
  ...["lastVoucherCumulative", "coveredBeforeEpoch", "openedHeight"],
];

function readChannel(state: ReadState, json: Json): Channel {
  json.object(...CHANNEL_FIELDS);
  const node = json.at("node").parse(parseNodeId);
  if (nodeOf(state, node) === undefined) throw json.at("node").error("is not registered");
  const deposit = json.at("deposit").amount();
  const settled = json.at("settled").amount();
  if (settled > deposit) throw json.at("settled").error("is more than the deposit");
  const thawing = json.at("thawing").amount();
  if (thawing > deposit - settled) throw json.at("thawing").error("is more than is left");
  return {
    payer: json.at("payer").address(),
    node,
    deposit,
    settled,
    thawing,
    thawedInEpoch: json.at("thawedInEpoch").integer(0, U32),
    lastVoucherSequence: json.at("lastVoucherSequence").parse(readSequence),
    lastVoucherCumulative: json.at("lastVoucherCumulative").amount(),
    coveredBeforeEpoch: json.at("coveredBeforeEpoch").integer(0, U32),
    openedHeight: json.at("openedHeight").integer(0, U32),
  };
}

function initChannels(state: WriteState, json: Json | undefined): void {
  for (const element of json?.list() ?? []) {
    const channel = readChannel(state, element);
    const id = channelIdOf(channel.payer, channel.node);
    if (channels.has(state, id)) throw element.error("payer and node appear twice");
    channels.set(state, id, channel);
    channelsOfPayer.add(state, [channel.payer, id]);
    channelsOfNode.add(state, [channel.node, id]);
  }
}

function readChannelId(text: string): ChannelId {
  return channelIdFromBytes(fromHex(text));
}

function readSession(text: string): string {
  const bytes = fromHex(text);
  const length = ID_BYTES + SESSION_ID_BYTES;
  if (bytes.length !== length) throw new RangeError(`must be ${length} bytes in hexadecimal`);
  return toBinaryString(bytes);
}

function initMarks(state: WriteState, json: Json | undefined): void {
  for (const element of json?.list() ?? []) {
    element.object("epoch", "channel", "session", "paid");
    const epoch = element.at("epoch").integer(0, U32);
    const channel = element.at("channel").parse(readChannelId);
    if (!channels.has(state, channel)) throw element.at("channel").error("does not exist");
    const session = element.at("session").parse(readSession);
    const paid = element.at("paid").amount();
    if (marks.has(state, [epoch, channel, session])) throw element.error("appears twice");
    marks.set(state, [epoch, channel, session], paid);
    const before = deviceFees.get(state, [epoch, channel]) ?? ZERO;
    deviceFees.set(state, [epoch, channel], add(before, paid));
  }
}

function initUsage(state: WriteState, json: Json | undefined): void {
  for (const element of json?.list() ?? []) {
    element.object("epoch", "device", "signed", "unsigned");
    const epoch = element.at("epoch").integer(0, U32);
    const key = [epoch, element.at("device").parse(parseDeviceId)] as const;
    if (deviceUsage.has(state, key)) throw element.error("appears twice");
    const signed = element.at("signed").amount();
    deviceUsage.set(state, key, { signed, unsigned: element.at("unsigned").amount() });
  }
}

function initSettlements(state: WriteState, json: Json | undefined): void {
  for (const element of json?.list() ?? []) {
    element.object("epoch", "node", "fees", "burned", "burnedSigned");
    const epoch = element.at("epoch").integer(0, U32);
    const key = [epoch, element.at("node").parse(parseNodeId)] as const;
    if (settlements.has(state, key)) throw element.error("appears twice");
    const burnedSigned = element.at("burnedSigned").amount();
    const burned = element.at("burned").amount();
    settlements.set(state, key, { fees: element.at("fees").amount(), burned, burnedSigned });
    if (burnedSigned === ZERO) continue;
    const before = burnedSignedTotals.get(state, epoch) ?? ZERO;
    burnedSignedTotals.set(state, epoch, add(before, burnedSigned));
  }
}

function checkEscrow(state: ReadState, json: Json): void {
  let unspent = ZERO;
  for (const [, channel] of channels.entries(state)) unspent = add(unspent, unspentOf(channel));
  const held = balanceOf(state, moduleAddress(STORE));
  if (held === unspent) return;
  throw json.error(
    `the channels have ${unspent} nyz left, but their account in bank holds ${held}`,
  );
}

function init(context: Context, value: unknown): void {
  const { state } = context;
  const json = new Json(value).object(
    ...["params", "channels", "marks", "deviceUsage", "settlements"],
  );
  params.set(state, readParams(json.at("params")));
  initChannels(state, json.maybe("channels"));
  initMarks(state, json.maybe("marks"));
  initUsage(state, json.maybe("deviceUsage"));
  initSettlements(state, json.maybe("settlements"));
  checkEscrow(state, json);
}

/** Genesis of channels. */
export const genesis: GenesisRoute = {
  init,
  export: exported,
  defaults: () => ({ params: wireParams(DEFAULT_PARAMS) }),
};
