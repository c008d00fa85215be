import assert from "node:assert/strict";
import { all } from "../../../client/modules/query.ts";

describe("a list in pages", () => {
  it("is asked for until the last page", async () => {
    const pages: Record<string, { items: number[]; next: string }> = {
      "": { items: [1, 2], next: "b" },
      b: { items: [3], next: "c" },
      c: { items: [], next: "" },
    };
    const asked: string[] = [];
    const found = await all(
      async (after) => {
        asked.push(after);
        return pages[after] as { items: number[]; next: string };
      },
      ({ items }) => items,
    );
    assert.deepEqual(found, [1, 2, 3]);
    assert.deepEqual(asked, ["", "b", "c"]);
  });
});
