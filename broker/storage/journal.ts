/** The port to the append-only journal that everything acknowledged is in. */

/** A record: what it is, and its bytes. */
export interface JournalRecord {
  /** Byte that says how to read `body`; see `recordKinds.ts`. */
  readonly kind: number;
  readonly body: Uint8Array;
}

/** A record and where it stands; positions only grow, also across restarts. */
export interface PlacedRecord extends JournalRecord {
  readonly position: number;
}

/** An append-only, checksummed, group-committed log in segments. */
export interface Journal {
  /** Appends and resolves with the position once the record is durable (one fsync for all that wait). */
  append(record: JournalRecord): Promise<number>;
  /** Records from `position` on, in order; a torn tail of a crash is cut off when the journal is opened. */
  replay(position: number): AsyncIterable<PlacedRecord>;
  /** Position after the last record. */
  end(): number;
  /** Forgets segments that lie wholly before `position`. */
  truncateBefore(position: number): Promise<void>;
  close(): Promise<void>;
}
