import assert from "node:assert/strict";
import fc from "fast-check";
import { Router } from "../../../broker/mqtt/router.ts";
import {
  filterProblem,
  hasWildcard,
  isShared,
  matches,
  parseTopic,
  topicProblem,
} from "../../../broker/mqtt/topics.ts";

const LIMITS = { maxTopicLevels: 32 };
const level = fc.constantFrom("", "a", "b", "c", "$x");
const topic = fc
  .array(level, { minLength: 1, maxLength: 5 })
  .map((levels) => levels.join("/"))
  .filter((text) => text !== "");
const filter = fc
  .tuple(
    fc.array(fc.oneof(level, fc.constant("+")), { maxLength: 4 }),
    fc.constantFrom("#", "+", "a", "b", ""),
  )
  .map(([levels, last]) => [...levels, last].join("/"))
  .filter((text) => text !== "");

/** The rules of MQTT 3.1.1, section 4.7, as a regular expression. */
function naiveMatches(pattern: string, name: string): boolean {
  if (name.startsWith("$") && (pattern.startsWith("+") || pattern.startsWith("#"))) return false;
  const source = pattern
    .split("/")
    .map((part) => part.replace(/[$^.*?()[\]{}|\\]/g, "\\$&"))
    .join("/")
    .replaceAll("+", "[^/]*")
    .replace(/^#$/, ".*")
    .replace(/\/#$/, "(/.*)?");
  return new RegExp(`^${source}$`, "s").test(name);
}

describe("topics", () => {
  it("match filters as the specification says", () => {
    fc.assert(
      fc.property(filter, topic, (pattern, name) => {
        assert.equal(matches(pattern, name), naiveMatches(pattern, name), `${pattern} ${name}`);
      }),
      { numRuns: 3_000 },
    );
  });

  it("match the examples of the specification", () => {
    const cases: readonly (readonly [string, string, boolean])[] = [
      ["sport/tennis/player1/#", "sport/tennis/player1", true],
      ["sport/tennis/player1/#", "sport/tennis/player1/score/wimbledon", true],
      ["sport/#", "sport", true],
      ["sport/tennis/+", "sport/tennis/player1/ranking", false],
      ["sport/+", "sport", false],
      ["sport/+", "sport/", true],
      ["+/+", "/finance", true],
      ["/+", "/finance", true],
      ["+", "/finance", false],
      ["#", "$SYS/broker", false],
      ["+/monitor/Clients", "$SYS/monitor/Clients", false],
      ["$SYS/#", "$SYS/broker", true],
      ["a", "A", false],
    ];
    for (const [pattern, name, expected] of cases) {
      assert.equal(matches(pattern, name), expected, `${pattern} ${name}`);
    }
  });

  it("are parsed without loss", () => {
    fc.assert(fc.property(topic, (name) => assert.equal(parseTopic(name).join("/"), name)));
    assert.deepEqual(["a/+", "a/#", "a/b"].map(hasWildcard), [true, true, false]);
    assert.deepEqual(["$share/g/t", "$share", "$shared/x"].map(isShared), [true, true, false]);
  });

  it("are refused when they cannot be published to", () => {
    for (const good of ["a", "/", "a//b", "ä/ö", "$yizhan/x", "a".repeat(65_535)]) {
      assert.equal(topicProblem(good, LIMITS), undefined);
    }
    const bad: readonly (readonly [string, RegExp])[] = [
      ["", /is empty/],
      ["a/+", /has a wildcard/],
      ["a#", /has a wildcard/],
      ["a\u0000b", /zero character/],
      ["a\ud800", /well-formed/],
      ["a".repeat(65_536), /longer than 65535 bytes/],
      ["ä".repeat(40_000), /longer than 65535 bytes/],
      ["/".repeat(32), /more than 32 levels/],
    ];
    for (const [name, pattern] of bad) assert.match(topicProblem(name, LIMITS) ?? "", pattern);
  });

  it("are refused as filters where a wildcard is not a whole level, or # not the last", () => {
    for (const good of ["#", "+", "a/#", "+/a/+/#", "/", "/#", "//+"]) {
      assert.equal(filterProblem(good, LIMITS), undefined, good);
    }
    for (const bad of ["a#", "#/a", "a/#/b", "a+", "+a", "a/b+/c", "a/+b", "##", "++", ""]) {
      assert.notEqual(filterProblem(bad, LIMITS), undefined, bad);
    }
  });
});

describe("the router", () => {
  const change = fc.record({
    filter,
    subscriber: fc.integer({ min: 0, max: 3 }),
    qos: fc.constantFrom(0 as const, 1 as const, 2 as const),
    isAdd: fc.boolean(),
    probe: topic,
  });

  it("finds exactly the subscribers whose filters match, with their highest QoS, through every change", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        let told = 0;
        const router = new Router<number>(() => {
          told += 1;
        });
        const model = new Map<string, { filter: string; subscriber: number; qos: 0 | 1 | 2 }>();
        for (const { filter: pattern, subscriber, qos, isAdd, probe } of changes) {
          const before = distinctFilters(model);
          if (isAdd) {
            router.add(pattern, subscriber, qos);
            model.set(`${subscriber} ${pattern}`, { filter: pattern, subscriber, qos });
          } else {
            router.remove(pattern, subscriber);
            model.delete(`${subscriber} ${pattern}`);
          }
          const after = distinctFilters(model);
          assert.deepEqual([...router.filters()].sort(), after);
          if (before.join(" ") !== after.join(" ")) told -= 1;
          assert.equal(told, 0);
          assert.equal(router.subscriptions, model.size);
          assert.deepEqual(asMap(router.match(probe)), expected(model, probe));
        }
      }),
      { numRuns: 300 },
    );
  });
});

type Model = ReadonlyMap<string, { filter: string; subscriber: number; qos: 0 | 1 | 2 }>;

function distinctFilters(model: Model): string[] {
  const filters = [...model.values()]
    .map((entry) => entry.filter)
    .filter((text) => !text.startsWith("$"));
  return [...new Set(filters)].sort();
}

function asMap(routes: readonly { subscriber: number; qos: number }[]): Map<number, number> {
  assert.equal(new Set(routes.map(({ subscriber }) => subscriber)).size, routes.length);
  return new Map(
    [...routes]
      .sort((a, b) => a.subscriber - b.subscriber)
      .map(({ subscriber, qos }) => [subscriber, qos]),
  );
}

function expected(model: Model, name: string): Map<number, number> {
  const found = new Map<number, number>();
  for (const { filter: pattern, subscriber, qos } of model.values()) {
    if (naiveMatches(pattern, name))
      found.set(subscriber, Math.max(qos, found.get(subscriber) ?? 0));
  }
  return new Map([...found].sort(([a], [b]) => a - b));
}
