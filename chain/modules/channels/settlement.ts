/** Settles vouchers: verifies each entry, pays what is new, and divides the fees once per channel. */

import type { Context } from "../../core/module.ts";
import type { ReadState } from "../../store/state.ts";
import { type DeviceId, formatAddress, formatDeviceId, formatNodeId } from "../../types/address.ts";
import { type Amount, add, subtract, ZERO } from "../../types/amount.ts";
import { toBinaryString } from "../../types/bytes.ts";
import { type ChannelId, channelIdOf } from "../../types/channelId.ts";
import { ChannelVoucher } from "../../types/channelVoucher.ts";
import { untagKey } from "../../types/registration.ts";
import { UsageVoucher } from "../../types/usageVoucher.ts";
import { type SignatureCheck, verifySignature } from "../../types/verification.ts";
import { epochOf } from "../epochs/keeper.ts";
import { capsOf, type Device, deviceOf, nodeOf } from "../registry/keeper.ts";
import { distribute, type Tally } from "./distribution.ts";
import { type ChannelEntry, checkPrice, type Entry, type UsageEntry } from "./entries.ts";
import { channelsError } from "./errors.ts";
import { addDeviceFees, deviceFeesOf } from "./keeper.ts";
import type { Channel, DeviceUsage, Params, SettleResult } from "./records.ts";
import { channels, deviceUsage, marks, params } from "./state.ts";
import { allowanceOf, charge, cover, nothing, pay, payable, unspentOf } from "./transitions.ts";

/** What all entries of a settlement share. */
interface Run {
  readonly context: Context;
  readonly params: Params;
  readonly epoch: number;
  /** What each channel pays in this settlement, in the order of first appearance. */
  readonly tallies: Map<ChannelId, Tally>;
}

/** Pays the entries in order and answers what each was paid. @throws {LedgerError} naming the index of a bad entry. */
export function settle(context: Context, entries: readonly Entry[]): readonly SettleResult[] {
  const { state } = context;
  const run: Run = {
    context,
    params: params.require(state),
    epoch: epochOf(state).number,
    tallies: new Map(),
  };
  const results = entries.map((entry, index) =>
    entry.kind === "channel" ? settleChannel(run, entry, index) : settleUsage(run, entry, index),
  );
  distribute(context, run.params.feeSplit, run.tallies.values());
  return results;
}

/** Every signature of the entries, as far as their devices and nodes are registered: for verification ahead of time. */
export function signaturesOf(
  state: ReadState,
  chainId: string,
  entries: readonly Entry[],
): readonly SignatureCheck[] {
  return entries.flatMap((entry) => {
    if (entry.kind === "channel") return channelSignatures(state, chainId, entry).map(checkOf);
    const key = keyOf(state, entry);
    return key === undefined ? [] : [usageSignature(chainId, entry, key)];
  });
}

interface NamedSignature {
  readonly signer: string;
  readonly check: SignatureCheck;
}

function checkOf({ check }: NamedSignature): SignatureCheck {
  return check;
}

function channelSignatures(
  state: ReadState,
  chainId: string,
  entry: ChannelEntry,
): readonly NamedSignature[] {
  const digest = ChannelVoucher.digest(chainId, entry.body);
  const { publicKey, signature, nodeSignature } = entry;
  const payer: SignatureCheck = { algorithm: "secp256k1", publicKey, digest, signature };
  const signatures: NamedSignature[] = [{ signer: "payer", check: payer }];
  const node = nodeOf(state, entry.voucher.broker);
  if (node !== undefined) {
    const facts = { publicKey: untagKey(node.key), digest, signature: nodeSignature };
    signatures.push({ signer: "node", check: { algorithm: "ed25519", ...facts } });
  }
  return signatures;
}

function keyOf(state: ReadState, { kind, voucher }: UsageEntry): Uint8Array | undefined {
  if (kind === "signed") return deviceOf(state, voucher.device)?.key;
  return nodeOf(state, voucher.broker)?.key;
}

function usageSignature(chainId: string, entry: UsageEntry, key: Uint8Array): SignatureCheck {
  const digest = UsageVoucher.digest(chainId, entry.body);
  return { algorithm: "ed25519", publicKey: untagKey(key), digest, signature: entry.signature };
}

function requireValid({ signer, check }: NamedSignature, index: number): void {
  if (!verifySignature(check)) throw channelsError("SignatureMismatch", { index, signer });
}

function requireChannel(run: Run, entry: Entry, index: number): Channel {
  const { payer, broker } = entry.voucher;
  const channel = channels.get(run.context.state, channelIdOf(payer, broker));
  if (channel !== undefined) return channel;
  const details = { index, payer: formatAddress(payer), node: formatNodeId(broker) };
  throw channelsError("EntryChannelNotFound", details);
}

function requireBegun(run: Run, epoch: number, index: number): void {
  if (epoch <= run.epoch) return;
  throw channelsError("VoucherFromFuture", { index, epoch, current: run.epoch });
}

/**
 * Pays a voucher over the life of the channel: what it states, less what was paid already for the epochs it covers.
 * Payments of device vouchers for later epochs do not count against it, so that the order of settlements is free.
 */
function settleChannel(run: Run, entry: ChannelEntry, index: number): SettleResult {
  const { state, chainId } = run.context;
  const { voucher } = entry;
  const channel = requireChannel(run, entry, index);
  requireBegun(run, voucher.epoch, index);
  for (const named of channelSignatures(state, chainId, entry)) requireValid(named, index);
  const covered = cover(channel, voucher);
  const afterwards = paidAfterwards(run, channel.id, covered.coveredBeforeEpoch);
  const result = payable({
    claimed: voucher.cumulativeValue,
    alreadyPaid: subtract(channel.settledNyz, afterwards),
    unspent: unspentOf(channel),
  });
  channels.put(state, pay(covered, result.paidNyz), channel);
  tally(run, { channel, fee: result.paidNyz, counts: true });
  return result;
}

/** What device vouchers of epochs from `firstEpoch` on were paid from the channel. */
function paidAfterwards(run: Run, id: ChannelId, firstEpoch: number): Amount {
  const oldest = run.epoch - run.params.voucherMaxAgeEpochs;
  let total = ZERO;
  for (let epoch = Math.max(firstEpoch, oldest); epoch <= run.epoch; epoch++) {
    total = add(total, deviceFeesOf(run.context.state, epoch, id));
  }
  return total;
}

/** Pays the usage of one session and epoch: what the voucher states, less what the session was paid already. */
function settleUsage(run: Run, entry: UsageEntry, index: number): SettleResult {
  const { state, chainId } = run.context;
  const { voucher, kind } = entry;
  const channel = requireChannel(run, entry, index);
  requireAge(run, voucher.epoch, index);
  const device = requireDevice(run, entry, index);
  checkPrice(voucher, run.params, index);
  const key = kind === "signed" ? device.key : (nodeOf(state, voucher.broker)?.key as Uint8Array);
  const check = usageSignature(chainId, entry, key);
  requireValid({ signer: kind === "signed" ? "device" : "node", check }, index);
  if (voucher.epoch < channel.coveredBeforeEpoch) return nothing("COVERED");
  return payUsage(run, { entry, channel, device });
}

function payUsage(
  run: Run,
  facts: { readonly entry: UsageEntry; readonly channel: Channel; readonly device: Device },
): SettleResult {
  const { state } = run.context;
  const { entry, channel, device } = facts;
  const { kind, voucher } = entry;
  const { epoch } = voucher;
  const { id } = channel;
  const session = toBinaryString(voucher.sessionId);
  const usage = deviceUsage.get(state, [epoch, device.id]) ?? noUsage(epoch, device.id);
  const caps = capsOf(state, device, epoch);
  const isSigned = kind === "signed";
  const alreadyPaid = marks.get(state, [epoch, id, device.id, session])?.paidNyz ?? ZERO;
  const result = payable({
    claimed: voucher.value,
    alreadyPaid,
    allowance: isSigned
      ? allowanceOf(caps.capPerEpochNyz, usage.signedNyz)
      : allowanceOf(caps.unsignedCapPerEpochNyz, usage.unsignedNyz),
    unspent: unspentOf(channel),
  });
  const { paidNyz } = result;
  if (paidNyz === ZERO) return result;
  const mark = { epoch, channel: id, device: device.id, session };
  marks.put(state, { ...mark, paidNyz: add(alreadyPaid, paidNyz) });
  addDeviceFees(state, { epoch, channel: id, paidNyz });
  deviceUsage.put(state, charge(usage, kind, paidNyz));
  channels.put(state, pay(channel, paidNyz), channel);
  tally(run, { channel, fee: paidNyz, counts: isSigned && !device.simulated });
  return result;
}

function noUsage(epoch: number, device: DeviceId): DeviceUsage {
  return { epoch, device, signedNyz: ZERO, unsignedNyz: ZERO };
}

function requireAge(run: Run, epoch: number, index: number): void {
  requireBegun(run, epoch, index);
  const last = epoch + run.params.voucherMaxAgeEpochs;
  if (run.epoch <= last) return;
  throw channelsError("VoucherTooOld", { index, epoch, last, current: run.epoch });
}

function requireDevice(run: Run, { voucher }: UsageEntry, index: number): Device {
  const device = deviceOf(run.context.state, voucher.device);
  const text = formatDeviceId(voucher.device);
  if (device === undefined) throw channelsError("DeviceNotFound", { index, device: text });
  if (device.payer !== voucher.payer) {
    throw channelsError("VoucherMismatch", { index, problem: "the payer is not the device's" });
  }
  const { epoch } = voucher;
  if (device.lastEpoch !== undefined && epoch > device.lastEpoch) {
    throw channelsError("DeviceRevoked", { index, device: text, epoch });
  }
  return device;
}

function tally(
  run: Run,
  payment: {
    readonly channel: Channel;
    readonly fee: Amount;
    /** Whether what is burnt of it earns service subsidy. */
    readonly counts: boolean;
  },
): void {
  const { channel, fee, counts } = payment;
  const { id, payer, node } = channel;
  const before = run.tallies.get(id) ?? { id, payer, node, counted: ZERO, uncounted: ZERO };
  const part = counts ? "counted" : "uncounted";
  run.tallies.set(id, { ...before, [part]: add(before[part], fee) });
}
