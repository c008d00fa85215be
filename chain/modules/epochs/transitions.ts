/** The rules of epochs. */

import type { Breach } from "../../schema/service.ts";
import type { Epoch, Params } from "./records.ts";

/** Fewest blocks of an epoch. */
export const MIN_EPOCH_BLOCKS = 4;

/** Fewest blocks of a claim window. */
export const MIN_CLAIM_WINDOW_BLOCKS = 2;

/** Most blocks of an epoch, so that heights stay within 32 bits on the wire for long. */
export const MAX_EPOCH_BLOCKS = 10_000_000;

/** What bounds of single parameters cannot say. */
export function paramBreach({ epochBlocks, claimWindowBlocks }: Params): Breach {
  return claimWindowBlocks < epochBlocks
    ? undefined
    : ["claimWindowBlocks", "must be below epochBlocks"];
}

/** `firstHeight + lengthBlocks − 1` */
export function lastHeightOf(epoch: Epoch): number {
  return epoch.firstHeight + epoch.lengthBlocks - 1;
}

/** The epoch after `epoch`: it starts at the next height and takes its lengths from the parameters as they are now. */
export function nextEpoch(epoch: Epoch, params: Params): Epoch {
  return {
    number: epoch.number + 1,
    firstHeight: epoch.firstHeight + epoch.lengthBlocks,
    lengthBlocks: params.epochBlocks,
    claimWindowBlocks: params.claimWindowBlocks,
  };
}

/** The last height at which claims for the epoch before `epoch` are accepted: `firstHeight + claimWindowBlocks − 1`. */
export function lastWindowHeightOf(epoch: Epoch): number {
  return epoch.firstHeight + epoch.claimWindowBlocks - 1;
}
