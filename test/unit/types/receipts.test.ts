import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { BrokerAck } from "../../../chain/types/brokerAck.ts";
import { fromHex, toHex } from "../../../chain/types/bytes.ts";
import { ChannelVoucher } from "../../../chain/types/channelVoucher.ts";
import { Claim } from "../../../chain/types/claim.ts";
import { ed25519PublicKey, signEd25519, verifyEd25519 } from "../../../chain/types/ed25519.ts";
import { HopReceipt } from "../../../chain/types/hopReceipt.ts";
import { MalformedObjectError } from "../../../chain/types/layout/malformed.ts";
import { SessionOpen } from "../../../chain/types/sessionOpen.ts";
import { UsageVoucher } from "../../../chain/types/usageVoucher.ts";
import { handDigest, handEncode, handSign, type ReceiptVector } from "./receiptVectors.ts";

interface ReceiptVectors {
  readonly chainId: string;
  readonly seed: string;
  readonly vectors: readonly ReceiptVector[];
}

const file = new URL("../../vectors/receipts.json", import.meta.url);
const { chainId, seed, vectors } = JSON.parse(readFileSync(file, "utf8")) as ReceiptVectors;

/** Decodes and encodes again, with the digest of the object's type. */
const CODECS: Readonly<
  Record<
    string,
    {
      readonly again: (body: Uint8Array) => Uint8Array;
      readonly digest: (chainId: string, body: Uint8Array) => Uint8Array;
      readonly size: number;
    }
  >
> = {
  SessionOpen: {
    again: (body) => SessionOpen.encode(SessionOpen.decode(body)),
    digest: SessionOpen.digest,
    size: 140,
  },
  UsageVoucher: {
    again: (body) => UsageVoucher.encode(UsageVoucher.decode(body)),
    digest: UsageVoucher.digest,
    size: 196,
  },
  BrokerAck: {
    again: (body) => BrokerAck.encode(BrokerAck.decode(body)),
    digest: BrokerAck.digest,
    size: 48,
  },
  ChannelVoucher: {
    again: (body) => ChannelVoucher.encode(ChannelVoucher.decode(body)),
    digest: ChannelVoucher.digest,
    size: 132,
  },
  HopReceipt: {
    again: (body) => HopReceipt.encode(HopReceipt.decode(body)),
    digest: HopReceipt.digest,
    size: 132,
  },
  Claim: { again: (body) => Claim.encode(Claim.decode(body)), digest: Claim.digest, size: 172 },
};

describe("wire objects of receipts", () => {
  for (const [index, vector] of vectors.entries()) {
    const { object, type, fields, body, digest, signature } = vector;
    const codec = CODECS[object];
    if (codec === undefined) throw new Error(`no codec for ${object}`);

    it(`${object} (vector ${index}) has the bytes, digest and signature of an independent encoder`, () => {
      assert.equal(handEncode(fields), body);
      assert.equal(body.length, 2 * codec.size);
      assert.equal(toHex(codec.again(fromHex(body))), body);
      assert.equal(handDigest(type, chainId, body), digest);
      assert.equal(toHex(codec.digest(chainId, fromHex(body))), digest);
      assert.equal(handSign(digest), signature);
      assert.equal(toHex(signEd25519(fromHex(seed), fromHex(digest))), signature);
      const key = ed25519PublicKey(fromHex(seed));
      assert.equal(verifyEd25519(key, fromHex(digest), fromHex(signature)), true);
    });

    it(`${object} (vector ${index}) is refused one byte shorter or longer`, () => {
      const bytes = fromHex(body);
      assert.throws(() => codec.again(bytes.subarray(1)), MalformedObjectError);
      assert.throws(() => codec.again(new Uint8Array(bytes.length + 1)), MalformedObjectError);
    });
  }

  it("read the fields in the order of the tables", () => {
    const voucher = UsageVoucher.decode(fromHex((vectors[2] as ReceiptVector).body));
    assert.deepEqual(voucher.usage, { messages: [48n, 2n, 1n], kib: [50n, 2n, 9n] });
    assert.equal(voucher.value, 49_460n);
    assert.equal(voucher.sequence, 3n);
    assert.equal(voucher.epoch, 7);
    const ack: BrokerAck = BrokerAck.decode(fromHex((vectors[4] as ReceiptVector).body));
    assert.equal(ack.deadlineMs - ack.arrivalMs, 3_600_000n);
  });

  it("a UsageVoucher with an unknown role, class or flag is refused", () => {
    const good = fromHex((vectors[2] as ReceiptVector).body);
    for (const [offset, value] of [
      [80, 0],
      [80, 4],
      [81, 3],
      [82, 1],
      [83, 8],
    ] as const) {
      const bad = good.slice();
      bad[offset] = value;
      assert.throws(() => UsageVoucher.decode(bad), MalformedObjectError);
    }
  });
});

describe("decoded objects", () => {
  it("do not change with the packet they came in", () => {
    const packet = Buffer.from((vectors[2] as ReceiptVector).body, "hex");
    const voucher = UsageVoucher.decode(packet);
    packet.fill(0);
    assert.deepEqual(voucher.sessionId, new Uint8Array(16).fill(1));
    assert.deepEqual(voucher.accumulator, new Uint8Array(32).fill(0xee));
  });
});
