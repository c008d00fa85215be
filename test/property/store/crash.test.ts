import assert from "node:assert/strict";
import { cp, readdir, rm, stat, truncate } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import {
  commitBlock,
  commitUpTo,
  open,
  temporaryFolder,
  writesAt,
} from "../../unit/store/diskFixture.ts";
import { anyWrites, STORES } from "./stateModel.ts";

const EVERYTHING = { from: "" };

/** The newest log of the database: where the last batches are. */
async function newestLog(folder: string): Promise<string> {
  const logs = (await readdir(folder)).filter((name) => name.endsWith(".log")).sort();
  return join(folder, logs.at(-1) ?? "");
}

describe("a node that starts again", () => {
  it("has the state it stopped with, whatever was written and whenever snapshots were taken", async () => {
    const blocks = fc.array(anyWrites(12), { minLength: 1, maxLength: 14 });
    const options = fc.record({
      snapshotInterval: fc.nat(5),
      keptVersions: fc.integer({ min: 1, max: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(blocks, options, fc.nat(13), async (all, settings, stop) => {
        const folder = await temporaryFolder();
        let node = await open(folder.path, settings);
        const hashes: Uint8Array[] = [];
        for (const [i, writes] of all.entries()) {
          hashes.push(await commitBlock(node, writes));
          if (i !== stop && i !== all.length - 1) continue;
          const before = node.multistore;
          await node.disk.close();
          node = await open(folder.path, settings);
          assert.deepEqual(node.multistore.appHash, hashes[i]);
          for (const store of STORES) {
            assert.deepEqual(
              [...node.multistore.entries(store, EVERYTHING)],
              [...before.entries(store, EVERYTHING)],
            );
          }
        }
        for (let height = node.multistore.oldestVersion; height <= all.length; height++) {
          assert.deepEqual(node.multistore.appHashAt(height), hashes[height - 1]);
        }
        await node.disk.close();
        await folder.remove();
      }),
      { numRuns: 25 },
    );
  }).timeout(60_000);

  it("is at the last block that reached the disk whole, wherever the disk was cut off", async () => {
    const folder = await temporaryFolder();
    const live = join(folder.path, "live");
    const node = await open(live, { snapshotInterval: 4 });
    const hashes = await commitUpTo(node, 9);
    await node.disk.idle();
    const whole = (await stat(await newestLog(live))).size;
    hashes.push(await commitBlock(node, writesAt(10)));
    const end = (await stat(await newestLog(live))).size;
    for (const cut of [whole, whole + 1, whole + 40, Math.floor((whole + end) / 2), end - 1, end]) {
      const copy = join(folder.path, "copy");
      await cp(live, copy, { recursive: true });
      await truncate(await newestLog(copy), cut);
      const again = await open(copy);
      const height = cut === end ? 10 : 9;
      assert.equal(again.meta?.height, height, `cut at ${cut} of ${end}`);
      assert.deepEqual(again.multistore.appHash, hashes[height - 1]);
      assert.deepEqual(await commitUpTo(again, 10), hashes.slice(height));
      await again.disk.close();
      await rm(copy, { recursive: true });
    }
    await node.disk.close();
    await folder.remove();
  });
});
