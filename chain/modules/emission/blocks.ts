/** What `emission` does at the end of an epoch. */

import type { Context } from "../../core/module.ts";
import { add } from "../../types/amount.ts";
import { mint } from "../bank/keeper.ts";
import { TokensMinted } from "./records.ts";
import { FUND_ACCOUNTS, minted, params, RESERVE } from "./state.ts";
import { divisionOfEpoch, emissionOfEpoch } from "./transitions.ts";

/** Creates the tokens of epoch `epoch`: the funds' shares in their accounts, the rest in the reserve. */
export function endEpoch(context: Context, epoch: number): void {
  const { state } = context;
  const known = params.require(state);
  const { nextEpoch, mintedNyz } = minted.require(state);
  if (nextEpoch !== epoch) {
    throw new Error(`epoch ${epoch} ends, but epoch ${nextEpoch} creates its tokens next`);
  }
  const emission = emissionOfEpoch(epoch, known);
  const { devNyz, marketNyz, opsNyz, networkNyz } = divisionOfEpoch(epoch, known);
  mint(context, FUND_ACCOUNTS.dev, devNyz);
  mint(context, FUND_ACCOUNTS.market, marketNyz);
  mint(context, FUND_ACCOUNTS.ops, opsNyz);
  mint(context, RESERVE, networkNyz);
  minted.set(state, { nextEpoch: epoch + 1, mintedNyz: add(mintedNyz, emission) });
  context.emit(
    TokensMinted.of({ epoch, emissionNyz: emission, devNyz, marketNyz, opsNyz, networkNyz }),
  );
}
