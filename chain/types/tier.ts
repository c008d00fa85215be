/** The three service tiers: how large a message may be, and when a batch of them is flushed towards other brokers. */

/** 1 = at once, 2 = within seconds, 3 = as much as possible. */
export type Tier = 1 | 2 | 3;

/** Limits of one tier; a batch is flushed by whichever of time, count and size comes first. */
export interface TierRule {
  /** Largest payload in bytes. */
  readonly maxMessageBytes: number;
  /** Longest wait of a message in a batch, in milliseconds; 0 = no batching. */
  readonly flushMs: number;
  /** Messages in a full batch. */
  readonly flushMessages: number;
  /** Payload bytes in a full batch. */
  readonly flushBytes: number;
  /** How long forwarding is retried before the message is recorded as dropped, in milliseconds. */
  readonly giveUpMs: number;
}

/** The rules of `design/broker.md`, by tier. */
export const TIER_RULES: Readonly<Record<Tier, TierRule>> = {
  1: {
    maxMessageBytes: 65_536,
    flushMs: 0,
    flushMessages: 1,
    flushBytes: 65_536,
    giveUpMs: 30_000,
  },
  2: {
    maxMessageBytes: 65_536,
    flushMs: 10_000,
    flushMessages: 10,
    flushBytes: 65_536,
    giveUpMs: 300_000,
  },
  3: {
    maxMessageBytes: 524_288,
    flushMs: 100_000,
    flushMessages: 100,
    flushBytes: 524_288,
    giveUpMs: 3_600_000,
  },
};

/** The tiers in order of priority. */
export const TIERS: readonly Tier[] = [1, 2, 3];

/** Largest payload of any tier in bytes. */
export const MAX_MESSAGE_BYTES: number = Math.max(
  ...TIERS.map((tier) => TIER_RULES[tier].maxMessageBytes),
);

/** Most messages in a batch of any tier. */
export const MAX_BATCH_MESSAGES: number = Math.max(
  ...TIERS.map((tier) => TIER_RULES[tier].flushMessages),
);

/** Whether `value` is a tier. */
export function isTier(value: number): value is Tier {
  return value === 1 || value === 2 || value === 3;
}
