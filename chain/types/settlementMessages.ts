/** What a broker and a payer's aggregator tell each other: please cover these vouchers; here is one for all of them. */

import { ID_BYTES, idBytes, type NodeId, nodeIdFromBytes } from "./address.ts";
import { CHANNEL_VOUCHER_BYTES } from "./channelVoucher.ts";
import { ED25519_SIGNATURE_BYTES } from "./ed25519.ts";
import { FieldReader, FieldWriter, MalformedObjectError } from "./fields.ts";
import { SECP256K1_KEY_BYTES, SECP256K1_SIGNATURE_BYTES } from "./secp256k1.ts";
import type { SignedVoucher } from "./sessionMessages.ts";
import { USAGE_VOUCHER_BYTES } from "./usageVoucher.ts";

const ENTRY_BYTES = USAGE_VOUCHER_BYTES + ED25519_SIGNATURE_BYTES;
const ANSWER_BYTES = CHANNEL_VOUCHER_BYTES + SECP256K1_SIGNATURE_BYTES + SECP256K1_KEY_BYTES;
const HEADER_BYTES = ID_BYTES + 4 + 4 + 2 + 2 + 1;

/** Most vouchers on one page of a request. */
export const SETTLEMENT_PAGE = 200;

/** Broker → payer, topic `settlement-request`; one page of it. */
export interface SettlementRequest {
  readonly broker: NodeId;
  /** Vouchers of epochs after this one up to `epoch` are listed; `NO_EPOCH` = from the beginning. */
  readonly after: number;
  readonly epoch: number;
  /** 0 … pages − 1. */
  readonly page: number;
  readonly pages: number;
  /** The payer's last voucher that the broker has: a payer that lost its own goes on from it. */
  readonly last: SignedChannelVoucher | undefined;
  /** Ingress vouchers of the payer's devices, in the order of epochs and of each epoch's tree. */
  readonly vouchers: readonly SignedVoucher[];
}

/** `after` of a request that starts at the channel's beginning. */
export const NO_EPOCH = 0xffff_ffff;

/** `broker 20 | after 4 | epoch 4 | page 2 | pages 2 | has last 1 | (last 229)? | n × (body 196 | signature 64)` */
export function encodeSettlementRequest(request: SettlementRequest): Uint8Array {
  const { last, vouchers } = request;
  const lastBytes = last === undefined ? 0 : ANSWER_BYTES;
  const writer = new FieldWriter(HEADER_BYTES + lastBytes + ENTRY_BYTES * vouchers.length)
    .bytes(idBytes(request.broker), ID_BYTES)
    .u32(request.after)
    .u32(request.epoch)
    .u16(request.page)
    .u16(request.pages)
    .u8(last === undefined ? 0 : 1);
  if (last !== undefined) writer.bytes(encodeSignedChannelVoucher(last), ANSWER_BYTES);
  for (const { body, signature } of vouchers) {
    writer.bytes(body, USAGE_VOUCHER_BYTES).bytes(signature, ED25519_SIGNATURE_BYTES);
  }
  return writer.finish();
}

/** @throws {MalformedObjectError} on another length, an unknown flag or more than a page of vouchers. */
export function decodeSettlementRequest(bytes: Uint8Array): SettlementRequest {
  const hasLast = bytes[HEADER_BYTES - 1];
  if (hasLast !== 0 && hasLast !== 1) throw new MalformedObjectError("not a settlement request");
  const fixed = HEADER_BYTES + hasLast * ANSWER_BYTES;
  const count = Math.floor((bytes.length - fixed) / ENTRY_BYTES);
  if (count < 0 || count > SETTLEMENT_PAGE) {
    throw new MalformedObjectError(`a settlement request of ${bytes.length} bytes`);
  }
  const size = fixed + count * ENTRY_BYTES;
  const reader = new FieldReader(bytes, size, "a settlement request");
  return {
    broker: nodeIdFromBytes(reader.bytes(ID_BYTES)),
    after: reader.u32(),
    epoch: reader.u32(),
    page: reader.u16(),
    pages: reader.u16(),
    last: reader.u8() === 1 ? decodeSignedChannelVoucher(reader.bytes(ANSWER_BYTES)) : undefined,
    vouchers: Array.from({ length: count }, () => ({
      body: reader.bytes(USAGE_VOUCHER_BYTES),
      signature: reader.bytes(ED25519_SIGNATURE_BYTES),
    })),
  };
}

/** Payer → broker, topic `channel-voucher`. */
export interface SignedChannelVoucher {
  /** Canonical ChannelVoucher. */
  readonly body: Uint8Array;
  /** 64 bytes, r ‖ s. */
  readonly signature: Uint8Array;
  /** 33 bytes, compressed. */
  readonly publicKey: Uint8Array;
}

/** `body 132 | signature 64 | key 33` */
export function encodeSignedChannelVoucher(voucher: SignedChannelVoucher): Uint8Array {
  return new FieldWriter(ANSWER_BYTES)
    .bytes(voucher.body, CHANNEL_VOUCHER_BYTES)
    .bytes(voucher.signature, SECP256K1_SIGNATURE_BYTES)
    .bytes(voucher.publicKey, SECP256K1_KEY_BYTES)
    .finish();
}

/** @throws {MalformedObjectError} on another length. */
export function decodeSignedChannelVoucher(bytes: Uint8Array): SignedChannelVoucher {
  const reader = new FieldReader(bytes, ANSWER_BYTES, "a signed channel voucher");
  return {
    body: reader.bytes(CHANNEL_VOUCHER_BYTES),
    signature: reader.bytes(SECP256K1_SIGNATURE_BYTES),
    publicKey: reader.bytes(SECP256K1_KEY_BYTES),
  };
}
