/** What the service writes into the journal. */

import { SignedChannelVoucher } from "../../chain/types/channelVoucher.ts";
import { SignedClaim } from "../../chain/types/claim.ts";
import { SignedHopReceipt } from "../../chain/types/hopReceipt.ts";
import { bit, bitFields, bits } from "../../chain/types/layout/bitFields.ts";
import {
  address,
  byTier,
  deviceId,
  fixed,
  flag,
  nyz,
  safeU64,
  tier,
  u16,
  u32,
} from "../../chain/types/layout/fixedParts.ts";
import { type LayoutValue, layout } from "../../chain/types/layout/layout.ts";
import { field } from "../../chain/types/layout/part.ts";
import { bytes, list, optional, text, toEnd, zeroable } from "../../chain/types/layout/variable.ts";
import { SessionRequest } from "../../chain/types/sessionMessages.ts";
import { SESSION_ID_BYTES } from "../../chain/types/sessionOpen.ts";
import { MAX_MESSAGE_BYTES } from "../../chain/types/tier.ts";
import { SignedVoucher } from "../../chain/types/usageVoucher.ts";
import type { ForwardedMessage } from "../overlay/overlayPort.ts";
import type { PlacedRecord } from "../storage/journal.ts";
import { MAX_RECORD_BODY_BYTES } from "../storage/journalSegment.ts";
import { type RecordKind, recordKind } from "../storage/recordKind.ts";

/** Whose counters a message goes into. */
export const MessageMeter = layout("MessageMeter", "Whose counters a message goes into.", {
  device: field(deviceId, "Who published it."),
  payer: field(address, "Who pays for it."),
  sessionId: field(fixed(SESSION_ID_BYTES), "The session; zeros = usage nobody signs for."),
});

/** A PUBLISH that was accepted. */
export const MessageEntry = layout("MessageEntry", "A PUBLISH that was accepted.", {
  meter: field(
    zeroable(MessageMeter),
    "Whose counters it goes into; zeros = a local test user's, who pays nothing.",
  ),
  tier: field(tier, "Its tier."),
  delivery: bitFields({ qos: bits(0, [0, 1, 2]), retain: bit(2) }, "How it was published."),
  arrivalMs: field(safeU64, "When it arrived, in ms since 1970."),
  topic: field(text(u16, 65_535), "Its topic."),
  payload: field(bytes(toEnd, MAX_MESSAGE_BYTES), "Its payload."),
});

/** A value of the layout. */
export interface MessageEntry extends LayoutValue<typeof MessageEntry> {}

/** A session that will not be taken up again. */
export const SessionClosedEntry = layout(
  "SessionClosedEntry",
  "A session that will not be taken up again.",
  {
    sessionId: field(fixed(SESSION_ID_BYTES), "The session."),
    charge: field(flag, "Whether its unsigned rest is charged as unsigned usage."),
  },
);

/** Prices of one tier. */
export const TierPriceEntry = layout("TierPriceEntry", "Price of one tier.", {
  perMessageNyz: field(nyz, "A message."),
  perKibNyz: field(nyz, "A KiB."),
});

/** A price table. */
export const PriceTableEntry = layout("PriceTableEntry", "The price table of an epoch.", {
  id: field(u32, "Id that vouchers name it by."),
  tiers: field(byTier(TierPriceEntry), "Prices of the tiers 1, 2, 3."),
});

/** An epoch begins. */
export const EpochEntry = layout(
  "EpochEntry",
  "An epoch begins, and the claim for the one before is fixed.",
  {
    epoch: field(u32, "The epoch that begins."),
    prices: field(PriceTableEntry, "What traffic costs in it."),
    claim: field(
      optional(SignedClaim, toEnd),
      "The claim for the epoch before; none where the journal begins.",
    ),
  },
);

/** A value of the layout. */
export interface EpochEntry extends LayoutValue<typeof EpochEntry> {}

/** Leaves of a closed epoch that the chain has paid, or refused for good. */
export const SettledEntry = layout(
  "SettledEntry",
  "Leaves of a closed epoch that the chain has paid, or refused for good.",
  {
    epoch: field(u32, "The closed epoch."),
    leaves: field(
      list(u32, toEnd, MAX_RECORD_BODY_BYTES / u32.size - 1),
      "Indexes in the order of the epoch's tree.",
    ),
  },
);

/** The claim of an epoch is done with. */
export const ClaimedEntry = layout(
  "ClaimedEntry",
  "The claim for an epoch is on the chain, or its window has closed.",
  { epoch: field(u32, "The epoch.") },
);

/** Kinds 1–63 of the journal belong to the service. */
export const SERVICE_RECORD = {
  message: recordKind(1, MessageEntry),
  session: recordKind(2, SessionRequest),
  voucher: recordKind(3, SignedVoucher),
  sessionClosed: recordKind(4, SessionClosedEntry),
  epoch: recordKind(5, EpochEntry),
  settled: recordKind(6, SettledEntry),
  channelVoucher: recordKind(7, SignedChannelVoucher),
  hopReceipt: recordKind(8, SignedHopReceipt),
  claimed: recordKind(9, ClaimedEntry),
} as const satisfies Readonly<Record<string, RecordKind<unknown>>>;

/** The message of a journaled PUBLISH in the form of the overlay; undefined for records of other kinds. */
export function forwardedMessage(record: PlacedRecord): ForwardedMessage | undefined {
  if (record.kind !== SERVICE_RECORD.message.kind) return undefined;
  const { topic, payload, qos, retain, tier, arrivalMs } = MessageEntry.decode(record.body);
  return { position: record.position, topic, payload, qos, retain, tier, arrivalMs };
}
