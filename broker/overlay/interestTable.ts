/** Who wants what: the unexpired announcements of the other brokers, and the routes that follow from them. */

import type { NodeId } from "../../chain/types/address.ts";
import type { Interest } from "./interestCodec.ts";

/** Says whether a topic matches a filter. */
export type TopicMatcher = (filter: string, topic: string) => boolean;

interface Entry {
  readonly interest: Interest;
  readonly expiresMs: number;
}

/** Routes that were worked out stay valid until an announcement changes or expires; this many are kept. */
const ROUTE_CACHE_LIMIT = 10_000;

/** Longest lease that is believed, in seconds: a broken clock must not leave routes for ever. */
const MAX_LEASE_SECONDS = 600;

/** Filters that cross brokers have a literal first level (a namespace or `~device`). */
export function crossesBrokers(filter: string): boolean {
  const first = filter.split("/", 1)[0] as string;
  return first !== "" && first !== "+" && first !== "#" && !first.startsWith("$");
}

/** The table of one broker. Time is given, so that it can be tested. */
export class InterestTable {
  readonly #entries = new Map<NodeId, Entry>();
  readonly #cache = new Map<string, readonly NodeId[]>();
  readonly #matches: TopicMatcher;

  constructor(matches: TopicMatcher) {
    this.#matches = matches;
  }

  /** Takes an announcement that was verified; false if an equally new or newer one is already there. */
  accept(interest: Interest, nowMs: number): boolean {
    const known = this.#entries.get(interest.node);
    if (known !== undefined && known.interest.issuedMs >= interest.issuedMs) return false;
    const leaseSeconds = Math.min(interest.leaseSeconds, MAX_LEASE_SECONDS);
    this.#entries.set(interest.node, { interest, expiresMs: nowMs + leaseSeconds * 1000 });
    this.#cache.clear();
    return true;
  }

  /** Drops announcements whose lease is over; true if there were any. */
  expire(nowMs: number): boolean {
    let expired = false;
    for (const [node, entry] of this.#entries) {
      if (entry.expiresMs > nowMs) continue;
      this.#entries.delete(node);
      expired = true;
    }
    if (expired) this.#cache.clear();
    return expired;
  }

  /** Brokers that want `topic`, in the order of their first announcement. */
  routes(topic: string): readonly NodeId[] {
    const cached = this.#cache.get(topic);
    if (cached !== undefined) return cached;
    const routes: NodeId[] = [];
    for (const [node, { interest }] of this.#entries) {
      if (interest.filters.some((filter) => this.#matches(filter, topic))) routes.push(node);
    }
    if (this.#cache.size >= ROUTE_CACHE_LIMIT) this.#cache.clear();
    this.#cache.set(topic, routes);
    return routes;
  }

  /** Filters `node` has announced. */
  filtersOf(node: NodeId): readonly string[] {
    return this.#entries.get(node)?.interest.filters ?? [];
  }
}
