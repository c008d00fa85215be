/** Bytes of what is signed, journaled and sent, written down once: a change of a declaration that changes them is a change of the format. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fromHex, toBinaryString, toHex } from "../../../chain/types/bytes.ts";
import { declarations } from "../../../scripts/layouts.ts";

interface Vector {
  readonly layout: string;
  /** Bytes as `hex:`, ids as `id:`, large integers as `int:`, texts as `text:`, nothing as `none:`. */
  readonly value: unknown;
  readonly body: string;
}

const file = new URL("../../vectors/layouts.json", import.meta.url);
const vectors = JSON.parse(readFileSync(file, "utf8")) as readonly Vector[];
const { layouts, records } = await declarations();

function revive(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revive);
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, revive(item)]));
  }
  if (typeof value !== "string") return value;
  const [, kind, text = ""] = /^(\w+):(.*)$/s.exec(value) ?? [];
  if (kind === "hex") return fromHex(text);
  if (kind === "id") return toBinaryString(fromHex(text));
  if (kind === "int") return BigInt(text);
  return kind === "none" ? undefined : text;
}

describe("the bytes of layouts", () => {
  for (const [index, { layout: name, value, body }] of vectors.entries()) {
    it(`${name} (vector ${index}) are what they were`, () => {
      const layout = layouts.get(name);
      assert.ok(layout !== undefined, `${name} is not declared`);
      assert.equal(toHex(layout.encode(revive(value))), body);
      assert.deepEqual(layout.decode(fromHex(body)), revive(value));
    });
  }

  it("are written down for every kind of journal record", () => {
    const known = new Set(vectors.map(({ layout }) => layout));
    assert.deepEqual(
      records.filter(({ body }) => !known.has(body.name)).map(({ word }) => word),
      [],
    );
  });
});
