/** Signatures of accounts outside of transactions: payers sign channel vouchers and tokens with their account key. */

import { secp256k1 } from "@noble/curves/secp256k1.js";

/** Length of a compressed public key. */
export const SECP256K1_KEY_BYTES = 33;

/** Length of a signature: r ‖ s. */
export const SECP256K1_SIGNATURE_BYTES = 64;

const DIGEST_BYTES = 32;

/** Whether `signature64` (r ‖ s, low s only) is the signature of the compressed key over `digest32`. Never throws. */
export function verifySecp256k1(
  publicKey33: Uint8Array,
  digest32: Uint8Array,
  signature64: Uint8Array,
): boolean {
  if (publicKey33.length !== SECP256K1_KEY_BYTES || digest32.length !== DIGEST_BYTES) return false;
  if (signature64.length !== SECP256K1_SIGNATURE_BYTES) return false;
  try {
    return secp256k1.verify(signature64, digest32, publicKey33, { prehash: false, lowS: true });
  } catch {
    return false;
  }
}

/** r ‖ s with low s over a 32-byte digest; deterministic (RFC 6979). */
export function signSecp256k1(privateKey32: Uint8Array, digest32: Uint8Array): Uint8Array {
  return secp256k1.sign(digest32, privateKey32, { prehash: false, lowS: true });
}

/** The compressed public key of a private key. */
export function secp256k1PublicKey(privateKey32: Uint8Array): Uint8Array {
  return secp256k1.getPublicKey(privateKey32, true);
}
