/** `yizhan.emission.v1.Query`. */

import { yizhan } from "../../../proto/gen/yizhan.js";
import { QueryError, type QueryRoute } from "../../core/module.ts";
import type { ReadState } from "../../store/state.ts";
import { moduleAddress } from "../../types/address.ts";
import { balanceOf, burnedTotal, supplyOf } from "../bank/keeper.ts";
import { poolsOf } from "./keeper.ts";
import { type EmissionParams, minted, params, RESERVE } from "./state.ts";
import {
  divisionOfEpoch,
  emissionOfEpoch,
  mintedBeforeEpoch,
  mintedInTheEnd,
} from "./transitions.ts";

const SERVICE = "/yizhan.emission.v1.Query";
const { v1 } = yizhan.emission;

/** Rows of one answer of the schedule at most. */
const MAX_ROWS = 100;

const LAST_EPOCH = 2 ** 32 - 1;

function row(epoch: number, known: EmissionParams): yizhan.emission.v1.EpochEmission.$Properties {
  const { funds, network } = divisionOfEpoch(epoch, known);
  return {
    epoch,
    emissionNyz: String(emissionOfEpoch(epoch, known)),
    mintedBeforeNyz: String(mintedBeforeEpoch(epoch, known)),
    devNyz: String(funds.dev),
    marketNyz: String(funds.market),
    opsNyz: String(funds.ops),
    networkNyz: String(network),
  };
}

function schedule(state: ReadState, request: Uint8Array): Uint8Array {
  const { fromEpoch, count, step } = v1.QueryScheduleRequest.decode(request);
  if (count > MAX_ROWS)
    throw new QueryError("InvalidArgument", `count must be at most ${MAX_ROWS}`);
  const known = params.require(state);
  const epochs: yizhan.emission.v1.EpochEmission.$Properties[] = [];
  for (let i = 0; i < Math.max(1, count); i++) {
    const epoch = fromEpoch + i * Math.max(1, step);
    if (epoch > LAST_EPOCH) break;
    epochs.push(row(epoch, known));
  }
  return v1.QueryScheduleResponse.encode({ epochs }).finish();
}

function supply(state: ReadState): Uint8Array {
  const known = params.require(state);
  const { epochs, amountNyz } = minted.require(state);
  return v1.QuerySupplyResponse.encode({
    supplyNyz: String(supplyOf(state)),
    maxSupplyNyz: String(known.maxSupplyNyz),
    mintedNyz: String(amountNyz),
    burnedNyz: String(burnedTotal(state)),
    remainingNyz: String(mintedInTheEnd(known) - amountNyz),
    reserveNyz: String(balanceOf(state, moduleAddress(RESERVE))),
    nextEpoch: epochs,
    nextEpochEmissionNyz: String(emissionOfEpoch(epochs, known)),
  }).finish();
}

function pools(state: ReadState, request: Uint8Array): Uint8Array {
  const { epoch } = v1.QueryPoolsRequest.decode(request);
  const found = poolsOf(state, epoch);
  return v1.QueryPoolsResponse.encode({
    epoch,
    pools: {
      nodeBaseNyz: String(found.nodeBase),
      serviceNyz: String(found.service),
      publicNyz: String(found.public),
      storageNyz: String(found.storage),
      validatorsNyz: String(found.validators),
      contestNyz: String(found.contest),
    },
  }).finish();
}

function parameters(state: ReadState): Uint8Array {
  const { funds, split, totalNyz, maxSupplyNyz, ...rest } = params.require(state);
  return v1.QueryParamsResponse.encode({
    params: {
      ...rest,
      ...funds,
      totalNyz: String(totalNyz),
      maxSupplyNyz: String(maxSupplyNyz),
      split: {
        nodeBaseBps: split.nodeBase,
        serviceBps: split.service,
        publicBps: split.public,
        storageBps: split.storage,
        validatorsBps: split.validators,
        contestBps: split.contest,
      },
    },
  }).finish();
}

/** The queries of emission. */
export const queries: readonly QueryRoute[] = [
  {
    path: `${SERVICE}/Schedule`,
    summary: "What epochs create and how it is divided, for up to 100 epochs.",
    answer: ({ state }, request) => schedule(state, request),
  },
  {
    path: `${SERVICE}/Supply`,
    summary: "Tokens that exist, were created and burnt, and are still to come.",
    answer: ({ state }) => supply(state),
  },
  {
    path: `${SERVICE}/Pools`,
    summary: "The most that may be paid for an epoch, by purpose.",
    answer: ({ state }, request) => pools(state, request),
  },
  {
    path: `${SERVICE}/Params`,
    summary: "Schedule, fund shares and split.",
    answer: ({ state }) => parameters(state),
  },
];
