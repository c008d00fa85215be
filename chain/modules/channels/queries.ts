/** `yizhan.channels.v1.Query`. */

import { listing } from "../../core/listing.ts";
import { QueryError } from "../../core/module.ts";
import { answers } from "../../core/routes.ts";
import type { ReadState } from "../../store/state.ts";
import { type ChannelId, channelIdOf, formatChannelId } from "../../types/channelId.ts";
import { settlementsOf, totalBurnedSigned } from "./keeper.ts";
import {
  QueryChannel,
  QueryChannels,
  QueryParams,
  QueryPrices,
  QuerySettlement,
  QuerySettlements,
} from "./records.ts";
import { channels, channelsByNode, channelsByPayer, params, settlements } from "./state.ts";

function askedId({ channelId, payer, node }: QueryChannel): ChannelId {
  if (channelId !== undefined) return channelId;
  if (payer !== undefined && node !== undefined) return channelIdOf(payer, node);
  throw new QueryError("InvalidArgument", "give either a channel id, or a payer and a node");
}

function* idsAsked(
  state: ReadState,
  { payer, node, after }: QueryChannels,
): Generator<ChannelId, void, void> {
  if ((payer === undefined) === (node === undefined)) {
    throw new QueryError("InvalidArgument", "give either a payer or a node");
  }
  if (payer !== undefined) {
    const from = after === undefined ? undefined : ([payer, after] as const);
    for (const [, id] of channelsByPayer.keys(state, { under: [payer], from })) yield id;
  } else if (node !== undefined) {
    const from = after === undefined ? undefined : ([node, after] as const);
    for (const [, id] of channelsByNode.keys(state, { under: [node], from })) yield id;
  }
}

/** The queries of channels. */
export const queries = [
  answers(QueryChannel, ({ state }, asked) => {
    const id = askedId(asked);
    const channel = channels.get(state, id);
    if (channel === undefined) {
      throw new QueryError("NotFound", `no channel ${formatChannelId(id)}`);
    }
    return { channel };
  }),
  answers(QueryChannels, ({ state }, asked) => {
    const { items, next } = listing(asked, idsAsked(state, asked), (id) => id);
    return { channels: items.map((id) => channels.require(state, id)), next };
  }),
  answers(QueryPrices, ({ state }) => params.require(state)),
  answers(QuerySettlement, ({ state }, { epoch, node }) => ({
    settlement: settlementsOf(state, epoch, node),
    totalBurnedSignedNyz: totalBurnedSigned(state, epoch),
  })),
  answers(QuerySettlements, ({ state }, asked) => {
    const { epoch, after } = asked;
    const from = after === undefined ? undefined : ([epoch, after] as const);
    const found = settlements.values(state, { under: [epoch], from });
    const { items, next } = listing(asked, found, ({ node }) => node);
    return { settlements: items, next };
  }),
  answers(QueryParams, ({ state }) => ({ params: params.require(state) })),
];
