import assert from "node:assert/strict";
import { ed25519PublicKey, signEd25519 } from "../../../chain/types/ed25519.ts";
import { secp256k1PublicKey, signSecp256k1 } from "../../../chain/types/secp256k1.ts";
import {
  rememberVerdict,
  type SignatureCheck,
  verifySignature,
  verifyUncached,
} from "../../../chain/types/verification.ts";

const seed = new Uint8Array(32).fill(5);

function ed25519Check(byte: number): SignatureCheck {
  const digest = new Uint8Array(32).fill(byte);
  const publicKey = ed25519PublicKey(seed);
  return { algorithm: "ed25519", publicKey, digest, signature: signEd25519(seed, digest) };
}

function secp256k1Check(byte: number): SignatureCheck {
  const digest = new Uint8Array(32).fill(byte);
  const publicKey = secp256k1PublicKey(seed);
  return { algorithm: "secp256k1", publicKey, digest, signature: signSecp256k1(seed, digest) };
}

describe("verifying a signature", () => {
  it("gives the same answer the first time, the second time and without memory", () => {
    for (const check of [ed25519Check(1), secp256k1Check(2)]) {
      const wrong = { ...check, digest: new Uint8Array(32) };
      const malformed = { ...check, publicKey: check.publicKey.subarray(1) };
      for (const [one, valid] of [
        [check, true],
        [wrong, false],
        [malformed, false],
        [{ ...check, signature: new Uint8Array(0) }, false],
      ] as const) {
        assert.equal(verifySignature(one), valid);
        assert.equal(verifySignature(one), valid);
        assert.equal(verifyUncached(one), valid);
      }
    }
  });

  it("uses what was verified ahead of time", () => {
    const check = ed25519Check(3);
    rememberVerdict(check, false);
    assert.equal(verifySignature(check), false);
    assert.equal(verifyUncached(check), true);
    rememberVerdict(check, true);
    assert.equal(verifySignature(check), true);
  });

  it("never takes one check for another with the same bytes in other places", () => {
    const check = ed25519Check(4);
    assert.equal(verifySignature(check), true);
    const { publicKey, digest } = check;
    const moved = {
      ...check,
      publicKey: publicKey.subarray(0, 31),
      digest: Uint8Array.from([...publicKey.subarray(31), ...digest]),
    };
    assert.equal(verifySignature(moved), false);
    assert.equal(verifySignature({ ...check, algorithm: "secp256k1" }), false);
  });

  it("forgets in time and stays right", () => {
    const check = ed25519Check(6);
    const junk = { ...check, signature: new Uint8Array(2) };
    rememberVerdict(check, false);
    for (let i = 0; i < 40_001; i++) {
      const publicKey = Uint8Array.of(i & 255, (i >> 8) & 255, i >> 16);
      rememberVerdict({ ...junk, publicKey }, false);
    }
    assert.equal(verifySignature(check), true);
  });
});
