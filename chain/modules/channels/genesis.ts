/** `{ params?, channels?, marks?, deviceUsage?, settlements? }`: `bank` must hold what the channels have not spent. */

import { genesisOf, rows } from "../../core/genesis.ts";
import type { Context } from "../../core/module.ts";
import type { Json } from "../../schema/json.ts";
import { add, ZERO } from "../../types/amount.ts";
import { channelIdOf } from "../../types/channelId.ts";
import { balanceOf } from "../bank/keeper.ts";
import { nodeOf } from "../registry/keeper.ts";
import { addBurnedSigned, addDeviceFees } from "./keeper.ts";
import type { Channel } from "./records.ts";
import { channels, deviceUsage, escrow, marks, params, settlements } from "./state.ts";
import { unspentOf } from "./transitions.ts";

function loadChannel({ state }: Context, channel: Channel, json: Json): void {
  const { node, depositNyz, settledNyz, thawingNyz } = channel;
  if (nodeOf(state, node) === undefined) throw json.at("node").error("is not registered");
  if (settledNyz > depositNyz) throw json.at("settledNyz").error("is more than the deposit");
  if (thawingNyz > depositNyz - settledNyz) {
    throw json.at("thawingNyz").error("is more than is left");
  }
  channels.put(state, channel);
}

/** Genesis of channels. */
export const genesis = genesisOf({
  params,
  tables: {
    channels: rows(channels, {
      derived: { id: ({ payer, node }) => channelIdOf(payer, node) },
      load: loadChannel,
    }),
    marks: rows(marks, {
      load({ state }, mark, json) {
        if (!channels.has(state, mark.channel)) throw json.at("channel").error("does not exist");
        marks.put(state, mark);
        addDeviceFees(state, mark);
      },
    }),
    deviceUsage: rows(deviceUsage),
    settlements: rows(settlements, {
      load({ state }, settlement) {
        settlements.put(state, settlement);
        addBurnedSigned(state, settlement);
      },
    }),
  },
  check({ state }, json) {
    let unspent = ZERO;
    for (const channel of channels.values(state)) unspent = add(unspent, unspentOf(channel));
    const held = balanceOf(state, escrow);
    if (held === unspent) return;
    throw json.error(
      `the channels have ${unspent} nyz left, but their account in bank holds ${held}`,
    );
  },
});
