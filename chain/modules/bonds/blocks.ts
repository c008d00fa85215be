/** What `bonds` does in every block. */

import { type Context, EPOCH_WORK_PER_BLOCK } from "../../core/module.ts";
import { transfer } from "../bank/keeper.ts";
import { epochOf } from "../epochs/keeper.ts";
import { requireNode } from "../registry/keeper.ts";
import { Unbonded } from "./records.ts";
import { escrow, unbondings, unbondingsDue } from "./state.ts";

/** Pays out bond whose epoch has come, oldest first, at most `EPOCH_WORK_PER_BLOCK` of them. */
export function endBlock(context: Context): void {
  const { state } = context;
  const now = epochOf(state).number;
  for (const [epoch, node] of unbondingsDue.keys(state, { limit: EPOCH_WORK_PER_BLOCK })) {
    if (epoch > now) return;
    const { amountNyz } = unbondings.require(state, [node, epoch]);
    const { owner } = requireNode(state, node);
    unbondings.delete(state, [node, epoch]);
    transfer(context, escrow, owner, amountNyz);
    context.emit(Unbonded.of({ node, owner, amountNyz }));
  }
}
