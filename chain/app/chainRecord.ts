/**
 * What the application itself must remember of the chain, as state like any other: a node that starts from a snapshot has
 * never seen the genesis. Store `chain`.
 */

import type { ConsensusParams } from "../abci/values.ts";
import { bytes, list, optional, struct, text, u64 } from "../store/codec.ts";
import { type Item, item } from "../store/collections.ts";

/** Name of the store. */
export const STORE = "chain";

/** A validator of the genesis. */
export interface GenesisValidator {
  readonly publicKey: Uint8Array;
  readonly power: number;
}

/** What never changes after genesis, and the limits of blocks. */
export interface ChainRecord {
  readonly chainId: string;
  readonly initialHeight: number;
  /** Gas of a block; undefined without limit. */
  readonly maxBlockGas: number | undefined;
  readonly validators: readonly GenesisValidator[];
}

/** The record; there from InitChain on. */
export const chainRecord: Item<ChainRecord> = item(
  STORE,
  1,
  struct<ChainRecord>({
    chainId: text,
    initialHeight: u64,
    maxBlockGas: optional(u64),
    validators: list(struct<GenesisValidator>({ publicKey: bytes, power: u64 })),
  }),
);

/** Time of the latest block in milliseconds since 1970. */
export const lastBlockTimeMs: Item<number> = item(STORE, 2, u64);

/** The gas limit of consensus parameters; CometBFT writes −1 for none. */
export function maxBlockGasOf(params: ConsensusParams | undefined): number | undefined {
  const maxGas = params?.block?.maxGas ?? -1;
  return maxGas < 0 ? undefined : maxGas;
}
