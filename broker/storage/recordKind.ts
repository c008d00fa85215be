/** The kinds of records of a journal: a number each, and the layout of the bodies. */

import type { Layout } from "../../chain/types/layout/layout.ts";
import type { JournalRecord } from "./journal.ts";

/** A kind of journal record. */
export interface RecordKind<V> {
  /** Byte in front of the body in the journal; never used for anything else again. */
  readonly kind: number;
  readonly body: Layout<V>;
  /** The record that holds `value`. @throws {MalformedObjectError} if a field does not fit */
  record(value: V): JournalRecord;
  /** The value of a body of this kind. @throws {MalformedObjectError} */
  read(body: Uint8Array): V;
}

/** Declares a kind of record. */
export function recordKind<V>(kind: number, body: Layout<V>): RecordKind<V> {
  const record = (value: V): JournalRecord => ({
    kind,
    // Gone as soon as it is written.
    body: body.encode(value, Buffer.allocUnsafe),
  });
  return { kind, body, record, read: body.decode };
}
