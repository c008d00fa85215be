import assert from "node:assert/strict";
import { mintedTotal, supplyOf } from "../../../../chain/modules/bank/keeper.ts";
import { emission } from "../../../../chain/modules/emission/index.ts";
import {
  mintedBefore,
  payFromReserve,
  poolsOf,
} from "../../../../chain/modules/emission/keeper.ts";
import { minted } from "../../../../chain/modules/emission/state.ts";
import { GenesisError } from "../../../../chain/schema/json.ts";
import { formatAddress, moduleAddress } from "../../../../chain/types/address.ts";
import { amount, ZERO } from "../../../../chain/types/amount.ts";
import { yizhan } from "../../../../proto/gen/yizhan.js";
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

    assert.equal(minted.require(chain.state).amountNyz, 2n * (250n + 125n + 62n) + 31n);
    assert.equal(mintedBefore(chain.state, 7), minted.require(chain.state).amountNyz);
    assert.deepEqual(chain.breaches(), []);
  });

  it("divides the network's part into pools whose remainder stays in the reserve", () => {
    const chain = ledger();

    const pools = poolsOf(chain.state, 0);

    assert.deepEqual(pools, {
      nodeBase: 147945205479452n,
      service: 65753424657534n,
      public: 49315068493150n,
      storage: 32876712328767n,
      validators: 16438356164383n,
      contest: 16438356164383n,
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
    const refuse = (path: string, change: (params: Record<string, unknown>) => void): void => {
      assert.throws(
        () => ledger({ emission: genesis(({ params }) => change(params)) }),
        (error) => error instanceof GenesisError && error.path === path,
        path,
      );
    };

    refuse("params.split", (params) => Object.assign(params["split"] as object, { contest: 499 }));
    refuse("params.split", (params) => Object.assign(params["split"] as object, { contest: 501 }));
    refuse("params.funds.dev.floorBps", ({ funds }) =>
      Object.assign((funds as { dev: object }).dev, { floorBps: 1001 }),
    );
    refuse("params.funds", ({ funds }) =>
      Object.assign((funds as { dev: object }).dev, { startBps: 9001 }),
    );
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
    assert.throws(
      () => new ModuleLedger(MODULES_TO_BONDS, { ...exported, bank: undefined }, 9),
      GenesisError,
    );
  });

  it("answers schedule, supply, pools and parameters", () => {
    const { v1 } = yizhan.emission;
    const chain = ledger();
    for (let i = 0; i < 5; i++) chain.block();
    const ask = (name: string, request: Uint8Array = new Uint8Array(0)): Uint8Array =>
      chain.query(`/yizhan.emission.v1.Query/${name}`, request);

    const asked = v1.QueryScheduleRequest.encode({ fromEpoch: 0, count: 3, step: 730 }).finish();
    const { epochs } = v1.QueryScheduleResponse.decode(ask("Schedule", asked));
    assert.deepEqual(
      epochs.map(({ epoch, emissionNyz }) => [epoch, emissionNyz]),
      [
        [0, "410958904109589"],
        [730, "205479452054794"],
        [1460, "102739726027397"],
      ],
    );

    const supply = v1.QuerySupplyResponse.decode(ask("Supply"));
    assert.equal(supply.mintedNyz, "410958904109589");
    assert.equal(supply.supplyNyz, "410958904109589");
    assert.equal(supply.reserveNyz, "328767123287673");
    assert.equal(supply.remainingNyz, String(599999999999979500n - 410958904109589n));
    assert.equal(supply.nextEpoch, 1);

    const pools = v1.QueryPoolsResponse.decode(ask("Pools")).pools;
    assert.equal(pools?.nodeBaseNyz, "147945205479452");
    const { params } = v1.QueryParamsResponse.decode(ask("Params"));
    assert.equal(params?.split?.nodeBaseBps, 4500);
    assert.equal(params?.dev?.startBps, 1000);
    assert.equal(params?.mode, "HALVING");
  });

  it("answers no more than 100 rows", () => {
    const request = yizhan.emission.v1.QueryScheduleRequest.encode({ count: 101 }).finish();

    assert.throws(
      () => ledger().query("/yizhan.emission.v1.Query/Schedule", request),
      /at most 100/,
    );
  });
});
