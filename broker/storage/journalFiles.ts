/** Segment files of a journal directory: found, opened for appending, begun, and their failures put in words. */

import { constants } from "node:fs";
import { type FileHandle, open, readdir, stat, unlink } from "node:fs/promises";
import { join } from "node:path";
import type { Logger } from "../../chain/types/logger.ts";
import { endOf, openSegment, readSegment, type Segment } from "./journalReplay.ts";
import {
  encodeSegmentHeader,
  JournalError,
  parseSegmentFileName,
  SEGMENT_HEADER_BYTES,
  segmentFileName,
} from "./journalSegment.ts";

/** The segments of `directory` in order. Throws a `JournalError` `damaged` if one is missing in between. */
export async function findSegments(directory: string): Promise<Segment[]> {
  const segments: Segment[] = [];
  for (const name of (await readdir(directory)).sort()) {
    const first = parseSegmentFileName(name);
    if (first === undefined) continue;
    const path = join(directory, name);
    const previous = segments.at(-1);
    if (previous !== undefined && previous.end !== first) {
      throw new JournalError(
        "damaged",
        `The journal in ${directory} has a gap: ${previous.path} ends at ${previous.end}, the next segment starts at ${first}. Restore the missing file from a copy.`,
      );
    }
    const size = (await stat(path)).size;
    segments.push({ path, first, end: first + Math.max(0, size - SEGMENT_HEADER_BYTES) });
  }
  return segments;
}

/** How the segment that appends go to is opened. */
export interface AppendMode {
  readonly logger: Logger;
  /** Each write is durable when it is done: one system call where `write` and `fdatasync` were two. */
  readonly isSynchronous: boolean;
}

/** Opens the segment that appends go to, its torn tail cut off; makes it if there is none. */
export async function openLast(
  directory: string,
  segments: Segment[],
  mode: AppendMode,
): Promise<FileHandle> {
  const last = segments.at(-1);
  if (last === undefined) return createSegment(directory, segments, { ...mode, first: 0 });
  if ((await stat(last.path)).size < SEGMENT_HEADER_BYTES) {
    await unlink(last.path); // a crash while the segment was begun: nothing was acknowledged from it
    segments.pop();
    return createSegment(directory, segments, { ...mode, first: last.first });
  }
  const file = await openSegment(last, flagsOf(mode));
  try {
    let end = last.first;
    for await (const { position, body } of readSegment(last, "stop")) end = endOf(position, body);
    if (end < last.end) {
      mode.logger.warn("journal tail of an unfinished write cut off", {
        segment: last.path,
        bytes: last.end - end,
      });
      await file.truncate(SEGMENT_HEADER_BYTES + end - last.first);
      await file.datasync();
    }
    last.end = end;
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** Begins the segment at `first`, durably, and adds it to `segments`; the answer is open for appending. */
export async function createSegment(
  directory: string,
  segments: Segment[],
  { first, isSynchronous }: { readonly first: number; readonly isSynchronous: boolean },
): Promise<FileHandle> {
  const path = join(directory, segmentFileName(first));
  const isNew = constants.O_CREAT | constants.O_EXCL;
  const file = await open(path, isNew | flagsOf({ isSynchronous }), 0o600);
  try {
    await file.write(encodeSegmentHeader(first), 0, SEGMENT_HEADER_BYTES, 0);
    await file.datasync();
    await syncDirectory(directory);
  } catch (error) {
    await file.close();
    await unlink(path).catch(() => undefined);
    throw error;
  }
  segments.push({ path, first, end: first });
  return file;
}

function flagsOf({ isSynchronous }: { readonly isSynchronous: boolean }): number {
  return constants.O_RDWR | (isSynchronous ? constants.O_DSYNC : 0);
}

/** Makes new and removed names in `directory` durable. */
export async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Whether `error` says that the disk, or the user's share of it, is full. */
export function isNoSpace(error: unknown): boolean {
  return isCode(error, "ENOSPC") || isCode(error, "EDQUOT") || isCode(error, "EFBIG");
}

/** A system error as a `JournalError` that says what to do; other errors as they are. */
export function explain(error: unknown, directory: string): unknown {
  if (error instanceof JournalError || !(error instanceof Error)) return error;
  if (isNoSpace(error)) {
    return new JournalError(
      "no-space",
      `The disk that holds the journal in ${directory} is full; free some space.`,
      error,
    );
  }
  if (isCode(error, "EROFS") || isCode(error, "EACCES") || isCode(error, "EPERM")) {
    return new JournalError(
      "read-only",
      `The journal in ${directory} cannot be written (${error.message}); give this user the right to write there or choose another home.`,
      error,
    );
  }
  return new JournalError("failed", `The journal in ${directory} failed: ${error.message}.`, error);
}

/** Whether `error` is a system error with this code. */
function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === code;
}
