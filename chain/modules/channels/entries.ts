/** What is handed in for settlement, and what must hold of it whatever the state. */

import { addressOfKey } from "../../types/address.ts";
import { channelIdFromBytes, channelIdOf } from "../../types/channelId.ts";
import { ChannelVoucher } from "../../types/channelVoucher.ts";
import { usageValue } from "../../types/price.ts";
import { SECP256K1_KEY_BYTES } from "../../types/secp256k1.ts";
import { ROLE, TRAFFIC_CLASS, UsageVoucher, VOUCHER_FLAG } from "../../types/usageVoucher.ts";
import { channelsError } from "./errors.ts";
import type { ChannelVoucherEntry, Params, PriceTable, SettleEntry } from "./records.ts";

type Signed = Pick<UsageEntry, "body" | "signature">;

/** A channel voucher as it was handed in, and what it says. */
export interface ChannelEntry extends ChannelVoucherEntry {
  readonly kind: "channel";
  readonly voucher: ChannelVoucher;
}

/** A usage voucher: signed by the device, or by the node for usage that nobody signed for. */
export interface UsageEntry {
  readonly kind: "signed" | "unsigned";
  readonly voucher: UsageVoucher;
  /** The bytes that were signed. */
  readonly body: Uint8Array;
  readonly signature: Uint8Array;
}

/** One thing to settle. */
export type Entry = ChannelEntry | UsageEntry;

/** What an entry of exactly one kind says. @throws {LedgerError} `MalformedVoucher` naming the index. */
export function readEntry(entry: SettleEntry, index: number): Entry {
  const { channelVoucher, deviceVoucher, unsignedUsage } = entry;
  try {
    if (channelVoucher !== undefined) {
      const voucher = ChannelVoucher.decode(channelVoucher.body);
      return { kind: "channel", voucher, ...channelVoucher };
    }
    const kind = deviceVoucher === undefined ? "unsigned" : "signed";
    const { body, signature } = (deviceVoucher ?? unsignedUsage) as Signed;
    return { kind, voucher: UsageVoucher.decode(body), body, signature };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw channelsError("MalformedVoucher", { index, problem: error.message });
  }
}

/** What must hold of an entry whatever the state. @throws {LedgerError} `VoucherMismatch` naming the index. */
export function checkEntry(entry: Entry, index: number): void {
  const problem = entry.kind === "channel" ? channelProblem(entry) : usageProblem(entry);
  if (problem !== undefined) throw channelsError("VoucherMismatch", { index, problem });
}

function channelProblem({ voucher, publicKey }: ChannelEntry): string | undefined {
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
export function checkPrice(voucher: UsageVoucher, params: Params, index: number): void {
  const { prices, currentPriceTable } = params;
  if (prices.some((table) => usageValue(voucher.usage, table) === voucher.value)) return;
  const current = prices.find(({ id }) => id === currentPriceTable) as PriceTable;
  const worth = String(usageValue(voucher.usage, current));
  throw channelsError("PriceMismatch", { index, stated: voucher.value, worth });
}
