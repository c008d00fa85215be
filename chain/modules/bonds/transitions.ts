/** The rules of bonds: the ring of rewards, and what a slash takes. Integers only; `//` rounds down. */

import { type Amount, add, amount, scale, subtract, ZERO } from "../../types/amount.ts";
import type { Bond, BondsParams, Bucket } from "./state.ts";

/** The whole in parts per million. */
export const PPM = 1_000_000n;

/** The whole in basis points. */
export const BPS = 10_000n;

/** Most that a reporter may receive of a slash: slashing oneself to a friend must cost 95 % (depin B.7). */
export const MAX_REPORTER_BPS = 500;

/** A node that has nothing. */
export const NO_BOND: Bond = { own: ZERO, withdrawable: ZERO, ring: [] };

/** What a slash takes from where, and where it goes. */
export interface Slash {
  readonly own: Amount;
  readonly unbonding: Amount;
  readonly ring: Amount;
  readonly reporter: Amount;
  readonly burned: Amount;
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
  return add(bond.withdrawable, sum(matured));
}

/** The bond with everything that has matured moved from the ring to what is withdrawable. */
export function release(bond: Bond, now: number, ringEpochs: number): Bond {
  const ring = bond.ring.filter(({ epoch }) => !hasMatured(epoch, now, ringEpochs));
  if (ring.length === bond.ring.length) return bond;
  return { ...bond, withdrawable: withdrawable(bond, now, ringEpochs), ring };
}

/** The bond with `reward` added to the bucket of `epoch`. */
export function addToRing(bond: Bond, epoch: number, reward: Amount): Bond {
  if (reward === ZERO) return bond;
  const before = bond.ring.filter((bucket) => bucket.epoch < epoch);
  const after = bond.ring.filter((bucket) => bucket.epoch > epoch);
  const same = bond.ring.find((bucket) => bucket.epoch === epoch);
  const bucket = { epoch, amount: add(same?.amount ?? ZERO, reward) };
  return { ...bond, ring: [...before, bucket, ...after] };
}

/** Sum of some buckets. */
export function sum(buckets: readonly Bucket[]): Amount {
  return buckets.reduce((total, bucket) => add(total, bucket.amount), ZERO);
}

/** What a slash takes of one amount: `value·ownPpm // 10^6`. */
export function slashOf(value: Amount, ownPpm: number): Amount {
  return scale(value, BigInt(ownPpm), PPM);
}

/** The reporter's part of what was slashed, `slashed·reporterBps // 10000`, and the rest, which is burnt. */
export function divideSlash(
  slashed: Amount,
  reporterBps: number,
): { readonly reporter: Amount; readonly burned: Amount } {
  const reporter = scale(slashed, BigInt(reporterBps), BPS);
  return { reporter, burned: subtract(slashed, reporter) };
}

/** Whether nothing is left, so that no record is needed. */
export function isEmpty(bond: Bond): boolean {
  return bond.own === ZERO && bond.withdrawable === ZERO && bond.ring.length === 0;
}

/** The epoch at whose start a bond asked back in epoch `now` is paid out. */
export function dueEpochOf(now: number, params: Pick<BondsParams, "unbondingEpochs">): number {
  return now + params.unbondingEpochs;
}

/** Most epochs of the ring and of unbonding, so that a node's record stays small. */
export const MAX_EPOCHS = 1_000;

/** Parameters that may not be: the first broken rule as the parameter's name and a sentence. */
export function paramBreach(
  params: BondsParams,
): readonly [name: string, text: string] | undefined {
  const { unbondingEpochs, ringEpochs, reporterBps } = params;
  if (unbondingEpochs < 2 || unbondingEpochs > MAX_EPOCHS) {
    const reason = "claims of an epoch are made in the next one";
    return ["unbondingEpochs", `must be from 2 to ${MAX_EPOCHS}: ${reason}`];
  }
  if (ringEpochs < 1 || ringEpochs > MAX_EPOCHS) {
    return ["ringEpochs", `must be from 1 to ${MAX_EPOCHS}`];
  }
  if (reporterBps > MAX_REPORTER_BPS) return ["reporterBps", `must not exceed ${MAX_REPORTER_BPS}`];
  return undefined;
}

/** Everything a bond record stands for: own bond, withdrawable rewards and the ring. */
export function totalOf(bond: Bond): Amount {
  return amount(bond.own + bond.withdrawable + sum(bond.ring));
}
