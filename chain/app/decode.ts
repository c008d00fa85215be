/** Decoding the transactions of a batch or block, one by one. */

import { LedgerError } from "../core/errors.ts";
import type { ChainState } from "./chainState.ts";
import type { CachedTransaction } from "./transactionCache.ts";

/** A transaction that was decoded, or why it could not be. */
export type Decoded = CachedTransaction | LedgerError;

/** Gas of a transaction that was not even decoded. */
export const NO_GAS: { readonly wanted: number; readonly used: number } = { wanted: 0, used: 0 };

/** Decodes each of `txs`; a refusal in the place of one that is none. */
export function decodeAll(chain: ChainState, txs: readonly Uint8Array[]): readonly Decoded[] {
  const { cache } = chain;
  return txs.map((tx) => {
    try {
      return cache.decode(tx);
    } catch (error) {
      if (error instanceof LedgerError) return error;
      throw error;
    }
  });
}

/** Those that were decoded. */
export function onlyDecoded(decoded: readonly Decoded[]): readonly CachedTransaction[] {
  return decoded.filter((entry): entry is CachedTransaction => !(entry instanceof Error));
}
