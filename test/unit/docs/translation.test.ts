import assert from "node:assert/strict";
import { blocksOf, pageOf } from "../../support/pages.ts";

describe("the README in Chinese", () => {
  const english = pageOf("README.md").text;
  const chinese = pageOf("README.zh.md").text;

  it("has the same commands and the same output as the one in English", () => {
    assert.deepEqual(blocksOf(chinese), blocksOf(english));
  });

  it("has as many sections, and leads to the same pages", () => {
    const headings = (text: string): number => text.match(/^#+ /gm)?.length ?? 0;
    const links = (text: string): readonly string[] =>
      [...text.matchAll(/\]\(((?!README)[^)]+\.(?:md|ts|mjs))\)/g)].map(([, to = ""]) => to);
    assert.equal(headings(chinese), headings(english));
    assert.deepEqual(links(chinese), links(english));
  });
});
