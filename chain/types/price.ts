/** The price of traffic: linear in messages and KiB, so that any verifier recomputes it from cumulative counters. */

import { type Amount, amount } from "./amount.ts";
import { tiers } from "./layout/fixedParts.ts";
import { type LayoutValue, layout } from "./layout/layout.ts";
import { field } from "./layout/part.ts";
import { TIERS, type Tier } from "./tier.ts";

/** Price of one tier in nyz. */
export interface TierPrice {
  readonly perMessageNyz: Amount;
  /** Each message is rounded up to whole KiB, at least one. */
  readonly perKibNyz: Amount;
}

/** A price table; vouchers name it by id. */
export interface PriceTable {
  readonly id: number;
  /** Of tier 1, 2, 3. */
  readonly tiers: readonly [TierPrice, TierPrice, TierPrice];
}

/** Cumulative counters by tier. */
export const Usage = layout("Usage", "Cumulative counters of the tiers 1, 2 and 3.", {
  messages: field(tiers, "Messages."),
  kib: field(tiers, "KiB; each message is rounded up, to at least one."),
});

/** A value of the layout. */
export interface Usage extends LayoutValue<typeof Usage> {}

/** No traffic. */
export const NO_USAGE: Usage = { messages: [0n, 0n, 0n], kib: [0n, 0n, 0n] };

/** KiB a message of `payloadBytes` counts for: rounded up, at least 1. */
export function kibOf(payloadBytes: number): number {
  return Math.max(1, Math.ceil(payloadBytes / 1024));
}

/** `Σ_tier messages·a + kib·b`. @throws {RangeError} if it is 2^128 or more. */
export function usageValue(usage: Usage, table: PriceTable): Amount {
  let value = 0n;
  for (const tier of TIERS) {
    const price = table.tiers[tier - 1] as TierPrice;
    const messages = usage.messages[tier - 1] as bigint;
    const kib = usage.kib[tier - 1] as bigint;
    value += messages * price.perMessageNyz + kib * price.perKibNyz;
  }
  return amount(value);
}

/** `usage` after one more message. */
export function addMessage(usage: Usage, tier: Tier, payloadBytes: number): Usage {
  const messages: [bigint, bigint, bigint] = [...usage.messages];
  const kib: [bigint, bigint, bigint] = [...usage.kib];
  messages[tier - 1] = (messages[tier - 1] as bigint) + 1n;
  kib[tier - 1] = (kib[tier - 1] as bigint) + BigInt(kibOf(payloadBytes));
  return { messages, kib };
}
