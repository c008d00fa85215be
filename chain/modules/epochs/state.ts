/** What `epochs` stores: its parameters and the epoch that is running. */

import { type Codec, struct, u64 } from "../../store/codec.ts";
import { type Item, item } from "../../store/collections.ts";

/** Parameters; a change applies from the next epoch on. */
export interface EpochParams {
  /** Blocks of an epoch; at least 4. */
  readonly epochBlocks: number;
  /** Blocks at the start of an epoch in which claims for the one before are accepted; 2 ≤ … < epochBlocks. */
  readonly claimWindowBlocks: number;
}

/** A run of blocks: heights `firstHeight` … `firstHeight + lengthBlocks − 1`. */
export interface Epoch {
  /** 0 is the epoch the chain starts in. */
  readonly number: number;
  readonly firstHeight: number;
  readonly lengthBlocks: number;
  /** Claims for the epoch before are accepted in its first so many blocks. */
  readonly claimWindowBlocks: number;
}

/** Name of the store. */
export const STORE = "epochs";

const paramsCodec: Codec<EpochParams> = struct<EpochParams>({
  epochBlocks: u64,
  claimWindowBlocks: u64,
});

const epochCodec: Codec<Epoch> = struct<Epoch>({
  number: u64,
  firstHeight: u64,
  lengthBlocks: u64,
  claimWindowBlocks: u64,
});

/** The parameters. */
export const params: Item<EpochParams> = item(STORE, 1, paramsCodec);

/** The epoch of the block being executed; between blocks, of the last block. */
export const current: Item<Epoch> = item(STORE, 2, epochCodec);
