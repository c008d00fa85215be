import { CodecError } from "../schema/wire.ts";
import type { PartCodec } from "./codec.ts";
import { bytes, codec, fixedBytes, list, struct, text, u64 } from "./codec.ts";
import type { Change, ChangeSet } from "./state.ts";
import { sha256 } from "./treeHash.ts";

/** What is stored with every committed block. */
export interface CommittedMeta {
  /** The latest committed height. */
  readonly height: number;
  /** The app hash of that height: 32 bytes. */
  readonly appHash: Uint8Array;
  /** Bookkeeping of the application, as it was given. */
  readonly meta: Uint8Array;
}

/** A complete snapshot: the trees of a height, cut into chunks. Its bytes are the same on every node. */
export interface SnapshotInfo {
  readonly height: number;
  readonly appHash: Uint8Array;
  /** SHA-256 of each chunk in order. */
  readonly chunkHashes: readonly Uint8Array[];
  /** Bytes of all chunks. */
  readonly size: number;
}

/** The stored form of a SnapshotInfo. */
export const snapshotInfoCodec: PartCodec<SnapshotInfo> = struct<SnapshotInfo>({
  height: u64,
  appHash: fixedBytes(32),
  chunkHashes: list(fixedBytes(32)),
  size: u64,
});

const metaBody: PartCodec<CommittedMeta> = struct<CommittedMeta>({
  height: u64,
  appHash: fixedBytes(32),
  meta: bytes,
});

/** The stored form of a CommittedMeta, with a digest before it. */
export const committedMetaCodec: PartCodec<CommittedMeta> = codec(
  (out, value) => {
    const body = metaBody.encode(value);
    out.raw(sha256(body));
    out.raw(body);
  },
  (source) => {
    const digest = source.raw(32);
    const body = source.raw(source.bytes.length - source.offset);
    if (!equalBytes(sha256(body), digest)) throw new CodecError("the digest is wrong");
    return metaBody.decode(body);
  },
);

/** Whether two byte strings are the same. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

const NO_BYTES: Uint8Array = new Uint8Array(0);

/** The changes of a store. A removal is a value of length 0. */
const changesCodec: PartCodec<readonly Change[]> = list(
  codec<Change>(
    (out, [key, value]) => {
      out.binary(key);
      out.block(value ?? NO_BYTES);
    },
    (source) => {
      const key = source.binary();
      const value = source.block();
      return [key, value.length === 0 ? null : value];
    },
  ),
);

const changeSetCodec: PartCodec<readonly { name: string; changes: readonly Change[] }[]> = list(
  struct<{ name: string; changes: readonly Change[] }>({ name: text, changes: changesCodec }),
);

const NO_CHANGES: readonly Change[] = [];

/** The stored form of a block's changes; every store is named, so that a replay knows which stores there were. */
export function encodeChanges(stores: readonly string[], changes: ChangeSet): Uint8Array {
  return changeSetCodec.encode(
    stores.map((name) => ({ name, changes: changes.get(name) ?? NO_CHANGES })),
  );
}

/** The changes of a block, by the name of every store there was. Throws a CodecError. */
export function decodeChanges(stored: Uint8Array): ChangeSet {
  return new Map(changeSetCodec.decode(stored).map(({ name, changes }) => [name, changes]));
}
