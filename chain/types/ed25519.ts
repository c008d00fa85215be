/**
 * Signatures of devices and nodes. Consensus depends on exactly which signatures are accepted, so there is one
 * implementation for everybody: strict RFC 8032 — canonical encodings only, no keys of small order.
 */

import { ed25519 } from "@noble/curves/ed25519.js";

/** Length of a public key and of a seed. */
export const ED25519_KEY_BYTES = 32;

/** Length of a signature. */
export const ED25519_SIGNATURE_BYTES = 64;

const DIGEST_BYTES = 32;

/** Whether `signature64` is the signature of `publicKey32` over `digest32`; false for any wrong length. Never throws. */
export function verifyEd25519(
  publicKey32: Uint8Array,
  digest32: Uint8Array,
  signature64: Uint8Array,
): boolean {
  if (publicKey32.length !== ED25519_KEY_BYTES || digest32.length !== DIGEST_BYTES) return false;
  if (signature64.length !== ED25519_SIGNATURE_BYTES) return false;
  try {
    return ed25519.verify(signature64, digest32, publicKey32, { zip215: false });
  } catch {
    return false;
  }
}

/** The signature of the key with this 32-byte seed over `digest`; 64 bytes, deterministic. */
export function signEd25519(seed32: Uint8Array, digest: Uint8Array): Uint8Array {
  return ed25519.sign(digest, seed32);
}

/** The 32-byte public key of a seed. */
export function ed25519PublicKey(seed32: Uint8Array): Uint8Array {
  return ed25519.getPublicKey(seed32);
}
