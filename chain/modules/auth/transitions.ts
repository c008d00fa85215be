/** Rules of accounts. */

import type { Address } from "../../types/address.ts";
import type { Account } from "./records.ts";

/** A new account of somebody who has not signed yet. */
export function newAccount(address: Address, number: number): Account {
  return { address, number, sequence: 0, publicKey: undefined, moduleName: undefined };
}

/** The account after one more transaction, signed by `publicKey` if one is known. */
export function afterSignature(account: Account, publicKey: Uint8Array | undefined): Account {
  return { ...account, publicKey, sequence: account.sequence + 1 };
}
