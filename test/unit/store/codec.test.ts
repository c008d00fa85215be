import assert from "node:assert/strict";
import {
  addressKey,
  amountCodec,
  bytes,
  bytesKey,
  CodecError,
  choice,
  fixedBytes,
  list,
  struct,
  text,
  textKey,
  u32,
  u32Key,
  u64,
  u64Key,
} from "../../../chain/store/codec.ts";

const hex = (value: Uint8Array): string => Buffer.from(value).toString("hex");

describe("stored forms", () => {
  it("are the documented bytes, which the app hash covers", () => {
    assert.equal(hex(u64.encode(0)), "00");
    assert.equal(hex(u64.encode(300)), "ac02");
    assert.equal(hex(u64.encode(Number.MAX_SAFE_INTEGER)), "ffffffffffffff0f");
    assert.equal(hex(amountCodec.encode(0n)), "00");
    assert.equal(hex(amountCodec.encode(256n)), "020100");
    assert.equal(hex(amountCodec.encode(2n ** 128n - 1n)), `10${"ff".repeat(16)}`);
    assert.equal(hex(text.encode("né")), "036ec3a9");
    assert.equal(hex(list(u32).encode([1, 2])), "020102");
    const record = struct<{ id: number; name: string }>({ id: u32, name: text });
    assert.equal(hex(record.encode({ name: "a", id: 7 })), "070161");
    assert.equal(u64Key.encode(258), "\0\0\0\0\0\0\x01\x02");
    assert.equal(textKey.encode("é"), "\x02\xc3\xa9");
  });

  it("refuse values that do not fit", () => {
    const misfits: (() => unknown)[] = [
      () => u32.encode(2 ** 32),
      () => u32.encode(-1),
      () => u64.encode(1.5),
      () => u64.encode(Number.NaN),
      () => u64.encode(2 ** 53),
      () => amountCodec.encode(-1n),
      () => amountCodec.encode(2n ** 128n),
      () => text.encode("\ud800"),
      () => fixedBytes(3).encode(Uint8Array.of(1)),
      () => fixedBytes(0),
      () => struct({}),
      () => choice("a").encode("b" as "a"),
      () => u32Key.encode(2 ** 32),
      () => u32Key.encode(0.5),
      () => u64Key.encode(-1),
      () => addressKey.encode("short"),
      () => addressKey.encode("\u0100".repeat(20)),
      () => bytesKey(2).encode(Uint8Array.of(1)),
      () => textKey.encode("x".repeat(256)),
      () => textKey.encode("\ud800"),
    ];
    for (const misfit of misfits) assert.throws(misfit, CodecError, misfit.toString());
  });

  it("refuse a second encoding of the same value", () => {
    assert.throws(() => u64.decode(Uint8Array.of(0x80, 0)), /shortest form/);
    assert.throws(() => amountCodec.decode(Uint8Array.of(2, 0, 1)), /shortest form/);
    assert.throws(() => amountCodec.decode(Uint8Array.of(17, ...new Uint8Array(17).fill(1))), /17/);
    assert.throws(() => u64.decode(Uint8Array.of(...new Uint8Array(8).fill(0xff), 1)), /2\^53/);
    assert.throws(() => text.decode(Uint8Array.of(1, 0xff)), /UTF-8/);
    assert.throws(() => list(text).decode(Uint8Array.of(0xff, 0xff, 3)), /longer/);
  });

  it("do not share memory with what they were decoded from", () => {
    const stored = Buffer.from(bytes.encode(Uint8Array.of(1, 2, 3)));
    const decoded = bytes.decode(stored);
    stored.fill(9);
    assert.deepEqual(decoded, Uint8Array.of(1, 2, 3));
  });

  it("hold after a value inside was refused", () => {
    const record = struct<{ a: number; b: string }>({ a: u32, b: text });
    assert.throws(() => record.encode({ a: 1, b: "\ud800" }), CodecError);
    assert.equal(hex(record.encode({ a: 1, b: "x" })), "010178");
  });
});
