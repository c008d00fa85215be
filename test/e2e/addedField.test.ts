/** A field added to a stored record, in a copy of the repository: one edited file, and `npm run generate`. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { LedgerModule } from "../../chain/core/module.ts";
import type * as ledgers from "../support/moduleLedger.ts";
import { Copy } from "../support/walk.ts";

const RECORDS = "chain/modules/claims/records.ts";

describe("a field added to a stored record", () => {
  let copy: Copy;
  let changed: readonly string[];

  before(async function () {
    this.timeout(120_000);
    copy = await Copy.make();
    const original = await copy.files();
    const last = "  equivocationSlashPpm: field(";
    const added = '  graceBlocks: field(3, within(u32, 1, 9), "Blocks of grace."),\n';
    await copy.replace(RECORDS, last, `${added}${last}`);
    await copy.replace(RECORDS, "defaults: { kappa", "defaults: { graceBlocks: 5, kappa");
    await copy.follow({ kind: "run", command: "npm run generate" });
    changed = [...(await copy.files())]
      .filter(([file, hash]) => original.get(file) !== hash)
      .map(([file]) => file)
      .toSorted();
  });

  after(() => copy.remove());

  const text = (file: string): Promise<string> => readFile(path.join(copy.directory, file), "utf8");

  it("is one edited file; the rest is generated", () => {
    assert.deepEqual(changed, [
      RECORDS,
      "docs/modules.md",
      "proto/yizhan/claims/v1/claims.proto",
      "proto/yizhan/claims/v1/claims.state.proto",
    ]);
  });

  it("compiles", async function () {
    this.timeout(120_000);
    await copy.follow({ kind: "run", command: "npm test -- --only types" });
  });

  it("is in the .proto files with its sentence and its bounds, and in the documentation", async () => {
    const field = "  // Blocks of grace. 1 to 9.\n  uint32 grace_blocks = 3;\n";
    for (const file of changed.filter((name) => name.endsWith(".proto"))) {
      assert.ok((await text(file)).includes(field), file);
    }
    const row = "| `graceBlocks` | number, 1 to 9 | 5 | Blocks of grace. |";
    assert.ok((await text("docs/modules.md")).includes(row));
  });

  it("is stored, exported, read again and kept within its bounds", async () => {
    const load = async <T>(file: string): Promise<T> =>
      (await import(pathToFileURL(path.join(copy.directory, file)).href)) as T;
    const { ModuleLedger } = await load<typeof ledgers>("test/support/moduleLedger.ts");
    const { claims } = await load<{ claims: LedgerModule }>("chain/modules/claims/index.ts");
    const params = { kappa: 10, graceBlocks: 9, equivocationSlashPpm: 5 };

    const exported = new ModuleLedger([claims], { claims: { params } }).export();

    assert.deepEqual((exported["claims"] as { readonly params: object }).params, params);
    assert.throws(
      () => new ModuleLedger([claims], { claims: { params: { ...params, graceBlocks: 10 } } }),
      /params\.graceBlocks: must be from 1 to 9/,
    );
  });
});
