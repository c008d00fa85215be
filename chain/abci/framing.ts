/**
 * Cuts a byte stream into frames: each is an unsigned LEB128 varint, its length, and that many bytes (ABCI 2.0 socket
 * protocol; CometBFT `libs/protoio`).
 */

/** The stream cannot be cut any further; nothing after this point can be understood. */
export class FrameError extends Error {
  override name = "FrameError";
}

/** Longest length prefix: CometBFT's own limit is 2^31 − 1 bytes. */
const MAX_LENGTH_BYTES = 5;

/** Collects chunks and gives out whole frames, however the stream was split. */
export class FrameReader {
  readonly #maxFrameBytes: number;
  /** Received and not yet given out; the first `#offset` bytes of the first chunk are. */
  #chunks: Uint8Array[] = [];
  #offset = 0;
  /** Bytes in `#chunks` beyond `#offset`. */
  #available = 0;
  /** Length of the frame that is being received, once its prefix is complete. */
  #frameLength: number | undefined;

  /** Frames longer than `maxFrameBytes` are refused before they are received. */
  constructor(maxFrameBytes: number) {
    this.#maxFrameBytes = maxFrameBytes;
  }

  /** Takes the next bytes of the stream, which must not be written to afterwards. */
  push(chunk: Uint8Array): void {
    if (chunk.length === 0) return;
    this.#chunks.push(chunk);
    this.#available += chunk.length;
  }

  /**
   * The next whole frame without its length, or undefined until more bytes come. A view of its chunk if the frame lies
   * in one, otherwise a copy.
   *
   * @throws {FrameError} if the length is malformed or above the limit; again on every later call.
   */
  next(): Uint8Array | undefined {
    this.#frameLength ??= this.#length();
    if (this.#frameLength === undefined || this.#available < this.#frameLength) return undefined;
    const frame = this.#take(this.#frameLength);
    this.#frameLength = undefined;
    return frame;
  }

  /** Reads the length prefix and drops it, if it is complete. */
  #length(): number | undefined {
    let length = 0;
    let position = this.#offset;
    let chunkIndex = 0;
    for (let i = 0; i < MAX_LENGTH_BYTES; i++) {
      let chunk = this.#chunks[chunkIndex];
      if (chunk !== undefined && position === chunk.length) {
        chunk = this.#chunks[++chunkIndex];
        position = 0;
      }
      if (chunk === undefined) return undefined;
      const byte = chunk[position++] as number;
      length += (byte & 127) * 2 ** (7 * i);
      if (length > this.#maxFrameBytes) {
        throw new FrameError(`frame of at least ${length} bytes, limit ${this.#maxFrameBytes}`);
      }
      if (byte < 128) {
        this.#take(i + 1);
        return length;
      }
    }
    throw new FrameError("frame length is not a varint of at most five bytes");
  }

  /** Removes `length` available bytes. */
  #take(length: number): Uint8Array {
    const first = this.#chunks[0];
    if (first === undefined || first.length - this.#offset < length) return this.#join(length);
    const view = first.subarray(this.#offset, this.#offset + length);
    this.#offset += length;
    this.#available -= length;
    if (this.#offset === first.length) {
      this.#chunks.shift();
      this.#offset = 0;
    }
    return view;
  }

  /** Removes `length` available bytes that lie in several chunks. */
  #join(length: number): Uint8Array {
    const joined = new Uint8Array(length);
    let written = 0;
    let used = 0;
    while (written < length) {
      const chunk = this.#chunks[used] as Uint8Array;
      const part = chunk.subarray(this.#offset, this.#offset + length - written);
      joined.set(part, written);
      written += part.length;
      this.#offset += part.length;
      if (this.#offset === chunk.length) {
        used++;
        this.#offset = 0;
      }
    }
    this.#chunks.splice(0, used);
    this.#available -= length;
    return joined;
  }
}
