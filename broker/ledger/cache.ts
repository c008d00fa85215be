/** Look-ups that are asked for once, however many wait, and believed for a while, also when nothing was found. */

import { LedgerUnavailableError } from "./ledger.ts";

interface Entry<V> {
  readonly value: V | undefined;
  readonly expiresMs: number;
}

/** What a cache is built from. */
export interface LookupParts<K, V> {
  readonly load: (key: K) => Promise<V | undefined>;
  readonly now: () => number;
  /** How long an answer is believed, in milliseconds. */
  readonly ttlMs: number;
  /** Entries kept; beyond, the oldest go. */
  readonly limit: number;
}

/** A cache of one kind of record. While the chain is away, the last answer stays good. */
export class Lookup<K, V> {
  readonly #parts: LookupParts<K, V>;
  readonly #entries = new Map<K, Entry<V>>();
  readonly #loading = new Map<K, Promise<V | undefined>>();

  constructor(parts: LookupParts<K, V>) {
    this.#parts = parts;
  }

  /** @throws {LedgerUnavailableError} if it was never seen and the chain does not answer. */
  async get(key: K): Promise<V | undefined> {
    const entry = this.#entries.get(key);
    if (entry !== undefined && entry.expiresMs > this.#parts.now()) return entry.value;
    try {
      return await this.#load(key);
    } catch (error) {
      if (entry !== undefined && error instanceof LedgerUnavailableError) return entry.value;
      throw error;
    }
  }

  /** The next `get` asks the chain. */
  forget(key: K): void {
    const entry = this.#entries.get(key);
    if (entry !== undefined) this.#entries.set(key, { ...entry, expiresMs: 0 });
  }

  #load(key: K): Promise<V | undefined> {
    const loading = this.#loading.get(key);
    if (loading !== undefined) return loading;
    const load = this.#parts
      .load(key)
      .then((value) => {
        this.#keep(key, value);
        return value;
      })
      .finally(() => this.#loading.delete(key));
    this.#loading.set(key, load);
    return load;
  }

  #keep(key: K, value: V | undefined): void {
    this.#entries.delete(key);
    this.#entries.set(key, { value, expiresMs: this.#parts.now() + this.#parts.ttlMs });
    if (this.#entries.size <= this.#parts.limit) return;
    const [oldest] = this.#entries.keys();
    if (oldest !== undefined) this.#entries.delete(oldest);
  }
}
