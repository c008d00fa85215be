import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ClassicLevel } from "classic-level";
import type { Disk, DiskOptions, LoadedState } from "../../../chain/store/disk.ts";
import { openDisk } from "../../../chain/store/disk.ts";
import type { Write } from "../../property/store/stateModel.ts";
import { changesOf, STORES } from "../../property/store/stateModel.ts";

/** A new folder, and what removes it. */
export async function temporaryFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), "yizhan-store-"));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** A disk and the state loaded from it. */
export interface Opened extends LoadedState {
  readonly disk: Disk;
}

/** Opens a folder and loads its state. */
export async function open(
  path: string,
  options: DiskOptions = {},
  stores: readonly string[] = STORES,
): Promise<Opened> {
  const disk = await openDisk(path, options);
  try {
    return { disk, ...(await disk.load(stores)) };
  } catch (error) {
    await disk.close();
    throw error;
  }
}

/** Commits a block with the given writes, as the application does; answers its app hash. */
export async function commitBlock(
  { disk, multistore }: Opened,
  writes: readonly Write[],
  first = 1,
): Promise<Uint8Array> {
  const height = Math.max(first, multistore.version + 1);
  const changes = changesOf(writes);
  const appHash = multistore.prepare(changes, height);
  await disk.commit({ height, appHash, changes, meta: Uint8Array.of(height & 255, 77) });
  multistore.commit();
  return appHash;
}

/** Writes that differ from height to height: three records change, one goes. */
export function writesAt(height: number): Write[] {
  const key = (n: number): string => `k${String.fromCharCode(97 + (n % 23))}`;
  return [
    ["bank", key(height), Uint8Array.of(height & 255)],
    ["bank", key(height * 5), Uint8Array.of(height & 255, 1)],
    ["acc", key(height * 7), Uint8Array.of(height & 255, 2)],
    ["bank", key(height * 11 + 3), undefined],
  ];
}

/** Commits the blocks up to a height; answers the app hashes of the new ones. */
export async function commitUpTo(opened: Opened, height: number): Promise<Uint8Array[]> {
  const hashes: Uint8Array[] = [];
  while (opened.multistore.version < height) {
    hashes.push(await commitBlock(opened, writesAt(opened.multistore.version + 1)));
  }
  return hashes;
}

/** The database as it lies on disk. */
export type RawDatabase = ClassicLevel<string, Uint8Array>;

/** Changes the database behind the disk's back. */
export async function tamper(
  path: string,
  change: (db: RawDatabase) => Promise<void>,
): Promise<void> {
  const db: RawDatabase = new ClassicLevel(path, { valueEncoding: "view" });
  await change(db);
  await db.close();
}

/** The keys of the database that begin with a prefix. */
export async function keysIn(path: string, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  await tamper(path, async (db) => {
    for await (const key of db.keys({ gte: prefix, lt: `${prefix}\uffff` })) keys.push(key);
  });
  return keys;
}

/** Changes one bit of the last byte of a value. */
export async function flip(db: RawDatabase, key: string): Promise<void> {
  const value = await db.get(key);
  if (value === undefined) throw new Error(`no ${key}`);
  const damaged = Uint8Array.from(value);
  damaged[damaged.length - 1] = (damaged.at(-1) ?? 0) ^ 1;
  await db.put(key, damaged);
}

/** A height or an index as it stands in keys. */
export function height16(height: number): string {
  return String(height).padStart(16, "0");
}

/** What `open` takes after the folder. */
export type OpenArguments = [options?: DiskOptions, stores?: readonly string[]];

/** A node's disk in a folder of its own, opened and closed many times. */
export class DiskSession {
  readonly path: string;
  #opened: Opened | undefined;

  private constructor(path: string) {
    this.path = path;
  }

  static async create(): Promise<DiskSession> {
    return new DiskSession((await temporaryFolder()).path);
  }

  async start(...rest: OpenArguments): Promise<Opened> {
    this.#opened = await open(this.path, ...rest);
    return this.#opened;
  }

  /** Lets a snapshot that is being taken finish first. */
  async stop(): Promise<void> {
    await this.#opened?.disk.idle();
    await this.#opened?.disk.close();
    this.#opened = undefined;
  }

  /** Deletes what is in the folder. */
  async empty(): Promise<void> {
    await rm(this.path, { recursive: true, force: true });
  }

  async remove(): Promise<void> {
    await this.stop();
    await this.empty();
  }
}
