import assert from "node:assert/strict";
import { MODULES } from "../../../../chain/app/modules.ts";
import { addReward, ownBondOf, unvestedOf } from "../../../../chain/modules/bonds/keeper.ts";
import { MsgUnbond } from "../../../../chain/modules/bonds/records.ts";
import { claimOf, hasEquivocated } from "../../../../chain/modules/claims/keeper.ts";
import {
  MsgClaim,
  MsgEvidence,
  QueryClaim,
  QueryClaims,
} from "../../../../chain/modules/claims/records.ts";
import { formatNodeId } from "../../../../chain/types/address.ts";
import { amount } from "../../../../chain/types/amount.ts";
import { assertRefused, ModuleLedger } from "../../../support/moduleLedger.ts";
import {
  messages,
  privateTraffic,
  START,
  signedClaim,
  type TestNode,
  Traffic,
} from "../../../support/traffic.ts";

const YZ = 1_000_000_000n;

function ready(): { traffic: Traffic; node: TestNode } {
  const traffic = new Traffic();
  traffic.ledger.toEpoch(1);
  return { traffic, node: traffic.nodes[0] as TestNode };
}

describe("a claim", () => {
  it("is accepted in its window from anyone and kept with what it states", () => {
    const { traffic, node } = ready();
    traffic.claim(node, privateTraffic(7));
    const accepted = claimOf(traffic.ledger.state, 0, node.id);
    assert.deepEqual(accepted?.claim.usage, messages(7));
    assert.equal(accepted?.claim.privateValue, 7_000n);
    assert.equal(accepted?.submitter, traffic.payers[0].address);
    const event = traffic.ledger.events.find(({ type }) => type === "yizhan.claims.accepted");
    assert.equal(event?.attributes["messages"], "7");
    assert.deepEqual(traffic.ledger.breaches(), []);
  });

  it("is refused again with a code of its own, and a different one with another", () => {
    const { traffic, node } = ready();
    traffic.claim(node, privateTraffic(7));
    const before = traffic.ledger.records();
    assertRefused(() => traffic.claim(node, privateTraffic(7)), "claims", "AlreadyClaimed");
    assertRefused(() => traffic.claim(node, privateTraffic(8)), "claims", "ConflictingClaim");
    assert.deepEqual(traffic.ledger.records(), before);
    for (let i = 0; i < 4; i++) traffic.ledger.block();
    assertRefused(() => traffic.claim(node, privateTraffic(7)), "claims", "AlreadyClaimed");
  });

  it("is refused before its window and after it", () => {
    const traffic = new Traffic();
    const [node, late] = traffic.nodes as [TestNode, TestNode];
    assertRefused(() => traffic.claim(node, {}), "claims", "ClaimTooEarly");
    traffic.ledger.toEpoch(1);
    traffic.claim(node, {});
    traffic.ledger.block();
    traffic.ledger.block(() => traffic.claim(late, {}));
    traffic.ledger.block();
    assertRefused(() => traffic.claim(late, { epoch: 1 }), "claims", "ClaimTooEarly");
    assertRefused(() => traffic.claim(late, { epoch: 4 }), "claims", "ClaimTooEarly");
    const missed = new Traffic();
    missed.ledger.toEpoch(1);
    for (let i = 0; i < 3; i++) missed.ledger.block();
    assertRefused(() => missed.claim(node, {}), "claims", "ClaimTooLate");
  });

  it("is refused from a node that is unknown or not bonded, or with another's signature", () => {
    const { traffic, node } = ready();
    const { payers, ledger } = traffic;
    const unknown = { ...node, id: "\0".repeat(20) as TestNode["id"] };
    assertRefused(() => traffic.claim(unknown, {}), "registry", "NodeNotFound");
    const other = traffic.nodes[1] as TestNode;
    const forged = { ...node, seed: other.seed };
    assertRefused(() => traffic.claim(forged, {}), "claims", "SignatureMismatch");
    const { owner, id: node2 } = other;
    const bytes = MsgUnbond.request.encode({ owner, node: node2, amountNyz: amount(1n) });
    ledger.send(owner, MsgUnbond.type, bytes);
    assertRefused(() => traffic.claim(other, {}), "claims", "NotBonded");
    assert.equal(claimOf(ledger.state, 0, other.id), undefined);
    assert.equal(ledger.balance(payers[0].address), START);
  });

  it("is refused when its totals cannot be", () => {
    const { traffic, node } = ready();
    const usage = messages(3);
    const wrong: readonly Parameters<Traffic["claim"]>[1][] = [
      { leaves: 0, usage, privateValue: amount(3_000n) },
      { leaves: 1, usage, privateValue: amount(2_999n) },
      { leaves: 1, usage, privateValue: amount(3_001n) },
      { leaves: 1, usage: { ...usage, kib: [2n, 0n, 0n] }, privateValue: amount(2_800n) },
      { leaves: 1, usage: { ...usage, kib: [193n, 0n, 0n] }, privateValue: amount(41_000n) },
      { leaves: 1, privateValue: amount(1n) },
    ];
    for (const facts of wrong) {
      assertRefused(() => traffic.claim(node, facts), "claims", "InconsistentClaim");
    }
    traffic.claim(node, { leaves: 1, usage, publicValue: amount(3_000n) });
  });

  it("counts public and credit value only up to what is at stake, divided by kappa", () => {
    const { traffic, node } = ready();
    const { ledger } = traffic;
    ledger.apply((context) => addReward(context, node.id, amount(50n * YZ), 0));
    assert.equal(ownBondOf(ledger.state, node.id), 1_000n * YZ);
    assert.equal(unvestedOf(ledger.state, node.id), 50n * YZ);
    const usage = messages(200_000_000n);
    const half = amount(100n * YZ);
    const answer = traffic.claim(node, {
      leaves: 2,
      usage,
      publicValue: half,
      creditValue: half,
    });
    assert.equal(MsgClaim.response.decode(answer).countedValueNyz, 105n * YZ);
    const second = traffic.claim(traffic.nodes[1] as TestNode, {
      leaves: 2,
      usage: messages(2_000),
      privateValue: amount(1_000_000n),
      creditValue: amount(1_000_000n),
    });
    assert.equal(MsgClaim.response.decode(second).countedValueNyz, 1_000_000n);
  });
});

describe("evidence of two claims for one epoch", () => {
  function give(
    traffic: Traffic,
    a: ReturnType<typeof signedClaim>,
    b: ReturnType<typeof signedClaim>,
  ): void {
    const [, reporter] = traffic.payers;
    const submitter = reporter.address;
    const bytes = MsgEvidence.request.encode({
      submitter,
      bodyA: a.body,
      signatureA: a.signature,
      bodyB: b.body,
      signatureB: b.signature,
    });
    traffic.ledger.send(submitter, MsgEvidence.type, bytes);
  }

  it("costs the node half its bond and its ring once, of which the reporter gets a twentieth", () => {
    const { traffic, node } = ready();
    const { ledger } = traffic;
    ledger.apply((context) => addReward(context, node.id, amount(100n * YZ), 0));
    const a = signedClaim(node, privateTraffic(1));
    const b = signedClaim(node, privateTraffic(2));
    give(traffic, a, b);
    assert.equal(ownBondOf(ledger.state, node.id), 500n * YZ);
    assert.equal(unvestedOf(ledger.state, node.id), 0n);
    assert.equal(ledger.balance(traffic.payers[1].address), START + 30n * YZ);
    assert(hasEquivocated(ledger.state, 0, node.id));
    assertRefused(() => give(traffic, b, a), "claims", "AlreadyPunished");
    assert.deepEqual(ledger.breaches(), []);
  });

  it("is refused where it proves nothing", () => {
    const { traffic, node } = ready();
    const other = traffic.nodes[1] as TestNode;
    const a = signedClaim(node, privateTraffic(1));
    assertRefused(() => give(traffic, a, a), "claims", "NoEvidence");
    assertRefused(() => give(traffic, a, signedClaim(other, {})), "claims", "NoEvidence");
    assertRefused(() => give(traffic, a, signedClaim(node, { epoch: 1 })), "claims", "NoEvidence");
    const forged = signedClaim({ ...node, seed: other.seed }, privateTraffic(2));
    assertRefused(() => give(traffic, a, forged), "claims", "SignatureMismatch");
    const cut = { ...a, body: a.body.subarray(1) };
    assertRefused(() => give(traffic, a, cut), "claims", "MalformedClaim");
  });
});

describe("queries and genesis of claims", () => {
  it("list claims by epoch, and by node newest first", () => {
    const { traffic, node } = ready();
    for (const each of traffic.nodes) traffic.claim(each, privateTraffic(1));
    for (const epoch of [1, 2]) {
      traffic.ledger.toEpoch(epoch + 1);
      traffic.claim(node, { epoch, ...privateTraffic(epoch) });
    }
    const list = (asked: Partial<QueryClaims>) => {
      const all = { epoch: undefined, node: undefined, after: undefined, limit: 0, ...asked };
      const request = QueryClaims.request.encode(all);
      return QueryClaims.response.decode(traffic.ledger.query(QueryClaims.path, request));
    };
    assert.equal(list({ epoch: 0 }).claims.length, 2);
    const first = list({ epoch: 0, limit: 1 });
    const rest = list({ epoch: 0, limit: 1, after: first.next });
    assert.notEqual(first.claims[0]?.node, rest.claims[0]?.node);
    assert.equal(rest.next, undefined);
    const newest = list({ node: node.id, limit: 2 });
    assert.deepEqual(
      newest.claims.map(({ epoch }) => epoch),
      [2, 1],
    );
    const oldest = list({ node: node.id, limit: 2, after: newest.next });
    assert.deepEqual(
      oldest.claims.map(({ epoch }) => epoch),
      [0],
    );
    const copy = new ModuleLedger(MODULES, traffic.ledger.export(), traffic.ledger.height + 1);
    assert.deepEqual(copy.records(), traffic.ledger.records());
  });

  it("say what an accepted claim states and counts, and whether it was contradicted", () => {
    const { traffic, node } = ready();
    const { ledger } = traffic;
    traffic.claim(node, { ...privateTraffic(7), capacity: 9n });
    const asked = (id: TestNode["id"]): Uint8Array =>
      ledger.query(QueryClaim.path, QueryClaim.request.encode({ epoch: 0, node: id }));
    const { claim } = QueryClaim.response.decode(asked(node.id));
    assert.equal(claim.node, node.id);
    assert.deepEqual({ messages: claim.messages, kib: claim.kib }, messages(7));
    assert.deepEqual([claim.privateValueNyz, claim.countedValueNyz], [7_000n, 0n]);
    assert.deepEqual([claim.capacity, claim.equivocated], [9n, false]);
    const other = (traffic.nodes[1] as TestNode).id;
    assert.throws(
      () => asked(other),
      new RegExp(`${formatNodeId(other)} has no claim for epoch 0`),
    );
  });

  it("refuse a second claim of a node for an epoch, and one of an unknown node, at its body", () => {
    const { traffic, node } = ready();
    traffic.claim(node, privateTraffic(1));
    const exported = traffic.ledger.export();
    const { params, claims, equivocations } = exported["claims"] as Record<string, object[]>;
    const start = (more: object): ModuleLedger => {
      const part = { params, claims, equivocations, ...more };
      return new ModuleLedger(MODULES, { ...exported, claims: part }, traffic.ledger.height + 1);
    };
    const [claim] = claims as [{ body: string }];
    const bytes = Buffer.from(claim.body, "base64");
    bytes[0] = (bytes[0] as number) ^ 1;
    const twice = /^GenesisError: claims\[1\]\.body: appears twice/;
    const unknown = /^GenesisError: claims\[0\]\.body: is of an unknown node/;
    const cut = /^GenesisError: claims\[0\]\.body: malformed claim/;
    assert.throws(() => start({ claims: [claim, claim] }), twice);
    const foreign = bytes.toString("base64");
    assert.throws(() => start({ claims: [{ ...claim, body: foreign }] }), unknown);
    const short = bytes.subarray(1).toString("base64");
    assert.throws(() => start({ claims: [{ ...claim, body: short }] }), cut);
  });
});
