/** What device and broker say to each other over one connection. */

import type { DeviceId } from "../../chain/types/address.ts";
import { BrokerAck } from "../../chain/types/brokerAck.ts";
import { equal, toHex } from "../../chain/types/bytes.ts";
import {
  brokerTopic,
  CONTROL_ROOT,
  deviceTopic,
  REFUSED_TOPIC,
} from "../../chain/types/controlTopics.ts";
import { signEd25519, verifyEd25519 } from "../../chain/types/ed25519.ts";
import { untagKey } from "../../chain/types/registration.ts";
import {
  NamespaceTier,
  SessionRequest,
  SessionState,
  STATE_REASON,
  VoucherAck,
} from "../../chain/types/sessionMessages.ts";
import { SessionOpen } from "../../chain/types/sessionOpen.ts";
import { ROLE, SignedVoucher, UsageVoucher } from "../../chain/types/usageVoucher.ts";
import type { Emitter } from "./emitter.ts";
import type { Link } from "./link.ts";
import { type DeviceEvents, type DeviceOptions, PublishError } from "./options.ts";
import { Outbox } from "./outbox.ts";
import { DisagreementError, type SessionLedger } from "./sessionLedger.ts";
import type { Sessions } from "./sessions.ts";

/** What a conversation is built from. */
export interface ConversationParts {
  readonly options: DeviceOptions;
  readonly now: () => number;
  readonly device: DeviceId;
  readonly sessions: Sessions;
  readonly link: Link;
  readonly emit: Emitter<DeviceEvents>["emit"];
  /** The session is open: subscriptions can be made. */
  readonly ready: () => Promise<void>;
  /** The broker has taken something: the connection is good. */
  readonly progress: () => void;
  readonly deliver: (topic: string, payload: Uint8Array) => void;
}

/** Refusals that are about the first message the broker did not count; other refusals are worth another attempt. */
const MESSAGE_REFUSALS: ReadonlySet<string> = new Set([
  "namespace-unknown",
  "namespace-forbidden",
  "topic-reserved",
  "too-large-for-tier",
  "allowance-exhausted",
  "cap-exhausted",
  "channel-missing",
  "channel-exhausted",
]);

/** Vouchers in a row that may be refused before the session is given up. */
const MOST_REFUSED_VOUCHERS = 8;

/** How long connecting and opening the session may take. */
const SESSION_TIMEOUT_MS = 15_000;

/** See the file's docstring. */
export class Conversation {
  /** Set if connecting again cannot help. */
  fatal: Error | undefined;
  isReady = false;
  readonly #parts: ConversationParts;
  readonly #outbox: Outbox;
  #refusedVouchers = 0;
  /** Ends a connection on which no session was opened. */
  readonly #patience: ReturnType<typeof setTimeout>;
  /** As the broker last said. */
  #epoch = 0;

  constructor(parts: ConversationParts) {
    this.#parts = parts;
    this.#outbox = new Outbox(parts);
    this.#patience = setTimeout(() => parts.link.abort(), SESSION_TIMEOUT_MS);
  }

  /** A message from the broker. */
  message(topic: string, payload: Uint8Array): void {
    const { sessions, deliver } = this.#parts;
    if (topic === CONTROL_ROOT || topic.startsWith(`${CONTROL_ROOT}/`)) {
      this.#control(topic, payload);
      return;
    }
    if (!topic.startsWith("$")) {
      sessions.current?.receive(this.#outbox.defaultTier, payload.length);
      this.#outbox.signIfDue(ROLE.delivery, this.#outbox.defaultTier);
    }
    deliver(topic, payload);
  }

  /** Sends what waits, as far as credit reaches. */
  pump(): void {
    if (this.isReady) this.#outbox.pump();
  }

  /** Signs for everything that is not signed for. */
  signAll(): void {
    if (!this.isReady) return;
    this.#outbox.sign(ROLE.ingress);
    this.#outbox.sign(ROLE.delivery);
  }

  /** The connection is over. */
  end(): void {
    this.isReady = false;
    clearTimeout(this.#patience);
    this.#outbox.end();
  }

  #control(topic: string, payload: Uint8Array): void {
    const { device, emit, sessions } = this.#parts;
    try {
      if (topic === deviceTopic(device, "session")) this.#state(SessionState.decode(payload));
      else if (topic === deviceTopic(device, "ack")) this.#acknowledged(payload);
      else if (topic === deviceTopic(device, "namespace")) this.#namespace(payload);
      else if (topic === deviceTopic(device, "voucher-request")) this.signAll();
      else if (topic === REFUSED_TOPIC) this.#refused(payload);
    } catch (error) {
      emit("error", error as Error);
      if (error instanceof DisagreementError) this.#openAnother();
    }
    sessions.changed();
  }

  #state(state: SessionState): void {
    const { sessions, options, link } = this.#parts;
    if (state.priceTable !== options.priceTable.id) {
      const text = `the network's price table is ${state.priceTable}, not ${options.priceTable.id}`;
      this.fatal = new Error(`${text}: connect again with the new prices`);
      link.abort();
      return;
    }
    if (state.reason === STATE_REASON.welcome) {
      this.#welcome(state);
      return;
    }
    const session = sessions.current;
    if (session === undefined || !equal(session.open.sessionId, state.sessionId)) return;
    if (state.reason === STATE_REASON.opened) this.#opened(session, state);
    else if (state.reason === STATE_REASON.unknown) this.#unknown(session, state);
    else this.#rebase(session, state);
  }

  #welcome(state: SessionState): void {
    const { sessions } = this.#parts;
    this.#outbox.defaultTier = state.defaultTier;
    this.#request(sessions.current ?? sessions.begin(state.epoch), state.epoch);
  }

  /** Opens the session or takes it up again. */
  #request(session: SessionLedger, epoch: number): void {
    const { options, link, sessions } = this.#parts;
    this.#epoch = epoch;
    const open = SessionOpen.encode(session.open);
    const digest = SessionOpen.digest(options.chainId, open);
    const payload = SessionRequest.encode({
      open,
      signature: signEd25519(options.deviceKey, digest),
      resumes: session.wasOpened,
      received: session.received,
    });
    const topic = brokerTopic(options.broker, "session");
    link.publish({ topic, payload, qos: 0, retain: false }, () => undefined);
    sessions.save();
  }

  #openAnother(): void {
    this.isReady = false;
    this.#request(this.#parts.sessions.begin(this.#epoch), this.#epoch);
  }

  #opened(session: SessionLedger, state: SessionState): void {
    const { sessions, emit, ready, link } = this.#parts;
    const resumed = session.wasOpened;
    const before = session.epoch;
    const rest = session.resume(state);
    clearTimeout(this.#patience);
    sessions.sendAgain(rest);
    this.#dropRefused();
    sessions.save();
    emit("connected", { sessionId: toHex(session.open.sessionId), resumed });
    if (session.epoch !== before) emit("epoch", { epoch: session.epoch });
    ready().then(() => {
      if (!link.isOpen) return;
      this.isReady = true;
      this.#outbox.pump();
      this.signAll();
      sessions.changed();
    });
  }

  /** The last connection ended with a refusal: it was about the first message that was not counted. */
  #dropRefused(): void {
    const { sessions } = this.#parts;
    const { refusal } = sessions;
    sessions.refusal = undefined;
    if (refusal === undefined || !MESSAGE_REFUSALS.has(refusal.code)) return;
    sessions.waiting.shift()?.message.failed(new PublishError(refusal.code, refusal.reason));
  }

  /** The broker lost the session: it gets the last vouchers, and a new session. */
  #unknown(session: SessionLedger, state: SessionState): void {
    const { options, link } = this.#parts;
    this.#epoch = state.epoch;
    for (const { last } of Object.values(session.accounts)) {
      if (last === undefined || session.epoch !== state.epoch) continue;
      const topic = brokerTopic(options.broker, "voucher");
      const payload = SignedVoucher.encode(last);
      link.publish({ topic, payload, qos: 0, retain: false }, () => undefined);
    }
    this.#openAnother();
  }

  /** A new epoch, or a voucher that came too late for the old one: signs again from the broker's state. */
  #rebase(session: SessionLedger, state: SessionState): void {
    const { emit, sessions } = this.#parts;
    if (state.reason === STATE_REASON.voucherRefused) {
      this.#refusedVouchers += 1;
      if (this.#refusedVouchers > MOST_REFUSED_VOUCHERS) {
        this.#refusedVouchers = 0;
        throw new DisagreementError("the broker refuses every voucher of the session");
      }
    }
    const before = session.epoch;
    session.adopt(state);
    this.#epoch = state.epoch;
    if (session.epoch !== before) emit("epoch", { epoch: session.epoch });
    this.signAll();
    this.pump();
    sessions.save();
  }

  #acknowledged(payload: Uint8Array): void {
    const { sessions, emit, progress } = this.#parts;
    const ack = VoucherAck.decode(payload);
    const session = sessions.current;
    if (session === undefined || !equal(session.open.sessionId, ack.sessionId)) return;
    this.#verify(session, ack.role, ack);
    this.#refusedVouchers = 0;
    session.accepted(ack.sequence, ack.window);
    progress();
    emit("voucher", { role: ack.role, sequence: ack.sequence });
    sessions.save();
    this.pump();
  }

  /** @throws {Error} if the broker's key is known and it did not sign for our last voucher of the role. */
  #verify(
    session: SessionLedger,
    role: number,
    ack: { readonly sequence: bigint; readonly body: Uint8Array; readonly signature: Uint8Array },
  ): void {
    const { brokerKey, chainId } = this.#parts.options;
    if (brokerKey === undefined || (role !== ROLE.ingress && role !== ROLE.delivery)) return;
    const digest = BrokerAck.digest(chainId, ack.body);
    if (!verifyEd25519(untagKey(brokerKey), digest, ack.signature)) {
      throw new Error(`the acknowledgement of voucher ${ack.sequence} is not signed by the broker`);
    }
    const { last } = session.accounts[role];
    const isLast = last !== undefined && session.lastSequence(role) === ack.sequence;
    if (!isLast) return;
    const voucher = UsageVoucher.digest(chainId, last.body);
    if (equal(BrokerAck.decode(ack.body).voucherDigest, voucher)) return;
    throw new Error(`the acknowledgement of voucher ${ack.sequence} is for another voucher`);
  }

  #namespace(payload: Uint8Array): void {
    const { tier, name } = NamespaceTier.decode(payload);
    this.#outbox.tierKnown(name, tier);
    this.pump();
  }

  #refused(payload: Uint8Array): void {
    const { code, reason } = JSON.parse(new TextDecoder().decode(payload)) as Record<
      string,
      unknown
    >;
    const refusal = { code: String(code), reason: String(reason) };
    this.#parts.sessions.refusal = refusal;
    this.#parts.emit("refused", refusal);
  }
}
