/** An account's key in memory: from a mnemonic or raw, signing transactions as stock Cosmos wallets do. */

import { HDKey } from "@scure/bip32";
import { generateMnemonic, mnemonicToSeedSync, validateMnemonic } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { type Address, addressOfKey, formatAddress } from "../chain/types/address.ts";
import { sha256 } from "../chain/types/hash.ts";
import { secp256k1PublicKey, signSecp256k1 } from "../chain/types/secp256k1.ts";

/** What others know of an account. */
export interface PublicAccount {
  /** `yz1…` */
  readonly text: string;
  /** 33 bytes, compressed. */
  readonly publicKey: Uint8Array;
}

/** Signs for one account. */
export interface Wallet extends PublicAccount {
  readonly address: Address;
  /** r ‖ s over SHA-256 of the bytes. */
  sign(bytes: Uint8Array): Uint8Array;
  /** r ‖ s over a 32-byte digest. */
  signDigest(digest: Uint8Array): Uint8Array;
}

/** BIP-44 path of the first account; 118 is the coin type of every Cosmos chain, so that stock wallets agree. */
export const HD_PATH = "m/44'/118'/0'/0/0";

/** 24 new English words. */
export function newMnemonic(): string {
  return generateMnemonic(wordlist, 256);
}

/** The private key of the first account of a mnemonic. @throws {RangeError} if the words are not a BIP-39 mnemonic. */
export function privateKeyOfMnemonic(mnemonic: string): Uint8Array {
  const words = mnemonic.trim().split(/\s+/).join(" ");
  if (!validateMnemonic(words, wordlist)) {
    throw new RangeError("not a mnemonic: a word is unknown, missing or in the wrong place");
  }
  const key = HDKey.fromMasterSeed(mnemonicToSeedSync(words)).derive(HD_PATH).privateKey;
  if (key === null) throw new RangeError("the mnemonic has no key at this path");
  return key;
}

/** The wallet of a 32-byte private key. @throws {RangeError} if it is no key of the curve */
export function walletOf(privateKey: Uint8Array): Wallet {
  const publicKey = publicKeyOf(privateKey);
  const address = addressOfKey(publicKey);
  return {
    address,
    text: formatAddress(address),
    publicKey,
    sign: (bytes) => signSecp256k1(privateKey, sha256(bytes)),
    signDigest: (digest) => signSecp256k1(privateKey, digest),
  };
}

/** What the curve's library says may repeat the key. */
function publicKeyOf(privateKey: Uint8Array): Uint8Array {
  try {
    return secp256k1PublicKey(privateKey);
  } catch {
    throw new RangeError("a private key is 32 bytes, not zero and below the order of secp256k1");
  }
}
