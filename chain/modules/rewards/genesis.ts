/**
 * `{ params: { rebateBps, yieldCapPpm }, payouts?, epochs? }`. The lists are those of an exported chain; sums and indexes
 * follow from them.
 */

import { Json } from "../../core/json.ts";
import type { Context, GenesisRoute } from "../../core/module.ts";
import type { ReadState, WriteState } from "../../store/state.ts";
import { formatAddress, formatNodeId, parseNodeId } from "../../types/address.ts";
import { feeSplitOf } from "../channels/keeper.ts";
import {
  type EpochSummary,
  type Payout,
  params,
  payouts,
  payoutsOfNode,
  REASONS,
  type Reason,
  type RewardParams,
  summaries,
  totals,
  unpaidEpochs,
} from "./state.ts";
import { addToTotals, DEFAULT_PARAMS, NO_TOTALS, PPM, paramBreach } from "./transitions.ts";

const U32 = 0xffff_ffff;

function readParams(state: ReadState, json: Json): RewardParams {
  json.object("rebateBps", "yieldCapPpm");
  const read = {
    rebateBps: json.at("rebateBps").integer(0, U32),
    yieldCapPpm: json.at("yieldCapPpm").integer(0, U32),
  };
  const breach = paramBreach(read, feeSplitOf(state));
  if (breach !== undefined) throw json.at(breach[0]).error(breach[1]);
  return read;
}

function readReason(text: string): Reason {
  const reason = REASONS.find((known) => known === text);
  if (reason === undefined) throw new RangeError(`must be one of ${REASONS.join(", ")}`);
  return reason;
}

const PAYOUT_FIELDS = [
  ...["epoch", "node", "owner", "messages", "kib", "fees", "burned", "burnedSigned", "weightBps"],
  ...["bond", "availabilityPpm", "nodeBase", "nodeBaseReason", "service", "serviceReason"],
  "height",
];

function readPayout(json: Json): Payout {
  json.object(...PAYOUT_FIELDS);
  return {
    owner: json.at("owner").address(),
    messages: json.at("messages").amount(),
    kib: json.at("kib").amount(),
    fees: json.at("fees").amount(),
    burned: json.at("burned").amount(),
    burnedSigned: json.at("burnedSigned").amount(),
    weightBps: json.at("weightBps").integer(0, U32),
    bond: json.at("bond").amount(),
    availabilityPpm: json.at("availabilityPpm").integer(0, PPM),
    nodeBase: json.at("nodeBase").amount(),
    nodeBaseReason: json.at("nodeBaseReason").parse(readReason),
    service: json.at("service").amount(),
    serviceReason: json.at("serviceReason").parse(readReason),
    height: json.at("height").integer(0, U32),
  };
}

function initPayouts(state: WriteState, json: Json | undefined): void {
  let sums = NO_TOTALS;
  for (const element of json?.list() ?? []) {
    const payout = readPayout(element);
    const epoch = element.at("epoch").integer(0, U32);
    const node = element.at("node").parse(parseNodeId);
    if (payouts.has(state, [epoch, node])) throw element.error("appears twice");
    if (!summaries.has(state, epoch)) throw element.at("epoch").error("is not among the epochs");
    payouts.set(state, [epoch, node], payout);
    payoutsOfNode.add(state, [node, epoch]);
    sums = addToTotals(sums, payout);
  }
  totals.set(state, sums);
}

const EPOCH_FIELDS = [
  ...["epoch", "totalWeightBps", "totalBurnedSigned", "nodeBasePool", "servicePool"],
  ...["nodeBasePaid", "servicePaid", "payouts", "lastNode", "complete"],
];

function readSummary(json: Json): EpochSummary {
  json.object(...EPOCH_FIELDS);
  return {
    totalWeightBps: json.at("totalWeightBps").amount(),
    totalBurnedSigned: json.at("totalBurnedSigned").amount(),
    nodeBasePool: json.at("nodeBasePool").amount(),
    servicePool: json.at("servicePool").amount(),
    nodeBasePaid: json.at("nodeBasePaid").amount(),
    servicePaid: json.at("servicePaid").amount(),
    payouts: json.at("payouts").integer(0, U32),
    lastNode: json.maybe("lastNode")?.parse(parseNodeId),
    complete: json.at("complete").boolean(),
  };
}

function initEpochs(state: WriteState, json: Json | undefined): void {
  for (const element of json?.list() ?? []) {
    const summary = readSummary(element);
    const epoch = element.at("epoch").integer(0, U32);
    if (summaries.has(state, epoch)) throw element.error("appears twice");
    summaries.set(state, epoch, summary);
    if (!summary.complete) unpaidEpochs.add(state, epoch);
  }
}

function init({ state }: Context, value: unknown): void {
  const json = new Json(value).object("params", "payouts", "epochs");
  params.set(state, readParams(state, json.at("params")));
  initEpochs(state, json.maybe("epochs"));
  initPayouts(state, json.maybe("payouts"));
}

/** Amounts and counters as decimal strings. */
function texts(record: object): Record<string, unknown> {
  const entries = Object.entries(record);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === "bigint" ? String(value) : value]),
  );
}

function exported(state: ReadState): unknown {
  return {
    params: params.require(state),
    payouts: [...payouts.entries(state)].map(([[epoch, node], { owner, ...payout }]) => ({
      epoch,
      node: formatNodeId(node),
      owner: formatAddress(owner),
      ...texts(payout),
    })),
    epochs: [...summaries.entries(state)].map(([epoch, { lastNode, ...summary }]) => ({
      epoch,
      ...texts(summary),
      ...(lastNode === undefined ? {} : { lastNode: formatNodeId(lastNode) }),
    })),
  };
}

/** Genesis of rewards. */
export const genesis: GenesisRoute = {
  init,
  export: exported,
  defaults: () => ({ params: DEFAULT_PARAMS }),
};
