import assert from "node:assert/strict";
import {
  iavlSpec,
  ics23,
  tendermintSpec,
  verifyExistence,
  verifyNonExistence,
} from "@confio/ics23";
import fc from "fast-check";
import { MultiStore } from "../../../chain/store/multistore.ts";
import { keyBytes } from "../../../chain/store/state.ts";
import type { Write } from "./stateModel.ts";
import { anyKey, anyRange, anyWrites, changesOf, Model, STORES } from "./stateModel.ts";

const blocks = (most: number): fc.Arbitrary<Write[][]> =>
  fc.array(anyWrites(25), { minLength: 1, maxLength: most });

/** Commits blocks from height 1; answers the state, and after each block the app hash and the model. */
function run(
  all: Write[][],
  state: MultiStore = new MultiStore(STORES),
): { state: MultiStore; hashes: Uint8Array[]; models: Model[] } {
  const hashes: Uint8Array[] = [];
  const models: Model[] = [];
  let model = new Model();
  for (const writes of all) {
    hashes.push(state.prepare(changesOf(writes), state.version + 1));
    state.commit();
    model = model.copy();
    for (const one of writes) model.write(one);
    models.push(model);
  }
  return { state, hashes, models };
}

/** Checks a proof as CosmJS does: the record in its store, then the store in the app hash. */
function verify(
  state: MultiStore,
  at: { height: number; store: string; key: string },
  appHash: Uint8Array,
): Uint8Array | undefined {
  const { value, ops } = state.prove(at.height, at.store, at.key);
  assert.deepEqual(
    ops.map(({ type }) => type),
    ["ics23:iavl", "ics23:simple"],
  );
  const [record, store] = ops.map(({ data }) => ics23.CommitmentProof.decode(data));
  assert.ok(store?.exist?.value);
  const root = store.exist.value;
  const key = keyBytes(at.key);
  verifyExistence(store.exist, tendermintSpec, appHash, keyBytes(at.store), root);
  if (value !== undefined && record?.exist)
    verifyExistence(record.exist, iavlSpec, root, key, value);
  else if (record?.nonexist) verifyNonExistence(record.nonexist, iavlSpec, root, key);
  else assert.fail("the proof is of another kind than the answer");
  return value;
}

describe("a multistore", () => {
  it("holds at every kept height what was written until then", () => {
    fc.assert(
      fc.property(blocks(12), anyRange, (all, range) => {
        const { state, models } = run(all);
        for (const [i, model] of models.entries()) {
          const old = state.at(i + 1);
          const from = range.from === "" ? "\0\0" : range.from;
          for (const store of STORES) {
            assert.deepEqual(
              [...(old?.entries(store, { ...range, from }) ?? [])],
              model.entries(store, range),
            );
            for (const [key, value] of model.store(store))
              assert.deepEqual(old?.get(store, key), value);
            for (const [, key] of all.flat()) {
              assert.equal(old?.has(store, key), model.store(store).has(key));
            }
          }
        }
        const last = models.at(-1);
        for (const [store, key] of all.flat()) {
          assert.deepEqual(state.get(store, key), last?.store(store).get(key));
        }
      }),
      { numRuns: 150 },
    );
  });

  it("proves what is there and what is not to the ICS 23 verifier, at every kept height", () => {
    fc.assert(
      fc.property(blocks(6), fc.array(anyKey, { minLength: 1, maxLength: 6 }), (all, asked) => {
        const { state, hashes, models } = run(all);
        for (const [i, model] of models.entries()) {
          const appHash = hashes[i] ?? new Uint8Array(0);
          for (const store of STORES) {
            for (const key of [...asked, "\0", "\0\0", "\xff\xff\xff\xff"]) {
              const value = verify(state, { height: i + 1, store, key }, appHash);
              const expected = key === "\0" ? Uint8Array.of(1) : model.store(store).get(key);
              assert.deepEqual(value, expected);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("has the same app hash however often and with whatever else it was prepared before", () => {
    fc.assert(
      fc.property(blocks(8), blocks(8), (all, other) => {
        const { state: once, hashes } = run(all);
        const state = new MultiStore(STORES);
        for (const [i, writes] of all.entries()) {
          const noise = other[i % other.length] ?? [];
          state.prepare(changesOf(noise), i + 1);
          state.prepare(changesOf(writes), i + 1);
          assert.equal(state.version, i);
          state.prepare(changesOf([...writes, ...noise]), i + 1);
          assert.deepEqual(state.prepare(changesOf(writes), i + 1), hashes[i]);
          state.commit();
          assert.deepEqual(state.appHash, hashes[i]);
        }
        assert.equal(state.nodes.live, once.nodes.live);
      }),
      { numRuns: 100 },
    );
  });

  it("has the same app hashes when it keeps few versions, and uses freed memory again", () => {
    fc.assert(
      fc.property(blocks(20), fc.integer({ min: 1, max: 4 }), (all, keptVersions) => {
        const { hashes } = run(all);
        const { state, hashes: pruned } = run(all, new MultiStore(STORES, { keptVersions }));
        assert.deepEqual(pruned, hashes);
        assert.equal(state.oldestVersion, Math.max(1, all.length - keptVersions + 1));
        for (let i = 0; i < keptVersions; i++) {
          state.prepare(new Map(), state.version + 1);
          state.commit();
        }
        let expected = 0;
        for (const store of STORES) {
          const records = [...state.entries(store, { from: "" })].length;
          expected += 2 * records - 1;
        }
        assert.equal(state.nodes.live, expected);
      }),
      { numRuns: 100 },
    );
  });
});
