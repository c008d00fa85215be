/**
 * Requests and answers on one libp2p stream: `length 4 | kind 1 | id 4 | body`, big-endian, length without itself. Answers carry
 * the id of their request and may come in any order.
 */

import type { Stream } from "@libp2p/interface";
import { MalformedFrameError } from "./batchCodec.ts";

/** What a frame is. */
export const FRAME = { batch: 1, interest: 2, accepted: 128, refused: 129, busy: 130 } as const;

/** One frame without its length. */
export interface Frame {
  readonly kind: number;
  readonly id: number;
  readonly body: Uint8Array;
}

const LENGTH_BYTES = 4;
const HEADER_BYTES = 9;

/** A batch of the largest tier with its headers fits; anything above is a peer gone wrong. */
const MAX_FRAME_BYTES = 4 * 1024 * 1024;

/** The bytes of one frame. @throws {MalformedFrameError} if it is larger than a peer accepts. */
export function encodeFrame(frame: Frame): Uint8Array {
  if (frame.body.length + HEADER_BYTES > MAX_FRAME_BYTES) {
    throw new MalformedFrameError(`frame of ${frame.body.length} bytes, limit ${MAX_FRAME_BYTES}`);
  }
  const out = Buffer.allocUnsafe(HEADER_BYTES + frame.body.length);
  out.writeUInt32BE(HEADER_BYTES - LENGTH_BYTES + frame.body.length, 0);
  out.writeUInt8(frame.kind, 4);
  out.writeUInt32BE(frame.id, 5);
  out.set(frame.body, HEADER_BYTES);
  return out;
}

/** Cuts a byte stream into frames. */
export class FrameReader {
  #chunks: Uint8Array[] = [];
  #buffered = 0;

  /** Frames completed by `chunk`. @throws {MalformedFrameError} if a frame is shorter than its header or too long. */
  push(chunk: Uint8Array): Frame[] {
    this.#chunks.push(chunk);
    this.#buffered += chunk.length;
    const frames: Frame[] = [];
    if (this.#buffered < LENGTH_BYTES) return frames;
    const input = this.#chunks.length === 1 ? Buffer.from(chunk) : Buffer.concat(this.#chunks);
    let offset = 0;
    while (input.length - offset >= LENGTH_BYTES) {
      const length = input.readUInt32BE(offset);
      if (length < HEADER_BYTES - LENGTH_BYTES || length > MAX_FRAME_BYTES) {
        throw new MalformedFrameError(`frame of ${length} bytes`);
      }
      const end = offset + LENGTH_BYTES + length;
      if (end > input.length) break;
      frames.push({
        kind: input.readUInt8(offset + 4),
        id: input.readUInt32BE(offset + 5),
        body: input.subarray(offset + HEADER_BYTES, end),
      });
      offset = end;
    }
    this.#chunks = offset === input.length ? [] : [input.subarray(offset)];
    this.#buffered = input.length - offset;
    return frames;
  }
}

/** Sends frames on `stream`, waiting when its buffer is full. */
export class FrameWriter {
  readonly #stream: Stream;
  #last: Promise<void> = Promise.resolve();

  constructor(stream: Stream) {
    this.#stream = stream;
  }

  /** Resolves once the stream has taken the frame; rejects if it is closed. */
  write(frame: Frame): Promise<void> {
    const bytes = encodeFrame(frame);
    const written = this.#last.then(async () => {
      if (!this.#stream.send(bytes)) await this.#stream.onDrain();
    });
    this.#last = written.catch(() => undefined);
    return written;
  }
}

/** Hands every frame of `stream` to `handle` until it ends. @throws {MalformedFrameError} */
export async function readFrames(stream: Stream, handle: (frame: Frame) => void): Promise<void> {
  const reader = new FrameReader();
  for await (const chunk of stream) {
    const bytes = chunk instanceof Uint8Array ? chunk : chunk.subarray();
    for (const frame of reader.push(bytes)) handle(frame);
  }
}
