/** What a device is told about its session. */

import { EMPTY_ACCUMULATOR } from "../../chain/types/accumulator.ts";
import { formatDeviceId } from "../../chain/types/address.ts";
import { deviceTopic } from "../../chain/types/controlTopics.ts";
import { SessionState, STATE_REASON, type StateReason } from "../../chain/types/sessionMessages.ts";
import { SESSION_ID_BYTES } from "../../chain/types/sessionOpen.ts";
import type { Tier } from "../../chain/types/tier.ts";
import type { Connection } from "./connections.ts";
import type { ClientPort } from "./parts.ts";
import {
  CREDIT_WINDOW,
  emptyMeter,
  epochOf,
  pricesOf,
  type ServiceState,
  type Session,
} from "./state.ts";

/** Where the default tier of a device is pinned among the tiers of namespaces. */
export const DEFAULT_TIER = "";

/** Tells devices about their sessions. */
export class SessionStates {
  readonly #state: ServiceState;
  readonly #clients: ClientPort;

  constructor(state: ServiceState, clients: ClientPort) {
    this.#state = state;
    this.#clients = clients;
  }

  /** Tells a device what holds for every session if that is what it subscribes to; stock clients never do. */
  welcome(connection: Connection, filter: string): void {
    const { device } = connection;
    if (device === undefined || filter !== deviceTopic(device, "session")) return;
    this.tell(connection, STATE_REASON.welcome, undefined);
  }

  /** The state of `session`, or, if there is none, what holds for every session. */
  tell(connection: Connection, reason: StateReason, session: Session | undefined): void {
    this.#send(connection, this.#describe(connection, reason, session));
  }

  /** The state after which a voucher was not accepted. */
  tellRefused(connection: Connection, session: Session | undefined, refused: bigint): void {
    const state = this.#describe(connection, STATE_REASON.voucherRefused, session);
    this.#send(connection, { ...state, refused });
  }

  /** The session is not known (any more). */
  tellUnknown(connection: Connection, sessionId: Uint8Array): void {
    const empty = this.#describe(connection, STATE_REASON.unknown, undefined);
    this.#send(connection, { ...empty, sessionId });
  }

  #send(connection: Connection, state: SessionState): void {
    if (connection.device === undefined) return;
    const topic = deviceTopic(connection.device, "session");
    this.#clients.send(connection.client.clientId, topic, SessionState.encode(state));
  }

  #describe(
    connection: Connection,
    reason: StateReason,
    session: Session | undefined,
  ): SessionState {
    const defaultTier: Tier = connection.tiers.get(DEFAULT_TIER) || 1;
    return {
      sessionId: session?.sessionId ?? new Uint8Array(SESSION_ID_BYTES),
      reason,
      epoch: epochOf(this.#state),
      priceTable: pricesOf(this.#state).id,
      defaultTier,
      window: session?.window ?? CREDIT_WINDOW.first,
      sequence: session?.sequence ?? 0n,
      refused: 0n,
      ingress: session?.ingress ?? emptyMeter(),
      delivery: session?.delivery ?? emptyMeter(),
      accumulator: session?.accumulator ?? EMPTY_ACCUMULATOR,
    };
  }
}

/** The name of a device in sentences. */
export function nameOfDevice(connection: Connection): string {
  return connection.device === undefined
    ? connection.client.identity.id
    : formatDeviceId(connection.device);
}
