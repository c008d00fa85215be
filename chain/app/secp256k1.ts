/**
 * The one implementation that decides which signatures the chain accepts: libsecp256k1, natively. The package's pure
 * JavaScript fallback is 30 times slower and is never used.
 */

import { createRequire } from "node:module";

interface Native {
  ecdsaVerify(signature: Uint8Array, digest: Uint8Array, publicKey: Uint8Array): boolean;
}

let native: Native | undefined;

/** Loads libsecp256k1. @throws {Error} that says what to do if it cannot be loaded here. */
export function loadSecp256k1(): void {
  if (native !== undefined) return;
  try {
    native = createRequire(import.meta.url)("secp256k1/bindings.js") as Native;
  } catch (error) {
    throw new Error(
      "native signature verification cannot be loaded: run `npm rebuild secp256k1` with a C compiler installed " +
        `(${(error as Error).message})`,
    );
  }
}

/**
 * Whether `signature` (64 bytes r ‖ s, low s only) of the 32-byte `digest` was made with the key behind `publicKey`
 * (33 bytes). Malformed input is simply not valid.
 */
export function verifySignature(
  digest: Uint8Array,
  signature: Uint8Array,
  publicKey: Uint8Array,
): boolean {
  if (native === undefined) throw new Error("loadSecp256k1 first");
  if (digest.length !== 32 || signature.length !== 64 || publicKey.length !== 33) return false;
  try {
    return native.ecdsaVerify(signature, digest, publicKey);
  } catch {
    return false;
  }
}
