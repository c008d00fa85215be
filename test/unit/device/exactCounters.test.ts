/** Device, broker and claim count the same, whatever breaks in between. */

import assert from "node:assert/strict";
import { utf8 } from "../../../chain/types/bytes.ts";
import { Claim } from "../../../chain/types/claim.ts";
import { NO_USAGE, type Usage } from "../../../chain/types/price.ts";
import { addUsage, messagesOf } from "../../../chain/types/usage.ts";
import { connectDevice, type Device } from "../../../client/device/device.ts";
import { memoryVoucherStore } from "../../../client/device/voucherStore.ts";
import { FakeLedger } from "../../support/service/fakeLedger.ts";
import {
  deviceOptions,
  openChannel,
  registerDevice,
  registerNamespace,
} from "../../support/service/fixtures.ts";
import { TestBroker } from "../../support/service/testBroker.ts";

async function until(condition: () => boolean, what: string): Promise<void> {
  const end = Date.now() + 10_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`timed out waiting until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe("exact counters of a device and its broker", () => {
  let ledger: FakeLedger;
  let broker: TestBroker;
  let devices: Device[];
  const errors: Error[] = [];

  beforeEach(async () => {
    ledger = new FakeLedger();
    broker = new TestBroker(ledger);
    openChannel(ledger, broker.node.id);
    registerNamespace(ledger, "plant");
    registerNamespace(ledger, "slow", 3);
    await broker.start();
    devices = [];
    errors.length = 0;
  });

  afterEach(async () => {
    for (const device of devices) await device.close();
    await broker.kill();
  });

  async function device(number: number, tier: 1 | 2 | 3 = 1): Promise<Device> {
    const { seed } = registerDevice(ledger, number, { tier });
    const connected = await connectDevice({
      ...deviceOptions(seed, {
        chainId: ledger.chainId,
        url: broker.url,
        broker: broker.node.id,
      }),
      answerTimeoutMs: 100,
    });
    connected.on("error", (error) => errors.push(error));
    devices.push(connected);
    return connected;
  }

  async function publish(from: Device, count: number, topic = "plant/a"): Promise<void> {
    const all: Promise<void>[] = [];
    for (let i = 0; i < count; i++) all.push(from.publish(topic, utf8(`message ${i}`)));
    await Promise.all(all);
  }

  /** What stands in all claims so far. */
  function claimed(): Usage {
    let usage: Usage = NO_USAGE;
    for (const { submission } of ledger.submitted) {
      if (submission.kind !== "claim") continue;
      usage = addUsage(usage, Claim.decode(submission.body).usage);
    }
    return usage;
  }

  it("are equal after every device has closed, and stand in the claim", async () => {
    const a = await device(1);
    const b = await device(2, 2);
    await Promise.all([publish(a, 100), publish(b, 37), publish(b, 5, "slow/x")]);
    const counted = [a, b].map((each) => each.counters().published);
    await Promise.all([a.close(), b.close()]);
    for (const each of [a, b]) assert.deepEqual(each.counters().signed, each.counters().published);
    const sessions = broker.service.status().sessions;
    assert.deepEqual(
      sessions.map(({ published }) => published),
      counted,
    );
    assert.deepEqual(counted[1]?.messages, [0n, 37n, 5n]);
    await broker.nextEpoch();
    assert.deepEqual(claimed(), addUsage(counted[0] as Usage, counted[1] as Usage));
    assert.equal(broker.forwarded.length, 142);
    assert.deepEqual(errors, []);
  });

  it("survive broken connections in the middle of traffic: no message is lost or counted twice", async () => {
    const a = await device(1);
    const done = publish(a, 300);
    for (let i = 0; i < 5; i++) {
      await until(() => messagesOf(a.counters().published) > BigInt(40 * (i + 1)), "some are sent");
      a.dropConnection();
      const { connections } = a.counters();
      await until(() => a.counters().connections > connections, "it is back");
    }
    await done;
    await a.close();
    assert.deepEqual(a.counters().published.messages, [300n, 0n, 0n]);
    assert.deepEqual(a.counters().signed, a.counters().published);
    assert.equal(a.counters().sessions, 1);
    await broker.nextEpoch();
    assert.deepEqual(claimed(), a.counters().published);
    assert.deepEqual(
      broker.forwarded.map(({ payload }) => new TextDecoder().decode(payload)),
      Array.from({ length: 300 }, (_, i) => `message ${i}`),
    );
    assert.deepEqual(errors, []);
  });

  it("survive kill -9 of the broker and a restart from its journal", async () => {
    const a = await device(1);
    const done = publish(a, 200);
    for (let i = 0; i < 3; i++) {
      await until(() => messagesOf(a.counters().published) > BigInt(50 * (i + 1)), "some are sent");
      await broker.kill();
      await broker.start();
    }
    await done;
    await a.close();
    assert.deepEqual(a.counters().published.messages, [200n, 0n, 0n]);
    assert.deepEqual(a.counters().signed, a.counters().published);
    assert.equal(a.counters().sessions, 1);
    await broker.nextEpoch();
    assert.deepEqual(claimed(), a.counters().published);
    assert.deepEqual(errors, []);
  });

  it("survive epochs that begin in the middle of traffic: the claims add up", async () => {
    const a = await device(1);
    const done = publish(a, 400);
    for (let i = 0; i < 4; i++) {
      await until(() => messagesOf(a.counters().published) > BigInt(70 * (i + 1)), "some are sent");
      await broker.nextEpoch();
    }
    await done;
    await a.close();
    await broker.nextEpoch();
    assert.deepEqual(a.counters().published.messages, [400n, 0n, 0n]);
    assert.deepEqual(claimed(), a.counters().published);
    assert.equal(
      ledger.submitted.filter(({ submission }) => submission.key.startsWith("claim/")).length,
      5,
    );
    assert.deepEqual(errors, []);
  });

  it("of a subscriber equal what it was delivered and signed for", async () => {
    const a = await device(1);
    const b = await device(2);
    const heard: string[] = [];
    await b.subscribe("plant/#", (_, payload) => heard.push(new TextDecoder().decode(payload)));
    await publish(a, 50);
    await until(() => heard.length === 50, "all are delivered");
    await b.close();
    assert.deepEqual(b.counters().received.messages, [50n, 0n, 0n]);
    assert.deepEqual(b.counters().receivedSigned, b.counters().received);
    const session = broker.service
      .status()
      .sessions.find(({ id }) => id === b.counters().sessionId);
    assert.deepEqual(session?.delivered, b.counters().received);
    assert.deepEqual(session?.deliveredSigned, b.counters().received);
    assert.deepEqual(errors, []);
  });

  it("go on after the device restarts, from what its store kept", async () => {
    const { seed } = registerDevice(ledger, 7);
    const options = deviceOptions(seed, {
      chainId: ledger.chainId,
      url: broker.url,
      broker: broker.node.id,
    });
    const store = memoryVoucherStore();
    const first = await connectDevice(options, { store });
    await publish(first, 21);
    const { sessionId } = first.counters();
    const frozen = { load: store.load, save: async () => undefined };
    await first.close();
    const second = await connectDevice(options, { store: frozen });
    devices.push(second);
    assert.equal(second.counters().sessionId, sessionId);
    await publish(second, 9);
    await second.close();
    assert.deepEqual(second.counters().published.messages, [30n, 0n, 0n]);
    await broker.nextEpoch();
    assert.deepEqual(claimed(), second.counters().published);
  });

  it("survive lost acknowledgements and lost answers of every kind", async () => {
    let sent = 0;
    broker.loses = (topic) => {
      sent += 1;
      return !topic.endsWith("/session") && sent % 3 === 0;
    };
    const a = await device(1);
    await publish(a, 120);
    await a.close();
    assert.deepEqual(a.counters().published.messages, [120n, 0n, 0n]);
    assert.deepEqual(a.counters().signed, a.counters().published);
    await broker.nextEpoch();
    assert.deepEqual(claimed(), a.counters().published);
    assert.deepEqual(errors, []);
  });

  it("hold under broken connections, kills, new epochs and lost answers together", async () => {
    broker.loses = (topic) => topic.endsWith("/ack") && Math.random() < 0.1;
    const all = [await device(1), await device(2, 2), await device(3, 3)];
    const done = Promise.all(all.map((each) => publish(each, 250)));
    let over = false;
    done.then(() => {
      over = true;
    });
    for (let round = 0; !over; round++) {
      await new Promise((resolve) => setTimeout(resolve, 25));
      if (round % 4 === 0) all[round % 3]?.dropConnection();
      if (round % 8 === 5 && round < 60) await broker.nextEpoch();
      if (round % 8 === 3) {
        await broker.kill();
        await broker.start();
      }
    }
    await done;
    broker.loses = () => false;
    await Promise.all(all.map((each) => each.close()));
    await broker.nextEpoch();
    let published = NO_USAGE;
    for (const each of all) {
      assert.equal(each.counters().sessions, 1);
      assert.deepEqual(each.counters().signed, each.counters().published);
      assert.equal(messagesOf(each.counters().published), 250n);
      published = addUsage(published, each.counters().published);
    }
    assert.deepEqual(claimed(), published);
    assert.equal(broker.forwarded.length, 750);
    assert.deepEqual(errors, []);
  });

  it("keep what was signed when the broker loses its disk", async () => {
    const a = await device(1);
    await publish(a, 40);
    await until(() => messagesOf(a.counters().signed) >= 32n, "most is signed");
    const { signed } = a.counters();
    await broker.loseDisk();
    await broker.start();
    await until(() => a.counters().sessions === 2, "a new session is open");
    await publish(a, 10);
    await a.close();
    await broker.nextEpoch();
    assert.ok(messagesOf(claimed()) >= messagesOf(signed) + 10n);
  });
});
