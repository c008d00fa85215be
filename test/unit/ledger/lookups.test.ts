import assert from "node:assert/strict";
import { LedgerUnavailableError } from "../../../broker/ledger/ledger.ts";
import { BELIEVED_MS, Lookup } from "../../../broker/ledger/lookups.ts";

describe("the cache of look-ups", () => {
  let now: number;
  let asked: string[];
  let ask: (key: string) => Promise<number | undefined>;
  let lookup: Lookup<string, number>;

  beforeEach(() => {
    now = 1_000;
    asked = [];
    ask = async () => asked.length;
    const counted = (key: string): Promise<number | undefined> => {
      asked.push(key);
      return ask(key);
    };
    lookup = new Lookup({ ask: counted, now: () => now, limit: 3 });
  });

  it("believes an answer for two seconds and no longer", async () => {
    assert.equal(BELIEVED_MS, 2_000);
    assert.equal(lookup.peek("a"), undefined);
    assert.equal(await lookup.get("a"), 1);
    now += 1_999;
    assert.equal(lookup.peek("a")?.value, 1);
    now += 1;
    ask = () => new Promise(() => {});
    assert.equal(lookup.peek("a"), undefined);
    assert.equal(lookup.last("a")?.value, 1);
  });

  it("believes that there is nothing just as long", async () => {
    ask = async () => undefined;
    assert.equal(await lookup.get("a"), undefined);
    assert.equal(await lookup.get("a"), undefined);
    assert.deepEqual(lookup.peek("a")?.value, undefined);
    assert.deepEqual(asked, ["a"]);
    now += BELIEVED_MS;
    ask = async () => 7;
    assert.equal(await lookup.get("a"), 7);
  });

  it("never makes those wait who ask all the time: an answer in use is renewed before its time is over", async () => {
    await lookup.get("a");
    for (let i = 0; i < 100; i += 1) {
      now += 100;
      assert.notEqual(lookup.peek("a"), undefined);
      await Promise.resolve();
    }
    assert.ok(asked.length >= 6 && asked.length <= 8, `asked ${asked.length} times in 10 s`);
    const before = asked.length;
    now += 1_000;
    assert.notEqual(lookup.peek("a"), undefined);
    assert.ok(asked.length <= before + 1);
  });

  it("asks once however many wait, and once more for another key", async () => {
    const gate = Promise.withResolvers<number>();
    ask = () => gate.promise;
    const waiting = ["a", "a", "a", "b"].map((key) => lookup.get(key));
    gate.resolve(5);
    assert.deepEqual(await Promise.all(waiting), [5, 5, 5, 5]);
    assert.deepEqual(asked, ["a", "b"]);
  });

  it("asks anew after a change, and takes no late answer to an older question", async () => {
    const old = Promise.withResolvers<number>();
    ask = () => old.promise;
    const first = lookup.get("a");
    ask = async () => 8;
    assert.equal(await lookup.renew("a"), 8);
    old.resolve(7);
    assert.equal(await first, 7);
    assert.equal(lookup.peek("a")?.value, 8);
    ask = async () => 9;
    assert.equal(await lookup.renew("a"), 9);
    assert.equal(asked.length, 3);
  });

  it("serves what it last knew while the chain is away, and asks again every two seconds", async () => {
    await lookup.get("a");
    now += BELIEVED_MS;
    ask = () => Promise.reject(new LedgerUnavailableError("away"));
    assert.equal(await lookup.get("a"), 1);
    assert.equal(await lookup.get("a"), 1);
    assert.equal(lookup.peek("a")?.value, 1);
    assert.equal(asked.length, 2);
    now += BELIEVED_MS;
    ask = async () => 9;
    assert.equal(await lookup.get("a"), 9);
  });

  it("has no answer for what it never saw while the chain is away", async () => {
    ask = () => Promise.reject(new LedgerUnavailableError("away"));
    await assert.rejects(lookup.get("a"), LedgerUnavailableError);
    assert.equal(lookup.last("a"), undefined);
    ask = async () => 3;
    assert.equal(await lookup.get("a"), 3);
  });

  it("hides no other failure from those who wait", async () => {
    await lookup.get("a");
    ask = () => Promise.reject(new TypeError("a bug"));
    now += BELIEVED_MS - 1;
    assert.equal(lookup.peek("a")?.value, 1);
    now += 1;
    await assert.rejects(lookup.get("a"), TypeError);
  });

  it("keeps no more entries than its limit, the oldest go first", async () => {
    for (const key of ["a", "b", "c", "d"]) await lookup.get(key);
    await lookup.get("d");
    await lookup.get("b");
    assert.equal(asked.length, 4);
    await lookup.get("a");
    assert.equal(asked.length, 5);
  });
});
