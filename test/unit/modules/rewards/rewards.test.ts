import assert from "node:assert/strict";
import { MODULES } from "../../../../chain/app/modules.ts";
import { ownBondOf, unvestedOf } from "../../../../chain/modules/bonds/keeper.ts";
import { MsgEvidence } from "../../../../chain/modules/claims/records.ts";
import { poolsOf } from "../../../../chain/modules/emission/keeper.ts";
import { MsgRetireNode } from "../../../../chain/modules/registry/records.ts";
import {
  type PayoutView,
  QueryEpoch,
  QueryPayout,
  QueryPayouts,
  QueryTotals,
} from "../../../../chain/modules/rewards/records.ts";
import { GenesisError } from "../../../../chain/schema/json.ts";
import { formatAddress, formatNodeId, moduleAddress } from "../../../../chain/types/address.ts";
import { ModuleLedger } from "../../../support/moduleLedger.ts";
import {
  deviceEntry,
  messages,
  privateTraffic,
  signedClaim,
  type TestDevice,
  type TestNode,
  Traffic,
} from "../../../support/traffic.ts";

const YZ = 1_000_000_000n;

function payoutOf({ ledger }: Traffic, epoch: number, { id }: TestNode): PayoutView {
  const request = QueryPayout.request.encode({ epoch, node: id });
  return QueryPayout.response.decode(ledger.query(QueryPayout.path, request)).payout;
}

/** Blocks of a claim window: claims in the first, payment in the last. */
function claimAndClose(traffic: Traffic, claim: () => void): void {
  traffic.ledger.block(claim);
  traffic.ledger.block();
}

describe("the payout of an epoch", () => {
  it("pays the node base up to the yield cap and the service up to the rebate, into the ring", () => {
    const traffic = new Traffic();
    const [node, idle] = traffic.nodes as [TestNode, TestNode];
    const device = traffic.devices[0] as TestDevice;
    const { ledger } = traffic;
    traffic.open(device.payer, node, 10n * YZ);
    ledger.toEpoch(1);
    const reserve = ledger.balance(moduleAddress("reserve"));
    claimAndClose(traffic, () => {
      traffic.settle([deviceEntry(device, node, { epoch: 0, usage: messages(100_000) })]);
      traffic.claim(node, privateTraffic(100_000));
      traffic.claim(idle, {});
    });
    const payout = payoutOf(traffic, 0, node);
    assert.equal(payout.feesNyz, 100000000n);
    assert.equal(payout.burnedSignedNyz, 12000000n);
    assert.equal(payout.messages, 100000n);
    assert.equal(payout.kib, 100000n);
    assert.equal(payout.nodeBaseNyz, 2n * YZ);
    assert.equal(payout.nodeBaseReason, "YIELD_CAP");
    assert.equal(payout.serviceNyz, 10800000n);
    assert.equal(payout.serviceReason, "REBATE_CAP");
    const other = payoutOf(traffic, 0, idle);
    assert.equal(other.nodeBaseNyz, 2n * YZ);
    assert.equal(other.serviceReason, "NO_BURNED_FEES");
    assert.equal(unvestedOf(ledger.state, node.id), 2n * YZ + 10_800_000n);
    const paid = 4n * YZ + 10_800_000n;
    assert.equal(ledger.balance(moduleAddress("reserve")), reserve - paid);
    assert.deepEqual(ledger.breaches(), []);
  });

  it("tells in one event everything that a person wants to see", () => {
    const traffic = new Traffic();
    const [node] = traffic.nodes as [TestNode];
    traffic.ledger.toEpoch(1);
    claimAndClose(traffic, () => void traffic.claim(node, privateTraffic(3)));
    const events = traffic.ledger.events.filter(({ type }) => type === "yizhan.rewards.payout");
    assert.deepEqual(
      events.map(({ attributes }) => attributes),
      [
        {
          epoch: "0",
          node: formatNodeId(node.id),
          owner: formatAddress(node.owner),
          messages: "3",
          kib: "3",
          fees_nyz: "0",
          burned_nyz: "0",
          node_base_nyz: "2000000000",
          node_base_reason: "YIELD_CAP",
          service_nyz: "0",
          service_reason: "NO_BURNED_FEES",
          subsidy_nyz: "2000000000",
          height: "9",
        },
      ],
    );
  });

  it("is nothing without a claim, and no node base for a node that left", () => {
    const traffic = new Traffic();
    const [node, silent] = traffic.nodes as [TestNode, TestNode];
    const { ledger } = traffic;
    ledger.toEpoch(1);
    claimAndClose(traffic, () => {
      traffic.claim(node, {});
      const { owner, id } = node;
      ledger.send(owner, MsgRetireNode.type, MsgRetireNode.request.encode({ owner, node: id }));
    });
    assert.equal(payoutOf(traffic, 0, node).nodeBaseReason, "NOT_BONDED");
    assert.equal(payoutOf(traffic, 0, node).nodeBaseNyz, 0n);
    assert.throws(() => payoutOf(traffic, 0, silent), /was not paid for epoch 0/);
    assert.deepEqual(ledger.breaches(), []);
  });

  it("is nothing for a node that was proved to have made two claims", () => {
    const traffic = new Traffic();
    const [node] = traffic.nodes as [TestNode];
    const { ledger } = traffic;
    const [payer] = traffic.payers;
    ledger.toEpoch(1);
    claimAndClose(traffic, () => {
      traffic.claim(node, {});
      const a = signedClaim(node, {});
      const b = signedClaim(node, { sequence: 2n });
      const bytes = MsgEvidence.request.encode({
        submitter: payer.address,
        bodyA: a.body,
        signatureA: a.signature,
        bodyB: b.body,
        signatureB: b.signature,
      });
      ledger.send(payer.address, MsgEvidence.type, bytes);
    });
    assert.equal(payoutOf(traffic, 0, node).nodeBaseReason, "EQUIVOCATED");
    assert.equal(payoutOf(traffic, 0, node).serviceReason, "EQUIVOCATED");
    assert.equal(ownBondOf(ledger.state, node.id), 500n * YZ);
    assert.deepEqual(ledger.breaches(), []);
  });

  it("shares a small pool by weight and leaves the remainder in the reserve", () => {
    const emission = MODULES.find(({ name }) => name === "emission")?.genesis.defaults() as {
      params: Record<string, unknown>;
    };
    const scarce = { params: { ...emission.params, totalNyz: "14600" } };
    const traffic = new Traffic({ nodes: 3, genesis: { emission: scarce } });
    traffic.ledger.toEpoch(1);
    const { nodeBaseNyz } = poolsOf(traffic.ledger.state, 0);
    assert.equal(nodeBaseNyz, 4n);
    claimAndClose(traffic, () => {
      for (const node of traffic.nodes.slice(0, 2)) traffic.claim(node, {});
    });
    const [first] = traffic.nodes as [TestNode];
    assert.equal(payoutOf(traffic, 0, first).nodeBaseNyz, 1n);
    assert.equal(payoutOf(traffic, 0, first).nodeBaseReason, "POOL_SHARE");
    const request = QueryEpoch.request.encode({ epoch: 0 });
    const bytes = traffic.ledger.query(QueryEpoch.path, request);
    const { summary } = QueryEpoch.response.decode(bytes);
    assert.equal(summary.nodeBasePaidNyz, 2n);
    assert.equal(summary.complete, true);
    assert.deepEqual(traffic.ledger.breaches(), []);
  });

  it("is listed by epoch and by node, summed up, and survives export and import", () => {
    const traffic = new Traffic();
    const [node] = traffic.nodes as [TestNode];
    const { ledger } = traffic;
    for (const epoch of [0, 1, 2]) {
      ledger.toEpoch(epoch + 1);
      claimAndClose(traffic, () => {
        for (const each of traffic.nodes) traffic.claim(each, { epoch, ...privateTraffic(epoch) });
      });
    }
    const list = (asked: Partial<QueryPayouts>) => {
      const all = { epoch: undefined, node: undefined, after: undefined, limit: 0, ...asked };
      const request = QueryPayouts.request.encode(all);
      return QueryPayouts.response.decode(ledger.query(QueryPayouts.path, request));
    };
    assert.equal(list({ epoch: 1 }).payouts.length, 2);
    assert.deepEqual(list({}), list({ epoch: 0 }));
    const newest = list({ node: node.id, limit: 2 });
    assert.deepEqual(
      newest.payouts.map(({ epoch }) => epoch),
      [2, 1],
    );
    assert.deepEqual(
      list({ node: node.id, after: newest.next }).payouts.map(({ epoch }) => epoch),
      [0],
    );
    const { totals } = QueryTotals.response.decode(ledger.query(QueryTotals.path));
    assert.deepEqual([totals.payouts, totals.messages], [6n, 6n]);
    const copy = new ModuleLedger(MODULES, ledger.export(), ledger.height + 1);
    assert.deepEqual(copy.records(), ledger.records());
    assert.deepEqual(copy.breaches(), []);
  });
});

describe("the genesis of rewards", () => {
  /** A chain that has paid epochs 0 and 1, exported, with another part for rewards. */
  function exportedWith(change: (part: Record<string, Row[]>) => void): ModuleLedger {
    const traffic = new Traffic();
    const { ledger, nodes } = traffic;
    for (const epoch of [0, 1]) {
      ledger.toEpoch(epoch + 1);
      claimAndClose(traffic, () => {
        for (const each of nodes) traffic.claim(each, { epoch });
      });
    }
    const exported = ledger.export();
    change(exported["rewards"] as Record<string, Row[]>);
    return new ModuleLedger(MODULES, exported, ledger.height + 1);
  }
  type Row = Record<string, unknown>;

  it("goes on paying where a chain stopped, behind the last node, oldest epoch first", () => {
    const copy = exportedWith((part) => {
      const [first, ...later] = part["payouts"] as [Row, ...Row[]];
      const [half, whole] = part["summaries"] as [Row, Row];
      part["payouts"] = [first];
      const paid = { payouts: 1, nodeBasePaidNyz: first["nodeBaseNyz"], lastNode: first["node"] };
      Object.assign(half, { complete: false, ...paid });
      Object.assign(whole, { complete: false, payouts: 0, nodeBasePaidNyz: "0" });
      delete whole["lastNode"];
      assert.equal(later.length, 3);
    });
    assert.deepEqual(copy.breaches(), []);

    copy.block();

    const paid = copy.events.filter(({ type }) => type === "yizhan.rewards.payout");
    assert.deepEqual(
      paid.map(({ attributes }) => attributes["epoch"]),
      ["0", "1", "1"],
    );
    const ended = copy.events.filter(({ type }) => type === "yizhan.rewards.epoch_paid");
    assert.deepEqual(
      ended.map(({ attributes }) => [attributes["epoch"], attributes["payouts"]]),
      [
        ["0", "2"],
        ["1", "2"],
      ],
    );
    assert.deepEqual(copy.breaches(), []);
    const { length } = copy.events;
    copy.block();
    assert.equal(copy.events.length, length);
  });

  it("is healthy only if no epoch was paid before an older one", () => {
    const copy = exportedWith((part) => {
      Object.assign((part["summaries"] as [Row])[0], { complete: false });
    });

    assert.deepEqual(copy.breaches(), [
      "rewards.epochsArePaidInOrder: epoch 1 is paid, epoch 0 is not",
    ]);
  });

  it("refuses a payout twice, and one of an epoch without a summary", () => {
    const refuse = (path: string, change: (part: Record<string, Row[]>) => void): void => {
      assert.throws(
        () => exportedWith(change),
        (error) => error instanceof GenesisError && error.path === path,
      );
    };

    refuse("payouts[4]", ({ payouts }) => void payouts?.push((payouts as [Row])[0]));
    refuse("payouts[0].epoch", ({ payouts }) => {
      Object.assign((payouts as [Row])[0], { epoch: 7 });
    });
    refuse("payouts[0].serviceReason", ({ payouts }) => {
      Object.assign((payouts as [Row])[0], { serviceReason: "LUCK" });
    });
  });
});

describe("the parameters of rewards", () => {
  it("are refused if one actor in all roles could recover more than 98 % of a fee", () => {
    const start = (rebateBps: number, feeSplit?: object): ModuleLedger => {
      const channels = MODULES.find(({ name }) => name === "channels")?.genesis.defaults() as {
        params: object;
      };
      return new ModuleLedger(MODULES, {
        channels: { params: { ...channels.params, ...(feeSplit ? { feeSplit } : {}) } },
        rewards: { params: { rebateBps, yieldCapPpm: 2_000 } },
      });
    };
    const broker = { publicPoolBps: 400, depositPoolBps: 200, referralBps: 200 };
    assert.doesNotThrow(() => start(10_000));
    assert.throws(
      () => start(9_000, { ...broker, brokerBps: 8_100, burnBps: 1_050, fundDevBps: 50 }),
      /^GenesisError: params\.rebateBps: lets one actor in all roles recover 9845 of 10000/,
    );
    assert.doesNotThrow(() =>
      start(9_000, { ...broker, brokerBps: 8_050, burnBps: 1_050, fundDevBps: 100 }),
    );
  });
});
