import assert from "node:assert/strict";
import { Json } from "../../../chain/schema/json.ts";
import { list, optional } from "../../../chain/schema/modifiers.ts";
import { service } from "../../../chain/schema/package.ts";
import { field, record, snake } from "../../../chain/schema/record.ts";
import { nodeId, nyz, text, u32 } from "../../../chain/schema/scalars.ts";
import { CodecError, ProtobufError } from "../../../chain/schema/wire.ts";
import { formatNodeId, type NodeId } from "../../../chain/types/address.ts";
import { amount } from "../../../chain/types/amount.ts";

const Inner = record("Inner", "", { count: field(2, u32), name: field(1, text) });
const Outer = record("Outer", "", {
  ownNyz: field(1, nyz),
  inner: field(2, Inner),
  many: field(3, list(Inner, 5)),
  maybe: field(4, optional(Inner)),
});

const none = { count: 0, name: "" };

describe("a record", () => {
  it("is written in the order of numbers and read with the fields in the order of declaration", () => {
    const bytes = Inner.encode({ count: 7, name: "x" });
    assert.deepEqual(bytes, Uint8Array.of(10, 1, 120, 16, 7));
    assert.deepEqual(Inner.decode(bytes), { name: "x", count: 7 });
  });

  it("names the place of a wrong value below it", () => {
    const value = { ownNyz: amount(1n), inner: none, many: [none], maybe: undefined };
    const good = Outer.encode(value);
    const wrong = Uint8Array.of(...good, 34, 2, 8, 1);

    assert.throws(
      () => Outer.decode(wrong),
      (error) =>
        error instanceof ProtobufError &&
        error.message === "Outer.maybe: field 1 (name) has wire type 0",
    );
  });

  it("does not let an inner record read beyond its end", () => {
    const bytes = Uint8Array.of(10, 1, 49, 18, 2, 10, 5, 26, 0, 34, 0);
    assert.throws(
      () => Outer.decode(bytes),
      /^ProtobufError: Outer\.inner\.name: message is cut short$/,
    );
  });

  it("tells an empty inner record from none", () => {
    const value = { ownNyz: amount(1n), inner: none, many: [none, none], maybe: none };
    assert.deepEqual(Outer.decode(Outer.encode(value)), value);
    const without = { ...value, maybe: undefined };
    assert.deepEqual(Outer.decode(Outer.encode(without)), without);
  });

  it("has values of its own: neither the bytes nor the default of another", () => {
    const [one, two] = [Outer, Outer].map(({ decode }) => decode(Uint8Array.of(10, 1, 49)));
    assert.deepEqual(one, { ownNyz: 1n, inner: none, many: [], maybe: undefined });
    assert.notEqual(one, two);
  });

  it("is never stored as nothing", () => {
    const zero = Inner.stored().encode(none);
    assert.deepEqual(zero, Uint8Array.of(10, 0));
    assert.deepEqual(Inner.stored().decode(zero), none);
    const Lists = record("Lists", "", {
      many: field(1, list(u32, 3)),
      may: field(2, optional(u32)),
    });
    assert.throws(
      () => Lists.stored().encode({ many: [], may: undefined }),
      (error) =>
        error instanceof CodecError && /a Lists would be stored as nothing/.test(error.message),
    );
  });

  it("is stored without the fields of its key", () => {
    const Bond = record("Bond", "", { node: field(1, nodeId), ownNyz: field(2, nyz) });
    const node = "n".repeat(20) as NodeId;
    const codec = Bond.stored("node");
    const bytes = codec.encode({ node, ownNyz: amount(258n) } as never);
    assert.deepEqual(bytes, Uint8Array.of(18, 2, 1, 2));
    assert.deepEqual(codec.decode(bytes), { ownNyz: 258n });
  });

  it("is not decoded from the store with anything behind it, or in another order", () => {
    const codec = Inner.stored();
    for (const bytes of [
      [16, 7, 10, 1, 120],
      [10, 1, 120, 16, 7, 24, 1],
      [10, 1, 120, 10, 1, 120],
    ]) {
      assert.throws(() => codec.decode(Uint8Array.from(bytes)), CodecError, String(bytes));
    }
  });

  it("leaves the shared buffer as it was when a value cannot be written", () => {
    const bad = {
      ownNyz: amount(1n),
      inner: none,
      many: new Array(6).fill(none),
      maybe: undefined,
    };
    assert.throws(() => Outer.encode(bad), /Outer\.many has more than 5 elements/);
    assert.deepEqual(Inner.encode({ count: 1, name: "" }), Uint8Array.of(16, 1));
  });

  it("holds long inner records, whose length needs more than a byte", () => {
    const name = "long ".repeat(5_000);
    const value = { ownNyz: amount(1n), inner: { count: 1, name }, many: [], maybe: undefined };
    assert.deepEqual(Outer.decode(Outer.encode(value)), value);
  });

  it("is read leniently as other software reads: unknown fields, long varints, the last value", () => {
    const bytes = Uint8Array.of(
      16,
      1,
      250,
      1,
      1,
      0,
      16,
      0x82,
      0,
      45,
      1,
      2,
      3,
      4,
      49,
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      8,
    );
    assert.deepEqual(Inner.decodeLenient(bytes), { name: "", count: 2 });
    assert.throws(() => Inner.decode(bytes), ProtobufError);
    assert.throws(() => Inner.decodeLenient(Uint8Array.of(45, 1)), /cut short/);
    assert.throws(() => Inner.decodeLenient(Uint8Array.of(0, 1)), /unknown field 0/);
    assert.throws(() => Inner.decodeLenient(Uint8Array.of(43)), /wire type 3 is not supported/);
    assert.throws(
      () => Inner.decodeLenient(Uint8Array.of(8, 1)),
      /field 1 \(name\) has wire type 0/,
    );
  });

  it("has JSON without unknown or missing fields", () => {
    assert.throws(
      () => Outer.fromJson(new Json({ own: 1 }, "at")),
      /^GenesisError: at\.own: unknown field$/,
    );
    const missing = { ownNyz: "1", inner: { name: "" } };
    assert.throws(
      () => Outer.fromJson(new Json(missing)),
      /^GenesisError: inner\.count: is missing$/,
    );
    const least = { ownNyz: "1", inner: { name: "", count: 0 } };
    assert.deepEqual(Outer.fromJson(new Json(least)), {
      ownNyz: 1n,
      inner: none,
      many: [],
      maybe: undefined,
    });
  });

  it("has amino JSON with the names of .proto files, without what is empty", () => {
    const node = "n".repeat(20) as NodeId;
    const Msg = record("Msg", "", {
      nodeId: field(1, nodeId),
      ownNyz: field(2, nyz),
      registeredHeight: field(3, u32),
      names: field(4, list(text, 3)),
      limits: field(5, list(u32, 3)),
    });
    assert.deepEqual(
      Msg.toAmino({
        nodeId: node,
        ownNyz: amount(0n),
        registeredHeight: 0,
        names: [],
        limits: [1],
      }),
      { node_id: formatNodeId(node), own_nyz: "0", limits: [1] },
    );
  });

  it("has no number twice, none that is reserved, and none beyond two bytes of tag", () => {
    const two = { a: field(1, u32), b: field(1, u32) };
    assert.throws(() => record("R", "", two), /R\.b and a have number 1/);
    assert.throws(
      () => record("R", "", { b: field(3, u32) }, { a: 3 }),
      /R\.b and a have number 3/,
    );
    assert.throws(() => record("R", "", { a: field(4, u32) }, { a: 3 }), /R\.a is reserved/);
    for (const number of [0, -1, 1.5, 2048]) {
      assert.throws(() => record("R", "", { a: field(number, u32) }), /cannot have number/);
    }
    const last = record("R", "", { a: field(2047, u32), b: field(1, u32) }, { c: 2 });
    assert.deepEqual(last.decode(last.encode({ a: 1, b: 2 })), { a: 1, b: 2 });
  });
});

describe("a package", () => {
  it("names its messages and queries", () => {
    const api = service("yizhan.shop.v1", "A shop.");
    const order = api.message("MsgPlaceOrder", "Orders.", {
      signer: "buyer",
      fields: { buyer: field(1, text) },
      reserved: { seller: 2 },
    });
    const orders = api.query("Orders", "All orders.", { asks: {}, answers: {} });

    const { type, command, aminoName, signer } = order;
    assert.deepEqual(
      { type, command, aminoName, signer },
      {
        type: "yizhan.shop.v1.MsgPlaceOrder",
        command: "place-order",
        aminoName: "yizhan/MsgPlaceOrder",
        signer: "buyer",
      },
    );
    assert.deepEqual(order.request.reserved, { seller: 2 });
    assert.equal(orders.path, "/yizhan.shop.v1.Query/Orders");
    assert.equal(orders.command, "orders");
    const named = api.query("OrdersOf", "", { command: "mine", asks: {}, answers: {} });
    assert.equal(named.command, "mine");
    assert.deepEqual(api.messages, [order]);
    assert.deepEqual(api.queries, [orders, named]);
    assert.deepEqual(
      api.records.map(({ name }) => name),
      [
        "MsgPlaceOrder",
        "MsgPlaceOrderResponse",
        "QueryOrdersRequest",
        "QueryOrdersResponse",
        "QueryOrdersOfRequest",
        "QueryOrdersOfResponse",
      ],
    );
  });

  it("has no record twice", () => {
    const api = service("yizhan.shop.v1", "A shop.");
    api.record("Order", "", {});
    assert.throws(() => api.record("Order", "", {}), /yizhan\.shop\.v1 has two records Order/);
  });

  it("names fields as .proto files do", () => {
    assert.equal(snake("capPerEpochNyz"), "cap_per_epoch_nyz");
    assert.equal(snake("id"), "id");
  });
});
