/** One byte stream: reads frames from it, paces it, closes it in good order. */

import type { Duplex } from "node:stream";
import { type Frame, FrameError, FrameSplitter } from "./packets.ts";
import type { Counters } from "./statistics.ts";
import { type TurnFlusher, WriteBuffer } from "./writeBuffer.ts";

/** Who gets the frames. */
export interface NetworkConnectionEnd {
  /** May throw a `FrameError`. */
  frame(frame: Frame): void;
  /** Largest frame in bytes at this moment. */
  maxFrameBytes(): number;
  /** Runs after each chunk, for the decision to read on. */
  chunkDone(): void;
  /** The peer breaks the protocol, or the engine failed on its bytes. */
  broken(error: Error): void;
  /** The operating system has taken what was written last. */
  sent(): void;
  /** The stream has ended or failed. */
  ended(): void;
}

/** What connections share. */
export interface NetworkConnectionContext {
  readonly flusher: TurnFlusher;
  readonly counters: Counters;
  readonly closeGraceMs: number;
}

/** A connected byte stream. */
export class NetworkConnection {
  readonly output: WriteBuffer;
  readonly #stream: Duplex;
  readonly #context: NetworkConnectionContext;
  readonly #end: NetworkConnectionEnd;
  #isClosing = false;
  #isPaused = false;
  #lastReadMs = performance.now();

  constructor(stream: Duplex, context: NetworkConnectionContext, end: NetworkConnectionEnd) {
    this.#stream = stream;
    this.#context = context;
    this.#end = end;
    this.output = new WriteBuffer(stream, context.flusher, (bytes) => {
      context.counters.bytesSent += bytes;
      end.sent();
    });
    const splitter = new FrameSplitter({
      frame: (frame) => {
        if (!this.#isClosing) this.#end.frame(frame);
      },
      maxFrameBytes: () => this.#end.maxFrameBytes(),
    });
    stream.on("data", (chunk: Buffer) => this.#read(splitter, chunk));
    stream.on("end", () => this.#end.ended());
    stream.on("close", () => this.#end.ended());
    stream.on("error", () => this.#end.ended());
  }

  /** When the last bytes came, in milliseconds of `performance.now`. */
  get lastReadMs(): number {
    return this.#lastReadMs;
  }

  /** Reads on, or leaves the bytes with the operating system. */
  setReading(isReading: boolean): void {
    if (this.#isClosing || isReading !== this.#isPaused) return;
    this.#isPaused = !isReading;
    if (isReading) this.#stream.resume();
    else this.#stream.pause();
  }

  /** Reads no more, sends what is queued, then closes; at once if the peer does not take it within the grace time. */
  close(): void {
    if (this.#isClosing) return;
    this.#isClosing = true;
    this.#stream.resume(); // what still comes is thrown away; unread bytes would turn the close into a reset
    const timer = setTimeout(() => this.#stream.destroy(), this.#context.closeGraceMs);
    timer.unref();
    this.#stream.once("close", () => clearTimeout(timer));
    this.output.whenEmpty(() => this.#stream.end());
  }

  /** Closes without sending anything more. */
  abort(): void {
    this.#isClosing = true;
    this.#stream.destroy();
  }

  #read(splitter: FrameSplitter, chunk: Buffer): void {
    if (this.#isClosing) return;
    this.#lastReadMs = performance.now();
    this.#context.counters.bytesReceived += chunk.length;
    try {
      splitter.push(chunk);
    } catch (error) {
      this.#end.broken(error instanceof Error ? error : new FrameError(String(error)));
      return;
    }
    this.#end.chunkDone();
  }
}
