import { mkdir } from "node:fs/promises";
import { ClassicLevel } from "classic-level";
import type { Logger } from "../types/logger.ts";
import { silentLogger } from "../types/logger.ts";
import type { CommittedMeta, SnapshotInfo } from "./blockFormat.ts";
import { committedMetaCodec, encodeChanges } from "./blockFormat.ts";
import { diskError, StateRefused } from "./diskErrors.ts";
import { changesKey, chunkKey, FORMAT, FORMAT_KEY, META_KEY } from "./diskLayout.ts";
import { loadState } from "./diskLoad.ts";
import type { Database } from "./diskSnapshots.ts";
import { deleteUnfinished, listSnapshots, saveSnapshot } from "./diskSnapshots.ts";
import type { MultiStore } from "./multistore.ts";
import type { ChangeSet } from "./state.ts";

export type { CommittedMeta, SnapshotInfo } from "./blockFormat.ts";
export { DiskError } from "./diskErrors.ts";

/** Settings of the state on disk. */
export interface DiskOptions {
  /** A snapshot of every height that is a multiple of this; 1000 unless given, 0 for none. */
  readonly snapshotInterval?: number | undefined;
  /** Also a snapshot as soon as the blocks since the last one hold this many bytes, so that a start is quick; 64 MiB. */
  readonly snapshotBytes?: number | undefined;
  /** How many heights can be read and proved, the latest included; 101. */
  readonly keptVersions?: number | undefined;
  readonly logger?: Logger | undefined;
}

/** A block to be made durable. */
export interface CommittedBlock extends CommittedMeta {
  readonly changes: ChangeSet;
}

/** The state a node starts with. */
export interface LoadedState {
  readonly multistore: MultiStore;
  /** What was committed last; undefined before the first block. */
  readonly meta: CommittedMeta | undefined;
}

/** State on disk. One call at a time. Everything throws a DiskError that says what to do. */
export interface Disk {
  /** Rebuilds the state at the last committed height. Refuses if its app hash is not the committed one. */
  load(stores: readonly string[]): Promise<LoadedState>;
  /**
   * Makes a block durable: its changes, height, app hash and bookkeeping in one write that has reached the disk when this
   * returns. Call `multistore.commit()` after it. Snapshots are taken in the background.
   */
  commit(block: CommittedBlock): Promise<void>;
  /** Complete snapshots, oldest first. */
  snapshots(): Promise<readonly SnapshotInfo[]>;
  /** A chunk of a complete snapshot, or undefined. */
  snapshotChunk(height: number, index: number): Promise<Uint8Array | undefined>;
  /** Resolves when no snapshot is being taken. */
  idle(): Promise<void>;
  /** Stops a snapshot that is being taken and closes the database. */
  close(): Promise<void>;
}

const SNAPSHOT_INTERVAL = 1000;
const SNAPSHOT_BYTES = 64 * 1024 * 1024;

/** Opens the state in a folder, which is made if it is missing. */
export async function openDisk(directory: string, options: DiskOptions = {}): Promise<Disk> {
  const db: Database = new ClassicLevel(directory, { keyEncoding: "utf8", valueEncoding: "view" });
  try {
    await mkdir(directory, { recursive: true });
    await db.open();
    await checkFormat(db);
    await deleteUnfinished(db);
  } catch (error) {
    await db.close();
    throw diskError(directory, error);
  }
  return new LevelDisk(db, directory, options);
}

async function checkFormat(db: Database): Promise<void> {
  const stored = await db.get(FORMAT_KEY);
  if (stored === undefined) {
    for await (const _ of db.keys({ limit: 1 })) {
      throw new StateRefused("is another program's database: choose another folder");
    }
    await db.put(FORMAT_KEY, new TextEncoder().encode(FORMAT), { sync: true });
    return;
  }
  const format = new TextDecoder().decode(stored);
  if (format !== FORMAT) {
    const advice = "start the release that wrote it, or delete it and sync again";
    throw new StateRefused(`has the format ${format}, not ${FORMAT}: ${advice}`);
  }
}

class LevelDisk implements Disk {
  readonly #db: Database;
  readonly #directory: string;
  readonly #interval: number;
  readonly #snapshotBytes: number;
  readonly #options: DiskOptions;
  readonly #logger: Logger;
  #multistore: MultiStore | undefined;
  #height = 0;
  #lastSnapshot: Pick<SnapshotInfo, "height" | "size"> = { height: 0, size: 0 };
  #bytesSince = 0;
  #saving: Promise<void> | undefined;
  #isClosing = false;

  constructor(db: Database, directory: string, options: DiskOptions) {
    this.#db = db;
    this.#directory = directory;
    this.#options = options;
    this.#interval = options.snapshotInterval ?? SNAPSHOT_INTERVAL;
    this.#snapshotBytes = options.snapshotBytes ?? SNAPSHOT_BYTES;
    this.#logger = options.logger ?? silentLogger;
  }

  async load(stores: readonly string[]): Promise<LoadedState> {
    try {
      const { keptVersions } = this.#options;
      const loaded = await loadState(this.#db, { stores, keptVersions, logger: this.#logger });
      this.#multistore = loaded.multistore;
      this.#height = loaded.meta?.height ?? 0;
      this.#bytesSince = loaded.bytesSinceSnapshot;
      this.#lastSnapshot = (await listSnapshots(this.#db)).at(-1) ?? this.#lastSnapshot;
      return { multistore: loaded.multistore, meta: loaded.meta };
    } catch (error) {
      throw diskError(this.#directory, error);
    }
  }

  async commit(block: CommittedBlock): Promise<void> {
    const multistore = this.#multistore;
    if (multistore === undefined) throw new Error("load the state before committing to it");
    if (block.height <= this.#height || (this.#height > 0 && block.height !== this.#height + 1)) {
      throw new Error(`height ${block.height} cannot follow height ${this.#height}`);
    }
    const changes = encodeChanges(multistore.stores, block.changes);
    const meta = committedMetaCodec.encode(block);
    try {
      await this.#db.batch(
        [
          { type: "put", key: changesKey(block.height), value: changes },
          { type: "put", key: META_KEY, value: meta },
        ],
        { sync: true },
      );
    } catch (error) {
      throw diskError(this.#directory, error);
    }
    this.#height = block.height;
    this.#bytesSince += changes.length;
    this.#considerSnapshot(multistore);
  }

  async snapshots(): Promise<readonly SnapshotInfo[]> {
    try {
      return await listSnapshots(this.#db);
    } catch (error) {
      throw diskError(this.#directory, error);
    }
  }

  async snapshotChunk(height: number, index: number): Promise<Uint8Array | undefined> {
    try {
      return await this.#db.get(chunkKey(height, index));
    } catch (error) {
      throw diskError(this.#directory, error);
    }
  }

  async idle(): Promise<void> {
    await this.#saving;
  }

  async close(): Promise<void> {
    this.#isClosing = true;
    await this.#saving;
    try {
      await this.#db.close();
    } catch (error) {
      throw diskError(this.#directory, error);
    }
  }

  /** The version in memory may be the block before the one on disk: its snapshot is taken a block later. */
  #considerSnapshot(multistore: MultiStore): void {
    if (this.#saving !== undefined || this.#isClosing) return;
    const height = this.#dueHeight(multistore.version);
    if (height <= this.#lastSnapshot.height || multistore.rootsAt(height) === undefined) return;
    this.#saving = this.#save(multistore, height).finally(() => {
      this.#saving = undefined;
    });
  }

  #dueHeight(version: number): number {
    if (this.#interval <= 0) return 0;
    const isLong = this.#bytesSince > Math.max(this.#snapshotBytes, this.#lastSnapshot.size / 2);
    return isLong ? version : version - (version % this.#interval);
  }

  async #save(multistore: MultiStore, height: number): Promise<void> {
    const bytesBefore = this.#bytesSince;
    try {
      const info = await saveSnapshot(this.#db, multistore, height, () => this.#isClosing);
      if (info === undefined) return;
      this.#lastSnapshot = info;
      this.#bytesSince -= bytesBefore;
      this.#logger.info("snapshot taken", { height, bytes: info.size });
    } catch (error) {
      this.#logger.error("snapshot failed, it is tried again after the next block", {
        height,
        error: diskError(this.#directory, error).message,
      });
    }
  }
}
