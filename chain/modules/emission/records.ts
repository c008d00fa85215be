/** What `emission` stores, is asked and answers: declared here once. */

import { list, within, withinNyz } from "../../schema/modifiers.ts";
import { type Breach, type ParamsType, service } from "../../schema/package.ts";
import { field } from "../../schema/record.ts";
import { bps, epoch, nyz, u32, word } from "../../schema/scalars.ts";
import type { ValueOf } from "../../schema/type.ts";
import { amount, NYZ_PER_YZ } from "../../types/amount.ts";

/** The package. */
export const api = service("yizhan.emission.v1", "How many tokens each epoch creates and who may be paid from them.");

/** The whole in basis points. */
export const BPS = 10_000;

/** Rows of one answer of the schedule. */
const MAX_ROWS = 100;

/** A million million YZ: more than there will ever be, and small enough for sums and products. */
const MOST_NYZ = 10n ** 12n * NYZ_PER_YZ;

/** Longest period in epochs: 64 of them stay far within 53 bits. */
const MOST_EPOCHS = 100_000_000;

export const FundShare = api.record("FundShare", "Share of an epoch's emission that a fund receives: max(floor, start - step * year).", {
  startBps: field(1, bps),
  stepBps: field(2, bps),
  floorBps: field(3, bps),
});
export interface FundShare extends ValueOf<typeof FundShare> {}

/** One value for each fund that receives a share. */
export interface Funds<V> {
  readonly dev: V;
  readonly market: V;
  readonly ops: V;
}

export const Split = api.record("Split", "Parts of the network's share of an epoch's emission; they add up to 10,000.", {
  nodeBaseBps: field(1, bps),
  serviceBps: field(2, bps),
  publicBps: field(3, bps),
  storageBps: field(4, bps),
  validatorsBps: field(5, bps),
  contestBps: field(6, bps),
});
export interface Split extends ValueOf<typeof Split> {}

export const Params = api.record("Params", "The schedule, and who receives what of it.", {
  mode: field(1, word("HALVING"), "How the emission of an epoch follows from its number."),
  totalNyz: field(2, withinNyz(nyz, 0n, MOST_NYZ), "Upper bound of everything emission ever creates."),
  maxSupplyNyz: field(3, withinNyz(nyz, 1n, MOST_NYZ), "Upper bound of the supply at any time; at least total_nyz."),
  halvingEpochs: field(4, within(u32, 1, MOST_EPOCHS), "Epochs between two halvings."),
  epochsPerYear: field(5, within(u32, 1, MOST_EPOCHS), "Epochs of a year of the fund shares."),
  dev: field(6, FundShare),
  market: field(7, FundShare),
  ops: field(8, FundShare),
  split: field(9, Split),
});
export interface Params extends ValueOf<typeof Params> {}

/** What bounds of single parameters cannot say (economics § Guards 3). */
function paramBreach(params: Params): Breach {
  const { dev, market, ops, split } = params;
  if (params.totalNyz > params.maxSupplyNyz) return ["totalNyz", "must not exceed maxSupplyNyz"];
  for (const fund of ["dev", "market", "ops"] as const) {
    if (params[fund].floorBps > params[fund].startBps) {
      return [`${fund}.floorBps`, "must not exceed startBps: a share only falls"];
    }
  }
  const starts = dev.startBps + market.startBps + ops.startBps;
  if (starts > BPS) return ["dev", `starts, with market and ops, at ${starts} bps, above ${BPS}`];
  const parts = Object.values({ ...split }).reduce((sum, bps) => sum + bps, 0);
  return parts === BPS ? undefined : ["split", `adds up to ${parts} bps, not ${BPS}`];
}

/** What a fresh network has, and what bounds of single fields cannot say. */
export const parameters: ParamsType<Params> = {
  record: Params,
  defaults: {
    mode: "HALVING",
    totalNyz: amount(600_000_000n * NYZ_PER_YZ),
    maxSupplyNyz: amount(1_000_000_000n * NYZ_PER_YZ),
    halvingEpochs: 730,
    epochsPerYear: 365,
    dev: { startBps: 1_000, stepBps: 100, floorBps: 200 },
    market: { startBps: 600, stepBps: 75, floorBps: 100 },
    ops: { startBps: 400, stepBps: 50, floorBps: 100 },
    split: {
      nodeBaseBps: 4_500,
      serviceBps: 2_000,
      publicBps: 1_500,
      storageBps: 1_000,
      validatorsBps: 500,
      contestBps: 500,
    },
  },
  breach: paramBreach,
};

export const Minted = api.record("Minted", "How far the schedule has come.", {
  nextEpoch: field(1, epoch, "The epoch that will create tokens next."),
  mintedNyz: field(2, nyz, "Created by all epochs before it."),
});
export interface Minted extends ValueOf<typeof Minted> {}

export const Pools = api.record("Pools", "Most that may be paid for one epoch, by purpose. What no rule pays stays in the reserve.", {
  nodeBaseNyz: field(1, nyz),
  serviceNyz: field(2, nyz),
  publicNyz: field(3, nyz),
  storageNyz: field(4, nyz),
  validatorsNyz: field(5, nyz),
  contestNyz: field(6, nyz),
});
export interface Pools extends ValueOf<typeof Pools> {}

export const EpochEmission = api.record("EpochEmission", "What one epoch creates, and for whom.", {
  epoch: field(1, epoch),
  emissionNyz: field(2, nyz, "Created at the end of the epoch."),
  mintedBeforeNyz: field(3, nyz, "Created by all epochs before it."),
  devNyz: field(4, nyz),
  marketNyz: field(5, nyz),
  opsNyz: field(6, nyz),
  networkNyz: field(7, nyz, "What goes to the reserve."),
});
export interface EpochEmission extends ValueOf<typeof EpochEmission> {}

export const TokensMinted = api.event("Minted", "An epoch created its tokens.", {
  epoch,
  emissionNyz: nyz,
  devNyz: nyz,
  marketNyz: nyz,
  opsNyz: nyz,
  networkNyz: nyz,
});

export const QuerySchedule = api.query("Schedule", "What epochs create and how it is divided, for up to 100 epochs.", {
  asks: {
    fromEpoch: field(1, epoch),
    count: field(2, within(u32, 0, MAX_ROWS), "Number of epochs; 0 means 1."),
    step: field(3, u32, "Epochs between two rows; 0 means 1."),
  },
  answers: { epochs: field(1, list(EpochEmission, MAX_ROWS)) },
});

export const QuerySupply = api.query("Supply", "Tokens that exist, were created and burnt, and are still to come.", {
  asks: {},
  answers: {
    supplyNyz: field(1, nyz, "Tokens that exist now."),
    maxSupplyNyz: field(2, nyz),
    mintedNyz: field(3, nyz, "Created by emission so far."),
    burnedNyz: field(4, nyz, "Destroyed so far."),
    remainingNyz: field(5, nyz, "What emission may still create."),
    reserveNyz: field(6, nyz, "Balance of the reserve, which rewards are paid from."),
    nextEpoch: field(7, epoch, "The epoch that will create tokens next."),
    nextEpochEmissionNyz: field(8, nyz, "How many."),
  },
});

export const QueryPools = api.query("Pools", "The most that may be paid for an epoch, by purpose.", {
  asks: { epoch: field(1, epoch) },
  answers: { epoch: field(1, epoch), pools: field(2, Pools) },
});

export const QueryParams = api.paramsQuery("Schedule, fund shares and split.", Params);
