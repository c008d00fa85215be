/** What a device signs once per session: with whom, at which prices. */

import {
  type Address,
  addressFromBytes,
  type DeviceId,
  deviceIdFromBytes,
  ID_BYTES,
  idBytes,
  type NodeId,
  nodeIdFromBytes,
} from "./address.ts";
import type { Amount } from "./amount.ts";
import { FieldReader, FieldWriter } from "./fields.ts";
import { signBytes } from "./signBytes.ts";

/** Bytes of an encoded SessionOpen. */
export const SESSION_OPEN_BYTES = 140;

/** Bytes of a session id. */
export const SESSION_ID_BYTES = 16;

/** Signed by the device. */
export interface SessionOpen {
  /** 16 random bytes; all zero is reserved for usage nobody signs for. */
  readonly sessionId: Uint8Array;
  readonly device: DeviceId;
  readonly payer: Address;
  readonly broker: NodeId;
  /** Epoch in which the session was opened. */
  readonly epoch: number;
  readonly priceTable: number;
  /** Higher for every new session of the device. */
  readonly bootCounter: bigint;
  /** 32 bytes; first link of an optional hash chain, zero = unused. */
  readonly chainAnchor: Uint8Array;
  /** Value of one link of the hash chain in nyz; zero = unused. */
  readonly unitValue: Amount;
}

/** Canonical bytes. @throws {RangeError} if a field does not fit. */
export function encodeSessionOpen(open: SessionOpen): Uint8Array {
  return new FieldWriter(SESSION_OPEN_BYTES)
    .bytes(open.sessionId, SESSION_ID_BYTES)
    .bytes(idBytes(open.device), ID_BYTES)
    .bytes(idBytes(open.payer), ID_BYTES)
    .bytes(idBytes(open.broker), ID_BYTES)
    .u32(open.epoch)
    .u32(open.priceTable)
    .u64(open.bootCounter)
    .bytes(open.chainAnchor, 32)
    .u128(open.unitValue)
    .finish();
}

/** @throws {MalformedObjectError} on another length. */
export function decodeSessionOpen(bytes: Uint8Array): SessionOpen {
  const reader = new FieldReader(bytes, SESSION_OPEN_BYTES, "a SessionOpen");
  return {
    sessionId: reader.bytes(SESSION_ID_BYTES),
    device: deviceIdFromBytes(reader.bytes(ID_BYTES)),
    payer: addressFromBytes(reader.bytes(ID_BYTES)),
    broker: nodeIdFromBytes(reader.bytes(ID_BYTES)),
    epoch: reader.u32(),
    priceTable: reader.u32(),
    bootCounter: reader.u64(),
    chainAnchor: reader.bytes(32),
    unitValue: reader.amount(),
  };
}

/** What the device signs. @param body canonical bytes */
export function sessionOpenDigest(chainId: string, body: Uint8Array): Uint8Array {
  return signBytes("sessionOpen", chainId, body);
}
