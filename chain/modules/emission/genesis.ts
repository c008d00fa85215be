/**
 * `{ params: { mode, totalNyz, maxSupplyNyz, halvingEpochs, epochsPerYear, funds: { dev, market, ops: { startBps,
 * stepBps, floorBps } }, split: { nodeBase, service, public, storage, validators, contest } }, mintedEpochs? }`.
 * Amounts are decimal strings; `mintedEpochs` is how many epochs of an exported chain have created their tokens.
 */

import { Json } from "../../core/json.ts";
import type { Context, GenesisRoute } from "../../core/module.ts";
import type { ReadState } from "../../store/state.ts";
import { NYZ_PER_YZ } from "../../types/amount.ts";
import { mintedTotal, supplyOf } from "../bank/keeper.ts";
import { epochOf } from "../epochs/keeper.ts";
import {
  EMISSION_MODES,
  type EmissionParams,
  type FundShare,
  type Funds,
  minted,
  type Purposes,
  params,
} from "./state.ts";
import { BPS, mintedBeforeEpoch, mintedInTheEnd, paramBreach } from "./transitions.ts";

const LIMIT = 2 ** 32 - 1;

function readShare(json: Json): FundShare {
  json.object("startBps", "stepBps", "floorBps");
  return {
    startBps: json.at("startBps").integer(0, BPS),
    stepBps: json.at("stepBps").integer(0, BPS),
    floorBps: json.at("floorBps").integer(0, BPS),
  };
}

function readFunds(json: Json): Funds<FundShare> {
  json.object("dev", "market", "ops");
  return {
    dev: readShare(json.at("dev")),
    market: readShare(json.at("market")),
    ops: readShare(json.at("ops")),
  };
}

function readSplit(json: Json): Purposes<number> {
  json.object("nodeBase", "service", "public", "storage", "validators", "contest");
  const part = (purpose: string): number => json.at(purpose).integer(0, BPS);
  return {
    nodeBase: part("nodeBase"),
    service: part("service"),
    public: part("public"),
    storage: part("storage"),
    validators: part("validators"),
    contest: part("contest"),
  };
}

function readParams(json: Json): EmissionParams {
  json.object(
    ...["mode", "totalNyz", "maxSupplyNyz", "halvingEpochs", "epochsPerYear", "funds", "split"],
  );
  const mode = EMISSION_MODES.find((known) => known === json.at("mode").text());
  if (mode === undefined)
    throw json.at("mode").error(`must be one of ${EMISSION_MODES.join(", ")}`);
  const read = {
    mode,
    totalNyz: json.at("totalNyz").amount(),
    maxSupplyNyz: json.at("maxSupplyNyz").amount(),
    halvingEpochs: json.at("halvingEpochs").integer(1, LIMIT),
    epochsPerYear: json.at("epochsPerYear").integer(1, LIMIT),
    funds: readFunds(json.at("funds")),
    split: readSplit(json.at("split")),
  };
  const breach = paramBreach(read);
  if (breach === undefined) return read;
  const path = breach[0].split(".").reduce((at, field) => at.at(field), json);
  throw path.error(breach[1]);
}

function init(context: Context, value: unknown): void {
  const { state } = context;
  const json = new Json(value).object("params", "mintedEpochs");
  const known = readParams(json.at("params"));
  const { number } = epochOf(state);
  const epochs = json.maybe("mintedEpochs")?.integer(number, number + 1) ?? number;
  const amountNyz = mintedBeforeEpoch(epochs, known);
  if (mintedTotal(state) !== amountNyz) {
    const text = `${epochs} epochs create ${amountNyz} nyz, but bank.minted is ${mintedTotal(state)}`;
    throw json.error(text);
  }
  const most = supplyOf(state) + mintedInTheEnd(known) - amountNyz;
  if (most > known.maxSupplyNyz) {
    const text = `is exceeded: the balances and all that is still to be created are ${most} nyz`;
    throw json.at("params").at("maxSupplyNyz").error(text);
  }
  params.set(state, known);
  minted.set(state, { epochs, amountNyz });
}

function exported(state: ReadState): unknown {
  const { totalNyz, maxSupplyNyz, ...rest } = params.require(state);
  return {
    params: { ...rest, totalNyz: String(totalNyz), maxSupplyNyz: String(maxSupplyNyz) },
    mintedEpochs: minted.require(state).epochs,
  };
}

function defaults(): unknown {
  return {
    params: {
      mode: "HALVING",
      totalNyz: String(600_000_000n * NYZ_PER_YZ),
      maxSupplyNyz: String(1_000_000_000n * NYZ_PER_YZ),
      halvingEpochs: 730,
      epochsPerYear: 365,
      funds: {
        dev: { startBps: 1_000, stepBps: 100, floorBps: 200 },
        market: { startBps: 600, stepBps: 75, floorBps: 100 },
        ops: { startBps: 400, stepBps: 50, floorBps: 100 },
      },
      split: {
        nodeBase: 4_500,
        service: 2_000,
        public: 1_500,
        storage: 1_000,
        validators: 500,
        contest: 500,
      },
    },
  };
}

/** Genesis of emission. */
export const genesis: GenesisRoute = { init, export: exported, defaults };
