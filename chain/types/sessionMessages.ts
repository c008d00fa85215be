/** What a device and its broker tell each other about a session, beside the signed objects. */

import { BrokerAck } from "./brokerAck.ts";
import { ED25519_SIGNATURE_BYTES } from "./ed25519.ts";
import { choice, fixed, flag, tier, u8, u32, u64 } from "./layout/fixedParts.ts";
import { type LayoutValue, layout } from "./layout/layout.ts";
import { field } from "./layout/part.ts";
import { encoded } from "./layout/signed.ts";
import { text, toEnd } from "./layout/variable.ts";
import { Usage } from "./price.ts";
import { SESSION_ID_BYTES, SessionOpen } from "./sessionOpen.ts";
import { ROLE } from "./usageVoucher.ts";

/** Device → broker, topic `session`; also how the journal keeps it. */
export const SessionRequest = layout(
  "SessionRequest",
  "Opens a session, or takes it up again after a broken connection.",
  {
    open: field(
      encoded(SessionOpen),
      "The SessionOpen; the same bytes every time the session is taken up.",
    ),
    signature: field(fixed(ED25519_SIGNATURE_BYTES), "Of the device over its digest."),
    resumes: field(
      flag,
      "Whether an earlier connection opened it: a broker that does not know it must not open it anew.",
    ),
    received: field(Usage, "Everything received in the session before this connection."),
  },
);

/** A value of the layout. */
export interface SessionRequest extends LayoutValue<typeof SessionRequest> {}

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
export const MeterState = layout("MeterState", "Counters of one role since the session began.", {
  total: field(Usage, "What the broker counted."),
  covered: field(Usage, "The part that accepted vouchers cover."),
  base: field(
    Usage,
    "The part that vouchers of closed epochs cover: a voucher of the current epoch counts from here.",
  ),
});

/** A value of the layout. */
export interface MeterState extends LayoutValue<typeof MeterState> {}

/** Broker → device, topic `session`. */
export const SessionState = layout("SessionState", "Where a session stands at the broker.", {
  sessionId: field(fixed(SESSION_ID_BYTES), "The session."),
  reason: field(choice(u8, STATE_REASON), "Why the broker tells it."),
  epoch: field(u32, "The epoch in which vouchers are accepted now."),
  priceTable: field(u32, "Id of the price table of the epoch."),
  defaultTier: field(tier, "Tier of messages whose namespace has none."),
  window: field(u32, "Messages the broker takes beyond the last accepted voucher."),
  sequence: field(u64, "Of the last accepted voucher; 0 = none."),
  refused: field(u64, "Of the voucher that was not accepted, if that is the reason; else 0."),
  ingress: field(MeterState, "What the device published."),
  delivery: field(MeterState, "What the device received."),
  accumulator: field(fixed(32), "Running hash of the ingress messages."),
});

/** A value of the layout. */
export interface SessionState extends LayoutValue<typeof SessionState> {}

/** Broker → device, topic `ack`: the voucher is on disk. */
export const VoucherAck = layout("VoucherAck", "A voucher is on the broker's disk.", {
  sessionId: field(fixed(SESSION_ID_BYTES), "The session."),
  role: field(
    choice(u8, { ingress: ROLE.ingress, delivery: ROLE.delivery }),
    "Role of the voucher.",
  ),
  sequence: field(u64, "Sequence of the voucher."),
  window: field(u32, "Messages the broker takes beyond this voucher."),
  body: field(encoded(BrokerAck), "The BrokerAck."),
  signature: field(fixed(ED25519_SIGNATURE_BYTES), "Of the node over its digest."),
});

/** A value of the layout. */
export interface VoucherAck extends LayoutValue<typeof VoucherAck> {}

/** Longest name of a namespace in bytes that an answer can hold; the registry allows less. */
const MAX_NAME_BYTES = 65_535;

/** Broker → device, topic `namespace`, asked with its name in UTF-8. */
export const NamespaceTier = layout("NamespaceTier", "The tier of a namespace.", {
  tier: field(choice(u8, [0, 1, 2, 3]), "0 = the device's default."),
  name: field(text(toEnd, MAX_NAME_BYTES), "Name of the namespace."),
});

/** A value of the layout. */
export interface NamespaceTier extends LayoutValue<typeof NamespaceTier> {}
