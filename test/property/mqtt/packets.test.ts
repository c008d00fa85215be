import assert from "node:assert/strict";
import fc from "fast-check";
import mqttPacket from "mqtt-packet";
import {
  checkConnect,
  decodePublish,
  encodePublish,
  type Frame,
  FrameError,
  FrameSplitter,
  packetType,
  publishFlags,
  readFilters,
} from "../../../broker/mqtt/packets.ts";

const topic = fc
  .string({ minLength: 1, maxLength: 20, unit: "grapheme" })
  .filter((text) => !/[+#\0]/.test(text));
const publish = fc.record({
  topic,
  payload: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  qos: fc.constantFrom(0 as const, 1 as const, 2 as const),
  retain: fc.boolean(),
  messageId: fc.integer({ min: 1, max: 65_535 }),
});

function split(chunks: readonly Buffer[], maxFrameBytes = 1_000_000): Frame[] {
  const frames: Frame[] = [];
  const splitter = new FrameSplitter({
    frame: (frame) => frames.push(frame),
    maxFrameBytes: () => maxFrameBytes,
  });
  for (const chunk of chunks) splitter.push(chunk);
  return frames;
}

describe("frames", () => {
  it("are cut from a stream wherever it is broken into chunks, and read as another implementation wrote them", () => {
    fc.assert(
      fc.property(
        fc.array(publish, { minLength: 1, maxLength: 6 }),
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 30 }),
        (packets, sizes) => {
          const stream = Buffer.concat(
            packets.map((packet) => mqttPacket.generate({ cmd: "publish", dup: false, ...packet })),
          );
          const read = split(pieces(stream, sizes)).map(decodePublish);
          assert.deepEqual(
            read.map(({ payload, ...rest }) => ({ ...rest, payload: payload.toString("hex") })),
            packets.map(({ payload, messageId, qos, ...rest }) => ({
              ...rest,
              qos,
              messageId: qos === 0 ? 0 : messageId,
              payload: payload.toString("hex"),
            })),
          );
        },
      ),
    );
  });

  it("of PUBLISH are written as another implementation writes them", () => {
    fc.assert(
      fc.property(publish, (packet) => {
        const { bytes, idOffset } = encodePublish(packet.topic, packet.payload, packet.qos > 0);
        bytes[0] = publishFlags(packet.qos, packet.retain, false);
        if (packet.qos > 0) bytes.writeUInt16BE(packet.messageId, idOffset);
        const expected = mqttPacket.generate({ cmd: "publish", dup: false, ...packet });
        assert.equal(bytes.toString("hex"), expected.toString("hex"));
      }),
    );
  });

  it("of any length up to the limit are cut, and longer ones refused before they have come", () => {
    for (const size of [0, 1, 127, 128, 16_383, 16_384, 300_000]) {
      const { bytes } = encodePublish("t", Buffer.alloc(size), false);
      assert.equal(split(pieces(bytes, [65_536]), bytes.length)[0]?.bytes.length, bytes.length);
      assert.throws(() => split([bytes.subarray(0, 5)], bytes.length - 1), FrameError);
    }
  });

  it("of random bytes are read or refused with a FrameError, nothing else", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (random) => {
        try {
          for (const frame of split([Buffer.from(random)])) {
            const type = packetType(frame.bytes);
            if (type === 3) decodePublish(frame);
            else if (type === 8 || type === 10) readFilters(frame);
            else checkConnect(frame);
          }
        } catch (error) {
          assert.ok(error instanceof FrameError, String(error));
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

function pieces(stream: Buffer, sizes: readonly number[]): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 0, i = 0; at < stream.length; i += 1) {
    const size = sizes[i % sizes.length] as number;
    chunks.push(stream.subarray(at, at + size));
    at += size;
  }
  return chunks;
}
