/** Limits and times of the MQTT engine, and their defaults. */

/** Limits and times of the MQTT engine. */
export interface EngineOptions {
  /** Shown as `$SYS/broker/version`. */
  readonly version: string;
  /** Largest control packet in bytes; a larger one closes its connection. */
  readonly maxFrameBytes: number;
  /** Largest CONNECT in bytes: the sender is not known yet. */
  readonly maxConnectBytes: number;
  readonly maxConnections: number;
  /** New connections a second; a burst may be as large. */
  readonly maxConnectsPerSecond: number;
  /** How long a connection may be silent before CONNECT, in milliseconds. */
  readonly connectTimeoutMs: number;
  /** Longest keep-alive a client may ask for, in seconds; 0 (never) and longer ones are cut to it. */
  readonly maxKeepaliveSeconds: number;
  readonly maxTopicLevels: number;
  readonly maxSubscriptionsPerClient: number;
  /** Bytes waiting for a client's socket above which QoS 0 messages to it are dropped and others wait in its queue. */
  readonly dropQos0AboveBytes: number;
  /** Bytes waiting for a client's socket above which it is disconnected: it does not take its acknowledgements. */
  readonly disconnectAboveBytes: number;
  /** QoS 1 and 2 messages sent to a client and not acknowledged; more wait in its queue. */
  readonly maxInflight: number;
  /**
   * QoS 1 and 2 messages, and their bytes, that wait for a client. What comes to a full queue is dropped; a client
   * without a kept session, or one whose socket has taken nothing for `drainTimeoutMs`, is disconnected.
   */
  readonly maxQueuedMessages: number;
  readonly maxQueuedBytes: number;
  readonly drainTimeoutMs: number;
  /** QoS 2 messages of a client that wait for its PUBREL. */
  readonly maxIncomingQos2: number;
  /** Bytes of a client's messages that wait for the `publish` hook; above, its socket is not read. */
  readonly maxUndecidedBytes: number;
  /** Sessions of absent clients, and how long they are kept, in milliseconds. */
  readonly maxAbsentSessions: number;
  readonly sessionExpiryMs: number;
  /** Retained messages and their bytes; later ones are distributed but not retained. */
  readonly maxRetainedMessages: number;
  readonly maxRetainedBytes: number;
  /** Time between two `$SYS/broker/…` rounds, in milliseconds; 0 = none. */
  readonly statisticsIntervalMs: number;
  /** How long a closing connection may take to send its last bytes, in milliseconds. */
  readonly closeGraceMs: number;
}

const KIB = 1024;
const MIB = 1024 * KIB;
/** Topic, message id and header of the largest PUBLISH around its payload. */
const PUBLISH_OVERHEAD_BYTES = 64 * KIB + 16;

/** The defaults: 512 KiB payloads, 10,000 connections. */
export const DEFAULT_ENGINE_OPTIONS: EngineOptions = {
  version: "yizhan",
  maxFrameBytes: 512 * KIB + PUBLISH_OVERHEAD_BYTES,
  maxConnectBytes: 80 * KIB,
  maxConnections: 10_000,
  maxConnectsPerSecond: 1_000,
  connectTimeoutMs: 10_000,
  maxKeepaliveSeconds: 3_600,
  maxTopicLevels: 32,
  maxSubscriptionsPerClient: 1_000,
  dropQos0AboveBytes: 1 * MIB,
  disconnectAboveBytes: 4 * MIB,
  maxInflight: 4_096,
  maxQueuedMessages: 20_000,
  maxQueuedBytes: 16 * MIB,
  drainTimeoutMs: 5_000,
  maxIncomingQos2: 1_000,
  maxUndecidedBytes: 1 * MIB,
  maxAbsentSessions: 10_000,
  sessionExpiryMs: 24 * 3_600_000,
  maxRetainedMessages: 50_000,
  maxRetainedBytes: 64 * MIB,
  statisticsIntervalMs: 10_000,
  closeGraceMs: 1_000,
};
