import assert from "node:assert/strict";
import { EPOCH_WORK_PER_BLOCK, GenesisError } from "../../../../chain/core/module.ts";
import { burnedTotal } from "../../../../chain/modules/bank/keeper.ts";
import {
  addReward,
  isBonded,
  ownBondOf,
  setBond,
  setUnbonding,
  slash,
  totalWeightBps,
  unbondingOf,
  unvestedOf,
} from "../../../../chain/modules/bonds/keeper.ts";
import { unbondingsDue } from "../../../../chain/modules/bonds/state.ts";
import { current } from "../../../../chain/modules/epochs/state.ts";
import { formatAddress, formatNodeId, moduleAddress } from "../../../../chain/types/address.ts";
import { amount, ZERO } from "../../../../chain/types/amount.ts";
import { yizhan } from "../../../../proto/gen/yizhan.js";
import { type JsonPath, withFields } from "../../../support/jsonPath.ts";
import {
  account,
  assertRefused,
  MODULES_TO_BONDS,
  ModuleLedger,
} from "../../../support/moduleLedger.ts";
import {
  fundedLedger,
  registerNode,
  retireNode,
  stake,
  testKey,
  withdrawRewards,
  yz,
} from "../../../support/registrations.ts";

const OWNER = account(0);
const OTHER = account(1);
const NODE = testKey(1).nodeId;
const ESCROW = moduleAddress("bonds");
const PARAMS = { unbondingEpochs: 3, ringEpochs: 2, reporterBps: 500 };
const { v1 } = yizhan.bonds;

/** A ledger with an edge node of OWNER, and short times. */
function ledger(): ModuleLedger {
  const chain = fundedLedger({ bonds: { params: PARAMS } });
  chain.block(() => registerNode(chain, OWNER, testKey(1)));
  return chain;
}

describe("bonding", () => {
  it("counts a node from the standard of its class on", () => {
    const chain = ledger();

    stake(chain, "MsgBond", OWNER, NODE, yz(1_000) - 1n);
    assert.equal(isBonded(chain.state, NODE), false);
    assert.equal(totalWeightBps(chain.state), 0n);
    stake(chain, "MsgBond", OWNER, NODE, 1n);

    assert.equal(isBonded(chain.state, NODE), true);
    assert.equal(totalWeightBps(chain.state), 1_000n);
    assert.equal(ownBondOf(chain.state, NODE), yz(1_000));
    assert.equal(chain.balance(ESCROW), yz(1_000));
    assert.deepEqual(chain.events.at(-1), {
      type: "yizhan.bonds.bonded",
      attributes: {
        node: formatNodeId(NODE),
        owner: formatAddress(OWNER),
        amount_nyz: "1",
        own_nyz: "1000000000000",
      },
    });
    assert.deepEqual(chain.breaches(), []);
  });

  it("does not weigh a node more for a bond above the standard", () => {
    const chain = ledger();

    stake(chain, "MsgBond", OWNER, NODE, yz(50_000));

    assert.equal(totalWeightBps(chain.state), 1_000n);
  });

  it("stops counting a node in the message that retires it, and takes no more bond from it", () => {
    const chain = ledger();
    stake(chain, "MsgBond", OWNER, NODE, yz(1_000));

    retireNode(chain, OWNER, NODE);

    assert.equal(isBonded(chain.state, NODE), false);
    assert.equal(totalWeightBps(chain.state), 0n);
    assertRefused(() => stake(chain, "MsgBond", OWNER, NODE, 1n), "bonds", "NodeRetired");
    stake(chain, "MsgUnbond", OWNER, NODE, yz(1_000));
    assert.equal(totalWeightBps(chain.state), 0n);
    assert.deepEqual(chain.breaches(), []);
  });

  it("refuses others, nothing, and more than there is", () => {
    const chain = ledger();
    stake(chain, "MsgBond", OWNER, NODE, 5n);
    const before = chain.records();

    assertRefused(() => stake(chain, "MsgBond", OTHER, NODE, 1n), "bonds", "NotOwner");
    assertRefused(() => stake(chain, "MsgUnbond", OTHER, NODE, 1n), "bonds", "NotOwner");
    assertRefused(() => withdrawRewards(chain, OTHER, NODE), "bonds", "NotOwner");
    assertRefused(() => stake(chain, "MsgBond", OWNER, NODE, 0n), "bonds", "EmptyAmount");
    assertRefused(() => stake(chain, "MsgUnbond", OWNER, NODE, 6n), "bonds", "InsufficientBond");
    assertRefused(() => withdrawRewards(chain, OWNER, NODE), "bonds", "NothingToWithdraw");
    assertRefused(
      () => stake(chain, "MsgBond", OWNER, NODE, yz(100_000)),
      "sdk",
      "InsufficientFunds",
    );
    assertRefused(
      () => stake(chain, "MsgBond", OWNER, testKey(2).nodeId, 1n),
      "registry",
      "NodeNotFound",
    );

    assert.deepEqual(chain.records(), before);
  });
});

describe("unbonding", () => {
  it("stops counting the node at once and pays its owner at the start of the due epoch", () => {
    const chain = ledger();
    stake(chain, "MsgBond", OWNER, NODE, yz(1_000));
    const held = chain.balance(OWNER);
    chain.toEpoch(1);

    stake(chain, "MsgUnbond", OWNER, NODE, yz(400));
    stake(chain, "MsgUnbond", OWNER, NODE, yz(100));

    assert.equal(isBonded(chain.state, NODE), false);
    assert.equal(unbondingOf(chain.state, NODE), yz(500));
    assert.deepEqual([...unbondingsDue.keys(chain.state)], [[4, NODE]]);
    chain.toEpoch(3);
    for (let i = 0; i < 3; i++) chain.block();
    assert.equal(chain.balance(OWNER), held);
    chain.block();
    assert.equal(chain.balance(OWNER), held + yz(500));
    assert.equal(unbondingOf(chain.state, NODE), ZERO);
    assert.equal(chain.balance(ESCROW), yz(500));
    assert.deepEqual(chain.breaches(), []);
  });

  it("pays no more in one block than its share of work, and the rest in the next", () => {
    const chain = ledger();
    stake(chain, "MsgBond", OWNER, NODE, yz(1_000));
    const count = EPOCH_WORK_PER_BLOCK + 3;
    chain.apply((context) => {
      const bond = { own: amount(yz(1_000) - BigInt(count)), withdrawable: ZERO, ring: [] };
      setBond(context, NODE, bond);
      for (let i = 0; i < count; i++) setUnbonding(context, NODE, i, amount(1n));
    });
    const held = chain.balance(OWNER);
    chain.apply((context) => {
      const known = current.require(context.state);
      current.set(context.state, { ...known, number: 2 * count });
    });

    chain.block();
    assert.equal(chain.balance(OWNER), held + BigInt(EPOCH_WORK_PER_BLOCK));
    chain.block();
    assert.equal(chain.balance(OWNER), held + BigInt(count));
  });

  it("answers what is on its way back, by node and by owner", () => {
    const chain = ledger();
    stake(chain, "MsgBond", OWNER, NODE, 10n);
    stake(chain, "MsgUnbond", OWNER, NODE, 4n);
    const ask = (request: yizhan.bonds.v1.QueryUnbondingsRequest.$Properties): unknown => {
      const bytes = v1.QueryUnbondingsRequest.encode(request).finish();
      const answer = chain.query("/yizhan.bonds.v1.Query/Unbondings", bytes);
      return v1.QueryUnbondingsResponse.decode(answer).unbondings.map((one) => ({ ...one }));
    };
    const [node, owner] = [formatNodeId(NODE), formatAddress(OWNER)];
    const expected = [{ node, owner, amountNyz: "4", dueEpoch: 3 }];

    assert.deepEqual(ask({ node }), expected);
    assert.deepEqual(ask({ owner }), expected);
    assert.deepEqual(ask({ owner: formatAddress(OTHER) }), []);
    assert.throws(() => ask({ node, owner }), { status: "InvalidArgument" });
    assert.throws(() => ask({}), { status: "InvalidArgument" });
  });
});

describe("rewards", () => {
  it("wait in the ring and are then paid to the reward address", () => {
    const chain = ledger();
    const update = { owner: formatAddress(OWNER), node: formatNodeId(NODE) };
    const bytes = yizhan.registry.v1.MsgUpdateNode.encode({
      ...update,
      rewardAddress: formatAddress(account(77)),
    }).finish();
    chain.send(OWNER, "yizhan.registry.v1.MsgUpdateNode", bytes);
    chain.toEpoch(1);

    chain.apply((context) => addReward(context, NODE, amount(70n), 0));
    chain.apply((context) => addReward(context, NODE, amount(30n), 1));

    assert.equal(unvestedOf(chain.state, NODE), 100n);
    assertRefused(() => withdrawRewards(chain, OWNER, NODE), "bonds", "NothingToWithdraw");
    chain.toEpoch(2);
    assert.equal(unvestedOf(chain.state, NODE), 30n);
    assert.equal(withdrawRewards(chain, OWNER, NODE), 70n);
    assert.equal(chain.balance(account(77)), 70n);
    chain.toEpoch(3);
    assert.equal(withdrawRewards(chain, OWNER, NODE), 30n);
    assert.equal(chain.balance(ESCROW), ZERO);
    assert.deepEqual(chain.breaches(), []);
  });

  it("are refused when the reserve is empty, and nothing is kept of them", () => {
    const chain = ledger();

    assertRefused(
      () => chain.apply((context) => addReward(context, NODE, amount(1n), 0)),
      "sdk",
      "InsufficientFunds",
    );

    assert.equal(unvestedOf(chain.state, NODE), ZERO);
  });
});

describe("slashing", () => {
  /** 1,000 YZ own, 400 unbonding, 100 in the ring, 50 matured. */
  function staked(): ModuleLedger {
    const chain = ledger();
    stake(chain, "MsgBond", OWNER, NODE, yz(1_400));
    chain.toEpoch(2);
    stake(chain, "MsgUnbond", OWNER, NODE, yz(400));
    chain.apply((context) => addReward(context, NODE, amount(yz(50)), 0));
    chain.apply((context) => addReward(context, NODE, amount(yz(100)), 2));
    return chain;
  }

  it("takes the ring and a part of the bond and of what is unbonding; the rest is burnt", () => {
    const chain = staked();
    const burned = burnedTotal(chain.state);

    const taken = chain.apply((context) =>
      slash(context, NODE, { ownPpm: 500_000, ring: true, reporter: OTHER }),
    );

    assert.deepEqual(taken, {
      own: yz(500),
      unbonding: yz(200),
      ring: yz(100),
      reporter: yz(40),
      burned: yz(760),
    });
    assert.equal(chain.balance(OTHER), yz(100_040));
    assert.equal(burnedTotal(chain.state) - burned, yz(760));
    assert.equal(ownBondOf(chain.state, NODE), yz(500));
    assert.equal(unbondingOf(chain.state, NODE), yz(200));
    assert.equal(unvestedOf(chain.state, NODE), ZERO);
    assert.equal(isBonded(chain.state, NODE), false);
    assert.equal(totalWeightBps(chain.state), 0n);
    assert.equal(withdrawRewards(chain, OWNER, NODE), yz(50));
    assert.deepEqual(chain.breaches(), []);
  });

  it("burns everything when nobody reported it", () => {
    const chain = staked();

    const taken = chain.apply((context) =>
      slash(context, NODE, { ownPpm: 1_000_000, ring: false }),
    );

    assert.deepEqual(taken, {
      own: yz(1_000),
      unbonding: yz(400),
      ring: ZERO,
      reporter: ZERO,
      burned: yz(1_400),
    });
    assert.equal(unvestedOf(chain.state, NODE), yz(100));
    assert(unbondingsDue.isEmpty(chain.state));
    assert.deepEqual(chain.breaches(), []);
  });

  it("takes nothing from a node that has nothing", () => {
    const chain = ledger();

    const taken = chain.apply((context) => slash(context, NODE, { ownPpm: 1_000_000, ring: true }));

    assert.equal(taken.burned, ZERO);
    assert.deepEqual(chain.breaches(), []);
  });
});

describe("the genesis and the queries of bonds", () => {
  function busy(): ModuleLedger {
    const chain = ledger();
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
      buckets?.map((one) => ({ ...one })),
      [{ epoch: 2, amountNyz: String(yz(100)) }],
    );
    assert.deepEqual({ ...totals }, { totalWeightBps: "1000", escrowNyz: String(yz(1_550)) });
  });
});
