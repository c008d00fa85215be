import assert from "node:assert/strict";
import { randomInt } from "node:crypto";
import { type Money, moneyOf } from "../support/chainMoney.ts";
import { perform, randomFrom } from "../support/chaos.ts";
import { TestDevnet } from "../support/devnet.ts";
import { brokerIdOf, NumberedTraffic } from "../support/numberedTraffic.ts";
import { eventually } from "../support/poll.ts";

const SHAPE = { validators: 4, brokers: 3, devices: 6, epochBlocks: 12 };

/** Every broker is paid for three epochs. */
const UNTIL_CLAIMS = 9;

/** Publishing goes on for so long, and the crashes come within it. */
const TRAFFIC_MS = 16_000;
const CRASHES_MS = { from: 2_000, to: 13_000 };
const EVERY_MS = 25;

/** `CRASH_SEED` repeats a run. */
const SEED = Number(process.env["CRASH_SEED"] ?? randomInt(1_000_000));

describe(`the road while a validator and a broker are killed (CRASH_SEED=${SEED})`, function () {
  this.timeout(180_000);
  const random = randomFrom(SEED);
  const validator = Math.floor(random() * SHAPE.validators);
  const broker = Math.floor(random() * SHAPE.brokers);
  const other = (broker + 1) % SHAPE.brokers;
  const third = (broker + 2) % SHAPE.brokers;
  const moment = (): number => CRASHES_MS.from + random() * (CRASHES_MS.to - CRASHES_MS.from);
  const [validatorAt, brokerAt] = [moment(), moment()];
  let devnet: TestDevnet;
  let traffic: NumberedTraffic | undefined;
  let money: Money;
  let crashes: readonly string[] = [];
  /** What the vouchers of all closed epochs are worth, by node. */
  const worth = new Map<string, bigint>();

  async function worthAt(index: number): Promise<bigint> {
    const status = await (await fetch(`${devnet.broker(index).api}/v1/status`)).json();
    const { service } = status as { service: { closed: { valueNyz: string }[] } };
    return service.closed.reduce((sum, { valueNyz }) => sum + BigInt(valueNyz), 0n);
  }

  before(async () => {
    devnet = await TestDevnet.create(SHAPE);
  });
  after(async () => {
    await traffic?.close();
    await devnet.remove();
  });

  it("goes on, and every acknowledged message of tiers 1 and 2 arrives", async () => {
    devnet.start("--until-claims", String(UNTIL_CLAIMS));
    await devnet.ready();
    const places = [broker, other].flatMap((at) => [
      { broker: at, tier: 1 as const },
      { broker: at, tier: 2 as const },
    ]);
    traffic = await NumberedTraffic.open(devnet, places, third);

    traffic.start(EVERY_MS);
    const done = perform([
      {
        atMs: validatorAt,
        name: `validator ${validator}`,
        act: () => {
          devnet.kill(`cometbft-${validator}`);
          devnet.kill(`application-${validator}`);
        },
      },
      { atMs: brokerAt, name: `broker ${broker}`, act: () => devnet.kill(`broker-${broker}`) },
    ]);
    await new Promise((resolve) => setTimeout(resolve, TRAFFIC_MS));
    crashes = await done;
    await traffic.finishPublishing();
    const arrived = (): boolean => traffic?.missing().length === 0;
    await eventually("every acknowledged message", arrived, 25_000).catch(() => undefined);

    assert.deepEqual(traffic.missing(), [], `${crashes.join(", ")}\n${devnet.lastWords()}`);
    assert.deepEqual(traffic.repeated(), []);
    assert.deepEqual(traffic.outOfOrder(), []);
    for (const { acknowledged, refused, topic } of traffic.publishers) {
      assert.deepEqual(refused, [], topic);
      assert.ok(acknowledged.length > TRAFFIC_MS / EVERY_MS / 2, topic);
    }
    money = await moneyOf(devnet.rpc((validator + 1) % 4), devnet.address("payer"));
    // Asked afterwards: what the channels have paid until now is worth no more than this.
    for (const index of [0, 1, 2]) worth.set(brokerIdOf(devnet, index), await worthAt(index));
  });

  it("ends the same: no violation, the supply exact", async () => {
    const { code } = await devnet.ended();

    const summary = devnet.summary();
    assert.equal(code, 0, `${crashes.join(", ")}\n${devnet.lastWords()}`);
    assert.deepEqual(summary?.violations, []);
    assert.equal(summary?.supplyNyz, summary?.expectedSupplyNyz);
    assert.deepEqual(devnet.processes(), []);
    const warnings = devnet.events().filter(({ event }) => event === "warning");
    assert.ok(warnings.length >= 2, "the supervisor tells what it started again");
  });

  it("has paid nothing twice", () => {
    const keys = devnet.claims().map(({ broker: node, epoch }) => `${node} ${epoch}`);
    assert.equal(new Set(keys).size, keys.length);
    assert.equal(new Set(money.payouts).size, money.payouts.length);
    for (const [node, settled] of money.settled) {
      const most = worth.get(node) ?? 0n;
      assert.ok(settled > 0n && settled <= most, `${node} got ${settled} nyz for ${most}`);
      assert.ok(settled >= (money.fees.get(node) ?? 0n), node);
    }
  });

  it("claims exactly what the devices counted", () => {
    const fleet = devnet.fleetCounts();
    const brokers = [0, 1, 2].map((index) => brokerIdOf(devnet, index));
    for (const { broker: node, epoch, messages } of devnet.claims()) {
      const own = traffic?.countedAt(brokers.indexOf(node), epoch) ?? 0;
      const counted = (fleet[`${node} ${epoch}`] ?? 0) + own;
      assert.equal(messages, counted, `${node}, epoch ${epoch}; ${crashes.join(", ")}`);
    }
  });
});
