import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { commitUpTo, open, temporaryFolder } from "./diskFixture.ts";

const WRITER = fileURLToPath(new URL("blockWriter.ts", import.meta.url));

/** Runs the writer until it has committed a height, kills it, and answers the last height it said it had committed. */
async function killAfter(path: string, height: number): Promise<number> {
  const child = spawn(process.execPath, [WRITER, path], { stdio: ["ignore", "pipe", "inherit"] });
  const exit = once(child, "exit");
  let last = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    last = Number(line);
    if (last === height) child.kill("SIGKILL");
  }
  await exit;
  return last;
}

describe("a node that is killed", () => {
  it("has lost no block it said it had committed, and goes on with the same app hashes", async () => {
    const [killed, whole] = [await temporaryFolder(), await temporaryFolder()];
    let last = 0;
    for (const height of [3, 15, 33]) {
      last = await killAfter(killed.path, height);
      assert.ok(last >= height, `the writer ended at ${last}`);
      const again = await open(killed.path);
      assert.ok(again.multistore.version >= last, `${again.multistore.version} of ${last}`);
      assert.ok(again.multistore.version <= last + 1);
      await again.disk.close();
    }
    const [one, other] = [await open(killed.path), await open(whole.path)];
    await commitUpTo(one, last + 5);
    await commitUpTo(other, last + 5);
    assert.deepEqual(one.multistore.appHash, other.multistore.appHash);
    await one.disk.close();
    await other.disk.close();
    await killed.remove();
    await whole.remove();
  }).timeout(60_000);
});
