import type { ClassicLevel } from "classic-level";
import type { SnapshotInfo } from "./blockFormat.ts";
import { equalBytes, snapshotInfoCodec } from "./blockFormat.ts";
import { StateRefused } from "./diskErrors.ts";
import { changesKey, chunkHeight, chunkKey, keysOf, snapshotKey } from "./diskLayout.ts";
import type { MultiStore } from "./multistore.ts";
import { TreeExport } from "./treeExport.ts";
import { sha256 } from "./treeHash.ts";
import { TreeImport } from "./treeImport.ts";

/** The database: text keys, binary values. */
export type Database = ClassicLevel<string, Uint8Array>;

/** A chunk takes a few milliseconds to cut; the node answers between two. */
const CHUNK_BYTES = 256 * 1024;

/** With two, a damaged one costs nothing, and the older one still has the heights that proofs may be asked for. */
const KEPT_SNAPSHOTS = 2;

/** Complete snapshots, oldest first. */
export async function listSnapshots(db: Database): Promise<SnapshotInfo[]> {
  const infos: SnapshotInfo[] = [];
  for await (const value of db.values(keysOf("snapshot")))
    infos.push(snapshotInfoCodec.decode(value));
  return infos;
}

/**
 * Saves the trees of a kept version while blocks go on. Answers what was saved, or undefined if `isStopped` said so. The
 * snapshot counts only once its info is written; older ones, and change-sets no snapshot needs, are deleted then.
 */
export async function saveSnapshot(
  db: Database,
  multistore: MultiStore,
  height: number,
  isStopped: () => boolean,
): Promise<SnapshotInfo | undefined> {
  const roots = multistore.rootsAt(height);
  const appHash = multistore.appHashAt(height);
  if (roots === undefined || appHash === undefined) throw new Error(`height ${height} is not kept`);
  const release = multistore.pin(height);
  try {
    const source = new TreeExport(multistore.nodes, roots);
    const chunkHashes: Uint8Array[] = [];
    let size = 0;
    for (let chunk = source.next(CHUNK_BYTES); chunk; chunk = source.next(CHUNK_BYTES)) {
      if (isStopped()) return undefined;
      await db.put(chunkKey(height, chunkHashes.length), chunk);
      chunkHashes.push(sha256(chunk));
      size += chunk.length;
    }
    const info = { height, appHash, chunkHashes, size };
    await publish(db, info);
    return info;
  } finally {
    release();
  }
}

async function publish(db: Database, info: SnapshotInfo): Promise<void> {
  const all = [...(await listSnapshots(db)), info];
  const kept = all.slice(-KEPT_SNAPSHOTS);
  const dropped = all.slice(0, -KEPT_SNAPSHOTS);
  await db.batch(
    [
      { type: "put", key: snapshotKey(info.height), value: snapshotInfoCodec.encode(info) },
      ...dropped.map(({ height }) => ({ type: "del" as const, key: snapshotKey(height) })),
    ],
    { sync: true },
  );
  const oldest = kept[0]?.height ?? info.height;
  if (dropped.length > 0) {
    await db.clear({ gte: changesKey(0), lte: changesKey(oldest) });
    await db.clear({ gte: chunkKey(0, 0), lt: chunkKey(oldest, 0) });
  }
}

/** Deletes the chunks of snapshots that were never finished. */
export async function deleteUnfinished(db: Database): Promise<void> {
  const complete = new Set((await listSnapshots(db)).map(({ height }) => height));
  const unfinished = new Set<number>();
  for await (const key of db.keys(keysOf("chunk"))) {
    const height = chunkHeight(key);
    if (!complete.has(height)) unfinished.add(height);
  }
  for (const height of unfinished) {
    await db.clear({ gte: chunkKey(height, 0), lt: chunkKey(height + 1, 0) });
  }
}

/** A chunk of a snapshot is missing or not what was written. */
export class SnapshotDamaged extends Error {
  override readonly name = "SnapshotDamaged";
}

/** Refuses stored state that holds stores this program does not know. */
export function checkStores(names: Iterable<string>, multistore: MultiStore): void {
  for (const name of names) {
    if (multistore.stores.includes(name)) continue;
    throw new StateRefused(
      `holds the store ${name}, unknown here: start the release that wrote it`,
    );
  }
}

/** Fills an empty state from a snapshot. Throws SnapshotDamaged; the state is of no use then. */
export async function restoreSnapshot(
  db: Database,
  multistore: MultiStore,
  info: SnapshotInfo,
): Promise<void> {
  const target = new TreeImport(multistore.nodes, info.height);
  for (const [i, hash] of info.chunkHashes.entries()) {
    const chunk = await db.get(chunkKey(info.height, i));
    if (chunk === undefined || !equalBytes(sha256(chunk), hash)) {
      const state = chunk === undefined ? "missing" : "damaged";
      throw new SnapshotDamaged(`chunk ${i} is ${state}`);
    }
    target.push(chunk);
  }
  const roots = target.finish();
  checkStores(roots.keys(), multistore);
  multistore.restore(info.height, roots);
}
