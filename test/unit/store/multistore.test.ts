import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { Latest } from "../../../chain/store/latest.ts";
import { MultiStore, SENTINEL_KEY } from "../../../chain/store/multistore.ts";
import { SortedKeys } from "../../../chain/store/sortedKeys.ts";
import type { Change, Key } from "../../../chain/store/state.ts";
import { keyBytes, keyOf, prefixEnd } from "../../../chain/store/state.ts";
import { TreeExport } from "../../../chain/store/treeExport.ts";

const one = Uint8Array.of(1);

function committed(state: MultiStore, changes: Change[], version = state.version + 1): Uint8Array {
  const hash = state.prepare(new Map([["bank", changes]]), version);
  state.commit();
  return hash;
}

describe("a multistore", () => {
  it("has the hash of nothing before the first block", () => {
    const empty = Uint8Array.from(createHash("sha256").digest());
    assert.deepEqual(new MultiStore(["bank"]).appHash, empty);
  });

  it("sorts its stores by their bytes and refuses names it cannot commit to", () => {
    assert.deepEqual(new MultiStore(["b", "a", "B"]).stores, ["B", "a", "b"]);
    assert.throws(() => new MultiStore(["a", "a"]), /two stores named a/);
    assert.throws(() => new MultiStore(["a/b"]), /cannot name a store/);
    assert.throws(() => new MultiStore([""]), /cannot name a store/);
  });

  it("gives every store a sentinel in its first block, at whatever height", () => {
    const state = new MultiStore(["acc", "bank"]);
    assert.equal(state.has("acc", SENTINEL_KEY), false);
    state.prepare(new Map(), 70);
    state.commit();
    assert.deepEqual(state.get("acc", SENTINEL_KEY), one);
    assert.deepEqual([...state.entries("bank", { from: "" })], [[SENTINEL_KEY, one]]);
    assert.equal(state.prove(70, "acc", "x").value, undefined);
    assert.equal(state.version, 70);
    assert.equal(state.oldestVersion, 70);
  });

  it("refuses changes that would break the tree or its proofs", () => {
    const state = new MultiStore(["bank"]);
    const refused: [Change[], RegExp][] = [
      [[[SENTINEL_KEY, one]], /sentinel/],
      [[[SENTINEL_KEY, null]], /sentinel/],
      [[["", one]], /sentinel/],
      [
        [
          ["b", one],
          ["a", one],
        ],
        /not in order/,
      ],
      [
        [
          ["a", one],
          ["a", one],
        ],
        /not in order/,
      ],
      [[["a", new Uint8Array(0)]], /empty/],
      [[["\u0101", one]], /char above 255/],
    ];
    const clean = new MultiStore(["bank"]);
    const expected = committed(clean, [["a", one]]);
    for (const [changes, reason] of refused) {
      assert.throws(() => state.prepare(new Map([["bank", changes]]), 1), reason);
      assert.throws(() => state.commit(), /no version is prepared/);
    }
    assert.throws(() => state.prepare(new Map([["loans", []]]), 1), /no store loans/);
    assert.throws(() => state.get("loans", "a"), /no store loans/);
    assert.deepEqual(committed(state, [["a", one]]), expected);
    assert.equal(state.nodes.live, clean.nodes.live);
  });

  it("takes versions in order only", () => {
    const state = new MultiStore(["bank"]);
    for (const bad of [0, -1, 1.5, 2 ** 53]) {
      assert.throws(() => state.prepare(new Map(), bad), /cannot follow version 0/);
    }
    committed(state, [], 5);
    assert.throws(() => state.prepare(new Map(), 5), /version 5 cannot follow version 5/);
    assert.throws(() => state.prepare(new Map(), 7), /version 7 cannot follow version 5/);
  });

  it("reads and proves kept versions only", () => {
    const state = new MultiStore(["bank"], { keptVersions: 2 });
    committed(state, [["a", one]]);
    const old = state.at(1);
    const reading = old?.entries("bank", { from: "" })[Symbol.iterator]();
    assert.equal(reading?.next().done, false);
    committed(state, [["a", null]]);
    assert.ok(old?.has("bank", "a"));
    committed(state, [["c", one]]);
    assert.throws(() => old?.get("bank", "a"), /height 1 is no longer kept/);
    assert.throws(() => reading?.next(), /height 1 is no longer kept/);
    for (const gone of [0, 1, 4, -1]) {
      assert.equal(state.at(gone), undefined);
      assert.equal(state.appHashAt(gone), undefined);
      assert.throws(() => state.prove(gone, "bank", "a"), /is not kept/);
    }
    assert.throws(() => state.prove(3, "bank", ""), /empty key/);
    assert.throws(() => state.prove(3, "loans", "a"), /no store loans/);
  });

  it("keeps a pinned version, and what came after it, until it is let go", () => {
    const state = new MultiStore(["bank"], { keptVersions: 1 });
    committed(state, [
      ["a", one],
      ["b", one],
    ]);
    const letGo = state.pin(1);
    const roots = state.rootsAt(1) ?? new Map();
    const before = new TreeExport(state.nodes, roots).next(10_000);
    for (let i = 0; i < 5; i++)
      committed(state, [
        ["a", Uint8Array.of(i + 2)],
        ["b", i % 2 ? one : null],
      ]);
    assert.deepEqual(new TreeExport(state.nodes, roots).next(10_000), before);
    assert.equal(state.oldestVersion, 1);
    letGo();
    letGo();
    committed(state, []);
    assert.equal(state.oldestVersion, 7);
    assert.throws(() => state.pin(1), /is not kept/);
  });

  it("goes on in the new version when a block is committed while it is iterated", () => {
    for (const reverse of [false, true]) {
      const state = new MultiStore(["bank"], { keptVersions: 1 });
      committed(state, [
        ["a", one],
        ["c", one],
        ["e", one],
        ["g", one],
      ]);
      const seen: Key[] = [];
      for (const [key] of state.entries("bank", { from: "a", reverse })) {
        seen.push(key);
        if (seen.length === 2)
          committed(state, [
            ["b", one],
            ["d", one],
            ["e", null],
            ["f", one],
          ]);
      }
      assert.equal(seen.join(""), reverse ? "gedcba" : "acdfg");
    }
  });

  it("needs no more memory for the thousandth block than for the hundredth", () => {
    const state = new MultiStore(["bank"], { keptVersions: 10 });
    const block = (): Change[] => {
      const keys = Array.from({ length: 40 }, (_, i) =>
        keyOf(Uint8Array.of(2, (i * 7 + state.version) & 255, i)),
      );
      return keys.sort().map((key, i) => [key, (state.version + i) % 3 === 0 ? null : one]);
    };
    for (let i = 0; i < 300; i++) committed(state, block());
    const { capacity } = state.nodes;
    for (let i = 0; i < 700; i++) committed(state, block());
    assert.equal(state.nodes.capacity, capacity);
  });

  it("grows over many pages of memory and stays what it was", () => {
    const state = new MultiStore(["bank"], { keptVersions: 1 });
    const keys = Array.from({ length: 30_000 }, (_, i) => keyOf(Uint8Array.of(2, i >> 8, i & 255)));
    committed(
      state,
      keys.map((key) => [key, keyBytes(key)]),
    );
    assert.ok(state.nodes.capacity > 2 * 16_384);
    for (const key of keys) assert.deepEqual(state.at(1)?.get("bank", key), keyBytes(key));
  });
});

describe("the latest values of a store", () => {
  it("go on in another map where one is full", () => {
    const latest = new Latest(2);
    const keys = ["a", "b", "c", "d", "e"];
    for (const key of keys) latest.set(key, one);
    for (const key of keys) latest.set(key, keyBytes(key));
    latest.delete("b");
    latest.delete("b");
    latest.set("f", keyBytes("f"));
    latest.set("b", keyBytes("b"));
    assert.equal(latest.size, 6);
    for (const key of [...keys, "f"]) assert.deepEqual(latest.get(key), keyBytes(key));
    assert.equal(latest.get("x"), undefined);
  });
});

describe("sorted keys", () => {
  it("find the next key in either direction among thousands, added one by one or at once", () => {
    const keys = Array.from({ length: 3000 }, (_, i) =>
      keyOf(Uint8Array.of((i * 7) % 251, i % 256, 1)),
    );
    const once = SortedKeys.from(keys);
    const grown = SortedKeys.from([]);
    for (const key of [...keys, ...keys.slice(0, 100)]) grown.add(key);
    const sorted = [...keys].sort();
    for (const [i, key] of sorted.entries()) {
      for (const index of [once, grown]) {
        assert.equal(index.atLeast(key), key);
        assert.equal(index.atLeast(`${key}\0`), sorted[i + 1]);
        assert.equal(index.below(key), sorted[i - 1]);
        assert.equal(index.below(undefined), sorted.at(-1));
      }
    }
  });
});

describe("keys as binary strings", () => {
  it("are the bytes they stand for, however many", () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, i) => i & 255);
    assert.deepEqual(keyBytes(keyOf(bytes)), bytes);
  });

  it("have an end of their prefix, unless all its bytes are 255", () => {
    assert.equal(prefixEnd("a"), "b");
    assert.equal(prefixEnd("a\xff\xff"), "b");
    assert.equal(prefixEnd("\xff\xff"), undefined);
    assert.equal(prefixEnd(""), undefined);
  });
});
