import assert from "node:assert/strict";
import fc from "fast-check";
import { base64ToBytes, bytesToBase64 } from "../../../client/base64.ts";

describe("base64", () => {
  it("is the standard one, there and back", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = bytesToBase64(bytes);
        assert.equal(text, Buffer.from(bytes).toString("base64"));
        assert.deepEqual(base64ToBytes(text), bytes);
      }),
    );
  });

  it("refuses what is not standard", () => {
    for (const text of ["A", "AA", "AA=", "A-A=", "AAA=\n", " "]) {
      assert.throws(() => base64ToBytes(text), `${JSON.stringify(text)} was taken`);
    }
  });
});
