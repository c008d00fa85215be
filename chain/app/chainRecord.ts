/**
 * What the application itself must remember of the chain, as state like any other: a node that starts from a snapshot has
 * never seen the genesis.
 */

import type { ConsensusParams } from "../abci/values.ts";
import { storeOf } from "../core/store.ts";
import { list, optional } from "../schema/modifiers.ts";
import { field, record } from "../schema/record.ts";
import { bytes, text, u53 } from "../schema/scalars.ts";
import type { ValueOf } from "../schema/type.ts";

/** More validators than CometBFT takes. */
const MOST_VALIDATORS = 100_000;

const GenesisValidator = record("GenesisValidator", "A validator of the genesis.", {
  publicKey: field(1, bytes),
  power: field(2, u53),
});

const ChainRecord = record(
  "ChainRecord",
  "What never changes after genesis, and the limits of blocks.",
  {
    chainId: field(1, text),
    initialHeight: field(2, u53),
    maxBlockGas: field(3, optional(u53), "Gas of a block; left out without limit."),
    validators: field(4, list(GenesisValidator, MOST_VALIDATORS)),
  },
);
export interface ChainRecord extends ValueOf<typeof ChainRecord> {}

const LastBlock = record("LastBlock", "The latest block.", {
  timeMs: field(1, u53, "Its time in milliseconds since 1970."),
});

/** The store. */
export const store = storeOf("chain");

/** The record; there from InitChain on. */
export const chainRecord = store.single(1, "chainRecord", ChainRecord);

/** The latest block. */
export const lastBlock = store.single(2, "lastBlock", LastBlock);

/** The gas limit of consensus parameters; CometBFT writes −1 for none. */
export function maxBlockGasOf(params: ConsensusParams | undefined): number | undefined {
  const maxGas = params?.block?.maxGas ?? -1;
  return maxGas < 0 ? undefined : maxGas;
}
