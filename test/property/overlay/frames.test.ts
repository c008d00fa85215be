import assert from "node:assert/strict";
import fc from "fast-check";
import {
  decodeBatch,
  decodeReceipt,
  encodeBatch,
  encodeReceipt,
  MalformedFrameError,
} from "../../../broker/overlay/batchCodec.ts";
import { encodeFrame, FrameReader } from "../../../broker/overlay/frames.ts";
import { decodeInterest, encodeInterest } from "../../../broker/overlay/interestCodec.ts";
import { nodeIdFromBytes } from "../../../chain/types/address.ts";

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const tier = fc.constantFrom(1 as const, 2 as const, 3 as const);
const batch = tier.chain((tier) =>
  fc.record({
    tier: fc.constant(tier),
    epoch: fc.nat(),
    messages: fc.array(
      fc.record({
        position: fc.maxSafeNat().map((n) => n % 2 ** 48),
        arrivalMs: fc.nat(),
        topic: fc.string({ minLength: 1, unit: "grapheme" }),
        payload: fc.uint8Array({ maxLength: 300 }),
        qos: fc.constantFrom(0 as const, 1 as const, 2 as const),
        retain: fc.boolean(),
        tier: fc.constant(tier),
      }),
      { maxLength: 8 },
    ),
  }),
);

/** Buffers as plain byte arrays, so that only the bytes are compared. */
const plain = (value: unknown): unknown => structuredClone(value);

function onlyMalformed(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    assert.ok(error instanceof MalformedFrameError, String(error));
  }
}

describe("frames between brokers", () => {
  it("carry any batch unchanged", () => {
    fc.assert(
      fc.property(batch, (value) => {
        assert.deepEqual(plain(decodeBatch(encodeBatch(value))), plain(value));
      }),
    );
  });

  it("carry any receipt and any interest unchanged", () => {
    const interest = fc.record({
      node: bytes(20).map(nodeIdFromBytes),
      issuedMs: fc.nat(),
      leaseSeconds: fc.integer({ min: 0, max: 65_535 }),
      filters: fc.array(fc.string(), { maxLength: 10 }),
    });
    const receipt = fc.record({ body: fc.uint8Array({ maxLength: 200 }), signature: bytes(64) });
    fc.assert(
      fc.property(interest, receipt, (wanted, given) => {
        assert.deepEqual(plain(decodeInterest(encodeInterest(wanted))), plain(wanted));
        assert.deepEqual(plain(decodeReceipt(encodeReceipt(given))), plain(given));
      }),
    );
  });

  it("refuse any other bytes as malformed and nothing worse", () => {
    const cut = fc.tuple(batch, fc.nat(), fc.uint8Array({ maxLength: 20 }));
    fc.assert(
      fc.property(cut, ([value, at, noise]) => {
        const good = encodeBatch(value);
        const bad = Buffer.concat([good.subarray(0, at % (good.length + 1)), noise]);
        onlyMalformed(() => decodeBatch(bad));
        onlyMalformed(() => decodeInterest(bad));
        onlyMalformed(() => decodeReceipt(bad));
      }),
    );
  });

  it("come out the same however the stream is cut", () => {
    const frames = fc.array(
      fc.record({ kind: fc.integer({ min: 0, max: 255 }), id: fc.nat(), body: fc.uint8Array() }),
    );
    fc.assert(
      fc.property(frames, fc.array(fc.integer({ min: 1, max: 9 })), (sent, cuts) => {
        const stream = Buffer.concat(sent.map(encodeFrame));
        const reader = new FrameReader();
        const got = [];
        let offset = 0;
        for (let i = 0; offset < stream.length; i++) {
          const end = offset + (cuts[i % Math.max(1, cuts.length)] ?? stream.length);
          got.push(...reader.push(stream.subarray(offset, end)));
          offset = end;
        }
        assert.deepEqual(plain(got), plain(sent));
      }),
    );
  });

  it("end the stream when a length is impossible", () => {
    assert.throws(
      () => new FrameReader().push(Buffer.from([255, 255, 255, 255])),
      MalformedFrameError,
    );
    assert.throws(() => new FrameReader().push(Buffer.from([0, 0, 0, 1])), MalformedFrameError);
  });
});
