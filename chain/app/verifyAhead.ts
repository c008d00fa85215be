/** Verifies the signatures of many transactions side by side, before they are looked at one after the other. */

import { accountOf } from "../modules/auth/keeper.ts";
import type { ReadState } from "../store/state.ts";
import { fitsRow, type SignatureRow } from "./signatureRows.ts";
import type { SignatureVerifier } from "./signatureVerifier.ts";
import type { CachedTransaction, TransactionCache } from "./transactionCache.ts";
import { SIGN_MODE_DIRECT } from "./transactionParts.ts";

interface Unverified extends SignatureRow {
  readonly entry: CachedTransaction;
  readonly index: number;
  readonly accountNumber: number;
}

/**
 * Fills the cache with the verifications that `entries` will need if accounts stay as they are in `state`; where they do
 * not, the signature is verified when it is asked for. Answers undefined if nothing is to be verified.
 */
export function verifyAhead(
  entries: readonly CachedTransaction[],
  state: ReadState,
  cache: TransactionCache,
  verifier: SignatureVerifier,
): Promise<void> | undefined {
  const rows: Unverified[] = [];
  for (const entry of entries) collect(entry, state, cache, rows);
  return rows.length === 0 ? undefined : verifyRows(rows, verifier);
}

async function verifyRows(rows: readonly Unverified[], verifier: SignatureVerifier): Promise<void> {
  const results = await verifier.verify(rows);
  rows.forEach(({ entry, index, accountNumber, publicKey }, i) => {
    entry.verifications[index] = { accountNumber, publicKey, isValid: results[i] === 1 };
  });
}

function collect(
  entry: CachedTransaction,
  state: ReadState,
  cache: TransactionCache,
  rows: Unverified[],
): void {
  const { required, signers, raw } = entry.transaction;
  for (let index = 0; index < required.length; index++) {
    if (entry.verifications[index] !== undefined) continue;
    const account = accountOf(state, required[index] as (typeof required)[number]);
    const signer = signers[index];
    const signature = raw.signatures[index];
    const publicKey = account?.publicKey ?? signer?.publicKey;
    if (account === undefined || publicKey === undefined || signature === undefined) continue;
    if (signer?.mode !== SIGN_MODE_DIRECT) continue;
    const accountNumber = account.number;
    const digest = cache.digest(entry, accountNumber);
    const algorithm = "secp256k1" as const;
    const row = { entry, index, accountNumber, algorithm, digest, signature, publicKey };
    if (fitsRow(row)) rows.push(row);
  }
}
