import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Disk, DiskOptions, LoadedState } from "../../../chain/store/disk.ts";
import { openDisk } from "../../../chain/store/disk.ts";
import { Overlay } from "../../../chain/store/overlay.ts";
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

/** An overlay, for reading records of the latest version. */
export function overlayOf(opened: Opened): Overlay {
  return new Overlay(opened.multistore);
}
