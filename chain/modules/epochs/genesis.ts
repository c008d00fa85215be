/**
 * `{ params: { epochBlocks, claimWindowBlocks }, epoch?: { number, firstHeight, lengthBlocks, claimWindowBlocks } }`.
 * `epoch` is the running epoch of an exported chain; without it epoch 0 starts at the initial height.
 */

import { Json } from "../../core/json.ts";
import type { Context, GenesisRoute } from "../../core/module.ts";
import type { ReadState } from "../../store/state.ts";
import { current, type Epoch, type EpochParams, params } from "./state.ts";
import { MAX_EPOCH_BLOCKS, MIN_EPOCH_BLOCKS, paramBreach } from "./transitions.ts";

/** Highest number of an epoch or a block on the wire. */
const LIMIT = 2 ** 32 - 1;

function readParams(json: Json): EpochParams {
  json.object("epochBlocks", "claimWindowBlocks");
  const read = {
    epochBlocks: json.at("epochBlocks").integer(0, LIMIT),
    claimWindowBlocks: json.at("claimWindowBlocks").integer(0, LIMIT),
  };
  const breach = paramBreach(read);
  if (breach !== undefined) throw json.at(breach[0]).error(breach[1]);
  return read;
}

function readEpoch(json: Json): Epoch {
  json.object("number", "firstHeight", "lengthBlocks", "claimWindowBlocks");
  const lengthBlocks = json.at("lengthBlocks").integer(MIN_EPOCH_BLOCKS, MAX_EPOCH_BLOCKS);
  return {
    number: json.at("number").integer(0, LIMIT),
    firstHeight: json.at("firstHeight").integer(1, LIMIT),
    lengthBlocks,
    claimWindowBlocks: json.at("claimWindowBlocks").integer(1, lengthBlocks - 1),
  };
}

function firstEpoch(context: Context, { epochBlocks, claimWindowBlocks }: EpochParams): Epoch {
  const firstHeight = Math.max(1, context.block.height);
  return { number: 0, firstHeight, lengthBlocks: epochBlocks, claimWindowBlocks };
}

function init(context: Context, value: unknown): void {
  const json = new Json(value).object("params", "epoch");
  const known = readParams(json.at("params"));
  const epoch = json.maybe("epoch");
  params.set(context.state, known);
  current.set(context.state, epoch === undefined ? firstEpoch(context, known) : readEpoch(epoch));
}

/** Genesis of epochs. */
export const genesis: GenesisRoute = {
  init,
  export: (state: ReadState) => ({ params: params.require(state), epoch: current.require(state) }),
  defaults: () => ({ params: { epochBlocks: 21_600, claimWindowBlocks: 2_160 } }),
};
