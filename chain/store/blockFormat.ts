/** What the disk holds of blocks and snapshots, as bytes. */

import { list } from "../schema/modifiers.ts";
import { StoredReader } from "../schema/reader.ts";
import { field, record } from "../schema/record.ts";
import { bytes, fixedBytes, u53 } from "../schema/scalars.ts";
import type { Codec, ValueOf } from "../schema/type.ts";
import { CodecError } from "../schema/wire.ts";
import { Writer } from "../schema/writer.ts";
import type { Change, ChangeSet } from "./state.ts";
import { sha256 } from "./treeHash.ts";

/** More chunks than a snapshot has. */
const MOST_CHUNKS = 1_000_000;

const SnapshotInfo = record(
  "SnapshotInfo",
  "A complete snapshot: the trees of a height, cut into chunks. Its bytes are the same on every node.",
  {
    height: field(1, u53),
    appHash: field(2, fixedBytes(32)),
    chunkHashes: field(3, list(fixedBytes(32), MOST_CHUNKS), "SHA-256 of each chunk in order."),
    size: field(4, u53, "Bytes of all chunks."),
  },
);
export interface SnapshotInfo extends ValueOf<typeof SnapshotInfo> {}

/** The stored form of a SnapshotInfo. */
export const snapshotInfoCodec: Codec<SnapshotInfo> = SnapshotInfo.stored();

const CommittedMeta = record("CommittedMeta", "What is stored with every committed block.", {
  height: field(1, u53, "The latest committed height."),
  appHash: field(2, fixedBytes(32), "The app hash of that height."),
  meta: field(3, bytes, "Bookkeeping of the application, as it was given."),
});
export interface CommittedMeta extends ValueOf<typeof CommittedMeta> {}

const metaBody: Codec<CommittedMeta> = CommittedMeta.stored();

const DIGEST_BYTES = 32;

/** The stored form of a CommittedMeta, with a digest before it. */
export const committedMetaCodec: Codec<CommittedMeta> = {
  encode(value) {
    const body = metaBody.encode(value);
    return Buffer.concat([sha256(body), body]);
  },
  decode(stored) {
    const body = stored.subarray(DIGEST_BYTES);
    if (!equalBytes(sha256(body), stored.subarray(0, DIGEST_BYTES))) {
      throw new CodecError("the digest is wrong");
    }
    return metaBody.decode(body);
  },
};

/** Whether two byte strings are the same. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

const NO_BYTES: Uint8Array = new Uint8Array(0);

/**
 * The stored form of a block's changes; every store is named, so that a replay knows which stores there were. Written one
 * value after the other: how many stores; of each its name, how many changes; of each its key and its value, which is empty
 * for a removal. By hand, because a block has thousands.
 */
export function encodeChanges(stores: readonly string[], changes: ChangeSet): Uint8Array {
  const out = new Writer();
  out.varint(stores.length);
  for (const name of stores) {
    const own = changes.get(name) ?? [];
    out.text(name);
    out.varint(own.length);
    for (const [key, value] of own) {
      out.binary(key);
      out.block(value ?? NO_BYTES);
    }
  }
  return out.since(0);
}

/** The changes of a block, by the name of every store there was. @throws {CodecError} */
export function decodeChanges(stored: Uint8Array): ChangeSet {
  const source = new StoredReader(stored);
  const changes = new Map<string, readonly Change[]>();
  for (let stores = source.safeVarint(); stores > 0; stores--) {
    const name = source.text();
    const own: Change[] = [];
    for (let count = source.safeVarint(); count > 0; count--) {
      const key = source.binary();
      const value = source.block();
      own.push([key, value.length === 0 ? null : value]);
    }
    changes.set(name, own);
  }
  if (source.offset !== source.end) throw new CodecError("stored changes go on too long");
  return changes;
}
