/** What a transaction costs to include: a sum known before it runs, so that simulation and execution agree. */

import { sdkError } from "../core/sdkErrors.ts";
import type { AuthParams } from "../modules/auth/keeper.ts";
import type { Transaction } from "./transaction.ts";

/** Bytes that a signature with its key adds to a transaction that is simulated without one. */
const SIGNATURE_BYTES = 112;

/** Gas of a transaction that was not even decoded. */
export const NO_GAS: { readonly wanted: number; readonly used: number } = { wanted: 0, used: 0 };

/** Counts gas against the limit of one transaction. */
export class GasMeter {
  /** The limit as asked, 0 if there is none. */
  readonly wanted: number;
  readonly #limit: number;
  used = 0;

  /** @param isLimited false while simulating. */
  constructor(wanted: number, isLimited: boolean) {
    this.wanted = wanted;
    this.#limit = isLimited ? wanted : Number.MAX_SAFE_INTEGER;
  }

  /** @throws {LedgerError} sdk/11 beyond the limit. */
  consume(gas: number, location: string): void {
    this.used += gas;
    if (this.used <= this.#limit) return;
    throw sdkError(
      "OutOfGas",
      `out of gas in location: ${location}; gasWanted: ${this.wanted}, gasUsed: ${this.used}`,
    );
  }
}

/** Gas for the bytes of a transaction, those of signatures to come included. */
export function sizeGas(transaction: Transaction, params: AuthParams): number {
  let bytes = transaction.size;
  const { signatures } = transaction.raw;
  for (let i = 0; i < transaction.required.length; i++) {
    const signature = signatures[i];
    if (signature === undefined || signature.length === 0) bytes += SIGNATURE_BYTES;
  }
  return bytes * params.gasPerTxByte;
}

/** Gas of all messages. */
export function messageGas(transaction: Transaction): number {
  let gas = 0;
  for (const message of transaction.messages) gas += message.gas;
  return gas;
}

/** The least a node asks for a unit of gas: `numerator / denominator` nyz. */
export interface GasPrice {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Gas for nothing. */
export const FREE: GasPrice = { numerator: 0n, denominator: 1n };

/** Reads `0.025nyz`. @throws {RangeError} */
export function parseGasPrice(text: string): GasPrice {
  const match = /^(\d{1,18})(?:\.(\d{1,18}))?nyz$/.exec(text);
  if (match === null) {
    throw new RangeError(`gas price ${JSON.stringify(text)} is not like 0.025nyz`);
  }
  const [, whole = "", fraction = ""] = match;
  return { numerator: BigInt(whole + fraction), denominator: 10n ** BigInt(fraction.length) };
}

/** The least fee for `gas`, in nyz, rounded up. */
export function requiredFee(price: GasPrice, gas: number): bigint {
  return (price.numerator * BigInt(gas) + price.denominator - 1n) / price.denominator;
}
