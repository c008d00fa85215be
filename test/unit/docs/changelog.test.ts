import assert from "node:assert/strict";
import project from "../../../package.json" with { type: "json" };
import { pageOf, sectionsOf } from "../../support/pages.ts";

const HEADINGS = [
  "State machine",
  "Protocol",
  "Node",
  "Broker",
  "Client",
  "Fixed",
  "Security",
] as const;

describe("CHANGELOG.md", () => {
  const sections = sectionsOf(pageOf("CHANGELOG.md").text);

  it("begins with what is unreleased", () => {
    assert.equal([...sections.keys()][0], "[Unreleased]");
  });

  it("has only our headings, in their order, and something below each", () => {
    for (const [version, text] of sections) {
      const [, ...parts] = text.split(/^### /m);
      const found = parts.map((part) => part.slice(0, part.indexOf("\n")));
      assert.deepEqual(
        found,
        HEADINGS.filter((heading) => found.includes(heading)),
        version,
      );
      for (const part of parts) assert.match(part, /^- \S/m, `${version} ${part}`);
    }
  });

  it("has a section for every release, named with its day", () => {
    for (const version of [...sections.keys()].slice(1)) {
      assert.match(version, /^\[\d+\.\d+\.\d+\] - \d{4}-\d{2}-\d{2}$/);
    }
    assert.match(pageOf("COMPATIBILITY.md").text, new RegExp(`^\\| ${project.version}`, "m"));
  });
});
