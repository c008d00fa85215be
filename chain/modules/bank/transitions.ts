/** Rules of balances and totals. */

import { formatNyz } from "../../core/coins.ts";
import { sdkError } from "../../core/sdkErrors.ts";
import { type Amount, add, subtract } from "../../types/amount.ts";
import type { Totals } from "./records.ts";

/** What is left of `balance`. @throws {LedgerError} sdk/5 if it is less than `amount`. */
export function withdraw(balance: Amount, amount: bigint): Amount {
  if (amount > balance) {
    throw sdkError(
      "InsufficientFunds",
      `spendable balance ${formatNyz(balance)} is smaller than ${formatNyz(amount)}`,
    );
  }
  return subtract(balance, amount as Amount);
}

/** The totals once `amount` is made. */
export function afterMint(totals: Totals, amount: Amount): Totals {
  return {
    ...totals,
    supplyNyz: add(totals.supplyNyz, amount),
    mintedNyz: add(totals.mintedNyz, amount),
  };
}

/** The totals once `amount` is unmade. */
export function afterBurn(totals: Totals, amount: Amount): Totals {
  return {
    ...totals,
    supplyNyz: subtract(totals.supplyNyz, amount),
    burnedNyz: add(totals.burnedNyz, amount),
  };
}
