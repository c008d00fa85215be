/**
 * What stands before the messages of a transaction, in the order and with the words of the Cosmos SDK
 * (`reference: cosmos-clients §4.2`): limits, fee, signatures, sequence. First everything is checked, then everything is
 * written, so that a refused transaction leaves nothing. `anteRules.ts` holds what does not depend on who signed.
 */

import { formatCoins } from "../core/coins.ts";
import type { Context } from "../core/module.ts";
import { sdkError } from "../core/sdkErrors.ts";
import { type Account, accountOf, countSignature } from "../modules/auth/keeper.ts";
import { move, transfer } from "../modules/bank/keeper.ts";
import type { WriteState } from "../store/state.ts";
import { type Address, addressOfKey, formatAddress, moduleAddress } from "../types/address.ts";
import { equal } from "../types/bytes.ts";
import { type AnteRules, checkBasics, checkFee, checkMemo, checkTimeout } from "./anteRules.ts";
import { type GasMeter, messageGas, sizeGas } from "./gas.ts";
import type { Transaction } from "./transaction.ts";
import type { CachedTransaction } from "./transactionCache.ts";
import { SIGN_MODE_DIRECT } from "./transactionParts.ts";

/** Module account that collects fees. */
export const FEE_COLLECTOR: Address = moduleAddress("fee_collector");

/** A signer with its account before the transaction. */
interface VerifiedSigner {
  readonly account: Account;
  /** Undefined only while simulating for an account that never signed. */
  readonly publicKey: Uint8Array | undefined;
}

const NOTHING: Uint8Array = new Uint8Array(0);

/**
 * Refuses the transaction, or charges its fee and counts it for its signers. Before a block is decided it also refuses
 * what would run out of gas, so that nobody pays for that.
 *
 * @throws {LedgerError}
 */
export function authenticate(
  context: Context,
  entry: CachedTransaction,
  rules: AnteRules,
  gas: GasMeter,
): void {
  const { transaction } = entry;
  checkBasics(transaction, rules);
  checkTimeout(context, transaction);
  checkMemo(transaction, rules.params);
  gas.consume(sizeGas(transaction, rules.params), "txSize");
  const accounts = transaction.required.map((address) => accountOf(context.state, address));
  const fee = checkFee(context, entry, accounts, rules);
  const signers = checkSigners(entry, accounts, rules, gas);
  if (rules.purpose === "deliver" || rules.purpose === "simulate") {
    transfer(context, transaction.feePayer, FEE_COLLECTOR, fee);
    emitFee(context, transaction);
    emitSigners(context, transaction);
  } else {
    gas.consume(messageGas(transaction), "messages");
    move(context.state, transaction.feePayer, FEE_COLLECTOR, fee);
  }
  countSigners(context.state, signers);
}

/** Checks keys, their number, gas, sequences and signatures, in this order. @throws {LedgerError} */
function checkSigners(
  entry: CachedTransaction,
  accounts: readonly (Account | undefined)[],
  rules: AnteRules,
  gas: GasMeter,
): readonly VerifiedSigner[] {
  const signers = accounts.map((account, i) => identify(entry, i, account, rules));
  if (signers.length > rules.params.maxSignatures) {
    throw sdkError(
      "TooManySignatures",
      `signatures: ${signers.length}, limit: ${rules.params.maxSignatures}`,
    );
  }
  gas.consume(signers.length * rules.params.gasPerSecp256k1Signature, "ante verify: secp256k1");
  for (let i = 0; i < signers.length; i++) {
    checkSignature(entry, i, signers[i] as VerifiedSigner, rules);
  }
  return signers;
}

/** Counts the transaction for each of its signers. */
function countSigners(state: WriteState, signers: readonly VerifiedSigner[]): void {
  for (const { account, publicKey } of signers) countSignature(state, account, publicKey);
}

/** Says who signed. */
function emitSigners(context: Context, transaction: Transaction): void {
  transaction.required.forEach((address, i) => {
    const sequence = transaction.signers[i]?.sequence ?? 0;
    context.emit({
      type: "tx",
      attributes: { acc_seq: `${formatAddress(address)}/${sequence}` },
    });
    const signature = transaction.raw.signatures[i] ?? NOTHING;
    if (signature.length === 0) return;
    const { buffer, byteOffset, length } = signature;
    const text = Buffer.from(buffer, byteOffset, length).toString("base64");
    context.emit({ type: "tx", attributes: { signature: text } });
  });
}

function identify(
  entry: CachedTransaction,
  index: number,
  account: Account | undefined,
  { purpose }: AnteRules,
): VerifiedSigner {
  const { required, signers } = entry.transaction;
  const address = required[index] as Address;
  const signer = signers[index];
  if (signer?.refusal !== undefined) throw signer.refusal;
  if (account === undefined) {
    throw sdkError("UnknownAddress", `account ${formatAddress(address)} does not exist`);
  }
  const given = signer?.publicKey;
  const known = account.publicKey;
  if (given === undefined || (known !== undefined && equal(given, known))) {
    return { account, publicKey: known };
  }
  if (purpose !== "simulate" && keyAddress(entry, index, given) !== address) {
    throw sdkError(
      "InvalidPubKey",
      `pubKey does not match signer address ${formatAddress(address)} with signer index: ${index}`,
    );
  }
  return { account, publicKey: known ?? given };
}

function keyAddress(entry: CachedTransaction, index: number, publicKey: Uint8Array): Address {
  const known = entry.keyAddresses[index];
  if (known !== undefined) return known;
  const address = addressOfKey(publicKey);
  entry.keyAddresses[index] = address;
  return address;
}

function checkSignature(
  entry: CachedTransaction,
  index: number,
  { account, publicKey }: VerifiedSigner,
  rules: AnteRules,
): void {
  const signer = entry.transaction.signers[index];
  if (signer?.sequence !== account.sequence) {
    throw sdkError(
      "WrongSequence",
      `account sequence mismatch, expected ${account.sequence}, got ${signer?.sequence ?? 0}`,
    );
  }
  if (rules.purpose === "simulate" || rules.purpose === "recheck") return;
  if (publicKey === undefined) {
    throw sdkError(
      "InvalidPubKey",
      `the key of ${formatAddress(account.address)} is not known yet`,
    );
  }
  if (signer.mode !== SIGN_MODE_DIRECT) {
    throw sdkError("NotSupported", `sign mode ${signer.mode} is not enabled on this chain`);
  }
  const { number } = account;
  if (rules.cache.isValid(entry, index, { accountNumber: number, publicKey })) return;
  throw sdkError(
    "Unauthorized",
    `signature verification failed; please verify account number (${number}) and chain-id ` +
      `(${rules.chainId}): (unable to verify single signer signature)`,
  );
}

function emitFee(context: Context, { fee, feePayer }: Transaction): void {
  context.emit({
    type: "tx",
    attributes: { fee: formatCoins(fee.coins), fee_payer: formatAddress(feePayer) },
  });
}
