/** Takes vouchers: verified, monotone, at the right price, on disk before they are acknowledged. */

import { BrokerAck } from "../../chain/types/brokerAck.ts";
import { equal, toBinaryString } from "../../chain/types/bytes.ts";
import { deviceTopic } from "../../chain/types/controlTopics.ts";
import { untagKey } from "../../chain/types/registration.ts";
import { VoucherAck } from "../../chain/types/sessionMessages.ts";
import { TIER_RULES, TIERS } from "../../chain/types/tier.ts";
import { addUsage, isWithin, sameUsage, subtractUsage } from "../../chain/types/usage.ts";
import {
  ROLE,
  SignedVoucher,
  TRAFFIC_CLASS,
  UsageVoucher,
  voucherValue,
} from "../../chain/types/usageVoucher.ts";
import type { DeviceView } from "../ledger/ledger.ts";
import type { Connection } from "./connections.ts";
import type { ClientPort, NodeSigner, VerifySignature } from "./parts.ts";
import type { Recorder } from "./recorder.ts";
import { SERVICE_RECORD } from "./recordKinds.ts";
import { refuse, type ServiceRefusal } from "./refusals.ts";
import type { SessionStates } from "./sessionStates.ts";
import {
  epochOf,
  pricesOf,
  SESSIONS_PER_DEVICE,
  type ServiceState,
  type Session,
} from "./state.ts";

/** What it is built from. */
export interface VoucherAcceptanceParts {
  readonly chainId: string;
  readonly node: NodeSigner;
  readonly verify: VerifySignature;
  readonly state: ServiceState;
  readonly recorder: Recorder;
  readonly states: SessionStates;
  readonly clients: ClientPort;
}

/** Vouchers since start. */
export interface VoucherCounters {
  accepted: number;
  refused: number;
}

/** See the file's docstring. */
export class VoucherAcceptance {
  readonly #parts: VoucherAcceptanceParts;
  readonly counters: VoucherCounters = { accepted: 0, refused: 0 };

  constructor(parts: VoucherAcceptanceParts) {
    this.#parts = parts;
  }

  /**
   * Takes a voucher, or tells the device the state to sign again from. What no honest device sends is refused and ends
   * the connection.
   */
  async take(
    connection: Connection,
    device: DeviceView,
    packet: { readonly payload: Uint8Array; readonly arrivalMs: number },
  ): Promise<ServiceRefusal | undefined> {
    const { chainId, verify, state, recorder } = this.#parts;
    const read = readSigned(packet.payload);
    if (read === undefined) return refuse("malformed-request", "not a signed voucher");
    const { signed, voucher } = read;
    const forged = this.#forgery(voucher, device);
    if (forged !== undefined) return refuse("malformed-request", forged);
    const key = toBinaryString(voucher.sessionId);
    const session = state.sessions.get(key);
    const stale = this.#staleness(voucher, session, connection.session === key);
    const digest = UsageVoucher.digest(chainId, signed.body);
    if (stale === undefined && !verify(untagKey(device.key), digest, signed.signature)) {
      return refuse(
        "malformed-request",
        `the voucher was not signed by the device's key for ${chainId}`,
      );
    }
    if (stale !== undefined) {
      this.counters.refused += 1;
      const own = boundSession(state, connection);
      this.#parts.states.tellRefused(connection, own, voucher.sequence);
      return undefined;
    }
    await recorder.commit(SERVICE_RECORD.voucher.record(signed));
    this.counters.accepted += 1;
    this.#acknowledge(connection, voucher, { digest, arrivalMs: packet.arrivalMs });
    return undefined;
  }

  /** What makes a voucher wrong whatever the state, as a sentence. */
  #forgery(voucher: UsageVoucher, device: DeviceView): string | undefined {
    if (voucher.device !== device.id) return "the voucher is of another device";
    if (voucher.payer !== device.payer) return "the voucher names another payer than the chain";
    if (voucher.broker !== this.#parts.node.id) return "the voucher is for another broker";
    if (voucher.trafficClass !== TRAFFIC_CLASS.private) return "only private traffic is served";
    if (voucher.flags !== 0) return "a device's voucher has no flags";
    if (voucher.role === ROLE.store) return "storage is not served";
    if (voucher.sessionId.every((byte) => byte === 0)) return "the session id is zero";
    return undefined;
  }

  /** What makes it wrong now, though it may have been right when it was signed. */
  #staleness(
    voucher: UsageVoucher,
    session: Session | undefined,
    bound: boolean,
  ): string | undefined {
    const { state } = this.#parts;
    if (voucher.epoch !== epochOf(state)) return "another epoch";
    if (voucher.value !== voucherValue(voucher.role, voucher.usage, pricesOf(state)))
      return "price";
    if (session === undefined) {
      const sessions = state.sessionsOf.get(voucher.device)?.size ?? 0;
      return sessions < SESSIONS_PER_DEVICE ? undefined : "too many sessions";
    }
    if (!bound || session.open === undefined) return "not the session of this connection";
    if (voucher.sequence <= session.sequence) return "sequence";
    const meter = voucher.role === ROLE.ingress ? session.ingress : session.delivery;
    // Before anything is added: counters that a stranger chose may not fit.
    const countable = subtractUsage(meter.total, meter.base);
    if (!isWithin(voucher.usage, countable)) return "more than was counted";
    const covered = addUsage(meter.base, voucher.usage);
    if (!isWithin(meter.covered, covered) || sameUsage(meter.covered, covered))
      return "nothing new";
    if (voucher.role !== ROLE.ingress || !sameUsage(covered, meter.total)) return undefined;
    return equal(voucher.accumulator, session.accumulator) ? undefined : "other messages";
  }

  #acknowledge(
    connection: Connection,
    voucher: UsageVoucher,
    facts: { readonly digest: Uint8Array; readonly arrivalMs: number },
  ): void {
    if (connection.device === undefined || voucher.role === ROLE.store) return;
    const { chainId, node, state, clients } = this.#parts;
    const body = BrokerAck.encode({
      voucherDigest: facts.digest,
      arrivalMs: BigInt(facts.arrivalMs),
      deadlineMs: BigInt(facts.arrivalMs + patienceOf(voucher)),
    });
    const session = state.sessions.get(toBinaryString(voucher.sessionId));
    const payload = VoucherAck.encode({
      sessionId: voucher.sessionId,
      role: voucher.role,
      sequence: voucher.sequence,
      window: session?.window ?? 0,
      body,
      signature: node.sign(BrokerAck.digest(chainId, body)),
    });
    clients.send(connection.client.clientId, deviceTopic(connection.device, "ack"), payload);
  }
}

function readSigned(
  payload: Uint8Array,
): { readonly signed: SignedVoucher; readonly voucher: UsageVoucher } | undefined {
  try {
    const signed = SignedVoucher.decode(payload);
    return { signed, voucher: UsageVoucher.decode(signed.body) };
  } catch {
    return undefined;
  }
}

function boundSession(state: ServiceState, connection: Connection): Session | undefined {
  return connection.session === undefined ? undefined : state.sessions.get(connection.session);
}

/** How long the slowest of its messages may be on the way, in milliseconds. */
function patienceOf(voucher: UsageVoucher): number {
  const used = TIERS.filter((tier) => voucher.usage.messages[tier - 1] !== 0n);
  return Math.max(0, ...used.map((tier) => TIER_RULES[tier].giveUpMs));
}
