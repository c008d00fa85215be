/** Verifies signatures in worker threads, so that the thread of the state machine is free for state. */

import { Worker } from "node:worker_threads";
import { loadSecp256k1 } from "./secp256k1.ts";
import { packRows, type SignatureRow, verifyRow } from "./signatureRows.ts";

/** Verifies batches of signatures. */
export interface SignatureVerifier {
  /** 1 or 0 for each row, in order. The calling thread helps with large batches. */
  verify(rows: readonly SignatureRow[]): Promise<Uint8Array>;
  /** Ends the workers. */
  close(): Promise<void>;
}

/** Fewer rows than this go to one worker: waking others would cost more. */
const SHARE_FROM = 16;
/** Rows in one piece of work, so that a short batch does not wait long behind a long one. */
const PIECE_ROWS = 64;

const WORKER_URL = new URL(
  import.meta.url.endsWith(".ts") ? "./signatureWorker.ts" : "./signatureWorker.js",
  import.meta.url,
);

/** A worker and who waits for its results, in order. */
class VerifyWorker {
  readonly #worker: Worker;
  readonly #waiting: PromiseWithResolvers<Uint8Array>[] = [];
  #failure: Error | undefined;

  constructor() {
    this.#worker = new Worker(WORKER_URL);
    this.#worker.unref();
    this.#worker.on("message", (results: Uint8Array) => this.#waiting.shift()?.resolve(results));
    this.#worker.on("error", (error) => this.#fail(error as Error));
    this.#worker.on("exit", () => this.#fail(new Error("a signature worker ended")));
  }

  verify(packed: Uint8Array): Promise<Uint8Array> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    const answer = Promise.withResolvers<Uint8Array>();
    this.#waiting.push(answer);
    this.#worker.ref();
    this.#worker.postMessage(packed, [packed.buffer as ArrayBuffer]);
    return answer.promise.finally(() => {
      if (this.#waiting.length === 0) this.#worker.unref();
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const answer of this.#waiting.splice(0)) answer.reject(this.#failure);
  }
}

function verifyHere(
  rows: readonly SignatureRow[],
  start: number,
  end: number,
  results: Uint8Array,
): void {
  for (let i = start; i < end; i++) {
    results[i] = verifyRow(rows[i] as SignatureRow) ? 1 : 0;
  }
}

/**
 * Starts `workers` threads; with 0, everything is verified by the calling thread.
 *
 * @throws {Error} if native verification cannot be loaded.
 */
export function createSignatureVerifier(workers: number): SignatureVerifier {
  loadSecp256k1();
  const pool = Array.from({ length: workers }, () => new VerifyWorker());
  let next = 0;
  return {
    async verify(rows) {
      const results = new Uint8Array(rows.length);
      const share = rows.length < SHARE_FROM ? 0 : Math.floor(rows.length / (pool.length + 1));
      const own = pool.length === 0 ? rows.length : share;
      const given = rows.length - own;
      const pieces: Promise<void>[] = [];
      for (let start = 0; start < given; start += PIECE_ROWS) {
        const end = Math.min(start + PIECE_ROWS, given);
        const worker = pool[next++ % pool.length] as VerifyWorker;
        const piece = worker.verify(packRows(rows, start, end)).then(
          (verified) => results.set(verified, start),
          () => verifyHere(rows, start, end, results),
        );
        pieces.push(piece);
      }
      verifyHere(rows, given, rows.length, results);
      await Promise.all(pieces);
      return results;
    },
    async close() {
      await Promise.all(pool.map((worker) => worker.close()));
    },
  };
}
