/** What is handed in for settlement, and what must hold of it whatever the state. */

import { addressOfKey } from "../../types/address.ts";
import type { Amount } from "../../types/amount.ts";
import { channelIdFromBytes, channelIdOf } from "../../types/channelId.ts";
import type { ChannelVoucher } from "../../types/channelVoucher.ts";
import { type PriceTable, usageValue } from "../../types/price.ts";
import { SECP256K1_KEY_BYTES } from "../../types/secp256k1.ts";
import { ROLE, TRAFFIC_CLASS, type UsageVoucher, VOUCHER_FLAG } from "../../types/usageVoucher.ts";
import { channelsError } from "./errors.ts";
import type { ChannelParams } from "./state.ts";

/** Most entries of a settlement. */
export const MAX_ENTRIES = 200;

/** A channel voucher as it is handed in. */
export interface ChannelVoucherEntry {
  readonly kind: "channel";
  readonly voucher: ChannelVoucher;
  /** The bytes that were signed. */
  readonly body: Uint8Array;
  /** The payer's, compressed. */
  readonly publicKey: Uint8Array;
  readonly signature: Uint8Array;
  readonly nodeSignature: Uint8Array;
}

/** A usage voucher as it is handed in: signed by the device, or by the node for usage that nobody signed for. */
export interface UsageEntry {
  readonly kind: "signed" | "unsigned";
  readonly voucher: UsageVoucher;
  /** The bytes that were signed. */
  readonly body: Uint8Array;
  readonly signature: Uint8Array;
}

/** One thing to settle. */
export type SettleEntry = ChannelVoucherEntry | UsageEntry;

/** What must hold of an entry whatever the state. @throws {LedgerError} `VoucherMismatch` naming the index. */
export function checkEntry(entry: SettleEntry, index: number): void {
  const problem = entry.kind === "channel" ? channelProblem(entry) : usageProblem(entry);
  if (problem !== undefined) throw channelsError("VoucherMismatch", { index, problem });
}

function channelProblem({ voucher, publicKey }: ChannelVoucherEntry): string | undefined {
  const { channelId, payer, broker } = voucher;
  if (channelIdFromBytes(channelId) !== channelIdOf(payer, broker)) {
    return "the channel id is not that of payer and broker";
  }
  if (publicKey.length !== SECP256K1_KEY_BYTES) {
    return `the payer's key is ${SECP256K1_KEY_BYTES} bytes, not ${publicKey.length}`;
  }
  return addressOfKey(publicKey) === payer ? undefined : "the key is not the payer's";
}

function usageProblem({ kind, voucher }: UsageEntry): string | undefined {
  if (voucher.role !== ROLE.ingress) return "only vouchers of role ingress are charged";
  if (voucher.trafficClass !== TRAFFIC_CLASS.private) return "only private traffic is charged";
  const unsigned = (voucher.flags & VOUCHER_FLAG.unsigned) !== 0;
  if (kind === "signed" && unsigned) return "a device's voucher must not have the flag unsigned";
  if (kind === "unsigned" && !unsigned) return "unsigned usage must have the flag unsigned";
  return undefined;
}

/**
 * Refuses a voucher whose value is not the price of its counters under any table of the parameters; it does not name the
 * table, but whoever signed it agreed to the value. @throws {LedgerError} `PriceMismatch`
 */
export function checkPrice(voucher: UsageVoucher, params: ChannelParams, index: number): void {
  const worth = params.prices.map((table) => worthOf(voucher, table));
  if (worth.includes(voucher.value)) return;
  const current = params.prices.findIndex(({ id }) => id === params.currentPriceTable);
  const details = { index, stated: voucher.value, worth: String(worth[current]) };
  throw channelsError("PriceMismatch", details);
}

/** Undefined if the counters are so large that the price is no amount. */
function worthOf({ usage }: UsageVoucher, table: PriceTable): Amount | undefined {
  try {
    return usageValue(usage, table);
  } catch {
    return undefined;
  }
}
