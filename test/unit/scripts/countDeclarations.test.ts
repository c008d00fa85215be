import assert from "node:assert/strict";
import { declaringLines } from "../../../scripts/countDeclarations.ts";

describe("counting declarations", () => {
  it("counts what declares, and neither blanks, imports, comments nor bodies of rules", () => {
    const source = `/** What it is. */

import {
  field,
} from "./record.ts";

// A reason.
export const Params = api.record("Params", "Two.", {
  a: field(1, u32),
  b: field(2, u32),
});

function sum(a: number, b: number): number {
  return a + b;
}

export const parameters = {
  record: Params,
  breach({ a, b }) {
    if (a > b) return ["a", "is more than b"];
    return undefined;
  },
};
`;

    assert.equal(declaringLines(source), 7);
  });
});
