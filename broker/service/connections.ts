/** Who is connected, with which session. */

import {
  type Address,
  type DeviceId,
  parseAddress,
  parseDeviceId,
} from "../../chain/types/address.ts";
import { NO_USAGE, type Usage } from "../../chain/types/price.ts";
import type { Tier } from "../../chain/types/tier.ts";
import type { ClientView } from "../mqtt/engine.ts";
import type { ServiceRefusal } from "./refusals.ts";
import type { SessionKey } from "./state.ts";

/** A connected client. */
export interface Connection {
  readonly client: ClientView;
  /** Undefined unless the client is a device. */
  readonly device: DeviceId | undefined;
  /** Undefined unless the client is a payer's aggregator. */
  readonly payer: Address | undefined;
  /** The session it has opened or taken up. */
  session: SessionKey | undefined;
  /** Its session was taken up by a later connection: nothing it sends counts any more. */
  moved: boolean;
  /** A message was refused: the connection is about to be closed, and nothing behind that message may be counted. */
  refusal: ServiceRefusal | undefined;
  /** Delivered on this connection. */
  delivered: Usage;
  /** Tiers of namespaces (0 = none) as first seen on this connection, so that both ends count alike until it ends. */
  readonly tiers: Map<string, Tier | 0>;
  /** Resolves when the packets before are metered: keeps their order when one has to wait for the ledger. */
  turn: Promise<unknown> | undefined;
}

/** The connections of the broker. */
export class Connections {
  readonly #byClient = new Map<ClientView, Connection>();
  readonly #departed = new WeakSet<ClientView>();
  readonly #bySession = new Map<SessionKey, Connection>();
  readonly #byPayer = new Map<Address, Connection>();

  /**
   * The connection of a client, made at its first mention: hooks may come in any order. A client that has gone (its will
   * is still published) gets a bare one that is not kept.
   */
  of(client: ClientView): Connection {
    const known = this.#byClient.get(client);
    if (known !== undefined) return known;
    const { kind, id } = client.identity;
    const connection: Connection = {
      client,
      device: kind === "device" ? parseDeviceId(id) : undefined,
      payer: kind === "payer" ? parseAddress(id) : undefined,
      session: undefined,
      moved: false,
      refusal: undefined,
      delivered: NO_USAGE,
      tiers: new Map(),
      turn: undefined,
    };
    if (this.#departed.has(client)) return connection;
    this.#byClient.set(client, connection);
    if (connection.payer !== undefined) this.#byPayer.set(connection.payer, connection);
    return connection;
  }

  /** Gives a session to a connection; another that had it loses it. */
  bind(connection: Connection, session: SessionKey): void {
    const former = this.#bySession.get(session);
    if (former !== undefined && former !== connection) former.moved = true;
    if (connection.session !== undefined && connection.session !== session) {
      this.#bySession.delete(connection.session);
    }
    connection.session = session;
    this.#bySession.set(session, connection);
  }

  ofSession(session: SessionKey): Connection | undefined {
    return this.#bySession.get(session);
  }

  ofPayer(payer: Address): Connection | undefined {
    return this.#byPayer.get(payer);
  }

  remove(client: ClientView): void {
    this.#departed.add(client);
    const connection = this.#byClient.get(client);
    if (connection === undefined) return;
    this.#byClient.delete(client);
    const { session, payer } = connection;
    if (session !== undefined && this.#bySession.get(session) === connection) {
      this.#bySession.delete(session);
    }
    if (payer !== undefined && this.#byPayer.get(payer) === connection) this.#byPayer.delete(payer);
  }

  all(): IterableIterator<Connection> {
    return this.#byClient.values();
  }

  get size(): number {
    return this.#byClient.size;
  }
}
