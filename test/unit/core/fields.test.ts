import assert from "node:assert/strict";
import { readFields } from "../../../chain/core/fields.ts";
import { ProtobufWriter } from "../../../chain/core/protobuf.ts";
import { utf8 } from "../../../chain/types/bytes.ts";

const TABLE = {
  name: [1, "text"],
  key: [2, "bytes"],
  count: [3, "uint"],
  isOpen: [4, "bool"],
  place: [5, "message"],
  tags: [6, "texts"],
  parts: [7, "messages"],
} as const;

function read(write: (out: ProtobufWriter) => ProtobufWriter): unknown {
  return readFields(write(new ProtobufWriter()).finish(), TABLE);
}

describe("reading a message by its table of fields", () => {
  it("reads every kind of field, in any order", () => {
    const values = read((out) =>
      out
        .item(7, Uint8Array.of(1))
        .item(6, utf8("b"))
        .item(6, utf8("a"))
        .item(7, Uint8Array.of(2))
        .item(5, new Uint8Array(0))
        .uint(4, 1)
        .uint(3, 300)
        .bytes(2, Uint8Array.of(9))
        .text(1, "驿站"),
    );

    assert.deepEqual(values, {
      name: "驿站",
      key: Uint8Array.of(9),
      count: 300,
      isOpen: true,
      place: new Uint8Array(0),
      tags: ["b", "a"],
      parts: [Uint8Array.of(1), Uint8Array.of(2)],
    });
  });

  it("reads absent fields as empty, and an absent message as undefined", () => {
    assert.deepEqual(readFields(new Uint8Array(0), TABLE), {
      name: "",
      key: new Uint8Array(0),
      count: 0,
      isOpen: false,
      place: undefined,
      tags: [],
      parts: [],
    });
  });

  it("refuses unknown fields, wrong wire types, repetitions, and truth values above 1", () => {
    assert.throws(() => read((out) => out.uint(8, 1)), /unknown field 8/);
    assert.throws(() => read((out) => out.uint(1, 1)), /field 1 has wire type 0/);
    assert.throws(() => read((out) => out.text(3, "x")), /field 3 has wire type 2/);
    assert.throws(() => read((out) => out.uint(6, 1)), /field 6 has wire type 0/);
    assert.throws(() => read((out) => out.text(1, "a").text(1, "b")), /field 1 appears twice/);
    assert.throws(() => read((out) => out.uint(4, 2)), /not true or false/);
    assert.throws(() => read((out) => out.item(6, Uint8Array.of(0xff))), TypeError);
    assert.throws(() => readFields(Uint8Array.of(0x0a, 5, 1), TABLE), /cut short/);
  });
});
