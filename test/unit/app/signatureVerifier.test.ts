import assert from "node:assert/strict";
import { loadSecp256k1, verifySignature } from "../../../chain/app/secp256k1.ts";
import type { SignatureRow } from "../../../chain/app/signatureRows.ts";
import { createSignatureVerifier } from "../../../chain/app/signatureVerifier.ts";
import { utf8 } from "../../../chain/types/bytes.ts";
import { ed25519PublicKey, signEd25519 } from "../../../chain/types/ed25519.ts";
import { sha256 } from "../../../chain/types/hash.ts";
import { accountNamed, signDigest } from "../../support/accounts.ts";

const signer = accountNamed("signer");

const seed = sha256(utf8("device"));

/** Of both algorithms in turn; every third is not valid. */
function rows(count: number): SignatureRow[] {
  return Array.from({ length: count }, (_, i) => {
    const digest = sha256(utf8(`message ${i}`));
    const ofDevice = i % 2 === 1;
    const signature = ofDevice ? signEd25519(seed, digest) : signDigest(signer, digest);
    if (i % 3 === 2) signature[i % 64] = (signature[i % 64] as number) ^ 1;
    return ofDevice
      ? { algorithm: "ed25519", digest, signature, publicKey: ed25519PublicKey(seed) }
      : { algorithm: "secp256k1", digest, signature, publicKey: signer.publicKey };
  });
}

describe("signature verification", () => {
  for (const workers of [0, 1, 2]) {
    it(`answers in order with ${workers} worker threads`, async () => {
      const verifier = createSignatureVerifier(workers);
      try {
        for (const count of [0, 1, 15, 16, 200]) {
          const results = await verifier.verify(rows(count));
          const expected = Array.from({ length: count }, (_, i) => (i % 3 === 2 ? 0 : 1));
          assert.deepEqual([...results], expected, `${count} rows`);
        }
        const both = await Promise.all([verifier.verify(rows(3)), verifier.verify(rows(70))]);
        assert.deepEqual(
          both.map(({ length }) => length),
          [3, 70],
        );
      } finally {
        await verifier.close();
      }
    });
  }

  it("goes on in the calling thread when its workers are gone", async () => {
    const verifier = createSignatureVerifier(1);
    await verifier.close();
    assert.deepEqual([...(await verifier.verify(rows(4)))], [1, 1, 0, 1]);
  });

  it("never lets a key choose the algorithm it is verified by", async () => {
    const verifier = createSignatureVerifier(1);
    const digest = sha256(utf8("message"));
    const signature = signEd25519(seed, digest);
    const tagged = Uint8Array.of(1, ...ed25519PublicKey(seed));
    const row: SignatureRow = { algorithm: "secp256k1", digest, signature, publicKey: tagged };
    try {
      assert.deepEqual([...(await verifier.verify([row]))], [0]);
    } finally {
      await verifier.close();
    }
  });

  it("takes malformed keys and signatures for invalid ones", () => {
    loadSecp256k1();
    const [row] = rows(1) as [SignatureRow];
    const zeros = new Uint8Array(64);
    assert.equal(verifySignature(row.digest, row.signature, row.publicKey), true);
    assert.equal(verifySignature(row.digest, row.signature, new Uint8Array(33)), false);
    assert.equal(verifySignature(row.digest, row.signature, row.publicKey.slice(1)), false);
    assert.equal(verifySignature(row.digest, zeros, row.publicKey), false);
    assert.equal(verifySignature(row.digest, zeros.fill(255), row.publicKey), false);
    assert.equal(verifySignature(row.digest, row.signature.slice(1), row.publicKey), false);
  });
});
