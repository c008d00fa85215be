import assert from "node:assert/strict";
import { genesisOf, paramsAreAllowed, rows } from "../../../chain/core/genesis.ts";
import type { Context } from "../../../chain/core/module.ts";
import { storeOf } from "../../../chain/core/store.ts";
import { GenesisError } from "../../../chain/schema/json.ts";
import { optional, within } from "../../../chain/schema/modifiers.ts";
import { field, record } from "../../../chain/schema/record.ts";
import { text, u32 } from "../../../chain/schema/scalars.ts";
import { MultiStore } from "../../../chain/store/multistore.ts";
import { Overlay } from "../../../chain/store/overlay.ts";

const Limits = record("Limits", "", { low: field(1, u32), high: field(2, within(u32, 1, 100)) });
const Params = record("Params", "", { limits: field(1, Limits) });
const Entry = record("Entry", "", {
  id: field(1, u32),
  name: field(2, text),
  length: field(3, u32),
  since: field(4, u32),
  note: field(5, optional(text)),
});
const Count = record("Count", "", { count: field(1, u32) });

const store = storeOf("things");
const params = store.params(1, {
  record: Params,
  defaults: { limits: { low: 1, high: 10 } },
  breach: ({ limits: { low, high } }) =>
    low > high ? ["limits.low", "must be at most high"] : undefined,
});
const entries = store.table(2, "entries", Entry, "id");
const plain = store.table(3, "plain", Entry, "id");
const count = store.single(4, "count", Count);

const calls: string[] = [];

const genesis = genesisOf({
  params,
  begin: () => void calls.push("begin"),
  others: {
    count: {
      read({ state }, json) {
        calls.push("count");
        count.set(state, json === undefined ? { count: 0 } : Count.fromJson(json));
      },
      write: (state) => Count.toJson(count.require(state)),
    },
  },
  tables: {
    entries: rows(entries, {
      derived: { length: ({ name }) => name.length },
      otherwise: { since: ({ id }) => id + 1 },
      repeated: "id",
      load({ state }, row, json) {
        if (row.id === 13) throw json.at("id").error("is unlucky");
        entries.put(state, row);
      },
    }),
    plain: rows(plain),
  },
  check(_, json) {
    calls.push("check");
    if (json.maybe("plain")?.list().length === 3) throw json.error("three is too many");
  },
});

function context(): Context {
  const state = new Overlay(new MultiStore(["things"]));
  return { chainId: "x", block: { height: 1, timeMs: 0 }, state, emit: () => undefined };
}

function init(value: unknown): Context {
  const made = context();
  genesis.init(made, value);
  return made;
}

function refused(value: unknown, path: string, says: string): void {
  assert.throws(
    () => init(value),
    (error) => {
      assert.ok(error instanceof GenesisError, String(error));
      assert.deepEqual(
        [error.path, error.message],
        [path, path === "" ? says : `${path}: ${says}`],
      );
      return true;
    },
  );
}

const full = {
  params: { limits: { low: 2, high: 3 } },
  count: { count: 4 },
  entries: [
    { id: 1, name: "one", since: 7, note: "x" },
    { id: 2, name: "two", since: 3 },
  ],
  plain: [{ id: 1, name: "a", length: 9, since: 0 }],
};

describe("the genesis of a module", () => {
  it("is exported as it was read", () => {
    const { state } = init(full);

    assert.deepEqual(genesis.export(state), full);
    assert.deepEqual(entries.get(state, 1), { id: 1, name: "one", length: 3, since: 7, note: "x" });
    assert.deepEqual(genesis.export(init(genesis.export(state)).state), full);
  });

  it("may lack everything: parameters are those of a fresh network", () => {
    const { state } = init({});

    assert.deepEqual(params.require(state), { limits: { low: 1, high: 10 } });
    assert.deepEqual(count.require(state), { count: 0 });
    assert.ok(entries.isEmpty(state));
    assert.deepEqual(genesis.defaults(), { params: { limits: { low: 1, high: 10 } } });
    init(genesis.defaults());
  });

  it("reads parameters, then what must be there before the tables, and checks last", () => {
    calls.length = 0;
    init(full);
    assert.deepEqual(calls, ["begin", "count", "check"]);
  });

  it("derives what follows from other fields, and takes what a missing one follows from", () => {
    const { state } = init({ entries: [{ id: 5, name: "five" }] });
    assert.deepEqual(entries.require(state, 5), {
      id: 5,
      name: "five",
      length: 4,
      since: 6,
      note: undefined,
    });
    refused({ entries: [{ id: 5, name: "x", length: 1 }] }, "entries[0].length", "unknown field");
    refused({ plain: [{ id: 5, name: "x", length: 1 }] }, "plain[0].since", "is missing");
  });

  it("is refused where a key comes again", () => {
    const one = { id: 1, name: "a", length: 1, since: 1 };
    const { length: _, ...given } = one;
    refused({ entries: [given, given] }, "entries[1].id", "appears twice");
    refused({ plain: [one, one] }, "plain[1]", "appears twice");
  });

  it("is refused at the path of what breaks a rule", () => {
    const [one] = full.plain;
    refused({ more: 1 }, "more", "unknown field");
    refused([], "", "must be an object");
    refused({ plain: {} }, "plain", "must be an array");
    refused(
      { params: { limits: { low: 1, high: 0 } } },
      "params.limits.high",
      "must be from 1 to 100",
    );
    refused(
      { params: { limits: { low: 9, high: 8 } } },
      "params.limits.low",
      "must be at most high",
    );
    refused({ count: { count: -1 } }, "count.count", "must be from 0 to 4294967295");
    refused({ entries: [{ id: 13, name: "x" }] }, "entries[0].id", "is unlucky");
    refused({ plain: [1, 2, 3].map((id) => ({ ...one, id })) }, "", "three is too many");
  });

  it("has an invariant that its parameters are allowed ones", () => {
    const { state } = init({});
    assert.deepEqual([...paramsAreAllowed(params)(state)], []);
    params.set(state, { limits: { low: 9, high: 1 } });
    assert.deepEqual([...paramsAreAllowed(params)(state)], ["limits.low must be at most high"]);
  });
});
