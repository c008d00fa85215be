/** Who gets a topic: a tree of filters with a cache of its answers. */

import { parseTopic } from "./topics.ts";

/** A subscriber and the QoS it was granted; the highest of its filters that cover the topic. */
export interface Route<Subscriber> {
  readonly subscriber: Subscriber;
  readonly qos: 0 | 1 | 2;
}

interface Branch<Subscriber> {
  readonly children: Map<string, Branch<Subscriber>>;
  /** Who subscribed to exactly the filter that ends here. */
  readonly subscribers: Map<Subscriber, 0 | 1 | 2>;
}

const CACHED_TOPICS = 10_000;
/** Longer topics are looked up each time, so that nobody can fill the memory with them. */
const LONGEST_CACHED_TOPIC = 256;

/** The local subscriptions. */
export class Router<Subscriber> {
  readonly #root: Branch<Subscriber> = branch();
  readonly #filters = new Map<string, number>();
  readonly #onInterest: () => void;
  #cache = new Map<string, readonly Route<Subscriber>[]>();
  #subscriptions = 0;

  /** `onInterest` runs whenever `filters()` has changed. */
  constructor(onInterest: () => void) {
    this.#onInterest = onInterest;
  }

  /** Number of (subscriber, filter) pairs. */
  get subscriptions(): number {
    return this.#subscriptions;
  }

  /** Filters with at least one subscriber that concern other brokers: not `$SYS/…` and the like. */
  filters(): readonly string[] {
    return [...this.#filters.keys()].filter((filter) => !filter.startsWith("$"));
  }

  /** Adds a subscription, or changes its QoS. */
  add(filter: string, subscriber: Subscriber, qos: 0 | 1 | 2): void {
    let at = this.#root;
    for (const level of parseTopic(filter)) {
      let next = at.children.get(level);
      if (next === undefined) {
        next = branch();
        at.children.set(level, next);
      }
      at = next;
    }
    const isNew = !at.subscribers.has(subscriber);
    at.subscribers.set(subscriber, qos);
    this.#cache.clear();
    if (isNew) this.#count(filter, 1);
  }

  /** Removes a subscription; nothing happens if there is none. */
  remove(filter: string, subscriber: Subscriber): void {
    const path: { parent: Branch<Subscriber>; level: string }[] = [];
    let at = this.#root;
    for (const level of parseTopic(filter)) {
      const next = at.children.get(level);
      if (next === undefined) return;
      path.push({ parent: at, level });
      at = next;
    }
    if (!at.subscribers.delete(subscriber)) return;
    this.#cache.clear();
    this.#count(filter, -1);
    for (const { parent, level } of path.reverse()) {
      const child = parent.children.get(level) as Branch<Subscriber>;
      if (child.children.size > 0 || child.subscribers.size > 0) break;
      parent.children.delete(level);
    }
  }

  /** Everybody whose filters cover `topic`, each once. */
  match(topic: string): readonly Route<Subscriber>[] {
    const cached = this.#cache.get(topic);
    if (cached !== undefined) return cached;
    const found = new Map<Subscriber, 0 | 1 | 2>();
    collect(this.#root, { levels: parseTopic(topic), depth: 0, found });
    const routes = [...found].map(([subscriber, qos]) => ({ subscriber, qos }));
    if (topic.length > LONGEST_CACHED_TOPIC) return routes;
    if (this.#cache.size >= CACHED_TOPICS) this.#cache.clear();
    this.#cache.set(topic, routes);
    return routes;
  }

  #count(filter: string, change: 1 | -1): void {
    this.#subscriptions += change;
    const before = this.#filters.get(filter) ?? 0;
    const after = before + change;
    if (after === 0) this.#filters.delete(filter);
    else this.#filters.set(filter, after);
    if ((before === 0 || after === 0) && !filter.startsWith("$")) this.#onInterest();
  }
}

interface Search<Subscriber> {
  readonly levels: readonly string[];
  readonly depth: number;
  readonly found: Map<Subscriber, 0 | 1 | 2>;
}

function collect<Subscriber>(at: Branch<Subscriber>, search: Search<Subscriber>): void {
  const { levels, depth, found } = search;
  const isReserved = depth === 0 && (levels[0] as string).startsWith("$");
  const rest = isReserved ? undefined : at.children.get("#");
  if (rest !== undefined) take(rest, found);
  if (depth === levels.length) {
    take(at, found);
    return;
  }
  const next = { levels, depth: depth + 1, found };
  const exact = at.children.get(levels[depth] as string);
  if (exact !== undefined) collect(exact, next);
  const any = isReserved ? undefined : at.children.get("+");
  if (any !== undefined) collect(any, next);
}

function take<Subscriber>(from: Branch<Subscriber>, found: Map<Subscriber, 0 | 1 | 2>): void {
  for (const [subscriber, qos] of from.subscribers) {
    const before = found.get(subscriber);
    if (before === undefined || before < qos) found.set(subscriber, qos);
  }
}

function branch<Subscriber>(): Branch<Subscriber> {
  return { children: new Map(), subscribers: new Map() };
}
