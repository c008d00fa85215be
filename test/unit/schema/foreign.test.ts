import assert from "node:assert/strict";
import fc from "fast-check";
import { enumeration } from "../../../chain/schema/enumeration.ts";
import { i32, i53, i64, nearestI53, nearestU53 } from "../../../chain/schema/integers.ts";
import { Json } from "../../../chain/schema/json.ts";
import { looseBytes } from "../../../chain/schema/loose.ts";
import { list, optional } from "../../../chain/schema/modifiers.ts";
import { omissible } from "../../../chain/schema/omissible.ts";
import { oneOf } from "../../../chain/schema/oneof.ts";
import { packed } from "../../../chain/schema/packedList.ts";
import { field, record } from "../../../chain/schema/record.ts";
import { text, u32, u53, u64 } from "../../../chain/schema/scalars.ts";
import type { Type } from "../../../chain/schema/type.ts";
import { CodecError } from "../../../chain/schema/wire.ts";

describe("signed integers", () => {
  const cases: readonly [name: string, type: Type<unknown>, values: fc.Arbitrary<unknown>][] = [
    ["i32", i32 as Type<unknown>, fc.integer()],
    ["i53", i53 as Type<unknown>, fc.maxSafeInteger()],
    ["u53", u53 as Type<unknown>, fc.maxSafeNat()],
    ["i64", i64 as Type<unknown>, fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })],
  ];
  for (const [name, type, values] of cases) {
    it(`survive as ${name}, in bytes and in JSON`, () => {
      const One = record("One", "", { value: field(1, type) });
      fc.assert(
        fc.property(values, (value) => {
          assert.deepEqual(One.decode(One.encode({ value })), { value });
          assert.deepEqual(One.decodeLenient(One.encode({ value })), { value });
          assert.deepEqual(One.fromJson(new Json(One.toJson({ value }))), { value });
        }),
      );
    });
  }

  it("below zero take ten bytes, as protobuf wants it", () => {
    const One = record("One", "", { value: field(1, i32) });

    assert.equal(hex(One.encode({ value: -1 })), "08ffffffffffffffffff01");
  });

  it("beyond their type are refused when they are written", () => {
    for (const [type, value] of [
      [i32, 2 ** 31],
      [i53, 2 ** 53],
      [i53, 0.5],
      [u53, -1],
      [i64, 2n ** 63n],
    ] as readonly [Type<unknown>, unknown][]) {
      const One = record("One", "", { value: field(1, type) });

      assert.throws(() => One.encode({ value }), CodecError);
    }
  });

  it("beyond their type are refused when they are read; lenient readers drop the bits above", () => {
    const bytes = Wide.encode({ value: 2n ** 33n + 5n });
    const A = record("A", "", { value: field(1, i32) });
    const B = record("B", "", { value: field(1, u32) });

    assert.throws(() => A.decode(bytes), /^ProtobufError: A\.value: 8589934597 is beyond 32 bits$/);
    assert.throws(() => B.decode(bytes), /^ProtobufError: B\.value: 8589934597 is above 2\^32/);
    assert.deepEqual(A.decodeLenient(bytes), { value: 5 });
    assert.deepEqual(B.decodeLenient(bytes), { value: 5 });
  });

  it("beyond 2^53 are refused, or become the nearest number", () => {
    const bytes = Wide.encode({ value: 2n ** 53n });
    const Exact = record("Exact", "", { value: field(1, i53) });
    const Nearest = record("Nearest", "", { signed: field(1, nearestI53) });
    const NearestUnsigned = record("Nearest", "", { unsigned: field(1, nearestU53) });

    assert.throws(
      () => Exact.decodeLenient(bytes),
      /^ProtobufError: Exact\.value: 9007199254740992/,
    );
    assert.deepEqual(Nearest.decode(bytes), { signed: Number.MAX_SAFE_INTEGER });
    assert.deepEqual(NearestUnsigned.decode(bytes), { unsigned: Number.MAX_SAFE_INTEGER });
    const least = Wide.encode({ value: 2n ** 63n });
    assert.deepEqual(Nearest.decode(least), { signed: Number.MIN_SAFE_INTEGER });
  });
});

describe("an enum", () => {
  const Vote = record("Vote", "", {
    must: field(1, enumeration("Status", [null, "yes", "no"])),
    may: field(2, enumeration("Kind", ["plain", "fancy"])),
  });

  it("is written as its number, and its first word is what absence means", () => {
    assert.equal(hex(Vote.encode({ must: "no", may: "plain" })), "0802");
    assert.deepEqual(Vote.decode(Uint8Array.of(8, 1)), { must: "yes", may: "plain" });
  });

  it("has no words that are not declared", () => {
    assert.throws(() => Vote.decode(Uint8Array.of(8, 0)), /Vote\.must: no value 0 of Status/);
    assert.throws(() => Vote.decode(Uint8Array.of(8, 3)), /Vote\.must: no value 3 of Status/);
    assert.throws(() => Vote.decode(new Uint8Array(0)), /Vote\.must: is missing/);
    assert.throws(() => Vote.encode({ must: "maybe" as "yes", may: "plain" }), CodecError);
  });
});

describe("a message of one field among several", () => {
  const Key = oneOf("Key", "", { short: field(1, text), long: field(2, looseBytes) }, [
    "kind",
    "of",
  ]);

  it("holds that field, even if it is empty", () => {
    assert.equal(hex(Key.encode({ kind: "short", of: "" })), "0a00");
    assert.deepEqual(Key.decode(Uint8Array.of(10, 0)), { kind: "short", of: "" });
    assert.deepEqual(Key.fromJson(new Json({ short: "x" })), { kind: "short", of: "x" });
    assert.deepEqual(Key.toJson({ kind: "short", of: "x" }), { short: "x" });
  });

  it("holds the last one if it is read leniently, and not two otherwise", () => {
    const bytes = Uint8Array.of(10, 1, 0x61, 24, 7, 18, 1, 9);

    assert.deepEqual(Key.decodeLenient(bytes), { kind: "long", of: Uint8Array.of(9) });
    assert.throws(() => Key.decode(bytes), /^ProtobufError: Key: unknown field 3$/);
    assert.throws(() => Key.decode(Uint8Array.of(10, 0, 18, 0)), /^ProtobufError: Key: holds two/);
    assert.throws(() => Key.decode(new Uint8Array(0)), /^ProtobufError: Key: holds none of its/);
  });
});

describe("a packed list", () => {
  const Numbers = record("Numbers", "", { all: field(1, packed(u32, 3)) });

  it("stands behind one tag, and is nothing if it is empty", () => {
    assert.equal(hex(Numbers.encode({ all: [1, 300, 0] })), "0a0401ac0200");
    assert.deepEqual(Numbers.decode(Numbers.encode({ all: [1, 300, 0] })), { all: [1, 300, 0] });
    assert.equal(hex(Numbers.encode({ all: [] })), "");
  });

  it("has no more elements than declared", () => {
    assert.throws(() => Numbers.decode(Uint8Array.of(10, 4, 1, 2, 3, 4)), /more than 3 elements/);
    assert.throws(() => Numbers.encode({ all: [1, 2, 3, 4] }), CodecError);
  });
});

describe("a property that may be left out", () => {
  const Inner = record("Inner", "", { number: field(1, u32) });
  const Loose = record("Loose", "", {
    must: field(1, u32),
    note: field(2, omissible(text)),
    inner: field(3, omissible(optional(Inner))),
    all: field(4, omissible(list(text, 9))),
  });

  it("is read as what absence means, unless that is nothing", () => {
    assert.deepEqual(Loose.decode(Loose.encode({ must: 1 })), { must: 1, note: "", all: [] });
    const whole = { must: 0, note: "n", inner: { number: 0 }, all: ["a", ""] };
    assert.deepEqual(Loose.decode(Loose.encode(whole)), whole);
  });

  it("is the same if its fields come in another order", () => {
    const bytes = Uint8Array.of(34, 1, 0x61, 26, 0, 34, 1, 0x62, 8, 7);

    const expected = { must: 7, note: "", inner: { number: 0 }, all: ["a", "b"] };
    assert.deepEqual(Loose.decodeLenient(bytes), expected);
  });
});

const Wide = record("Wide", "", { value: field(1, u64) });

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
