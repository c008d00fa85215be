import assert from "node:assert/strict";
import { mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { nameProblem, newModule } from "../../../scripts/newModule.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

describe("the files of a new module", () => {
  let root: string;

  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), "yizhan-new-module-"));
    await symlink(path.join(ROOT, "node_modules"), path.join(root, "node_modules"));
    await writeFile(path.join(root, "biome.json"), '{ "formatter": { "indentStyle": "space" } }');
  });

  afterEach(() => rm(root, { recursive: true, force: true }));

  const written = async (): Promise<readonly string[]> => {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && entry.name !== "biome.json");
    return files.map(({ parentPath, name }) => path.relative(root, path.join(parentPath, name)));
  };

  it("are eight, and as many as it says", async () => {
    const said = await newModule("notes", root);

    assert.equal(said.length, 8);
    assert.deepEqual([...(await written())].sort(), [...said].sort());
  });

  it("are not written over what is there", async () => {
    await newModule("notes", root);
    await rm(path.join(root, "test"), { recursive: true });
    const before = await written();

    await assert.rejects(newModule("notes", root), { code: "FILE_EXISTS" });

    assert.deepEqual(await written(), before);
  });

  it("are not written for a name that cannot be one", async () => {
    for (const name of ["", "Notes", "no", "my-notes", "2nd", "../notes", "a".repeat(25)]) {
      await assert.rejects(newModule(name, root), { code: "USAGE" }, name);
    }
    assert.deepEqual(await written(), []);
  });

  it("have no name that means something else in the sources or the application", () => {
    for (const name of ["class", "delete", "constructor", "messages", "genesis", "chain", "sdk"]) {
      assert.equal(nameProblem(name)?.en, "that word is taken", name);
    }
    assert.equal(nameProblem("notes"), undefined);
  });
});
