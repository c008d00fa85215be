/** The rules of bonds: the ring of rewards, and what a slash takes. Integers only; `//` rounds down. */

import type { NodeId } from "../../types/address.ts";
import { type Amount, add, amount, scale, subtract, ZERO } from "../../types/amount.ts";
import type { Bond, Bucket, Params, Unbonding } from "./records.ts";

/** The whole in parts per million. */
export const PPM = 1_000_000n;

/** The whole in basis points. */
export const BPS = 10_000n;

/** A node that has nothing. */
export function noBond(node: NodeId): Bond {
  return { node, ownNyz: ZERO, withdrawableNyz: ZERO, ring: [] };
}

/** What a slash takes from where, and where it goes. */
export interface Slash {
  readonly slashedOwnNyz: Amount;
  readonly slashedUnbondingNyz: Amount;
  readonly slashedRingNyz: Amount;
  readonly reporterNyz: Amount;
  readonly burnedNyz: Amount;
}

/** How to slash. */
export interface SlashRule {
  /** Parts per million of the own bond and of each unbonding; 0 … 1,000,000. */
  readonly ownPpm: number;
  /** Whether the whole ring is taken as well. */
  readonly ring: boolean;
}

/** Whether rewards of `epoch` have left the ring in epoch `now`: `epoch + ringEpochs ≤ now`. */
export function hasMatured(epoch: number, now: number, ringEpochs: number): boolean {
  return epoch + ringEpochs <= now;
}

/** Sum of the buckets that have not matured. */
export function unvested(bond: Bond, now: number, ringEpochs: number): Amount {
  return sum(bond.ring.filter(({ epoch }) => !hasMatured(epoch, now, ringEpochs)));
}

/** What may be withdrawn in epoch `now`: what left the ring earlier and what has matured since. */
export function withdrawable(bond: Bond, now: number, ringEpochs: number): Amount {
  const matured = bond.ring.filter(({ epoch }) => hasMatured(epoch, now, ringEpochs));
  return add(bond.withdrawableNyz, sum(matured));
}

/** The bond with everything that has matured moved from the ring to what is withdrawable. */
export function release(bond: Bond, now: number, ringEpochs: number): Bond {
  const ring = bond.ring.filter(({ epoch }) => !hasMatured(epoch, now, ringEpochs));
  if (ring.length === bond.ring.length) return bond;
  return { ...bond, withdrawableNyz: withdrawable(bond, now, ringEpochs), ring };
}

/** The bond with `reward` added to the bucket of `epoch`. */
export function addToRing(bond: Bond, epoch: number, reward: Amount): Bond {
  if (reward === ZERO) return bond;
  const before = bond.ring.filter((bucket) => bucket.epoch < epoch);
  const after = bond.ring.filter((bucket) => bucket.epoch > epoch);
  const same = bond.ring.find((bucket) => bucket.epoch === epoch);
  const bucket = { epoch, amountNyz: add(same?.amountNyz ?? ZERO, reward) };
  return { ...bond, ring: [...before, bucket, ...after] };
}

/** Sum of some buckets. */
export function sum(buckets: readonly Bucket[]): Amount {
  return buckets.reduce((total, bucket) => add(total, bucket.amountNyz), ZERO);
}

/** What a slash takes of one amount: `value·ownPpm // 10^6`. */
export function slashOf(value: Amount, ownPpm: number): Amount {
  return scale(value, BigInt(ownPpm), PPM);
}

/** The reporter's part of what was slashed, `slashed·reporterBps // 10000`, and the rest, which is burnt. */
export function divideSlash(
  slashed: Amount,
  reporterBps: number,
): Pick<Slash, "reporterNyz" | "burnedNyz"> {
  const reporterNyz = scale(slashed, BigInt(reporterBps), BPS);
  return { reporterNyz, burnedNyz: subtract(slashed, reporterNyz) };
}

/** Whether nothing is left, so that no record is needed. */
export function isEmpty(bond: Bond): boolean {
  return bond.ownNyz === ZERO && bond.withdrawableNyz === ZERO && bond.ring.length === 0;
}

/** The epoch at whose start a bond asked back in epoch `now` is paid out. */
export function dueEpochOf(now: number, params: Pick<Params, "unbondingEpochs">): number {
  return now + params.unbondingEpochs;
}

/** Everything a bond record stands for: own bond, withdrawable rewards and the ring. */
export function totalOf(bond: Bond): Amount {
  return amount(bond.ownNyz + bond.withdrawableNyz + sum(bond.ring));
}

/** Everything that some bonds and unbondings stand for; may be more than an amount. */
export function totalHeld(bonds: Iterable<Bond>, unbondings: Iterable<Unbonding>): bigint {
  let total = 0n;
  for (const bond of bonds) total += totalOf(bond);
  for (const { amountNyz } of unbondings) total += amountNyz;
  return total;
}
