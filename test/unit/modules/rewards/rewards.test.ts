import assert from "node:assert/strict";
import { MODULES } from "../../../../chain/app/modules.ts";
import { ownBondOf, unvestedOf } from "../../../../chain/modules/bonds/keeper.ts";
import { poolsOf } from "../../../../chain/modules/emission/keeper.ts";
import { formatAddress, formatNodeId, moduleAddress } from "../../../../chain/types/address.ts";
import { yizhan } from "../../../../proto/gen/yizhan.js";
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

const { v1 } = yizhan.rewards;
const SERVICE = "/yizhan.rewards.v1.Query";
const YZ = 1_000_000_000n;

function payoutOf(traffic: Traffic, epoch: number, node: TestNode) {
  const request = v1.QueryPayoutRequest.encode({ epoch, node: formatNodeId(node.id) }).finish();
  const { payout } = v1.QueryPayoutResponse.decode(
    traffic.ledger.query(`${SERVICE}/Payout`, request),
  );
  assert(payout);
  return payout;
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
    assert.equal(payout.feesNyz, "100000000");
    assert.equal(payout.burnedSignedNyz, "12000000");
    assert.equal(payout.messages, "100000");
    assert.equal(payout.kib, "100000");
    assert.equal(payout.nodeBaseNyz, String(2n * YZ));
    assert.equal(payout.nodeBaseReason, "YIELD_CAP");
    assert.equal(payout.serviceNyz, "10800000");
    assert.equal(payout.serviceReason, "REBATE_CAP");
    const other = payoutOf(traffic, 0, idle);
    assert.equal(other.nodeBaseNyz, String(2n * YZ));
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
      const bytes = yizhan.registry.v1.MsgRetireNode.encode({
        owner: formatAddress(node.owner),
        node: formatNodeId(node.id),
      }).finish();
      ledger.send(node.owner, "yizhan.registry.v1.MsgRetireNode", bytes);
    });
    assert.equal(payoutOf(traffic, 0, node).nodeBaseReason, "NOT_BONDED");
    assert.equal(payoutOf(traffic, 0, node).nodeBaseNyz, "0");
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
      const bytes = yizhan.claims.v1.MsgEvidence.encode({
        submitter: formatAddress(payer.address),
        bodyA: a.body,
        signatureA: a.signature,
        bodyB: b.body,
        signatureB: b.signature,
      }).finish();
      ledger.send(payer.address, "yizhan.claims.v1.MsgEvidence", bytes);
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
    const { nodeBase } = poolsOf(traffic.ledger.state, 0);
    assert.equal(nodeBase, 4n);
    claimAndClose(traffic, () => {
      for (const node of traffic.nodes.slice(0, 2)) traffic.claim(node, {});
    });
    const [first] = traffic.nodes as [TestNode];
    assert.equal(payoutOf(traffic, 0, first).nodeBaseNyz, "1");
    assert.equal(payoutOf(traffic, 0, first).nodeBaseReason, "POOL_SHARE");
    const request = v1.QueryEpochRequest.encode({ epoch: 0 }).finish();
    const bytes = traffic.ledger.query(`${SERVICE}/Epoch`, request);
    const { summary } = v1.QueryEpochResponse.decode(bytes);
    assert.equal(summary?.nodeBasePaidNyz, "2");
    assert.equal(summary?.complete, true);
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
    const list = (asked: object) => {
      const request = v1.QueryPayoutsRequest.encode(asked).finish();
      return v1.QueryPayoutsResponse.decode(ledger.query(`${SERVICE}/Payouts`, request));
    };
    assert.equal(list({ epoch: 1 }).payouts.length, 2);
    const name = formatNodeId(node.id);
    const newest = list({ node: name, limit: 2 });
    assert.deepEqual(
      newest.payouts.map(({ epoch }) => epoch ?? 0),
      [2, 1],
    );
    assert.deepEqual(
      list({ node: name, after: newest.next }).payouts.map(({ epoch }) => epoch ?? 0),
      [0],
    );
    const { totals } = v1.QueryTotalsResponse.decode(ledger.query(`${SERVICE}/Totals`));
    assert.deepEqual([totals?.payouts, totals?.messages], ["6", "6"]);
    const copy = new ModuleLedger(MODULES, ledger.export(), ledger.height + 1);
    assert.deepEqual(copy.records(), ledger.records());
    assert.deepEqual(copy.breaches(), []);
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
