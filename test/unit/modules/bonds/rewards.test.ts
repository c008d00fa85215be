import assert from "node:assert/strict";
import { burnedTotal } from "../../../../chain/modules/bank/keeper.ts";
import {
  addReward,
  isBonded,
  ownBondOf,
  slash,
  totalWeightBps,
  unbondingOf,
  unvestedOf,
} from "../../../../chain/modules/bonds/keeper.ts";
import { unbondingsDue } from "../../../../chain/modules/bonds/state.ts";
import { formatAddress, formatNodeId, moduleAddress } from "../../../../chain/types/address.ts";
import { amount, ZERO } from "../../../../chain/types/amount.ts";
import { account, assertRefused, type ModuleLedger } from "../../../support/moduleLedger.ts";
import { yizhan } from "../../../support/protobuf.ts";
import { nodeLedger, stake, testKey, withdrawRewards, yz } from "../../../support/registrations.ts";

const OWNER = account(0);
const OTHER = account(1);
const NODE = testKey(1).nodeId;
const ESCROW = moduleAddress("bonds");

describe("rewards", () => {
  it("wait in the ring and are then paid to the reward address", () => {
    const chain = nodeLedger();
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
    const chain = nodeLedger();

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
    const chain = nodeLedger();
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
      slashedOwnNyz: yz(500),
      slashedUnbondingNyz: yz(200),
      slashedRingNyz: yz(100),
      reporterNyz: yz(40),
      burnedNyz: yz(760),
    });
    assert.deepEqual(chain.events.at(-1), {
      type: "yizhan.bonds.slashed",
      attributes: {
        node: formatNodeId(NODE),
        slashed_own_nyz: String(yz(500)),
        slashed_unbonding_nyz: String(yz(200)),
        slashed_ring_nyz: String(yz(100)),
        reporter: formatAddress(OTHER),
        reporter_nyz: String(yz(40)),
        burned_nyz: String(yz(760)),
      },
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
      slashedOwnNyz: yz(1_000),
      slashedUnbondingNyz: yz(400),
      slashedRingNyz: ZERO,
      reporterNyz: ZERO,
      burnedNyz: yz(1_400),
    });
    assert.equal(chain.events.at(-1)?.attributes["reporter"], "");
    assert.equal(unvestedOf(chain.state, NODE), yz(100));
    assert(unbondingsDue.isEmpty(chain.state));
    assert.deepEqual(chain.breaches(), []);
  });

  it("takes nothing from a node that has nothing", () => {
    const chain = nodeLedger();

    const taken = chain.apply((context) => slash(context, NODE, { ownPpm: 1_000_000, ring: true }));

    assert.equal(taken.burnedNyz, ZERO);
    assert.deepEqual(chain.breaches(), []);
  });
});
