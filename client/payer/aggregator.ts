/**
 * A payer's aggregator: stays connected to a broker and answers its settlement requests with one voucher over
 * everything the payer's devices used, so that the chain sees one signature instead of one per device.
 */

import {
  type Address,
  addressOfKey,
  type DeviceId,
  formatAddress,
  formatNodeId,
  type NodeId,
} from "../../chain/types/address.ts";
import { type Amount, add, ZERO } from "../../chain/types/amount.ts";
import { fromBinaryString, fromHex, toHex } from "../../chain/types/bytes.ts";
import { channelIdOf } from "../../chain/types/channelId.ts";
import { ChannelVoucher, SignedChannelVoucher } from "../../chain/types/channelVoucher.ts";
import { brokerTopic, payerTopic } from "../../chain/types/controlTopics.ts";
import type { PriceTable } from "../../chain/types/price.ts";
import { secp256k1PublicKey, signSecp256k1, verifySecp256k1 } from "../../chain/types/secp256k1.ts";
import { SettlementRequest } from "../../chain/types/settlementMessages.ts";
import { payerToken } from "../../chain/types/token.ts";
import { type SignedVoucher, UsageVoucher } from "../../chain/types/usageVoucher.ts";
import { Emitter } from "../device/emitter.ts";
import { Link } from "../device/link.ts";
import { Retry } from "../device/retry.ts";
import { memoryVoucherStore, type VoucherStore } from "../device/voucherStore.ts";
import { mergeVouchers, type PayerDevice } from "./merge.ts";

/** A payer and a broker. */
export interface AggregatorOptions {
  readonly chainId: string;
  /** 32-byte secp256k1 private key of the payer's account. */
  readonly payerKey: Uint8Array;
  readonly brokerUrl: string;
  readonly broker: NodeId;
  /** Algorithm byte ‖ 32-byte key of the broker. */
  readonly brokerKey: Uint8Array;
  /** Price tables the payer agrees to. */
  readonly prices: readonly PriceTable[];
  /** First pause before connecting again; doubles up to 30 s. Default 250. */
  readonly retryMs?: number;
}

/** What an aggregator is given from outside. */
export interface AggregatorPorts {
  /** One of the payer's devices, from the chain; undefined if it is not one. */
  readonly deviceOf: (id: DeviceId) => Promise<PayerDevice | undefined>;
  /** Keeps the last voucher. Default: memory. */
  readonly store?: VoucherStore;
  readonly now?: () => number;
  readonly random?: (bytes: number) => Uint8Array;
}

/** What listeners are told. */
export interface AggregatorEvents {
  readonly connected: { readonly broker: NodeId };
  readonly disconnected: { readonly reason: string };
  /** A voucher was signed and sent. */
  readonly signed: {
    readonly epoch: number;
    readonly cumulativeValue: Amount;
    readonly added: Amount;
  };
  /** Vouchers that were left out, or what else does not fit. */
  readonly error: Error;
}

/** Starts an aggregator; it connects in the background. */
export function connectAggregator(options: AggregatorOptions, ports: AggregatorPorts): Aggregator {
  const random = ports.random ?? ((bytes) => crypto.getRandomValues(new Uint8Array(bytes)));
  const store = ports.store ?? memoryVoucherStore();
  return new Aggregator(options, { ...ports, random, store, now: ports.now ?? Date.now });
}

/** See the file's docstring; made by `connectAggregator`. */
export class Aggregator {
  readonly payer: Address;
  readonly #options: AggregatorOptions;
  readonly #ports: Required<AggregatorPorts>;
  readonly #emitter = new Emitter<AggregatorEvents>();
  readonly #publicKey: Uint8Array;
  readonly #retry: Retry;
  readonly #key: string;
  #link: Link;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closing = false;
  /** Pages of the request that is coming in. */
  #pages: SettlementRequest[] = [];
  #answering: Promise<void> = Promise.resolve();

  constructor(options: AggregatorOptions, ports: Required<AggregatorPorts>) {
    this.#options = options;
    this.#ports = ports;
    this.#publicKey = secp256k1PublicKey(options.payerKey);
    this.payer = addressOfKey(this.#publicKey);
    this.#retry = new Retry(options.retryMs ?? 250, ports.random);
    this.#key = `${options.chainId}/${formatAddress(this.payer)}/${formatNodeId(options.broker)}`;
    this.#link = this.#connect();
  }

  /** Calls `listener` at every event of that name; the answer ends that. */
  on<Name extends keyof AggregatorEvents>(
    name: Name,
    listener: (fact: AggregatorEvents[Name]) => void,
  ): () => void {
    return this.#emitter.on(name, listener);
  }

  /** Answers what has come in, then disconnects. */
  async close(): Promise<void> {
    this.#closing = true;
    clearTimeout(this.#timer);
    await this.#answering;
    await this.#link.close();
  }

  #connect(): Link {
    const { chainId, payerKey, broker, brokerUrl } = this.#options;
    const expirySeconds = Math.floor(this.#ports.now() / 1000) + 300;
    const claims = { broker, expirySeconds, nonce: this.#ports.random(8) };
    const link = new Link(
      {
        url: brokerUrl,
        clientId: `${formatAddress(this.payer)}-${toHex(this.#ports.random(4))}`,
        username: formatAddress(this.payer),
        password: payerToken(chainId, payerKey, claims),
        keepaliveSeconds: 30,
        connectTimeoutMs: 10_000,
      },
      {
        connected: () => this.#emitter.emit("connected", { broker }),
        message: (topic, payload) => this.#message(topic, payload),
        closed: (error) => {
          const reason = error?.message ?? "the connection was closed";
          this.#emitter.emit("disconnected", { reason });
          if (this.#closing) return;
          this.#timer = setTimeout(() => {
            this.#link = this.#connect();
          }, this.#retry.pause());
        },
      },
    );
    return link;
  }

  #message(topic: string, payload: Uint8Array): void {
    if (topic !== payerTopic(this.payer, "settlement-request")) return;
    this.#answering = this.#answering
      .then(() => this.#page(SettlementRequest.decode(payload)))
      .catch((error: Error) => this.#emitter.emit("error", error));
  }

  async #page(request: SettlementRequest): Promise<void> {
    this.#retry.reset();
    if (request.broker !== this.#options.broker) return;
    const [first] = this.#pages;
    if (request.page === 0 || first?.epoch !== request.epoch) this.#pages = [];
    if (request.page !== this.#pages.length) return;
    this.#pages.push(request);
    if (this.#pages.length < request.pages) return;
    const vouchers = this.#pages.flatMap((page) => page.vouchers);
    this.#pages = [];
    await this.#answer(request, vouchers);
  }

  async #answer(request: SettlementRequest, vouchers: readonly SignedVoucher[]): Promise<void> {
    const own = (await this.#load()) ?? this.#verified(request.last);
    const first = own === undefined ? 0 : own.voucher.epoch + 1;
    if (own !== undefined && request.epoch < first) {
      this.#send(own.signed);
      return;
    }
    const { chainId, broker, brokerKey, prices } = this.#options;
    const devices = await this.#devicesOf(vouchers);
    const rules = { chainId, payer: this.payer, broker, brokerKey, prices, devices };
    const merged = await mergeVouchers(rules, vouchers, { first, last: request.epoch });
    for (const problem of merged.problems) this.#emitter.emit("error", new Error(problem));
    if (merged.value === ZERO) return;
    const voucher: ChannelVoucher = {
      channelId: fromBinaryString(channelIdOf(this.payer, broker)),
      payer: this.payer,
      broker,
      sequence: (own?.voucher.sequence ?? 0n) + 1n,
      cumulativeValue: add(own?.voucher.cumulativeValue ?? ZERO, merged.value),
      usageRoot: merged.root,
      epoch: request.epoch,
    };
    const signed = this.#sign(voucher);
    await this.#ports.store.save(this.#key, toHex(SignedChannelVoucher.encode(signed)));
    this.#send(signed);
    const { epoch, cumulativeValue } = voucher;
    this.#emitter.emit("signed", { epoch, cumulativeValue, added: merged.value });
  }

  #sign(voucher: ChannelVoucher): SignedChannelVoucher {
    const { chainId, payerKey } = this.#options;
    const body = ChannelVoucher.encode(voucher);
    const signature = signSecp256k1(payerKey, ChannelVoucher.digest(chainId, body));
    return { body, signature, publicKey: this.#publicKey };
  }

  #send(signed: SignedChannelVoucher): void {
    const topic = brokerTopic(this.#options.broker, "channel-voucher");
    const payload = SignedChannelVoucher.encode(signed);
    this.#link.publish({ topic, payload, qos: 1, retain: false }, () => undefined);
  }

  async #load(): Promise<{ signed: SignedChannelVoucher; voucher: ChannelVoucher } | undefined> {
    const text = await this.#ports.store.load(this.#key);
    if (text === undefined) return undefined;
    return this.#verified(SignedChannelVoucher.decode(fromHex(text)));
  }

  /** A voucher that this payer has signed for this broker. */
  #verified(
    signed: SignedChannelVoucher | undefined,
  ): { signed: SignedChannelVoucher; voucher: ChannelVoucher } | undefined {
    if (signed === undefined) return undefined;
    const voucher = ChannelVoucher.decode(signed.body);
    const digest = ChannelVoucher.digest(this.#options.chainId, signed.body);
    const right = voucher.payer === this.payer && voucher.broker === this.#options.broker;
    if (!right || !verifySecp256k1(this.#publicKey, digest, signed.signature)) return undefined;
    return { signed, voucher };
  }

  async #devicesOf(vouchers: readonly SignedVoucher[]): Promise<Map<DeviceId, PayerDevice>> {
    const devices = new Map<DeviceId, PayerDevice>();
    for (const { body } of vouchers) {
      const { device } = UsageVoucher.decode(body);
      if (devices.has(device)) continue;
      const known = await this.#ports.deviceOf(device);
      if (known !== undefined) devices.set(device, known);
    }
    return devices;
  }
}
