/**
 * What a node key or a device key signs when it is registered: a proof that whoever registers it holds it, bound to the
 * account it is registered for, so that nobody can register a key under another account by repeating the proof.
 *
 * The signature is ed25519 over `signBytes("registerNode" | "registerDevice", chainId, body)`.
 */

import type { Address } from "./address.ts";
import { concat } from "./bytes.ts";
import { address, fixed, u8 } from "./layout/fixedParts.ts";
import { constant, layout } from "./layout/layout.ts";
import { field } from "./layout/part.ts";
import { signBytes } from "./signBytes.ts";

/** First byte of every node and device key: the algorithm of the 32 bytes after it. */
export const ED25519_TAG = 1;

/** Length of a node or device key with its algorithm byte. */
export const TAGGED_KEY_BYTES = 33;

/** @throws {RangeError} unless `key` is the byte 1 (ed25519) and 32 bytes of key. */
export function checkTaggedKey(key: Uint8Array): Uint8Array {
  if (key.length !== TAGGED_KEY_BYTES) {
    throw new RangeError(
      `a key is ${TAGGED_KEY_BYTES} bytes (algorithm byte and key), not ${key.length}`,
    );
  }
  if (key[0] !== ED25519_TAG) {
    throw new RangeError(`key algorithm ${key[0]} is not known; ${ED25519_TAG} is ed25519`);
  }
  return key;
}

/** A 32-byte ed25519 key with its algorithm byte in front. @throws {RangeError} if it is not 32 bytes. */
export function tagKey(publicKey: Uint8Array): Uint8Array {
  return checkTaggedKey(concat(Uint8Array.of(ED25519_TAG), publicKey));
}

/** The 32-byte ed25519 key of a tagged key. @throws {RangeError} */
export function untagKey(key: Uint8Array): Uint8Array {
  return checkTaggedKey(key).subarray(1);
}

/** The body that a registered key signs, as type `register-node/` or `register-device/`. */
export const Registration = layout("Registration", "What a key signs when it is registered.", {
  account: field(address, "Who registers it: owner of a node, payer of a device."),
  algorithm: constant(u8, ED25519_TAG, "Algorithm of the key: ed25519."),
  publicKey: field(fixed(TAGGED_KEY_BYTES - 1), "The key that is registered."),
});

/** The signed body of `key`, which has its algorithm byte. @throws {RangeError} if it is not such a key. */
export function registrationBody(account: Address, key: Uint8Array): Uint8Array {
  return Registration.encode({ account, publicKey: untagKey(key) });
}

/** The digest a node key signs when `owner` registers it. */
export function nodeRegistrationDigest(
  chainId: string,
  owner: Address,
  key: Uint8Array,
): Uint8Array {
  return signBytes("registerNode", chainId, registrationBody(owner, key));
}

/** The digest a device key signs when `payer` registers it. */
export function deviceRegistrationDigest(
  chainId: string,
  payer: Address,
  key: Uint8Array,
): Uint8Array {
  return signBytes("registerDevice", chainId, registrationBody(payer, key));
}
