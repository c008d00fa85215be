/** The kit towards applications: refusals, limits, restarts of the network. */

import assert from "node:assert/strict";
import { amount } from "../../../chain/types/amount.ts";
import { utf8 } from "../../../chain/types/bytes.ts";
import { ed25519PublicKey } from "../../../chain/types/ed25519.ts";
import { tagKey } from "../../../chain/types/registration.ts";
import { connectDevice, type Device } from "../../../client/device/device.ts";
import { type DeviceOptions, PublishError } from "../../../client/device/options.ts";
import { matchesFilter } from "../../../client/device/topicFilter.ts";
import { FakeLedger, PRICES } from "../../support/service/fakeLedger.ts";
import {
  deviceOptions,
  openChannel,
  registerDevice,
  registerNamespace,
} from "../../support/service/fixtures.ts";
import { NODE_SEED, TestBroker } from "../../support/service/testBroker.ts";

const MESSAGE = utf8("21.5");

describe("a device", () => {
  let ledger: FakeLedger;
  let broker: TestBroker;
  let devices: Device[];

  beforeEach(async () => {
    ledger = new FakeLedger();
    broker = new TestBroker(ledger);
    openChannel(ledger, broker.node.id);
    registerNamespace(ledger, "plant");
    await broker.start();
    devices = [];
  });

  afterEach(async () => {
    for (const device of devices) await device.close();
    await broker.kill();
  });

  async function connect(seed: Uint8Array, changes: Partial<DeviceOptions> = {}): Promise<Device> {
    const facts = { chainId: ledger.chainId, url: broker.url, broker: broker.node.id };
    const device = await connectDevice({ ...deviceOptions(seed, facts), ...changes });
    devices.push(device);
    return device;
  }

  function refused(code: string): (error: unknown) => boolean {
    return (error) => error instanceof PublishError && error.code === code;
  }

  it("that is not registered is told so at once", async () => {
    await assert.rejects(connect(new Uint8Array(32).fill(200)), /[Nn]ot authorized/);
  });

  it("that agreed to other prices does not connect", async () => {
    const { seed } = registerDevice(ledger, 1);
    const priceTable = { ...PRICES, id: 2 };
    await assert.rejects(connect(seed, { priceTable }), /price table is 1, not 2/);
  });

  it("hears which message was refused and why, and goes on with the others", async () => {
    const { seed } = registerDevice(ledger, 1);
    const device = await connect(seed);
    const results = await Promise.allSettled([
      device.publish("plant/a", MESSAGE),
      device.publish("nowhere/a", MESSAGE),
      device.publish("plant/b", MESSAGE),
    ]);
    assert.deepEqual(
      results.map(({ status }) => status),
      ["fulfilled", "rejected", "fulfilled"],
    );
    const [, bad] = results;
    assert.ok(bad?.status === "rejected" && refused("namespace-unknown")(bad.reason));
    await device.close();
    assert.equal(device.counters().published.messages[0], 2n);
    assert.equal(device.counters().sessions, 1);
  });

  it("hears that its cap is reached", async () => {
    const { seed } = registerDevice(ledger, 1, { cap: amount(2_500n) });
    const device = await connect(seed);
    await device.publish("plant/a", MESSAGE);
    await device.publish("plant/a", MESSAGE);
    await assert.rejects(device.publish("plant/a", MESSAGE), refused("cap-exhausted"));
  });

  it("refuses by itself what is too large or meant for another tier", async () => {
    const { seed } = registerDevice(ledger, 1);
    const device = await connect(seed);
    const large = new Uint8Array(65_537);
    await assert.rejects(device.publish("plant/a", large), refused("too-large-for-tier"));
    await assert.rejects(device.publish("plant/a", MESSAGE, { tier: 3 }), refused("another-tier"));
    await device.publish("plant/a", MESSAGE, { tier: 1 });
    assert.equal(device.counters().connections, 1);
  });

  it("verifies acknowledgements if it knows the broker's key", async () => {
    const { seed } = registerDevice(ledger, 1);
    const errors: Error[] = [];
    const device = await connect(seed, { brokerKey: tagKey(ed25519PublicKey(NODE_SEED)) });
    device.on("error", (error) => errors.push(error));
    for (let i = 0; i < 20; i++) await device.publish("plant/a", MESSAGE);
    await device.close();
    assert.deepEqual(errors, []);
    assert.deepEqual(device.counters().signed, device.counters().published);
    const foreign = tagKey(ed25519PublicKey(seed));
    await assert.rejects(connect(seed, { brokerKey: foreign }), /not that of yznode1/);
  });

  it("delivers QoS 0 messages, waits for a broker that is away, and subscribes again after it is back", async () => {
    const a = await connect(registerDevice(ledger, 1).seed);
    const b = await connect(registerDevice(ledger, 2).seed);
    const heard: string[] = [];
    const first = Promise.withResolvers<void>();
    const unsubscribe = await b.subscribe("plant/+", (topic) => {
      heard.push(topic);
      first.resolve();
    });
    await a.publish("plant/1", MESSAGE, { qos: 0 });
    await first.promise;
    await broker.kill();
    const waiting = a.publish("plant/2", MESSAGE);
    const back = new Promise((resolve) => b.on("connected", resolve));
    await broker.start();
    await Promise.all([waiting, back]);
    await a.publish("plant/3", MESSAGE);
    const end = Date.now() + 5_000;
    while (!heard.includes("plant/3") && Date.now() < end) {
      await a.publish("plant/3", MESSAGE);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    assert.equal(heard[0], "plant/1");
    assert.ok(heard.includes("plant/3"));
    await unsubscribe();
    await assert.rejects(b.subscribe("nowhere/#", () => undefined));
  });

  it("refuses more than may wait", async () => {
    const device = await connect(registerDevice(ledger, 1).seed, { maxWaiting: 2 });
    await broker.kill();
    const waiting = [device.publish("plant/a", MESSAGE), device.publish("plant/a", MESSAGE)];
    await assert.rejects(device.publish("plant/a", MESSAGE), refused("queue-full"));
    await broker.start();
    await Promise.all(waiting);
  });
});

describe("matchesFilter", () => {
  it("follows the rules of MQTT", () => {
    const cases: readonly (readonly [string, string, boolean])[] = [
      ["a/b", "a/b", true],
      ["a/+", "a/b", true],
      ["a/+", "a/b/c", false],
      ["a/#", "a", true],
      ["a/#", "a/b/c", true],
      ["+", "a", true],
      ["#", "$SYS/x", false],
      ["+/x", "$SYS/x", false],
      ["$SYS/#", "$SYS/x", true],
      ["a/b", "a", false],
      ["a", "a/b", false],
      ["a//b", "a//b", true],
      ["a/+/b", "a//b", true],
    ];
    for (const [filter, topic, expected] of cases) {
      assert.equal(matchesFilter(filter, topic), expected, `${filter} ${topic}`);
    }
  });
});
