/** `yizhan.channels.v1.Query`. */

import { answers, answersParams } from "../../core/handlers.ts";
import { found, listing, pageOf } from "../../core/listing.ts";
import { QueryError } from "../../core/module.ts";
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

/** The queries of channels. */
export const queries = [
  answers(QueryChannel, ({ state }, asked) => {
    const id = askedId(asked);
    return { channel: found(channels.get(state, id), `no channel ${formatChannelId(id)}`) };
  }),
  answers(QueryChannels, ({ state }, asked) => {
    const { payer, node } = asked;
    if ((payer === undefined) === (node === undefined)) {
      throw new QueryError("InvalidArgument", "give either a payer or a node");
    }
    const { items, next } =
      payer === undefined
        ? pageOf(state, channels, asked, { index: channelsByNode, under: node })
        : pageOf(state, channels, asked, { index: channelsByPayer, under: payer });
    return { channels: items, next };
  }),
  answers(QueryPrices, ({ state }) => params.require(state)),
  answers(QuerySettlement, ({ state }, { epoch, node }) => ({
    settlement: settlementsOf(state, epoch, node),
    totalBurnedSignedNyz: totalBurnedSigned(state, epoch),
  })),
  answers(QuerySettlements, ({ state }, asked) => {
    const { epoch, after } = asked;
    const from = after === undefined ? undefined : ([epoch, after] as const);
    const rows = settlements.values(state, { under: [epoch], from });
    const { items, next } = listing(asked, rows, ({ node }) => node);
    return { settlements: items, next };
  }),
  answersParams(QueryParams, params),
];
