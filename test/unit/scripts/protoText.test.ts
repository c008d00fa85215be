import assert from "node:assert/strict";
import { storeOf } from "../../../chain/core/store.ts";
import { list, optional, within } from "../../../chain/schema/modifiers.ts";
import { service } from "../../../chain/schema/package.ts";
import { field, record } from "../../../chain/schema/record.ts";
import {
  address,
  bool,
  counter,
  fixedBytes,
  nyz,
  someNyz,
  text,
  u32,
  u64,
  word,
} from "../../../chain/schema/scalars.ts";
import type { RecordType } from "../../../chain/schema/type.ts";
import { parseProto } from "../../../scripts/protoMessages.ts";
import { stateText, wireText } from "../../../scripts/protoText.ts";

const api = service("yizhan.shop.v1", "Orders of a shop.");

const Item = api.record("Item", "A thing.", {
  kind: field(1, word("lamp", "bulb")),
  priceNyz: field(2, someNyz),
  shelf: field(3, u32),
});

const Order = api.record(
  "Order",
  "What somebody wants.",
  {
    buyer: field(1, address),
    number: field(2, within(u32, 1, 4_000_000)),
    items: field(3, list(Item, 1_000), "In the order in which they were put into the basket."),
    sizes: field(4, list(within(u32, 1, 9), 3)),
    note: field(5, optional(text), "For the seller."),
    stamp: field(6, fixedBytes(32)),
  },
  { oldNote: 7, oldStamp: 9 },
);

const Count = api.record("Count", "Orders so far.", {
  orders: field(1, counter(8)),
  wide: field(2, u64),
});
const Wish = api.record("Wish", "", { buyer: field(1, address) });

api.message("MsgOrder", "Orders things.", {
  signer: "buyer",
  fields: { buyer: field(1, address), order: field(2, Order) },
  answers: { totalNyz: field(1, nyz) },
});
api.query("Order", "An order by its number.", {
  asks: { number: field(1, u32) },
  answers: { order: field(1, optional(Order)), paid: field(2, bool) },
});

const store = storeOf("shop");
store.single(1, "count", Count);
store.table(2, "orders", Order, "buyer", "number").index(3, "byNumber", "number");
store.table(4, "wishes", Wish, "buyer");

describe("the .proto text of declared messages", () => {
  const written = wireText(api) ?? "";

  it("has package, imports, annotations and the meaning of the package", () => {
    for (const part of [
      'syntax = "proto3";\n\n// Orders of a shop. Amounts are',
      '\npackage yizhan.shop.v1;\n\nimport "amino/amino.proto";',
      'import "cosmos/msg/v1/msg.proto";\nimport "cosmos_proto/cosmos.proto";\n',
      '  option (cosmos.msg.v1.signer) = "buyer";\n  option (amino.name) = "yizhan/MsgOrder";\n',
      "service Msg {\n  option (cosmos.msg.v1.service) = true;\n  rpc Order(MsgOrder) returns (MsgOrderResponse);\n}",
      "  // An order by its number.\n  rpc Order(QueryOrderRequest) returns (QueryOrderResponse);",
      '  string total_nyz = 1 [(cosmos_proto.scalar) = "cosmos.Int"];',
    ]) {
      assert.ok(written.includes(part), `${part}\n--- is not in\n${written}`);
    }
  });

  it("has labels, sentences and bounds of fields, and what is reserved", () => {
    for (const part of [
      '// What somebody wants.\nmessage Order {\n  reserved 7, 9;\n  reserved "old_note", "old_stamp";\n',
      "  // 1 to 4,000,000.\n  uint32 number = 2;",
      "  // In the order in which they were put into the basket. At most 1,000.\n  repeated Item items = 3;",
      "  // At most 3, each 1 to 9.\n  repeated uint32 sizes = 4 [packed = false];",
      "  // For the seller.\n  optional string note = 5;",
      "  // 32 bytes.\n  bytes stamp = 6;",
      "  // Lamp or bulb.\n  string kind = 1;",
    ]) {
      assert.ok(written.includes(part), `${part}\n--- is not in\n${written}`);
    }
  });

  it("leaves out records that nobody sends, and packages that nobody speaks", () => {
    assert.ok(!written.includes("message Count"));
    const silent = service("yizhan.silent.v1", "Nothing.");
    silent.record("Held", "", { number: field(1, u32) });
    assert.equal(wireText(silent), undefined);
    const mute = service("yizhan.mute.v1", "Messages only.");
    mute.message("MsgNod", "", { signer: "by", fields: { by: field(1, address) } });
    assert.doesNotMatch(wireText(mute) ?? "", /service Query/);
  });

  it("is read by protobufjs", () => {
    const { fields } = parseProto([written]).lookupType("yizhan.shop.v1.Order");

    assert.deepEqual(Object.keys(fields), ["buyer", "number", "items", "sizes", "note", "stamp"]);
  });

  it("breaks lines between words", () => {
    const wordy = service("yizhan.wordy.v1", "word ".repeat(60).trim());
    const name = "aNameOfAFieldThatIsSoLongThatItsOptionDoesNotFitBehindIt";
    wordy.query("Q", "", { asks: { [name]: field(1, address) }, answers: {} });
    const lines = (wireText(wordy) ?? "").split("\n");

    assert.ok(lines.every(({ length }) => length <= 100));
    assert.ok(lines.includes('      [(cosmos_proto.scalar) = "cosmos.AddressString"];'));
  });

  it("puts an option behind its field exactly where it fits", () => {
    const wide = service("yizhan.wide.v1", "Names of every length.");
    const names = Array.from({ length: 70 }, (_, i) => "n".repeat(i + 1));
    const asks = Object.fromEntries(names.map((name, i) => [name, field(i + 1, address)]));
    wide.query("Q", "", { asks, answers: {} });
    const lines = (wireText(wide) ?? "").split("\n");
    const inline = lines.filter((line) => /=.*\[/.test(line) && line.startsWith("  string"));

    assert.equal(Math.max(...inline.map(({ length }) => length)), 100);
    assert.ok(inline.length > 20 && inline.length < names.length);
  });
});

describe("the .proto text of a store", () => {
  const written = stateText(api, store) ?? "";

  it("has the values without the fields of their keys, and where they lie", () => {
    for (const part of [
      "package yizhan.shop.state.v1;",
      "// Orders so far.\n// The record count, prefix 1.\nmessage Count {\n  // Below 2^64.\n  optional bytes orders = 1;\n  // Below 2^64.\n  uint64 wide = 2;\n}",
      "// Table orders, prefix 2, key buyer, number.\nmessage Order {",
      "  // 0 = lamp, 1 = bulb.\n  optional uint32 kind = 1;\n  // At least 1.\n  bytes price_nyz = 2;",
    ]) {
      assert.ok(written.includes(part), `${part}\n--- is not in\n${written}`);
    }
    const { fields } = parseProto([written]).lookupType("yizhan.shop.state.v1.Order");
    assert.deepEqual(Object.keys(fields), ["items", "sizes", "note", "stamp"]);
    assert.ok(!written.includes("MsgOrder"));
  });

  it("names what has no value of its own, and what keeps the bytes of others", () => {
    assert.ok(written.includes("// Index byNumber, prefix 3, key number: the byte 1."));
    assert.ok(written.includes("// Table wishes, prefix 4, key buyer: the byte 1."));
    assert.ok(!written.includes("message Wish"));

    const other = storeOf("other");
    const note = { prefix: 1, kind: "table", record: Item as RecordType<unknown> } as const;
    other.note({ ...note, name: "things", key: ["kind"] });
    other.single(2, "count", Count);
    assert.match(
      stateText(api, other) ?? "",
      /Table things, prefix 1, key kind: bytes of other software\./,
    );
  });

  it("is none where nothing has a value, and may hold a record both alone and in another", () => {
    const keys = storeOf("keys");
    keys.table(1, "wishes", Wish, "buyer");
    assert.equal(stateText(api, keys), undefined);

    const both = storeOf("both");
    both.single(1, "best", Item);
    both.table(2, "orders", Order, "buyer", "number");
    assert.match(stateText(api, both) ?? "", /The record best, prefix 1\.\nmessage Item/);
  });

  it("cannot be where a record would have two forms, or belongs to nobody", () => {
    const twice = storeOf("twice");
    twice.table(1, "a", Order, "number");
    twice.table(2, "b", Order, "buyer");
    assert.throws(() => stateText(api, twice), /Order is stored in two ways/);

    const inner = storeOf("inner");
    inner.table(1, "items", Item, "shelf");
    inner.table(2, "orders", Order, "buyer", "number");
    assert.throws(() => stateText(api, inner), /Item is stored in two ways/);

    const strange = storeOf("strange");
    strange.single(1, "holder", api.record("Holder", "", { in: field(1, record("Lost", "", {})) }));
    assert.throws(() => stateText(api, strange), /yizhan\.shop\.v1 does not declare Lost/);
  });
});
