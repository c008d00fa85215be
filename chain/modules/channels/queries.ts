/** `yizhan.channels.v1.Query`. */

import { yizhan } from "../../../proto/gen/yizhan.js";
import { argument, type Listing, listing } from "../../core/listing.ts";
import { QueryError, type QueryRoute } from "../../core/module.ts";
import { u32Key } from "../../store/codec.ts";
import type { ReadState } from "../../store/state.ts";
import { formatAddress, formatNodeId, parseAddress, parseNodeId } from "../../types/address.ts";
import { fromBinaryString, fromHex, toHex } from "../../types/bytes.ts";
import { type ChannelId, channelIdFromBytes, channelIdOf } from "../../types/channelId.ts";
import type { PriceTable } from "../../types/price.ts";
import { TIERS } from "../../types/tier.ts";
import { settlementsOf, totalBurnedSigned } from "./keeper.ts";
import {
  type Channel,
  channels,
  channelsOfNode,
  channelsOfPayer,
  params,
  type Settlement,
  settlements,
} from "./state.ts";

const SERVICE = "/yizhan.channels.v1.Query";
const { v1 } = yizhan.channels;

function wireChannel(id: ChannelId, channel: Channel): yizhan.channels.v1.Channel.$Properties {
  return {
    id: fromBinaryString(id),
    payer: formatAddress(channel.payer),
    node: formatNodeId(channel.node),
    depositNyz: String(channel.deposit),
    settledNyz: String(channel.settled),
    thawingNyz: String(channel.thawing),
    thawedInEpoch: channel.thawedInEpoch,
    lastVoucherSequence: String(channel.lastVoucherSequence),
    lastVoucherCumulativeNyz: String(channel.lastVoucherCumulative),
    coveredBeforeEpoch: channel.coveredBeforeEpoch,
    openedHeight: channel.openedHeight,
  };
}

function wireTable({ id, tiers }: PriceTable): yizhan.channels.v1.PriceTable.$Properties {
  const prices = TIERS.map((tier) => ({
    perMessageNyz: String(tiers[tier].perMessage),
    perKibNyz: String(tiers[tier].perKib),
  }));
  return { id, tiers: prices };
}

function wireSettlement(
  epoch: number,
  node: string,
  { fees, burned, burnedSigned }: Settlement,
): yizhan.channels.v1.Settlement.$Properties {
  return {
    epoch,
    node,
    feesNyz: String(fees),
    burnedNyz: String(burned),
    burnedSignedNyz: String(burnedSigned),
  };
}

function hexOf(id: ChannelId): string {
  return toHex(fromBinaryString(id));
}

function askedId(request: yizhan.channels.v1.QueryChannelRequest): ChannelId {
  const { channelId, payer, node } = request;
  return argument(() => {
    if (channelId.length > 0) return channelIdFromBytes(channelId);
    return channelIdOf(parseAddress(payer), parseNodeId(node));
  });
}

function listChannels(
  state: ReadState,
  request: yizhan.channels.v1.QueryChannelsRequest,
): Listing<ChannelId> {
  const { payer, node, after } = request;
  if ((payer === "") === (node === "")) {
    throw new QueryError("InvalidArgument", "give either a payer or a node");
  }
  return argument(() => {
    const from = after === "" ? undefined : channelIdFromBytes(fromHex(after));
    const ids = payer === "" ? idsOfNode(state, node, from) : idsOfPayer(state, payer, from);
    return listing(request, ids, hexOf);
  });
}

function* idsOfPayer(
  state: ReadState,
  text: string,
  after: ChannelId | undefined,
): Iterable<ChannelId> {
  const payer = parseAddress(text);
  const from = after === undefined ? undefined : ([payer, after] as const);
  for (const [, id] of channelsOfPayer.keys(state, { prefix: payer, from })) yield id;
}

function* idsOfNode(
  state: ReadState,
  text: string,
  after: ChannelId | undefined,
): Iterable<ChannelId> {
  const node = parseNodeId(text);
  const from = after === undefined ? undefined : ([node, after] as const);
  for (const [, id] of channelsOfNode.keys(state, { prefix: node, from })) yield id;
}

/** The queries of channels. */
export const queries: readonly QueryRoute[] = [
  {
    path: `${SERVICE}/Channel`,
    summary: "A channel by its id, or by payer and node.",
    answer({ state }, request) {
      const id = askedId(v1.QueryChannelRequest.decode(request));
      const channel = channels.get(state, id);
      if (channel === undefined) throw new QueryError("NotFound", `no channel ${hexOf(id)}`);
      return v1.QueryChannelResponse.encode({ channel: wireChannel(id, channel) }).finish();
    },
  },
  {
    path: `${SERVICE}/Channels`,
    summary: "The channels of a payer or of a node, page by page.",
    answer({ state }, request) {
      const { items, next } = listChannels(state, v1.QueryChannelsRequest.decode(request));
      const found = items.map((id) => wireChannel(id, channels.require(state, id)));
      return v1.QueryChannelsResponse.encode({ channels: found, next }).finish();
    },
  },
  {
    path: `${SERVICE}/Prices`,
    summary: "The price tables, and which one new sessions use.",
    answer({ state }) {
      const { prices, currentPriceTable } = params.require(state);
      const answer = { prices: prices.map(wireTable), currentPriceTable };
      return v1.QueryPricesResponse.encode(answer).finish();
    },
  },
  {
    path: `${SERVICE}/Settlement`,
    summary: "What a node was paid by vouchers in a reward epoch.",
    answer({ state }, request) {
      const { epoch, node } = v1.QuerySettlementRequest.decode(request);
      const found = settlementsOf(
        state,
        epoch,
        argument(() => parseNodeId(node)),
      );
      return v1.QuerySettlementResponse.encode({
        settlement: wireSettlement(epoch, node, found),
        totalBurnedSignedNyz: String(totalBurnedSigned(state, epoch)),
      }).finish();
    },
  },
  {
    path: `${SERVICE}/Settlements`,
    summary: "What every node was paid by vouchers in a reward epoch, page by page.",
    answer({ state }, request) {
      const asked = v1.QuerySettlementsRequest.decode(request);
      const { epoch, after } = asked;
      const from = after === "" ? undefined : argument(() => [epoch, parseNodeId(after)] as const);
      const found = settlements.entries(state, { prefix: u32Key.encode(epoch), from });
      const { items, next } = listing(asked, found, ([[, node]]) => formatNodeId(node));
      return v1.QuerySettlementsResponse.encode({
        settlements: items.map(([[, node], record]) =>
          wireSettlement(epoch, formatNodeId(node), record),
        ),
        next,
      }).finish();
    },
  },
  {
    path: `${SERVICE}/Params`,
    summary: "Times, the fee split and the prices.",
    answer({ state }) {
      const known = params.require(state);
      const { broker, burn, publicPool, depositPool, referral, fundDev } = known.feeSplitBps;
      const answer = {
        thawEpochs: known.thawEpochs,
        voucherMaxAgeEpochs: known.voucherMaxAgeEpochs,
        feeSplit: {
          brokerBps: broker,
          burnBps: burn,
          publicPoolBps: publicPool,
          depositPoolBps: depositPool,
          referralBps: referral,
          fundDevBps: fundDev,
        },
        prices: known.prices.map(wireTable),
        currentPriceTable: known.currentPriceTable,
      };
      return v1.QueryParamsResponse.encode({ params: answer }).finish();
    },
  },
];
