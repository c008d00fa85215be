/** One connection from CometBFT: requests in, answers out in the same order. */

import type { Socket } from "node:net";
import { Writer } from "../schema/writer.ts";
import type { Logger } from "../types/logger.ts";
import { type Dispatcher, whenKnown } from "./dispatch.ts";
import type { AbciRequest, Named } from "./envelope.ts";
import { decodeRequest, writeResponse } from "./frameCodec.ts";
import { FrameReader } from "./framing.ts";
import type { CheckTxResponse } from "./messages.ts";

/** Requests that may wait before the connection stops reading. CometBFT itself keeps at most 256 in flight. */
const MAX_PENDING = 4096;
/** Room for answers before it has to grow. */
const WRITER_BYTES = 64 * 1024;
/** How long a client may take to hang up after an exception. */
const HANG_UP_MS = 1000;

/** What a connection needs from its server. */
export interface ConnectionParts {
  readonly socket: Socket;
  readonly dispatcher: Dispatcher;
  readonly logger: Logger;
  readonly maxFrameBytes: number;
  /** The application threw `error`: it must not be asked anything more. */
  onFatal(error: Error): void;
}

/** A frame that is no request. */
type Broken = Named<"broken", Error>;

/**
 * Reads requests, has them answered one after the other, and sends the answers in order. Nothing is interpreted beyond
 * a malformed frame, and nothing is begun once the connection is closed.
 */
export class AbciConnection {
  readonly #parts: ConnectionParts;
  readonly #frames: FrameReader;
  readonly #writer = new Writer(WRITER_BYTES);
  readonly #pending: (AbciRequest | Broken)[] = [];
  /** The loop over `#pending`, while it runs. */
  #draining: Promise<void> | undefined;
  #closed = false;

  constructor(parts: ConnectionParts) {
    this.#parts = parts;
    this.#frames = new FrameReader(parts.maxFrameBytes);
    const { socket, logger } = parts;
    socket.setNoDelay(true);
    socket.on("data", (chunk) => this.#receive(chunk));
    socket.on("error", (error) => logger.warn("connection broke", { reason: error.message }));
    socket.on("close", () => this.stop());
  }

  /** Begins nothing new, and hangs up after the request that is being answered. */
  async close(): Promise<void> {
    this.stop();
    await this.#draining;
    this.#parts.socket.destroySoon();
  }

  /** Begins nothing new. */
  stop(): void {
    this.#closed = true;
    this.#pending.length = 0;
  }

  #receive(chunk: Buffer): void {
    if (this.#closed) return;
    this.#frames.push(new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.length));
    try {
      for (let frame = this.#frames.next(); frame !== undefined; frame = this.#frames.next()) {
        this.#pending.push(decodeRequest(frame));
      }
    } catch (error) {
      this.#pending.push({ name: "broken", value: error as Error });
    }
    if (this.#pending.length > MAX_PENDING) this.#pause();
    this.#draining ??= this.#drain().finally(() => {
      this.#draining = undefined;
    });
  }

  #pause(): void {
    this.#parts.socket.pause();
    this.#parts.logger.debug("too many requests wait, reading no more", {
      pending: this.#pending.length,
    });
  }

  /** Answers pending requests until none is left. Never rejects. */
  async #drain(): Promise<void> {
    const { socket } = this.#parts;
    let name = "";
    try {
      for (let next = this.#pending[0]; next !== undefined; next = this.#pending[0]) {
        name = next.name;
        const step = this.#step(next);
        // Answers that are ready do not wait for one that is not.
        if (step !== undefined) await Promise.all([step, this.#send()]);
        if (this.#pending.length === 0) await this.#send();
      }
      if (!this.#closed && socket.isPaused()) socket.resume();
    } catch (error) {
      this.#fail(name, error instanceof Error ? error : new Error(String(error)));
    }
  }

  /** Answers the next request, or as many as can be answered together. A promise if that takes time. */
  #step(next: AbciRequest | Broken): Promise<void> | undefined {
    if (next.name === "broken") {
      this.#refuse(next.value);
      return undefined;
    }
    const { name, value } = next;
    if (name === "checkTx" || name === "flush" || name === "echo") return this.#stepRun();
    this.#pending.shift();
    return unlessKnown(
      whenKnown(this.#parts.dispatcher.answer(name, value), (response) =>
        writeResponse(this.#writer, name, response),
      ),
    );
  }

  /**
   * Takes all CheckTx up to the next request of another method as one batch. Flushes do not end it: CometBFT sends one
   * after almost every transaction, and its answer only has to follow the earlier ones.
   */
  #stepRun(): Promise<void> | undefined {
    const run: AbciRequest[] = [];
    const requests = [];
    for (const request of this.#pending) {
      if (request.name === "checkTx") requests.push(request.value);
      else if (request.name !== "flush" && request.name !== "echo") break;
      run.push(request);
    }
    this.#pending.splice(0, run.length);
    const responses = requests.length === 0 ? [] : this.#parts.dispatcher.checkTxs(requests);
    return unlessKnown(whenKnown(responses, (known) => this.#writeRun(run, known)));
  }

  #writeRun(run: readonly AbciRequest[], responses: readonly CheckTxResponse[]): void {
    let next = 0;
    for (const { name, value } of run) {
      if (name === "checkTx") {
        writeResponse(this.#writer, "checkTx", responses[next++] as CheckTxResponse);
      } else if (name === "echo") writeResponse(this.#writer, "echo", value);
      else writeResponse(this.#writer, "flush", {});
    }
  }

  /** Sends what is written. Resolves when the socket takes more. */
  async #send(): Promise<void> {
    const { socket } = this.#parts;
    if (this.#writer.offset === 0) return;
    const bytes = this.#writer.take();
    if (!socket.writable || socket.write(bytes)) return;
    await new Promise<void>((resolve) => {
      const go = (): void => {
        socket.off("drain", go).off("close", go);
        resolve();
      };
      socket.on("drain", go).on("close", go);
    });
  }

  /** The application failed in method `name`. */
  #fail(name: string, error: Error): void {
    const { logger, onFatal } = this.#parts;
    logger.error("application failed", { method: name, reason: error.message, stack: error.stack });
    this.#hangUp(`${name}: ${error.message}`);
    onFatal(error);
  }

  /** The client sent something that is no request. */
  #refuse(error: Error): void {
    this.#parts.logger.error("request cannot be decoded", { reason: error.message });
    this.#hangUp(error.message);
  }

  /** Says why, after all earlier answers, and closes; CometBFT then stops. */
  #hangUp(reason: string): void {
    const { socket } = this.#parts;
    this.stop();
    writeResponse(this.#writer, "exception", { error: reason });
    if (!socket.writable) return;
    socket.end(this.#writer.take());
    // Unread bytes would turn the end into a reset, which may overtake the exception.
    socket.resume();
    socket.setTimeout(HANG_UP_MS, () => socket.destroy());
  }
}

/** The promise, or undefined if there is nothing to wait for. */
function unlessKnown(step: void | Promise<void>): Promise<void> | undefined {
  return step instanceof Promise ? step : undefined;
}
