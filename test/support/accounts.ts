/** Accounts of tests: the same names give the same keys in every run. */

import { DirectSecp256k1Wallet } from "@cosmjs/proto-signing";
import { secp256k1 } from "@noble/curves/secp256k1.js";
import { type Address, addressOfKey, formatAddress, PREFIX } from "../../chain/types/address.ts";
import { utf8 } from "../../chain/types/bytes.ts";
import { sha256 } from "../../chain/types/hash.ts";

/** A key pair and its account. */
export interface TestAccount {
  readonly name: string;
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
  const publicKey = secp256k1.getPublicKey(privateKey, true);
  const address = addressOfKey(publicKey);
  return { name, privateKey, publicKey, address, text: formatAddress(address) };
}

/** A CosmJS wallet that signs for the account. */
export function walletOf(account: TestAccount): Promise<DirectSecp256k1Wallet> {
  return DirectSecp256k1Wallet.fromKey(account.privateKey, PREFIX.account);
}
