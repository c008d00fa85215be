import assert from "node:assert/strict";
import project from "../../../package.json" with { type: "json" };
import { pageOf, sectionsOf, tableRowsOf } from "../../support/pages.ts";

describe("docs/dependencies.md", () => {
  const sections = sectionsOf(pageOf("docs/dependencies.md").text);

  const listed = (title: string): readonly string[] =>
    tableRowsOf(sections.get(title) ?? "").map(([name = ""]) => name.replaceAll("`", ""));

  it("has a line for every package a running node uses, and no other", () => {
    assert.deepEqual(
      [...listed("In a running node")].sort(),
      Object.keys(project.dependencies).sort(),
    );
  });

  it("has a line for every package of development, and no other", () => {
    assert.deepEqual(
      [...listed("For development only")].sort(),
      Object.keys(project.devDependencies).sort(),
    );
  });

  it("says of each what it is for", () => {
    for (const title of ["In a running node", "For development only"]) {
      for (const [name, purpose = "", reason = ""] of tableRowsOf(sections.get(title) ?? "")) {
        assert.ok(purpose.length > 3 && reason !== "", name);
      }
    }
  });

  it("names exact versions in package.json", () => {
    const versions = { ...project.dependencies, ...project.devDependencies };
    for (const [name, version] of Object.entries(versions)) {
      assert.match(version, /^\d+\.\d+\.\d+$/, name);
    }
  });
});
