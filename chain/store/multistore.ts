import { Latest } from "./latest.ts";
import { Nodes } from "./nodes.ts";
import type { ProofOp } from "./proofs.ts";
import { proveRecord, proveStore } from "./proofs.ts";
import type { Change, ChangeSet, Entry, Key, KeyRange, ReadState } from "./state.ts";
import { findLeaf, removeRecord, setRecord } from "./tree.ts";
import type { Version } from "./versions.ts";
import { appHashOf, entryAt, storeRoots, VersionState } from "./versions.ts";
import { Walk } from "./walk.ts";

export type { ProofOp } from "./proofs.ts";

/** The key every store holds from its first version on, so that even a store without records can prove absence. */
export const SENTINEL_KEY: Key = "\0";

const SENTINEL_VALUE: Uint8Array = Uint8Array.of(1);

/** How many versions are kept unless told otherwise: 100 that can be proved with the header after them, and the latest. */
export const KEPT_VERSIONS = 101;

/** Settings of a MultiStore. */
export interface MultiStoreOptions {
  /** How many versions can be read and proved, the latest included. KEPT_VERSIONS unless given. */
  readonly keptVersions?: number | undefined;
}

/** A value and the two operations a Cosmos client verifies: of the record in its store, of the store in the app hash. */
export interface ProvedValue {
  readonly value?: Uint8Array;
  readonly ops: readonly ProofOp[];
}

/**
 * The committed state in memory: an IAVL+ tree per store under a simple Merkle map of the stores, hashed as Cosmos chains
 * do. Reads answer the latest committed version; a store that the app hash does not cover yet is empty.
 */
export class MultiStore implements ReadState {
  /** Store names in byte order. */
  readonly stores: readonly string[];
  /** The trees' nodes, for saving and restoring them. */
  readonly nodes: Nodes = new Nodes();
  readonly #indexes = new Map<string, number>();
  readonly #latest: Latest[] = [];
  readonly #keptVersions: number;
  readonly #pins: number[] = [];
  #versions: Version[];
  #last: Version;
  #prepared: { readonly next: Version; readonly changes: ChangeSet } | undefined;

  constructor(stores: readonly string[], options: MultiStoreOptions = {}) {
    this.stores = [...stores].sort();
    this.#keptVersions = options.keptVersions ?? KEPT_VERSIONS;
    if (!(this.#keptVersions >= 1)) throw new Error("at least one version must be kept");
    for (const [i, name] of this.stores.entries()) {
      if (!/^[a-zA-Z0-9_-]+$/.test(name)) throw new Error(`"${name}" cannot name a store`);
      if (this.#indexes.has(name)) throw new Error(`there are two stores named ${name}`);
      this.#indexes.set(name, i);
      this.#latest.push(new Latest());
    }
    this.#last = versionOf(0, new Uint32Array(stores.length));
    this.#versions = [this.#last];
  }

  /** The latest committed version: a block height, or 0 before the first. */
  get version(): number {
    return this.#last.version;
  }

  /** The app hash of the latest committed version: 32 bytes. */
  get appHash(): Uint8Array {
    return appHashOf(this.nodes, this.stores, this.#last);
  }

  /** The oldest version that can still be read. */
  get oldestVersion(): number {
    return this.#versions[0]?.version ?? this.#last.version;
  }

  get(store: string, key: Key): Uint8Array | undefined {
    return this.#latest[this.#indexOf(store)]?.get(key);
  }

  has(store: string, key: Key): boolean {
    return this.get(store, key) !== undefined;
  }

  /** Goes on in the new version if one is committed meanwhile. */
  *entries(store: string, range: KeyRange): Iterable<Entry> {
    const index = this.#indexOf(store);
    let seen = this.#last;
    let walk = new Walk(this.nodes, seen.roots[index] ?? 0, range);
    for (let left = range.limit ?? Number.POSITIVE_INFINITY; left > 0; left--) {
      const leaf = walk.next();
      if (leaf === 0) return;
      const entry = entryAt(this.nodes, leaf);
      yield entry;
      if (seen === this.#last) continue;
      seen = this.#last;
      const rest = range.reverse ? { ...range, to: entry[0] } : { ...range, from: `${entry[0]}\0` };
      walk = new Walk(this.nodes, seen.roots[index] ?? 0, rest);
    }
  }

  /**
   * Applies a change-set on top of the committed version and answers the app hash of `version`, which must be the next one
   * (any one if none is committed). May be called again, with anything, before `commit`: what was prepared is dropped
   * without trace. Throws on changes that are not in order, on an unknown store and on the sentinel's key.
   */
  prepare(changes: ChangeSet, version: number): Uint8Array {
    const next = this.#build(changes, version, this.stores);
    const appHash = appHashOf(this.nodes, this.stores, next);
    this.#prepared = { next, changes };
    return appHash;
  }

  /** Applies and commits a change-set from disk, which names every store there was at the time. Hashes nothing yet. */
  replay(changes: ChangeSet, version: number): void {
    const next = this.#build(changes, version, [...changes.keys()]);
    this.#prepared = { next, changes };
    this.commit();
  }

  /** Makes the prepared version the committed one and drops the versions that are too old to keep. */
  commit(): void {
    if (this.#prepared === undefined) throw new Error("no version is prepared");
    const { next, changes } = this.#prepared;
    this.#prepared = undefined;
    for (const [i, latest] of this.#latest.entries()) {
      const isNew = this.#last.roots[i] === 0 && next.roots[i] !== 0;
      if (isNew) latest.set(SENTINEL_KEY, SENTINEL_VALUE);
    }
    for (const [store, list] of changes) updateLatest(this.#latest[this.#indexOf(store)], list);
    this.#last = { ...next, replaced: this.nodes.settle() };
    if (this.oldestVersion === 0) this.#versions = [];
    this.#versions.push(this.#last);
    this.#prune();
  }

  /** Starts from trees that were built in `nodes`: the root of each store by name; stores left out are empty. */
  restore(version: number, roots: ReadonlyMap<string, number>): void {
    if (this.version !== 0) throw new Error("only an empty state can be restored");
    this.nodes.settle();
    const all = Uint32Array.from(this.stores, (name) => roots.get(name) ?? 0);
    this.#last = versionOf(version, all);
    this.#versions = [this.#last];
    for (const [i, latest] of this.#latest.entries()) {
      const walk = new Walk(this.nodes, all[i] ?? 0, { from: "" });
      for (let leaf = walk.next(); leaf !== 0; leaf = walk.next()) {
        latest.set(...entryAt(this.nodes, leaf));
      }
    }
  }

  /** The state of a kept version, or undefined. */
  at(version: number): ReadState | undefined {
    const kept = this.#kept(version);
    if (kept === undefined) return undefined;
    return new VersionState(this.nodes, kept, {
      indexOf: (store) => this.#indexOf(store),
      isKept: (asked) => asked.version >= this.oldestVersion,
    });
  }

  /** The roots of a kept version by store name, for saving its trees; stores that do not exist yet are left out. */
  rootsAt(version: number): ReadonlyMap<string, number> | undefined {
    const kept = this.#kept(version);
    if (kept === undefined) return undefined;
    const roots = this.stores.map((name, i): [string, number] => [name, kept.roots[i] ?? 0]);
    return new Map(roots.filter(([, root]) => root !== 0));
  }

  /** The app hash of a kept version, or undefined. */
  appHashAt(version: number): Uint8Array | undefined {
    const kept = this.#kept(version);
    return kept && appHashOf(this.nodes, this.stores, kept);
  }

  /** Keeps a version (and those after it) until the answered function is called. */
  pin(version: number): () => void {
    if (this.#kept(version) === undefined) throw new Error(`version ${version} is not kept`);
    this.#pins.push(version);
    return () => {
      const at = this.#pins.indexOf(version);
      if (at >= 0) this.#pins.splice(at, 1);
    };
  }

  /**
   * The value of a key at a kept version, or its absence, with the proof operations `ics23:iavl` and `ics23:simple`.
   * Throws if the version is not kept or the store did not exist then.
   */
  prove(version: number, store: string, key: Key): ProvedValue {
    const kept = this.#kept(version);
    if (kept === undefined) throw new Error(`version ${version} is not kept`);
    if (key.length === 0) throw new Error("the empty key cannot be proved");
    const root = kept.roots[this.#indexOf(store)] ?? 0;
    if (root === 0) throw new Error(`store ${store} did not exist at version ${version}`);
    const ops = [
      proveRecord(this.nodes, root, key),
      proveStore(storeRoots(this.nodes, this.stores, kept), store),
    ];
    const value = this.nodes.value(findLeaf(this.nodes, root, key));
    return value === undefined ? { ops } : { value, ops };
  }

  #build(changes: ChangeSet, version: number, existing: readonly string[]): Version {
    this.#prepared = undefined;
    const last = this.#last.version;
    if (
      !(Number.isSafeInteger(version) && version > last && (last === 0 || version === last + 1))
    ) {
      throw new Error(`version ${version} cannot follow version ${last}`);
    }
    this.nodes.begin(version);
    const roots = this.#last.roots.slice();
    for (const store of existing) {
      const at = this.#indexOf(store);
      if (roots[at] === 0) roots[at] = this.nodes.leaf(SENTINEL_KEY, SENTINEL_VALUE);
    }
    for (const [store, list] of changes) {
      const at = this.#indexOf(store);
      roots[at] = applyChanges(this.nodes, roots[at] ?? 0, list, this.#latest[at]);
    }
    return versionOf(version, roots);
  }

  #indexOf(store: string): number {
    const index = this.#indexes.get(store);
    if (index === undefined) throw new Error(`there is no store ${store}`);
    return index;
  }

  #kept(version: number): Version | undefined {
    return this.#versions[version - this.oldestVersion];
  }

  #prune(): void {
    const oldestPin = Math.min(...this.#pins);
    while (this.#versions.length > this.#keptVersions && this.oldestVersion < oldestPin) {
      this.#versions.shift();
      const next = this.#versions[0];
      if (next !== undefined) this.nodes.release(next.replaced);
    }
  }
}

function versionOf(version: number, roots: Uint32Array): Version {
  return { version, roots, replaced: new Uint32Array(0), appHash: undefined };
}

/** Applies the changes of a store to its tree; answers the new root. */
function applyChanges(
  nodes: Nodes,
  root: number,
  changes: readonly Change[],
  latest: Latest | undefined,
): number {
  let result = root;
  let previous = SENTINEL_KEY;
  for (const [key, value] of changes) {
    if (key <= previous) throw new Error("changes are not in order, or one has the sentinel's key");
    previous = key;
    if (value === null) {
      if (latest?.get(key) !== undefined) result = removeRecord(nodes, result, key);
    } else if (value.length === 0) throw new Error("a value is empty");
    else result = setRecord(nodes, result, key, value);
  }
  return result;
}

function updateLatest(latest: Latest | undefined, changes: readonly Change[]): void {
  for (const [key, value] of changes) {
    if (value === null) latest?.delete(key);
    else latest?.set(key, value);
  }
}
