import assert from "node:assert/strict";
import { Reader } from "../../../chain/schema/reader.ts";
import { writeUnsigned } from "../../../chain/schema/unsigned.ts";
import { ProtobufError } from "../../../chain/schema/wire.ts";
import { varintSize, Writer } from "../../../chain/schema/writer.ts";

type Write = (out: Writer) => void;

const WRITES: Readonly<Record<string, Write>> = {
  "a byte": (out) => out.byte(7),
  "a short varint": (out) => out.varint(0x7f),
  "a long varint": (out) => out.varint(Number.MAX_SAFE_INTEGER),
  "the longest varint": (out) => out.varint64(-1n),
  "raw bytes": (out) => out.raw(new Uint8Array(300).fill(1)),
  "a block": (out) => out.block(new Uint8Array(300).fill(2)),
  "a binary string": (out) => out.binary("\xff".repeat(200)),
  "a short text": (out) => out.text("short"),
  "a text just short enough for the fast way": (out) => out.text("x".repeat(128)),
  "a long text": (out) => out.text("long".repeat(100)),
  "a text that is not ASCII": (out) => out.text("驿站"),
  "a small amount": (out) => writeUnsigned(out, 2n ** 50n),
  "a large amount": (out) => writeUnsigned(out, 2n ** 127n),
  "an inner block": (out) => {
    const start = out.open();
    out.raw(new Uint8Array(200).fill(3));
    out.close(start);
  },
  "an inner block that is empty": (out) => out.close(out.open()),
};

describe("a writer", () => {
  for (const [what, write] of Object.entries(WRITES)) {
    it(`makes room for ${what} wherever its buffer ends`, () => {
      const large = new Writer(4_096);
      large.byte(9);
      write(large);
      for (let capacity = 1; capacity < 340; capacity++) {
        const small = new Writer(capacity);
        small.byte(9);
        write(small);
        assert.deepEqual(small.since(0), large.since(0), `of ${capacity} bytes`);
      }
    });
  }

  it("puts the length of an inner block in front of it, in as many bytes as it takes", () => {
    for (const length of [0, 1, 127, 128, 129, 16_383, 16_384]) {
      const [inner, block] = [new Writer(), new Writer()];
      const start = inner.open();
      inner.raw(new Uint8Array(length).fill(4));
      inner.close(start);
      block.block(new Uint8Array(length).fill(4));
      assert.deepEqual(inner.since(0), block.since(0));
    }
  });

  it("writes varints as LEB128, in as many bytes as it says", () => {
    for (const [value, bytes] of [
      [0, [0]],
      [127, [127]],
      [128, [128, 1]],
      [2 ** 31 - 1, [255, 255, 255, 255, 7]],
      [2 ** 31, [128, 128, 128, 128, 8]],
      [2 ** 53 - 1, [255, 255, 255, 255, 255, 255, 255, 15]],
    ] as const) {
      const [small, large] = [new Writer(), new Writer()];
      small.varint(value);
      large.varint64(BigInt(value));
      assert.deepEqual([...small.since(0)], bytes);
      assert.deepEqual([...large.since(0)], bytes);
      assert.equal(varintSize(value), bytes.length);
      assert.equal(new Reader(small.since(0)).varint(), value);
      assert.equal(new Reader(small.since(0)).varint64(), BigInt(value));
    }
  });
});

describe("a reader", () => {
  it("takes a tag of one or two bytes, and only that one", () => {
    for (const tag of [8, 127, 128, 16_376]) {
      const out = new Writer();
      out.varint(tag);
      const bytes = out.since(0);
      const source = new Reader(bytes);
      assert.ok(!source.takes(tag + 1) && source.offset === 0);
      assert.ok(!source.takes(tag + 128) && source.offset === 0);
      assert.ok(source.takes(tag));
      assert.equal(source.offset, bytes.length);
      assert.ok(!source.takes(tag), "at the end there is none");
    }
    assert.ok(!new Reader(Uint8Array.of(0x88)).takes(0x108), "half a tag is none");
  });

  it("does not look beyond its end, where other bytes may stand", () => {
    const source = new Reader(Uint8Array.of(3, 1, 2, 8));
    source.end = 3;
    assert.throws(() => source.blockEnd(), /cut short/);
    source.offset = 1;
    assert.throws(() => source.raw(3), /cut short/);
    assert.deepEqual(source.raw(2), Uint8Array.of(1, 2));
    assert.throws(() => source.byte(), /cut short/);
    assert.throws(() => source.varint(), /cut short/);
    assert.ok(!source.takes(8));
  });

  it("gives copies, also of a Buffer, which changes with the packet it came in", () => {
    const packet = Buffer.from([2, 7, 8]);
    const read = new Reader(packet).block();
    packet.fill(0);
    assert.deepEqual(read, Uint8Array.of(7, 8));
    assert.equal(read.constructor, Uint8Array);
  });

  it("reads binary strings of any length", () => {
    for (const length of [0, 1_024, 1_025, 300_000]) {
      const out = new Writer();
      out.binary("\xfe".repeat(length));
      assert.equal(new Reader(out.since(0)).binary(), "\xfe".repeat(length));
    }
  });

  it("reads a text as it was written, with the mark that some editors begin with", () => {
    const out = new Writer();
    out.text("\ufeffmark");
    assert.equal(new Reader(out.since(0)).text(), "\ufeffmark");
  });

  it("says where and why", () => {
    const error = new ProtobufError("is missing").under("name").under("Record");
    assert.deepEqual([error.message, error.path], ["Record.name: is missing", "Record.name"]);
    assert.deepEqual(new ProtobufError("is missing").message, "is missing");
  });
});
