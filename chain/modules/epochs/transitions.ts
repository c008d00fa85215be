/** The rules of epochs. */

import type { Epoch, EpochParams } from "./state.ts";

/** Fewest blocks of an epoch. */
export const MIN_EPOCH_BLOCKS = 4;

/** Fewest blocks of a claim window. */
export const MIN_CLAIM_WINDOW_BLOCKS = 2;

/** Most blocks of an epoch, so that heights stay within 32 bits on the wire for long. */
export const MAX_EPOCH_BLOCKS = 10_000_000;

/** Parameters that may not be: the first broken rule as the parameter's name and a sentence. */
export function paramBreach(
  params: EpochParams,
): readonly [name: string, text: string] | undefined {
  const { epochBlocks, claimWindowBlocks } = params;
  if (epochBlocks < MIN_EPOCH_BLOCKS || epochBlocks > MAX_EPOCH_BLOCKS) {
    return ["epochBlocks", `must be from ${MIN_EPOCH_BLOCKS} to ${MAX_EPOCH_BLOCKS}`];
  }
  if (claimWindowBlocks < MIN_CLAIM_WINDOW_BLOCKS || claimWindowBlocks >= epochBlocks) {
    return [
      "claimWindowBlocks",
      `must be at least ${MIN_CLAIM_WINDOW_BLOCKS} and below epochBlocks`,
    ];
  }
  return undefined;
}

/** `firstHeight + lengthBlocks − 1` */
export function lastHeightOf(epoch: Epoch): number {
  return epoch.firstHeight + epoch.lengthBlocks - 1;
}

/** The epoch after `epoch`: it starts at the next height and takes its lengths from the parameters as they are now. */
export function nextEpoch(epoch: Epoch, params: EpochParams): Epoch {
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
