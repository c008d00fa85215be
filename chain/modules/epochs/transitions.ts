/** The rules of epochs. */

import type { Epoch, Params } from "./records.ts";

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
