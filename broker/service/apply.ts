/** How each kind of journal record changes the state. Whether a record may be written is decided before, elsewhere. */

import { accumulate } from "../../chain/types/accumulator.ts";
import type { NodeId } from "../../chain/types/address.ts";
import { add, amount, subtract, ZERO } from "../../chain/types/amount.ts";
import { toBinaryString } from "../../chain/types/bytes.ts";
import { ChannelVoucher } from "../../chain/types/channelVoucher.ts";
import { HopReceipt } from "../../chain/types/hopReceipt.ts";
import { addMessage, NO_USAGE, usageValue } from "../../chain/types/price.ts";
import { SessionOpen } from "../../chain/types/sessionOpen.ts";
import { addUsage, isWithin, subtractUsage } from "../../chain/types/usage.ts";
import { ROLE, UsageVoucher } from "../../chain/types/usageVoucher.ts";
import type { JournalRecord } from "../storage/journal.ts";
import { leavesOf } from "./epochTree.ts";
import { fastSha256 } from "./opensslCrypto.ts";
import { EpochEntry, MessageEntry, SERVICE_RECORD } from "./recordKinds.ts";
import {
  accountOf,
  CREDIT_WINDOW,
  deviceMeterOf,
  dropSession,
  emptySession,
  epochOf,
  keepSession,
  pricesOf,
  type ServiceState,
  type Session,
} from "./state.ts";

/** Changes `state` by one record; records of other parts change nothing. @throws {MalformedObjectError} */
export function applyRecord(state: ServiceState, record: JournalRecord, broker: NodeId): void {
  const { kind, body } = record;
  if (kind === SERVICE_RECORD.message.kind) applyMessage(state, MessageEntry.decode(body));
  else if (kind === SERVICE_RECORD.session.kind) applySession(state, body);
  else if (kind === SERVICE_RECORD.voucher.kind) applyVoucher(state, body);
  else if (kind === SERVICE_RECORD.sessionClosed.kind) applySessionClosed(state, body);
  else if (kind === SERVICE_RECORD.epoch.kind) applyEpoch(state, EpochEntry.decode(body), broker);
  else if (kind === SERVICE_RECORD.settled.kind) applySettled(state, body);
  else if (kind === SERVICE_RECORD.channelVoucher.kind) applyChannelVoucher(state, body);
  else if (kind === SERVICE_RECORD.hopReceipt.kind) applyHopReceipt(state, body);
  else if (kind === SERVICE_RECORD.claimed.kind) applyClaimed(state, body);
}

/** Counts an accepted message: what a message record does, without reading it back. */
export function applyMessage(state: ServiceState, entry: MessageEntry): void {
  const { meter, tier, payload } = entry;
  if (meter === undefined) return;
  const price = usageValue(addMessage(NO_USAGE, tier, payload.length), pricesOf(state));
  const account = accountOf(state, meter.payer);
  account.open = add(account.open, price);
  const device = deviceMeterOf(state, meter.device, meter.payer);
  const session = state.sessions.get(toBinaryString(meter.sessionId));
  if (session === undefined) {
    device.unsigned = addMessage(device.unsigned, tier, payload.length);
    return;
  }
  device.signedValue = add(device.signedValue, price);
  session.ingress.total = addMessage(session.ingress.total, tier, payload.length);
  session.accumulator = accumulate(session.accumulator, entry, fastSha256);
  session.activeEpoch = epochOf(state);
}

function applySession(state: ServiceState, body: Uint8Array): void {
  const request = SERVICE_RECORD.session.read(body);
  const open = SessionOpen.decode(request.open);
  const key = toBinaryString(open.sessionId);
  const { sessionId, device, payer } = open;
  const known = state.sessions.get(key);
  const session = known ?? emptySession({ sessionId, device, payer, open }, epochOf(state));
  session.delivery.total = request.received;
  session.activeEpoch = epochOf(state);
  keepSession(state, key, session);
}

/** A voucher of a session the journal does not know proves that much usage: the session is known from it alone. */
function applyVoucher(state: ServiceState, body: Uint8Array): void {
  const signed = SERVICE_RECORD.voucher.read(body);
  const voucher = UsageVoucher.decode(signed.body);
  const key = toBinaryString(voucher.sessionId);
  const { sessionId, device, payer } = voucher;
  const session =
    state.sessions.get(key) ??
    emptySession({ sessionId, device, payer, open: undefined }, epochOf(state));
  keepSession(state, key, session);
  const meter = voucher.role === ROLE.ingress ? session.ingress : session.delivery;
  meter.voucher = signed;
  meter.covered = addUsage(meter.base, voucher.usage);
  if (!isWithin(meter.covered, meter.total)) raiseTotal(state, session, voucher);
  session.sequence = voucher.sequence;
  session.activeEpoch = epochOf(state);
  if (voucher.role !== ROLE.ingress) return;
  session.window = Math.min(CREDIT_WINDOW.most, 2 * session.window);
}

/** The device has signed for more than was counted here: counts that were not journaled, or lost with a disk. */
function raiseTotal(state: ServiceState, session: Session, voucher: UsageVoucher): void {
  const meter = voucher.role === ROLE.ingress ? session.ingress : session.delivery;
  if (voucher.role === ROLE.ingress) {
    const missing = usageValue(subtractUsage(meter.covered, meter.total), pricesOf(state));
    const account = accountOf(state, session.payer);
    account.open = add(account.open, missing);
    const device = deviceMeterOf(state, session.device, session.payer);
    device.signedValue = add(device.signedValue, missing);
  }
  meter.total = meter.covered;
}

/** The unsigned rest becomes unsigned usage or is given up; what was signed stays for the epoch's tree. */
function applySessionClosed(state: ServiceState, body: Uint8Array): void {
  const { sessionId, charge } = SERVICE_RECORD.sessionClosed.read(body);
  const key = toBinaryString(sessionId);
  const session = state.sessions.get(key);
  if (session === undefined) return;
  const { ingress, device, payer } = session;
  const rest = subtractUsage(ingress.total, ingress.covered);
  const value = usageValue(rest, pricesOf(state));
  const meter = deviceMeterOf(state, device, payer);
  meter.signedValue = subtract(meter.signedValue, value);
  if (charge) meter.unsigned = addUsage(meter.unsigned, rest);
  else accountOf(state, payer).open = subtract(accountOf(state, payer).open, value);
  ingress.total = ingress.covered;
  if (ingress.voucher === undefined && session.delivery.voucher === undefined) {
    dropSession(state, key);
  } else {
    keepSession(state, key, { ...session, open: undefined });
  }
}

/** Epochs whose leaves are kept for payers whose aggregator is away. */
export const KEPT_EPOCHS = 30;

function applyEpoch(state: ServiceState, entry: EpochEntry, broker: NodeId): void {
  if (state.epoch !== undefined && entry.claim !== undefined) {
    const leaves = leavesOf(state, broker);
    const { epoch } = state;
    state.closed.set(epoch, { epoch, claim: entry.claim, leaves, claimed: false });
    state.claims += 1;
    for (const { voucher, settled } of leaves) {
      const account = accountOf(state, voucher.payer);
      if (!settled) account.unsettled = add(account.unsettled, voucher.value);
    }
  }
  state.epoch = entry.epoch;
  state.prices = entry.prices;
  state.devices.clear();
  for (const account of state.payers.values()) account.open = ZERO;
  for (const [key, session] of state.sessions) beginEpoch(state, key, session);
  for (const [epoch, closed] of state.closed) {
    if (epoch + KEPT_EPOCHS < entry.epoch) forget(state, closed.epoch);
  }
}

/** What is not covered yet is carried over and will be signed for in the new epoch, at its prices. */
function beginEpoch(state: ServiceState, key: string, session: Session): void {
  for (const meter of [session.ingress, session.delivery]) {
    meter.base = meter.covered;
    meter.voucher = undefined;
  }
  if (session.open === undefined) {
    dropSession(state, key);
    return;
  }
  const rest = subtractUsage(session.ingress.total, session.ingress.base);
  const value = usageValue(rest, pricesOf(state));
  if (value === 0n) return;
  const account = accountOf(state, session.payer);
  account.open = add(account.open, value);
  deviceMeterOf(state, session.device, session.payer).signedValue = amount(
    deviceMeterOf(state, session.device, session.payer).signedValue + value,
  );
}

function forget(state: ServiceState, epoch: number): void {
  for (const leaf of state.closed.get(epoch)?.leaves ?? []) settleLeaf(state, leaf);
  state.closed.delete(epoch);
}

function settleLeaf(
  state: ServiceState,
  leaf: { readonly voucher: UsageVoucher; settled: boolean } | undefined,
): void {
  if (leaf === undefined || leaf.settled) return;
  leaf.settled = true;
  const account = accountOf(state, leaf.voucher.payer);
  account.unsettled = subtract(account.unsettled, leaf.voucher.value);
}

function applySettled(state: ServiceState, body: Uint8Array): void {
  const { epoch, leaves } = SERVICE_RECORD.settled.read(body);
  for (const index of leaves) settleLeaf(state, state.closed.get(epoch)?.leaves[index]);
}

function applyChannelVoucher(state: ServiceState, body: Uint8Array): void {
  const signed = SERVICE_RECORD.channelVoucher.read(body);
  const voucher = ChannelVoucher.decode(signed.body);
  accountOf(state, voucher.payer).voucher = { signed, voucher };
}

function applyHopReceipt(state: ServiceState, body: Uint8Array): void {
  const receipt = SERVICE_RECORD.hopReceipt.read(body);
  const { receiver, epoch } = HopReceipt.decode(receipt.body);
  state.forwarded.set(receiver, { epoch, ...receipt });
}

function applyClaimed(state: ServiceState, body: Uint8Array): void {
  const closed = state.closed.get(SERVICE_RECORD.claimed.read(body).epoch);
  if (closed !== undefined) closed.claimed = true;
}
