/** Counters of the MQTT engine and their `$SYS/broker/…` topics, named as mosquitto names them. */

/** Counters since start, and present figures. */
export interface EngineStatistics {
  readonly uptimeSeconds: number;
  readonly clientsConnected: number;
  /** Most clients that were connected at once. */
  readonly clientsMaximum: number;
  /** Absent clients whose sessions are kept. */
  readonly clientsDisconnected: number;
  readonly subscriptions: number;
  readonly retainedMessages: number;
  /** Control packets of every kind. */
  readonly messagesReceived: number;
  readonly messagesSent: number;
  readonly publishMessagesReceived: number;
  readonly publishMessagesSent: number;
  /** Messages to slow or absent subscribers that a limit dropped. */
  readonly publishMessagesDropped: number;
  readonly bytesReceived: number;
  readonly bytesSent: number;
  /** Connections that a limit turned away. */
  readonly connectionsRefused: number;
}

/** Counters that parts of the engine add to. */
export interface Counters {
  clientsMaximum: number;
  messagesReceived: number;
  messagesSent: number;
  publishMessagesReceived: number;
  publishMessagesSent: number;
  publishMessagesDropped: number;
  bytesReceived: number;
  bytesSent: number;
  connectionsRefused: number;
}

/** All zero. */
export function newCounters(): Counters {
  return {
    clientsMaximum: 0,
    messagesReceived: 0,
    messagesSent: 0,
    publishMessagesReceived: 0,
    publishMessagesSent: 0,
    publishMessagesDropped: 0,
    bytesReceived: 0,
    bytesSent: 0,
    connectionsRefused: 0,
  };
}

/** Topic and text of each figure, as mosquitto publishes them. */
export function systemTopics(
  version: string,
  statistics: EngineStatistics,
): readonly (readonly [topic: string, text: string])[] {
  const { clientsConnected, clientsDisconnected } = statistics;
  return [
    ["$SYS/broker/version", version],
    ["$SYS/broker/uptime", `${statistics.uptimeSeconds} seconds`],
    ["$SYS/broker/clients/total", `${clientsConnected + clientsDisconnected}`],
    ["$SYS/broker/clients/connected", `${clientsConnected}`],
    ["$SYS/broker/clients/active", `${clientsConnected}`],
    ["$SYS/broker/clients/disconnected", `${clientsDisconnected}`],
    ["$SYS/broker/clients/inactive", `${clientsDisconnected}`],
    ["$SYS/broker/clients/maximum", `${statistics.clientsMaximum}`],
    ["$SYS/broker/subscriptions/count", `${statistics.subscriptions}`],
    ["$SYS/broker/retained messages/count", `${statistics.retainedMessages}`],
    ["$SYS/broker/messages/received", `${statistics.messagesReceived}`],
    ["$SYS/broker/messages/sent", `${statistics.messagesSent}`],
    ["$SYS/broker/publish/messages/received", `${statistics.publishMessagesReceived}`],
    ["$SYS/broker/publish/messages/sent", `${statistics.publishMessagesSent}`],
    ["$SYS/broker/publish/messages/dropped", `${statistics.publishMessagesDropped}`],
    ["$SYS/broker/bytes/received", `${statistics.bytesReceived}`],
    ["$SYS/broker/bytes/sent", `${statistics.bytesSent}`],
  ];
}
