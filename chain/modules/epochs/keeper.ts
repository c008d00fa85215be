/** What later modules ask about epochs. */

import type { ReadState } from "../../store/state.ts";
import type { Epoch } from "./records.ts";
import { current } from "./state.ts";
import { lastHeightOf, lastWindowHeightOf } from "./transitions.ts";

export type { Epoch } from "./records.ts";

/** The epoch of the block being executed; in queries, of the last block. */
export function epochOf(state: ReadState): Epoch {
  return current.require(state);
}

/** The number of the running epoch if `height` is its last block. */
export function epochEndingAt(state: ReadState, height: number): number | undefined {
  const epoch = epochOf(state);
  return height === lastHeightOf(epoch) ? epoch.number : undefined;
}

/** The epoch e that can be claimed at `height`: first(e+1) ≤ height < first(e+1) + claimWindowBlocks. */
export function claimableEpoch(state: ReadState, height: number): number | undefined {
  const epoch = epochOf(state);
  if (epoch.number === 0 || height < epoch.firstHeight) return undefined;
  return height <= lastWindowHeightOf(epoch) ? epoch.number - 1 : undefined;
}

/** The epoch whose claim window's last block is `height`. */
export function windowClosedAt(state: ReadState, height: number): number | undefined {
  const epoch = epochOf(state);
  if (epoch.number === 0) return undefined;
  return height === lastWindowHeightOf(epoch) ? epoch.number - 1 : undefined;
}
