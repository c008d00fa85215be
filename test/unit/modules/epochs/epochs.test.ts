import assert from "node:assert/strict";
import type { LedgerModule } from "../../../../chain/core/module.ts";
import { auth } from "../../../../chain/modules/auth/index.ts";
import { epochs } from "../../../../chain/modules/epochs/index.ts";
import {
  claimableEpoch,
  epochEndingAt,
  epochOf,
  windowClosedAt,
} from "../../../../chain/modules/epochs/keeper.ts";
import { QueryCurrent, QueryParams } from "../../../../chain/modules/epochs/records.ts";
import { GenesisError } from "../../../../chain/schema/json.ts";
import { ModuleLedger } from "../../../support/moduleLedger.ts";

const MODULES: readonly LedgerModule[] = [auth, epochs];

function ledger(epoch?: unknown, initialHeight = 1): ModuleLedger {
  const params = { epochBlocks: 5, claimWindowBlocks: 2 };
  const genesis = { epochs: epoch === undefined ? { params } : { params, epoch } };
  return new ModuleLedger(MODULES, genesis, initialHeight);
}

describe("epochs", () => {
  it("counts a new epoch every epochBlocks blocks and reports the end of each", () => {
    const chain = ledger();
    const numbers: number[] = [];

    for (let i = 0; i < 12; i++) {
      chain.block();
      numbers.push(epochOf(chain.state).number);
    }

    assert.deepEqual(numbers, [0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2]);
    assert.deepEqual(
      chain.events.map(({ type, attributes }) => [type, attributes]),
      [
        ["yizhan.epochs.ended", { epoch: "0", first_height: "1", last_height: "5" }],
        ["yizhan.epochs.ended", { epoch: "1", first_height: "6", last_height: "10" }],
      ],
    );
  });

  it("opens the window of the epoch before for the first blocks of an epoch", () => {
    const chain = ledger();
    const rows: unknown[] = [];

    for (let i = 0; i < 10; i++) {
      chain.block();
      const { state, height } = chain;
      rows.push([
        height,
        claimableEpoch(state, height),
        windowClosedAt(state, height),
        epochEndingAt(state, height),
      ]);
    }

    const none = undefined;
    assert.deepEqual(rows, [
      [1, none, none, none],
      [2, none, none, none],
      [3, none, none, none],
      [4, none, none, none],
      [5, none, none, 0],
      [6, 0, none, none],
      [7, 0, 0, none],
      [8, none, none, none],
      [9, none, none, none],
      [10, none, none, 1],
    ]);
  });

  it("starts epoch 0 at the initial height", () => {
    const chain = ledger(undefined, 100);

    chain.block();

    assert.deepEqual(epochOf(chain.state), {
      number: 0,
      firstHeight: 100,
      lengthBlocks: 5,
      claimWindowBlocks: 2,
    });
  });

  it("goes on where an exported chain stopped", () => {
    const chain = ledger();
    for (let i = 0; i < 13; i++) chain.block();

    const next = new ModuleLedger(MODULES, chain.export(), 14);

    assert.deepEqual(next.records(), chain.records());
    for (let i = 0; i < 4; i++) {
      chain.block();
      next.block();
    }
    assert.deepEqual(next.records(), chain.records());
  });

  it("stops with the reason when the genesis does not fit the initial height", () => {
    const epoch = { number: 3, firstHeight: 16, lengthBlocks: 5, claimWindowBlocks: 2 };

    assert.throws(() => ledger(epoch, 1).block(), /does not fit the initial height/);
    assert.throws(() => ledger(epoch, 22).block(), /does not fit the initial height/);
    assert.doesNotThrow(() => ledger(epoch, 21).block());
  });

  it("refuses a genesis that breaks its rules, with the path", () => {
    const refuse = (params: unknown, path: string): void => {
      assert.throws(
        () => new ModuleLedger(MODULES, { epochs: { params } }),
        (error) => error instanceof GenesisError && error.path === path,
      );
    };

    refuse({ epochBlocks: 3, claimWindowBlocks: 2 }, "params.epochBlocks");
    refuse({ epochBlocks: 5, claimWindowBlocks: 1 }, "params.claimWindowBlocks");
    refuse({ epochBlocks: 5, claimWindowBlocks: 5 }, "params.claimWindowBlocks");
    refuse({ epochBlocks: 5.5, claimWindowBlocks: 2 }, "params.epochBlocks");
    refuse({ epochBlocks: 5 }, "params.claimWindowBlocks");
    refuse({ epochBlocks: 5, claimWindowBlocks: 2, seconds: 1 }, "params.seconds");
  });

  it("answers the running epoch and what can be claimed", () => {
    const chain = ledger();
    for (let i = 0; i < 7; i++) chain.block();

    const answer = chain.query("/yizhan.epochs.v1.Query/Current");

    const { epoch, ...rest } = QueryCurrent.response.decode(answer);
    assert.deepEqual(
      { ...epoch },
      {
        number: 1,
        firstHeight: 6,
        lengthBlocks: 5,
        claimWindowBlocks: 2,
      },
    );
    assert.deepEqual({ ...rest }, { height: 7, claimWindowOpen: true, claimableEpoch: 0 });
    const params = chain.query("/yizhan.epochs.v1.Query/Params");
    assert.equal(QueryParams.response.decode(params).params.epochBlocks, 5);
  });
});
