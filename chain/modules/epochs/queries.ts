/** `yizhan.epochs.v1.Query`. */

import { answers, answersParams } from "../../core/handlers.ts";
import { claimableEpoch, epochOf } from "./keeper.ts";
import { QueryCurrent, QueryParams } from "./records.ts";
import { params } from "./state.ts";

/** The queries of epochs. */
export const queries = [
  answers(QueryCurrent, ({ state, height }) => {
    const claimable = claimableEpoch(state, height);
    return {
      epoch: epochOf(state),
      height,
      claimWindowOpen: claimable !== undefined,
      claimableEpoch: claimable,
    };
  }),
  answersParams(QueryParams, params),
];
