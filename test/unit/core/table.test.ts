import assert from "node:assert/strict";
import { storeOf } from "../../../chain/core/store.ts";
import { field, record } from "../../../chain/schema/record.ts";
import { binary, bool, bytes, nodeId, nyz, text, u32 } from "../../../chain/schema/scalars.ts";
import { MultiStore } from "../../../chain/store/multistore.ts";
import { Overlay } from "../../../chain/store/overlay.ts";
import type { Key } from "../../../chain/store/state.ts";
import type { NodeId } from "../../../chain/types/address.ts";
import { amount } from "../../../chain/types/amount.ts";

const Order = record("Order", "", {
  shop: field(1, text),
  number: field(2, u32),
  buyer: field(3, nodeId),
  priceNyz: field(4, nyz),
});
const Wish = record("Wish", "", { buyer: field(1, nodeId), number: field(2, u32) });

const store = storeOf("shop");
const total = store.single(1, "total", Order);
const orders = store.table(2, "orders", Order, "shop", "number");
const byBuyer = orders.index(3, "byBuyer", "buyer", "shop", "number");
const byNumber = orders.index(4, "byNumber", "number", "shop");
const wishes = store.table(5, "wishes", Wish, "buyer", "number");
const wishesByNumber = wishes.index(6, "wishesByNumber", "number", "buyer");

const alice = "a".repeat(20) as NodeId;
const bob = "b".repeat(20) as NodeId;

/** A state that remembers every write. */
class Watched extends Overlay {
  readonly writes: string[] = [];

  constructor() {
    super(new MultiStore(["shop"]));
  }

  override set(name: string, key: Key, value: Uint8Array): void {
    this.writes.push(`${key.charCodeAt(0)} set`);
    super.set(name, key, value);
  }

  override delete(name: string, key: Key): void {
    this.writes.push(`${key.charCodeAt(0)} delete`);
    super.delete(name, key);
  }

  /** What `work` writes: prefix and kind of each write. */
  during(work: () => void): readonly string[] {
    this.writes.length = 0;
    work();
    return [...this.writes];
  }
}

function order(number: number, shop = "lamps", buyer = alice) {
  return { shop, number, buyer, priceNyz: amount(BigInt(number) * 10n) };
}

describe("a table", () => {
  let state: Watched;

  beforeEach(() => {
    state = new Watched();
  });

  it("holds whole records under a key made of some of their fields", () => {
    orders.put(state, order(1));

    assert.deepEqual(orders.get(state, ["lamps", 1]), order(1));
    assert.deepEqual(Object.keys(orders.require(state, ["lamps", 1])), Object.keys(order(1)));
    assert.ok(orders.has(state, ["lamps", 1]));
    assert.equal(orders.get(state, ["lamps", 2]), undefined);
    assert.throws(() => orders.require(state, ["lamps", 2]), /store shop has no record/);
    assert.deepEqual(orders.keyOf(order(1)), ["lamps", 1]);
  });

  it("stores no field of the key again", () => {
    orders.put(state, order(1));

    const key = orders.rawKey(["lamps", 1]);
    assert.equal(key, "\x02\x05lamps\x00\x00\x00\x01");
    assert.deepEqual(state.get("shop", key), Order.stored("shop", "number").encode(order(1)));
  });

  it("has the value itself as key where that is one field", () => {
    const single = storeOf("shop").table(
      9,
      "names",
      record("N", "", { id: field(1, u32), ok: field(2, bool) }),
      "id",
    );
    single.put(state, { id: 7, ok: false });

    assert.deepEqual(single.get(state, 7), { id: 7, ok: false });
    assert.deepEqual([...single.keys(state, { from: 7 })], [7]);
    assert.deepEqual([...single.keys(state, { to: 7 })], []);
    assert.equal(single.keyOf({ id: 7, ok: true }), 7);
  });

  it("answers rows in the order of keys, in ranges and under the first fields of a key", () => {
    for (const [shop, number] of [
      ["lamps", 300],
      ["bulbs", 9],
      ["lamps", 2],
      ["x", 0],
    ] as const) {
      orders.put(state, order(number, shop));
    }
    const keys = (range?: Parameters<typeof orders.keys>[1]) => [...orders.keys(state, range)];

    // Texts stand after their length, so the shorter comes first.
    assert.deepEqual(keys(), [
      ["x", 0],
      ["bulbs", 9],
      ["lamps", 2],
      ["lamps", 300],
    ]);
    assert.deepEqual(keys({ under: ["lamps"] }), [
      ["lamps", 2],
      ["lamps", 300],
    ]);
    assert.deepEqual(keys({ under: ["lamp"] }), []);
    assert.deepEqual(keys({ under: ["lamps"], reverse: true, limit: 1 }), [["lamps", 300]]);
    assert.deepEqual(keys({ from: ["bulbs", 10], to: ["lamps", 300] }), [["lamps", 2]]);
    assert.deepEqual(keys({ under: ["lamps"], from: ["lamps", 3] }), [["lamps", 300]]);
    const values = [...orders.values(state, { under: ["lamps"], limit: 1 })];
    assert.deepEqual(values, [order(2)]);
  });

  it("deletes a row, and says whether there are any", () => {
    assert.ok(orders.isEmpty(state));
    orders.put(state, order(1));
    assert.ok(!orders.isEmpty(state));

    orders.delete(state, ["lamps", 1]);

    assert.ok(orders.isEmpty(state));
    assert.equal(orders.get(state, ["lamps", 1]), undefined);
  });

  it("may be all key", () => {
    wishes.put(state, { buyer: alice, number: 3 });

    assert.deepEqual(wishes.get(state, [alice, 3]), { buyer: alice, number: 3 });
    assert.deepEqual(state.get("shop", wishes.rawKey([alice, 3])), Uint8Array.of(1));
    assert.deepEqual([...wishesByNumber.keys(state)], [[3, alice]]);
    assert.deepEqual([...wishes.values(state)], [{ buyer: alice, number: 3 }]);
  });

  it("stands beside a single record of its store", () => {
    assert.equal(total.get(state), undefined);
    assert.throws(() => total.require(state), /has no record/);
    total.set(state, order(5));
    assert.deepEqual(total.require(state), order(5));
    assert.ok(orders.isEmpty(state));
  });
});

describe("an index", () => {
  let state: Watched;

  beforeEach(() => {
    state = new Watched();
    orders.put(state, order(1));
    orders.put(state, order(2, "lamps", bob));
  });

  it("holds each row under its fields, in their order", () => {
    assert.deepEqual(
      [...byBuyer.keys(state)],
      [
        [alice, "lamps", 1],
        [bob, "lamps", 2],
      ],
    );
    assert.deepEqual([...byBuyer.keys(state, { under: [bob] })], [[bob, "lamps", 2]]);
    assert.deepEqual([...byBuyer.keys(state, { under: [bob, "lamps"] })], [[bob, "lamps", 2]]);
    assert.deepEqual([...byBuyer.keys(state, { from: [alice, "lamps", 2] })], [[bob, "lamps", 2]]);
    assert.ok(byBuyer.has(state, [alice, "lamps", 1]));
    assert.ok(!byBuyer.has(state, [bob, "lamps", 1]));
  });

  it("follows a row that moves, with the row of before or without", () => {
    const before = orders.require(state, ["lamps", 1]);
    orders.put(state, { ...before, buyer: bob }, before);
    assert.deepEqual([...byBuyer.keys(state, { under: [alice] })], []);
    assert.equal([...byBuyer.keys(state, { under: [bob] })].length, 2);

    orders.put(state, order(1));
    assert.deepEqual([...byBuyer.keys(state, { under: [alice] })], [[alice, "lamps", 1]]);
    assert.equal([...byBuyer.keys(state)].length, 2);
  });

  it("is written only where it changes", () => {
    const again = { ...order(1), priceNyz: amount(7n) };
    assert.deepEqual(
      state.during(() => orders.put(state, again)),
      ["2 set"],
    );
    assert.deepEqual(
      state.during(() => orders.put(state, order(1), again)),
      ["2 set"],
    );
    assert.deepEqual(
      state.during(() => orders.put(state, { ...again, buyer: bob })),
      ["3 delete", "3 set", "2 set"],
    );
    assert.deepEqual(
      state.during(() => orders.put(state, order(9))),
      ["3 set", "4 set", "2 set"],
    );
    assert.deepEqual(
      state.during(() => wishes.put(state, { buyer: bob, number: 1 })),
      ["6 set", "5 set"],
    );
    assert.deepEqual(
      state.during(() => wishes.put(state, { buyer: bob, number: 1 })),
      ["5 set"],
    );
  });

  it("loses a row that is deleted, and nothing else", () => {
    orders.delete(state, ["lamps", 1]);

    assert.deepEqual([...byBuyer.keys(state)], [[bob, "lamps", 2]]);
    assert.deepEqual([...byNumber.keys(state)], [[2, "lamps"]]);
    assert.deepEqual(
      state.during(() => orders.delete(state, ["lamps", 1])),
      [],
    );
    orders.delete(state, ["lamps", 2]);
    assert.ok(byBuyer.isEmpty(state));
    assert.ok(byNumber.isEmpty(state));
  });
});

describe("the collections of a store", () => {
  it("are told to documentation", () => {
    assert.deepEqual(
      store.collections.map(({ name, prefix, kind, key }) => [prefix, kind, name, ...key]),
      [
        [1, "single", "total"],
        [2, "table", "orders", "shop", "number"],
        [3, "index", "byBuyer", "buyer", "shop", "number"],
        [4, "index", "byNumber", "number", "shop"],
        [5, "table", "wishes", "buyer", "number"],
        [6, "index", "wishesByNumber", "number", "buyer"],
      ],
    );
  });

  it("have a prefix each, and keys of fields that can be one", () => {
    const other = storeOf("other");
    const rows = other.table(1, "rows", Order, "number");
    assert.throws(() => other.single(1, "one", Order), /store other: one and rows have prefix 1/);
    assert.throws(
      () => rows.index(1, "again", "buyer"),
      /store other: again and rows have prefix 1/,
    );
    assert.throws(
      () => rows.index(2, "byPrice", "priceNyz"),
      /Order\.priceNyz cannot be part of a key/,
    );
    const Odd = record("Odd", "", { data: field(1, bytes), tag: field(2, binary<string>(2)) });
    assert.throws(() => other.table(3, "odd", Odd, "data"), /Odd\.data cannot be part of a key/);
    assert.equal(other.table(4, "tagged", Odd, "tag").rawKey("\x00\xff"), "\x04\x00\xff");
  });
});
