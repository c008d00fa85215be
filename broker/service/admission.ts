/** Admits messages: who, where, which tier, how large, and whether somebody will pay. */

import { formatAddress, formatNodeId, type NodeId } from "../../chain/types/address.ts";
import { type Amount, ZERO } from "../../chain/types/amount.ts";
import { addMessage, NO_USAGE, usageValue } from "../../chain/types/price.ts";
import { SESSION_ID_BYTES } from "../../chain/types/sessionOpen.ts";
import { TIER_RULES, type Tier } from "../../chain/types/tier.ts";
import { messagesOf } from "../../chain/types/usage.ts";
import type { DeviceView } from "../ledger/ledger.ts";
import type { Lookups } from "../ledger/lookups.ts";
import type { PublishAcceptance, PublishRequest } from "../mqtt/engine.ts";
import type { ForwardedMessage } from "../overlay/overlayPort.ts";
import { knownPlace, mayPublish, namespaceOf, type Place } from "./access.ts";
import type { Connection } from "./connections.ts";
import type { Recorder } from "./recorder.ts";
import type { MessageEntry } from "./recordKinds.ts";
import { isRefusal, refuse, type ServiceRefusal } from "./refusals.ts";
import { DEFAULT_TIER, nameOfDevice } from "./sessionStates.ts";
import { pricesOf, type ServiceState, type Session } from "./state.ts";

/** What it is built from. */
export interface AdmissionParts {
  readonly self: NodeId;
  readonly state: ServiceState;
  readonly lookups: Lookups;
  readonly recorder: Recorder;
  readonly forward: (message: ForwardedMessage) => void;
}

/** Messages since start. */
export interface PublishCounters {
  accepted: number;
  bytes: number;
}

/** Tier of what local test users publish. */
const LOCAL_TIER: Tier = 1;

const NO_SESSION = new Uint8Array(SESSION_ID_BYTES);

/** See the file's docstring. */
export class Admission {
  readonly #parts: AdmissionParts;
  readonly counters: PublishCounters = { accepted: 0, bytes: 0 };

  constructor(parts: AdmissionParts) {
    this.#parts = parts;
  }

  /** Counts the message at once and answers when it is on disk. The look-ups it needs must be at hand. */
  async publish(
    connection: Connection,
    request: PublishRequest,
  ): Promise<PublishAcceptance | ServiceRefusal> {
    const { recorder, forward } = this.#parts;
    const entry = connection.refusal ?? this.#admit(connection, request);
    if (isRefusal(entry)) {
      connection.refusal = entry;
      return entry;
    }
    const position = await recorder.commitMessage(entry);
    this.counters.accepted += 1;
    this.counters.bytes += entry.payload.length;
    const { topic, payload, qos, retain, tier, arrivalMs } = entry;
    forward({ position, topic, payload, qos, retain, tier, arrivalMs });
    return { distribute: true };
  }

  #admit(connection: Connection, request: PublishRequest): MessageEntry | ServiceRefusal {
    if (connection.moved) {
      return refuse(
        "session-moved",
        "the session was taken up by a later connection of the device",
      );
    }
    const { topic, payload, qos, retain, arrivalMs } = request;
    const facts = { topic, payload, qos, retain, arrivalMs };
    if (topic.startsWith("$")) {
      return refuse("topic-reserved", `${namespaceOf(topic)} topics are the broker's own`);
    }
    if (connection.client.identity.kind === "local") {
      const large = tooLarge(LOCAL_TIER, payload);
      return large ?? { ...facts, tier: LOCAL_TIER, meter: undefined };
    }
    if (connection.device === undefined) {
      return refuse("namespace-forbidden", "a payer's aggregator publishes vouchers only");
    }
    const device = this.#parts.lookups.devices.last(connection.device)?.value;
    const name = namespaceOf(topic);
    const place = knownPlace(this.#parts.lookups, name);
    if (device === undefined || place === undefined) return unavailable();
    if (!device.active) {
      return refuse(
        "device-revoked",
        `device ${nameOfDevice(connection)} was revoked by its payer`,
      );
    }
    if (isRefusal(place)) return place;
    const forbidden = mayPublish({ device: device.id, payer: device.payer }, place);
    if (forbidden !== undefined) return forbidden;
    const tier = tierOf(connection, device, { name, place });
    const problem = tooLarge(tier, payload) ?? this.#unpaid(connection, device, { tier, payload });
    if (problem !== undefined) return problem;
    const sessionId = this.#sessionOf(connection)?.sessionId ?? NO_SESSION;
    return { ...facts, tier, meter: { device: device.id, payer: device.payer, sessionId } };
  }

  #sessionOf(connection: Connection): Session | undefined {
    const { session } = connection;
    return session === undefined ? undefined : this.#parts.state.sessions.get(session);
  }

  /** Why nobody would pay for the message. */
  #unpaid(
    connection: Connection,
    device: DeviceView,
    message: { readonly tier: Tier; readonly payload: Uint8Array },
  ): ServiceRefusal | undefined {
    const prices = pricesOf(this.#parts.state);
    const price = usageValue(addMessage(NO_USAGE, message.tier, message.payload.length), prices);
    const session = this.#sessionOf(connection);
    const beyond =
      session === undefined
        ? this.#beyondAllowance(device, price)
        : this.#beyondCredit(session, device, price);
    return beyond ?? this.#beyondChannel(device, price);
  }

  #beyondCredit(session: Session, device: DeviceView, price: Amount): ServiceRefusal | undefined {
    const { total, covered } = session.ingress;
    const ahead = messagesOf(total) - messagesOf(covered);
    if (ahead >= BigInt(session.window)) {
      const text = `${ahead} messages are not signed for`;
      return refuse("credit-exhausted", `${text}: send a voucher before the next message`);
    }
    const charged = this.#parts.state.devices.get(device.id)?.signedValue ?? ZERO;
    if (charged + price <= device.capPerEpochNyz) return undefined;
    const text = `the device's cap of ${device.capPerEpochNyz} nyz per epoch is reached`;
    return refuse("cap-exhausted", `${text}: its payer can raise it, or wait for the next epoch`);
  }

  #beyondAllowance(device: DeviceView, price: Amount): ServiceRefusal | undefined {
    const used = this.#parts.state.devices.get(device.id)?.unsigned ?? NO_USAGE;
    const value = usageValue(used, pricesOf(this.#parts.state));
    if (value + price <= device.unsignedCapPerEpochNyz) return undefined;
    const text = `the device's unsigned allowance of ${device.unsignedCapPerEpochNyz} nyz per epoch is used up`;
    return refuse("allowance-exhausted", `${text}: sign vouchers, or have its payer raise it`);
  }

  #beyondChannel(device: DeviceView, price: Amount): ServiceRefusal | undefined {
    const { state, lookups, self } = this.#parts;
    const known = lookups.channels.last(device.payer);
    if (known === undefined) return unavailable();
    const channel = known.value;
    const pair = `${formatAddress(device.payer)} for ${formatNodeId(self)}`;
    if (channel === undefined) {
      const text = `there is no channel of ${pair}`;
      return refuse("channel-missing", `${text}: its payer opens one by MsgOpenChannel`);
    }
    const account = state.payers.get(device.payer);
    const owed = (account?.open ?? 0n) + (account?.unsettled ?? 0n);
    const left = channel.depositNyz - channel.settledNyz - channel.thawingNyz - owed;
    if (left >= price) return undefined;
    const text = `the channel of ${pair} has ${left < 0n ? 0n : left} nyz left, the message costs ${price}`;
    return refuse("channel-exhausted", `${text}: its payer adds to it by MsgTopUp`);
  }
}

function unavailable(): ServiceRefusal {
  return refuse("ledger-unavailable", "the chain does not answer at the moment: try again");
}

/** The namespace's tier as first seen on this connection, else the device's default. */
function tierOf(
  connection: Connection,
  device: DeviceView,
  { name, place }: { readonly name: string; readonly place: Place },
): Tier {
  return pinnedTier(connection, name, place) || pinDefault(connection, device);
}

function pinDefault(connection: Connection, device: DeviceView): Tier {
  const pinned = connection.tiers.get(DEFAULT_TIER);
  if (pinned) return pinned;
  connection.tiers.set(DEFAULT_TIER, device.defaultTier);
  return device.defaultTier;
}

/** Most namespaces a connection remembers tiers of; a device uses a handful. */
const PINNED_NAMESPACES = 1_000;

/** The tier of a namespace for the rest of the connection; 0 = the device's default. */
export function pinnedTier(connection: Connection, name: string, place: Place): Tier | 0 {
  const pinned = connection.tiers.get(name);
  if (pinned !== undefined) return pinned;
  const tier = (place.kind === "shared" ? place.namespace.tier : undefined) ?? 0;
  if (connection.tiers.size < PINNED_NAMESPACES) connection.tiers.set(name, tier);
  return tier;
}

function tooLarge(tier: Tier, payload: Uint8Array): ServiceRefusal | undefined {
  const { maxMessageBytes } = TIER_RULES[tier];
  if (payload.length <= maxMessageBytes) return undefined;
  const text = `${payload.length} bytes are more than the ${maxMessageBytes} of tier ${tier}`;
  return refuse("too-large-for-tier", `${text}: split the message, or use tier 3`);
}
