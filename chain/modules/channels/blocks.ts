/** What `channels` does in every block: it forgets marks of vouchers that are too old to be handed in again. */

import { type Context, EPOCH_WORK_PER_BLOCK } from "../../core/module.ts";
import type { WriteState } from "../../store/state.ts";
import { epochOf } from "../epochs/keeper.ts";
import { deviceFees, deviceUsage, marks, params } from "./state.ts";

interface Forgettable<K extends readonly [number, ...unknown[]]> {
  keys(state: WriteState, range: { readonly limit: number }): Iterable<K>;
  delete(state: WriteState, key: K): void;
}

/** Removes the oldest records, so many in all that a block's cost does not grow with the number of devices. */
export function endBlock({ state }: Context): void {
  const firstKept = epochOf(state).number - params.require(state).voucherMaxAgeEpochs;
  let left = EPOCH_WORK_PER_BLOCK;
  left -= forget(state, marks, { firstKept, left });
  left -= forget(state, deviceFees, { firstKept, left });
  forget(state, deviceUsage, { firstKept, left });
}

/** Removes up to `left` records of epochs before `firstKept` and answers how many it removed. */
function forget<K extends readonly [number, ...unknown[]]>(
  state: WriteState,
  records: Forgettable<K>,
  { firstKept, left }: { readonly firstKept: number; readonly left: number },
): number {
  let count = 0;
  if (left === 0) return count;
  for (const key of records.keys(state, { limit: left })) {
    if (key[0] >= firstKept) break;
    records.delete(state, key);
    count += 1;
  }
  return count;
}
