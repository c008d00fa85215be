/** Which vouchers are taken, and what the device hears about the others. */

import assert from "node:assert/strict";
import type { Refusal } from "../../../broker/mqtt/engine.ts";
import { amount } from "../../../chain/types/amount.ts";
import { BrokerAck } from "../../../chain/types/brokerAck.ts";
import { utf8 } from "../../../chain/types/bytes.ts";
import { ed25519PublicKey, verifyEd25519 } from "../../../chain/types/ed25519.ts";
import { NO_USAGE } from "../../../chain/types/price.ts";
import { STATE_REASON } from "../../../chain/types/sessionMessages.ts";
import {
  ROLE,
  SignedVoucher,
  UsageVoucher,
  voucherValue,
} from "../../../chain/types/usageVoucher.ts";
import { openChannel, registerDevice, registerNamespace } from "../../support/service/fixtures.ts";
import { HandDevice, ServiceHarness } from "../../support/service/harness.ts";

const MESSAGE = utf8("21.5");

describe("the acceptance of vouchers", () => {
  let harness: ServiceHarness;
  let device: HandDevice;

  beforeEach(async () => {
    harness = new ServiceHarness();
    openChannel(harness.ledger, harness.node.id);
    registerNamespace(harness.ledger, "plant");
    await harness.service.start();
    device = new HandDevice(harness, registerDevice(harness.ledger, 1));
    await device.connect();
    await device.openSession();
    await device.publish("plant/a", MESSAGE);
    await device.publish("plant/a", MESSAGE);
  });

  function signed(): bigint | undefined {
    return harness.service.status().sessions[0]?.signed.messages[0];
  }

  it("answers a voucher whose counters go beyond 64 bits as any other that cannot count", async () => {
    await device.sendVoucher(device.voucher());
    harness.ledger.nextEpoch();
    await harness.service.tick(harness.nowMs);
    await harness.service.idle();
    const most = 2n ** 64n - 1n;
    const usage = { messages: [most, 0n, 0n], kib: [0n, 0n, 0n] } as const;
    const value = voucherValue(ROLE.ingress, usage, harness.ledger.prices());
    await device.sendVoucher(device.voucher({ epoch: 6, usage, value, sequence: 9n }));
    assert.equal(device.state().reason, STATE_REASON.voucherRefused);
  });

  it("acknowledges with the node's signature over the voucher's digest", async () => {
    const payload = device.voucher();
    assert.deepEqual(await device.sendVoucher(payload), { distribute: false });
    const ack = device.ack();
    assert.ok(ack !== undefined);
    const key = ed25519PublicKey(new Uint8Array(32).fill(9));
    assert.equal(verifyEd25519(key, BrokerAck.digest("test-1", ack.body), ack.signature), true);
    const { body } = SignedVoucher.decode(payload);
    assert.deepEqual(BrokerAck.decode(ack.body).voucherDigest, UsageVoucher.digest("test-1", body));
    assert.equal(signed(), 2n);
  });

  it("does not acknowledge before the voucher is on disk", async () => {
    const taken = device.sendVoucher(device.voucher());
    assert.equal(device.ack(), undefined);
    await taken;
    assert.notEqual(device.ack(), undefined);
  });

  it("answers a voucher that cannot count now with the state to sign from, and counts nothing", async () => {
    const stale: readonly (readonly [string, () => Uint8Array])[] = [
      ["another epoch", () => device.voucher({ epoch: 4 })],
      ["a future epoch", () => device.voucher({ epoch: 6 })],
      [
        "more than was counted",
        () =>
          device.voucher({
            usage: { messages: [3n, 0n, 0n], kib: [3n, 0n, 0n] },
            value: amount(3_000n),
          }),
      ],
      ["a wrong price", () => device.voucher({ value: amount(1n) })],
      ["other messages", () => device.voucher({ accumulator: new Uint8Array(32).fill(1) })],
      ["nothing", () => device.voucher({ usage: NO_USAGE, value: amount(0n) })],
      [
        "an unknown session of another epoch",
        () => device.voucher({ sessionId: new Uint8Array(16).fill(2), epoch: 4 }),
      ],
    ];
    for (const [what, payload] of stale) {
      assert.deepEqual(await device.sendVoucher(payload()), { distribute: false }, what);
      const state = device.state();
      assert.equal(state.reason, STATE_REASON.voucherRefused, what);
      assert.equal(state.refused, device.sequence, what);
      assert.deepEqual(state.ingress.total.messages, [2n, 0n, 0n], what);
    }
    assert.equal(signed(), 0n);
    assert.equal(harness.service.status().vouchersRefused, stale.length);
  });

  it("refuses sequences that do not grow", async () => {
    await device.sendVoucher(device.voucher({ sequence: 7n }));
    await device.publish("plant/a", MESSAGE);
    for (const sequence of [6n, 7n]) {
      await device.sendVoucher(device.voucher({ sequence }));
      assert.equal(device.state().reason, STATE_REASON.voucherRefused);
      assert.equal(device.state().sequence, 7n);
    }
    await device.sendVoucher(device.voucher({ sequence: 8n }));
    assert.equal(signed(), 3n);
  });

  it("ends the connection of whoever sends what no honest device sends", async () => {
    const forged: readonly (readonly [string, Uint8Array])[] = [
      ["another key", device.voucher({}, new Uint8Array(32).fill(77))],
      ["a flag", device.voucher({ flags: 1 })],
      ["another class", device.voucher({ trafficClass: 1 })],
      ["another role", device.voucher({ role: 3 })],
      ["the session zero", device.voucher({ sessionId: new Uint8Array(16) })],
      ["noise", new Uint8Array(260).fill(255)],
      ["nothing", new Uint8Array()],
    ];
    for (const [what, payload] of forged) {
      const answer = (await device.sendVoucher(payload)) as Refusal;
      assert.equal(answer.code, "malformed-request", what);
    }
    assert.equal(signed(), 0n);
  });

  it("carries what is not signed at the end of an epoch over into the next", async () => {
    await device.sendVoucher(device.voucher());
    await device.publish("plant/a", MESSAGE);
    harness.ledger.nextEpoch();
    await harness.service.tick(harness.nowMs);
    await harness.service.idle();
    const state = device.state();
    assert.equal(state.reason, STATE_REASON.epochBegan);
    assert.equal(state.epoch, 6);
    assert.deepEqual(state.ingress.base.messages, [2n, 0n, 0n]);
    await device.sendVoucher(device.voucher({ epoch: 5 }));
    assert.equal(device.state().reason, STATE_REASON.voucherRefused);
    device.base = state.ingress.base;
    await device.sendVoucher(device.voucher());
    assert.equal(signed(), 3n);
    harness.ledger.nextEpoch();
    await harness.service.tick(harness.nowMs);
    await harness.service.idle();
    const usages = harness.service.status().closed.map(({ usage }) => usage.messages[0]);
    assert.deepEqual(usages, [2n, 1n]);
  });

  it("gives a session to its latest connection; what the older sends no longer counts", async () => {
    const older = device.client;
    const newer = new HandDevice(harness, registerDevice(harness.ledger, 1));
    await newer.connect();
    const state = await newer.openSession(true);
    assert.deepEqual(state.ingress.total, device.total);
    const answer = (await device.publish("plant/a", MESSAGE)) as Refusal;
    assert.equal(answer.code, "session-moved");
    harness.service.disconnected(older);
    Object.assign(newer, { total: device.total, accumulator: device.accumulator });
    await newer.publish("plant/a", MESSAGE);
    await newer.sendVoucher(newer.voucher());
    assert.equal(signed(), 3n);
  });

  it("tells a device that takes up a session it does not know", async () => {
    const other = new ServiceHarness(harness.ledger);
    await other.service.start();
    const lost = new HandDevice(other, registerDevice(harness.ledger, 1));
    await lost.connect();
    const state = await lost.openSession(true);
    assert.equal(state.reason, STATE_REASON.unknown);
    assert.deepEqual(state.sessionId, lost.sessionId);
    lost.count("plant/a", MESSAGE);
    await lost.sendVoucher(lost.voucher());
    assert.equal(other.service.status().sessions[0]?.signed.messages[0], 1n);
  });

  it("keeps at most 16 sessions of a device: the oldest without a connection goes, with what it signed kept", async () => {
    await device.sendVoucher(device.voucher());
    harness.service.disconnected(device.client);
    const others: HandDevice[] = [];
    for (let i = 0; i < 16; i++) {
      const other = new HandDevice(harness, registerDevice(harness.ledger, 1));
      other.sessionId.fill(i + 1);
      others.push(other);
      await other.connect();
      assert.equal((await other.openSession()).reason, STATE_REASON.opened);
    }
    assert.equal((await device.openSession(true)).reason, STATE_REASON.unknown);
    const last = new HandDevice(harness, registerDevice(harness.ledger, 1));
    last.sessionId.fill(99);
    await last.connect();
    await assert.rejects(last.openSession(), /said nothing/);
    harness.ledger.nextEpoch();
    await harness.service.tick(harness.nowMs);
    await harness.service.idle();
    assert.equal(harness.service.status().closed[0]?.usage.messages[0], 2n);
    assert.equal(harness.service.status().sessions.length, 16);
  });

  it("charges what an expired session did not sign for to the unsigned allowance, if that has room", async () => {
    const generous = new HandDevice(
      harness,
      registerDevice(harness.ledger, 2, { unsignedCap: amount(10_000n) }),
    );
    generous.sessionId.fill(2);
    await generous.connect();
    await generous.openSession();
    for (let i = 0; i < 3; i++) await generous.publish("plant/a", MESSAGE);
    for (const { client } of [device, generous]) harness.service.disconnected(client);
    for (let i = 0; i < 4; i++) {
      harness.ledger.nextEpoch();
      await harness.service.tick(harness.nowMs);
      await harness.service.idle();
    }
    const usages = harness.service.status().closed.map(({ usage }) => usage.messages[0]);
    assert.deepEqual(usages, [0n, 0n, 3n, 0n]);
    assert.equal(harness.service.status().sessions.length, 0);
  });
});
