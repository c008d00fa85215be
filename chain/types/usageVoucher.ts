/**
 * What a device signs for its traffic: counters that only grow within (device, broker, session, epoch, role), so that
 * the latest voucher covers all before it. The body is also the leaf of the broker's epoch tree.
 */

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
import { type Amount, ZERO } from "./amount.ts";
import { FieldReader, FieldWriter, MalformedObjectError } from "./fields.ts";
import { type PriceTable, type Usage, usageValue } from "./price.ts";
import { SESSION_ID_BYTES } from "./sessionOpen.ts";
import { signBytes } from "./signBytes.ts";

/** Bytes of an encoded UsageVoucher. */
export const USAGE_VOUCHER_BYTES = 196;

/** What the traffic was to the device that signs: published, received, or stored for it. */
export const ROLE = { ingress: 1, delivery: 2, store: 3 } as const;

/** A value of `ROLE`. */
export type Role = (typeof ROLE)[keyof typeof ROLE];

/** Who pays: the payer's channel, the public pool, or service credits. */
export const TRAFFIC_CLASS = { private: 0, public: 1, credit: 2 } as const;

/** A value of `TRAFFIC_CLASS`. */
export type TrafficClass = (typeof TRAFFIC_CLASS)[keyof typeof TRAFFIC_CLASS];

/** Bits of `flags`. `unsigned`: the device signs nothing; the node signs in its place. */
export const VOUCHER_FLAG = { unsigned: 1, qualityOfService: 2, late: 4 } as const;

const KNOWN_FLAGS = VOUCHER_FLAG.unsigned | VOUCHER_FLAG.qualityOfService | VOUCHER_FLAG.late;

/** Signed by the device, or by the node if `flags` has `unsigned`. */
export interface UsageVoucher {
  /** 16 bytes; all zero in unsigned vouchers. */
  readonly sessionId: Uint8Array;
  readonly device: DeviceId;
  readonly payer: Address;
  readonly broker: NodeId;
  readonly epoch: number;
  readonly role: Role;
  readonly trafficClass: TrafficClass;
  /** Bits of `VOUCHER_FLAG`. */
  readonly flags: number;
  /** Strictly increasing within the session. */
  readonly sequence: bigint;
  /** Cumulative within (device, broker, session, epoch, role). */
  readonly usage: Usage;
  /** `voucherValue` of `usage`; recomputed by every verifier. */
  readonly value: Amount;
  /** 32 bytes; running hash over the messages, see `accumulate`; zero for role delivery. */
  readonly accumulator: Uint8Array;
  /** When the device signed, in milliseconds since 1970 by its clock. */
  readonly lastMs: bigint;
}

/** Canonical bytes. @throws {RangeError} if a field does not fit. */
export function encodeUsageVoucher(voucher: UsageVoucher): Uint8Array {
  return new FieldWriter(USAGE_VOUCHER_BYTES)
    .bytes(voucher.sessionId, SESSION_ID_BYTES)
    .bytes(idBytes(voucher.device), ID_BYTES)
    .bytes(idBytes(voucher.payer), ID_BYTES)
    .bytes(idBytes(voucher.broker), ID_BYTES)
    .u32(voucher.epoch)
    .u8(voucher.role)
    .u8(voucher.trafficClass)
    .u16(voucher.flags)
    .u64(voucher.sequence)
    .tiers(voucher.usage.messages)
    .tiers(voucher.usage.kib)
    .u128(voucher.value)
    .bytes(voucher.accumulator, 32)
    .u64(voucher.lastMs)
    .finish();
}

/** @throws {MalformedObjectError} on another length, an unknown role, class or flag. */
export function decodeUsageVoucher(bytes: Uint8Array): UsageVoucher {
  const reader = new FieldReader(bytes, USAGE_VOUCHER_BYTES, "a UsageVoucher");
  return {
    sessionId: reader.bytes(SESSION_ID_BYTES),
    device: deviceIdFromBytes(reader.bytes(ID_BYTES)),
    payer: addressFromBytes(reader.bytes(ID_BYTES)),
    broker: nodeIdFromBytes(reader.bytes(ID_BYTES)),
    epoch: reader.u32(),
    role: roleOf(reader.u8()),
    trafficClass: classOf(reader.u8()),
    flags: flagsOf(reader.u16()),
    sequence: reader.u64(),
    usage: { messages: reader.tiers(), kib: reader.tiers() },
    value: reader.amount(),
    accumulator: reader.bytes(32),
    lastMs: reader.u64(),
  };
}

function roleOf(value: number): Role {
  if (value === ROLE.ingress || value === ROLE.delivery || value === ROLE.store) return value;
  throw new MalformedObjectError(`unknown role ${value} in a UsageVoucher`);
}

function classOf(value: number): TrafficClass {
  if (value === 0 || value === 1 || value === 2) return value;
  throw new MalformedObjectError(`unknown traffic class ${value} in a UsageVoucher`);
}

function flagsOf(value: number): number {
  if ((value & ~KNOWN_FLAGS) === 0) return value;
  throw new MalformedObjectError(`unknown flags ${value} in a UsageVoucher`);
}

/** What the device (or, for unsigned usage, the node) signs. @param body canonical bytes */
export function usageVoucherDigest(chainId: string, body: Uint8Array): Uint8Array {
  return signBytes("usageVoucher", chainId, body);
}

/**
 * What a voucher must say it is worth: the price of the traffic for role ingress; nothing for the other roles, because the
 * publisher's payer pays the whole price. @throws {RangeError} if it is 2^128 or more.
 */
export function voucherValue(role: Role, usage: Usage, table: PriceTable): Amount {
  return role === ROLE.ingress ? usageValue(usage, table) : ZERO;
}
