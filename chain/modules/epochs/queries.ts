/** `yizhan.epochs.v1.Query`. */

import { yizhan } from "../../../proto/gen/yizhan.js";
import type { QueryRoute } from "../../core/module.ts";
import { claimableEpoch, epochOf } from "./keeper.ts";
import { params } from "./state.ts";

const SERVICE = "/yizhan.epochs.v1.Query";
const { QueryCurrentResponse, QueryParamsResponse } = yizhan.epochs.v1;

/** The queries of epochs. */
export const queries: readonly QueryRoute[] = [
  {
    path: `${SERVICE}/Current`,
    summary: "The running epoch, and whether the epoch before can be claimed.",
    answer({ state, height }) {
      const claimable = claimableEpoch(state, height);
      return QueryCurrentResponse.encode({
        epoch: epochOf(state),
        height,
        claimWindowOpen: claimable !== undefined,
        claimableEpoch: claimable ?? 0,
      }).finish();
    },
  },
  {
    path: `${SERVICE}/Params`,
    summary: "Length of epochs and of claim windows.",
    answer: ({ state }) => QueryParamsResponse.encode({ params: params.require(state) }).finish(),
  },
];
