/** The part of a byte stream that the protocol engine uses: it is fed one whole frame at a time. */

import { EventEmitter } from "node:events";
import type { WriteBuffer } from "./writeBuffer.ts";

/** What the stream leads to. */
export interface ProtocolStreamEnd {
  readonly output: WriteBuffer;
  /** The engine closes the connection. */
  closedByEngine(error: Error | undefined): void;
}

/**
 * Looks like a stream to the engine. Everything that it writes is taken at once, so that it never waits for a slow
 * client; it gets the next frame when it asks, which is also how it says that it is done with the one before.
 */
export class ProtocolStream extends EventEmitter {
  readonly #end: ProtocolStreamEnd;
  #offered: Buffer | undefined;
  #whenDone: (() => void) | undefined;
  #isIdle = true;
  destroyed = false;

  constructor(end: ProtocolStreamEnd) {
    super();
    this.#end = end;
  }

  /** Gives the engine a frame; `whenDone` runs once when it has finished with it. Only after the one before is done. */
  offer(frame: Buffer, whenDone: () => void): void {
    this.#offered = frame;
    this.#whenDone = whenDone;
    if (!this.#isIdle) return;
    this.#isIdle = false;
    this.emit("readable");
  }

  /** The engine is ready for the next frame. */
  read(): Buffer | null {
    if (this.#offered === undefined) {
      const whenDone = this.#whenDone;
      this.#whenDone = undefined;
      whenDone?.(); // may offer the next one
    }
    const frame = this.#offered;
    this.#offered = undefined;
    this.#isIdle = frame === undefined;
    return frame ?? null;
  }

  /** Takes bytes from the engine; strings are UTF-8. */
  write(bytes: Uint8Array | string): boolean {
    this.#end.output.write(typeof bytes === "string" ? Buffer.from(bytes) : bytes);
    return true;
  }

  /** The engine closes the connection; what is written so far still goes out. */
  destroy(error?: Error): this {
    if (!this.destroyed) {
      this.destroyed = true;
      this.#end.closedByEngine(error);
    }
    return this;
  }

  /** Tells the engine that the connection has gone. */
  gone(): void {
    this.destroyed = true;
    this.emit("close");
  }
}
