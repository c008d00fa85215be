/** Figures of a broker in Prometheus' form, read when they are asked for. */

import { collectDefaultMetrics, Gauge, Registry } from "prom-client";
import type { EngineStatistics } from "../mqtt/statistics.ts";
import type { ForwarderStatistics } from "../overlay/forwarder.ts";
import type { PeerView } from "../overlay/overlayPort.ts";
import type { ServiceStatus } from "../service/status.ts";

/** Where the figures come from. */
export interface FigureSources {
  readonly height: () => number;
  readonly isReady: () => boolean;
  readonly service: () => ServiceStatus;
  readonly engine: () => EngineStatistics | undefined;
  readonly forwarding: () => ForwarderStatistics;
  readonly peers: () => readonly PeerView[];
}

/** The metrics of one broker. */
export interface Metrics {
  readonly contentType: string;
  render(): Promise<string>;
}

type Figure = readonly [name: string, help: string, read: (sources: FigureSources) => number];

const FIGURES: readonly Figure[] = [
  ["yizhan_chain_height", "Latest block seen", ({ height }) => height()],
  ["yizhan_ready", "1 while the broker serves clients", ({ isReady }) => (isReady() ? 1 : 0)],
  ["yizhan_mqtt_clients", "Connected clients", ({ engine }) => engine()?.clientsConnected ?? 0],
  ["yizhan_mqtt_subscriptions", "Subscriptions", ({ engine }) => engine()?.subscriptions ?? 0],
  [
    "yizhan_mqtt_publish_received",
    "PUBLISH packets received since start",
    ({ engine }) => engine()?.publishMessagesReceived ?? 0,
  ],
  [
    "yizhan_mqtt_publish_sent",
    "PUBLISH packets sent since start",
    ({ engine }) => engine()?.publishMessagesSent ?? 0,
  ],
  [
    "yizhan_mqtt_publish_dropped",
    "Messages to slow or absent subscribers that a limit dropped",
    ({ engine }) => engine()?.publishMessagesDropped ?? 0,
  ],
  [
    "yizhan_messages_accepted",
    "Messages accepted since start",
    ({ service }) => service().messages,
  ],
  ["yizhan_messages_accepted_bytes", "Their payloads", ({ service }) => service().bytes],
  [
    "yizhan_messages_unsigned",
    "Messages counted in sessions that nobody has signed for yet",
    ({ service }) => Number(service().unsigned),
  ],
  ["yizhan_vouchers_accepted", "Vouchers since start", ({ service }) => service().vouchersAccepted],
  ["yizhan_vouchers_refused", "Vouchers since start", ({ service }) => service().vouchersRefused],
  [
    "yizhan_epochs_unclaimed",
    "Closed epochs whose claim is not on the chain",
    ({ service }) => service().closed.filter(({ claimed }) => !claimed).length,
  ],
  [
    "yizhan_storage_failed",
    "1 after the journal refused a record",
    ({ service }) => (service().storageFailed ? 1 : 0),
  ],
  [
    "yizhan_forwarded",
    "Messages sent to other brokers",
    ({ forwarding }) => forwarding().forwarded,
  ],
  ["yizhan_forward_dropped", "Messages given up", ({ forwarding }) => forwarding().dropped],
  ["yizhan_forward_waiting", "Messages on their way", ({ forwarding }) => forwarding().waiting],
  [
    "yizhan_peers_connected",
    "Brokers with an open connection",
    ({ peers }) => peers().filter(({ connected }) => connected).length,
  ],
];

/** Registers the figures, and those of the process. */
export function createMetrics(sources: FigureSources): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  for (const [name, help, read] of FIGURES) {
    registry.registerMetric(
      new Gauge({
        name,
        help,
        registers: [],
        collect() {
          this.set(read(sources));
        },
      }),
    );
  }
  return { contentType: registry.contentType, render: () => registry.metrics() };
}
