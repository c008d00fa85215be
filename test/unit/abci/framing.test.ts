import assert from "node:assert/strict";
import { FrameError, FrameReader } from "../../../chain/abci/framing.ts";

const MIB = 2 ** 20;

describe("a frame reader", () => {
  it("gives nothing before a frame is whole", () => {
    const reader = new FrameReader(MIB);

    reader.push(Uint8Array.from([3, 1, 2]));

    assert.equal(reader.next(), undefined);
    reader.push(Uint8Array.from([3]));
    assert.deepEqual(reader.next(), Uint8Array.from([1, 2, 3]));
    assert.equal(reader.next(), undefined);
  });

  it("gives every frame of a chunk, empty ones too", () => {
    const reader = new FrameReader(MIB);

    reader.push(Uint8Array.from([1, 9, 0, 2, 7, 8, 0]));

    assert.deepEqual(all(reader), [[9], [], [7, 8], []]);
  });

  it("reads lengths as unsigned varints, not as zigzag", () => {
    const reader = new FrameReader(MIB);

    reader.push(Uint8Array.from([0xac, 0x02, ...new Array(300).fill(5)]));

    assert.equal(reader.next()?.length, 300);
  });

  it("reads a length that is split between its bytes", () => {
    const reader = new FrameReader(MIB);
    reader.push(Uint8Array.from([0x80]));
    assert.equal(reader.next(), undefined);
    reader.push(Uint8Array.from([0x01]));
    assert.equal(reader.next(), undefined);

    reader.push(new Uint8Array(128).fill(4));

    assert.equal(reader.next()?.length, 128);
  });

  it("joins a frame of 21 MiB that comes in chunks of 64 KiB", () => {
    const frame = new Uint8Array(21 * MIB);
    for (let i = 0; i < frame.length; i += 997) frame[i] = i % 251;
    const stream = Buffer.concat([Uint8Array.from([0x80, 0x80, 0xc0, 0x0a]), frame]);
    const reader = new FrameReader(32 * MIB);

    for (let at = 0; at < stream.length; at += 65_536) {
      assert.equal(reader.next(), undefined);
      reader.push(stream.subarray(at, at + 65_536));
    }

    assert.ok(Buffer.from(frame).equals(reader.next() as Uint8Array));
  });

  it("gives a view of the chunk when the frame lies in one", () => {
    const chunk = Uint8Array.from([1, 9, 1, 8]);
    const reader = new FrameReader(MIB);

    reader.push(chunk);

    assert.equal(reader.next()?.buffer, chunk.buffer);
    assert.equal(reader.next()?.buffer, chunk.buffer);
  });

  it("refuses a frame above its limit as soon as it knows the length, and again", () => {
    const reader = new FrameReader(MIB);
    reader.push(Uint8Array.from([1, 7, 0x81, 0x80, 0x40]));

    assert.deepEqual(reader.next(), Uint8Array.from([7]));
    for (const _ of [1, 2]) {
      assert.throws(() => reader.next(), /^FrameError: frame of at least 1048577 bytes, limit 104/);
    }
  });

  it("takes a frame of exactly its limit", () => {
    const reader = new FrameReader(300);
    reader.push(Uint8Array.from([0xac, 0x02]));
    reader.push(new Uint8Array(300));

    assert.equal(reader.next()?.length, 300);
  });

  it("refuses a length of more than five bytes", () => {
    const reader = new FrameReader(2 ** 40);
    reader.push(Uint8Array.from([0x80, 0x80, 0x80, 0x80, 0x80, 0x01]));

    assert.throws(() => reader.next(), FrameError);
  });
});

function all(reader: FrameReader): number[][] {
  const frames = [];
  for (let frame = reader.next(); frame !== undefined; frame = reader.next())
    frames.push([...frame]);
  return frames;
}
