/** Gives messages to those who subscribed, now or later. */

import type { Logger } from "../../chain/types/logger.ts";
import type { Message } from "./message.ts";
import { RetainedMessages } from "./retained.ts";
import { Router } from "./router.ts";
import type { Session, SessionContext } from "./session.ts";
import { SessionStore } from "./sessionStore.ts";

/** Time within which changes of interest are told together, in milliseconds. */
const INTEREST_DELAY_MS = 5;

/** The local subscribers, their sessions and the retained messages. */
export class Fanout {
  readonly sessions: SessionStore;
  readonly retained: RetainedMessages;
  readonly router: Router<Session>;
  readonly #logger: Logger;
  #toldFilters: readonly string[] = [];
  #interestTimer: NodeJS.Timeout | undefined;

  constructor(
    context: SessionContext,
    {
      logger,
      interestChanged,
    }: { logger: Logger; interestChanged: (filters: readonly string[]) => void },
  ) {
    this.#logger = logger;
    this.router = new Router(() => {
      this.#interestTimer ??= setTimeout(() => {
        this.#interestTimer = undefined;
        const filters = this.router.filters();
        if (sameFilters(filters, this.#toldFilters)) return; // came and went within the delay
        this.#toldFilters = filters;
        interestChanged(filters);
      }, INTEREST_DELAY_MS);
    });
    this.sessions = new SessionStore(this.router, context);
    this.retained = new RetainedMessages(context.options);
  }

  /** Retains `message` if it asks for that, and gives it to everybody who subscribed to its topic. */
  distribute(message: Message): void {
    if (message.retain && !this.retained.store(message)) {
      this.#logger.warn("message not retained: the store is full", { topic: message.topic });
    }
    for (const { subscriber, qos } of this.router.match(message.topic)) {
      subscriber.deliver(message, qos, false);
    }
  }

  /** Sends what is retained for `filter` to a session that has just subscribed to it. */
  deliverRetained(session: Session, filter: string): void {
    const qos = session.subscriptions.get(filter);
    if (qos === undefined) return;
    for (const message of this.retained.match(filter)) session.deliver(message, qos, true);
  }

  close(): void {
    clearTimeout(this.#interestTimer);
  }
}

function sameFilters(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return false;
  const known = new Set(others);
  return some.every((filter) => known.has(filter));
}
