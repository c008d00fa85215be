/** What a transaction must keep to whoever signed it: limits, timeout, memo, fee. */

import { areValidCoins, formatCoins, formatNyz } from "../core/coins.ts";
import type { Context } from "../core/module.ts";
import { sdkError } from "../core/sdkErrors.ts";
import type { Account, AuthParams } from "../modules/auth/keeper.ts";
import { balanceOf } from "../modules/bank/keeper.ts";
import { type Address, formatAddress, parseAddress } from "../types/address.ts";
import { type Amount, DENOM, ZERO } from "../types/amount.ts";
import { type GasPrice, requiredFee } from "./gas.ts";
import type { Transaction } from "./transaction.ts";
import type { CachedTransaction, TransactionCache } from "./transactionCache.ts";

/**
 * Why a transaction is looked at: `check` and `recheck` for the mempool, `propose` for a block that is being made or voted
 * on, `deliver` in a decided block, `simulate` to learn its gas.
 */
export type Purpose = "check" | "recheck" | "propose" | "deliver" | "simulate";

/** What the checks go by. */
export interface AnteRules {
  readonly purpose: Purpose;
  readonly chainId: string;
  readonly params: AuthParams;
  /** Gas of a block, −1 without limit. */
  readonly maxBlockGas: number;
  /** Asked for `check` only. */
  readonly minGasPrice: GasPrice;
  readonly cache: TransactionCache;
}

/** Gas limit, extensions, the sign of fees, the number of signatures. @throws {LedgerError} */
export function checkBasics(transaction: Transaction, rules: AnteRules): void {
  const { fee, body, required, raw, signers } = transaction;
  const { maxBlockGas } = rules;
  if (maxBlockGas >= 0 && fee.gasLimit > maxBlockGas) {
    throw sdkError(
      "InvalidGasLimit",
      `tx gas limit ${fee.gasLimit} exceeds block max gas ${maxBlockGas}`,
    );
  }
  if (body.hasExtensionOptions) throw sdkError("UnknownExtensionOptions", "");
  if (fee.gasLimit >= Number.MAX_SAFE_INTEGER) {
    throw sdkError("InvalidRequest", `invalid gas supplied; ${fee.gasLimit} is too much`);
  }
  if (fee.coins.some(({ amount }) => amount < 0n)) {
    throw sdkError("InsufficientFee", `invalid fee provided: ${formatCoins(fee.coins)}`);
  }
  if (raw.signatures.length === 0) throw sdkError("NoSignatures", "");
  if (raw.signatures.length !== required.length || signers.length !== required.length) {
    throw sdkError(
      "Unauthorized",
      `wrong number of signers; expected ${required.length}, got ${raw.signatures.length}`,
    );
  }
}

/** Height and time after which it is void. @throws {LedgerError} */
export function checkTimeout({ block }: Context, { body }: Transaction): void {
  if (body.isUnordered) {
    throw sdkError("NotSupported", "unordered transactions are not enabled on this chain");
  }
  if (body.timeoutHeight > 0 && block.height > body.timeoutHeight) {
    throw sdkError(
      "TxTimeoutHeight",
      `block height: ${block.height}, timeout height: ${body.timeoutHeight}`,
    );
  }
  if (body.timeoutMs !== undefined && body.timeoutMs < block.timeMs) {
    throw sdkError(
      "TxTimeout",
      `block time: ${block.timeMs} ms, timeout timestamp: ${body.timeoutMs} ms`,
    );
  }
}

/** Length of the memo in bytes. @throws {LedgerError} */
export function checkMemo({ body }: Transaction, { maxMemoBytes }: AuthParams): void {
  if (body.memo.length * 3 <= maxMemoBytes) return;
  const length = new TextEncoder().encode(body.memo).length;
  if (length <= maxMemoBytes) return;
  throw sdkError(
    "MemoTooLarge",
    `maximum number of characters is ${maxMemoBytes} but received ${length} characters`,
  );
}

/** The fee in nyz: enough, and affordable by an account that exists. @throws {LedgerError} */
export function checkFee(
  context: Context,
  { transaction }: CachedTransaction,
  accounts: readonly (Account | undefined)[],
  rules: AnteRules,
): Amount {
  const { fee, feePayer, required } = transaction;
  if (fee.gasLimit === 0 && rules.purpose !== "simulate") {
    throw sdkError("InvalidGasLimit", "must provide positive gas");
  }
  if (rules.purpose === "check") checkMinimum(transaction, rules.minGasPrice);
  if (fee.granter !== "" && !isPayer(fee.granter, feePayer)) {
    throw sdkError("NotSupported", "fee grants are not enabled on this chain");
  }
  if (accounts[required.indexOf(feePayer)] === undefined) {
    const payer = formatAddress(feePayer);
    throw sdkError("UnknownAddress", `fee payer address: ${payer} does not exist`);
  }
  if (!areValidCoins(fee.coins)) {
    throw sdkError("InsufficientFee", `invalid fee amount: ${formatCoins(fee.coins)}`);
  }
  return checkAffordable(context, transaction);
}

function checkMinimum({ fee }: Transaction, price: GasPrice): void {
  const required = requiredFee(price, fee.gasLimit);
  const offered = fee.coins.find(({ denom }) => denom === DENOM)?.amount ?? 0n;
  if (offered >= required) return;
  throw sdkError(
    "InsufficientFee",
    `insufficient fees; got: ${formatCoins(fee.coins)} required: ${formatNyz(required)}`,
  );
}

function isPayer(granter: string, payer: Address): boolean {
  try {
    return parseAddress(granter) === payer;
  } catch (error) {
    throw sdkError("InvalidAddress", `invalid fee granter address: ${(error as Error).message}`);
  }
}

function checkAffordable({ state }: Context, { fee, feePayer }: Transaction): Amount {
  let units = ZERO;
  for (const { denom, amount } of fee.coins) {
    const balance = denom === DENOM ? balanceOf(state, feePayer) : ZERO;
    if (amount > balance) {
      const text = `spendable balance ${balance}${denom} is smaller than ${amount}${denom}`;
      throw sdkError("InsufficientFunds", `${text}: insufficient funds`);
    }
    units = amount as Amount;
  }
  return units;
}
