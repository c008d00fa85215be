/**
 * What a device signs for its traffic: counters that only grow within (device, broker, session, epoch, role), so that
 * the latest voucher covers all before it. The body is also the leaf of the broker's epoch tree.
 */

import { type Amount, ZERO } from "./amount.ts";
import {
  address,
  choice,
  deviceId,
  fixed,
  mask,
  nodeId,
  nyz,
  u8,
  u16,
  u32,
  u64,
} from "./layout/fixedParts.ts";
import { type LayoutValue, layout } from "./layout/layout.ts";
import { field } from "./layout/part.ts";
import { signable, signed } from "./layout/signed.ts";
import { type PriceTable, Usage, usageValue } from "./price.ts";
import { SESSION_ID_BYTES } from "./sessionOpen.ts";

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

/** Signed by the device, or by the node if `flags` has `unsigned`. */
export const UsageVoucher = signable(
  "usageVoucher",
  layout("UsageVoucher", "What a device, or the node in its place, signs for traffic.", {
    sessionId: field(fixed(SESSION_ID_BYTES), "The session; all zero in unsigned vouchers."),
    device: field(deviceId, "Whose traffic it is."),
    payer: field(address, "Who pays for it."),
    broker: field(nodeId, "Who carried it."),
    epoch: field(u32, "Epoch in which it was signed."),
    role: field(choice(u8, ROLE), "What the traffic was to the device."),
    trafficClass: field(choice(u8, TRAFFIC_CLASS), "Who pays: channel, pool or credits."),
    flags: field(mask(u16, VOUCHER_FLAG), "What is special about it."),
    sequence: field(u64, "Strictly increasing within the session."),
    usage: field(Usage, "Cumulative within (device, broker, session, epoch, role)."),
    value: field(nyz, "Price of `usage` in nyz; recomputed by every verifier."),
    accumulator: field(fixed(32), "Running hash over the messages; zero for role delivery."),
    lastMs: field(u64, "When it was signed, in ms since 1970 by the signer's clock."),
  }),
);

/** A value of the layout. */
export interface UsageVoucher extends LayoutValue<typeof UsageVoucher> {}

/** Device → broker, topic `voucher`; also how the journal keeps it. */
export const SignedVoucher = signed(
  "SignedVoucher",
  "A voucher and the signature of the device.",
  UsageVoucher,
);

/** A value of the layout. */
export interface SignedVoucher extends LayoutValue<typeof SignedVoucher> {}

/**
 * What a voucher must say it is worth: the price of the traffic for role ingress; nothing for the other roles, because the
 * publisher's payer pays the whole price. @throws {RangeError} if it is 2^128 or more.
 */
export function voucherValue(role: Role, usage: Usage, table: PriceTable): Amount {
  return role === ROLE.ingress ? usageValue(usage, table) : ZERO;
}
