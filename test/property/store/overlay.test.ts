import assert from "node:assert/strict";
import fc from "fast-check";
import { MultiStore } from "../../../chain/store/multistore.ts";
import { Overlay } from "../../../chain/store/overlay.ts";
import type { KeyRange, ReadState, WriteState } from "../../../chain/store/state.ts";
import type { Write } from "./stateModel.ts";
import { anyKey, anyRange, anyWrites, changesOf, Model, STORES } from "./stateModel.ts";

function write(state: WriteState, [store, key, value]: Write): void {
  if (value === undefined) state.delete(store, key);
  else state.set(store, key, value);
}

/** A committed state, an overlay on it and an overlay on that, each with its writes, and the model of the three. */
function layered(
  committed: Write[],
  middle: Write[],
  upper: Write[],
): { top: Overlay; model: Model } {
  const base = new MultiStore(STORES);
  base.prepare(changesOf(committed), 1);
  base.commit();
  const below = new Overlay(base);
  for (const one of middle) write(below, one);
  const top = new Overlay(below);
  for (const one of upper) write(top, one);
  const model = new Model();
  for (const one of [...committed, ...middle, ...upper]) model.write(one);
  return { top, model };
}

/** All records but the sentinel. */
function read(state: ReadState, store: string, range: KeyRange): unknown[] {
  const from = range.from === "" ? "\0\0" : range.from;
  return [...state.entries(store, { ...range, from })];
}

describe("an overlay", () => {
  it("reads as if its writes had been made, in both directions", () => {
    fc.assert(
      fc.property(anyWrites(30), anyWrites(20), anyWrites(20), anyRange, (a, b, c, range) => {
        const { top, model } = layered(a, b, c);
        for (const store of STORES) {
          assert.deepEqual(read(top, store, range), model.entries(store, range));
          for (const [key, value] of model.store(store)) {
            assert.deepEqual(top.get(store, key), value);
            assert.ok(top.has(store, key));
          }
        }
        for (const [store, key] of [...a, ...b, ...c]) {
          assert.equal(top.has(store, key), model.store(store).has(key));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("goes on from the last key when it is written to while it is iterated", () => {
    const during = fc.array(
      fc.tuple(
        fc.constant("bank"),
        anyKey,
        fc.option(fc.constant(Uint8Array.of(7)), { nil: undefined }),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(anyWrites(30), anyWrites(20), during, fc.boolean(), (a, b, writes, reverse) => {
        const { top, model } = layered(a, b, []);
        const left = [...writes];
        let last: string | undefined;
        for (const [key, value] of top.entries("bank", { from: "\0\0", reverse })) {
          const rest = reverse
            ? { from: "\0\0", to: last, reverse }
            : { from: last === undefined ? "\0\0" : `${last}\0` };
          assert.deepEqual(model.entries("bank", { ...rest, limit: 1 }), [[key, value]]);
          last = key;
          for (const one of left.splice(0, 2)) {
            write(top, one);
            model.write(one);
          }
        }
        const end = reverse
          ? { from: "\0\0", to: last }
          : { from: last === undefined ? "\0\0" : `${last}\0` };
        assert.deepEqual(model.entries("bank", end), []);
      }),
      { numRuns: 500 },
    );
  });

  it("flushes into its parent what it holds, and then holds nothing", () => {
    fc.assert(
      fc.property(anyWrites(20), anyWrites(20), anyWrites(20), anyRange, (a, b, c, range) => {
        const base = new MultiStore(STORES);
        base.prepare(changesOf(a), 1);
        base.commit();
        const below = new Overlay(base);
        for (const one of b) write(below, one);
        const top = new Overlay(below);
        [...below.entries("bank", range)];
        for (const one of c) write(top, one);
        const seen = STORES.map((store) => read(top, store, range));
        top.flushInto(below);
        assert.equal(top.changes().size, 0);
        assert.deepEqual(
          STORES.map((store) => read(below, store, range)),
          seen,
        );
        const dropped = new Overlay(below);
        for (const one of a) write(dropped, one);
        dropped.discard();
        assert.deepEqual(
          STORES.map((store) => read(dropped, store, range)),
          seen,
        );
        assert.deepEqual(below.changes(), changesOf([...b, ...c]));
      }),
      { numRuns: 200 },
    );
  });
});

describe("the changes of an overlay", () => {
  it("do not depend on the order of writes to different keys", () => {
    fc.assert(
      fc.property(anyWrites(40), fc.infiniteStream(fc.nat()), (writes, order) => {
        const last = [...new Map(writes.map((one) => [`${one[0]}/${one[1]}`, one])).values()];
        const shuffled = [...last].sort(() => ((order.next().value ?? 0) % 2) - 0.5);
        const base = new MultiStore(STORES);
        const [one, other] = [new Overlay(base), new Overlay(base)];
        for (const each of writes) write(one, each);
        for (const each of shuffled) write(other, each);
        assert.deepEqual([...one.changes()], [...other.changes()]);
      }),
      { numRuns: 100 },
    );
  });
});
