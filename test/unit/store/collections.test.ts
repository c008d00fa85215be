import assert from "node:assert/strict";
import {
  addressKey,
  CodecError,
  text,
  textKey,
  tupleKey,
  u32Key,
  u64,
} from "../../../chain/store/codec.ts";
import { item, map, queue, set } from "../../../chain/store/collections.ts";
import { MultiStore } from "../../../chain/store/multistore.ts";
import { Overlay } from "../../../chain/store/overlay.ts";

const STORE = "bank";
const alice = "a".repeat(20);
const bob = "b".repeat(20);

function fresh(): Overlay {
  return new Overlay(new MultiStore([STORE]));
}

describe("an item", () => {
  it("is one record", () => {
    const state = fresh();
    const params = item(STORE, 1, text);
    assert.equal(params.get(state), undefined);
    assert.throws(() => params.require(state), /store bank has no record 1/);
    params.set(state, "x");
    assert.equal(params.require(state), "x");
    params.delete(state);
    assert.equal(params.get(state), undefined);
  });

  it("needs a prefix of one byte that is not the sentinel's", () => {
    for (const prefix of [0, 256, -1, Number.NaN]) {
      assert.throws(() => item(STORE, prefix, text), /is not from 1 to 255/);
    }
  });
});

describe("a map", () => {
  const balances = map(STORE, 2, tupleKey(addressKey, textKey), u64);
  const filled = (): Overlay => {
    const state = fresh();
    item(STORE, 3, text).set(state, "next collection");
    item(STORE, 1, text).set(state, "collection before");
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
    assert.equal(item(STORE, 3, text).get(state), "next collection");
  });

  it("works under the last prefix", () => {
    const state = fresh();
    const last = map(STORE, 255, u32Key, u64);
    last.set(state, 0xffffffff, 9);
    assert.deepEqual([...last.entries(state)], [[0xffffffff, 9]]);
  });

  it("refuses a stored key that goes on too long", () => {
    const state = fresh();
    state.set(STORE, "\x02\0\0\0\x01x", Uint8Array.of(1));
    assert.throws(() => [...map(STORE, 2, u32Key, u64).entries(state)], CodecError);
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

describe("a queue", () => {
  const pending = queue(STORE, 5, text);
  const filled = (): Overlay => {
    const state = fresh();
    const entries: [number, string][] = [
      [30, "late"],
      [10, "first"],
      [10, "second"],
      [20, "third"],
    ];
    for (const [when, value] of entries) pending.push(state, when, value);
    return state;
  };
  const due = (state: Overlay, upTo: number, limit = 100): string[] =>
    [...pending.due(state, upTo, limit)].map(({ value }) => value);

  it("answers what is due by its time, then by when it was pushed, up to a limit", () => {
    const state = filled();
    assert.deepEqual(due(state, 9), []);
    assert.deepEqual(due(state, 10), ["first", "second"]);
    assert.deepEqual(due(state, 29), ["first", "second", "third"]);
    assert.deepEqual(due(state, Number.MAX_SAFE_INTEGER), ["first", "second", "third", "late"]);
    assert.deepEqual(due(state, 30, 3), ["first", "second", "third"]);
  });

  it("can be drained while it is iterated, and pushed to", () => {
    const state = filled();
    const drained: string[] = [];
    for (const entry of pending.due(state, 25, 4)) {
      drained.push(entry.value);
      pending.remove(state, entry);
      if (entry.value === "first") pending.push(state, 25, "again");
    }
    assert.deepEqual(drained, ["first", "second", "third", "again"]);
    assert.deepEqual(
      [...pending.entries(state)].map(({ value }) => value),
      ["late"],
    );
  });

  it("never gives a sequence twice", () => {
    const state = filled();
    for (const entry of pending.entries(state)) pending.remove(state, entry);
    const sequence = pending.push(state, 10, "new");
    assert.equal(sequence, 4);
    assert.equal(pending.get(state, 10, sequence), "new");
    assert.equal(pending.get(state, 10, 1), undefined);
  });
});
