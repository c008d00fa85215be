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

/** Cuts a byte stream into frames. */
export class FrameReader {
  #chunks: Uint8Array[] = [];
  #buffered = 0;

  /** Frames completed by `chunk`. @throws {MalformedObjectError} if a frame is shorter than its header or too long. */
  push(chunk: Uint8Array): Frame[] {
    this.#chunks.push(chunk);
    this.#buffered += chunk.length;
    const frames: Frame[] = [];
    if (this.#buffered < FrameHeader.size) return frames;
    const input = concat(...this.#chunks);
    let offset = 0;
    while (input.length - offset >= FrameHeader.size) {
      const start = offset + FrameHeader.size;
      const { length, kind, id } = FrameHeader.decode(input.subarray(offset, start));
      const end = offset + LENGTH_BYTES + length;
      if (end > input.length) break;
      frames.push({ kind, id, body: input.subarray(start, end) });
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

/** Hands every frame of `stream` to `handle` until it ends. @throws {MalformedObjectError} */
export async function readFrames(stream: Stream, handle: (frame: Frame) => void): Promise<void> {
  const reader = new FrameReader();
  for await (const chunk of stream) {
    const bytes = chunk instanceof Uint8Array ? chunk : chunk.subarray();
    for (const frame of reader.push(bytes)) handle(frame);
  }
}
