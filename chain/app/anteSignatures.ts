/** Who signed a transaction: keys, sequences, signatures. Part of `ante.ts`. */

import { toBase64 } from "../core/base64.ts";
import type { Context } from "../core/module.ts";
import { sdkError } from "../core/sdkErrors.ts";
import { accountOf, countSignature } from "../modules/auth/keeper.ts";
import type { Account } from "../modules/auth/state.ts";
import { type Address, addressOfKey, formatAddress } from "../types/address.ts";
import { equal } from "../types/bytes.ts";
import type { AnteRules } from "./ante.ts";
import type { GasMeter } from "./gas.ts";
import type { Transaction } from "./transaction.ts";
import type { CachedTransaction } from "./transactionCache.ts";
import { SIGN_MODE_DIRECT } from "./transactionParts.ts";

/** A signer with its account before the transaction. */
export interface VerifiedSigner {
  readonly address: Address;
  readonly account: Account;
  /** Undefined only while simulating for an account that never signed. */
  readonly publicKey: Uint8Array | undefined;
}

/** Checks keys, their number, gas, sequences and signatures, in this order. @throws {LedgerError} */
export function checkSigners(
  context: Context,
  entry: CachedTransaction,
  rules: AnteRules,
  gas: GasMeter,
): readonly VerifiedSigner[] {
  const { transaction } = entry;
  const signers = transaction.required.map((address, i) =>
    identify(context, transaction, { address, index: i }, rules),
  );
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
export function countSigners(
  context: Context,
  transaction: Transaction,
  signers: readonly VerifiedSigner[],
): void {
  for (let i = 0; i < signers.length; i++) {
    const { address, account, publicKey } = signers[i] as VerifiedSigner;
    countSignature(context.state, { address, account, publicKey });
    const sequence = transaction.signers[i]?.sequence ?? 0;
    context.emit({
      type: "tx",
      attributes: { acc_seq: `${formatAddress(address)}/${sequence}` },
    });
    const signature = transaction.raw.signatures[i];
    if (signature !== undefined && signature.length > 0) {
      context.emit({ type: "tx", attributes: { signature: toBase64(signature) } });
    }
  }
}

function identify(
  { state }: Context,
  transaction: Transaction,
  { address, index }: { readonly address: Address; readonly index: number },
  { purpose }: AnteRules,
): VerifiedSigner {
  const signer = transaction.signers[index];
  if (signer?.refusal !== undefined) throw signer.refusal;
  const account = accountOf(state, address);
  if (account === undefined) {
    throw sdkError("UnknownAddress", `account ${formatAddress(address)} does not exist`);
  }
  const given = signer?.publicKey;
  const known = account.publicKey;
  if (given === undefined || (known !== undefined && equal(given, known))) {
    return { address, account, publicKey: known };
  }
  if (purpose !== "simulate" && addressOfKey(given) !== address) {
    throw sdkError(
      "InvalidPubKey",
      `pubKey does not match signer address ${formatAddress(address)} with signer index: ${index}`,
    );
  }
  return { address, account, publicKey: known ?? given };
}

function checkSignature(
  entry: CachedTransaction,
  index: number,
  { address, account, publicKey }: VerifiedSigner,
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
    throw sdkError("InvalidPubKey", `the key of ${formatAddress(address)} is not known yet`);
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
