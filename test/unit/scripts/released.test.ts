import assert from "node:assert/strict";
import { parseProto } from "../../../scripts/protoMessages.ts";
import { breaches, releasedOf } from "../../../scripts/released.ts";

/** A package `shop.v1` with one message of these lines. */
function shop(...lines: readonly string[]) {
  const text = `syntax = "proto3"; package shop.v1; message Item {} message Order { ${lines.join(" ")} }`;
  return releasedOf(parseProto([text]));
}

const FIELDS = ["string buyer = 1;", "optional uint32 tip = 2;", "repeated Item items = 3;"];
const RELEASED = shop(...FIELDS);

/** What is wrong with a later file. */
function breachesOf(...lines: readonly string[]): readonly string[] {
  return breaches(RELEASED, shop(...lines));
}

describe("a released .proto file", () => {
  it("notes number, label, type and name of every field", () => {
    assert.deepEqual(RELEASED, {
      "shop.v1": {
        Item: {},
        Order: { 1: "string buyer", 2: "optional uint32 tip", 3: "repeated Item items" },
      },
    });
  });

  it("has the names of the file, and every number of a reserved range", () => {
    assert.deepEqual(shop("string first_name = 1;", "reserved 4 to 6, 9;")["shop.v1"]?.["Order"], {
      1: "string first_name",
      4: "reserved",
      5: "reserved",
      6: "reserved",
      9: "reserved",
    });
  });

  it("may get fields and messages, in any order of lines", () => {
    assert.deepEqual(breachesOf(...FIELDS.toReversed(), "bool paid = 4;"), []);
    assert.deepEqual(breaches({}, RELEASED), []);
  });

  const [buyer = "", tip = "", items = ""] = FIELDS;
  const changes: readonly (readonly [what: string, lines: readonly string[], says: string])[] = [
    ["a number", ["string buyer = 4;", tip, items], "shop.v1.Order.buyer had number 1, not 4"],
    [
      "a type",
      ["bytes buyer = 1;", tip, items],
      'shop.v1.Order had "string buyer" as number 1, not "bytes buyer"',
    ],
    [
      "the record in a list",
      [buyer, tip, "repeated Order items = 3;"],
      'shop.v1.Order had "repeated Item items" as number 3, not "repeated Order items"',
    ],
    [
      "a label",
      [buyer, "uint32 tip = 2;", items],
      'shop.v1.Order had "optional uint32 tip" as number 2, not "uint32 tip"',
    ],
    [
      "a list to one",
      [buyer, tip, "Item items = 3;"],
      'shop.v1.Order had "repeated Item items" as number 3, not "Item items"',
    ],
    [
      "a name",
      ["string payer = 1;", tip, items],
      'shop.v1.Order had "string buyer" as number 1, not "string payer"',
    ],
    ["a field that goes", [buyer, items], "shop.v1.Order.tip is gone, and 2 not reserved"],
  ];
  for (const [what, lines, says] of changes) {
    it(`cannot change ${what}`, () => {
      assert.deepEqual(breachesOf(...lines), [says]);
    });
  }

  it("cannot swap two fields or lose a message or a package", () => {
    assert.deepEqual(breachesOf("optional uint32 tip = 1;", "string buyer = 2;", items), [
      "shop.v1.Order.buyer had number 1, not 2",
      "shop.v1.Order.tip had number 2, not 1",
    ]);
    assert.deepEqual(breaches(RELEASED, { "shop.v1": { Item: {} } }), ["shop.v1.Order is gone"]);
    assert.deepEqual(breaches({ "shop.v1": { Item: {} } }, {}), ["shop.v1.Item is gone"]);
  });

  it("may lose a field that is reserved, which stays so from the release on", () => {
    const without = shop(buyer, "reserved 2;", 'reserved "tip";', items);

    assert.deepEqual(breaches(RELEASED, without), []);
    assert.deepEqual(breaches(without, without), []);
    assert.deepEqual(breaches(without, RELEASED), [
      "shop.v1.Order uses the reserved number 2 again",
    ]);
    assert.deepEqual(breachesOf(buyer, "reserved 2;", "optional uint32 tip = 5;", items), [
      "shop.v1.Order.tip had number 2, not 5",
    ]);
  });
});
