/**
 * What the broker owes the chain: submissions wait in files until a block has them, through restarts of the broker and
 * absences of the chain. Each is one file, written aside, flushed and renamed, named by its place and key.
 */

import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import type { Logger } from "../../chain/types/logger.ts";
import { type Ledger, LedgerUnavailableError, type SubmissionOutcome } from "./ledger.ts";

/** A submission with its message already encoded for this broker's hot account. */
export interface OutboxEntry {
  /** Same key = same submission. */
  readonly key: string;
  readonly typeUrl: string;
  readonly value: Uint8Array;
}

/** What the outbox is built from. */
export interface OutboxParts {
  readonly directory: string;
  readonly ledger: Pick<Ledger, "submit">;
  readonly logger: Logger;
  /** Called when the chain has said yes or no; after that the entry is gone. */
  readonly settled: (entry: OutboxEntry, outcome: SubmissionOutcome) => Promise<void>;
}

/** Pause before a submission that the chain could not take is tried again. */
const RETRY_MS = 1_000;

const SUFFIX = ".json";

/** Submissions, sent one after the other in the order they came. */
export class Outbox {
  readonly #parts: OutboxParts;
  readonly #queue: { readonly file: string; readonly entry: OutboxEntry }[] = [];
  readonly #keys = new Set<string>();
  #next = 0;
  #running: Promise<void> | undefined;
  #wake: (() => void) | undefined;
  #closed = false;

  private constructor(parts: OutboxParts) {
    this.#parts = parts;
  }

  /** Reads what was left and goes on sending it. @throws {Error} naming a file that cannot be read. */
  static async open(parts: OutboxParts): Promise<Outbox> {
    const outbox = new Outbox(parts);
    await mkdir(parts.directory, { recursive: true, mode: 0o700 });
    for (const name of (await readdir(parts.directory)).sort()) {
      if (!name.endsWith(SUFFIX)) continue;
      const file = path.join(parts.directory, name);
      const entry = parseEntry(file, await readFile(file, "utf8"));
      outbox.#queue.push({ file, entry });
      outbox.#keys.add(entry.key);
      outbox.#next = Number.parseInt(name, 10) + 1;
    }
    outbox.#run();
    return outbox;
  }

  /** Submissions that wait. */
  get depth(): number {
    return this.#queue.length;
  }

  /** Resolves once the entry is safe on disk. A key that already waits is not taken twice. */
  async add(entry: OutboxEntry): Promise<void> {
    if (this.#keys.has(entry.key)) return;
    this.#keys.add(entry.key);
    const name = `${String(this.#next++).padStart(12, "0")}${SUFFIX}`;
    const file = path.join(this.#parts.directory, name);
    const value = Buffer.from(entry.value).toString("base64");
    await writeDurably(file, JSON.stringify({ key: entry.key, typeUrl: entry.typeUrl, value }));
    this.#queue.push({ file, entry });
    this.#run();
  }

  /** Stops after the submission in progress; what waits stays on disk. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#wake?.();
    await this.#running;
  }

  #run(): void {
    this.#running ??= this.#drain().finally(() => {
      this.#running = undefined;
    });
  }

  async #drain(): Promise<void> {
    for (let first = this.#queue[0]; first !== undefined && !this.#closed; first = this.#queue[0]) {
      const { entry, file } = first;
      const outcome = await this.#attempt(entry);
      if (outcome === undefined) {
        await this.#pause();
        continue;
      }
      await this.#parts.settled(entry, outcome);
      await rm(file, { force: true });
      this.#queue.shift();
      this.#keys.delete(entry.key);
    }
  }

  async #attempt(entry: OutboxEntry): Promise<SubmissionOutcome | undefined> {
    try {
      const { key, typeUrl, value } = entry;
      return await this.#parts.ledger.submit({ key, typeUrl, encode: () => value });
    } catch (error) {
      if (!(error instanceof LedgerUnavailableError)) throw error;
      const facts = { key: entry.key, reason: error.message };
      this.#parts.logger.warn("submission not taken yet", facts);
      return undefined;
    }
  }

  async #pause(): Promise<void> {
    if (this.#closed) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, RETRY_MS);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

function parseEntry(file: string, text: string): OutboxEntry {
  try {
    const { key, typeUrl, value } = JSON.parse(text) as Record<string, unknown>;
    if (typeof key !== "string" || typeof typeUrl !== "string" || typeof value !== "string") {
      throw new TypeError("a field is missing");
    }
    return { key, typeUrl, value: Buffer.from(value, "base64") };
  } catch (cause) {
    const text = `cannot read the waiting submission ${file}: move it aside and start again`;
    throw new Error(text, { cause });
  }
}

async function writeDurably(file: string, text: string): Promise<void> {
  const aside = `${file}.tmp`;
  const handle = await open(aside, "w", 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(aside, file);
}
