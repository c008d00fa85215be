import assert from "node:assert/strict";
import { LenientReader, Reader } from "../../../chain/schema/reader.ts";
import { Writer } from "../../../chain/schema/writer.ts";

describe("a protobuf writer", () => {
  for (const length of [10, 10_000_000]) {
    it(`never touches ${length} bytes again that were taken from it`, () => {
      const writer = new Writer();
      writer.block(new Uint8Array(length).fill(1));
      const taken = writer.take();
      const copy = Uint8Array.from(taken);

      writer.block(new Uint8Array(length).fill(2));

      assert.deepEqual(taken, copy);
      assert.notDeepEqual(writer.take(), copy);
    });
  }

  it("is empty after everything was taken", () => {
    const writer = new Writer();
    writer.byte(1);

    assert.deepEqual(writer.take(), Uint8Array.of(1));
    assert.equal(writer.offset, 0);
    assert.deepEqual(writer.take(), new Uint8Array(0));
  });

  it("grows with what is written, nested blocks included", () => {
    const writer = new Writer();
    const text = "é".repeat(50_000);
    const outer = writer.open();
    const inner = writer.open();
    writer.text(text);
    writer.close(inner);
    writer.close(outer);

    const outside = new Reader(new Reader(writer.take()).view());
    const inside = new Reader(outside.view());

    assert.equal(inside.text(), text);
  });

  it("writes a text of any length and script as UTF-8", () => {
    for (const text of TEXTS) {
      const strict = new Writer();
      strict.text(text);
      const loose = new Writer();
      loose.looseText(text);

      assert.equal(new Reader(strict.take()).text(), text);
      assert.equal(new Reader(loose.take()).text(), text);
    }
  });

  it("refuses half a character, or writes it as U+FFFD where nothing is promised", () => {
    const writer = new Writer();

    assert.throws(() => writer.text("a\uD800"), /^CodecError: text holds half a character$/);
    writer.looseText("a\uD800");
    assert.equal(new Reader(writer.take()).text(), "a\uFFFD");
  });

  it("writes every integer of 64 bits so that it is read again", () => {
    for (const value of [0n, 127n, 128n, 2n ** 53n - 1n, 2n ** 53n, 2n ** 64n - 1n]) {
      const writer = new Writer();
      writer.varint64(value);

      assert.equal(new Reader(writer.take()).varint64(), value);
    }
    const negative = new Writer();
    negative.varint64(-1n);
    assert.equal(new Reader(negative.take()).varint64(), 2n ** 64n - 1n);
  });
});

describe("a lenient reader", () => {
  it("takes varints that are longer than they must be, and replaces what is not UTF-8", () => {
    const bytes = Uint8Array.of(0x81, 0x80, 0, 2, 0xff, 0x61);
    const lenient = new LenientReader(bytes);

    assert.equal(lenient.varint(), 1);
    assert.equal(lenient.text(), "\uFFFDa");
    assert.throws(() => new Reader(bytes).varint(), /not in its shortest form/);
    assert.throws(() => new Reader(bytes.subarray(3)).text(), /not UTF-8/);
  });
});

const TEXTS = [
  "",
  "a",
  "\u007f",
  "\u0080",
  "€",
  "😀",
  "\u{10FFFF}",
  "a".repeat(128),
  "a".repeat(129),
  "é".repeat(128),
];
