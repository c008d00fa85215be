import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openJournal } from "../../broker/storage/journalFile.ts";
import { eventually } from "../support/poll.ts";

const WRITER = join(import.meta.dirname, "../support/journalWriter.ts");

describe("the journal of a killed process", () => {
  let directory: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "yizhan-journal-"));
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  it("replays everything that was acknowledged before kill -9, again and again", async function () {
    this.timeout(30_000);
    const acknowledged = new Map<number, string>();
    for (let round = 0; round < 3; round += 1) {
      for (const [position, text] of await writeAndKill(directory, 2_000 + 700 * round)) {
        acknowledged.set(position, text);
      }
      const journal = await openJournal(directory);
      let last = -1;
      const missing = new Map(acknowledged);
      for await (const { position, body } of journal.replay(0)) {
        assert.ok(position > last);
        last = position;
        const expected = missing.get(position);
        if (expected !== undefined)
          assert.equal(Buffer.from(body).toString().split(" ")[0], expected);
        missing.delete(position);
      }
      await journal.close();
      assert.equal(missing.size, 0);
    }
    assert.ok(acknowledged.size >= 6_000);
  });

  it("is locked against a second process while the first lives", async () => {
    const writer = spawn(process.execPath, [WRITER, directory], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    try {
      await new Promise((resolve) => writer.stdout.once("data", resolve));
      writer.stdout.resume();
      await assert.rejects(openJournal(directory), new RegExp(`in use by process ${writer.pid}`));
    } finally {
      writer.kill("SIGKILL");
      await new Promise((resolve) => writer.once("close", resolve));
    }
  });
});

/** Runs a writer until it has acknowledged about `count` records, then kills it; the answer is what it acknowledged. */
async function writeAndKill(directory: string, count: number): Promise<Map<number, string>> {
  const writer = spawn(process.execPath, [WRITER, directory], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const closed = new Promise((resolve) => writer.once("close", resolve));
  let text = "";
  let lines = 0;
  writer.stdout.on("data", (piece: Buffer) => {
    text += piece.toString();
    for (const byte of piece) if (byte === 0x0a) lines += 1;
  });
  try {
    await eventually("acknowledgements", () => lines >= count);
  } finally {
    writer.kill("SIGKILL");
    await closed;
  }
  const whole = text
    .slice(0, text.lastIndexOf("\n") + 1)
    .split("\n")
    .filter((line) => line !== "");
  return new Map(
    whole
      .map((line) => line.split(" "))
      .map(([position, name]) => [Number(position), name as string]),
  );
}
