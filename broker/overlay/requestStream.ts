/** The asking end of a stream between two brokers: requests go out, answers are matched by id. */

import type { Stream } from "@libp2p/interface";
import { fromUtf8 } from "../../chain/types/bytes.ts";
import { FRAME, type Frame, FrameWriter, readFrames } from "./frames.ts";
import { OverlayError } from "./overlayPort.ts";

interface Pending {
  readonly resolve: (body: Uint8Array) => void;
  readonly reject: (error: OverlayError) => void;
  readonly timer: NodeJS.Timeout;
}

/** One stream to one peer; broken once, it stays broken and a new one is opened. */
export class RequestStream {
  readonly #stream: Stream;
  readonly #writer: FrameWriter;
  readonly #pending = new Map<number, Pending>();
  readonly #timeoutMs: number;
  #nextId = 1;
  #broken: OverlayError | undefined;

  constructor(stream: Stream, timeoutMs: number) {
    this.#stream = stream;
    this.#writer = new FrameWriter(stream);
    this.#timeoutMs = timeoutMs;
    readFrames(stream, (frame) => this.#answered(frame)).then(
      () => this.#break("the peer closed the stream"),
      (error: Error) => this.#break(error.message),
    );
  }

  get usable(): boolean {
    return this.#broken === undefined && this.#stream.status === "open";
  }

  /** The body of the peer's answer. @throws {OverlayError} if it refuses, is silent or the stream breaks. */
  request(kind: number, body: Uint8Array): Promise<Uint8Array> {
    if (this.#broken !== undefined) return Promise.reject(this.#broken);
    const id = this.#nextId;
    this.#nextId = (this.#nextId + 1) >>> 0;
    return new Promise<Uint8Array>((resolve, reject) => {
      const timer = setTimeout(
        () => this.#break("the peer did not answer in time"),
        this.#timeoutMs,
      );
      this.#pending.set(id, { resolve, reject, timer });
      this.#writer.write({ kind, id, body }).catch((error: Error) => this.#break(error.message));
    });
  }

  close(): void {
    this.#break("the stream was closed here");
  }

  #answered(frame: Frame): void {
    const pending = this.#pending.get(frame.id);
    if (pending === undefined) return;
    this.#pending.delete(frame.id);
    clearTimeout(pending.timer);
    if (frame.kind === FRAME.accepted) {
      pending.resolve(frame.body);
      return;
    }
    pending.reject(new OverlayError(fromUtf8(frame.body), frame.kind === FRAME.busy));
  }

  #break(reason: string): void {
    if (this.#broken !== undefined) return;
    this.#broken = new OverlayError(reason, true);
    for (const pending of this.#pending.values()) {
      clearTimeout(pending.timer);
      pending.reject(this.#broken);
    }
    this.#pending.clear();
    this.#stream.abort(this.#broken);
  }
}
