/** Changes the state and writes the record that says so, in one step: the journal has the records in the order of changes. */

import type { NodeId } from "../../chain/types/address.ts";
import type { Logger } from "../../chain/types/logger.ts";
import type { Journal, JournalRecord } from "../storage/journal.ts";
import { applyMessage, applyRecord } from "./apply.ts";
import { type MessageEntry, SERVICE_RECORD } from "./recordKinds.ts";
import type { ServiceState } from "./state.ts";

/** What a recorder is built from. */
export interface RecorderParts {
  readonly state: ServiceState;
  readonly journal: Pick<Journal, "append">;
  readonly self: NodeId;
  readonly logger: Logger;
}

/** See the file's docstring. */
export class Recorder {
  readonly #parts: RecorderParts;
  #failed = false;

  constructor(parts: RecorderParts) {
    this.#parts = parts;
  }

  /** Whether a record could not be written: the state is ahead of the disk, and nothing more may be accepted. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Resolves with the record's position when it is on disk. */
  commit(record: JournalRecord): Promise<number> {
    applyRecord(this.#parts.state, record, this.#parts.self);
    return this.#append(record);
  }

  /** `commit` of a message record. */
  commitMessage(entry: MessageEntry): Promise<number> {
    applyMessage(this.#parts.state, entry);
    return this.#append(SERVICE_RECORD.message.record(entry));
  }

  /** `commit` that nobody waits for. */
  note(record: JournalRecord): void {
    this.commit(record).catch(() => undefined);
  }

  async #append(record: JournalRecord): Promise<number> {
    try {
      return await this.#parts.journal.append(record);
    } catch (error) {
      if (!this.#failed) {
        const reason = (error as Error).message;
        this.#parts.logger.error("journal refused a record: nothing more is accepted", { reason });
      }
      this.#failed = true;
      throw error;
    }
  }
}
