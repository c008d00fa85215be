import type { Logger } from "../types/logger.ts";
import type { CommittedMeta, SnapshotInfo } from "./blockFormat.ts";
import { committedMetaCodec, decodeChanges, equalBytes } from "./blockFormat.ts";
import { StateRefused, SYNC_AGAIN } from "./diskErrors.ts";
import { changesHeight, changesKey, keysOf, META_KEY } from "./diskLayout.ts";
import type { Database } from "./diskSnapshots.ts";
import { checkStores, listSnapshots, restoreSnapshot, SnapshotDamaged } from "./diskSnapshots.ts";
import { KEPT_VERSIONS, MultiStore } from "./multistore.ts";

/** What to load, and into what. */
export interface LoadRequest {
  readonly stores: readonly string[];
  readonly keptVersions: number | undefined;
  readonly logger: Logger;
}

/** The state at the last committed height. */
export interface Loaded {
  readonly multistore: MultiStore;
  readonly meta: CommittedMeta | undefined;
  /** Bytes of the change-sets since the newest snapshot. */
  readonly bytesSinceSnapshot: number;
}

/** Rebuilds the state from a snapshot and the change-sets after it. Throws if the app hash is not the committed one. */
export async function loadState(db: Database, request: LoadRequest): Promise<Loaded> {
  const stored = await db.get(META_KEY);
  if (stored === undefined) return loadNothing(db, request);
  const meta = committedMetaCodec.decode(stored);
  const snapshots = await listSnapshots(db);
  const multistore = await restoreBase(db, request, inOrderOfUse(snapshots, meta, request));
  const newest = snapshots.at(-1)?.height ?? 0;
  const bytesSinceSnapshot = await replayChanges(db, multistore, { to: meta.height, newest });
  checkResult(multistore, meta);
  return { multistore, meta, bytesSinceSnapshot };
}

async function loadNothing(db: Database, request: LoadRequest): Promise<Loaded> {
  for await (const _ of db.keys({ ...keysOf("changes"), limit: 1 })) {
    throw new StateRefused(`is damaged, it has blocks but no height: ${SYNC_AGAIN}`);
  }
  return { multistore: emptyState(request), meta: undefined, bytesSinceSnapshot: 0 };
}

function emptyState({ stores, keptVersions }: LoadRequest): MultiStore {
  return new MultiStore(stores, { keptVersions });
}

/** First the newest snapshot from which all heights to be kept can be rebuilt; then the others, oldest first. */
function inOrderOfUse(
  snapshots: readonly SnapshotInfo[],
  meta: CommittedMeta,
  request: LoadRequest,
): SnapshotInfo[] {
  const oldestKept = meta.height - (request.keptVersions ?? KEPT_VERSIONS) + 1;
  const best = snapshots.findLast(({ height }) => height <= oldestKept);
  const others = snapshots.filter((info) => info !== best && info.height <= meta.height);
  return best === undefined ? others : [best, ...others];
}

async function restoreBase(
  db: Database,
  request: LoadRequest,
  snapshots: readonly SnapshotInfo[],
): Promise<MultiStore> {
  if (snapshots.length === 0) return emptyState(request);
  for (const info of snapshots) {
    const multistore = emptyState(request);
    try {
      await restoreSnapshot(db, multistore, info);
      return multistore;
    } catch (error) {
      if (!(error instanceof SnapshotDamaged)) throw error;
      request.logger.warn("snapshot cannot be used", { height: info.height, error: error.message });
    }
  }
  throw new StateRefused(`is damaged, none of its snapshots can be used: ${SYNC_AGAIN}`);
}

/** Applies all change-sets after the version of the state; answers the bytes of those after the newest snapshot. */
async function replayChanges(
  db: Database,
  multistore: MultiStore,
  target: { readonly to: number; readonly newest: number },
): Promise<number> {
  const range = { gt: changesKey(multistore.version), lte: changesKey(target.to) };
  let bytes = 0;
  for await (const [key, stored] of db.iterator(range)) {
    const height = changesHeight(key);
    if (multistore.version > 0 && height !== multistore.version + 1) break;
    const changes = decodeChanges(stored);
    checkStores(changes.keys(), multistore);
    multistore.replay(changes, height);
    if (height > target.newest) bytes += stored.length;
  }
  if (multistore.version !== target.to) {
    const missing = multistore.version + 1;
    throw new StateRefused(`is damaged, the block of height ${missing} is missing: ${SYNC_AGAIN}`);
  }
  return bytes;
}

function checkResult(multistore: MultiStore, meta: CommittedMeta): void {
  if (equalBytes(multistore.appHash, meta.appHash)) return;
  throw new StateRefused(
    `is refused: height ${meta.height} was committed with app hash ${hex(meta.appHash)}, but what is stored ` +
      `has ${hex(multistore.appHash)}. It is damaged, or another release wrote it: ${SYNC_AGAIN}`,
  );
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
