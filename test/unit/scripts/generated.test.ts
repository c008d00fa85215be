import assert from "node:assert/strict";
import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { releasedAndNow } from "../../../scripts/freeze.ts";
import { generatedFiles } from "../../../scripts/generate.ts";
import { breaches } from "../../../scripts/released.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

const WIDE = /\b(u?int64|sint64|s?fixed64|double|float)\s+\w+\s*=/;

describe("what npm run generate writes", () => {
  it("is what is committed; if not, run it", async () => {
    for (const [file, text] of await generatedFiles()) {
      const committed = await readFile(path.join(ROOT, file), "utf8").catch(() => "");
      assert.ok(committed === text, `${file} is not what the declarations say`);
    }
  });

  it("is every .proto file there is", async () => {
    const generated = await generatedFiles();
    for (const file of globSync("proto/yizhan/**/*.proto", { cwd: ROOT })) {
      assert.ok(generated.has(file), `${file} follows from no declaration`);
    }
  });

  it("has no lines above 100 characters in .proto files", async () => {
    for (const [file, text] of await generatedFiles()) {
      if (!file.endsWith(".proto")) continue;
      for (const line of text.split("\n")) assert.ok([...line].length <= 100, `${file}: ${line}`);
    }
  });

  it("lets no client meet 64-bit integers and floats, which JavaScript rounds (ADR 0010)", async () => {
    for (const [file, text] of await generatedFiles()) {
      const isWire = file.endsWith(".proto") && !file.endsWith(".state.proto");
      if (isWire) assert.doesNotMatch(text, WIDE, file);
    }
    assert.match("uint64 height = 1;", WIDE);
  });

  it("says nothing else of a released field than its release", async () => {
    const { released, now } = await releasedAndNow();

    assert.deepEqual(breaches(released, now), []);
  });
});
