/**
 * The cryptography of a broker by OpenSSL: the same results as `chain/types`, several times as fast. Signing is deterministic, so its
 * signatures are those of `signEd25519`. Verifying: OpenSSL compares encodings without the cofactor, so for a proper key it accepts a subset of what
 * the strict check of `chain/types` accepts; whether a key is proper is settled by that check the first time it is seen.
 * Hence whatever a broker takes here, the chain takes too.
 */

import { createPrivateKey, createPublicKey, hash, type KeyObject, sign, verify } from "node:crypto";
import { nodeIdOfKey } from "../../chain/types/address.ts";
import { concat, fromHex, toBinaryString } from "../../chain/types/bytes.ts";
import { ed25519PublicKey, verifyEd25519 } from "../../chain/types/ed25519.ts";
import { tagKey } from "../../chain/types/registration.ts";
import type { NodeSigner, VerifySignature } from "./parts.ts";

/** DER in front of a seed and of a public key: RFC 8410. */
const PKCS8_PREFIX = fromHex("302e020100300506032b657004220420");
const SPKI_PREFIX = fromHex("302a300506032b6570032100");

const KEY_LIMIT = 50_000;

/** The node key of a 32-byte seed. */
export function createNodeSigner(seed32: Uint8Array): NodeSigner {
  const der = Buffer.from(concat(PKCS8_PREFIX, seed32));
  const key = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
  return {
    id: nodeIdOfKey(tagKey(ed25519PublicKey(seed32))),
    sign: (digest) => new Uint8Array(sign(null, digest, key)),
  };
}

/** A check that remembers proper keys. */
export function createVerifier(): VerifySignature {
  const keys = new Map<string, KeyObject>();
  return (publicKey, digest, signature) => {
    const name = toBinaryString(publicKey);
    const known = keys.get(name);
    if (known !== undefined)
      return signature.length === 64 && verify(null, digest, known, signature);
    if (!verifyEd25519(publicKey, digest, signature)) return false;
    const der = Buffer.from(concat(SPKI_PREFIX, publicKey));
    if (keys.size >= KEY_LIMIT) keys.clear();
    keys.set(name, createPublicKey({ key: der, format: "der", type: "spki" }));
    return true;
  };
}

/** SHA-256: 32 bytes. */
export function fastSha256(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(hash("sha256", bytes, "buffer"));
}
