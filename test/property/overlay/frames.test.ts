import assert from "node:assert/strict";
import fc from "fast-check";
import { encodeFrame, FrameReader } from "../../../broker/overlay/frames.ts";
import { MalformedObjectError } from "../../../chain/types/layout/malformed.ts";

/** Buffers as plain byte arrays, so that only the bytes are compared. */
const plain = (value: unknown): unknown => structuredClone(value);

describe("frames between brokers", () => {
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
    for (const length of [
      [255, 255, 255, 255],
      [0, 0, 0, 4],
    ]) {
      const frame = Buffer.from([...length, 1, 0, 0, 0, 1]);
      assert.throws(() => new FrameReader().push(frame), MalformedObjectError);
    }
  });
});
