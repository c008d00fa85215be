/** `{ params, bonds?, unbondings? }`: nodes are those of `registry`; all amounts together are the balance of the account `bonds`. */

import { genesisOf, rows } from "../../core/genesis.ts";
import type { Context } from "../../core/module.ts";
import type { Json } from "../../schema/json.ts";
import type { NodeId } from "../../types/address.ts";
import { balanceOf } from "../bank/keeper.ts";
import { nodeOf } from "../registry/keeper.ts";
import { setBond, setUnbonding } from "./keeper.ts";
import type { Bond } from "./records.ts";
import { bonds, escrow, params, unbondings } from "./state.ts";
import { addToRing, totalHeld } from "./transitions.ts";

function requireRegistered({ state }: Context, node: NodeId, json: Json): void {
  if (nodeOf(state, node) === undefined) throw json.at("node").error("is not registered");
}

/** Genesis of bonds. */
export const genesis = genesisOf({
  params,
  tables: {
    bonds: rows(bonds, {
      repeated: "node",
      load(context, bond, json) {
        requireRegistered(context, bond.node, json);
        let made: Bond = { ...bond, ring: [] };
        for (const { epoch, amountNyz } of bond.ring) made = addToRing(made, epoch, amountNyz);
        setBond(context, made);
      },
    }),
    unbondings: rows(unbondings, {
      load(context, unbonding, json) {
        requireRegistered(context, unbonding.node, json);
        setUnbonding(context, unbonding);
      },
    }),
  },
  check({ state }, json) {
    const total = totalHeld(bonds.values(state), unbondings.values(state));
    const held = balanceOf(state, escrow);
    if (held === total) return;
    throw json.error(`the records add up to ${total} nyz, but the account bonds holds ${held}`);
  },
});
