/** What clients write to the broker itself: sessions, vouchers, questions. */

import { fromUtf8 } from "../../chain/types/bytes.ts";
import { type BrokerSubject, deviceTopic } from "../../chain/types/controlTopics.ts";
import { NamespaceTier } from "../../chain/types/sessionMessages.ts";
import type { Lookups } from "../ledger/lookups.ts";
import type { PublishRequest } from "../mqtt/engine.ts";
import { knownPlace, namespaceOf } from "./access.ts";
import { pinnedTier } from "./admission.ts";
import type { Aggregators } from "./aggregators.ts";
import type { Connection } from "./connections.ts";
import type { ClientPort } from "./parts.ts";
import { isRefusal, refuse, type ServiceRefusal } from "./refusals.ts";
import type { SessionOpening } from "./sessionOpening.ts";
import type { VoucherAcceptance } from "./voucherAcceptance.ts";

/** What control messages are handled with. */
export interface ControlParts {
  readonly lookups: Lookups;
  readonly sessions: SessionOpening;
  readonly vouchers: VoucherAcceptance;
  readonly aggregators: Aggregators;
  readonly clients: ClientPort;
}

/** Longest name of a namespace that is answered for: `~` and a device id. */
const MAX_NAME_BYTES = 128;

/** The namespace a question is about; undefined if it is no name. */
export function askedNamespace(payload: Uint8Array): string | undefined {
  if (payload.length === 0 || payload.length > MAX_NAME_BYTES) return undefined;
  try {
    const name = fromUtf8(payload);
    return name === namespaceOf(name) ? name : undefined;
  } catch {
    return undefined;
  }
}

/** Handles a control message; everything before its first wait happens in packet order. */
export async function handleControl(
  parts: ControlParts,
  subject: BrokerSubject,
  { connection, request }: { readonly connection: Connection; readonly request: PublishRequest },
): Promise<ServiceRefusal | undefined> {
  const { payload } = request;
  if (subject === "channel-voucher") {
    if (connection.payer !== undefined) return parts.aggregators.take(connection, payload);
    return refuse("topic-reserved", "channel vouchers come from a payer's aggregator");
  }
  if (connection.device === undefined) {
    return refuse("topic-reserved", `only devices write to …/${subject}`);
  }
  if (connection.moved) {
    return refuse("session-moved", "the session was taken up by a later connection of the device");
  }
  const device = parts.lookups.devices.last(connection.device)?.value;
  if (device === undefined)
    return refuse("ledger-unavailable", "the chain does not answer: try again");
  if (subject === "session") return parts.sessions.open(connection, device, payload);
  if (subject === "voucher") return parts.vouchers.take(connection, device, request);
  answerNamespace(parts, connection, payload);
  return undefined;
}

function answerNamespace(parts: ControlParts, connection: Connection, payload: Uint8Array): void {
  const name = askedNamespace(payload);
  if (name === undefined || connection.device === undefined) return;
  const place = knownPlace(parts.lookups, name);
  const tier = place === undefined || isRefusal(place) ? 0 : pinnedTier(connection, name, place);
  const topic = deviceTopic(connection.device, "namespace");
  parts.clients.send(connection.client.clientId, topic, NamespaceTier.encode({ tier, name }));
}
