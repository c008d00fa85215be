/** `{ params?, minted? }`. `minted` is how far an exported chain has come; without it the running epoch is the next one. */

import { genesisOf } from "../../core/genesis.ts";
import type { Context } from "../../core/module.ts";
import { GenesisError } from "../../schema/json.ts";
import { mintedTotal, supplyOf } from "../bank/keeper.ts";
import { epochOf } from "../epochs/keeper.ts";
import { Minted } from "./records.ts";
import { minted, params } from "./state.ts";
import { mintedBeforeEpoch, mintedInTheEnd } from "./transitions.ts";

function mintedSoFar({ state }: Context): Minted {
  const nextEpoch = epochOf(state).number;
  return { nextEpoch, mintedNyz: mintedBeforeEpoch(nextEpoch, params.require(state)) };
}

function requireRoom({ state }: Context): void {
  const known = params.require(state);
  const remaining = mintedInTheEnd(known) - minted.require(state).mintedNyz;
  const most = supplyOf(state) + remaining;
  if (most <= known.maxSupplyNyz) return;
  const text = `is exceeded: the balances and all that is still to be created are ${most} nyz`;
  throw new GenesisError("params.maxSupplyNyz", text);
}

/** Genesis of emission. */
export const genesis = genesisOf({
  params,
  others: {
    minted: {
      read(context, json, whole) {
        const { state } = context;
        const far = json === undefined ? mintedSoFar(context) : Minted.fromJson(json);
        const { nextEpoch, mintedNyz } = far;
        const { number } = epochOf(state);
        if (nextEpoch !== number && nextEpoch !== number + 1) {
          throw (json ?? whole).error(`the next epoch is ${nextEpoch}, the running one ${number}`);
        }
        const planned = mintedBeforeEpoch(nextEpoch, params.require(state));
        if (mintedNyz !== planned || mintedTotal(state) !== planned) {
          const text =
            `the epochs before ${nextEpoch} create ${planned} nyz, but mintedNyz is ${mintedNyz} ` +
            `and bank.minted ${mintedTotal(state)}`;
          throw (json ?? whole).error(text);
        }
        minted.set(state, far);
      },
      write: (state) => Minted.toJson(minted.require(state)),
    },
  },
  check: requireRoom,
});
