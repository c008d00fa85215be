/** The port to an MQTT engine: what the broker's shell tells it, and what it asks the shell. */

import type { Duplex } from "node:stream";
import type { EngineStatistics } from "./statistics.ts";

/** Who is at the other end of a connection. */
export interface Identity {
  /** `device`: signs vouchers or uses its unsigned allowance; `payer`: a payer's aggregator; `local`: allow-listed for tests. */
  readonly kind: "device" | "payer" | "local";
  /** Bech32 id of the device or account, or the local user's name. */
  readonly id: string;
}

/** A no with a reason that the client can see. */
export interface Refusal {
  /** Machine-readable, such as `credit-exhausted`. */
  readonly code: string;
  /** A sentence that names the thing and the next step. */
  readonly reason: string;
}

/** A CONNECT packet. */
export interface ConnectRequest {
  readonly clientId: string;
  readonly username: string | undefined;
  readonly password: Uint8Array | undefined;
  readonly remoteAddress: string;
}

/** A connected client. */
export interface ClientView {
  readonly clientId: string;
  readonly identity: Identity;
  readonly remoteAddress: string;
  readonly connectedAtMs: number;
}

/** A PUBLISH packet from a client. */
export interface PublishRequest {
  readonly client: ClientView;
  readonly topic: string;
  readonly payload: Uint8Array;
  readonly qos: 0 | 1 | 2;
  readonly retain: boolean;
  readonly arrivalMs: number;
}

/** What becomes of an accepted PUBLISH: given to local subscribers, or consumed by the broker (`$yizhan/…`). */
export interface PublishAcceptance {
  readonly distribute: boolean;
}

/** What the engine asks the broker. */
export interface EngineHooks {
  /**
   * Resolves to the client's identity, or a refusal: CONNACK 4 if its code begins with `bad-`, 3 if it ends with
   * `-unavailable`, else 5. A client id belongs to the identity that has it; others get CONNACK 2.
   */
  authenticate(request: ConnectRequest): Promise<Identity | Refusal>;
  /** A client is in (after CONNACK). */
  connected(client: ClientView): void;
  disconnected(client: ClientView): void;
  /**
   * Meter, journal, queue the forward. Resolves only when the message is safe on disk: the engine acknowledges and
   * delivers locally after that. A refusal is told to the client and its connection closed. Called in packet order
   * per client, without waiting for the one before (so that group commits can form).
   */
  publish(request: PublishRequest): Promise<PublishAcceptance | Refusal>;
  /** May this client subscribe? Answered before SUBACK; a refusal becomes 0x80. */
  subscribe(client: ClientView, filter: string): Promise<Refusal | undefined>;
  /** Per delivery to a client, synchronously; false drops it. */
  deliver(client: ClientView, topic: string, payloadBytes: number): boolean;
  /** The set of filters with at least one local subscriber has changed. */
  interestChanged(filters: readonly string[]): void;
}

/** A message that did not come from a local client: from another broker, or the broker's own. */
export interface EngineMessage {
  readonly topic: string;
  readonly payload: Uint8Array;
  readonly qos: 0 | 1 | 2;
  readonly retain: boolean;
}

/** An MQTT engine: protocol, sessions, retained messages, local delivery. */
export interface Engine {
  /** Takes over a connected byte stream (TCP, TLS or WebSocket). */
  accept(stream: Duplex, remoteAddress: string): void;
  /** Gives a message to local subscribers, retained store and offline queues; no `publish` hook runs. */
  publish(message: EngineMessage): Promise<void>;
  /** Sends a QoS 0 message to one client, subscribed or not; false if it is not connected or does not read. */
  send(clientId: string, topic: string, payload: Uint8Array): boolean;
  /** Closes a client's connection after telling it why. */
  disconnect(clientId: string, refusal: Refusal): void;
  clients(): readonly ClientView[];
  filters(): readonly string[];
  close(): Promise<void>;
}

/** An engine that counts. */
export interface MeasuredEngine extends Engine {
  statistics(): EngineStatistics;
}
