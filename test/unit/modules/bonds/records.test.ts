import assert from "node:assert/strict";
import { addReward } from "../../../../chain/modules/bonds/keeper.ts";
import { GenesisError } from "../../../../chain/schema/json.ts";
import { formatAddress, formatNodeId } from "../../../../chain/types/address.ts";
import { amount } from "../../../../chain/types/amount.ts";
import { type JsonPath, withFields } from "../../../support/jsonPath.ts";
import { account, MODULES_TO_BONDS, ModuleLedger } from "../../../support/moduleLedger.ts";
import { yizhan } from "../../../support/protobuf.ts";
import { nodeLedger, stake, testKey, yz } from "../../../support/registrations.ts";

const OWNER = account(0);
const NODE = testKey(1).nodeId;
const { v1 } = yizhan.bonds;

describe("the genesis and the queries of bonds", () => {
  function busy(): ModuleLedger {
    const chain = nodeLedger();
    stake(chain, "MsgBond", OWNER, NODE, yz(1_400));
    chain.toEpoch(2);
    stake(chain, "MsgUnbond", OWNER, NODE, yz(400));
    chain.apply((context) => addReward(context, NODE, amount(yz(50)), 0));
    chain.apply((context) => addReward(context, NODE, amount(yz(100)), 2));
    return chain;
  }

  it("start the same state from what was exported", () => {
    const chain = busy();

    const next = new ModuleLedger(MODULES_TO_BONDS, chain.export(), chain.height + 1);

    assert.deepEqual(next.records(), chain.records());
    assert.deepEqual(next.breaches(), []);
  });

  it("refuse amounts that the account does not hold, unknown nodes and bad parameters", () => {
    const exported = busy().export();
    const refuse = (path: string, where: JsonPath, fields: object): void => {
      const bonds = withFields(exported["bonds"], where, fields);
      assert.throws(
        () => new ModuleLedger(MODULES_TO_BONDS, { ...exported, bonds }, 9),
        (error) => error instanceof GenesisError && error.path === path,
        path,
      );
    };

    refuse("", ["bonds", 0], { ownNyz: "1" });
    refuse("bonds[0].node", ["bonds", 0], { node: formatNodeId(testKey(9).nodeId) });
    refuse("unbondings[0].amountNyz", ["unbondings", 0], { amountNyz: "0" });
    refuse("params.unbondingEpochs", ["params"], { unbondingEpochs: 1 });
    refuse("params.ringEpochs", ["params"], { ringEpochs: 0 });
    refuse("params.reporterBps", ["params"], { reporterBps: 501 });
  });

  it("answer a node's bond and the totals", () => {
    const chain = busy();
    const request = v1.QueryBondRequest.encode({ node: formatNodeId(NODE) }).finish();

    const { bond } = v1.QueryBondResponse.decode(
      chain.query("/yizhan.bonds.v1.Query/Bond", request),
    );
    const totals = v1.QueryTotalsResponse.decode(chain.query("/yizhan.bonds.v1.Query/Totals"));

    const { buckets, ...figures } = { ...bond };
    assert.deepEqual(figures, {
      node: formatNodeId(NODE),
      owner: formatAddress(OWNER),
      ownNyz: String(yz(1_000)),
      unbondingNyz: String(yz(400)),
      unvestedNyz: String(yz(100)),
      withdrawableNyz: String(yz(50)),
      standardNyz: String(yz(1_000)),
      bonded: true,
      weightBps: 1_000,
    });
    assert.deepEqual(
      buckets.map((one: object) => ({ ...one })),
      [{ epoch: 2, amountNyz: String(yz(100)) }],
    );
    assert.deepEqual({ ...totals }, { totalWeightBps: "1000", escrowNyz: String(yz(1_550)) });
  });
});
