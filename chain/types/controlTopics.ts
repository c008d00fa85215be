/** The topics on which brokers, devices and payers talk about vouchers: `$yizhan/<bech32 id of the receiver>/<subject>`. */

import {
  type Address,
  type DeviceId,
  formatAddress,
  formatDeviceId,
  formatNodeId,
  type NodeId,
} from "./address.ts";

/** First level of every control topic. */
export const CONTROL_ROOT = "$yizhan";

/** Where every client is told why it is refused, before its connection is closed: JSON `{ "code", "reason" }`. */
export const REFUSED_TOPIC = "$yizhan/refused";

/** What a client sends to its broker. */
export const BROKER_SUBJECTS = ["session", "voucher", "namespace", "channel-voucher"] as const;

/** One of `BROKER_SUBJECTS`. */
export type BrokerSubject = (typeof BROKER_SUBJECTS)[number];

/** What a broker sends to a device: state of its session, accepted vouchers, a wish for a voucher, tiers of namespaces. */
export type DeviceSubject = "session" | "ack" | "voucher-request" | "namespace";

/** What a broker sends to a payer's aggregator. */
export type PayerSubject = "settlement-request";

/** Where a client writes to. */
export function brokerTopic(broker: NodeId, subject: BrokerSubject): string {
  return `${CONTROL_ROOT}/${formatNodeId(broker)}/${subject}`;
}

/** Where a device hears from its broker. */
export function deviceTopic(device: DeviceId, subject: DeviceSubject): string {
  return `${CONTROL_ROOT}/${formatDeviceId(device)}/${subject}`;
}

/** Where a payer's aggregator hears from its broker. */
export function payerTopic(payer: Address, subject: PayerSubject): string {
  return `${CONTROL_ROOT}/${formatAddress(payer)}/${subject}`;
}

/** Whether only brokers and their clients' kits use the topic. */
export function isControlTopic(topic: string): boolean {
  return topic === CONTROL_ROOT || topic.startsWith(`${CONTROL_ROOT}/`);
}

/** The subject of a topic that is meant for `broker`; undefined for any other topic. */
export function brokerSubject(broker: NodeId, topic: string): BrokerSubject | undefined {
  return BROKER_SUBJECTS.find((subject) => topic === brokerTopic(broker, subject));
}
