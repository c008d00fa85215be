/** `{ params?, claims?, equivocations? }`: the lists are those of an exported chain. Epoch and node of a claim stand in its body. */

import { genesisOf, rows } from "../../core/genesis.ts";
import { Claim } from "../../types/claim.ts";
import { nodeOf } from "../registry/keeper.ts";
import { claims, equivocations, params } from "./state.ts";

/** Genesis of claims. */
export const genesis = genesisOf({
  params,
  tables: {
    claims: rows(claims, {
      derived: {
        epoch: ({ body }) => Claim.decode(body).epoch,
        node: ({ body }) => Claim.decode(body).broker,
      },
      repeated: "body",
      load({ state }, claim, json) {
        if (nodeOf(state, claim.node) === undefined) {
          throw json.at("body").error("is of an unknown node");
        }
        claims.put(state, claim);
      },
    }),
    equivocations: rows(equivocations),
  },
});
