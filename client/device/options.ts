/** What a device needs to connect, and what it can be told about. */

import type { Address, NodeId } from "../../chain/types/address.ts";
import type { PriceTable, Usage } from "../../chain/types/price.ts";
import type { VoucherStore } from "./voucherStore.ts";

/** A device and its broker. */
export interface DeviceOptions {
  readonly chainId: string;
  /** 32-byte seed of the device's ed25519 key. */
  readonly deviceKey: Uint8Array;
  readonly payer: Address;
  /** `mqtt://`, `mqtts://`, `ws://` or `wss://`. */
  readonly brokerUrl: string;
  readonly broker: NodeId;
  /** Prices the device agrees to; a broker with another table is left. */
  readonly priceTable: PriceTable;
  /** Algorithm byte ‖ 32-byte key of the broker: acknowledgements are verified if it is given. */
  readonly brokerKey?: Uint8Array;
  /** How long a token is good for; a new one is made for every connection. Default 300. */
  readonly tokenSeconds?: number;
  /** Default 30. */
  readonly keepaliveSeconds?: number;
  /** First pause before connecting again; doubles up to 30 s. Default 250. */
  readonly retryMs?: number;
  /** How long an answer of the broker may take before the voucher or question is repeated. Default 5,000. */
  readonly answerTimeoutMs?: number;
  /** Messages that wait for a connection or for credit; more are refused. Default 10,000. */
  readonly maxWaiting?: number;
  /** What `mqtt` takes for `mqtts://`: `ca`, `rejectUnauthorized`, … */
  readonly tls?: Readonly<Record<string, unknown>>;
}

/** What a device is given from outside. */
export interface DevicePorts {
  /** Default: memory. */
  readonly store?: VoucherStore;
  /** Milliseconds since 1970. Default `Date.now`. */
  readonly now?: () => number;
  /** That many random bytes. Default `crypto.getRandomValues`. */
  readonly random?: (bytes: number) => Uint8Array;
}

/** What listeners of a device are told. */
export interface DeviceEvents {
  /** The session is open, for the first time or again. */
  readonly connected: { readonly sessionId: string; readonly resumed: boolean };
  readonly disconnected: { readonly reason: string };
  /** The broker closed the connection and said why. */
  readonly refused: { readonly code: string; readonly reason: string };
  /** A voucher was accepted. */
  readonly voucher: { readonly role: number; readonly sequence: bigint };
  /** Vouchers count in this epoch from now on. */
  readonly epoch: { readonly epoch: number };
  /** Something does not fit; the device goes on with a new session where it can. */
  readonly error: Error;
}

/** What a device has counted. Counters of the session; they begin anew if the broker lost it. */
export interface DeviceCounters {
  /** Hexadecimal; empty before the first connection. */
  readonly sessionId: string;
  readonly epoch: number;
  readonly published: Usage;
  /** Part of `published` that the broker may not have counted. */
  readonly unconfirmed: number;
  /** Messages that were not sent yet. */
  readonly waiting: number;
  /** Covered by accepted vouchers. */
  readonly signed: Usage;
  /** The part of `signed` that stands in vouchers of the current epoch. */
  readonly signedInEpoch: Usage;
  readonly received: Usage;
  readonly receivedSigned: Usage;
  readonly connections: number;
  /** Sessions opened since start. */
  readonly sessions: number;
}

/** How a message is published. */
export interface PublishOptions {
  /** The tier the message is meant for: refused if namespace and device say otherwise. */
  readonly tier?: 1 | 2 | 3;
  /** Default 1. */
  readonly qos?: 0 | 1;
  readonly retain?: boolean;
}

/** Takes a message of a subscription. */
export type MessageHandler = (topic: string, payload: Uint8Array) => void;

/** A message the kit or the broker does not take; `code` as in the broker's refusals. */
export class PublishError extends Error {
  readonly code: string;

  constructor(code: string, text: string) {
    super(text);
    this.name = "PublishError";
    this.code = code;
  }
}
