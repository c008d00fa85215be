/**
 * Answers of the ledger kept at hand, so that most messages are metered without waiting: a known answer is given at once
 * and renewed behind the scenes when it is old.
 */

/** See the file's docstring. `V` is `undefined` where the chain has no such thing. */
export class ViewCache<K, V> {
  readonly #fetch: (key: K) => Promise<V>;
  readonly #now: () => number;
  readonly #freshMs: number;
  readonly #entries = new Map<K, { value: V; fetchedMs: number; renewing: boolean }>();

  constructor(
    fetch: (key: K) => Promise<V>,
    options: { readonly now: () => number; readonly freshMs: number },
  ) {
    this.#fetch = fetch;
    this.#now = options.now;
    this.#freshMs = options.freshMs;
  }

  /** The answer if it is known; one that says "nothing" counts only while it is fresh. */
  peek(key: K): { readonly value: V } | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    const fresh = this.#now() - entry.fetchedMs < this.#freshMs;
    if (!fresh && entry.value === undefined) return undefined;
    if (!fresh && !entry.renewing) {
      entry.renewing = true;
      this.load(key).catch(() => {
        entry.renewing = false;
      });
    }
    return entry;
  }

  /** The answer now, asked for anew. @throws {LedgerUnavailableError} */
  async load(key: K): Promise<V> {
    const value = await this.#fetch(key);
    if (this.#entries.size >= CACHE_LIMIT) this.#entries.clear();
    this.#entries.set(key, { value, fetchedMs: this.#now(), renewing: false });
    return value;
  }

  /** The known answer, or the one of `load`. */
  async get(key: K): Promise<V> {
    const known = this.peek(key);
    return known === undefined ? this.load(key) : known.value;
  }
}

const CACHE_LIMIT = 200_000;
