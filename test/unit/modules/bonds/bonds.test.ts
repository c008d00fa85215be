import assert from "node:assert/strict";
import { EPOCH_WORK_PER_BLOCK } from "../../../../chain/core/module.ts";
import {
  isBonded,
  ownBondOf,
  setBond,
  setUnbonding,
  totalWeightBps,
  unbondingOf,
} from "../../../../chain/modules/bonds/keeper.ts";
import { unbondingsDue } from "../../../../chain/modules/bonds/state.ts";
import { current } from "../../../../chain/modules/epochs/state.ts";
import { formatAddress, formatNodeId, moduleAddress } from "../../../../chain/types/address.ts";
import { amount, ZERO } from "../../../../chain/types/amount.ts";
import { account, assertRefused } from "../../../support/moduleLedger.ts";
import { type Fields, yizhan } from "../../../support/protobuf.ts";
import {
  nodeLedger,
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
const { v1 } = yizhan.bonds;

describe("bonding", () => {
  it("counts a node from the standard of its class on", () => {
    const chain = nodeLedger();

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
    const chain = nodeLedger();

    stake(chain, "MsgBond", OWNER, NODE, yz(50_000));

    assert.equal(totalWeightBps(chain.state), 1_000n);
  });

  it("stops counting a node in the message that retires it, and takes no more bond from it", () => {
    const chain = nodeLedger();
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
    const chain = nodeLedger();
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
    const chain = nodeLedger();
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
    const chain = nodeLedger();
    stake(chain, "MsgBond", OWNER, NODE, yz(1_000));
    const count = EPOCH_WORK_PER_BLOCK + 3;
    chain.apply((context) => {
      const ownNyz = amount(yz(1_000) - BigInt(count));
      setBond(context, { node: NODE, ownNyz, withdrawableNyz: ZERO, ring: [] });
      for (let i = 0; i < count; i++) {
        setUnbonding(context, { node: NODE, dueEpoch: i, amountNyz: amount(1n) });
      }
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
    const chain = nodeLedger();
    stake(chain, "MsgBond", OWNER, NODE, 10n);
    stake(chain, "MsgUnbond", OWNER, NODE, 4n);
    const ask = (request: Fields): unknown => {
      const bytes = v1.QueryUnbondingsRequest.encode(request).finish();
      const answer = chain.query("/yizhan.bonds.v1.Query/Unbondings", bytes);
      return v1.QueryUnbondingsResponse.decode(answer).unbondings.map((one: object) => ({
        ...one,
      }));
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
