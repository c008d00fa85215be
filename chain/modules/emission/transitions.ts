/** The rules of emission: how much an epoch creates and where it may go. Integers only; `//` rounds down. */

import { type Amount, amount } from "../../types/amount.ts";
import { BPS, type FundShare, type Funds, type Params, type Pools, type Split } from "./records.ts";

/** After so many halvings nothing is created. */
const MAX_HALVINGS = 64;

type Schedule = Pick<Params, "totalNyz" | "halvingEpochs">;

/** How an epoch's emission is divided. */
export interface EpochDivision {
  readonly devNyz: Amount;
  readonly marketNyz: Amount;
  readonly opsNyz: Amount;
  /** Everything that is not a fund's; goes to the reserve. */
  readonly networkNyz: Amount;
}

/** `E0 = T // (2H)` */
export function initialEmission({ totalNyz, halvingEpochs }: Schedule): Amount {
  return amount(totalNyz / (2n * BigInt(halvingEpochs)));
}

/** Tokens created by epoch `epoch`: `E(e) = 0 if e//H ≥ 64 else E0 >> (e//H)` (C1 of `test/vectors/economics.json`). */
export function emissionOfEpoch(epoch: number, schedule: Schedule): Amount {
  const halvings = Math.floor(epoch / schedule.halvingEpochs);
  return emissionAfter(halvings, schedule);
}

/** Tokens created by all epochs before `epoch`: `M(e) = Σ_{i<e} E(i)`, by whole halving periods (C1 of `test/vectors/economics.json`). */
export function mintedBeforeEpoch(epoch: number, schedule: Schedule): Amount {
  const length = schedule.halvingEpochs;
  const periods = Math.min(Math.floor(epoch / length), MAX_HALVINGS);
  let sum = 0n;
  for (let period = 0; period < periods; period++) {
    sum += BigInt(length) * emissionAfter(period, schedule);
  }
  return amount(sum + BigInt(epoch - periods * length) * emissionAfter(periods, schedule));
}

/** Everything that will ever be created: `M(∞)`, at most `totalNyz`. */
export function mintedInTheEnd(schedule: Schedule): Amount {
  return mintedBeforeEpoch(MAX_HALVINGS * schedule.halvingEpochs, schedule);
}

function emissionAfter(halvings: number, schedule: Schedule): Amount {
  if (halvings >= MAX_HALVINGS) return amount(0n);
  return amount(initialEmission(schedule) >> BigInt(halvings));
}

/** A fund's share in year `year`: `max(floor, start − step·year)` basis points (C3 of `test/vectors/economics.json`). */
export function fundShareBps(share: FundShare, year: number): number {
  return Math.max(share.floorBps, share.startBps - share.stepBps * year);
}

/**
 * Divides the emission of an epoch of year `year = e // epochsPerYear`: `fund_i = E·bps_i // 10000`, and
 * `network = E − Σ fund_i`, so that the remainders of the divisions go to the network (C3 of `test/vectors/economics.json`).
 */
export function divideEmission(
  emission: Amount,
  year: number,
  funds: Funds<FundShare>,
): EpochDivision {
  const part = (share: FundShare): Amount =>
    amount((emission * BigInt(fundShareBps(share, year))) / BigInt(BPS));
  const [devNyz, marketNyz, opsNyz] = [part(funds.dev), part(funds.market), part(funds.ops)];
  const networkNyz = amount(emission - devNyz - marketNyz - opsNyz);
  return { devNyz, marketNyz, opsNyz, networkNyz };
}

/** What epoch `epoch` creates and how it is divided. */
export function divisionOfEpoch(epoch: number, params: Params): EpochDivision {
  const year = Math.floor(epoch / params.epochsPerYear);
  return divideEmission(emissionOfEpoch(epoch, params), year, params);
}

/**
 * The most that may be paid for each purpose from the network's part: `network·bps // 10000`. The remainders belong to
 * no purpose and stay in the reserve.
 */
export function poolsOfNetwork(network: Amount, split: Split): Pools {
  const part = (bps: number): Amount => amount((network * BigInt(bps)) / BigInt(BPS));
  return {
    nodeBaseNyz: part(split.nodeBaseBps),
    serviceNyz: part(split.serviceBps),
    publicNyz: part(split.publicBps),
    storageNyz: part(split.storageBps),
    validatorsNyz: part(split.validatorsBps),
    contestNyz: part(split.contestBps),
  };
}
