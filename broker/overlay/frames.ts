/** Requests and answers on one libp2p stream. Answers carry the id of their request and may come in any order. */

import type { Stream } from "@libp2p/interface";
import { concat } from "../../chain/types/bytes.ts";
import { u8, u32, within } from "../../chain/types/layout/fixedParts.ts";
import { layout } from "../../chain/types/layout/layout.ts";
import { field } from "../../chain/types/layout/part.ts";

/** What a frame is. */
export const FRAME = { batch: 1, interest: 2, accepted: 128, refused: 129, busy: 130 } as const;

/** One frame without its length. */
export interface Frame {
  readonly kind: number;
  readonly id: number;
  readonly body: Uint8Array;
}

/** A batch of the largest tier with its headers fits; anything above is a peer gone wrong. */
export const MAX_FRAME_BYTES: number = 4 * 1024 * 1024;

/** Bytes of a frame that its length does not count: the length. */
const LENGTH_BYTES = u32.size;

const KINDS = Object.entries(FRAME)
  .map(([word, kind]) => `${kind} ${word}`)
  .join(", ");

/** What stands in front of a frame's body. */
export const FrameHeader = layout("FrameHeader", "What stands in front of the body of a frame.", {
  length: field(within(u32, 5, MAX_FRAME_BYTES), "Bytes of kind, id and body."),
  kind: field(u8, `What it is: ${KINDS}; busy = try again.`),
  id: field(u32, "Number of the request, which its answer repeats."),
});

/** The bytes of one frame. @throws {MalformedObjectError} if it is larger than a peer accepts. */
export function encodeFrame({ kind, id, body }: Frame): Uint8Array {
  const length = FrameHeader.size - LENGTH_BYTES + body.length;
  return concat(FrameHeader.encode({ length, kind, id }), body);
}

/** Cuts a byte stream into frames. A peer that sends a frame byte by byte costs no more than one that sends it whole. */
export class FrameReader {
  /** Begins with what has come of a frame that is not whole yet; a buffer is never written again once a frame in it was handed out. */
  #buffer: Uint8Array = NOTHING;
  #length = 0;

  /** Frames completed by `chunk`. @throws {MalformedObjectError} if a frame is shorter than its header or too long. */
  push(chunk: Uint8Array): Frame[] {
    const input = this.#joined(chunk);
    const frames: Frame[] = [];
    let offset = 0;
    while (input.length - offset >= FrameHeader.size) {
      const start = offset + FrameHeader.size;
      const { length, kind, id } = FrameHeader.decode(input.subarray(offset, start));
      const end = offset + LENGTH_BYTES + length;
      if (end > input.length) break;
      frames.push({ kind, id, body: input.subarray(start, end) });
      offset = end;
    }
    if (offset > 0 || input === chunk) this.#buffer = input.slice(offset);
    this.#length = input.length - offset;
    return frames;
  }

  #joined(chunk: Uint8Array): Uint8Array {
    if (this.#length === 0) return chunk;
    const length = this.#length + chunk.length;
    if (length > this.#buffer.length) {
      const grown = new Uint8Array(Math.max(2 * this.#buffer.length, length));
      grown.set(this.#buffer.subarray(0, this.#length));
      this.#buffer = grown;
    }
    this.#buffer.set(chunk, this.#length);
    return this.#buffer.subarray(0, length);
  }
}

const NOTHING: Uint8Array = new Uint8Array(0);

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

/** Hands every frame of `stream` to `handle` until it ends. @throws {MalformedObjectError} */
export async function readFrames(stream: Stream, handle: (frame: Frame) => void): Promise<void> {
  const reader = new FrameReader();
  for await (const chunk of stream) {
    const bytes = chunk instanceof Uint8Array ? chunk : chunk.subarray();
    for (const frame of reader.push(bytes)) handle(frame);
  }
}
