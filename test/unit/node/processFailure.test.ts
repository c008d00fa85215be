import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { lastWords } from "../../../node/processFailure.ts";

describe("the last words of a process", () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), "yizhan-words-"));
  });
  after(() => rmSync(folder, { recursive: true }));

  const wordsOf = (...lines: readonly string[]): string | undefined => {
    const file = path.join(folder, "log");
    writeFileSync(file, `${lines.join("\n")}\n`);
    return lastWords(file);
  };

  it("are its last error, whatever it noted afterwards", () => {
    const error = JSON.stringify({
      level: 50,
      msg: "cannot start",
      reason: "bank.colour is unknown",
    });
    const note = JSON.stringify({ level: 30, msg: "connection closed" });

    assert.equal(wordsOf(error, note, ""), "cannot start: bank.colour is unknown");
  });

  it("are its last line if it does not write logs", () => {
    assert.equal(wordsOf("starting", "ERROR: no genesis file"), "no genesis file");
  });

  it("are short, and missing where there are none", () => {
    assert.equal(wordsOf("x".repeat(40_000))?.length, 501);
    assert.equal(wordsOf(JSON.stringify({ level: 30, msg: "fine" })), undefined);
    assert.equal(wordsOf("{ half a line"), undefined);
    assert.equal(lastWords(path.join(folder, "none")), undefined);
  });
});
