import assert from "node:assert/strict";
import { createVerifier } from "../../../broker/service/opensslCrypto.ts";
import { fromHex } from "../../../chain/types/bytes.ts";
import { ed25519PublicKey, signEd25519, verifyEd25519 } from "../../../chain/types/ed25519.ts";
import {
  secp256k1PublicKey,
  signSecp256k1,
  verifySecp256k1,
} from "../../../chain/types/secp256k1.ts";

const ORDER = (1n << 252n) + 27742317777372353535851937790883648493n;
const SECP_ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;

function littleEndian(value: bigint): Uint8Array {
  return fromHex(value.toString(16).padStart(64, "0")).reverse();
}

describe("verifyEd25519", () => {
  const seed = new Uint8Array(32).fill(1);
  const key = ed25519PublicKey(seed);
  const digest = new Uint8Array(32).fill(2);
  const signature = signEd25519(seed, digest);

  it("accepts the key's own signature and no other length of anything", () => {
    assert.equal(verifyEd25519(key, digest, signature), true);
    assert.equal(verifyEd25519(key.subarray(1), digest, signature), false);
    assert.equal(verifyEd25519(key, digest.subarray(1), signature), false);
    assert.equal(verifyEd25519(key, digest, signature.subarray(1)), false);
  });

  it("refuses S + L, the other encoding of the same scalar", () => {
    const s = BigInt(`0x${Buffer.from(signature.slice(32).reverse()).toString("hex")}`);
    const other = Uint8Array.from([...signature.subarray(0, 32), ...littleEndian(s + ORDER)]);
    assert.equal(verifyEd25519(key, digest, other), false);
  });

  it("refuses keys of small order, for which one signature fits every message", () => {
    const identity = littleEndian(1n);
    const forged = Uint8Array.from([...identity, ...new Uint8Array(32)]);
    assert.equal(verifyEd25519(identity, digest, forged), false);
    assert.equal(createVerifier()(identity, digest, forged), false);
  });

  it("refuses a non-canonical encoding of a key", () => {
    const p = (1n << 255n) - 19n;
    const forged = Uint8Array.from([...littleEndian(1n), ...new Uint8Array(32)]);
    assert.equal(verifyEd25519(littleEndian(p + 1n), digest, forged), false);
  });

  it("and the broker's fast check agree on every flipped bit of a signature", () => {
    const fast = createVerifier();
    assert.equal(fast(key, digest, signature), true);
    for (let bit = 0; bit < 512; bit += 7) {
      const flipped = signature.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7));
      assert.equal(fast(key, digest, flipped), false, `fast, bit ${bit}`);
      assert.equal(verifyEd25519(key, digest, flipped), false, `strict, bit ${bit}`);
    }
  });
});

describe("verifySecp256k1", () => {
  const privateKey = new Uint8Array(32).fill(5);
  const key = secp256k1PublicKey(privateKey);
  const digest = new Uint8Array(32).fill(6);
  const signature = signSecp256k1(privateKey, digest);

  it("accepts the key's own signature over the digest itself", () => {
    assert.equal(verifySecp256k1(key, digest, signature), true);
    assert.equal(verifySecp256k1(key, new Uint8Array(32).fill(7), signature), false);
  });

  it("refuses the mirrored signature with a high s", () => {
    const s = BigInt(`0x${Buffer.from(signature.subarray(32)).toString("hex")}`);
    const high = fromHex((SECP_ORDER - s).toString(16).padStart(64, "0"));
    const mirrored = Uint8Array.from([...signature.subarray(0, 32), ...high]);
    assert.equal(verifySecp256k1(key, digest, mirrored), false);
  });

  it("refuses uncompressed keys and other lengths", () => {
    assert.equal(verifySecp256k1(new Uint8Array(65).fill(4), digest, signature), false);
    assert.equal(verifySecp256k1(key, digest, signature.subarray(1)), false);
  });
});
