/** Bytes of a journal segment: a header, then records. Nothing here touches a file. */

import { crc32 } from "node:zlib";
import type { JournalRecord } from "./journal.ts";

/** First bytes of every segment file. */
const MAGIC = 0x595a4a4c; // "YZJL"

/** Format of the records that follow; a higher number is refused by this version. */
const FORMAT_VERSION = 1;

/** Length of the segment header: magic, version, first position (u64), 12 bytes for later, crc32 of all before. */
export const SEGMENT_HEADER_BYTES = 32;

/** Bytes in front of a record's body: body length (u32), crc32 of kind and body (u32), kind (u8). */
export const RECORD_HEADER_BYTES = 9;

/** Largest body of a record. */
export const MAX_RECORD_BODY_BYTES: number = 16 * 1024 * 1024;

const CRC_OFFSET = 4;
const KIND_OFFSET = 8;
const FIRST_POSITION_OFFSET = 8;
const HEADER_CRC_OFFSET = SEGMENT_HEADER_BYTES - 4;
const FILE_NAME = /^(\d{16})\.journal$/;

/** The journal cannot go on; the message names the file and the next step. */
export class JournalError extends Error {
  /** `locked` | `read-only` | `no-space` | `damaged` | `closed` | `failed` | `too-large`. */
  readonly code: string;

  constructor(code: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "JournalError";
    this.code = code;
  }
}

/** Name of the file whose first record stands at `firstPosition`; names sort like positions. */
export function segmentFileName(firstPosition: number): string {
  return `${String(firstPosition).padStart(16, "0")}.journal`;
}

/** The first position in a file's name, or undefined if it is no segment. */
export function parseSegmentFileName(name: string): number | undefined {
  const match = FILE_NAME.exec(name);
  return match === null ? undefined : Number(match[1]);
}

/** The header of a segment that starts at `firstPosition`. */
export function encodeSegmentHeader(firstPosition: number): Buffer {
  const header = Buffer.alloc(SEGMENT_HEADER_BYTES);
  header.writeUInt32BE(MAGIC, 0);
  header.writeUInt32BE(FORMAT_VERSION, 4);
  header.writeBigUInt64BE(BigInt(firstPosition), FIRST_POSITION_OFFSET);
  header.writeUInt32BE(crc32(header.subarray(0, HEADER_CRC_OFFSET)), HEADER_CRC_OFFSET);
  return header;
}

/** What is wrong with the header of the segment `file` that should start at `firstPosition`; undefined if nothing. */
export function segmentHeaderProblem(header: Buffer, firstPosition: number): string | undefined {
  if (header.length < SEGMENT_HEADER_BYTES || header.readUInt32BE(0) !== MAGIC) {
    return "is not a journal segment";
  }
  if (crc32(header.subarray(0, HEADER_CRC_OFFSET)) !== header.readUInt32BE(HEADER_CRC_OFFSET)) {
    return "has a damaged header";
  }
  const version = header.readUInt32BE(4);
  if (version !== FORMAT_VERSION) {
    return `has format ${version}, this version reads format ${FORMAT_VERSION}`;
  }
  return header.readBigUInt64BE(FIRST_POSITION_OFFSET) === BigInt(firstPosition)
    ? undefined
    : "was renamed: its header names another position";
}

/** Writes `record` at `offset` of `target`, which has room for `RECORD_HEADER_BYTES` and the body. Returns the end. */
export function encodeRecord(target: Buffer, offset: number, record: JournalRecord): number {
  const end = offset + RECORD_HEADER_BYTES + record.body.length;
  target.writeUInt32BE(record.body.length, offset);
  target[offset + KIND_OFFSET] = record.kind;
  target.set(record.body, offset + RECORD_HEADER_BYTES);
  target.writeUInt32BE(crc32(target.subarray(offset + KIND_OFFSET, end)), offset + CRC_OFFSET);
  return end;
}

/** A record in a buffer, and where the next one starts. */
export interface DecodedRecord {
  readonly kind: number;
  /** A view into the buffer. */
  readonly body: Buffer;
  readonly end: number;
}

/** The record at `offset`; `"short"` if the buffer ends before it does, `"damaged"` if its checksum or length is wrong. */
export function decodeRecord(bytes: Buffer, offset: number): DecodedRecord | "short" | "damaged" {
  if (bytes.length - offset < RECORD_HEADER_BYTES) return "short";
  const length = bytes.readUInt32BE(offset);
  if (length > MAX_RECORD_BODY_BYTES) return "damaged";
  const end = offset + RECORD_HEADER_BYTES + length;
  if (end > bytes.length) return "short";
  if (
    crc32(bytes.subarray(offset + KIND_OFFSET, end)) !== bytes.readUInt32BE(offset + CRC_OFFSET)
  ) {
    return "damaged";
  }
  return {
    kind: bytes[offset + KIND_OFFSET] as number,
    body: bytes.subarray(offset + RECORD_HEADER_BYTES, end),
    end,
  };
}
