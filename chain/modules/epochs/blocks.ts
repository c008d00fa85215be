/** What `epochs` does in every block. */

import type { Context } from "../../core/module.ts";
import { Ended } from "./records.ts";
import { current, params } from "./state.ts";
import { lastHeightOf, nextEpoch } from "./transitions.ts";

/** Starts the next epoch in the block after the last one of the running epoch. */
export function beginBlock({ state, block }: Context): void {
  const epoch = current.require(state);
  const last = lastHeightOf(epoch);
  if (block.height < epoch.firstHeight || block.height > last + 1) {
    throw new Error(
      `block ${block.height} is not in or right after epoch ${epoch.number}, which runs from ${epoch.firstHeight} ` +
        `to ${last}: the genesis of epochs does not fit the initial height`,
    );
  }
  if (block.height > last) current.set(state, nextEpoch(epoch, params.require(state)));
}

/** Reports the end of the running epoch. */
export function endEpoch(context: Context, epoch: number): void {
  const { firstHeight } = current.require(context.state);
  context.emit(Ended.of({ epoch, firstHeight, lastHeight: context.block.height }));
}
