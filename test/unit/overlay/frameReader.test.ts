import assert from "node:assert/strict";
import {
  encodeFrame,
  type Frame,
  FrameReader,
  MAX_FRAME_BYTES,
} from "../../../broker/overlay/frames.ts";
import { concat } from "../../../chain/types/bytes.ts";

/** Frames of a byte stream that comes in chunks of one size. */
function read(bytes: Uint8Array, chunkBytes: number): readonly Frame[] {
  const reader = new FrameReader();
  const frames: Frame[] = [];
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    frames.push(...reader.push(bytes.subarray(at, at + chunkBytes)));
  }
  return frames;
}

describe("frames of an overlay stream", () => {
  it("are the same however the stream is cut, and stay as they were", () => {
    const sent = [0, 1, 300, 7, 0, 4_000].map((size, i) => ({
      kind: 1,
      id: i,
      body: new Uint8Array(size).fill(i + 1),
    }));
    const bytes = concat(...sent.map(encodeFrame));
    for (const chunkBytes of [1, 2, 9, 10, 309, 1_000, bytes.length]) {
      const found = read(bytes, chunkBytes).map(({ body, ...rest }) => ({
        ...rest,
        body: Uint8Array.from(body),
      }));
      assert.deepEqual(found, sent, `chunks of ${chunkBytes}`);
    }
  });

  it("cost as much in small chunks as in large ones", function () {
    // Copying what came before with every chunk would take minutes.
    this.timeout(20_000);
    const body = new Uint8Array(MAX_FRAME_BYTES - 5).fill(7);
    const [frame] = read(encodeFrame({ kind: 1, id: 1, body }), 16);
    assert.ok(frame !== undefined && Buffer.compare(frame.body, body) === 0);
  });
});
