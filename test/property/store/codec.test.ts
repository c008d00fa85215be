import assert from "node:assert/strict";
import fc from "fast-check";
import type { KeyCodec, PartCodec } from "../../../chain/store/codec.ts";
import {
  addressKey,
  amountCodec,
  bigU64Key,
  bigUint,
  bool,
  bytes,
  bytesKey,
  CodecError,
  choice,
  fixedBytes,
  fixedKey,
  list,
  optional,
  struct,
  text,
  textKey,
  tupleKey,
  u32,
  u32Key,
  u64,
  u64Key,
} from "../../../chain/store/codec.ts";
import { keyBytes, keyOf } from "../../../chain/store/state.ts";

const safe = fc.oneof(fc.maxSafeNat(), fc.nat(300), fc.constant(Number.MAX_SAFE_INTEGER));
const anyBytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const unicode = fc.string({ unit: "binary" });

interface Sample {
  readonly id: number;
  readonly amount: bigint;
  readonly memo: string;
  readonly parts: readonly Uint8Array[];
  readonly until: number | undefined;
  readonly state: "open" | "shut";
}

const sample: PartCodec<Sample> = struct<Sample>({
  id: u64,
  amount: amountCodec,
  memo: text,
  parts: list(bytes),
  until: optional(u32),
  state: choice("open", "shut"),
});

const values: Record<string, [PartCodec<unknown>, fc.Arbitrary<unknown>]> = {
  u32: pair(u32, fc.nat(0xffffffff)),
  u64: pair(u64, safe),
  amount: pair(amountCodec, fc.oneof(fc.bigInt(0n, 2n ** 128n - 1n), fc.bigInt(0n, 2n ** 54n))),
  bigUint: pair(bigUint(40), fc.bigInt(0n, 2n ** 320n - 1n)),
  bool: pair(bool, fc.boolean()),
  bytes: pair(bytes, fc.uint8Array({ maxLength: 2000 })),
  fixedBytes: pair(fixedBytes(32), anyBytes(32)),
  fixedKey: pair(fixedKey(20), anyBytes(20).map(keyOf)),
  text: pair(text, unicode),
  choice: pair(choice("a", "b", "c"), fc.constantFrom("a" as const, "b" as const, "c" as const)),
  optional: pair(optional(u64), fc.option(safe, { nil: undefined })),
  list: pair(list(text), fc.array(unicode)),
  struct: pair(
    sample,
    fc.record(
      {
        id: safe,
        amount: fc.bigInt(0n, 2n ** 128n - 1n),
        memo: unicode,
        parts: fc.array(fc.uint8Array()),
        until: fc.option(fc.nat(), { nil: undefined }),
        state: fc.constantFrom("open" as const, "shut" as const),
      },
      { noNullPrototype: true },
    ),
  ),
};

function pair<V>(
  codec: PartCodec<V>,
  value: fc.Arbitrary<V>,
): [PartCodec<unknown>, fc.Arbitrary<unknown>] {
  return [codec as PartCodec<unknown>, value];
}

/** What decoding answers, or undefined if it refuses; anything but a CodecError fails the test. */
function attempt<T>(decode: () => T): { value: T } | undefined {
  try {
    return { value: decode() };
  } catch (error) {
    assert.ok(error instanceof CodecError, String(error));
    return undefined;
  }
}

describe("value codecs", () => {
  for (const [name, [codec, arbitrary]] of Object.entries(values)) {
    it(`${name}: a value comes back as it was, and nothing may follow it`, () => {
      fc.assert(
        fc.property(arbitrary, (value) => {
          const encoded = codec.encode(value);
          assert.ok(encoded.length > 0);
          assert.deepEqual(codec.decode(encoded), value);
          assert.deepEqual(codec.decode(Buffer.from(encoded)), value);
          assert.throws(() => codec.decode(Uint8Array.of(...encoded, 0)), CodecError);
          assert.throws(() => codec.decode(encoded.subarray(0, -1)), CodecError);
        }),
      );
    });

    it(`${name}: bytes are refused or are what encoding would have written`, () => {
      const start = arbitrary.map((value) => codec.encode(value));
      const damaged = fc
        .tuple(start, fc.nat(), fc.nat(255))
        .map(([encoded, at, byte]) => encoded.with(at % encoded.length, byte));
      fc.assert(
        fc.property(fc.oneof(damaged, fc.uint8Array({ maxLength: 40 })), (input) => {
          const decoded = attempt(() => codec.decode(input));
          if (decoded !== undefined) assert.deepEqual(codec.encode(decoded.value), input);
        }),
      );
    });
  }
});

const u64Big = fc.bigInt(0n, 2n ** 64n - 1n);
const shortText = fc.string({ unit: "binary", maxLength: 60 });
const keys: Record<
  string,
  [KeyCodec<unknown>, fc.Arbitrary<unknown>, (a: never, b: never) => number]
> = {
  address: keyCase(addressKey, anyBytes(20).map(keyOf), byOrder),
  bytes: keyCase(bytesKey(8), anyBytes(8), (a, b) => Buffer.compare(a, b)),
  u32: keyCase(u32Key, fc.nat(0xffffffff), byOrder),
  u64: keyCase(u64Key, safe, byOrder),
  bigU64: keyCase(bigU64Key, u64Big, byOrder),
  text: keyCase(textKey, shortText, byLengthThenBytes),
  tuple: keyCase(
    tupleKey(u32Key, textKey, u64Key),
    fc.tuple(fc.nat(3), fc.constantFrom("", "a", "ab"), fc.nat(3)),
    (a, b) => byOrder(a[0], b[0]) || byLengthThenBytes(a[1], b[1]) || byOrder(a[2], b[2]),
  ),
};

function keyCase<K>(
  codec: KeyCodec<K>,
  key: fc.Arbitrary<K>,
  compare: (a: K, b: K) => number,
): [KeyCodec<unknown>, fc.Arbitrary<unknown>, (a: never, b: never) => number] {
  return [codec as KeyCodec<unknown>, key, compare];
}

function byOrder<T extends string | number | bigint>(a: T, b: T): number {
  return a < b ? -1 : Number(a > b);
}

function byLengthThenBytes(a: string, b: string): number {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length - right.length || Buffer.compare(left, right);
}

describe("key codecs", () => {
  for (const [name, [codec, arbitrary, compare]] of Object.entries(keys)) {
    it(`${name}: a key comes back, wherever it stands, and says where it ends`, () => {
      fc.assert(
        fc.property(arbitrary, unicode, (key, after) => {
          const encoded = codec.encode(key);
          assert.ok([...keyBytes(encoded)].every((byte, i) => byte === encoded.charCodeAt(i)));
          const [decoded, next] = codec.decode(`xy${encoded}${after}`, 2);
          assert.deepEqual(decoded, key);
          assert.equal(next, 2 + encoded.length);
        }),
      );
    });

    it(`${name}: keys are ordered as their values`, () => {
      fc.assert(
        fc.property(arbitrary, arbitrary, (a, b) => {
          const order = byOrder(codec.encode(a), codec.encode(b));
          assert.equal(order, Math.sign(compare(a as never, b as never)));
        }),
      );
    });

    it(`${name}: a key that ends early is refused`, () => {
      fc.assert(
        fc.property(arbitrary, (key) => {
          assert.throws(() => codec.decode(codec.encode(key).slice(0, -1), 0), CodecError);
        }),
      );
    });
  }
});
