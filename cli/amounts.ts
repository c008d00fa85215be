/** Amounts as people write and read them. */

import { type Amount, NYZ_PER_YZ, parseAmount } from "../chain/types/amount.ts";

const WRITTEN = /^([0-9]+)(?:\.([0-9]{1,9}))?(yz|nyz)$/i;
const FRACTION_DIGITS = 9;

/** Reads `1000nyz`, `1.5yz`. @throws {RangeError} if it is anything else or not a whole number of nyz. */
export function parseTokens(text: string): Amount {
  const match = WRITTEN.exec(text);
  const [, whole = "", fraction = "", unit = ""] = match ?? [];
  const inYz = unit.toLowerCase() === "yz";
  if (match === null || (!inYz && fraction !== "")) {
    throw new RangeError(`${JSON.stringify(text)} is no amount: write 1.5yz or 1500000000nyz`);
  }
  const nyz = inYz
    ? BigInt(whole) * NYZ_PER_YZ + BigInt(fraction.padEnd(FRACTION_DIGITS, "0"))
    : BigInt(whole);
  return parseAmount(String(nyz));
}

/** `1500000000` → `1.5 YZ`. */
export function formatTokens(nyz: bigint): string {
  const fraction = String(nyz % NYZ_PER_YZ)
    .padStart(FRACTION_DIGITS, "0")
    .replace(/0+$/, "");
  return `${nyz / NYZ_PER_YZ}${fraction === "" ? "" : `.${fraction}`} YZ`;
}
