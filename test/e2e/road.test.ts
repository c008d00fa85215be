import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { checkPorts } from "../../scripts/devnet/ports.ts";
import type { PaidClaim, Summary } from "../../scripts/devnet/progress.ts";
import { type Money, moneyOf } from "../support/chainMoney.ts";
import { TestDevnet } from "../support/devnet.ts";

const CLAIM_FIELDS = ["broker", "epoch", "messages", "bytes", "feesNyz", "subsidyNyz", "height"];
const SUMMARY_FIELDS = [
  ...["height", "appHash", "claims", "supplyNyz", "expectedSupplyNyz", "violations"],
];

/** Field names of each event after `event` and `time`. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  step: ["step", "text"],
  ready: ["links"],
  claim: CLAIM_FIELDS,
  warning: ["text"],
  summary: SUMMARY_FIELDS,
};

const keyOf = ({ broker, epoch }: { broker: string; epoch: number }): string =>
  `${broker} ${epoch}`;

describe("the road from a message to a paid claim", function () {
  this.timeout(120_000);
  let devnet: TestDevnet;
  let claims: readonly PaidClaim[] = [];
  let summary: Summary;
  let money: Money;

  before(async () => {
    devnet = await TestDevnet.create();
  });
  after(() => devnet.remove());

  function checkEvents(): void {
    for (const { event, time, ...rest } of devnet.events()) {
      assert.ok(FIELDS[event] !== undefined, `unknown event ${event}`);
      assert.deepEqual(Object.keys(rest), FIELDS[event], event);
      assert.equal(new Date(time).toISOString(), time);
    }
    const names = devnet.events().map(({ event }) => event);
    assert.equal(names.indexOf("ready"), names.lastIndexOf("ready"));
    assert.equal(names.indexOf("summary"), names.length - 1, "the summary is the last line");
  }

  function checkSummary(): Summary {
    const found = devnet.summary();
    assert.ok(found !== undefined);
    assert.deepEqual(found.violations, []);
    assert.equal(found.supplyNyz, found.expectedSupplyNyz);
    assert.match(found.appHash, /^[0-9A-F]{64}$/);
    assert.deepEqual(
      found.claims,
      devnet.claims().map((claim) => pick(claim)),
    );
    return found;
  }

  function pick(claim: PaidClaim): unknown {
    return Object.fromEntries(Object.entries(claim).filter(([key]) => CLAIM_FIELDS.includes(key)));
  }

  it("goes from nothing to four paid claims, and every process ends", async () => {
    devnet.start("--until-claims", "4");
    await devnet.ready();
    await devnet.told("two claims", () => devnet.claims().length >= 2);
    money = await moneyOf(devnet.rpc(), devnet.address("payer"));
    const { code } = await devnet.ended();

    assert.equal(code, 0, devnet.lastWords());
    assert.deepEqual(devnet.processes(), []);
    assert.equal(existsSync(`${devnet.home}.lock`), false);
    await checkPorts(devnet.shape);
    checkEvents();
    summary = checkSummary();
    claims = summary.claims;
    assert.ok(claims.filter(({ messages }) => messages > 0).length >= 4);
  });

  it("has its first block within 10 s and its first paid claim within two epochs", () => {
    const register = devnet.events().find((e) => e.event === "step" && e.step === "register");
    const firstBlockMs = Date.parse(register?.time ?? "") - devnet.startedMs;
    assert.ok(firstBlockMs <= 10_000, `${firstBlockMs} ms`);
    assert.ok((claims[0]?.height ?? Number.POSITIVE_INFINITY) <= 2 * devnet.shape.epochBlocks);
  });

  it("claims exactly what the devices counted and pays fees for it", () => {
    const counted = devnet.fleetCounts();
    for (const claim of claims) {
      assert.equal(claim.messages, counted[keyOf(claim)], keyOf(claim));
      assert.ok(claim.bytes >= claim.messages * 1024 && claim.bytes % 1024 === 0);
      assert.ok(claim.messages === 0 || BigInt(claim.feesNyz) > 0n);
      assert.ok(BigInt(claim.subsidyNyz) > 0n, "the node base at least");
    }
  });

  it("continues in the same folder from its height, pays nothing twice, and stops at Ctrl-C", async () => {
    const payer = devnet.address("payer");
    devnet.start();
    await devnet.ready();
    const atStart = await moneyOf(devnet.rpc(), payer);
    await devnet.told("two claims", () => devnet.claims().length >= 2);
    const atEnd = await moneyOf(devnet.rpc(), payer);
    devnet.signal("SIGINT");
    const { code } = await devnet.ended(10_000);

    assert.equal(code, 0, devnet.lastWords());
    checkEvents();
    const second = checkSummary();
    assert.ok(second.claims.every(({ height }) => height > summary.height));
    const keys = [...claims, ...second.claims].map(keyOf);
    assert.equal(new Set(keys).size, keys.length, "one payout for each broker and epoch");
    const counted = devnet.fleetCounts();
    for (const claim of second.claims) assert.equal(claim.messages, counted[keyOf(claim)]);
    for (const payout of money.payouts) assert.ok(atEnd.payouts.includes(payout), payout);
    assert.equal(new Set(atEnd.payouts).size, atEnd.payouts.length);
    for (const [channel, settled] of money.settled) {
      assert.ok((atStart.settled.get(channel) ?? 0n) >= settled);
      assert.ok((atEnd.settled.get(channel) ?? 0n) > (atStart.settled.get(channel) ?? 0n));
    }
    assert.deepEqual(devnet.processes(), []);
  });
});
