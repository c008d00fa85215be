/** A broker's counter-signature on a voucher: the device's proof that it was accepted, and when. */

import { FieldReader, FieldWriter } from "./fields.ts";
import { signBytes } from "./signBytes.ts";

/** Bytes of an encoded BrokerAck. */
export const BROKER_ACK_BYTES = 48;

/** Signed by the broker. */
export interface BrokerAck {
  /** 32 bytes: the digest the device signed, which names device, broker, session, epoch and counters. */
  readonly voucherDigest: Uint8Array;
  /** When the voucher arrived, in milliseconds since 1970 by the broker's clock. */
  readonly arrivalMs: bigint;
  /** By when the messages it covers are forwarded or dropped with a record, in milliseconds since 1970. */
  readonly deadlineMs: bigint;
}

/** Canonical bytes. @throws {RangeError} if a field does not fit. */
export function encodeBrokerAck(ack: BrokerAck): Uint8Array {
  return new FieldWriter(BROKER_ACK_BYTES)
    .bytes(ack.voucherDigest, 32)
    .u64(ack.arrivalMs)
    .u64(ack.deadlineMs)
    .finish();
}

/** @throws {MalformedObjectError} on another length. */
export function decodeBrokerAck(bytes: Uint8Array): BrokerAck {
  const reader = new FieldReader(bytes, BROKER_ACK_BYTES, "a BrokerAck");
  return { voucherDigest: reader.bytes(32), arrivalMs: reader.u64(), deadlineMs: reader.u64() };
}

/** What the broker signs. @param body canonical bytes */
export function brokerAckDigest(chainId: string, body: Uint8Array): Uint8Array {
  return signBytes("brokerAck", chainId, body);
}
