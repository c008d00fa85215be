/** Keys of the database; heights have a fixed width, so that keys sort as heights do. */

/** Holds FORMAT. */
export const FORMAT_KEY = "format";

/** The layout of this release; a database of another layout is refused. */
export const FORMAT = "yizhan-state-1";

/** Holds the CommittedMeta. */
export const META_KEY = "meta";

/** Holds the change-set of a block. */
export function changesKey(height: number): string {
  return `changes/${digits(height)}`;
}

/** The height of a change-set's key. */
export function changesHeight(key: string): number {
  return Number(key.slice("changes/".length));
}

/** Holds the SnapshotInfo; written after all chunks, so that a snapshot is complete if it is there. */
export function snapshotKey(height: number): string {
  return `snapshot/${digits(height)}`;
}

/** Holds a chunk of a snapshot. */
export function chunkKey(height: number, index: number): string {
  return `chunk/${digits(height)}/${digits(index)}`;
}

/** The height of a chunk's key. */
export function chunkHeight(key: string): number {
  return Number(key.slice("chunk/".length, "chunk/".length + WIDTH));
}

/** All keys that begin with `prefix/`. */
export function keysOf(prefix: "changes" | "snapshot" | "chunk"): { gte: string; lt: string } {
  return { gte: `${prefix}/`, lt: `${prefix}0` };
}

const WIDTH = 16;

function digits(value: number): string {
  return String(value).padStart(WIDTH, "0");
}
