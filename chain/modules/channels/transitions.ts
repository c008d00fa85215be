/** The rules of channels: how a fee is divided, what a voucher is worth, how deposits come and go. */

import type { Address, NodeId } from "../../types/address.ts";
import { type Amount, add, amount, min, subtract, ZERO } from "../../types/amount.ts";
import { channelIdOf, formatChannelId } from "../../types/channelId.ts";
import type { ChannelVoucher } from "../../types/channelVoucher.ts";
import { channelsError } from "./errors.ts";
import {
  BPS,
  type Channel,
  type DeviceUsage,
  type FeeSplit,
  type Settlement,
  type SettleResult,
} from "./records.ts";

/** A fee in its parts; they add up to the fee. */
export interface FeeParts {
  readonly broker: Amount;
  readonly burn: Amount;
  readonly publicPool: Amount;
  readonly depositPool: Amount;
  readonly referral: Amount;
  readonly fundDev: Amount;
}

/**
 * Divides a fee: each part is `fee · bps // 10000`; the remainder, and the referral share where nobody referred the
 * payer, is burnt (C7 of `test/vectors/economics.json`).
 */
export function splitFee(fee: Amount, split: FeeSplit, hasReferrer: boolean): FeeParts {
  const part = (bps: number): bigint => (fee * BigInt(bps)) / BigInt(BPS);
  const broker = part(split.brokerBps);
  const publicPool = part(split.publicPoolBps);
  const depositPool = part(split.depositPoolBps);
  const referral = hasReferrer ? part(split.referralBps) : 0n;
  const fundDev = part(split.fundDevBps);
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
  return subtract(channel.depositNyz, channel.settledNyz);
}

/** A channel with nothing settled. */
export function newChannel(facts: {
  readonly payer: Address;
  readonly node: NodeId;
  readonly depositNyz: Amount;
  readonly height: number;
}): Channel {
  return {
    id: channelIdOf(facts.payer, facts.node),
    payer: facts.payer,
    node: facts.node,
    depositNyz: facts.depositNyz,
    settledNyz: ZERO,
    thawingNyz: ZERO,
    thawedInEpoch: 0,
    lastVoucherSequence: 0n,
    lastVoucherCumulativeNyz: ZERO,
    coveredBeforeEpoch: 0,
    openedHeight: facts.height,
  };
}

/** The channel with more in it. */
export function topUp(channel: Channel, amountNyz: Amount): Channel {
  return { ...channel, depositNyz: add(channel.depositNyz, amountNyz) };
}

/**
 * The channel with `amountNyz` more on its way back, all of the thawing amount from now on until `thawedInEpoch`.
 *
 * @throws {LedgerError} `InsufficientDeposit`
 */
export function thaw(channel: Channel, amountNyz: Amount, thawedInEpoch: number): Channel {
  const available = subtract(unspentOf(channel), channel.thawingNyz);
  if (amountNyz > available) {
    throw channelsError("InsufficientDeposit", { amount: amountNyz, available });
  }
  return { ...channel, thawingNyz: add(channel.thawingNyz, amountNyz), thawedInEpoch };
}

/** The channel without what has thawed. @throws {LedgerError} if nothing thaws, or not long enough. */
export function withdraw(channel: Channel, epoch: number): Channel {
  const { id, thawingNyz, thawedInEpoch } = channel;
  if (thawingNyz === ZERO) throw channelsError("NothingThawing", { channel: formatChannelId(id) });
  if (epoch < thawedInEpoch) {
    throw channelsError("StillThawing", { epoch: thawedInEpoch, current: epoch });
  }
  const depositNyz = subtract(channel.depositNyz, thawingNyz);
  return { ...channel, depositNyz, thawingNyz: ZERO, thawedInEpoch: 0 };
}

/** The channel after `fee` was paid from it; the last of the deposit to go is what thaws. */
export function pay(channel: Channel, fee: Amount): Channel {
  const settledNyz = add(channel.settledNyz, fee);
  const thawingNyz = min(channel.thawingNyz, subtract(channel.depositNyz, settledNyz));
  const thawedInEpoch = thawingNyz === ZERO ? 0 : channel.thawedInEpoch;
  return { ...channel, settledNyz, thawingNyz, thawedInEpoch };
}

/**
 * The channel after it saw a channel voucher. Each field is the largest ever seen, so that the order in which vouchers
 * come does not matter.
 */
export function cover(channel: Channel, voucher: ChannelVoucher): Channel {
  const { lastVoucherSequence, lastVoucherCumulativeNyz, coveredBeforeEpoch } = channel;
  const { sequence, cumulativeValue, epoch } = voucher;
  return {
    ...channel,
    lastVoucherSequence: larger(sequence, lastVoucherSequence),
    lastVoucherCumulativeNyz: larger(cumulativeValue, lastVoucherCumulativeNyz),
    coveredBeforeEpoch: Math.max(coveredBeforeEpoch, epoch + 1),
  };
}

function larger<T extends bigint>(a: T, b: T): T {
  return a > b ? a : b;
}

/** Nothing to pay and nothing left unpaid. */
export function nothing(reason: SettleResult["reason"]): SettleResult {
  return { paidNyz: ZERO, unpaidNyz: ZERO, reason };
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
}): SettleResult {
  const { claimed, alreadyPaid, allowance, unspent } = facts;
  if (claimed <= alreadyPaid) return nothing("NOTHING_NEW");
  const due = subtract(claimed, alreadyPaid);
  const allowed = allowance === undefined ? due : min(due, allowance);
  const paidNyz = min(allowed, unspent);
  const unpaidNyz = subtract(due, paidNyz);
  if (unpaidNyz === ZERO) return { paidNyz, unpaidNyz, reason: undefined };
  return { paidNyz, unpaidNyz, reason: paidNyz < allowed ? "DEPOSIT_SPENT" : "DEVICE_CAP" };
}

/** What is left of a cap; nothing if it was lowered below what was charged already. */
export function allowanceOf(cap: Amount, charged: Amount): Amount {
  return charged >= cap ? ZERO : subtract(cap, charged);
}

/** The usage after `fee` was charged. */
export function charge(usage: DeviceUsage, kind: "signed" | "unsigned", fee: Amount): DeviceUsage {
  return kind === "signed"
    ? { ...usage, signedNyz: add(usage.signedNyz, fee) }
    : { ...usage, unsignedNyz: add(usage.unsignedNyz, fee) };
}

/** A settlement in which nothing was paid. */
export function noSettlement(epoch: number, node: NodeId): Settlement {
  return { epoch, node, feesNyz: ZERO, burnedNyz: ZERO, burnedSignedNyz: ZERO };
}

/** The settlement with one more payment in it. */
export function addSettlement(
  before: Settlement,
  more: Omit<Settlement, "epoch" | "node">,
): Settlement {
  return {
    ...before,
    feesNyz: add(before.feesNyz, more.feesNyz),
    burnedNyz: add(before.burnedNyz, more.burnedNyz),
    burnedSignedNyz: add(before.burnedSignedNyz, more.burnedSignedNyz),
  };
}
