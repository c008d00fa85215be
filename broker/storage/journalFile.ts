/** The journal on disk: appends of a turn, and those that arrive while the disk is busy, share one write and one sync. */

import { constants } from "node:fs";
import { type FileHandle, mkdir, unlink } from "node:fs/promises";
import { join } from "node:path";
import { type FileLock, FileLockedError, takeFileLock } from "../../bin/fileLock.js";
import { type Logger, silentLogger } from "../../chain/types/logger.ts";
import type { Journal, JournalRecord, PlacedRecord } from "./journal.ts";
import { AppendBatch } from "./journalBatch.ts";
import {
  type AppendMode,
  createSegment,
  explain,
  findSegments,
  isNoSpace,
  openLast,
  syncDirectory,
} from "./journalFiles.ts";
import { readSegment, type Segment } from "./journalReplay.ts";
import { JournalError, MAX_RECORD_BODY_BYTES, SEGMENT_HEADER_BYTES } from "./journalSegment.ts";

/** How a journal is kept. */
export interface JournalOptions {
  /** A segment that is at least this long, in bytes, is sealed and a new one begun. */
  readonly segmentBytes: number;
  /** `fdatasync`: durable before `append` resolves. `none`: as durable as the operating system likes; for tests only. */
  readonly sync: "fdatasync" | "none";
  readonly logger: Logger;
}

/** Where the system has no synchronous writes, each write is followed by a call that syncs. */
const HAS_SYNCHRONOUS_WRITES = typeof constants.O_DSYNC === "number";

const DEFAULT_OPTIONS: JournalOptions = {
  segmentBytes: 64 * 1024 * 1024,
  sync: "fdatasync",
  logger: silentLogger,
};

/**
 * Opens the journal in `directory`, which is made if it is missing, and cuts off what a crash left half-written.
 * Throws a `JournalError`: `locked` (another process has it), `read-only`, `no-space`, `damaged` or `failed`.
 */
export async function openJournal(
  directory: string,
  options: Partial<JournalOptions> = {},
): Promise<Journal> {
  const settings = { ...DEFAULT_OPTIONS, ...options };
  try {
    await mkdir(directory, { recursive: true });
    const lock = lockDirectory(directory);
    try {
      const segments = await findSegments(directory);
      const file = await openLast(directory, segments, modeOf(settings));
      return new SegmentedJournal({ directory, segments, file, lock }, settings);
    } catch (error) {
      lock.release();
      throw error;
    }
  } catch (error) {
    throw explain(error, directory);
  }
}

/** One process a journal. */
function lockDirectory(directory: string): FileLock {
  try {
    return takeFileLock(join(directory, "LOCK"));
  } catch (error) {
    if (!(error instanceof FileLockedError)) throw error;
    throw new JournalError(
      "locked",
      `The journal in ${directory} is in use by ${error.who}; stop that broker or choose another home.`,
    );
  }
}

function modeOf({ logger, sync }: JournalOptions): AppendMode {
  return { logger, isSynchronous: sync === "fdatasync" && HAS_SYNCHRONOUS_WRITES };
}

interface OpenFiles {
  readonly directory: string;
  /** In order; appends go to the last. */
  readonly segments: Segment[];
  readonly file: FileHandle;
  readonly lock: FileLock;
}

class SegmentedJournal implements Journal {
  readonly #directory: string;
  readonly #segments: Segment[];
  readonly #lock: FileLock;
  readonly #settings: JournalOptions;
  #file: FileHandle;
  /** Takes appends. */
  #filling = new AppendBatch();
  /** Empty, or on its way to the disk. */
  #spare = new AppendBatch();
  #flush: Promise<void> | undefined;
  #broken: JournalError | undefined;

  constructor(files: OpenFiles, settings: JournalOptions) {
    this.#directory = files.directory;
    this.#segments = files.segments;
    this.#file = files.file;
    this.#lock = files.lock;
    this.#settings = settings;
  }

  append(record: JournalRecord): Promise<number> {
    if (this.#broken !== undefined) return Promise.reject(this.#broken);
    if (record.body.length > MAX_RECORD_BODY_BYTES) {
      return Promise.reject(
        new JournalError(
          "too-large",
          `A journal record has ${record.body.length} bytes, the most is ${MAX_RECORD_BODY_BYTES}.`,
        ),
      );
    }
    const position = this.#filling.add(record);
    this.#flush ??= new Promise((resolve) => setImmediate(() => resolve(this.#flushAll())));
    return position;
  }

  async *replay(position: number): AsyncGenerator<PlacedRecord> {
    let next = position;
    while (next < this.end()) {
      const segment = this.#segments.find(({ end }) => next < end);
      if (segment === undefined) return;
      const from = next;
      const upTo = segment.end;
      for await (const record of readSegment({ ...segment, end: upTo }, "throw")) {
        if (record.position >= from) yield record;
      }
      next = upTo;
    }
  }

  end(): number {
    return this.#active().end;
  }

  async truncateBefore(position: number): Promise<void> {
    let removed = 0;
    while (this.#segments.length > 1 && (this.#segments[0] as Segment).end <= position) {
      await unlink((this.#segments[0] as Segment).path);
      this.#segments.shift();
      removed += 1;
    }
    if (removed > 0) await syncDirectory(this.#directory);
  }

  async close(): Promise<void> {
    if (this.#broken?.code === "closed") return;
    await this.#flush;
    const wasBroken = this.#broken !== undefined;
    this.#broken = new JournalError("closed", `The journal in ${this.#directory} is closed.`);
    if (!wasBroken) await this.#flush;
    await this.#file.close();
    this.#lock.release();
  }

  #active(): Segment {
    return this.#segments.at(-1) as Segment;
  }

  async #flushAll(): Promise<void> {
    while (this.#filling.length > 0) {
      const batch = this.#filling;
      this.#filling = this.#spare;
      this.#spare = batch;
      try {
        const first = await this.#store(batch.bytes());
        batch.settle(first);
      } catch (error) {
        batch.fail(this.#broken ?? explain(error, this.#directory));
      }
    }
    this.#flush = undefined;
  }

  /** Writes and syncs `bytes`; the answer is their first position. */
  async #store(bytes: Buffer): Promise<number> {
    if (this.#broken !== undefined && this.#broken.code !== "closed") throw this.#broken;
    if (this.#active().end - this.#active().first >= this.#settings.segmentBytes)
      await this.#rotate();
    const segment = this.#active();
    const offset = SEGMENT_HEADER_BYTES + segment.end - segment.first;
    try {
      await this.#write(bytes, offset);
      await this.#sync();
    } catch (error) {
      if (isNoSpace(error)) await this.#takeBack(offset);
      else this.#break(error); // what the disk holds is unknown now: only a reopening can tell
      throw error;
    }
    const first = segment.end;
    segment.end = first + bytes.length;
    return first;
  }

  async #write(bytes: Buffer, offset: number): Promise<void> {
    let written = 0;
    while (written < bytes.length) {
      const { bytesWritten } = await this.#file.write(
        bytes,
        written,
        bytes.length - written,
        offset + written,
      );
      written += bytesWritten;
    }
  }

  /** After a failed write: no half record may stay in front of the next one. */
  async #takeBack(offset: number): Promise<void> {
    try {
      await this.#file.truncate(offset);
    } catch (error) {
      this.#break(error);
    }
  }

  async #sync(): Promise<void> {
    if (this.#settings.sync === "none" || HAS_SYNCHRONOUS_WRITES) return;
    await this.#file.datasync();
  }

  #break(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.#broken = new JournalError(
      "failed",
      `The journal in ${this.#directory} failed (${reason}); check the disk, then restart the broker.`,
      error,
    );
    this.#settings.logger.error("journal failed", { directory: this.#directory, reason });
  }

  async #rotate(): Promise<void> {
    const sealed = this.#file;
    const next = { ...modeOf(this.#settings), first: this.#active().end };
    this.#file = await createSegment(this.#directory, this.#segments, next);
    await sealed.close();
  }
}
