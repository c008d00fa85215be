/** A journal in memory that can lose what is not durable yet, as a killed process does. */

import type { Journal, JournalRecord, PlacedRecord } from "../../../broker/storage/journal.ts";

/** See the file's docstring. Records become durable in a later turn of the event loop, in order. */
export class MemoryJournal implements Journal {
  readonly records: PlacedRecord[] = [];
  /** Set by a test: every append fails with it. */
  failure: Error | undefined;
  #next = 0;
  #dead = false;

  append(record: JournalRecord): Promise<number> {
    const position = this.#next;
    this.#next += 9 + record.body.length;
    return new Promise((resolve, reject) => {
      setImmediate(() => {
        if (this.#dead) return;
        if (this.failure !== undefined) {
          reject(this.failure);
          return;
        }
        this.records.push({ position, ...record });
        resolve(position);
      });
    });
  }

  /** From now on nothing becomes durable and nobody gets an answer. @returns what a restarted process finds */
  kill(): MemoryJournal {
    this.#dead = true;
    const survivor = new MemoryJournal();
    survivor.records.push(...this.records);
    survivor.#next = this.#next;
    return survivor;
  }

  async *replay(position: number): AsyncGenerator<PlacedRecord> {
    for (const record of this.records) if (record.position >= position) yield record;
  }

  end(): number {
    return this.#next;
  }

  async truncateBefore(): Promise<void> {}

  async close(): Promise<void> {}
}
