/** What goes out on one connection: messages as far as credit reaches, vouchers when they are due. */

import { utf8 } from "../../chain/types/bytes.ts";
import { brokerTopic } from "../../chain/types/controlTopics.ts";
import type { Usage } from "../../chain/types/price.ts";
import { TIER_RULES, type Tier } from "../../chain/types/tier.ts";
import { messagesOf, sameUsage } from "../../chain/types/usage.ts";
import { ROLE, SignedVoucher } from "../../chain/types/usageVoucher.ts";
import type { Link } from "./link.ts";
import { type DeviceOptions, PublishError } from "./options.ts";
import type { SignedRole } from "./sessionLedger.ts";
import type { Sessions, Waiting } from "./sessions.ts";

/** What the outbox is built from. */
export interface OutboxParts {
  readonly options: DeviceOptions;
  readonly now: () => number;
  readonly sessions: Sessions;
  readonly link: Link;
  /** The broker has taken something. */
  readonly progress: () => void;
}

/** After so many messages or so long a device signs. */
const SIGN_RULES: Readonly<Record<Tier, { readonly messages: number; readonly ms: number }>> = {
  1: { messages: 16, ms: 10_000 },
  2: { messages: TIER_RULES[2].flushMessages, ms: TIER_RULES[2].flushMs },
  3: { messages: TIER_RULES[3].flushMessages, ms: TIER_RULES[3].flushMs },
};

const ROLES = [ROLE.ingress, ROLE.delivery] as const;

/** How long the broker may take to answer a voucher or a question. */
const ANSWER_TIMEOUT_MS = 5_000;

/** See the file's docstring. */
export class Outbox {
  /** Tier of messages whose namespace has none; set from the broker's welcome. */
  defaultTier: Tier = 1;
  readonly #parts: OutboxParts;
  readonly #tiers = new Map<string, Tier>();
  readonly #asked = new Set<string>();
  readonly #timers = new Map<
    SignedRole,
    { readonly timer: ReturnType<typeof setTimeout>; readonly dueMs: number }
  >();
  #watch: ReturnType<typeof setTimeout> | undefined;
  #ended = false;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
  }

  /** The broker's answer about a namespace; 0 = the default tier. */
  tierKnown(name: string, tier: Tier | 0): void {
    this.#tiers.set(name, tier === 0 ? this.defaultTier : tier);
  }

  /** Sends what waits, in order, until credit or knowledge ends. */
  pump(): void {
    const { sessions } = this.#parts;
    while (!this.#ended) {
      const next = sessions.waiting[0];
      const session = sessions.current;
      if (next === undefined || session === undefined) return;
      const tier = this.#tierOf(next.message.topic);
      if (tier === undefined) return;
      const problem = problemOf(next, tier);
      if (problem === undefined && !session.hasCredit()) {
        this.sign(ROLE.ingress);
        return;
      }
      sessions.waiting.shift();
      if (problem === undefined) this.#send(next, tier);
      else next.message.failed(problem);
    }
  }

  #send({ message }: Waiting, tier: Tier): void {
    const { sessions, link, progress } = this.#parts;
    const session = sessions.current;
    session?.send(message, tier);
    link.publish(message, () => {
      if (message.qos === 0) {
        message.confirmed();
        return;
      }
      session?.confirm(message);
      progress();
      sessions.changed();
    });
    this.signIfDue(ROLE.ingress, tier);
  }

  /** The tier of a topic; asks the broker about a namespace it does not know. */
  #tierOf(topic: string): Tier | undefined {
    const end = topic.indexOf("/");
    const name = end < 0 ? topic : topic.slice(0, end);
    const known = this.#tiers.get(name);
    if (known !== undefined) return known;
    if (name === "" || name.startsWith("~") || name.startsWith("$")) return this.defaultTier;
    if (!this.#asked.has(name)) {
      this.#asked.add(name);
      this.#control("namespace", utf8(name));
      this.#watchOver();
    }
    return undefined;
  }

  #control(subject: "namespace" | "voucher", payload: Uint8Array): void {
    const topic = brokerTopic(this.#parts.options.broker, subject);
    this.#parts.link.publish({ topic, payload, qos: 0, retain: false }, () => undefined);
  }

  /** Signs now if enough is unsigned, else when its time has come. */
  signIfDue(role: SignedRole, tier: Tier): void {
    const session = this.#parts.sessions.current;
    if (session === undefined) return;
    const rule = SIGN_RULES[tier];
    const half = role === ROLE.ingress ? Math.ceil(session.window / 2) : rule.messages;
    const unsigned = session.unsigned(role);
    const kib = Number(unsigned.kib[tier - 1]);
    const full = tier !== 1 && kib * 1024 >= TIER_RULES[tier].flushBytes;
    if (full || messagesOf(unsigned) >= BigInt(Math.min(rule.messages, half))) this.sign(role);
    else if (messagesOf(unsigned) > 0n) this.#schedule(role, rule.ms);
  }

  #schedule(role: SignedRole, afterMs: number): void {
    const dueMs = this.#parts.now() + afterMs;
    const set = this.#timers.get(role);
    if (this.#ended || (set !== undefined && set.dueMs <= dueMs)) return;
    clearTimeout(set?.timer);
    this.#timers.set(role, { timer: setTimeout(() => this.sign(role), afterMs), dueMs });
  }

  /** Signs for everything of a role that is not signed for, and sends the voucher. */
  sign(role: SignedRole): void {
    const { sessions, now, link } = this.#parts;
    clearTimeout(this.#timers.get(role)?.timer);
    this.#timers.delete(role);
    if (this.#ended || !link.isOpen) return;
    const voucher = sessions.current?.sign(role, now());
    if (voucher === undefined) return;
    sessions.save();
    this.#control("voucher", SignedVoucher.encode(voucher));
    this.#watchOver();
  }

  /** The broker's answers are not acknowledged and may be lost: what stays unanswered is asked and signed again. */
  #watchOver(): void {
    if (this.#ended || this.#watch !== undefined) return;
    const before = ROLES.map((role) => this.#parts.sessions.current?.accounts[role].covered);
    this.#watch = setTimeout(() => {
      this.#watch = undefined;
      this.#asked.clear();
      this.pump();
      ROLES.forEach((role, i) => {
        this.#insist(role, before[i]);
      });
    }, this.#parts.options.answerTimeoutMs ?? ANSWER_TIMEOUT_MS);
  }

  /** Signs again if the broker has accepted nothing since it had accepted `before`. */
  #insist(role: SignedRole, before: Usage | undefined): void {
    const session = this.#parts.sessions.current;
    const account = session?.accounts[role];
    if (session === undefined || account === undefined) return;
    if (account.covered === before && session.signAgain(role)) this.sign(role);
    else if (!sameUsage(account.signed, account.covered)) this.#watchOver();
  }

  /** The connection is over. */
  end(): void {
    this.#ended = true;
    clearTimeout(this.#watch);
    for (const { timer } of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }
}

function problemOf({ message, tier: wanted }: Waiting, tier: Tier): PublishError | undefined {
  if (wanted !== undefined && wanted !== tier) {
    const text = `${message.topic} is of tier ${tier} by its namespace or the device's default`;
    return new PublishError("another-tier", `${text}, not ${wanted}`);
  }
  const { maxMessageBytes } = TIER_RULES[tier];
  if (message.payload.length <= maxMessageBytes) return undefined;
  const text = `${message.payload.length} bytes are more than the ${maxMessageBytes} of tier ${tier}`;
  return new PublishError("too-large-for-tier", text);
}
