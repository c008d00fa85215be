import assert from "node:assert/strict";
import { Lookup } from "../../../broker/ledger/cache.ts";
import { LedgerUnavailableError } from "../../../broker/ledger/ledger.ts";

const TTL_MS = 2_000;

describe("the cache of look-ups", () => {
  let now: number;
  let loads: string[];
  let load: (key: string) => Promise<number | undefined>;
  let lookup: Lookup<string, number>;

  beforeEach(() => {
    now = 1_000;
    loads = [];
    load = async () => loads.length;
    const counted = (key: string): Promise<number | undefined> => {
      loads.push(key);
      return load(key);
    };
    lookup = new Lookup({ load: counted, now: () => now, ttlMs: TTL_MS, limit: 3 });
  });

  it("believes an answer until its time is over", async () => {
    assert.equal(await lookup.get("a"), 1);
    now += TTL_MS - 1;
    assert.equal(await lookup.get("a"), 1);
    now += 1;
    assert.equal(await lookup.get("a"), 2);
  });

  it("believes that there is nothing just as long", async () => {
    load = async () => undefined;
    assert.equal(await lookup.get("a"), undefined);
    assert.equal(await lookup.get("a"), undefined);
    assert.deepEqual(loads, ["a"]);
    now += TTL_MS;
    load = async () => 7;
    assert.equal(await lookup.get("a"), 7);
  });

  it("asks once however many wait, and once more for another key", async () => {
    const gate = Promise.withResolvers<number>();
    load = () => gate.promise;
    const waiting = ["a", "a", "a", "b"].map((key) => lookup.get(key));
    gate.resolve(5);
    assert.deepEqual(await Promise.all(waiting), [5, 5, 5, 5]);
    assert.deepEqual(loads, ["a", "b"]);
  });

  it("serves what it last knew while the chain is away, and asks again every time", async () => {
    await lookup.get("a");
    now += TTL_MS;
    load = () => Promise.reject(new LedgerUnavailableError("away"));
    assert.equal(await lookup.get("a"), 1);
    assert.equal(await lookup.get("a"), 1);
    assert.equal(loads.length, 3);
    load = async () => 9;
    assert.equal(await lookup.get("a"), 9);
  });

  it("has no answer for what it never saw while the chain is away", async () => {
    load = () => Promise.reject(new LedgerUnavailableError("away"));
    await assert.rejects(lookup.get("a"), LedgerUnavailableError);
    load = async () => 3;
    assert.equal(await lookup.get("a"), 3);
  });

  it("hides no other failure", async () => {
    await lookup.get("a");
    now += TTL_MS;
    load = () => Promise.reject(new TypeError("a bug"));
    await assert.rejects(lookup.get("a"), TypeError);
  });

  it("asks at once for what it was told to forget", async () => {
    await lookup.get("a");
    lookup.forget("a");
    lookup.forget("never seen");
    assert.equal(await lookup.get("a"), 2);
  });

  it("keeps no more entries than its limit, the oldest go first", async () => {
    for (const key of ["a", "b", "c", "d"]) await lookup.get(key);
    await lookup.get("d");
    await lookup.get("b");
    assert.equal(loads.length, 4);
    await lookup.get("a");
    assert.equal(loads.length, 5);
  });
});
