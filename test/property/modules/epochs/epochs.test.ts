import assert from "node:assert/strict";
import fc from "fast-check";
import { type Epoch, type Params, parameters } from "../../../../chain/modules/epochs/records.ts";
import {
  lastHeightOf,
  lastWindowHeightOf,
  nextEpoch,
} from "../../../../chain/modules/epochs/transitions.ts";

const params: fc.Arbitrary<Params> = fc.integer({ min: 4, max: 1_000 }).chain((epochBlocks) =>
  fc.record({
    epochBlocks: fc.constant(epochBlocks),
    claimWindowBlocks: fc.integer({ min: 2, max: epochBlocks - 1 }),
  }),
);

describe("a run of epochs with changing parameters", () => {
  it("covers every height once and closes each window within its epoch", () => {
    fc.assert(
      fc.property(fc.array(params, { minLength: 2, maxLength: 20 }), (list) => {
        const [first, ...changes] = list as [Params, ...Params[]];
        let epoch: Epoch = {
          number: 0,
          firstHeight: 1,
          lengthBlocks: first.epochBlocks,
          claimWindowBlocks: first.claimWindowBlocks,
        };
        for (const change of changes) {
          assert.equal(parameters.breach?.(change), undefined);
          const next = nextEpoch(epoch, change);
          assert.equal(next.firstHeight, lastHeightOf(epoch) + 1);
          assert.equal(next.number, epoch.number + 1);
          assert(lastWindowHeightOf(next) < lastHeightOf(next) + 1);
          assert(lastWindowHeightOf(next) > next.firstHeight);
          epoch = next;
        }
      }),
    );
  });
});
