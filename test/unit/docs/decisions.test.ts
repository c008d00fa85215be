import assert from "node:assert/strict";
import { pageOf, pages } from "../../support/pages.ts";

const PARTS = [
  "Status",
  "Context",
  "Decision",
  "Alternatives",
  "Consequences",
  "How we will know",
] as const;

/** A page is what fits on one. */
const MAX_CHARACTERS = 4_000;

describe("the decisions of docs/adr", () => {
  const records = pages().filter(({ file }) => /^docs\/adr\/\d/.test(file));

  it("are numbered without gaps, one page each, in one form", () => {
    assert.ok(records.length >= 10);
    for (const [i, { file, text }] of records.entries()) {
      const number = String(i + 1).padStart(4, "0");
      assert.ok(file.startsWith(`docs/adr/${number}-`), file);
      assert.ok(text.startsWith(`# ${number} `), file);
      assert.ok(text.length <= MAX_CHARACTERS, `${file} has ${text.length} characters`);
      const found = [...text.matchAll(/^\*\*([^*]+)\*\* /gm)].map(([, part]) => part);
      assert.deepEqual(found, [...PARTS], file);
      assert.match(text, /^\*\*Consequences\*\* Good: .*Bad: /ms, file);
    }
  });

  it("are all listed, with their titles", () => {
    const list = pageOf("docs/adr/README.md").text;
    for (const { file, text } of records) {
      const [, number, title] = /^# (\d{4}) (.+)$/m.exec(text) ?? [];
      const name = file.slice("docs/adr/".length);
      const row = new RegExp(`\\| \\[${number}\\]\\(${name}\\)\\s*\\| ${title}\\s*\\|`);
      assert.match(list, row);
    }
  });
});
