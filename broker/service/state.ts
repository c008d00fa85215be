/**
 * Everything the service knows that must survive a crash. It is changed by journal records only, in their order, so that
 * replaying the journal gives the same state.
 */

import { EMPTY_ACCUMULATOR } from "../../chain/types/accumulator.ts";
import type { Address, DeviceId, NodeId } from "../../chain/types/address.ts";
import { type Amount, ZERO } from "../../chain/types/amount.ts";
import type { ChannelVoucher, SignedChannelVoucher } from "../../chain/types/channelVoucher.ts";
import type { SignedClaim } from "../../chain/types/claim.ts";
import { NO_USAGE, type PriceTable, type Usage } from "../../chain/types/price.ts";
import type { SessionOpen } from "../../chain/types/sessionOpen.ts";
import type { SignedVoucher, UsageVoucher } from "../../chain/types/usageVoucher.ts";

/** A session id as a map key: one char per byte. */
export type SessionKey = string;

/** Counters of one role of a session. */
export interface Meter {
  /** Everything since the session was opened. */
  total: Usage;
  /** The part that accepted vouchers cover. */
  covered: Usage;
  /** The part that vouchers of closed epochs cover. */
  base: Usage;
  /** Last voucher accepted in the current epoch. */
  voucher: SignedVoucher | undefined;
}

/** A session of a device. */
export interface Session {
  readonly sessionId: Uint8Array;
  readonly device: DeviceId;
  readonly payer: Address;
  /** Undefined: known from a voucher only, because the journal of its time is lost; it cannot be taken up again. */
  readonly open: SessionOpen | undefined;
  readonly ingress: Meter;
  readonly delivery: Meter;
  accumulator: Uint8Array;
  /** Of the last accepted voucher. */
  sequence: bigint;
  /** Messages taken beyond the last accepted voucher. */
  window: number;
  /** Last epoch in which anything of it was journaled. */
  activeEpoch: number;
}

/** What a device used in the current epoch. */
export interface DeviceMeter {
  readonly payer: Address;
  /** Published without a session. */
  unsigned: Usage;
  /** Value of what it published in sessions and no voucher of a closed epoch covers. */
  signedValue: Amount;
}

/** A voucher in the tree of a closed epoch. */
export interface Leaf {
  readonly body: Uint8Array;
  readonly voucher: UsageVoucher;
  /** Undefined for unsigned usage, which the node signs when it hands it in. */
  readonly signature: Uint8Array | undefined;
  /** Whether nothing is to be got for it any more. */
  settled: boolean;
}

/** An epoch that is over. */
export interface ClosedEpoch {
  readonly epoch: number;
  readonly claim: SignedClaim;
  /** In the order of its tree. */
  readonly leaves: readonly Leaf[];
  /** Whether its claim is on the chain or too late. */
  claimed: boolean;
}

/** What a payer owes and has signed for. */
export interface PayerAccount {
  /** Value counted in the current epoch. */
  open: Amount;
  /** Value of leaves that are not settled. */
  unsettled: Amount;
  /** Last voucher of its aggregator. */
  voucher: { readonly signed: SignedChannelVoucher; readonly voucher: ChannelVoucher } | undefined;
  /** First epoch in which it owed anything. */
  readonly since: number;
}

/** Last counter-signed counters for messages that were forwarded to a broker. */
export interface HopMark {
  readonly epoch: number;
  readonly body: Uint8Array;
  readonly signature: Uint8Array;
}

/** See the file's docstring. */
export interface ServiceState {
  /** The epoch in which traffic is counted; undefined before the first record. */
  epoch: number | undefined;
  prices: PriceTable | undefined;
  readonly sessions: Map<SessionKey, Session>;
  /** Keys of `sessions` by device, oldest first; changed by `keepSession` and `dropSession` only. */
  readonly sessionsOf: Map<DeviceId, Set<SessionKey>>;
  readonly devices: Map<DeviceId, DeviceMeter>;
  readonly payers: Map<Address, PayerAccount>;
  readonly closed: Map<number, ClosedEpoch>;
  readonly forwarded: Map<NodeId, HopMark>;
  /** Claims made so far. */
  claims: number;
}

/** No traffic, no epoch. */
export function emptyState(): ServiceState {
  return {
    epoch: undefined,
    prices: undefined,
    sessions: new Map(),
    sessionsOf: new Map(),
    devices: new Map(),
    payers: new Map(),
    closed: new Map(),
    forwarded: new Map(),
    claims: 0,
  };
}

/** Counters at nothing. */
export function emptyMeter(): Meter {
  return { total: NO_USAGE, covered: NO_USAGE, base: NO_USAGE, voucher: undefined };
}

/** Messages taken beyond the first voucher of a session, and the most after many. */
export const CREDIT_WINDOW: { readonly first: number; readonly most: number } = {
  first: 4,
  most: 32,
};

/** A session in which nothing has happened. */
export function emptySession(
  facts: Pick<Session, "sessionId" | "device" | "payer" | "open">,
  epoch: number,
): Session {
  return {
    ...facts,
    ingress: emptyMeter(),
    delivery: emptyMeter(),
    accumulator: EMPTY_ACCUMULATOR,
    sequence: 0n,
    window: CREDIT_WINDOW.first,
    activeEpoch: epoch,
  };
}

/** Adds a session, or puts another in its place. */
export function keepSession(state: ServiceState, key: SessionKey, session: Session): void {
  state.sessions.set(key, session);
  const keys = state.sessionsOf.get(session.device);
  if (keys === undefined) state.sessionsOf.set(session.device, new Set([key]));
  else keys.add(key);
}

/** Forgets a session. */
export function dropSession(state: ServiceState, key: SessionKey): void {
  const session = state.sessions.get(key);
  if (session === undefined) return;
  state.sessions.delete(key);
  const keys = state.sessionsOf.get(session.device);
  keys?.delete(key);
  if (keys?.size === 0) state.sessionsOf.delete(session.device);
}

/** Most sessions a device may have at once: one per connection, and some whose connection broke. */
export const SESSIONS_PER_DEVICE = 16;

/** The account of a payer, opened if there is none. */
export function accountOf(state: ServiceState, payer: Address): PayerAccount {
  let account = state.payers.get(payer);
  if (account === undefined) {
    account = { open: ZERO, unsettled: ZERO, voucher: undefined, since: epochOf(state) };
    state.payers.set(payer, account);
  }
  return account;
}

/** The meter of a device, opened if there is none. */
export function deviceMeterOf(state: ServiceState, device: DeviceId, payer: Address): DeviceMeter {
  let meter = state.devices.get(device);
  if (meter === undefined) {
    meter = { payer, unsigned: NO_USAGE, signedValue: ZERO };
    state.devices.set(device, meter);
  }
  return meter;
}

/** The current epoch. @throws {Error} before the first epoch record: our bug. */
export function epochOf(state: ServiceState): number {
  if (state.epoch === undefined) throw new Error("no epoch has begun");
  return state.epoch;
}

/** The prices of the current epoch. @throws {Error} before the first epoch record: our bug. */
export function pricesOf(state: ServiceState): PriceTable {
  if (state.prices === undefined) throw new Error("no epoch has begun");
  return state.prices;
}
