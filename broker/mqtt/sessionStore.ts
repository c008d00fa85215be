/** The sessions of present and absent clients. */

import type { EngineOptions } from "./options.ts";
import type { Router } from "./router.ts";
import { Session, type SessionContext } from "./session.ts";

/** Keeps sessions by client id, and the routes that lead to them. */
export class SessionStore {
  readonly #byClient = new Map<string, Session>();
  /** Those without a client, the longest absent first. */
  readonly #absent = new Set<Session>();
  readonly #router: Router<Session>;
  readonly #context: SessionContext;
  readonly #options: EngineOptions;

  constructor(router: Router<Session>, context: SessionContext) {
    this.#router = router;
    this.#context = context;
    this.#options = context.options;
  }

  /** The session of `clientId`, present or absent. */
  get(clientId: string): Session | undefined {
    return this.#byClient.get(clientId);
  }

  /** The session for a new connection: the kept one, or a new one if `isClean` or there is none. */
  open(client: { clientId: string; owner: string; isClean: boolean }): Session {
    const kept = this.#byClient.get(client.clientId);
    if (kept !== undefined) {
      this.#absent.delete(kept);
      if (!client.isClean && !kept.isClean) return kept;
      this.drop(kept);
    }
    const session = new Session(client, this.#context);
    this.#byClient.set(client.clientId, session);
    return session;
  }

  /** The session's client has gone: a clean session ends, another one waits. */
  leave(session: Session, nowMs: number): void {
    session.detach(nowMs);
    if (session.isClean) {
      this.drop(session);
      return;
    }
    this.#absent.add(session);
    if (this.#absent.size <= this.#options.maxAbsentSessions) return;
    const [oldest] = this.#absent;
    if (oldest !== undefined) this.drop(oldest);
  }

  subscribe(session: Session, filter: string, qos: 0 | 1 | 2): void {
    session.subscriptions.set(filter, qos);
    this.#router.add(filter, session, qos);
  }

  unsubscribe(session: Session, filter: string): void {
    if (session.subscriptions.delete(filter)) this.#router.remove(filter, session);
  }

  /** Forgets the session. */
  drop(session: Session): void {
    for (const filter of session.subscriptions.keys()) this.#router.remove(filter, session);
    session.subscriptions.clear();
    this.#absent.delete(session);
    if (this.#byClient.get(session.clientId) === session) this.#byClient.delete(session.clientId);
  }

  /** Forgets sessions that have been absent for too long. */
  expire(nowMs: number): void {
    for (const session of this.#absent) {
      if (nowMs - session.absentSinceMs <= this.#options.sessionExpiryMs) return;
      this.drop(session);
    }
  }

  /** Number of kept sessions without a client. */
  get absentCount(): number {
    return this.#absent.size;
  }
}
