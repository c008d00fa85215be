/** What `epochs` stores and is asked: declared here once. */

import { optional, within } from "../../schema/modifiers.ts";
import { type ParamsType, service } from "../../schema/package.ts";
import { field } from "../../schema/record.ts";
import { bool, epoch, height, u32 } from "../../schema/scalars.ts";
import type { ValueOf } from "../../schema/type.ts";

/** The package. */
export const api = service(
  "yizhan.epochs.v1",
  "Epochs: runs of blocks in which usage is counted, tokens are created and rewards are paid.",
);

/** Fewest blocks of an epoch. */
const MIN_EPOCH_BLOCKS = 4;

/** Fewest blocks of a claim window. */
const MIN_CLAIM_WINDOW_BLOCKS = 2;

/** Most blocks of an epoch, so that heights stay within 32 bits on the wire for long. */
const MAX_EPOCH_BLOCKS = 10_000_000;

const epochBlocks = within(u32, MIN_EPOCH_BLOCKS, MAX_EPOCH_BLOCKS);
const claimWindowBlocks = within(u32, MIN_CLAIM_WINDOW_BLOCKS, MAX_EPOCH_BLOCKS);

export const Params = api.record("Params", "Lengths of epochs and claim windows; a change applies from the next epoch on.", {
  epochBlocks: field(1, epochBlocks, "Blocks of an epoch."),
  claimWindowBlocks: field(
    2,
    claimWindowBlocks,
    "Blocks at the start of an epoch in which claims for the one before are accepted; fewer than the epoch has.",
  ),
});
export interface Params extends ValueOf<typeof Params> {}

/** What a fresh network has, and what bounds of single fields cannot say. */
export const parameters: ParamsType<Params> = {
  record: Params,
  defaults: { epochBlocks: 21_600, claimWindowBlocks: 2_160 },
  breach: ({ epochBlocks: blocks, claimWindowBlocks: window }) =>
    window < blocks ? undefined : ["claimWindowBlocks", "must be below epochBlocks"],
};

export const Epoch = api.record("Epoch", "The blocks first_height … first_height + length_blocks - 1.", {
  number: field(1, epoch, "0 is the epoch the chain starts in."),
  firstHeight: field(2, height),
  lengthBlocks: field(3, epochBlocks),
  claimWindowBlocks: field(4, claimWindowBlocks, "Claims for the epoch before are accepted in its first so many blocks."),
});
export interface Epoch extends ValueOf<typeof Epoch> {}

export const Ended = api.event("Ended", "The block is the last one of an epoch.", { epoch, firstHeight: height, lastHeight: height });

export const QueryCurrent = api.query("Current", "The running epoch, and whether the epoch before can be claimed.", {
  asks: {},
  answers: {
    epoch: field(1, Epoch),
    height: field(2, height, "The last block."),
    claimWindowOpen: field(3, bool, "Whether claims for an epoch are accepted now."),
    claimableEpoch: field(4, optional(epoch), "The epoch that can be claimed, while the window is open."),
  },
});

export const QueryParams = api.paramsQuery("Length of epochs and of claim windows.", Params);
