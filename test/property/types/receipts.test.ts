import assert from "node:assert/strict";
import fc from "fast-check";
import {
  type Address,
  addressFromBytes,
  type DeviceId,
  deviceIdFromBytes,
  type NodeId,
  nodeIdFromBytes,
} from "../../../chain/types/address.ts";
import { type Amount, amount } from "../../../chain/types/amount.ts";
import { decodeChannelVoucher, encodeChannelVoucher } from "../../../chain/types/channelVoucher.ts";
import { decodeClaim, encodeClaim } from "../../../chain/types/claim.ts";
import { ed25519PublicKey, signEd25519, verifyEd25519 } from "../../../chain/types/ed25519.ts";
import { decodeHopReceipt, encodeHopReceipt } from "../../../chain/types/hopReceipt.ts";
import type { Usage } from "../../../chain/types/price.ts";
import {
  decodeSessionState,
  encodeSessionState,
  type MeterState,
  type StateReason,
} from "../../../chain/types/sessionMessages.ts";
import { decodeSessionOpen, encodeSessionOpen } from "../../../chain/types/sessionOpen.ts";
import { decodeSettlementRequest } from "../../../chain/types/settlementMessages.ts";
import { parseToken } from "../../../chain/types/token.ts";
import {
  decodeUsageVoucher,
  encodeUsageVoucher,
  type Role,
  type TrafficClass,
  type UsageVoucher,
  usageVoucherDigest,
} from "../../../chain/types/usageVoucher.ts";

function bytes(length: number): fc.Arbitrary<Uint8Array> {
  return fc.uint8Array({ minLength: length, maxLength: length });
}

/** As decoders make them. */
const PLAIN = { noNullPrototype: true } as const;

const u32 = fc.integer({ min: 0, max: 0xffff_ffff });
const u64 = fc.bigInt({ min: 0n, max: (1n << 64n) - 1n });
const u128: fc.Arbitrary<Amount> = fc.bigInt({ min: 0n, max: (1n << 128n) - 1n }).map(amount);
const device: fc.Arbitrary<DeviceId> = bytes(20).map(deviceIdFromBytes);
const payer: fc.Arbitrary<Address> = bytes(20).map(addressFromBytes);
const broker: fc.Arbitrary<NodeId> = bytes(20).map(nodeIdFromBytes);
const usage: fc.Arbitrary<Usage> = fc.record(
  {
    messages: fc.tuple(u64, u64, u64),
    kib: fc.tuple(u64, u64, u64),
  },
  PLAIN,
);
const voucher: fc.Arbitrary<UsageVoucher> = fc.record(
  {
    sessionId: bytes(16),
    device,
    payer,
    broker,
    epoch: u32,
    role: fc.constantFrom<Role>(1, 2, 3),
    trafficClass: fc.constantFrom<TrafficClass>(0, 1, 2),
    flags: fc.integer({ min: 0, max: 7 }),
    sequence: u64,
    usage,
    value: u128,
    accumulator: bytes(32),
    lastMs: u64,
  },
  PLAIN,
);
const meter: fc.Arbitrary<MeterState> = fc.record(
  { total: usage, covered: usage, base: usage },
  PLAIN,
);

/** Whether both agree for every object. */
function roundTrips<T>(
  arbitrary: fc.Arbitrary<T>,
  codec: { readonly encode: (value: T) => Uint8Array; readonly decode: (bytes: Uint8Array) => T },
): void {
  fc.assert(
    fc.property(arbitrary, (value) => {
      assert.deepEqual(codec.decode(codec.encode(value)), value);
    }),
  );
}

describe("wire objects", () => {
  it("are decoded to what was encoded", () => {
    roundTrips(voucher, { encode: encodeUsageVoucher, decode: decodeUsageVoucher });
    roundTrips(
      fc.record(
        {
          sessionId: bytes(16),
          device,
          payer,
          broker,
          epoch: u32,
          priceTable: u32,
          bootCounter: u64,
          chainAnchor: bytes(32),
          unitValue: u128,
        },
        PLAIN,
      ),
      { encode: encodeSessionOpen, decode: decodeSessionOpen },
    );
    roundTrips(
      fc.record(
        {
          channelId: bytes(32),
          payer,
          broker,
          sequence: u64,
          cumulativeValue: u128,
          usageRoot: bytes(32),
          epoch: u32,
        },
        PLAIN,
      ),
      { encode: encodeChannelVoucher, decode: decodeChannelVoucher },
    );
    roundTrips(
      fc.record(
        {
          sender: broker,
          receiver: broker,
          epoch: u32,
          sequence: u64,
          usage,
          accumulator: bytes(32),
        },
        PLAIN,
      ),
      { encode: encodeHopReceipt, decode: decodeHopReceipt },
    );
    roundTrips(
      fc.record(
        {
          broker,
          epoch: u32,
          root: bytes(32),
          leaves: u32,
          sequence: u64,
          usage,
          privateValue: u128,
          publicValue: u128,
          creditValue: u128,
          capacity: u64,
        },
        PLAIN,
      ),
      { encode: encodeClaim, decode: decodeClaim },
    );
    roundTrips(
      fc.record(
        {
          sessionId: bytes(16),
          reason: fc.constantFrom<StateReason>(1, 2, 3, 4, 5),
          epoch: u32,
          priceTable: u32,
          defaultTier: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
          window: u32,
          sequence: u64,
          refused: u64,
          ingress: meter,
          delivery: meter,
          accumulator: bytes(32),
        },
        PLAIN,
      ),
      { encode: encodeSessionState, decode: decodeSessionState },
    );
  });

  it("have exactly one encoding: bytes that decode are what their object encodes to", () => {
    fc.assert(
      fc.property(bytes(196), fc.constantFrom(1, 2, 3), (body, role) => {
        body[80] = role;
        body[81] = (body[81] as number) % 3;
        body[82] = 0;
        body[83] = (body[83] as number) & 7;
        assert.deepEqual(encodeUsageVoucher(decodeUsageVoucher(body)), body);
      }),
    );
  });

  it("refuse arbitrary bytes with a RangeError and nothing else", () => {
    const decoders = [
      decodeUsageVoucher,
      decodeSessionOpen,
      decodeClaim,
      decodeSessionState,
      decodeSettlementRequest,
    ];
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (noise) => {
        for (const decode of decoders) {
          try {
            decode(noise);
          } catch (error) {
            assert.ok(error instanceof RangeError, String(error));
          }
        }
      }),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        try {
          parseToken(text);
        } catch (error) {
          assert.ok(error instanceof RangeError, String(error));
        }
      }),
    );
  });

  it("do not verify after any flipped bit of body, signature or key", () => {
    const seed = new Uint8Array(32).fill(11);
    const key = ed25519PublicKey(seed);
    const flip = (source: Uint8Array, bit: number): Uint8Array => {
      const copy = source.slice();
      copy[bit >> 3] = (copy[bit >> 3] as number) ^ (1 << (bit & 7));
      return copy;
    };
    fc.assert(
      fc.property(voucher, fc.nat(), (object, at) => {
        const body = encodeUsageVoucher(object);
        const digest = usageVoucherDigest("chain-1", body);
        const signature = signEd25519(seed, digest);
        const other = usageVoucherDigest("chain-1", flip(body, at % (8 * body.length)));
        assert.equal(verifyEd25519(key, digest, signature), true);
        assert.equal(verifyEd25519(key, other, signature), false);
        assert.equal(verifyEd25519(key, digest, flip(signature, at % 512)), false);
        assert.equal(verifyEd25519(flip(key, at % 256), digest, signature), false);
      }),
      { numRuns: 25 },
    );
  });
});
