import assert from "node:assert/strict";
import { WireReader } from "../../../chain/abci/wireReader.ts";
import { WireWriter } from "../../../chain/abci/wireWriter.ts";

describe("a wire writer", () => {
  for (const length of [10, 100_000]) {
    it(`never touches ${length} bytes again that were taken from it`, () => {
      const writer = new WireWriter();
      writer.bytes(new Uint8Array(length).fill(1));
      const taken = writer.take();
      const copy = Uint8Array.from(taken);

      writer.bytes(new Uint8Array(length).fill(2));

      assert.deepEqual(taken, copy);
      assert.notDeepEqual(writer.take(), copy);
    });
  }

  it("is empty after everything was taken", () => {
    const writer = new WireWriter();
    writer.bool(true);

    assert.deepEqual(writer.take(), Uint8Array.of(1));
    assert.equal(writer.length, 0);
    assert.deepEqual(writer.take(), new Uint8Array(0));
  });

  it("grows with what is written, nested messages included", () => {
    const writer = new WireWriter();
    const text = "é".repeat(50_000);
    const outer = writer.open();
    const inner = writer.open();
    writer.string(text);
    writer.close(inner);
    writer.close(outer);

    const reader = new WireReader(writer.take());

    assert.equal(
      reader.message((one) => one.message((two) => two.string())),
      text,
    );
  });

  it("writes a text of any length and script as UTF-8", () => {
    for (const text of [
      "",
      "a",
      "\u007f",
      "\u0080",
      "€",
      "😀",
      "\u{10FFFF}",
      "a".repeat(48),
      "é".repeat(48),
    ]) {
      const writer = new WireWriter();
      writer.string(text);

      assert.equal(new WireReader(writer.take()).string(), text);
    }
  });

  it("writes a lone surrogate as U+FFFD", () => {
    const writer = new WireWriter();
    writer.string("a\uD800");

    assert.equal(new WireReader(writer.take()).string(), "a\uFFFD");
  });
});
