/** Which messages and subscriptions are taken. */

import assert from "node:assert/strict";
import type { Refusal } from "../../../broker/mqtt/engine.ts";
import { addressOfKey, formatDeviceId } from "../../../chain/types/address.ts";
import { amount } from "../../../chain/types/amount.ts";
import { utf8 } from "../../../chain/types/bytes.ts";
import { secp256k1PublicKey } from "../../../chain/types/secp256k1.ts";
import { codeOf } from "../../support/service/answers.ts";
import { openChannel, registerDevice, registerNamespace } from "../../support/service/fixtures.ts";
import { HandDevice, ServiceHarness } from "../../support/service/harness.ts";

const MESSAGE = utf8("21.5");

describe("admission of messages", () => {
  let harness: ServiceHarness;
  let device: HandDevice;

  beforeEach(async () => {
    harness = new ServiceHarness();
    openChannel(harness.ledger, harness.node.id);
    registerNamespace(harness.ledger, "plant");
    await harness.service.start();
    device = await join(1, { unsignedCap: amount(5_000n) });
  });

  async function join(
    number: number,
    facts: Parameters<typeof registerDevice>[2] = {},
  ): Promise<HandDevice> {
    const joined = new HandDevice(harness, registerDevice(harness.ledger, number, facts));
    await joined.connect();
    return joined;
  }

  it("takes unsigned messages up to the allowance of the epoch, then refuses with the next step", async () => {
    for (let i = 0; i < 5; i++)
      assert.equal(codeOf(await device.publish("plant/a", MESSAGE)), "accepted");
    const answer = await device.publish("plant/a", MESSAGE);
    assert.equal(codeOf(answer), "allowance-exhausted");
    assert.match((answer as Refusal).reason, /sign vouchers/);
    const again = await join(1, { unsignedCap: amount(5_000n) });
    assert.equal(codeOf(await again.publish("plant/a", MESSAGE)), "allowance-exhausted");
    harness.ledger.nextEpoch();
    await harness.service.tick(harness.nowMs);
    await harness.service.idle();
    const later = await join(1, { unsignedCap: amount(5_000n) });
    assert.equal(codeOf(await later.publish("plant/a", MESSAGE)), "accepted");
  });

  it("takes as many messages ahead of vouchers as the window says, which doubles to 32", async () => {
    const signer = await join(2);
    await signer.openSession();
    for (const window of [4, 8, 16, 32, 32]) {
      for (let i = 0; i < window; i++) {
        assert.equal(
          codeOf(await signer.publish("plant/a", MESSAGE)),
          "accepted",
          `${i} of ${window}`,
        );
      }
      await signer.sendVoucher(signer.voucher());
      assert.equal(signer.ack()?.window, Math.min(32, 2 * window));
    }
    for (let i = 0; i < 32; i++) await signer.publish("plant/a", MESSAGE);
    assert.equal(codeOf(await signer.publish("plant/a", MESSAGE)), "credit-exhausted");
  });

  it("refuses topics and payloads that are not allowed, each with its code", async () => {
    const cases: readonly (readonly [string, Uint8Array, string])[] = [
      ["nowhere/a", MESSAGE, "namespace-unknown"],
      ["foreign/a", MESSAGE, "namespace-forbidden"],
      ["~nobody/a", MESSAGE, "namespace-unknown"],
      ["$SYS/broker", MESSAGE, "topic-reserved"],
      ["$yizhan/other", MESSAGE, "topic-reserved"],
      ["plant/a", new Uint8Array(65_537), "too-large-for-tier"],
      [`~${formatDeviceId(device.id)}/a`, MESSAGE, "accepted"],
    ];
    harness.ledger.namespaces.set("foreign", {
      name: "foreign",
      owner: addressOfKey(secp256k1PublicKey(new Uint8Array(32).fill(4))),
      public: true,
      publishers: [],
      subscribers: [],
      tier: undefined,
    });
    for (const [topic, payload, code] of cases) {
      const fresh = await join(1, { unsignedCap: amount(5_000n) });
      assert.equal(codeOf(await fresh.publish(topic, payload)), code, topic);
    }
  });

  it("takes the tier of the namespace, else the device's", async () => {
    registerNamespace(harness.ledger, "bulk", 3);
    const slow = await join(3, { tier: 2, unsignedCap: amount(1_000_000n) });
    await slow.publish("plant/a", MESSAGE);
    await slow.publish("bulk/a", new Uint8Array(100_000));
    assert.deepEqual(
      harness.forwarded.map(({ tier }) => tier),
      [2, 3],
    );
    assert.deepEqual(harness.service.status().unsignedAllowance, {
      messages: [0n, 1n, 1n],
      kib: [0n, 1n, 98n],
    });
  });

  it("needs a channel with enough left for every message, signed or not", async () => {
    const signer = await join(2);
    await signer.openSession();
    openChannel(harness.ledger, harness.node.id, 2_000n);
    harness.nowMs += 10_000;
    await signer.publish("plant/a", MESSAGE);
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(codeOf(await signer.publish("plant/a", MESSAGE)), "accepted");
    const answer = await signer.publish("plant/a", MESSAGE);
    assert.equal(codeOf(answer), "channel-exhausted");
    assert.match((answer as Refusal).reason, /has 0 nyz left, the message costs 1000/);
  });

  it("refuses without a channel", async () => {
    const bare = new ServiceHarness();
    registerNamespace(bare.ledger, "plant");
    await bare.service.start();
    const lonely = new HandDevice(bare, registerDevice(bare.ledger, 1));
    await lonely.connect();
    await lonely.openSession();
    assert.equal(codeOf(await lonely.publish("plant/a", MESSAGE)), "channel-missing");
  });

  it("stops at the device's cap of the epoch", async () => {
    const capped = await join(4, { cap: amount(3_000n) });
    await capped.openSession();
    for (let i = 0; i < 3; i++)
      assert.equal(codeOf(await capped.publish("plant/a", MESSAGE)), "accepted");
    assert.equal(codeOf(await capped.publish("plant/a", MESSAGE)), "cap-exhausted");
  });

  it("counts nothing of a connection behind a message it refused", async () => {
    const signer = await join(2);
    await signer.openSession();
    const answers = await Promise.all([
      signer.publish("plant/a", MESSAGE),
      signer.send("nowhere/a", MESSAGE),
      signer.send("plant/a", MESSAGE),
    ]);
    assert.deepEqual(answers.map(codeOf), ["accepted", "namespace-unknown", "namespace-unknown"]);
    const [session] = harness.service.status().sessions;
    assert.deepEqual(session?.published.messages, [1n, 0n, 0n]);
  });

  it("keeps the order of packets when one has to wait for the chain", async () => {
    const signer = await join(2);
    await signer.openSession();
    registerNamespace(harness.ledger, "fresh");
    harness.ledger.delay = () => new Promise((resolve) => setTimeout(resolve, 20));
    await Promise.all([
      signer.publish("plant/1", MESSAGE),
      signer.publish("fresh/2", MESSAGE),
      signer.publish("plant/3", MESSAGE),
    ]);
    assert.deepEqual(
      harness.forwarded.map(({ topic }) => topic),
      ["plant/1", "fresh/2", "plant/3"],
    );
  });

  it("accepts nothing more when the disk fails", async () => {
    harness.journal.failure = new Error("no space left on device");
    await assert.rejects(device.publish("plant/a", MESSAGE), /no space left/);
    assert.equal(codeOf(await device.publish("plant/a", MESSAGE)), "storage-failed");
    assert.equal(harness.service.status().storageFailed, true);
    assert.equal(harness.forwarded.length, 0);
  });
});

describe("subscriptions", () => {
  it("are allowed in own, listed and public namespaces and on own control topics only", async () => {
    const harness = new ServiceHarness();
    registerNamespace(harness.ledger, "plant");
    const owner = addressOfKey(secp256k1PublicKey(new Uint8Array(32).fill(4)));
    const facts = { owner, publishers: [], tier: undefined };
    const listed = new HandDevice(harness, registerDevice(harness.ledger, 1));
    const name = formatDeviceId(listed.id);
    harness.ledger.namespaces.set("open", {
      name: "open",
      public: true,
      subscribers: [],
      ...facts,
    });
    harness.ledger.namespaces.set("shut", {
      name: "shut",
      public: false,
      subscribers: [],
      ...facts,
    });
    harness.ledger.namespaces.set("list", {
      name: "list",
      public: false,
      subscribers: [name],
      ...facts,
    });
    const expected: readonly (readonly [string, string])[] = [
      ["plant/#", "accepted"],
      ["open/+/x", "accepted"],
      ["list/#", "accepted"],
      ["shut/#", "namespace-forbidden"],
      ["none/#", "namespace-unknown"],
      ["#", "namespace-forbidden"],
      ["+/a", "namespace-forbidden"],
      [`~${name}/#`, "accepted"],
      [`$yizhan/${name}/ack`, "accepted"],
      ["$yizhan/#", "topic-reserved"],
      ["$share/g/plant", "topic-reserved"],
      ["$SYS/#", "accepted"],
    ];
    for (const [filter, code] of expected) {
      assert.equal(codeOf(await harness.service.subscribe(listed.client, filter)), code, filter);
    }
  });
});
