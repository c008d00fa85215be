import assert from "node:assert/strict";
import { GenesisError, Json } from "../../../chain/schema/json.ts";
import { checked, list } from "../../../chain/schema/modifiers.ts";
import { field, record } from "../../../chain/schema/record.ts";
import { u32 } from "../../../chain/schema/scalars.ts";
import { ProtobufError } from "../../../chain/schema/wire.ts";

function pair(numbers: readonly number[]): readonly number[] {
  if (numbers.length === 2) return numbers;
  throw new RangeError(`must be two, not ${numbers.length}`);
}

const Pair = record("Pair", "", { numbers: field(1, checked(list(u32, 3), pair)) });
const Pairs = record("Pairs", "", { pairs: field(1, list(Pair, 3)) });

describe("a list with a rule that refuses none", () => {
  it("is read where the rule holds, from bytes and from JSON", () => {
    const value = { numbers: [1, 2] };
    assert.deepEqual(Pair.decode(Pair.encode(value)), value);
    assert.deepEqual(Pair.fromJson(new Json(value)), value);
    assert.deepEqual(Pair.stored().decode(Pair.stored().encode(value)), value);
  });

  it("is refused by its rule where the field is not in the message", () => {
    const refused = (pattern: RegExp) => (error: unknown) =>
      error instanceof ProtobufError && pattern.test(error.message);
    assert.throws(
      () => Pair.decode(new Uint8Array(0)),
      refused(/^Pair.numbers: must be two, not 0/),
    );
    const one = Pair.encode({ numbers: [1] });
    assert.throws(() => Pair.decode(one), refused(/^Pair.numbers: must be two, not 1/));
    const inner = Pairs.encode({ pairs: [{ numbers: [] }] });
    assert.throws(() => Pairs.decode(inner), refused(/^Pairs.pairs.numbers: must be two, not 0/));
  });

  it("is refused where JSON does not have it, with its path", () => {
    const json = new Json({ pairs: [{ numbers: [1, 2] }, {}] });
    assert.throws(
      () => Pairs.fromJson(json),
      (error) => error instanceof GenesisError && error.path === "pairs[1].numbers",
    );
  });

  it("lets a message be left out only where the rule lets the list be empty", () => {
    assert.equal(Pair.absent, undefined);
    const few = checked(list(u32, 3), (numbers: readonly number[]) => numbers);
    assert.deepEqual(record("Few", "", { few: field(1, few) }).absent, { value: { few: [] } });
  });
});
