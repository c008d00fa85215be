/** `{ params?, epoch? }`. `epoch` is the running epoch of an exported chain; without it epoch 0 starts at the initial height. */

import { genesisOf } from "../../core/genesis.ts";
import type { Context } from "../../core/module.ts";
import { Epoch } from "./records.ts";
import { current, params } from "./state.ts";

function firstEpoch({ state, block }: Context): Epoch {
  const { epochBlocks, claimWindowBlocks } = params.require(state);
  const firstHeight = Math.max(1, block.height);
  return { number: 0, firstHeight, lengthBlocks: epochBlocks, claimWindowBlocks };
}

/** Genesis of epochs. */
export const genesis = genesisOf({
  params,
  others: {
    epoch: {
      read(context, json) {
        const epoch = json === undefined ? firstEpoch(context) : Epoch.fromJson(json);
        if (json !== undefined && epoch.claimWindowBlocks >= epoch.lengthBlocks) {
          throw json.at("claimWindowBlocks").error("must be below lengthBlocks");
        }
        current.set(context.state, epoch);
      },
      write: (state) => Epoch.toJson(current.require(state)),
    },
  },
});
