import assert from "node:assert/strict";
import { NO_USAGE, type Usage } from "../../../chain/types/price.ts";
import type { DeviceCounters } from "../../../client/device/options.ts";
import { FleetCounts } from "../../../scripts/devnet/fleetCounts.ts";
import { EpochCounter } from "../../../scripts/fleet/epochCounter.ts";

function counters(sessionId: string, epoch: number, signed: number): DeviceCounters {
  const usage: Usage = { messages: [BigInt(signed), 0n, 0n], kib: [BigInt(signed), 0n, 0n] };
  return {
    ...{ sessionId, epoch, signed: usage, published: usage, signedInEpoch: usage },
    ...{ unconfirmed: 0, waiting: 0, received: NO_USAGE, receivedSigned: NO_USAGE },
    ...{ connections: 1, sessions: 1 },
  };
}

describe("what a device counts by epoch", () => {
  it("is what it signed for between two changes of the epoch", () => {
    const counter = new EpochCounter();
    for (const [epoch, signed] of [
      [3, 0],
      [3, 5],
      [3, 9],
      [4, 9],
      [4, 12],
    ] as const) {
      counter.update(counters("a", epoch, signed));
    }

    assert.deepEqual([counter.inEpoch(3), counter.inEpoch(4), counter.inEpoch(5)], [9, 3, 0]);
    assert.deepEqual(counter.epochs(), [3, 4]);
  });

  it("goes to the old epoch if its voucher was accepted without the device's knowing", () => {
    const counter = new EpochCounter();
    counter.update(counters("a", 3, 5));

    counter.update(counters("a", 4, 8));

    assert.deepEqual([counter.inEpoch(3), counter.inEpoch(4)], [8, 0]);
  });

  it("adds up the sessions of an epoch", () => {
    const counter = new EpochCounter();
    counter.update(counters("a", 3, 5));
    counter.update(counters("b", 3, 2));

    assert.equal(counter.inEpoch(3), 7);
  });
});

describe("claims held against counts", () => {
  const claim = (messages: number) => ({
    ...{ broker: "yznode1a", epoch: 3, messages, bytes: messages * 1024 },
    ...{ feesNyz: "0", subsidyNyz: "0", height: 18 },
  });
  const counted = (messages: number): string =>
    JSON.stringify({ event: "counted", broker: "yznode1a", epoch: 3, messages });

  it("agree only if they are equal, or not smaller where others publish too", () => {
    const counts = new FleetCounts();
    counts.take(counted(4));
    counts.take("a line of a library");
    counts.take(counted(6));

    assert.deepEqual(counts.disagreements([claim(6)], true), []);
    assert.deepEqual(counts.disagreements([claim(7)], false), []);
    for (const [messages, onlyFleet] of [
      [7, true],
      [5, true],
      [5, false],
    ] as const) {
      const [sentence] = counts.disagreements([claim(messages)], onlyFleet);
      assert.match(sentence ?? "", /claimed \d messages for epoch 3, the devices counted 6/);
    }
  });
});
