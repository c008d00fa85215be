/** The rules of claims: what a claim may state, and what of it counts. */

import { type Amount, amount } from "../../types/amount.ts";
import { equal } from "../../types/bytes.ts";
import type { Claim } from "../../types/claim.ts";
import { kibOf, type PriceTable, type TierPrice } from "../../types/price.ts";
import { TIER_RULES, TIERS, type Tier } from "../../types/tier.ts";
import { claimsError } from "./errors.ts";
import type { ClaimParams } from "./state.ts";

/** Start values (`depin B.7`). */
export const DEFAULT_PARAMS: ClaimParams = { kappa: 10, equivocationSlashPpm: 500_000 };

/** `2·max(1/q − 1, 1/(q·m))` for q = 1/4 and m = 16: below it a forged claim would be worth its risk. */
export const MIN_KAPPA = 6;

/** Parameters that may not be: the first broken rule as the parameter's name and a sentence. */
export function paramBreach(
  params: ClaimParams,
): readonly [name: string, text: string] | undefined {
  if (params.kappa < MIN_KAPPA) return ["kappa", `must be at least ${MIN_KAPPA}`];
  if (params.equivocationSlashPpm > 1_000_000) {
    return ["equivocationSlashPpm", "must be at most 1000000"];
  }
  return undefined;
}

/** What must hold of a claim whatever the state. @throws {LedgerError} `InconsistentClaim` */
export function checkClaim(claim: Claim): void {
  const problem = TIERS.map((tier) => tierProblem(claim, tier)).find((text) => text !== undefined);
  if (problem !== undefined) throw claimsError("InconsistentClaim", { problem });
  const { messages, kib } = claim.usage;
  const counted = [...messages, ...kib, claim.privateValue, claim.publicValue, claim.creditValue];
  if (claim.leaves === 0 && counted.some((value) => value !== 0n)) {
    throw claimsError("InconsistentClaim", { problem: "there is traffic but no leaf" });
  }
}

function tierProblem({ usage }: Claim, tier: Tier): string | undefined {
  const messages = usage.messages[tier - 1] as bigint;
  const kib = usage.kib[tier - 1] as bigint;
  if (kib < messages) return `tier ${tier} has ${messages} messages in ${kib} KiB`;
  const most = messages * BigInt(kibOf(TIER_RULES[tier].maxMessageBytes));
  if (kib > most) return `tier ${tier} has ${kib} KiB in ${messages} messages`;
  return undefined;
}

/**
 * Prices are linear, so the sum of all leaves' values is the price of the sums of their counters: exactly with one
 * table, otherwise between the lowest and the highest price of each counter.
 *
 * @throws {LedgerError} `InconsistentClaim`
 */
export function checkValue(claim: Claim, tables: readonly PriceTable[]): void {
  const value = claim.privateValue + claim.publicValue + claim.creditValue;
  let least = 0n;
  let most = 0n;
  for (const tier of TIERS) {
    const messages = claim.usage.messages[tier - 1] as bigint;
    const kib = claim.usage.kib[tier - 1] as bigint;
    const prices = tables.map(({ tiers }) => tiers[tier - 1] as TierPrice);
    const perMessage = extremes(prices.map(({ perMessageNyz }) => perMessageNyz));
    const perKib = extremes(prices.map(({ perKibNyz }) => perKibNyz));
    least += messages * perMessage.least + kib * perKib.least;
    most += messages * perMessage.most + kib * perKib.most;
  }
  if (value >= least && value <= most) return;
  const range = least === most ? `${least}` : `${least} to ${most}`;
  const problem = `the values add up to ${value} nyz, the counters are worth ${range}`;
  throw claimsError("InconsistentClaim", { problem });
}

function extremes(values: readonly bigint[]): { readonly least: bigint; readonly most: bigint } {
  let [least = 0n] = values;
  let most = least;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}

/** `min(public + credit, atStake // kappa)`: what a forger could gain stays a fraction of what the node can lose. */
export function countedValueOf(claim: Claim, atStake: Amount, kappa: number): Amount {
  const stated = claim.publicValue + claim.creditValue;
  const cap = amount(atStake / BigInt(kappa));
  if (stated >= cap) return cap;
  return amount(stated);
}

/** What two claims must be to prove anything. @throws {LedgerError} `NoEvidence` */
export function checkEvidence(
  a: { readonly claim: Claim; readonly body: Uint8Array },
  b: { readonly claim: Claim; readonly body: Uint8Array },
): void {
  if (a.claim.broker !== b.claim.broker) {
    throw claimsError("NoEvidence", { problem: "the claims are of different nodes" });
  }
  if (a.claim.epoch !== b.claim.epoch) {
    throw claimsError("NoEvidence", { problem: "the claims are for different epochs" });
  }
  if (equal(a.body, b.body)) {
    throw claimsError("NoEvidence", { problem: "the claims are the same" });
  }
}

/** Messages and KiB of all tiers together. */
export function totalUsage(claim: Claim): { readonly messages: bigint; readonly kib: bigint } {
  const sum = (values: readonly bigint[]): bigint => values.reduce((a, b) => a + b, 0n);
  return { messages: sum(claim.usage.messages), kib: sum(claim.usage.kib) };
}
