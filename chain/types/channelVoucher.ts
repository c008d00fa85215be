/** What a payer signs for all its devices at one broker: one number that only grows over the life of the channel. */

import {
  type Address,
  addressFromBytes,
  ID_BYTES,
  idBytes,
  type NodeId,
  nodeIdFromBytes,
} from "./address.ts";
import type { Amount } from "./amount.ts";
import { FieldReader, FieldWriter } from "./fields.ts";
import { signBytes } from "./signBytes.ts";

/** Bytes of an encoded ChannelVoucher. */
export const CHANNEL_VOUCHER_BYTES = 132;

/** Signed by the payer (secp256k1), counter-signed by the broker (ed25519) over the same digest. */
export interface ChannelVoucher {
  /** 32 bytes, see `channelIdOf`. */
  readonly channelId: Uint8Array;
  readonly payer: Address;
  readonly broker: NodeId;
  /** Strictly increasing over the life of the channel; the first is 1. */
  readonly sequence: bigint;
  /** Everything owed since the channel was opened, in nyz. */
  readonly cumulativeValue: Amount;
  /** 32 bytes: root of the device vouchers it merges for the first time. */
  readonly usageRoot: Uint8Array;
  /** It covers all usage of epochs up to this one. */
  readonly epoch: number;
}

/** Canonical bytes. @throws {RangeError} if a field does not fit. */
export function encodeChannelVoucher(voucher: ChannelVoucher): Uint8Array {
  return new FieldWriter(CHANNEL_VOUCHER_BYTES)
    .bytes(voucher.channelId, 32)
    .bytes(idBytes(voucher.payer), ID_BYTES)
    .bytes(idBytes(voucher.broker), ID_BYTES)
    .u64(voucher.sequence)
    .u128(voucher.cumulativeValue)
    .bytes(voucher.usageRoot, 32)
    .u32(voucher.epoch)
    .finish();
}

/** @throws {MalformedObjectError} on another length. */
export function decodeChannelVoucher(bytes: Uint8Array): ChannelVoucher {
  const reader = new FieldReader(bytes, CHANNEL_VOUCHER_BYTES, "a ChannelVoucher");
  return {
    channelId: reader.bytes(32),
    payer: addressFromBytes(reader.bytes(ID_BYTES)),
    broker: nodeIdFromBytes(reader.bytes(ID_BYTES)),
    sequence: reader.u64(),
    cumulativeValue: reader.amount(),
    usageRoot: reader.bytes(32),
    epoch: reader.u32(),
  };
}

/** What the payer and the broker sign. @param body canonical bytes */
export function channelVoucherDigest(chainId: string, body: Uint8Array): Uint8Array {
  return signBytes("channelVoucher", chainId, body);
}
