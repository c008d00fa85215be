/** Token amounts in nyz, the base unit (1 YZ = 10^9 nyz). */

import type { Brand } from "./brand.ts";

/** A quantity of the native token in nyz; 0 ≤ amount < 2^128. */
export type Amount = Brand<bigint, "Amount">;

const LIMIT = 1n << 128n;

/** The base denomination on the wire. */
export const DENOM = "nyz";

/** nyz in one YZ. */
export const NYZ_PER_YZ = 1_000_000_000n;

/** No tokens. */
export const ZERO: Amount = 0n as Amount;

/** @throws {RangeError} if `units` is negative or at least 2^128. */
export function amount(units: bigint): Amount {
  if (units < 0n || units >= LIMIT) throw new RangeError(`amount out of range: ${units}`);
  return units as Amount;
}

/** @throws {RangeError} if the sum is at least 2^128. */
export function add(a: Amount, b: Amount): Amount {
  return amount(a + b);
}

/** @throws {RangeError} if `b` is more than `a`. */
export function subtract(a: Amount, b: Amount): Amount {
  return amount(a - b);
}

/** The smaller of two amounts. */
export function min(a: Amount, b: Amount): Amount {
  return a < b ? a : b;
}

/** `value · numerator // denominator`, rounded down. @throws {RangeError} if `denominator` is not positive. */
export function scale(value: Amount, numerator: bigint, denominator: bigint): Amount {
  if (denominator <= 0n) throw new RangeError(`denominator must be positive: ${denominator}`);
  return amount((value * numerator) / denominator);
}

const DECIMAL = /^(0|[1-9][0-9]{0,38})$/;

/**
 * Reads a decimal string of nyz without sign, spaces or leading zeros.
 *
 * @throws {RangeError} if the text is anything else or at least 2^128.
 */
export function parseAmount(text: string): Amount {
  if (!DECIMAL.test(text)) throw new RangeError(`not an amount of nyz: ${JSON.stringify(text)}`);
  return amount(BigInt(text));
}
