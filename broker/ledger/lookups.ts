/**
 * The one cache of what the chain says about devices, namespaces and channels. An answer is believed for two seconds, also that
 * nothing was found, and asked for anew in the background shortly before, so that whoever asks all the time never waits.
 */

import type { Address, DeviceId } from "../../chain/types/address.ts";
import {
  type ChannelView,
  type DeviceView,
  type Ledger,
  LedgerUnavailableError,
  type NamespaceView,
} from "./ledger.ts";

/** A registration, a revocation or a top-up is noticed after so long at the most, in milliseconds. */
export const BELIEVED_MS = 2_000;

/** From this age on, an answer that is used is asked for anew. The rest of its time is what the chain has for answering. */
const RENEWED_MS = 1_500;

/** Answers of one kind that are kept; beyond, the oldest go. */
const LIMIT = 200_000;

/** Look-ups of every kind. */
export interface Lookups {
  readonly devices: Lookup<DeviceId, DeviceView>;
  readonly namespaces: Lookup<string, NamespaceView>;
  readonly channels: Lookup<Address, ChannelView>;
}

/** Look-ups that ask `ledger`; `now` in milliseconds. */
export function createLookups(ledger: Ledger, now: () => number): Lookups {
  return {
    devices: new Lookup({ ask: (id) => ledger.device(id), now, limit: LIMIT }),
    namespaces: new Lookup({ ask: (name) => ledger.namespace(name), now, limit: LIMIT }),
    channels: new Lookup({ ask: (payer) => ledger.channel(payer), now, limit: LIMIT }),
  };
}

/** An answer of the chain; undefined if it has no such thing. */
export interface Answer<V> {
  readonly value: V | undefined;
}

interface Entry<V> extends Answer<V> {
  readonly sinceMs: number;
}

/** What a look-up is built from. */
export interface LookupParts<K, V> {
  readonly ask: (key: K) => Promise<V | undefined>;
  readonly now: () => number;
  readonly limit: number;
}

/** The answers of one kind, by key. While the chain is away, the last answer stays good. */
export class Lookup<K, V> {
  readonly #parts: LookupParts<K, V>;
  readonly #entries = new Map<K, Entry<V>>();
  readonly #asking = new Map<K, Promise<V | undefined>>();

  constructor(parts: LookupParts<K, V>) {
    this.#parts = parts;
  }

  /** The answer if it is still believed. */
  peek(key: K): Answer<V> | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    const ageMs = this.#parts.now() - entry.sinceMs;
    if (ageMs >= BELIEVED_MS) return undefined;
    // A failure shows when somebody waits for the answer.
    if (ageMs >= RENEWED_MS) this.#asked(key).catch(() => undefined);
    return entry;
  }

  /** The last answer, however old: for what is decided in the same turn as a `peek` or `get` that had one. */
  last(key: K): Answer<V> | undefined {
    return this.#entries.get(key);
  }

  /** The believed answer, or a new one. @throws {LedgerUnavailableError} if there never was one and the chain is away */
  async get(key: K): Promise<V | undefined> {
    const known = this.peek(key);
    return known === undefined ? this.#asked(key) : known.value;
  }

  /** An answer to a question that is put now: for after a change. @throws {LedgerUnavailableError} as `get` */
  renew(key: K): Promise<V | undefined> {
    const asking: Promise<V | undefined> = this.#parts
      .ask(key)
      .catch((error: unknown) => this.#stillKnown(key, error))
      .then((value) => {
        // An older question that is answered late says nothing any more.
        if (this.#asking.get(key) === asking) this.#keep(key, value);
        return value;
      })
      .finally(() => {
        if (this.#asking.get(key) === asking) this.#asking.delete(key);
      });
    this.#asking.set(key, asking);
    return asking;
  }

  /** Asks once, however many wait. */
  #asked(key: K): Promise<V | undefined> {
    return this.#asking.get(key) ?? this.renew(key);
  }

  #stillKnown(key: K, error: unknown): V | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined || !(error instanceof LedgerUnavailableError)) throw error;
    return entry.value;
  }

  #keep(key: K, value: V | undefined): void {
    this.#entries.delete(key);
    this.#entries.set(key, { value, sinceMs: this.#parts.now() });
    if (this.#entries.size <= this.#parts.limit) return;
    const [oldest] = this.#entries.keys();
    if (oldest !== undefined) this.#entries.delete(oldest);
  }
}
