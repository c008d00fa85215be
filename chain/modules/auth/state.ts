/** Accounts by address, the next account number and the parameters of transactions. Store `acc`. */

import {
  addressKey,
  fixedBytes,
  type KeyCodec,
  optional,
  struct,
  text,
  u32,
  u64,
} from "../../store/codec.ts";
import { type Item, item, map, type StateMap } from "../../store/collections.ts";
import type { Address } from "../../types/address.ts";

/** Name of the store. */
export const STORE = "acc";

/** What is known of an account besides its tokens. */
export interface Account {
  /** Part of every signature, so that a deleted and re-created account cannot be replayed; users' start at 1. */
  readonly number: number;
  /** Transactions signed so far. */
  readonly sequence: number;
  /** 33-byte compressed secp256k1 key; known from the first signature on. */
  readonly publicKey: Uint8Array | undefined;
  /** The module whose tokens it holds; nobody has a key to it and nobody may send to it. */
  readonly moduleName: string | undefined;
}

/** Limits and gas of transactions, as `cosmos.auth.v1beta1.Params`. */
export interface AuthParams {
  readonly maxMemoBytes: number;
  /** Keys that may sign one transaction, those inside a multisig counted. */
  readonly maxSignatures: number;
  readonly gasPerTxByte: number;
  readonly gasPerEd25519Signature: number;
  readonly gasPerSecp256k1Signature: number;
}

/** The Cosmos SDK's values. */
export const DEFAULT_PARAMS: AuthParams = {
  maxMemoBytes: 256,
  maxSignatures: 7,
  gasPerTxByte: 10,
  gasPerEd25519Signature: 590,
  gasPerSecp256k1Signature: 1000,
};

/** The first number that an account gets; 0 confuses clients (`cosmjs#961`). */
export const FIRST_ACCOUNT_NUMBER = 1;

/** All accounts. */
export const accounts: StateMap<Address, Account> = map<Address, Account>(
  STORE,
  1,
  addressKey as KeyCodec<Address>,
  struct<Account>({
    number: u64,
    sequence: u64,
    publicKey: optional(fixedBytes(33)),
    moduleName: optional(text),
  }),
);

/** The number that the next new account gets. */
export const nextAccountNumber: Item<number> = item(STORE, 2, u64);

/** The parameters in force. */
export const params: Item<AuthParams> = item(
  STORE,
  3,
  struct<AuthParams>({
    maxMemoBytes: u32,
    maxSignatures: u32,
    gasPerTxByte: u32,
    gasPerEd25519Signature: u32,
    gasPerSecp256k1Signature: u32,
  }),
);
