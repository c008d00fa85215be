/**
 * What a device and its broker tell each other about a session, beside the signed objects. Fixed width, big-endian:
 * `docs/protocol.md` has the tables.
 */

import { BROKER_ACK_BYTES } from "./brokerAck.ts";
import { concat, fromUtf8, utf8 } from "./bytes.ts";
import { ED25519_SIGNATURE_BYTES } from "./ed25519.ts";
import { FieldReader, FieldWriter, MalformedObjectError } from "./fields.ts";
import type { Usage } from "./price.ts";
import { SESSION_ID_BYTES, SESSION_OPEN_BYTES } from "./sessionOpen.ts";
import { isTier, type Tier } from "./tier.ts";
import { ROLE, type Role, USAGE_VOUCHER_BYTES } from "./usageVoucher.ts";

const USAGE_BYTES = 48;

/** Device → broker, topic `session`: opens a session or takes it up again after a broken connection. */
export interface SessionRequest {
  /** Canonical SessionOpen; the same bytes every time the session is taken up. */
  readonly open: Uint8Array;
  /** 64 bytes of the device over its digest. */
  readonly signature: Uint8Array;
  /** Whether the session was opened by an earlier connection: a broker that does not know it must not open it anew. */
  readonly resumes: boolean;
  /** Everything received in the session before this connection. */
  readonly received: Usage;
}

const REQUEST_BYTES = SESSION_OPEN_BYTES + ED25519_SIGNATURE_BYTES + 1 + USAGE_BYTES;

/** `open 140 | signature 64 | resumes 1 | received 48` */
export function encodeSessionRequest(request: SessionRequest): Uint8Array {
  return new FieldWriter(REQUEST_BYTES)
    .bytes(request.open, SESSION_OPEN_BYTES)
    .bytes(request.signature, ED25519_SIGNATURE_BYTES)
    .u8(request.resumes ? 1 : 0)
    .tiers(request.received.messages)
    .tiers(request.received.kib)
    .finish();
}

/** @throws {MalformedObjectError} on another length. */
export function decodeSessionRequest(bytes: Uint8Array): SessionRequest {
  const reader = new FieldReader(bytes, REQUEST_BYTES, "a session request");
  return {
    open: reader.bytes(SESSION_OPEN_BYTES),
    signature: reader.bytes(ED25519_SIGNATURE_BYTES),
    resumes: flagOf(reader.u8()),
    received: { messages: reader.tiers(), kib: reader.tiers() },
  };
}

function flagOf(value: number): boolean {
  if (value > 1) throw new MalformedObjectError(`a flag of ${value} in a session request`);
  return value === 1;
}

/** Why a broker tells a session's state. */
export const STATE_REASON = {
  /** It was opened or taken up by this connection. */
  opened: 1,
  /** A new epoch has begun: vouchers count from `base` again. */
  epochBegan: 2,
  /** A voucher was not accepted: sign again from this state. */
  voucherRefused: 3,
  /** The broker does not know the session (any more): open a new one. All other fields but `epoch` are empty. */
  unknown: 4,
  /** Sent to every device when it has connected; only `epoch`, `priceTable` and `defaultTier` mean anything. */
  welcome: 5,
} as const;

/** A value of `STATE_REASON`. */
export type StateReason = (typeof STATE_REASON)[keyof typeof STATE_REASON];

/** Counters of one role since the session was opened. */
export interface MeterState {
  /** What the broker counted. */
  readonly total: Usage;
  /** The part that accepted vouchers cover. */
  readonly covered: Usage;
  /** The part that vouchers of closed epochs cover: a voucher of the current epoch counts from here. */
  readonly base: Usage;
}

/** Broker → device, topic `session`. */
export interface SessionState {
  readonly sessionId: Uint8Array;
  readonly reason: StateReason;
  /** The epoch in which vouchers are accepted now. */
  readonly epoch: number;
  readonly priceTable: number;
  /** Tier of messages whose namespace has none. */
  readonly defaultTier: Tier;
  /** Messages the broker takes beyond the last accepted voucher. */
  readonly window: number;
  /** Sequence of the last accepted voucher, 0 = none. */
  readonly sequence: bigint;
  /** Sequence of the voucher that was not accepted, if that is the reason; else 0. */
  readonly refused: bigint;
  readonly ingress: MeterState;
  readonly delivery: MeterState;
  /** 32 bytes: running hash of the ingress messages. */
  readonly accumulator: Uint8Array;
}

const STATE_BYTES = SESSION_ID_BYTES + 1 + 4 + 4 + 1 + 4 + 8 + 8 + 6 * USAGE_BYTES + 32;

/** `session 16 | reason 1 | epoch 4 | price table 4 | tier 1 | window 4 | sequence 8 | refused 8 | 2 × (total, covered, base) | hash 32` */
export function encodeSessionState(state: SessionState): Uint8Array {
  const writer = new FieldWriter(STATE_BYTES)
    .bytes(state.sessionId, SESSION_ID_BYTES)
    .u8(state.reason)
    .u32(state.epoch)
    .u32(state.priceTable)
    .u8(state.defaultTier)
    .u32(state.window)
    .u64(state.sequence)
    .u64(state.refused);
  for (const { total, covered, base } of [state.ingress, state.delivery]) {
    for (const usage of [total, covered, base]) writer.tiers(usage.messages).tiers(usage.kib);
  }
  return writer.bytes(state.accumulator, 32).finish();
}

/** @throws {MalformedObjectError} on another length, an unknown reason or tier. */
export function decodeSessionState(bytes: Uint8Array): SessionState {
  const reader = new FieldReader(bytes, STATE_BYTES, "a session state");
  const usage = (): Usage => ({ messages: reader.tiers(), kib: reader.tiers() });
  const meter = (): MeterState => ({ total: usage(), covered: usage(), base: usage() });
  return {
    sessionId: reader.bytes(SESSION_ID_BYTES),
    reason: reasonOf(reader.u8()),
    epoch: reader.u32(),
    priceTable: reader.u32(),
    defaultTier: tierOf(reader.u8()),
    window: reader.u32(),
    sequence: reader.u64(),
    refused: reader.u64(),
    ingress: meter(),
    delivery: meter(),
    accumulator: reader.bytes(32),
  };
}

function reasonOf(value: number): StateReason {
  const known = Object.values(STATE_REASON).find((reason) => reason === value);
  if (known === undefined) throw new MalformedObjectError(`unknown reason ${value}`);
  return known;
}

function tierOf(value: number): Tier {
  if (!isTier(value)) throw new MalformedObjectError(`unknown tier ${value}`);
  return value;
}

/** A voucher and its signature: device → broker, topic `voucher`. */
export interface SignedVoucher {
  /** Canonical UsageVoucher. */
  readonly body: Uint8Array;
  readonly signature: Uint8Array;
}

/** `body 196 | signature 64` */
export function encodeSignedVoucher({ body, signature }: SignedVoucher): Uint8Array {
  return new FieldWriter(USAGE_VOUCHER_BYTES + ED25519_SIGNATURE_BYTES)
    .bytes(body, USAGE_VOUCHER_BYTES)
    .bytes(signature, ED25519_SIGNATURE_BYTES)
    .finish();
}

/** @throws {MalformedObjectError} on another length. */
export function decodeSignedVoucher(bytes: Uint8Array): SignedVoucher {
  const size = USAGE_VOUCHER_BYTES + ED25519_SIGNATURE_BYTES;
  const reader = new FieldReader(bytes, size, "a signed voucher");
  return {
    body: reader.bytes(USAGE_VOUCHER_BYTES),
    signature: reader.bytes(ED25519_SIGNATURE_BYTES),
  };
}

/** Broker → device, topic `ack`: the voucher is on disk. */
export interface VoucherAck {
  readonly sessionId: Uint8Array;
  readonly role: Role;
  readonly sequence: bigint;
  /** Messages the broker takes beyond this voucher. */
  readonly window: number;
  /** Canonical BrokerAck. */
  readonly body: Uint8Array;
  /** 64 bytes of the node over its digest. */
  readonly signature: Uint8Array;
}

const ACK_BYTES = SESSION_ID_BYTES + 1 + 8 + 4 + BROKER_ACK_BYTES + ED25519_SIGNATURE_BYTES;

/** `session 16 | role 1 | sequence 8 | window 4 | BrokerAck 48 | signature 64` */
export function encodeVoucherAck(ack: VoucherAck): Uint8Array {
  return new FieldWriter(ACK_BYTES)
    .bytes(ack.sessionId, SESSION_ID_BYTES)
    .u8(ack.role)
    .u64(ack.sequence)
    .u32(ack.window)
    .bytes(ack.body, BROKER_ACK_BYTES)
    .bytes(ack.signature, ED25519_SIGNATURE_BYTES)
    .finish();
}

/** @throws {MalformedObjectError} on another length or an unknown role. */
export function decodeVoucherAck(bytes: Uint8Array): VoucherAck {
  const reader = new FieldReader(bytes, ACK_BYTES, "a voucher acknowledgement");
  return {
    sessionId: reader.bytes(SESSION_ID_BYTES),
    role: signedRole(reader.u8()),
    sequence: reader.u64(),
    window: reader.u32(),
    body: reader.bytes(BROKER_ACK_BYTES),
    signature: reader.bytes(ED25519_SIGNATURE_BYTES),
  };
}

function signedRole(value: number): Role {
  if (value === ROLE.ingress || value === ROLE.delivery) return value;
  throw new MalformedObjectError(`unknown role ${value}`);
}

/** The tier of a namespace; topic `namespace`, asked with its name in UTF-8. */
export interface NamespaceTier {
  /** 0 = the device's default. */
  readonly tier: Tier | 0;
  readonly name: string;
}

/** `tier 1 | name` */
export function encodeNamespaceTier({ tier, name }: NamespaceTier): Uint8Array {
  return concat(Uint8Array.of(tier), utf8(name));
}

/** @throws {MalformedObjectError} on an unknown tier. @throws {TypeError} if the name is not UTF-8. */
export function decodeNamespaceTier(bytes: Uint8Array): NamespaceTier {
  const tier = bytes[0];
  if (tier === undefined || tier > 3) throw new MalformedObjectError(`unknown tier ${tier}`);
  return { tier: tier as Tier | 0, name: fromUtf8(bytes.subarray(1)) };
}
