/** `yizhan.emission.v1.Query`. */

import { answers, answersParams } from "../../core/handlers.ts";
import { moduleAddress } from "../../types/address.ts";
import { subtract } from "../../types/amount.ts";
import { balanceOf, burnedTotal, supplyOf } from "../bank/keeper.ts";
import { poolsOf } from "./keeper.ts";
import {
  type EpochEmission,
  type Params,
  QueryParams,
  QueryPools,
  QuerySchedule,
  QuerySupply,
} from "./records.ts";
import { minted, params, RESERVE } from "./state.ts";
import {
  divisionOfEpoch,
  emissionOfEpoch,
  mintedBeforeEpoch,
  mintedInTheEnd,
} from "./transitions.ts";

const LAST_EPOCH = 2 ** 32 - 1;

function row(epoch: number, known: Params): EpochEmission {
  return {
    epoch,
    emissionNyz: emissionOfEpoch(epoch, known),
    mintedBeforeNyz: mintedBeforeEpoch(epoch, known),
    ...divisionOfEpoch(epoch, known),
  };
}

/** The queries of emission. */
export const queries = [
  answers(QuerySchedule, ({ state }, { fromEpoch, count, step }) => {
    const known = params.require(state);
    const asked = Array.from(
      { length: Math.max(1, count) },
      (_, i) => fromEpoch + i * Math.max(1, step),
    );
    const epochs = asked.filter((epoch) => epoch <= LAST_EPOCH).map((epoch) => row(epoch, known));
    return { epochs };
  }),
  answers(QuerySupply, ({ state }) => {
    const known = params.require(state);
    const { nextEpoch, mintedNyz } = minted.require(state);
    return {
      supplyNyz: supplyOf(state),
      maxSupplyNyz: known.maxSupplyNyz,
      mintedNyz,
      burnedNyz: burnedTotal(state),
      remainingNyz: subtract(mintedInTheEnd(known), mintedNyz),
      reserveNyz: balanceOf(state, moduleAddress(RESERVE)),
      nextEpoch,
      nextEpochEmissionNyz: emissionOfEpoch(nextEpoch, known),
    };
  }),
  answers(QueryPools, ({ state }, { epoch }) => ({ epoch, pools: poolsOf(state, epoch) })),
  answersParams(QueryParams, params),
];
