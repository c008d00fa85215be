/** Accounts of tests: the same names give the same keys in every run. */

import { createRequire } from "node:module";
import { DirectSecp256k1Wallet } from "@cosmjs/proto-signing";
import { type Address, addressOfKey, formatAddress, PREFIX } from "../../chain/types/address.ts";
import { utf8 } from "../../chain/types/bytes.ts";
import { sha256 } from "../../chain/types/hash.ts";

interface Native {
  publicKeyCreate(privateKey: Uint8Array, compressed: boolean): Uint8Array;
  ecdsaSign(digest: Uint8Array, privateKey: Uint8Array): { readonly signature: Uint8Array };
}

const native = createRequire(import.meta.url)("secp256k1/bindings.js") as Native;

/** A key pair and its account. */
export interface TestAccount {
  readonly privateKey: Uint8Array;
  /** 33 bytes. */
  readonly publicKey: Uint8Array;
  readonly address: Address;
  /** `yz1…` */
  readonly text: string;
}

/** The account of a name. */
export function accountNamed(name: string): TestAccount {
  const privateKey = sha256(utf8(`test account ${name}`));
  const publicKey = native.publicKeyCreate(privateKey, true);
  const address = addressOfKey(publicKey);
  return { privateKey, publicKey, address, text: formatAddress(address) };
}

/** The signature of a 32-byte digest, 64 bytes. */
export function signDigest(account: TestAccount, digest: Uint8Array): Uint8Array {
  return native.ecdsaSign(digest, account.privateKey).signature;
}

/** A CosmJS wallet that signs for the account. */
export function walletOf(account: TestAccount): Promise<DirectSecp256k1Wallet> {
  return DirectSecp256k1Wallet.fromKey(account.privateKey, PREFIX.account);
}
