/** Records that go to the disk together, and who waits for them. */

import type { JournalRecord } from "./journal.ts";
import { encodeRecord, RECORD_HEADER_BYTES } from "./journalSegment.ts";

const FIRST_ARENA_BYTES = 64 * 1024;
/** An arena that one burst made larger is given back. */
const KEPT_ARENA_BYTES = 4 * 1024 * 1024;

interface Waiter {
  /** From the batch's start to the record. */
  readonly offset: number;
  readonly resolve: (position: number) => void;
  readonly reject: (error: unknown) => void;
}

/** Encoded records in one buffer. Reusable once it is settled or failed. */
export class AppendBatch {
  #arena: Buffer = Buffer.allocUnsafeSlow(FIRST_ARENA_BYTES);
  #used = 0;
  #waiters: Waiter[] = [];

  /** Records in the batch. */
  get length(): number {
    return this.#waiters.length;
  }

  /** Copies `record` in; resolves with its position when the batch is settled. */
  add(record: JournalRecord): Promise<number> {
    const offset = this.#used;
    this.#reserve(RECORD_HEADER_BYTES + record.body.length);
    this.#used = encodeRecord(this.#arena, offset, record);
    return new Promise((resolve, reject) => {
      this.#waiters.push({ offset, resolve, reject });
    });
  }

  /** What is to be written; valid until the batch is settled or failed. */
  bytes(): Buffer {
    return this.#arena.subarray(0, this.#used);
  }

  /** The batch is durable and starts at `first`. */
  settle(first: number): void {
    for (const { offset, resolve } of this.#empty()) resolve(first + offset);
  }

  /** The batch is not durable. */
  fail(error: unknown): void {
    for (const { reject } of this.#empty()) reject(error);
  }

  #empty(): Waiter[] {
    const waiters = this.#waiters;
    this.#waiters = [];
    this.#used = 0;
    if (this.#arena.length > KEPT_ARENA_BYTES) {
      this.#arena = Buffer.allocUnsafeSlow(FIRST_ARENA_BYTES);
    }
    return waiters;
  }

  #reserve(bytes: number): void {
    if (this.#used + bytes <= this.#arena.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(2 * this.#arena.length, this.#used + bytes));
    this.#arena.copy(larger, 0, 0, this.#used);
    this.#arena = larger;
  }
}
