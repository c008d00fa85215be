import assert from "node:assert/strict";
import { createSignatureVerifier } from "../../../chain/app/signatureVerifier.ts";
import type { CachedTransaction } from "../../../chain/app/transactionCache.ts";
import { verifyInside } from "../../../chain/app/verifyInside.ts";
import type { ReadState } from "../../../chain/store/state.ts";
import { utf8 } from "../../../chain/types/bytes.ts";
import { ed25519PublicKey, signEd25519 } from "../../../chain/types/ed25519.ts";
import { sha256 } from "../../../chain/types/hash.ts";
import {
  isRemembered,
  type SignatureCheck,
  verifySignature,
} from "../../../chain/types/verification.ts";

const seed = sha256(utf8("a device of verifyInside"));

function check(text: string, isValid: boolean): SignatureCheck {
  const digest = sha256(utf8(text));
  const signature = signEd25519(seed, isValid ? digest : sha256(digest));
  return { algorithm: "ed25519", publicKey: ed25519PublicKey(seed), digest, signature };
}

function holding(checks: readonly SignatureCheck[]): CachedTransaction {
  const messages = [{ route: { signatures: () => checks }, value: undefined }];
  return { transaction: { messages } } as unknown as CachedTransaction;
}

describe("signatures inside of messages", () => {
  it("have a verdict before the block, the same as the block would find", async () => {
    const verifier = createSignatureVerifier(1);
    const good = check("good", true);
    const bad = check("bad", false);
    const short = { ...check("short", true), signature: new Uint8Array(63) };
    try {
      const entries = [holding([good, bad, short])];
      await verifyInside(entries, {} as ReadState, "yizhan-test-1", verifier);
    } finally {
      await verifier.close();
    }

    assert.deepEqual([good, bad, short].map(isRemembered), [true, true, false]);
    assert.deepEqual([good, bad, short].map(verifySignature), [true, false, false]);
  });
});
