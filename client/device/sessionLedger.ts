/**
 * A device's own account of one session: what it published and received, what it signed, what was accepted. It trusts the
 * broker's word only where it fits what the device itself has counted and signed.
 */

import { EMPTY_ACCUMULATOR } from "../../chain/types/accumulator.ts";
import { formatDeviceId } from "../../chain/types/address.ts";
import { toHex } from "../../chain/types/bytes.ts";
import { signEd25519 } from "../../chain/types/ed25519.ts";
import { addMessage, NO_USAGE, type PriceTable, type Usage } from "../../chain/types/price.ts";
import type { MeterState, SessionState } from "../../chain/types/sessionMessages.ts";
import type { SessionOpen } from "../../chain/types/sessionOpen.ts";
import type { Tier } from "../../chain/types/tier.ts";
import { isWithin, messagesOf, sameUsage, subtractUsage } from "../../chain/types/usage.ts";
import {
  ROLE,
  type SignedVoucher,
  TRAFFIC_CLASS,
  UsageVoucher,
  voucherValue,
} from "../../chain/types/usageVoucher.ts";
import { type Mark, type Outgoing, UsageLog } from "./usageLog.ts";

/** The roles a device signs for. */
export type SignedRole = typeof ROLE.ingress | typeof ROLE.delivery;

/** What was signed and accepted in one role; counters since the session was opened. */
export interface Account {
  /** Covered by vouchers the broker has accepted. */
  covered: Usage;
  /** Covered by vouchers of closed epochs: the current epoch's count from here. */
  base: Usage;
  /** Covered by the last voucher, accepted or not. */
  signed: Usage;
  /** Counters of vouchers that may have been accepted without our knowing. */
  candidates: Usage[];
  last: SignedVoucher | undefined;
}

/** What survives a restart of the device. */
export interface SessionSnapshot {
  readonly open: SessionOpen;
  readonly epoch: number;
  readonly sequence: bigint;
  readonly head: Mark;
  readonly received: Usage;
  readonly accounts: Readonly<Record<SignedRole, Readonly<Account>>>;
}

/** What every session of a device shares. */
export interface SessionFacts {
  readonly chainId: string;
  readonly seed: Uint8Array;
  readonly prices: PriceTable;
}

/** The most a broker may have counted beyond what a restarted device remembers. */
const FORGOTTEN_MESSAGES = 64n;

/** The broker says something that does not fit what the device counted or signed. */
export class DisagreementError extends Error {
  constructor(text: string) {
    super(text);
    this.name = "DisagreementError";
  }
}

function newAccount(): Account {
  return { covered: NO_USAGE, base: NO_USAGE, signed: NO_USAGE, candidates: [], last: undefined };
}

/** See the file's docstring. */
export class SessionLedger {
  readonly open: SessionOpen;
  readonly accounts: Readonly<Record<SignedRole, Account>>;
  epoch: number;
  window = 0;
  readonly #facts: SessionFacts;
  #log = new UsageLog();
  #received: Usage = NO_USAGE;
  #sequence = 0n;
  readonly #lastSequences = new Map<SignedRole, bigint>();
  /** Whether a broker has ever confirmed it. */
  wasOpened = false;
  readonly #pending = new Map<bigint, { readonly role: SignedRole; readonly upTo: Usage }>();
  /** The device has restarted: its memory may end a little before the broker's. */
  #restored = false;

  constructor(facts: SessionFacts, open: SessionOpen) {
    this.#facts = facts;
    this.open = open;
    this.epoch = open.epoch;
    this.accounts = { [ROLE.ingress]: newAccount(), [ROLE.delivery]: newAccount() };
  }

  /** A session of before the device restarted. */
  static restore(facts: SessionFacts, snapshot: SessionSnapshot): SessionLedger {
    const ledger = new SessionLedger(facts, snapshot.open);
    ledger.epoch = snapshot.epoch;
    ledger.#sequence = snapshot.sequence;
    ledger.#log = new UsageLog(snapshot.head);
    ledger.#received = snapshot.received;
    ledger.#restored = true;
    ledger.wasOpened = true;
    for (const role of [ROLE.ingress, ROLE.delivery] as const) {
      Object.assign(ledger.accounts[role], snapshot.accounts[role]);
    }
    return ledger;
  }

  snapshot(): SessionSnapshot {
    return {
      open: this.open,
      epoch: this.epoch,
      sequence: this.#sequence,
      head: this.#log.head,
      received: this.#received,
      accounts: this.accounts,
    };
  }

  /** Everything published in the session, counted or on its way. */
  get published(): Usage {
    return this.#log.head.total;
  }

  /** What accepted vouchers of the current epoch cover of what was published. */
  get signedInEpoch(): Usage {
    const { covered, base } = this.accounts[ROLE.ingress];
    return subtractUsage(covered, base);
  }

  get received(): Usage {
    return this.#received;
  }

  get unconfirmed(): number {
    return this.#log.unconfirmed;
  }

  /** Whether everything counted so far is covered by accepted vouchers. */
  get settled(): boolean {
    const roles = [ROLE.ingress, ROLE.delivery] as const;
    return roles.every((role) => sameUsage(this.total(role), this.accounts[role].covered));
  }

  /** Counters of a role since the session was opened. */
  total(role: SignedRole): Usage {
    return role === ROLE.ingress ? this.published : this.#received;
  }

  /** What of a role is not signed for. */
  unsigned(role: SignedRole): Usage {
    return subtractUsage(this.total(role), this.accounts[role].signed);
  }

  /** Whether the broker takes one more message before it has accepted another voucher. */
  hasCredit(): boolean {
    const ahead = subtractUsage(this.published, this.accounts[ROLE.ingress].covered);
    return messagesOf(ahead) < BigInt(this.window);
  }

  /** Counts a message that goes out now. */
  send(message: Outgoing, tier: Tier): void {
    this.#log.add(message, tier);
  }

  /** PUBACK has come. */
  confirm(message: Outgoing): void {
    this.#log.confirm(message);
  }

  receive(tier: Tier, payloadBytes: number): void {
    this.#received = addMessage(this.#received, tier, payloadBytes);
  }

  /** Gives back what is unconfirmed: the session is given up. */
  abandon(): Outgoing[] {
    return this.#log.takeBack();
  }

  /** Signs everything of a role that is not signed for; undefined if there is nothing. */
  sign(role: SignedRole, nowMs: number): SignedVoucher | undefined {
    const account = this.accounts[role];
    const upTo = this.total(role);
    if (sameUsage(upTo, account.signed)) return undefined;
    const { chainId, seed, prices } = this.#facts;
    const usage = subtractUsage(upTo, account.base);
    this.#sequence += 1n;
    const body = UsageVoucher.encode({
      sessionId: this.open.sessionId,
      device: this.open.device,
      payer: this.open.payer,
      broker: this.open.broker,
      epoch: this.epoch,
      role,
      trafficClass: TRAFFIC_CLASS.private,
      flags: 0,
      sequence: this.#sequence,
      usage,
      value: voucherValue(role, usage, prices),
      accumulator: role === ROLE.ingress ? this.#log.head.accumulator : EMPTY_ACCUMULATOR,
      lastMs: BigInt(nowMs),
    });
    const voucher = { body, signature: signEd25519(seed, UsageVoucher.digest(chainId, body)) };
    account.signed = upTo;
    account.candidates.push(upTo);
    account.last = voucher;
    this.#lastSequences.set(role, this.#sequence);
    this.#pending.set(this.#sequence, { role, upTo });
    return voucher;
  }

  /** Lets what no accepted voucher covers be signed for once more; false if there is nothing. */
  signAgain(role: SignedRole): boolean {
    const account = this.accounts[role];
    account.signed = account.covered;
    return !sameUsage(this.total(role), account.covered);
  }

  /** Sequence of the last voucher signed in a role since start. */
  lastSequence(role: SignedRole): bigint | undefined {
    return this.#lastSequences.get(role);
  }

  /** The broker has accepted the voucher with this sequence. */
  accepted(sequence: bigint, window: number): void {
    const pending = this.#pending.get(sequence);
    if (pending === undefined) return;
    for (const each of this.#pending.keys()) if (each <= sequence) this.#pending.delete(each);
    const account = this.accounts[pending.role];
    if (isWithin(account.covered, pending.upTo)) account.covered = pending.upTo;
    account.candidates = account.candidates.filter((each) => !isWithin(each, pending.upTo));
    if (pending.role === ROLE.ingress) this.#log.confirmUpTo(pending.upTo);
    this.window = Math.max(this.window, window);
  }

  /**
   * The broker has taken the session up again: whatever it did not count is given back to be sent again.
   * @throws {DisagreementError} if its state does not fit ours
   */
  resume(state: SessionState): Outgoing[] {
    const mark = { total: state.ingress.total, accumulator: state.accumulator };
    const { total } = this.#log.confirmed;
    const forgotten =
      this.#restored && this.#log.unconfirmed === 0 && isWithin(total, mark.total)
        ? messagesOf(subtractUsage(mark.total, total))
        : 0n;
    if (forgotten > 0n && forgotten <= FORGOTTEN_MESSAGES) this.#log = new UsageLog(mark);
    const rest = this.#log.rewindTo(mark);
    if (rest === undefined) throw this.#disagreement("counted other messages than were sent");
    this.adopt(state);
    this.#restored = false;
    this.wasOpened = true;
    return rest;
  }

  /**
   * Takes over what the broker says about vouchers: after a new connection, a new epoch or a refused voucher. What is not
   * covered can be signed for again, unless the refused voucher is not our last: then another is on its way.
   * @throws {DisagreementError} if it is not the state after one of our vouchers
   */
  adopt(state: SessionState): void {
    this.#adoptAccount(ROLE.ingress, state.ingress);
    this.#adoptAccount(ROLE.delivery, state.delivery);
    for (const role of [ROLE.ingress, ROLE.delivery] as const) {
      const isOver = state.refused === 0n || state.refused === this.#lastSequences.get(role);
      if (isOver) this.accounts[role].signed = this.accounts[role].covered;
    }
    this.#pending.delete(state.refused);
    this.epoch = state.epoch;
    this.window = state.window;
    if (state.sequence > this.#sequence) this.#sequence = state.sequence;
  }

  #adoptAccount(role: SignedRole, { covered, base }: MeterState): void {
    const account = this.accounts[role];
    const isOurs = (usage: Usage): boolean =>
      [account.base, account.covered, ...account.candidates].some((own) => sameUsage(own, usage)) ||
      (this.#restored && isWithin(account.base, usage) && isWithin(usage, this.total(role)));
    if (!isOurs(covered) || !isOurs(base) || !isWithin(account.covered, covered)) {
      throw this.#disagreement("names vouchers that were not signed");
    }
    account.covered = covered;
    account.base = base;
    if (!isWithin(covered, account.signed)) account.signed = covered;
    account.candidates = account.candidates.filter((each) => !isWithin(each, covered));
  }

  #disagreement(text: string): DisagreementError {
    const names = `device ${formatDeviceId(this.open.device)}, session ${toHex(this.open.sessionId)}`;
    return new DisagreementError(`the broker ${text}: ${names}`);
  }
}
