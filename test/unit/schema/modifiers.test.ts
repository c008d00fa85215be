import assert from "node:assert/strict";
import { GenesisError, Json } from "../../../chain/schema/json.ts";
import {
  checked,
  list,
  optional,
  refusedAs,
  within,
  withinNyz,
} from "../../../chain/schema/modifiers.ts";
import { field, record } from "../../../chain/schema/record.ts";
import { nyz, text, u32, word } from "../../../chain/schema/scalars.ts";
import type { Type } from "../../../chain/schema/type.ts";
import { CodecError, ProtobufError } from "../../../chain/schema/wire.ts";

class Refusal extends Error {}

/** A rule that refuses in words of its own. */
const even = checked(u32, (value) => {
  if (value % 2 === 1) throw new Refusal(`${value} is odd`);
  return value;
});

function holding<V>(type: Type<V>) {
  return record("R", "", { it: field(1, type) });
}

describe("a checked type", () => {
  it("refuses in the words of its rule, on the wire and in JSON", () => {
    assert.throws(() => holding(even).decode(Uint8Array.of(8, 3)), Refusal);
    assert.throws(
      () => holding(even).fromJson(new Json({ it: 3 })),
      (error) => error instanceof GenesisError && error.message === "it: 3 is odd",
    );
  });

  it("believes the store, which took nothing else", () => {
    assert.deepEqual(holding(even).stored().decode(Uint8Array.of(8, 3)), { it: 3 });
  });

  it("may be left out if nothing keeps the rule; if not, the rule says why", () => {
    const odd = checked(u32, (value) => {
      if (value % 2 === 0) throw new Refusal(`${value} is even`);
      return value;
    });
    assert.deepEqual(holding(even).decode(new Uint8Array(0)), { it: 0 });
    assert.throws(() => holding(odd).decode(new Uint8Array(0)), /^Error: 0 is even$/);
  });

  it("gives what its rule makes of a value", () => {
    const small = checked(text, (value) => value.toLowerCase());
    assert.deepEqual(holding(small).decode(holding(text).encode({ it: "ABC" })), { it: "abc" });
    assert.deepEqual(holding(small).fromJson(new Json({ it: "ABC" })), { it: "abc" });
  });

  it("judges a list as a whole, and an empty one, too", () => {
    const pairs = checked(list(u32, 9), (values) => {
      if (values.length % 2 === 1 || values.length === 0) throw new Refusal("no pairs");
      return values;
    });
    const holder = holding(pairs);
    assert.deepEqual(holder.decode(Uint8Array.of(8, 1, 8, 2)), { it: [1, 2] });
    assert.throws(() => holder.decode(Uint8Array.of(8, 1)), Refusal);
    assert.throws(() => holder.decode(new Uint8Array(0)), Refusal);
    assert.throws(() => holder.fromJson(new Json({ it: [1] })), /^GenesisError: it: no pairs$/);
  });

  it("judges a record as a whole", () => {
    const Pair = record("Pair", "", { low: field(1, u32), high: field(2, u32) });
    const ordered = checked(Pair, (pair) => {
      if (pair.low > pair.high) throw new Refusal("low above high");
      return pair;
    });
    const holder = holding(ordered);
    const wrong = { it: { low: 2, high: 1 } };
    assert.throws(() => holder.decode(holder.encode(wrong)), Refusal);
    assert.throws(() => holder.fromJson(new Json(wrong)), /^GenesisError: it: low above high$/);
    assert.deepEqual(holder.stored().decode(holder.stored().encode(wrong)), wrong);
  });
});

describe("a type refused in a module's words", () => {
  const price = refusedAs(nyz, (reason) => new Refusal(`bad price: ${reason}`));

  it("says what is wrong with a value, or that there is none", () => {
    const bad = holding(text).encode({ it: "x" });
    assert.throws(() => holding(price).decode(bad), /^Error: bad price: not an amount/);
    assert.throws(
      () => holding(price).decode(new Uint8Array(0)),
      /^Error: bad price: not an amount/,
    );
    assert.deepEqual(holding(price).decode(holding(text).encode({ it: "7" })), { it: 7n });
  });

  it("leaves malformed bytes to the reader", () => {
    assert.throws(
      () => holding(price).decode(Uint8Array.of(10, 1, 255)),
      /R\.it: text is not UTF-8/,
    );
  });
});

describe("bounds", () => {
  it("hold on the wire and in JSON, both ends included", () => {
    const holder = holding(within(u32, 5, 7));
    for (const it of [5, 7]) {
      assert.deepEqual(holder.decode(Uint8Array.of(8, it)), { it });
      assert.deepEqual(holder.fromJson(new Json({ it })), { it });
    }
    for (const it of [4, 8]) {
      assert.throws(
        () => holder.decode(Uint8Array.of(8, it)),
        /^ProtobufError: R\.it: must be from 5 to 7$/,
      );
      assert.throws(
        () => holder.fromJson(new Json({ it })),
        /^GenesisError: it: must be from 5 to 7$/,
      );
    }
    assert.throws(
      () => holder.decode(new Uint8Array(0)),
      /^ProtobufError: R\.it: must be from 5 to 7$/,
    );
  });

  it("hold of amounts", () => {
    const price = withinNyz(nyz, 5n, 7n);
    for (const it of ["5", "7"]) assert.equal(String(price.fromJson(new Json(it))), it);
    for (const it of ["4", "8"]) {
      assert.throws(
        () => price.fromJson(new Json(it, "p")),
        /^GenesisError: p: must be from 5 to 7 nyz$/,
      );
    }
    assert.deepEqual(price.shape, { kind: "amount", least: 5n, most: 7n });
  });
});

describe("an optional type", () => {
  it("is refused if it is cut off, whatever stands behind its record", () => {
    const inner = holding(optional(nyz));
    const outer = record("Outer", "", { held: field(1, list(inner, 2)) });
    // The inner record is one byte long: the tag of its field. The zero stands behind it.
    assert.throws(() => outer.decode(Uint8Array.of(10, 1, 10, 0)), ProtobufError);
    assert.throws(() => inner.decode(Uint8Array.of(10)), ProtobufError);
  });

  it("tells zero from nothing where it can", () => {
    const holder = holding(optional(u32));
    assert.deepEqual(holder.encode({ it: 0 }), Uint8Array.of(8, 0));
    assert.deepEqual(holder.decode(Uint8Array.of(8, 0)), { it: 0 });
    assert.deepEqual(holder.decode(new Uint8Array(0)), { it: undefined });
    const words = holding(optional(text));
    assert.deepEqual(words.decode(words.encode({ it: "" })), { it: "" });
  });

  it("takes zero or nothing that a client writes for absent where it cannot be", () => {
    assert.deepEqual(holding(optional(nyz)).decode(Uint8Array.of(10, 0)), { it: undefined });
    assert.deepEqual(holding(optional(word("one"))).decode(Uint8Array.of(10, 0)), {
      it: undefined,
    });
    const some = holding(optional(within(u32, 1, 3)));
    assert.deepEqual(some.decode(Uint8Array.of(8, 0)), { it: undefined });
    assert.throws(() => some.decode(Uint8Array.of(8, 4)), /must be from 1 to 3/);
  });

  it("does so on the wire only", () => {
    const holder = holding(optional(nyz)).stored();
    assert.deepEqual(holder.decode(Uint8Array.of(10, 0)), { it: 0n });
    assert.throws(() => holder.encode({ it: undefined }), /a R would be stored as nothing/);
  });

  it("is left out of JSON and amino JSON", () => {
    const holder = holding(optional(u32));
    assert.deepEqual(holder.toJson({ it: undefined }), {});
    assert.deepEqual(holder.fromJson(new Json({})), { it: undefined });
    assert.deepEqual(holder.toAmino({ it: undefined }), {});
    assert.deepEqual(holder.toAmino({ it: 0 }), {});
    assert.deepEqual(holder.toJson({ it: 0 }), { it: 0 });
  });
});

describe("a list", () => {
  it("is refused above its bound before it takes memory", () => {
    let read = 0;
    const counted = checked(u32, (value) => {
      read += 1;
      return value;
    });
    const before = read;
    const bytes = new Uint8Array(2_000_000).fill(8);

    assert.throws(
      () => holding(list(counted, 3)).decode(bytes),
      (error) => error instanceof ProtobufError && error.message === "R.it: more than 3 elements",
    );

    assert.ok(read - before <= 8, `${read - before} elements were read`);
  });

  it("may be read a little longer, for a rule to refuse", () => {
    const few = checked(list(u32, 2, 1), (values) => {
      if (values.length > 2) throw new Refusal("more than a pair");
      return values;
    });
    assert.throws(() => holding(few).decode(Uint8Array.of(8, 1, 8, 2, 8, 3)), Refusal);
    assert.throws(() => holding(few).fromJson(new Json({ it: [1, 2, 3] })), /more than a pair/);
    assert.throws(
      () => holding(few).fromJson(new Json({ it: [1, 2, 3, 4] })),
      /at most 3 elements/,
    );
    assert.throws(() => holding(few).decode(Uint8Array.of(8, 1, 8, 2, 8, 3, 8, 4)), ProtobufError);
  });

  it("is written and read up to its bound, and not above", () => {
    const it = [1, 2];
    const holder = holding(list(u32, 2));
    assert.deepEqual(holder.decode(holder.encode({ it })), { it });
    assert.deepEqual(holder.fromJson(new Json({ it })), { it });
    assert.throws(() => holding(list(u32, 2)).encode({ it: [1, 2, 3] }), CodecError);
  });

  it("keeps the order of elements that stand apart", () => {
    const two = record("R", "", { it: field(1, list(u32, 9)), other: field(2, u32) });
    const apart = Uint8Array.of(8, 1, 16, 5, 8, 2, 8, 3);
    assert.deepEqual(two.decode(apart), { it: [1, 2, 3], other: 5 });
    assert.throws(() => two.stored().decode(apart), CodecError, "the store has one order");
  });
});
