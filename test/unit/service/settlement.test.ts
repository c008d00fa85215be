/** What the chain is told about closed epochs, and what is done when it says no. */

import assert from "node:assert/strict";
import { LedgerUnavailableError } from "../../../broker/ledger/ledger.ts";
import { MsgClaim } from "../../../chain/modules/claims/records.ts";
import { amount } from "../../../chain/types/amount.ts";
import { utf8 } from "../../../chain/types/bytes.ts";
import { Claim } from "../../../chain/types/claim.ts";
import { ed25519PublicKey, verifyEd25519 } from "../../../chain/types/ed25519.ts";
import { claimRoot, EMPTY_SUM, SumTree, sortLeaves } from "../../../chain/types/merkleSum.ts";
import { UsageVoucher } from "../../../chain/types/usageVoucher.ts";
import { settlements } from "../../support/service/answers.ts";
import { OK } from "../../support/service/fakeLedger.ts";
import {
  openChannel,
  PAYER,
  registerDevice,
  registerNamespace,
} from "../../support/service/fixtures.ts";
import { HandDevice, ServiceHarness } from "../../support/service/harness.ts";

const MESSAGE = utf8("21.5");
const NODE_KEY = ed25519PublicKey(new Uint8Array(32).fill(9));

describe("settlement of closed epochs", () => {
  let harness: ServiceHarness;
  let signer: HandDevice;
  let silent: HandDevice;

  beforeEach(async () => {
    harness = new ServiceHarness();
    openChannel(harness.ledger, harness.node.id);
    registerNamespace(harness.ledger, "plant");
    await harness.service.start();
    signer = new HandDevice(harness, registerDevice(harness.ledger, 1));
    silent = new HandDevice(
      harness,
      registerDevice(harness.ledger, 2, { unsignedCap: amount(9_000n) }),
    );
    await signer.connect();
    await silent.connect();
    await signer.openSession();
    for (let i = 0; i < 3; i++) await signer.publish("plant/a", MESSAGE);
    await signer.sendVoucher(signer.voucher());
    await silent.publish("plant/b", MESSAGE);
    harness.ledger.nextEpoch();
  });

  it("submits one claim whose root, totals and signature a stranger can check", async () => {
    await harness.service.tick(harness.nowMs);
    await harness.service.idle();
    const { submission, message } = harness.ledger.submitted[0] ?? assert.fail("nothing submitted");
    assert.equal(submission.key, "claim/5");
    assert.equal(message.typeUrl, "/yizhan.claims.v1.MsgClaim");
    const { body, signature } = MsgClaim.request.decode(message.value);
    assert.equal(verifyEd25519(NODE_KEY, Claim.digest("test-1", body), signature), true);
    const claim = Claim.decode(body);
    const [entries] = settlements(harness.ledger);
    const bodies = (entries ?? []).map(
      (entry) => entry.deviceVoucher?.body ?? entry.unsignedUsage?.body,
    );
    const tree = new SumTree(sortLeaves(bodies.filter((each) => each instanceof Uint8Array)));
    assert.deepEqual(claim.root, claimRoot(tree.root, EMPTY_SUM, EMPTY_SUM));
    assert.equal(claim.privateValue, 4_000n);
    assert.equal(claim.leaves, 2);
    assert.deepEqual(claim.usage.messages, [4n, 0n, 0n]);
    await harness.service.tick(harness.nowMs);
    await harness.service.idle();
    assert.equal(harness.ledger.submitted.length, 2, "nothing is submitted twice");
  });

  it("claims an epoch without traffic too", async () => {
    await harness.service.tick(harness.nowMs);
    await harness.service.idle();
    harness.ledger.nextEpoch();
    await harness.service.tick(harness.nowMs);
    await harness.service.idle();
    const { message } = harness.ledger.submitted.at(-1) ?? assert.fail("nothing submitted");
    const claim = Claim.decode(MsgClaim.request.decode(message.value).body);
    assert.equal(claim.epoch, 6);
    assert.equal(claim.leaves, 0);
    assert.equal(claim.sequence, 2n);
  });

  it("settles signed usage with the device's signature and unsigned usage with the node's", async () => {
    await harness.service.tick(harness.nowMs);
    await harness.service.idle();
    const [entries = []] = settlements(harness.ledger);
    assert.equal(entries.length, 2);
    const signed = entries.find((entry) => entry.deviceVoucher)?.deviceVoucher;
    const unsigned = entries.find((entry) => entry.unsignedUsage)?.unsignedUsage;
    assert.ok(signed?.body && unsigned?.body && unsigned.signature);
    assert.equal(UsageVoucher.decode(signed.body).value, 3_000n);
    const usage = UsageVoucher.decode(unsigned.body);
    assert.equal(usage.flags, 1);
    assert.equal(usage.value, 1_000n);
    assert.equal(usage.device, silent.id);
    const digest = UsageVoucher.digest("test-1", unsigned.body);
    assert.equal(verifyEd25519(NODE_KEY, digest, unsigned.signature), true);
    assert.equal(harness.service.owedBy(PAYER), 0n);
  });

  it("tries again while the chain is away, and owes nothing twice", async () => {
    harness.ledger.answer = () => Promise.reject(new LedgerUnavailableError("away"));
    await harness.service.tick(harness.nowMs);
    await harness.service.idle();
    assert.equal(harness.service.owedBy(PAYER), 4_000n);
    harness.ledger.answer = async () => OK;
    await harness.service.tick(harness.nowMs);
    await harness.service.idle();
    assert.equal(harness.service.owedBy(PAYER), 0n);
    assert.deepEqual(
      harness.service.status().closed.map(({ claimed, unsettled }) => [claimed, unsettled]),
      [[true, 0]],
    );
  });

  it("goes on with epochs while the chain takes its time, and hands nothing in twice meanwhile", async () => {
    const waiting: (() => void)[] = [];
    harness.ledger.answer = () => new Promise((resolve) => waiting.push(() => resolve(OK)));
    await harness.service.tick(harness.nowMs);
    await harness.service.tick(harness.nowMs);
    assert.equal(harness.ledger.submitted.length, 2);
    harness.ledger.nextEpoch();
    await harness.service.tick(harness.nowMs);
    assert.equal(harness.service.status().epoch, 7);
    const keys = harness.ledger.submitted.map(({ submission }) => submission.key.split("/")[0]);
    assert.deepEqual(keys, ["claim", "settle", "claim"]);
    for (const answer of waiting) answer();
    await harness.service.idle();
    assert.equal(harness.service.owedBy(PAYER), 0n);
  });

  it("hands entries in one by one when the chain refuses them together", async () => {
    harness.ledger.answer = async (submission) => {
      const bad =
        submission.kind === "settlement" &&
        submission.entries.some(({ unsignedUsage }) => unsignedUsage !== undefined);
      return bad ? { ...OK, code: 7, log: "entry 1 is bad" } : OK;
    };
    await harness.service.tick(harness.nowMs);
    await harness.service.idle();
    await harness.service.tick(harness.nowMs);
    await harness.service.idle();
    assert.deepEqual(
      settlements(harness.ledger).map((entries) => entries.length),
      [2, 1, 1],
    );
    assert.equal(harness.service.owedBy(PAYER), 0n);
    await harness.service.tick(harness.nowMs);
    await harness.service.idle();
    assert.equal(settlements(harness.ledger).length, 3, "the bad one is given up");
  });

  it("does not claim after the window, but still settles", async () => {
    harness.ledger.nextEpoch();
    await harness.service.tick(harness.nowMs);
    await harness.service.idle();
    const keys = harness.ledger.submitted.map(({ submission }) => submission.key.split("/")[0]);
    assert.deepEqual(keys, ["claim", "settle"]);
    assert.equal(harness.ledger.submitted[0]?.submission.key, "claim/6");
    assert.equal(harness.service.status().closed[0]?.claimed, true);
  });

  it("after a crash submits exactly the same claim again, not another one", async () => {
    harness.ledger.answer = () => Promise.reject(new LedgerUnavailableError("away"));
    await harness.service.tick(harness.nowMs);
    await harness.service.idle();
    const first = harness.ledger.submitted[0]?.message;
    const next = await harness.restarted();
    next.ledger.submitted.length = 0;
    await next.service.tick(next.nowMs);
    await next.service.idle();
    assert.deepEqual(next.ledger.submitted[0]?.message, first);
    assert.deepEqual(next.service.status().closed, harness.service.status().closed);
  });

  it("puts at most 200 entries into one settlement", async () => {
    const big = new ServiceHarness();
    openChannel(big.ledger, big.node.id);
    registerNamespace(big.ledger, "plant");
    await big.service.start();
    for (let i = 0; i < 150; i++) {
      const device = new HandDevice(
        big,
        registerDevice(big.ledger, i, { unsignedCap: amount(1_000n) }),
      );
      await device.connect();
      await device.publish("plant/a", MESSAGE);
    }
    for (let i = 0; i < 101; i++) {
      const device = new HandDevice(
        big,
        registerDevice(big.ledger, 150 + i, { unsignedCap: amount(1_000n) }),
      );
      await device.connect();
      await device.publish("plant/a", MESSAGE);
    }
    big.ledger.nextEpoch();
    await big.service.tick(big.nowMs);
    await big.service.idle();
    assert.deepEqual(
      settlements(big.ledger).map((entries) => entries.length),
      [200, 51],
    );
  });
});
