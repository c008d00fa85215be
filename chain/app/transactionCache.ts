/** Decoded transactions and their verified signatures, so that each is decoded and verified once on its way to a block. */

import { hash } from "node:crypto";
import { LedgerError } from "../core/errors.ts";
import type { Address } from "../types/address.ts";
import { equal } from "../types/bytes.ts";
import { verifySignature } from "./secp256k1.ts";
import { directDigest } from "./signDoc.ts";
import { decodeTransaction, type MessageRoutes, type Transaction } from "./transaction.ts";

/** Whether a signature is valid for an account number and a key. */
export interface Verification {
  readonly accountNumber: number;
  readonly publicKey: Uint8Array;
  readonly isValid: boolean;
}

/** A decoded transaction and what was found out about it since, by the signer's place. */
export interface CachedTransaction {
  readonly transaction: Transaction;
  readonly verifications: (Verification | undefined)[];
  /** Addresses of the keys that the signer infos carry. */
  readonly keyAddresses: (Address | undefined)[];
}

/** A transaction that was decoded, or why it could not be. */
export type Decoded = CachedTransaction | LedgerError;

/** What the cache works with. */
export interface TransactionCacheOptions {
  readonly routes: MessageRoutes;
  readonly chainId: string;
  /** Transactions kept, at least; at most twice as many. */
  readonly capacity: number;
}

/** Two generations: when the young one is full it becomes the old one, and what was not asked for again is gone. */
export class TransactionCache {
  readonly #options: TransactionCacheOptions;
  #young = new Map<string, CachedTransaction>();
  #old = new Map<string, CachedTransaction>();

  constructor(options: TransactionCacheOptions) {
    this.#options = options;
  }

  /** The decoded transaction. @throws {LedgerError} if the bytes are none. */
  decode(bytes: Uint8Array): CachedTransaction {
    const key = hash("sha256", bytes, "base64");
    const known = this.#young.get(key) ?? this.#old.get(key);
    const { routes, chainId, capacity } = this.#options;
    const entry = known ?? {
      transaction: decodeTransaction(new Uint8Array(bytes), routes, chainId),
      verifications: [],
      keyAddresses: [],
    };
    if (this.#young.size >= capacity) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, entry);
    return entry;
  }

  /** What the signer at `index` signed if the account has that number. */
  digest(entry: CachedTransaction, accountNumber: number): Uint8Array {
    return directDigest(entry.transaction.raw, this.#options.chainId, accountNumber);
  }

  /** Whether the signature at `index` is valid; verified now if it was not before. */
  isValid(
    entry: CachedTransaction,
    index: number,
    signer: { readonly accountNumber: number; readonly publicKey: Uint8Array },
  ): boolean {
    const known = entry.verifications[index];
    if (known?.accountNumber === signer.accountNumber && equal(known.publicKey, signer.publicKey)) {
      return known.isValid;
    }
    const signature = entry.transaction.raw.signatures[index];
    if (signature === undefined) return false;
    const digest = this.digest(entry, signer.accountNumber);
    const isValid = verifySignature(digest, signature, signer.publicKey);
    entry.verifications[index] = { ...signer, isValid };
    return isValid;
  }
}

/** Decodes each of `txs`; a refusal in the place of one that is none. */
export function decodeAll(cache: TransactionCache, txs: readonly Uint8Array[]): readonly Decoded[] {
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
