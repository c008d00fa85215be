import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { codeSpansOf, pageOf, ROOT, sectionsOf, tableRowsOf } from "../../support/pages.ts";

const PAGE = pageOf("ARCHITECTURE.md").text;

/** The table of the architecture test, read from its source. */
function enforced(): ReadonlyMap<string, readonly string[]> {
  const source = readFileSync(path.join(ROOT, "test/architecture/directions.test.ts"), "utf8");
  const table = /const MAY_IMPORT[^=]*= \[(.*?)\n\];/s.exec(source)?.[1] ?? "";
  const rows = [...table.matchAll(/\[\s*"([^"]+)",\s*\[([^\]]*)\],?\s*\]/g)];
  return new Map(
    rows.map(([, folder = "", list = ""]) => [
      folder,
      [...list.matchAll(/"([^"]+)"/g)].map(([, target = ""]) => target),
    ]),
  );
}

describe("ARCHITECTURE.md", () => {
  it("says of each folder what the architecture test lets it import", () => {
    const rules = enforced();
    const rows = tableRowsOf(sectionsOf(PAGE).get("Who owns what") ?? "");
    assert.ok(rows.length >= 12);
    for (const [folder = "", , , imports = ""] of rows) {
      const name = folder.replaceAll("`", "");
      assert.deepEqual([...codeSpansOf(imports)].sort(), [...(rules.get(name) ?? [])].sort(), name);
      assert.ok(rules.has(name), name);
    }
  });

  it("leaves out only single files and the rest of a folder", () => {
    const rows = tableRowsOf(sectionsOf(PAGE).get("Who owns what") ?? "");
    const told = rows.map(([folder = ""]) => folder.replaceAll("`", ""));
    const untold = [...enforced().keys()].filter((folder) => !told.includes(folder));
    assert.deepEqual(
      untold.filter((folder) => !folder.endsWith(".ts")),
      ["chain/"],
    );
  });

  it("names files that are there", () => {
    const files = codeSpansOf(PAGE).filter((span) =>
      /^[\w/]+\/[\w.]+\.(ts|json|proto)$/.test(span),
    );
    assert.ok(files.length > 20);
    assert.deepEqual(
      files.filter((file) => !existsSync(path.join(ROOT, file))),
      [],
    );
  });

  for (const flow of [
    "From socket bytes to committed state",
    "From an MQTT packet to a paid claim",
  ]) {
    it(`names files that are there, also short: ${flow}`, () => {
      const spans = codeSpansOf(sectionsOf(PAGE).get(flow) ?? "")
        // Every module has the files of the shape.
        .map((span) => span.replace("<name>", "bank"))
        .filter((span) => /^[\w/]+\.ts$/.test(span));
      const folders = new Set(spans.map((span) => path.dirname(span)));
      const lost = spans.filter((span) =>
        span.includes("/")
          ? !existsSync(path.join(ROOT, span))
          : ![...folders].some((folder) => existsSync(path.join(ROOT, folder, span))),
      );
      assert.ok(spans.length > 15, `${spans.length}`);
      assert.deepEqual(lost, []);
    });
  }
});
