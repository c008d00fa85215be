import assert from "node:assert/strict";
import { globSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { generateProto } from "../../../scripts/generate.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

const WIDE = /\b(u?int64|sint64|s?fixed64|double|float)\s+\w+\s*=/;

describe("the protobuf code", () => {
  it("is what the .proto files say; if not, run npm run generate", async function () {
    this.timeout(60_000);
    const directory = await mkdtemp(path.join(tmpdir(), "yizhan-generate-"));
    try {
      await generateProto(directory);

      for (const name of ["yizhan.js", "yizhan.d.ts"]) {
        const generated = await readFile(path.join(directory, name), "utf8");
        const committed = await readFile(path.join(ROOT, "proto/gen", name), "utf8");
        assert.ok(generated === committed, `proto/gen/${name} is not what pbjs writes`);
      }
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  });

  it("has no 64-bit integers and no floats, which JavaScript rounds (ADR 0010)", async () => {
    const files = globSync("proto/yizhan/**/*.proto", { cwd: ROOT });
    assert.ok(files.length >= 7);
    for (const file of files) {
      const text = await readFile(path.join(ROOT, file), "utf8");
      assert.doesNotMatch(text, WIDE, file);
    }
    assert.match("uint64 height = 1;", WIDE);
  });
});
