import assert from "node:assert/strict";
import { mintedTotal, supplyOf } from "../../../../chain/modules/bank/keeper.ts";
import { emission } from "../../../../chain/modules/emission/index.ts";
import { payFromReserve, poolsOf } from "../../../../chain/modules/emission/keeper.ts";
import {
  QueryParams,
  QueryPools,
  QuerySchedule,
  QuerySupply,
} from "../../../../chain/modules/emission/records.ts";
import { minted } from "../../../../chain/modules/emission/state.ts";
import { GenesisError } from "../../../../chain/schema/json.ts";
import { formatAddress, moduleAddress } from "../../../../chain/types/address.ts";
import { amount, ZERO } from "../../../../chain/types/amount.ts";
import {
  account,
  assertRefused,
  MODULES_TO_BONDS,
  ModuleLedger,
} from "../../../support/moduleLedger.ts";

const RESERVE = moduleAddress("reserve");
const EPOCHS = { params: { epochBlocks: 4, claimWindowBlocks: 2 } };

/** The default genesis of emission after a change. */
function genesis(change: (json: { params: Record<string, unknown> }) => void): unknown {
  const json = structuredClone(emission.genesis.defaults()) as { params: Record<string, unknown> };
  change(json);
  return json;
}

function ledger(more: Record<string, unknown> = {}): ModuleLedger {
  return new ModuleLedger(MODULES_TO_BONDS, { epochs: EPOCHS, ...more });
}

describe("emission", () => {
  it("creates each epoch's tokens at its end: the funds' shares, and the rest for the reserve", () => {
    const chain = ledger();
    for (let i = 0; i < 3; i++) chain.block();
    assert.equal(supplyOf(chain.state), ZERO);

    chain.block();

    assert.equal(chain.balance(moduleAddress("fund_dev")), 41095890410958n);
    assert.equal(chain.balance(moduleAddress("fund_market")), 24657534246575n);
    assert.equal(chain.balance(moduleAddress("fund_ops")), 16438356164383n);
    assert.equal(chain.balance(RESERVE), 328767123287673n);
    assert.equal(mintedTotal(chain.state), 410958904109589n);
    assert.deepEqual(
      chain.events.filter(({ type }) => type === "yizhan.emission.minted").map((e) => e.attributes),
      [
        {
          epoch: "0",
          emission_nyz: "410958904109589",
          dev_nyz: "41095890410958",
          market_nyz: "24657534246575",
          ops_nyz: "16438356164383",
          network_nyz: "328767123287673",
        },
      ],
    );
    assert.deepEqual(chain.breaches(), []);
  });

  it("halves what an epoch creates and has minted the closed form", () => {
    const chain = ledger({
      emission: genesis(({ params }) => {
        params["halvingEpochs"] = 2;
        params["totalNyz"] = "1003";
        params["epochsPerYear"] = 1;
      }),
    });

    chain.toEpoch(7);

    const mintedNyz = 2n * (250n + 125n + 62n) + 31n;
    assert.deepEqual(minted.require(chain.state), { nextEpoch: 7, mintedNyz });
    assert.deepEqual(chain.breaches(), []);
  });

  it("divides the network's part into pools whose remainder stays in the reserve", () => {
    const chain = ledger();

    const pools = poolsOf(chain.state, 0);

    assert.deepEqual(pools, {
      nodeBaseNyz: 147945205479452n,
      serviceNyz: 65753424657534n,
      publicNyz: 49315068493150n,
      storageNyz: 32876712328767n,
      validatorsNyz: 16438356164383n,
      contestNyz: 16438356164383n,
    });
  });

  it("pays from the reserve and never more than it holds", () => {
    const chain = ledger();
    for (let i = 0; i < 4; i++) chain.block();
    const held = chain.balance(RESERVE);

    chain.apply((context) => payFromReserve(context, account(1), amount(5n)));
    assertRefused(
      () => chain.apply((context) => payFromReserve(context, account(1), held)),
      "sdk",
      "InsufficientFunds",
    );

    assert.equal(chain.balance(account(1)), 5n);
    assert.equal(chain.balance(RESERVE), held - 5n);
  });

  it("refuses parameters that break the guards, with the path", () => {
    const refuse = (path: string, spoil: (params: Record<string, unknown>) => void): void => {
      assert.throws(
        () => ledger({ emission: genesis(({ params }) => spoil(params)) }),
        (error) => error instanceof GenesisError && error.path === path,
        path,
      );
    };

    const change = (name: string, fields: object): ((params: Record<string, unknown>) => void) => {
      return (params) => Object.assign(params[name] as object, fields);
    };
    refuse("params.split", change("split", { contestBps: 499 }));
    refuse("params.split", change("split", { contestBps: 501 }));
    refuse("params.split.contestBps", change("split", { contestBps: 10_001 }));
    refuse("params.dev.floorBps", change("dev", { floorBps: 1_001 }));
    refuse("params.dev", change("dev", { startBps: 9_001 }));
    refuse("params.totalNyz", (params) =>
      Object.assign(params, { totalNyz: `1${"0".repeat(18)}1` }),
    );
    refuse("params.totalNyz", (params) => Object.assign(params, { totalNyz: 600 }));
    refuse("params.halvingEpochs", (params) => Object.assign(params, { halvingEpochs: 0 }));
    refuse("params.mode", (params) => Object.assign(params, { mode: "SLOT" }));
    refuse("params.inflation", (params) => Object.assign(params, { inflation: 1 }));
  });

  it("refuses a genesis whose balances and emission could exceed the greatest supply", () => {
    const balances = (units: bigint): unknown => ({
      balances: [{ address: formatAddress(account(1)), amountNyz: String(units) }],
    });
    const most = 10n ** 18n - 599_999_999_999_979_500n;

    assert.doesNotThrow(() => ledger({ bank: balances(most) }));
    assert.throws(
      () => ledger({ bank: balances(most + 1n) }),
      (error) => error instanceof GenesisError && error.path === "params.maxSupplyNyz",
    );
  });

  it("goes on where an exported chain stopped, and refuses figures that do not belong together", () => {
    const chain = ledger();
    for (let i = 0; i < 8; i++) chain.block();
    const exported = chain.export();

    const next = new ModuleLedger(MODULES_TO_BONDS, exported, 9);

    assert.deepEqual(next.records(), chain.records());
    const refuse = (path: string, more: Readonly<Record<string, unknown>>): void => {
      assert.throws(
        () => new ModuleLedger(MODULES_TO_BONDS, { ...exported, ...more }, 9),
        (error) => error instanceof GenesisError && error.path === path,
      );
    };
    const emissionOf = (fields: object) => {
      const { params, minted } = exported["emission"] as Record<string, object>;
      return { emission: { params, minted: { ...minted, ...fields } } };
    };
    refuse("minted", { bank: undefined });
    refuse("minted", emissionOf({ nextEpoch: 3 }));
    refuse("minted", emissionOf({ mintedNyz: "821917808219179" }));
  });

  it("answers schedule, supply, pools and parameters", () => {
    const chain = ledger();
    for (let i = 0; i < 5; i++) chain.block();
    const ask = (name: string, request: Uint8Array = new Uint8Array(0)): Uint8Array =>
      chain.query(`/yizhan.emission.v1.Query/${name}`, request);

    const asked = QuerySchedule.request.encode({ fromEpoch: 0, count: 3, step: 730 });
    const { epochs } = QuerySchedule.response.decode(ask("Schedule", asked));
    assert.deepEqual(
      epochs.map(({ epoch, emissionNyz }) => [epoch, emissionNyz]),
      [
        [0, 410958904109589n],
        [730, 205479452054794n],
        [1460, 102739726027397n],
      ],
    );

    const supply = QuerySupply.response.decode(ask("Supply"));
    assert.equal(supply.mintedNyz, 410958904109589n);
    assert.equal(supply.supplyNyz, 410958904109589n);
    assert.equal(supply.reserveNyz, 328767123287673n);
    assert.equal(supply.remainingNyz, 599999999999979500n - 410958904109589n);
    assert.equal(supply.nextEpoch, 1);

    const { pools } = QueryPools.response.decode(ask("Pools"));
    assert.equal(pools.nodeBaseNyz, 147945205479452n);
    const { params } = QueryParams.response.decode(ask("Params"));
    assert.equal(params.split.nodeBaseBps, 4500);
    assert.equal(params.dev.startBps, 1000);
    assert.equal(params.mode, "HALVING");
  });

  it("answers one row unless asked for more, and none after the last epoch there can be", () => {
    const chain = ledger();
    const rows = (fromEpoch: number, count: number, step: number): readonly number[] => {
      const request = QuerySchedule.request.encode({ fromEpoch, count, step });
      const answer = chain.query("/yizhan.emission.v1.Query/Schedule", request);
      return QuerySchedule.response.decode(answer).epochs.map(({ epoch }) => epoch);
    };

    assert.deepEqual(rows(7, 0, 0), [7]);
    assert.deepEqual(rows(7, 2, 0), [7, 8]);
    assert.deepEqual(rows(2 ** 32 - 2, 3, 1), [2 ** 32 - 2, 2 ** 32 - 1]);
  });

  it("answers no more than 100 rows", () => {
    const request = QuerySchedule.request.encode({ fromEpoch: 0, count: 101, step: 1 });

    assert.throws(
      () => ledger().query("/yizhan.emission.v1.Query/Schedule", request),
      /count: must be from 0 to 100/,
    );
  });
});
