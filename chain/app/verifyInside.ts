/** Verifies the device and node signatures inside of admitted messages while they wait for a block, so that the block finds the verdicts. */

import type { ReadState } from "../store/state.ts";
import { isRemembered, rememberVerdict, type SignatureCheck } from "../types/verification.ts";
import { fitsRow } from "./signatureRows.ts";
import type { SignatureVerifier } from "./signatureVerifier.ts";
import type { CachedTransaction } from "./transactionCache.ts";

/** Most signatures looked at ahead for one transaction: the largest settlement has 200 entries. */
const MOST_A_TRANSACTION = 200;

/**
 * Resolves when the verdicts are known. Only ed25519 goes to the workers: it is most of the work, and the few others are
 * verified where they are used. Nothing depends on it but time.
 */
export async function verifyInside(
  entries: readonly CachedTransaction[],
  state: ReadState,
  chainId: string,
  verifier: SignatureVerifier,
): Promise<void> {
  const checks = entries
    .flatMap((entry) => checksOf(entry, state, chainId).slice(0, MOST_A_TRANSACTION))
    .filter((check) => check.algorithm === "ed25519" && fitsRow(check) && !isRemembered(check));
  const results = await verifier.verify(checks);
  checks.forEach((check, i) => {
    rememberVerdict(check, results[i] === 1);
  });
}

function checksOf(
  { transaction }: CachedTransaction,
  state: ReadState,
  chainId: string,
): readonly SignatureCheck[] {
  return transaction.messages.flatMap(
    ({ route, value }) => route.signatures?.(state, chainId, value) ?? [],
  );
}
