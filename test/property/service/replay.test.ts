/** Whatever devices do and whenever the process dies: the journal gives back exactly what was durable. */

import assert from "node:assert/strict";
import fc from "fast-check";
import { amount } from "../../../chain/types/amount.ts";
import { utf8 } from "../../../chain/types/bytes.ts";
import {
  openChannel,
  PAYER,
  registerDevice,
  registerNamespace,
} from "../../support/service/fixtures.ts";
import { HandDevice, ServiceHarness } from "../../support/service/harness.ts";

type Step =
  | { readonly kind: "publish"; readonly device: number; readonly bytes: number }
  | { readonly kind: "sign"; readonly device: number }
  | { readonly kind: "leave"; readonly device: number }
  | { readonly kind: "epoch" }
  | { readonly kind: "crash" };

const DEVICES = 3;

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant<"publish">("publish"),
      device: fc.nat(DEVICES - 1),
      bytes: fc.nat(3_000),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant<"sign">("sign"), device: fc.nat(DEVICES - 1) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant<"leave">("leave"), device: fc.nat(DEVICES - 1) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant<"epoch">("epoch") }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant<"crash">("crash") }) },
);

/** Devices 0 and 1 have sessions, device 2 uses its allowance. */
class World {
  harness: ServiceHarness = new ServiceHarness();
  readonly devices: HandDevice[] = [];
  /** What every device knows to be counted, by device. */
  readonly counted: bigint[] = [];

  async begin(): Promise<void> {
    openChannel(this.harness.ledger, this.harness.node.id);
    registerNamespace(this.harness.ledger, "plant");
    await this.harness.service.start();
    for (let i = 0; i < DEVICES; i++) {
      this.counted.push(0n);
      await this.join(i);
    }
  }

  async join(index: number): Promise<void> {
    const facts = registerDevice(this.harness.ledger, index, { unsignedCap: amount(10n ** 9n) });
    const device = new HandDevice(this.harness, facts);
    device.sessionId.fill(index + 1);
    this.devices[index] = device;
    await device.connect();
    if (index < 2) await this.takeUp(device);
  }

  async takeUp(device: HandDevice): Promise<void> {
    const state = await device.openSession();
    const { ingress, accumulator, sequence } = state;
    Object.assign(device, { total: ingress.total, base: ingress.base, accumulator, sequence });
  }

  async run(each: Step): Promise<void> {
    if (each.kind === "epoch") {
      this.harness.ledger.nextEpoch();
      await this.harness.service.tick(this.harness.nowMs);
      await this.harness.service.idle();
      for (const device of this.devices.slice(0, 2)) await this.takeUp(device);
    } else if (each.kind === "crash") {
      const before = this.figures();
      this.harness = await this.harness.restarted();
      assert.deepEqual(this.figures(), before);
      for (let i = 0; i < DEVICES; i++) await this.join(i);
    } else if (each.kind === "publish") {
      await this.publish(each.device, each.bytes);
    } else if (each.kind === "sign") {
      const device = this.devices[each.device];
      if (device !== undefined && each.device < 2) await device.sendVoucher(device.voucher());
    } else {
      const device = this.devices[each.device];
      if (device !== undefined) this.harness.service.disconnected(device.client);
      await this.join(each.device);
    }
  }

  async publish(index: number, bytes: number): Promise<void> {
    const device = this.devices[index];
    const answer = await device?.publish("plant/a", utf8("x".repeat(bytes)));
    if (answer !== undefined && "distribute" in answer) {
      this.counted[index] = (this.counted[index] ?? 0n) + 1n;
      return;
    }
    if (device !== undefined) this.harness.service.disconnected(device.client);
    await this.join(index);
  }

  /** Everything that must survive, in a form that compares. */
  figures(): unknown {
    const { sessions, closed, epoch, unsignedAllowance, unsigned } = this.harness.service.status();
    const durable = sessions.map(({ connected: _, ...figures }) => figures);
    const owed = this.harness.service.owedBy(PAYER);
    return { sessions: durable, closed, epoch, unsignedAllowance, unsigned, owed };
  }
}

describe("a broker that is killed at any moment", () => {
  it("finds its counters, debts and claims as they were, and claims exactly what was accepted", async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const world = new World();
        await world.begin();
        for (const each of steps) await world.run(each);
        for (let i = 0; i < 2; i++) await world.run({ kind: "sign", device: i });
        await world.run({ kind: "epoch" });
        await world.run({ kind: "crash" });
        const claimed = world.harness.service
          .status()
          .closed.reduce((sum, { usage }) => sum + usage.messages[0], 0n);
        assert.equal(
          claimed,
          world.counted.reduce((sum, count) => sum + count, 0n),
        );
      }),
      { numRuns: 25 },
    );
  });
});
