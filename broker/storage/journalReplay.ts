/** Reads records back from segment files. */

import { type FileHandle, open } from "node:fs/promises";
import type { PlacedRecord } from "./journal.ts";
import {
  decodeRecord,
  JournalError,
  RECORD_HEADER_BYTES,
  SEGMENT_HEADER_BYTES,
  segmentHeaderProblem,
} from "./journalSegment.ts";

const READ_BYTES = 1024 * 1024;

/** A segment file on disk. */
export interface Segment {
  readonly path: string;
  /** Position of its first record. */
  readonly first: number;
  /** Position after its last durable record. */
  end: number;
}

/** Position after the record at `position`. */
export function endOf(position: number, body: Uint8Array): number {
  return position + RECORD_HEADER_BYTES + body.length;
}

/** Opens `segment` and checks its header. Throws a `JournalError` `damaged`. */
export async function openSegment(segment: Segment, flags: "r" | number): Promise<FileHandle> {
  const file = await open(segment.path, flags);
  try {
    const header = Buffer.alloc(SEGMENT_HEADER_BYTES);
    const { bytesRead } = await file.read(header, 0, SEGMENT_HEADER_BYTES, 0);
    const problem = segmentHeaderProblem(header.subarray(0, bytesRead), segment.first);
    if (problem !== undefined) throw damaged(segment, `${problem}`);
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

/**
 * Records of `segment` up to its end, in order; bodies are views into larger buffers. At a record that is cut off or
 * damaged it stops, or throws a `JournalError` `damaged`.
 */
export async function* readSegment(
  segment: Segment,
  onDamage: "throw" | "stop",
): AsyncGenerator<PlacedRecord> {
  const file = await openSegment(segment, "r");
  try {
    let position = segment.first;
    let wanted = READ_BYTES;
    while (position < segment.end) {
      const length = Math.min(wanted, segment.end - position);
      const bytes = await readAt(file, SEGMENT_HEADER_BYTES + position - segment.first, length);
      let offset = 0;
      let record = decodeRecord(bytes, offset);
      while (typeof record !== "string") {
        yield { position: position + offset, kind: record.kind, body: record.body };
        offset = record.end;
        record = decodeRecord(bytes, offset);
      }
      const isLastRead = bytes.length < length || position + length >= segment.end;
      position += offset;
      if (record === "damaged" || (isLastRead && position < segment.end)) {
        if (onDamage === "stop") return;
        throw damaged(
          segment,
          `is damaged at byte ${SEGMENT_HEADER_BYTES + position - segment.first}`,
        );
      }
      wanted = nextReadBytes(bytes, offset);
    }
  } finally {
    await file.close();
  }
}

/** Enough for the record that the last read cut in two, if that is longer than a usual read. */
function nextReadBytes(bytes: Buffer, offset: number): number {
  if (bytes.length - offset < RECORD_HEADER_BYTES) return READ_BYTES;
  return Math.max(READ_BYTES, RECORD_HEADER_BYTES + bytes.readUInt32BE(offset));
}

async function readAt(file: FileHandle, offset: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafeSlow(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, offset + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

function damaged(segment: Segment, what: string): JournalError {
  return new JournalError(
    "damaged",
    `The journal segment ${segment.path} ${what}; restore it from a copy, or move the directory away to start an empty journal.`,
  );
}
