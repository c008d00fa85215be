/** What `emission` does at the end of an epoch. */

import type { Context } from "../../core/module.ts";
import { add, amount } from "../../types/amount.ts";
import { mint } from "../bank/keeper.ts";
import { FUND_ACCOUNTS, minted, params, RESERVE } from "./state.ts";
import { divisionOfEpoch, emissionOfEpoch } from "./transitions.ts";

/** Creates the tokens of epoch `epoch`: the funds' shares in their accounts, the rest in the reserve. */
export function endEpoch(context: Context, epoch: number): void {
  const { state } = context;
  const known = params.require(state);
  const before = minted.require(state);
  if (before.epochs !== epoch) {
    throw new Error(`epoch ${epoch} ends after ${before.epochs} epochs have created their tokens`);
  }
  const emission = emissionOfEpoch(epoch, known);
  const { funds, network } = divisionOfEpoch(epoch, known);
  for (const fund of ["dev", "market", "ops"] as const) {
    mint(context, FUND_ACCOUNTS[fund], funds[fund]);
  }
  mint(context, RESERVE, network);
  minted.set(state, { epochs: epoch + 1, amountNyz: add(amount(before.amountNyz), emission) });
  context.emit({
    type: "yizhan.emission.minted",
    attributes: {
      epoch: String(epoch),
      emission_nyz: String(emission),
      dev_nyz: String(funds.dev),
      market_nyz: String(funds.market),
      ops_nyz: String(funds.ops),
      network_nyz: String(network),
    },
  });
}
