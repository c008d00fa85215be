import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import path from "node:path";
import { type Page, pages, proseOf, ROOT } from "../../support/pages.ts";

/** The anchor of a heading, as the repository's host makes it. */
function anchorOf(heading: string): string {
  const plain = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").toLowerCase();
  return plain.replace(/[^\p{L}\p{N}\s_-]/gu, "").replaceAll(" ", "-");
}

function anchorsOf({ text }: Page): ReadonlySet<string> {
  const headings = [...proseOf(text).matchAll(/^#{1,6} (.+)$/gm)];
  return new Set(headings.map(([, heading = ""]) => anchorOf(heading.trim())));
}

function linksOf({ text }: Page): readonly string[] {
  const prose = proseOf(text).replace(/`[^`\n]*`/g, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
}

describe("links between pages", () => {
  const all = pages();
  const byFile = new Map(all.map((page) => [page.file, page]));

  it("lead to files that are there", () => {
    const broken = all.flatMap((page) =>
      linksOf(page)
        .filter((target) => !/^(https?|mailto):/.test(target) && !target.startsWith("#"))
        .map((target) => target.replace(/#.*$/, ""))
        .filter((target) => !existsSync(path.join(ROOT, path.dirname(page.file), target)))
        .map((target) => `${page.file} → ${target}`),
    );
    assert.deepEqual(broken, []);
    assert.ok(all.length > 20);
  });

  it("lead to headings that are there", () => {
    const broken = all.flatMap((page) =>
      linksOf(page)
        .filter((target) => !/^https?:/.test(target) && target.includes("#"))
        .filter((target) => {
          const [file = "", anchor = ""] = target.split("#");
          const place = file === "" ? page.file : path.join(path.dirname(page.file), file);
          const other = byFile.get(place);
          return other !== undefined && !anchorsOf(other).has(anchor);
        })
        .map((target) => `${page.file} → ${target}`),
    );
    assert.deepEqual(broken, []);
  });

  it("reach every page from the README in either language", () => {
    for (const start of ["README.md", "README.zh.md"]) {
      const seen = new Set([start]);
      for (const file of seen) {
        const page = byFile.get(file);
        if (page === undefined) continue;
        for (const target of linksOf(page)) {
          seen.add(path.join(path.dirname(file), target.replace(/#.*$/, "")));
        }
      }
      const written = all.map(({ file }) => file).filter((file) => !file.startsWith("test/"));
      const lost = written.filter((file) => !seen.has(file));
      assert.deepEqual(lost, [], `not reached from ${start}`);
    }
  });
});
