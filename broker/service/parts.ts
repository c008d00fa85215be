/** What the service is built from, and its options. */

import type { NodeId } from "../../chain/types/address.ts";
import type { Logger } from "../../chain/types/logger.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Refusal } from "../mqtt/engine.ts";
import type { ForwardedMessage } from "../overlay/overlayPort.ts";
import type { Journal } from "../storage/journal.ts";

/** The engine as the service uses it. */
export interface ClientPort {
  /** A QoS 0 message to one client; false if it is not connected. */
  send(clientId: string, topic: string, payload: Uint8Array): boolean;
  disconnect(clientId: string, refusal: Refusal): void;
}

/** The node's key. */
export interface NodeSigner {
  readonly id: NodeId;
  /** 64 bytes ed25519 over a 32-byte digest; the same every time. */
  sign(digest: Uint8Array): Uint8Array;
}

/** Checks an ed25519 signature: 32-byte key, 32-byte digest, 64-byte signature. Never throws. */
export type VerifySignature = (
  publicKey: Uint8Array,
  digest: Uint8Array,
  signature: Uint8Array,
) => boolean;

/** What the service is built from. */
export interface ServiceParts {
  readonly ledger: Ledger;
  readonly journal: Journal;
  readonly node: NodeSigner;
  readonly clients: ClientPort;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly logger: Logger;
  /** Takes messages that are safe to every broker that wants them. */
  readonly forward: (message: ForwardedMessage) => void;
  /** Of devices and brokers; must accept nothing that `verifyEd25519` of chain/types refuses. */
  readonly verify: VerifySignature;
}

/** Options of the service. */
export interface ServiceOptions {
  /** Clients the node says it can serve at once; stands in its claims. */
  readonly capacity: number;
  /** Name → password of users of a test network, who pay nothing and may use every topic; none on a real one. */
  readonly localUsers: ReadonlyMap<string, string>;
}

/** Defaults. */
export const DEFAULT_SERVICE_OPTIONS: ServiceOptions = { capacity: 10_000, localUsers: new Map() };
