/** `{ params?, summaries?, payouts? }`: the lists are those of an exported chain; the totals follow from them. */

import { genesisOf, rows } from "../../core/genesis.ts";
import { GenesisError } from "../../schema/json.ts";
import { feeSplitOf } from "../channels/keeper.ts";
import { params, payouts, summaries, totals } from "./state.ts";
import { addToTotals, NO_TOTALS, rebateBreach } from "./transitions.ts";

/** Genesis of rewards. */
export const genesis = genesisOf({
  params,
  begin: ({ state }) => totals.set(state, NO_TOTALS),
  tables: {
    summaries: rows(summaries),
    payouts: rows(payouts, {
      load({ state }, payout, json) {
        if (!summaries.has(state, payout.epoch)) {
          throw json.at("epoch").error("is not among the summaries");
        }
        payouts.put(state, payout);
        totals.set(state, addToTotals(totals.require(state), payout));
      },
    }),
  },
  check({ state }) {
    const breach = rebateBreach(params.require(state), feeSplitOf(state));
    if (breach !== undefined) throw new GenesisError("params.rebateBps", breach);
  },
});
