import assert from "node:assert/strict";
import { field, record } from "../../../chain/schema/record.ts";
import { counter } from "../../../chain/schema/scalars.ts";
import { CodecError } from "../../../chain/schema/wire.ts";

const Counted = record("Counted", "", { it: field(1, counter(2)) });

describe("a counter", () => {
  it("is not written where it could not be read again", () => {
    const beyond = { it: 0x1_0000n };
    assert.throws(() => Counted.stored().encode(beyond), CodecError);
    assert.throws(() => Counted.encode(beyond), CodecError);
  });
});
