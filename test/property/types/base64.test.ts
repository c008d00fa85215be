import assert from "node:assert/strict";
import fc from "fast-check";
import { fromBase64, fromBase64url, toBase64, toBase64url } from "../../../chain/types/base64.ts";

describe("base64", () => {
  it("is what Node writes, and is read back", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const text = toBase64(bytes);
        assert.equal(text, Buffer.from(bytes).toString("base64"));
        assert.deepEqual(fromBase64(text), bytes);
        const url = toBase64url(bytes);
        assert.equal(url, Buffer.from(bytes).toString("base64url"));
        assert.deepEqual(fromBase64url(url), bytes);
      }),
    );
  });

  it("has one text for any bytes: whatever is taken is written the same way", () => {
    const letters = fc.constantFrom(..."AQgw/+-_= Bz\n");
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 8 }), (chosen) => {
        const text = chosen.join("");
        for (const [from, to] of [
          [fromBase64, toBase64],
          [fromBase64url, toBase64url],
        ] as const) {
          let bytes: Uint8Array;
          try {
            bytes = from(text);
          } catch (error) {
            assert.ok(error instanceof RangeError, String(error));
            continue;
          }
          assert.equal(to(bytes), text);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("refuses padding bits that are not zero, and missing padding", () => {
    for (const text of ["AB==", "AAB=", "AA", "AA=", "A===", "AA-_", " AAAA", "AAAA\n"]) {
      assert.throws(() => fromBase64(text), RangeError, text);
    }
    for (const text of ["AB", "AAB", "AA==", "AA+/", "A"]) {
      assert.throws(() => fromBase64url(text), RangeError, text);
    }
  });
});
