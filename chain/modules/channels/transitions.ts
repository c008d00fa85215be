/** The rules of channels: how a fee is divided, what a voucher is worth, how deposits come and go. */

import type { Address, NodeId } from "../../types/address.ts";
import { type Amount, add, amount, min, subtract, ZERO } from "../../types/amount.ts";
import type { ChannelVoucher } from "../../types/channelVoucher.ts";
import type { PriceTable } from "../../types/price.ts";
import { channelsError } from "./errors.ts";
import type { Channel, ChannelParams, DeviceUsage, FeeSplit, Settlement } from "./state.ts";

/** Start values: prices of `depin B.3`, the split of C7. */
export const DEFAULT_PARAMS: ChannelParams = {
  thawEpochs: 3,
  voucherMaxAgeEpochs: 30,
  feeSplitBps: {
    broker: 8_000,
    burn: 1_000,
    publicPool: 400,
    depositPool: 200,
    referral: 200,
    fundDev: 200,
  },
  prices: [
    {
      id: 1,
      tiers: {
        1: { perMessage: amount(800n), perKib: amount(200n) },
        2: { perMessage: amount(320n), perKib: amount(80n) },
        3: { perMessage: amount(80n), perKib: amount(20n) },
      },
    },
  ],
  currentPriceTable: 1,
};

/** Basis points in a whole. */
export const BPS = 10_000;

/** Most price tables, so that parameters stay small. */
export const MAX_PRICE_TABLES = 64;

/** Parameters that may not be: the first broken rule as the parameter's name and a sentence. */
export function paramBreach(
  params: ChannelParams,
): readonly [name: string, text: string] | undefined {
  const shares: readonly number[] = Object.values(params.feeSplitBps);
  if (shares.reduce((sum, share) => sum + share, 0) !== BPS) {
    return ["feeSplitBps", `must add up to ${BPS}`];
  }
  const { thawEpochs, voucherMaxAgeEpochs, prices } = params;
  if (thawEpochs < 1) return ["thawEpochs", "must be at least 1"];
  if (voucherMaxAgeEpochs < 1 || voucherMaxAgeEpochs > 100) {
    return ["voucherMaxAgeEpochs", "must be from 1 to 100"];
  }
  if (prices.length > MAX_PRICE_TABLES) return ["prices", `must be at most ${MAX_PRICE_TABLES}`];
  if (new Set(prices.map(({ id }) => id)).size !== prices.length) {
    return ["prices", "must have different ids"];
  }
  if (priceTableOf(params, params.currentPriceTable) === undefined) {
    return ["currentPriceTable", "must be the id of one of the prices"];
  }
  return undefined;
}

/** The table of that id. */
export function priceTableOf(params: ChannelParams, id: number): PriceTable | undefined {
  return params.prices.find((table) => table.id === id);
}

/** A fee in its parts; they add up to the fee. */
export type FeeParts = Readonly<Record<keyof FeeSplit, Amount>>;

/**
 * Divides a fee: each part is `fee · bps // 10000`; the remainder, and the referral share where nobody referred the
 * payer, is burnt (C7).
 */
export function splitFee(fee: Amount, split: FeeSplit, hasReferrer: boolean): FeeParts {
  const part = (bps: number): bigint => (fee * BigInt(bps)) / BigInt(BPS);
  const broker = part(split.broker);
  const publicPool = part(split.publicPool);
  const depositPool = part(split.depositPool);
  const referral = hasReferrer ? part(split.referral) : 0n;
  const fundDev = part(split.fundDev);
  const burn = fee - broker - publicPool - depositPool - referral - fundDev;
  return {
    broker: amount(broker),
    burn: amount(burn),
    publicPool: amount(publicPool),
    depositPool: amount(depositPool),
    referral: amount(referral),
    fundDev: amount(fundDev),
  };
}

/** The sums of the parts of two fees. */
export function addFees(a: FeeParts | undefined, b: FeeParts): FeeParts {
  if (a === undefined) return b;
  return {
    broker: add(a.broker, b.broker),
    burn: add(a.burn, b.burn),
    publicPool: add(a.publicPool, b.publicPool),
    depositPool: add(a.depositPool, b.depositPool),
    referral: add(a.referral, b.referral),
    fundDev: add(a.fundDev, b.fundDev),
  };
}

/** The part of the deposit that no voucher has taken. */
export function unspentOf(channel: Channel): Amount {
  return subtract(channel.deposit, channel.settled);
}

/** A channel with nothing settled. */
export function newChannel(facts: {
  readonly payer: Address;
  readonly node: NodeId;
  readonly deposit: Amount;
  readonly height: number;
}): Channel {
  return {
    payer: facts.payer,
    node: facts.node,
    deposit: facts.deposit,
    settled: ZERO,
    thawing: ZERO,
    thawedInEpoch: 0,
    lastVoucherSequence: 0n,
    lastVoucherCumulative: ZERO,
    coveredBeforeEpoch: 0,
    openedHeight: facts.height,
  };
}

/** The channel with more in it. */
export function topUp(channel: Channel, deposit: Amount): Channel {
  return { ...channel, deposit: add(channel.deposit, deposit) };
}

/**
 * The channel with `units` more on their way back, all of the thawing amount from now on for `thawEpochs`.
 *
 * @throws {LedgerError} `InsufficientDeposit`
 */
export function thaw(channel: Channel, units: Amount, thawedInEpoch: number): Channel {
  const available = subtract(unspentOf(channel), channel.thawing);
  if (units > available) {
    throw channelsError("InsufficientDeposit", { amount: units, available });
  }
  return { ...channel, thawing: add(channel.thawing, units), thawedInEpoch };
}

/** The channel without what has thawed. @throws {LedgerError} if nothing thaws, or not long enough. */
export function withdraw(
  channel: Channel,
  epoch: number,
  id: string,
): { readonly channel: Channel; readonly taken: Amount } {
  const { thawing, thawedInEpoch, deposit } = channel;
  if (thawing === ZERO) throw channelsError("NothingThawing", { channel: id });
  if (epoch < thawedInEpoch) {
    throw channelsError("StillThawing", { epoch: thawedInEpoch, current: epoch });
  }
  const rest = { ...channel, deposit: subtract(deposit, thawing), thawing: ZERO, thawedInEpoch: 0 };
  return { channel: rest, taken: thawing };
}

/** The channel after `fee` was paid from it; the last of the deposit to go is what thaws. */
export function pay(channel: Channel, fee: Amount): Channel {
  const settled = add(channel.settled, fee);
  const thawing = min(channel.thawing, subtract(channel.deposit, settled));
  const thawedInEpoch = thawing === ZERO ? 0 : channel.thawedInEpoch;
  return { ...channel, settled, thawing, thawedInEpoch };
}

/**
 * The channel after it saw a channel voucher. Each field is the largest ever seen, so that the order in which vouchers
 * come does not matter.
 */
export function cover(channel: Channel, voucher: ChannelVoucher): Channel {
  const { lastVoucherSequence, lastVoucherCumulative, coveredBeforeEpoch } = channel;
  const { sequence, cumulativeValue, epoch } = voucher;
  return {
    ...channel,
    lastVoucherSequence: larger(sequence, lastVoucherSequence),
    lastVoucherCumulative: amount(larger(cumulativeValue, lastVoucherCumulative)),
    coveredBeforeEpoch: Math.max(coveredBeforeEpoch, epoch + 1),
  };
}

function larger(a: bigint, b: bigint): bigint {
  if (a > b) return a;
  return b;
}

/** Why an entry was paid less than its voucher asks for; empty if it was not. */
export type SettleReason = "" | "NOTHING_NEW" | "COVERED" | "DEVICE_CAP" | "DEPOSIT_SPENT";

/** What an entry is paid. */
export interface Payable {
  readonly paid: Amount;
  readonly unpaid: Amount;
  readonly reason: SettleReason;
}

/** Nothing to pay and nothing left unpaid. */
export function nothing(reason: SettleReason): Payable {
  return { paid: ZERO, unpaid: ZERO, reason };
}

/**
 * `min(claimed − already paid, allowance, unspent deposit)`. What is above is owed by nobody; the same voucher can ask
 * for it again once there is more deposit or a higher cap.
 */
export function payable(facts: {
  readonly claimed: Amount;
  readonly alreadyPaid: Amount;
  /** What the device may still be charged; undefined for channel vouchers. */
  readonly allowance?: Amount | undefined;
  readonly unspent: Amount;
}): Payable {
  const { claimed, alreadyPaid, allowance, unspent } = facts;
  if (claimed <= alreadyPaid) return nothing("NOTHING_NEW");
  const due = subtract(claimed, alreadyPaid);
  const allowed = allowance === undefined ? due : min(due, allowance);
  const paid = min(allowed, unspent);
  const unpaid = subtract(due, paid);
  if (unpaid === ZERO) return { paid, unpaid, reason: "" };
  return { paid, unpaid, reason: paid < allowed ? "DEPOSIT_SPENT" : "DEVICE_CAP" };
}

/** What is left of a cap; nothing if it was lowered below what was charged already. */
export function allowanceOf(cap: Amount, charged: Amount): Amount {
  return charged >= cap ? ZERO : subtract(cap, charged);
}

/** The usage after `fee` was charged. */
export function charge(
  usage: DeviceUsage | undefined,
  kind: "signed" | "unsigned",
  fee: Amount,
): DeviceUsage {
  const before = usage ?? { signed: ZERO, unsigned: ZERO };
  return { ...before, [kind]: add(before[kind], fee) };
}

/** The settlement with one more payment in it. */
export function addSettlement(before: Settlement | undefined, more: Settlement): Settlement {
  if (before === undefined) return more;
  return {
    fees: add(before.fees, more.fees),
    burned: add(before.burned, more.burned),
    burnedSigned: add(before.burnedSigned, more.burnedSigned),
  };
}
