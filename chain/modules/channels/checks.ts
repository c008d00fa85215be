/** What lists in messages and parameters of channels may hold. */

import { channelsError } from "./errors.ts";

/** Most entries of a settlement. */
export const MAX_ENTRIES = 200;

/** One for each of tiers 1, 2, 3. @throws {RangeError} if there are not three. */
export function checkTiers<T>(tiers: readonly T[]): readonly [T, T, T] {
  const [first, second, third] = tiers;
  if (first !== undefined && second !== undefined && third !== undefined && tiers.length === 3) {
    return [first, second, third];
  }
  throw new RangeError("must have three prices, of tiers 1, 2, 3");
}

/** Entries that may be settled together, each of exactly one kind. @throws {LedgerError} naming the index of one that is not. */
export function checkEntries<T extends object>(entries: readonly T[]): readonly T[] {
  const count = entries.length;
  if (count < 1 || count > MAX_ENTRIES) {
    throw channelsError("TooManyEntries", { count, most: MAX_ENTRIES });
  }
  for (const [index, entry] of entries.entries()) {
    const kinds = Object.values(entry).filter((kind) => kind !== undefined);
    if (kinds.length === 1) continue;
    throw channelsError("MalformedVoucher", { index, problem: "exactly one kind must be given" });
  }
  return entries;
}
