import assert from "node:assert/strict";
import { GenesisError, Json } from "../../../chain/schema/json.ts";
import { hexadecimal, optional } from "../../../chain/schema/modifiers.ts";
import { field, record } from "../../../chain/schema/record.ts";
import {
  address,
  binary,
  bool,
  bytes,
  counter,
  fixedBytes,
  nodeId,
  nyz,
  someNyz,
  text,
  u32,
  u53,
  u64,
  word,
} from "../../../chain/schema/scalars.ts";
import type { RecordType, Type } from "../../../chain/schema/type.ts";
import { CodecError, ProtobufError } from "../../../chain/schema/wire.ts";
import type { Address, NodeId } from "../../../chain/types/address.ts";
import { formatAddress, formatNodeId } from "../../../chain/types/address.ts";

/** A record `R` with one field `it`, number 1. */
function holding<V>(type: Type<V>): RecordType<{ readonly it: V }> {
  return record("R", "", { it: field(1, type) }) as unknown as RecordType<{ readonly it: V }>;
}

function hex(of: Uint8Array): string {
  return Buffer.from(of).toString("hex");
}

function unhex(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "hex"));
}

/** Wire and stored bytes of a value, and its JSON and amino JSON. */
function forms<V>(type: Type<V>, it: V): readonly unknown[] {
  const holder = holding(type);
  const written = { wire: holder.encode({ it }), stored: holder.stored().encode({ it }) };
  assert.deepEqual(holder.decode(written.wire), { it });
  assert.deepEqual(holder.stored().decode(written.stored), { it });
  return [hex(written.wire), hex(written.stored), type.toJson(it), type.toAmino(it)];
}

const ID = "\x01".repeat(20);

describe("the forms of a scalar", () => {
  it("are those of proto3 for numbers, truth values, texts and bytes", () => {
    assert.deepEqual(forms(u32, 300), ["08ac02", "08ac02", 300, 300]);
    assert.deepEqual(forms(u32, 2 ** 32 - 1), [
      "08ffffffff0f",
      "08ffffffff0f",
      4294967295,
      4294967295,
    ]);
    assert.deepEqual(forms(bool, true), ["0801", "0801", true, true]);
    assert.deepEqual(forms(text, "é"), ["0a02c3a9", "0a02c3a9", "é", "é"]);
    assert.deepEqual(forms(bytes, Uint8Array.of(255)), ["0a01ff", "0a01ff", "/w==", "/w=="]);
    const safe = Number.MAX_SAFE_INTEGER;
    assert.deepEqual(forms(u53, safe), ["08ffffffffffffff0f", "08ffffffffffffff0f", safe, safe]);
    const largest = ["08ffffffffffffffffff01", "08ffffffffffffffffff01", "18446744073709551615"];
    assert.deepEqual(forms(u64, 2n ** 64n - 1n), [...largest, largest[2]]);
  });

  it("leave out zeros, unless the store would hold nothing", () => {
    assert.deepEqual(forms(u32, 0), ["", "0800", 0, undefined]);
    assert.deepEqual(forms(bool, false), ["", "0800", false, undefined]);
    assert.deepEqual(forms(text, ""), ["", "0a00", "", undefined]);
    assert.deepEqual(forms(bytes, new Uint8Array(0)), ["", "0a00", "", undefined]);
    assert.deepEqual(forms(u64, 0n), ["", "0800", "0", undefined]);
  });

  it("are text for people and bytes for the store where there is an id or an amount", () => {
    const account = formatAddress(ID as Address);
    const stored = `0a14${"01".repeat(20)}`;
    assert.deepEqual(forms(address, ID as Address), [
      `0a29${hex(Buffer.from(account))}`,
      stored,
      account,
      account,
    ]);
    assert.equal(forms(nodeId, ID as NodeId)[1], stored);
    assert.equal(forms(nodeId, ID as NodeId)[2], formatNodeId(ID as NodeId));
    assert.deepEqual(forms(nyz, 256n as never), ["0a03323536", "0a020100", "256", "256"]);
    assert.deepEqual(forms(nyz, 0n as never), ["0a0130", "0a00", "0", "0"]);
    const largest = 2n ** 128n - 1n;
    assert.equal(forms(nyz, largest as never)[1], `0a10${"ff".repeat(16)}`);
    assert.equal(forms(counter(8), 2n ** 64n - 1n)[1], `0a08${"ff".repeat(8)}`);
  });

  it("are places for words, hexadecimal for keys and base64 for amino", () => {
    const kinds = word("one", "two");
    assert.deepEqual(forms(kinds, "two"), ["0a0374776f", "0801", "two", "two"]);
    assert.deepEqual(forms(kinds, "one"), ["0a036f6e65", "0800", "one", "one"]);
    assert.deepEqual(forms(binary(2), "\x00\xff"), ["0a0200ff", "0a0200ff", "00ff", "AP8="]);
    assert.deepEqual(forms(hexadecimal(fixedBytes(2)), Uint8Array.of(0, 255)), [
      "0a0200ff",
      "0a0200ff",
      "00ff",
      "AP8=",
    ]);
  });
});

describe("a scalar", () => {
  const refusedWire: readonly (readonly [Type<never>, bytes: string, says: RegExp])[] = [
    [u32, "088080808010", /^R\.it: 4294967296 is above 2\^32 - 1$/],
    [u32, "08ffffffffffffffffff01", /^R\.it: .* is above/],
    [u32, "08ffffffffffffffffff02", /^R\.it: varint is longer than 64 bits$/],
    [u32, "0880808080808080808080", /^R\.it: varint is longer than 64 bits$/],
    [u64, "08ffffffffffffffffff02", /^R\.it: varint is longer than 64 bits$/],
    [u53, "088080808080808010", /^R\.it: number is above 2\^53 - 1$/],
    [u53, "08ffffffffffffffffff01", /^R\.it: number is above 2\^53 - 1$/],
    [u64, "088080808080808080808001", /^R\.it: varint is longer than 64 bits$/],
    [u64, "088000", /^R\.it: varint is not in its shortest form$/],
    [bool, "0802", /^R\.it: 2 is not true or false$/],
    [text, "0a01ff", /^R\.it: text is not UTF-8$/],
    [text, `0a8101${"61".repeat(128)}c3`, /^R\.it: text is not UTF-8$/],
    [bytes, "0a0200", /^R\.it: message is cut short$/],
    [fixedBytes(2), "0a0100", /^R\.it: must be 2 bytes, not 1$/],
    [fixedBytes(2), "", /^R\.it: must be 2 bytes, not 0$/],
    [binary(2), "0a03000000", /^R\.it: must be 2 bytes, not 3$/],
    [nyz, "0a023031", /^R\.it: not an amount/],
    [nyz, "", /^R\.it: not an amount/],
    [someNyz, "0a0130", /^R\.it: must be more than 0$/],
    [counter(8), `0a14${hex(Buffer.from("18446744073709551616"))}`, /^R\.it: must be below 2\^64$/],
    [counter(8), "0a022d31", /^R\.it: not a whole number: "-1"$/],
    [word("one"), "0a0374776f", /^R\.it: must be one of one, not "two"$/],
    [address, "0a0161", /^R\.it: /],
  ] as never;
  for (const [type, given, says] of refusedWire) {
    it(`of kind ${type.shape.kind} refuses ${given === "" ? "nothing" : given} from a stranger`, () => {
      assert.throws(
        () => holding(type).decode(unhex(given)),
        (error) => error instanceof ProtobufError && says.test(error.message),
      );
    });
  }

  const damaged: readonly (readonly [Type<never>, bytes: string])[] = [
    [nyz, "0a0200ff"],
    [nyz, `0a1101${"00".repeat(16)}`],
    [counter(8), `0a0901${"00".repeat(8)}`],
    [address, `0a13${"01".repeat(19)}`],
    [word("one"), "0801"],
    [u32, "088000"],
    [u32, "080110"],
    [binary(2), "0a0100"],
    [nyz, ""],
  ] as never;
  for (const [type, given] of damaged) {
    it(`of kind ${type.shape.kind} takes ${given === "" ? "nothing" : given} in the store for damage`, () => {
      assert.throws(() => holding(type).stored().decode(unhex(given)), CodecError);
    });
  }

  const unwritable: readonly (readonly [Type<never>, value: unknown])[] = [
    [u32, 2 ** 32],
    [u32, -1],
    [u32, 1.5],
    [u53, 2 ** 53],
    [u53, -1],
    [text, "\ud800"],
    [text, `${"long".repeat(40)}\udfff`],
    [binary(1), "\u0100"],
  ] as never;
  for (const [type, value] of unwritable) {
    it(`of kind ${type.shape.kind} does not write ${JSON.stringify(value)}`, () => {
      assert.throws(() => holding(type).encode({ it: value as never }), CodecError);
      assert.deepEqual(holding(u32).encode({ it: 1 }), Uint8Array.of(8, 1), "nor half of it");
    });
  }

  it("that is a word is not stored if it is none of its words", () => {
    const codec = holding(word("one")).stored();
    assert.throws(() => codec.encode({ it: "two" as "one" }), /two is none of one/);
  });

  it("of 53 bits writes zero where it is told from nothing", () => {
    assert.deepEqual(holding(optional(u53)).encode({ it: 0 }), Uint8Array.of(8, 0));
  });

  const refusedJson: readonly (readonly [Type<never>, json: unknown])[] = [
    [u32, 2 ** 32],
    [u32, "1"],
    [u32, 1.5],
    [bool, 1],
    [text, 1],
    [bytes, "not base64!"],
    [hexadecimal(bytes), "0"],
    [binary(2), "00"],
    [nyz, 1],
    [nyz, "01"],
    [nyz, "-1"],
    [nyz, String(2n ** 128n)],
    [someNyz, "0"],
    [counter(8), String(2n ** 64n)],
    [u64, String(2n ** 64n)],
    [u64, "1e3"],
    [u64, "0x10"],
    [u64, ""],
    [word("one"), "two"],
    [address, formatNodeId(ID as NodeId)],
  ] as never;
  for (const [type, json] of refusedJson) {
    it(`of kind ${type.shape.kind} refuses ${JSON.stringify(json)} in a genesis`, () => {
      assert.throws(
        () => holding(type).fromJson(new Json({ it: json }, "at")),
        (error) => error instanceof GenesisError && error.path === "at.it",
      );
    });
  }
});
