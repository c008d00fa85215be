import assert from "node:assert/strict";
import fc from "fast-check";
import { CodecError } from "../../../chain/schema/wire.ts";
import {
  binaryKey,
  type KeyCodec,
  textKey,
  tupleKey,
  u32Key,
} from "../../../chain/store/keyCodec.ts";
import { keyBytes, keyOf } from "../../../chain/store/state.ts";

const anyBytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const unicode = fc.string({ unit: "binary" });

const shortText = fc.string({ unit: "binary", maxLength: 60 });
const keys: Record<
  string,
  [KeyCodec<unknown>, fc.Arbitrary<unknown>, (a: never, b: never) => number]
> = {
  binary: keyCase(binaryKey(20), anyBytes(20).map(keyOf), byOrder),
  u32: keyCase(u32Key, fc.nat(0xffffffff), byOrder),
  text: keyCase(textKey, shortText, byLengthThenBytes),
  tuple: keyCase(
    tupleKey(u32Key, textKey, u32Key) as KeyCodec<readonly [number, string, number]>,
    fc.tuple(fc.nat(3), fc.constantFrom("", "a", "ab"), fc.nat(3)),
    ([a0, a1, a2], [b0, b1, b2]) => byOrder(a0, b0) || byLengthThenBytes(a1, b1) || byOrder(a2, b2),
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
