import assert from "node:assert/strict";
import fc from "fast-check";
import { ed25519PublicKey, signEd25519, verifyEd25519 } from "../../../chain/types/ed25519.ts";
import { parseToken } from "../../../chain/types/token.ts";
import { UsageVoucher } from "../../../chain/types/usageVoucher.ts";
import { valuesOf } from "../../support/layoutValues.ts";

const voucher = valuesOf(UsageVoucher) as fc.Arbitrary<UsageVoucher>;

describe("wire objects", () => {
  it("refuse arbitrary texts as tokens with a RangeError and nothing else", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        try {
          parseToken(text);
        } catch (error) {
          assert.ok(error instanceof RangeError, String(error));
        }
      }),
    );
  });

  it("do not verify after any flipped bit of body, signature or key", () => {
    const seed = new Uint8Array(32).fill(11);
    const key = ed25519PublicKey(seed);
    const flip = (source: Uint8Array, bit: number): Uint8Array => {
      const copy = source.slice();
      copy[bit >> 3] = (copy[bit >> 3] as number) ^ (1 << (bit & 7));
      return copy;
    };
    fc.assert(
      fc.property(voucher, fc.nat(), (object, at) => {
        const body = UsageVoucher.encode(object);
        const digest = UsageVoucher.digest("chain-1", body);
        const signature = signEd25519(seed, digest);
        const other = UsageVoucher.digest("chain-1", flip(body, at % (8 * body.length)));
        assert.equal(verifyEd25519(key, digest, signature), true);
        assert.equal(verifyEd25519(key, other, signature), false);
        assert.equal(verifyEd25519(key, digest, flip(signature, at % 512)), false);
        assert.equal(verifyEd25519(flip(key, at % 256), digest, signature), false);
      }),
      { numRuns: 25 },
    );
  });
});
