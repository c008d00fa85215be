/** What the service writes into the journal, and how it is read back; fixed width, big-endian. */

import {
  type Address,
  addressFromBytes,
  type DeviceId,
  deviceIdFromBytes,
  ID_BYTES,
  idBytes,
} from "../../chain/types/address.ts";
import { fromUtf8, utf8 } from "../../chain/types/bytes.ts";
import { CLAIM_BYTES } from "../../chain/types/claim.ts";
import { FieldReader, FieldWriter, MalformedObjectError } from "../../chain/types/fields.ts";
import type { PriceTable, TierPrice } from "../../chain/types/price.ts";
import {
  decodeSignedVoucher,
  encodeSignedVoucher,
  type SignedVoucher,
} from "../../chain/types/sessionMessages.ts";
import { SESSION_ID_BYTES } from "../../chain/types/sessionOpen.ts";
import { isTier, type Tier } from "../../chain/types/tier.ts";
import type { ForwardedMessage } from "../overlay/overlayPort.ts";
import type { JournalRecord, PlacedRecord } from "../storage/journal.ts";

/** Kinds 1–63 of the journal belong to the service. */
export const SERVICE_RECORD = {
  message: 1,
  session: 2,
  voucher: 3,
  sessionClosed: 4,
  epoch: 5,
  settled: 6,
  channelVoucher: 7,
  hopReceipt: 8,
  claimed: 9,
} as const;

/** A PUBLISH that was accepted; `meter` is undefined for local test users, who pay nothing. */
export interface MessageEntry {
  readonly meter:
    | {
        readonly device: DeviceId;
        readonly payer: Address;
        /** 16 bytes; all zero = usage nobody signs for. */
        readonly sessionId: Uint8Array;
      }
    | undefined;
  readonly tier: Tier;
  readonly topic: string;
  readonly payload: Uint8Array;
  readonly qos: 0 | 1 | 2;
  readonly retain: boolean;
  readonly arrivalMs: number;
}

const NOBODY = new Uint8Array(ID_BYTES);
const MESSAGE_HEADER_BYTES = 2 * ID_BYTES + SESSION_ID_BYTES + 1 + 1 + 8 + 2;

/** `device 20 | payer 20 | session 16 | tier 1 | flags 1 | arrivalMs 8 | topic length 2 | topic | payload` */
export function messageRecord(entry: MessageEntry): JournalRecord {
  const { meter, payload } = entry;
  const topic = utf8(entry.topic);
  const body = new FieldWriter(MESSAGE_HEADER_BYTES + topic.length + payload.length)
    .bytes(meter === undefined ? NOBODY : idBytes(meter.device), ID_BYTES)
    .bytes(meter === undefined ? NOBODY : idBytes(meter.payer), ID_BYTES)
    .bytes(meter?.sessionId ?? NOBODY.subarray(0, SESSION_ID_BYTES), SESSION_ID_BYTES)
    .u8(entry.tier)
    .u8(entry.qos | (entry.retain ? 4 : 0))
    .u64(BigInt(entry.arrivalMs))
    .u16(topic.length)
    .bytes(topic, topic.length)
    .bytes(payload, payload.length)
    .finish();
  return { kind: SERVICE_RECORD.message, body };
}

/** @throws {MalformedObjectError} */
export function readMessage(body: Uint8Array): MessageEntry {
  const reader = new FieldReader(body, body.length, "a message record");
  const device = reader.bytes(ID_BYTES);
  const payer = addressFromBytes(reader.bytes(ID_BYTES));
  const sessionId = reader.bytes(SESSION_ID_BYTES);
  const tier = reader.u8();
  if (!isTier(tier)) throw new MalformedObjectError(`tier ${tier} in a message record`);
  const flags = reader.u8();
  const arrivalMs = Number(reader.u64());
  const topicBytes = reader.u16();
  const topic = fromUtf8(reader.bytes(topicBytes));
  const metered = device.some((byte) => byte !== 0);
  return {
    meter: metered ? { device: deviceIdFromBytes(device), payer, sessionId } : undefined,
    tier,
    topic,
    payload: reader.bytes(body.length - MESSAGE_HEADER_BYTES - topicBytes),
    qos: (flags & 3) as 0 | 1 | 2,
    retain: (flags & 4) !== 0,
    arrivalMs,
  };
}

/** The message of a journaled PUBLISH in the form of the overlay; undefined for records of other kinds. */
export function forwardedMessage(record: PlacedRecord): ForwardedMessage | undefined {
  if (record.kind !== SERVICE_RECORD.message) return undefined;
  const { topic, payload, qos, retain, tier, arrivalMs } = readMessage(record.body);
  return { position: record.position, topic, payload, qos, retain, tier, arrivalMs };
}

/** `body 196 | signature 64` */
export function voucherRecord(voucher: SignedVoucher): JournalRecord {
  return { kind: SERVICE_RECORD.voucher, body: encodeSignedVoucher(voucher) };
}

/** @throws {MalformedObjectError} */
export function readVoucher(body: Uint8Array): SignedVoucher {
  return decodeSignedVoucher(body);
}

/** A session that will not be taken up again, and whether its unsigned rest is charged as unsigned usage. */
export interface SessionClosedEntry {
  readonly sessionId: Uint8Array;
  readonly charge: boolean;
}

/** `session 16 | charge 1` */
export function sessionClosedRecord({ sessionId, charge }: SessionClosedEntry): JournalRecord {
  const writer = new FieldWriter(SESSION_ID_BYTES + 1);
  const body = writer
    .bytes(sessionId, SESSION_ID_BYTES)
    .u8(charge ? 1 : 0)
    .finish();
  return { kind: SERVICE_RECORD.sessionClosed, body };
}

/** @throws {MalformedObjectError} */
export function readSessionClosed(body: Uint8Array): SessionClosedEntry {
  const reader = new FieldReader(body, SESSION_ID_BYTES + 1, "a session-closed record");
  return { sessionId: reader.bytes(SESSION_ID_BYTES), charge: reader.u8() === 1 };
}

/** A claim as it was signed: never signed anew, so that no two differ. */
export interface SignedClaim {
  /** Canonical Claim. */
  readonly body: Uint8Array;
  readonly signature: Uint8Array;
}

/** An epoch begins; the claim for the one before is fixed (undefined: the journal begins here). */
export interface EpochEntry {
  readonly epoch: number;
  readonly prices: PriceTable;
  readonly claim: SignedClaim | undefined;
}

const PRICES_BYTES = 4 + 6 * 16;
const SIGNED_CLAIM_BYTES = CLAIM_BYTES + 64;

/** `epoch 4 | table 4 | 3 × (message 16 | KiB 16) | (claim 172 | signature 64)?` */
export function epochRecord({ epoch, prices, claim }: EpochEntry): JournalRecord {
  const size = 4 + PRICES_BYTES + (claim === undefined ? 0 : SIGNED_CLAIM_BYTES);
  const writer = new FieldWriter(size).u32(epoch).u32(prices.id);
  for (const { perMessageNyz, perKibNyz } of prices.tiers) {
    writer.u128(perMessageNyz).u128(perKibNyz);
  }
  if (claim !== undefined) writer.bytes(claim.body, CLAIM_BYTES).bytes(claim.signature, 64);
  return { kind: SERVICE_RECORD.epoch, body: writer.finish() };
}

/** @throws {MalformedObjectError} */
export function readEpoch(body: Uint8Array): EpochEntry {
  const claimed = body.length !== 4 + PRICES_BYTES;
  const size = 4 + PRICES_BYTES + (claimed ? SIGNED_CLAIM_BYTES : 0);
  const reader = new FieldReader(body, size, "an epoch record");
  const epoch = reader.u32();
  const id = reader.u32();
  const price = (): TierPrice => ({
    perMessageNyz: reader.amount(),
    perKibNyz: reader.amount(),
  });
  const prices: PriceTable = { id, tiers: [price(), price(), price()] };
  const claim = claimed
    ? { body: reader.bytes(CLAIM_BYTES), signature: reader.bytes(64) }
    : undefined;
  return { epoch, prices, claim };
}

/** Leaves of a closed epoch that the chain has paid, or refused for good. */
export interface SettledEntry {
  readonly epoch: number;
  /** Indexes in the order of the epoch's tree. */
  readonly leaves: readonly number[];
}

/** `epoch 4 | n × index 4` */
export function settledRecord({ epoch, leaves }: SettledEntry): JournalRecord {
  const writer = new FieldWriter(4 + 4 * leaves.length).u32(epoch);
  for (const leaf of leaves) writer.u32(leaf);
  return { kind: SERVICE_RECORD.settled, body: writer.finish() };
}

/** @throws {MalformedObjectError} */
export function readSettled(body: Uint8Array): SettledEntry {
  const count = Math.floor(body.length / 4) - 1;
  const reader = new FieldReader(body, 4 + 4 * count, "a settled record");
  return { epoch: reader.u32(), leaves: Array.from({ length: count }, () => reader.u32()) };
}

/** `epoch 4`: the claim for that epoch is on the chain, or its window has closed. */
export function claimedRecord(epoch: number): JournalRecord {
  return { kind: SERVICE_RECORD.claimed, body: new FieldWriter(4).u32(epoch).finish() };
}

/** @throws {MalformedObjectError} */
export function readClaimed(body: Uint8Array): number {
  return new FieldReader(body, 4, "a claimed record").u32();
}
