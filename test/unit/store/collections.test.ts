import assert from "node:assert/strict";
import type { Codec } from "../../../chain/schema/type.ts";
import { CodecError } from "../../../chain/schema/wire.ts";
import { item, map, set } from "../../../chain/store/collections.ts";
import { binaryKey, textKey, tupleKey, u32Key } from "../../../chain/store/keyCodec.ts";
import { MultiStore } from "../../../chain/store/multistore.ts";
import { Overlay } from "../../../chain/store/overlay.ts";
import { fromUtf8, utf8 } from "../../../chain/types/bytes.ts";

const STORE = "bank";

/** Values as they are, for keys to point at. */
const word: Codec<string> = { encode: utf8, decode: fromUtf8 };
const digit: Codec<number> = {
  encode: (value) => Uint8Array.of(value),
  decode: ([value = 0]) => value,
};
const addressKey = binaryKey(20);
const alice = "a".repeat(20);
const bob = "b".repeat(20);

function fresh(): Overlay {
  return new Overlay(new MultiStore([STORE]));
}

describe("an item", () => {
  it("is one record", () => {
    const state = fresh();
    const params = item(STORE, 1, word);
    assert.equal(params.get(state), undefined);
    assert.throws(() => params.require(state), /store bank has no record 1/);
    params.set(state, "x");
    assert.equal(params.require(state), "x");
    params.delete(state);
    assert.equal(params.get(state), undefined);
  });

  it("needs a prefix of one byte that is not the sentinel's", () => {
    for (const prefix of [0, 256, -1, Number.NaN]) {
      assert.throws(() => item(STORE, prefix, word), /is not from 1 to 255/);
    }
  });
});

describe("a map", () => {
  const balances = map(STORE, 2, tupleKey(addressKey, textKey), digit);
  const filled = (): Overlay => {
    const state = fresh();
    item(STORE, 3, word).set(state, "next collection");
    item(STORE, 1, word).set(state, "collection before");
    balances.set(state, [alice, "nyz"], 1);
    balances.set(state, [alice, "usd"], 2);
    balances.set(state, [bob, "nyz"], 3);
    return state;
  };

  it("reads, writes and removes by key", () => {
    const state = filled();
    assert.equal(balances.get(state, [alice, "usd"]), 2);
    assert.equal(balances.get(state, [bob, "usd"]), undefined);
    assert.equal(balances.has(state, [bob, "nyz"]), true);
    balances.delete(state, [bob, "nyz"]);
    assert.equal(balances.has(state, [bob, "nyz"]), false);
    assert.throws(() => balances.require(state, [bob, "nyz"]), /no record 02626262/);
  });

  it("iterates all of its records, or those of a prefix or a range, in either direction", () => {
    const state = filled();
    const values = (range?: Parameters<typeof balances.entries>[1]): number[] =>
      [...balances.entries(state, range)].map(([, value]) => value);
    assert.deepEqual(values(), [1, 2, 3]);
    assert.deepEqual(values({ reverse: true }), [3, 2, 1]);
    assert.deepEqual(values({ prefix: addressKey.encode(alice) }), [1, 2]);
    assert.deepEqual(values({ prefix: addressKey.encode(alice), reverse: true, limit: 1 }), [2]);
    assert.deepEqual(values({ from: [alice, "usd"] }), [2, 3]);
    assert.deepEqual(values({ to: [bob, "nyz"] }), [1, 2]);
    assert.deepEqual(
      values({ prefix: addressKey.encode(alice), from: [alice, "usd"], to: [bob, "x"] }),
      [2],
    );
    assert.deepEqual(values({ from: [bob, "nyz"], to: [alice, "nyz"] }), []);
    assert.deepEqual(
      [...balances.keys(state, { limit: 2 })],
      [
        [alice, "nyz"],
        [alice, "usd"],
      ],
    );
  });

  it("knows whether it is empty, with other collections on both sides", () => {
    const state = filled();
    assert.equal(balances.isEmpty(state), false);
    for (const key of balances.keys(state)) balances.delete(state, key);
    assert.equal(balances.isEmpty(state), true);
    assert.equal(item(STORE, 3, word).get(state), "next collection");
  });

  it("works under the last prefix", () => {
    const state = fresh();
    const last = map(STORE, 255, u32Key, digit);
    last.set(state, 0xffffffff, 9);
    assert.deepEqual([...last.entries(state)], [[0xffffffff, 9]]);
  });

  it("refuses a stored key that goes on too long", () => {
    const state = fresh();
    state.set(STORE, "\x02\0\0\0\x01x", Uint8Array.of(1));
    assert.throws(() => [...map(STORE, 2, u32Key, digit).entries(state)], CodecError);
  });
});

describe("a set", () => {
  it("holds keys", () => {
    const state = fresh();
    const members = set(STORE, 4, u32Key);
    members.add(state, 7);
    members.add(state, 3);
    members.add(state, 7);
    assert.deepEqual([...members.keys(state)], [3, 7]);
    assert.equal(members.has(state, 7), true);
    members.delete(state, 7);
    members.delete(state, 3);
    assert.equal(members.isEmpty(state), true);
  });
});
