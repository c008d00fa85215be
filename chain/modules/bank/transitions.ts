/** Rules of balances and totals. */

import { formatNyz } from "../../core/coins.ts";
import { sdkError } from "../../core/sdkErrors.ts";
import { type Amount, add, subtract } from "../../types/amount.ts";
import type { Totals } from "./state.ts";

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
    supply: add(totals.supply, amount),
    minted: add(totals.minted, amount),
  };
}

/** The totals once `amount` is unmade. */
export function afterBurn(totals: Totals, amount: Amount): Totals {
  return {
    ...totals,
    supply: subtract(totals.supply, amount),
    burned: add(totals.burned, amount),
  };
}
