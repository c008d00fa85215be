/** A device of the chain bytes benchmark: publishes straight into the service's hooks and signs with OpenSSL, ten thousand of them in one process. */

import { createHash } from "node:crypto";
import type { DeviceView } from "../../broker/ledger/ledger.ts";
import type { ClientView, PublishAcceptance, Refusal } from "../../broker/mqtt/engine.ts";
import { createNodeSigner } from "../../broker/service/opensslCrypto.ts";
import type { Service } from "../../broker/service/service.ts";
import { accumulate, EMPTY_ACCUMULATOR } from "../../chain/types/accumulator.ts";
import {
  type DeviceId,
  deviceIdOfKey,
  formatDeviceId,
  type NodeId,
} from "../../chain/types/address.ts";
import { amount, ZERO } from "../../chain/types/amount.ts";
import { utf8 } from "../../chain/types/bytes.ts";
import { brokerTopic } from "../../chain/types/controlTopics.ts";
import { ed25519PublicKey } from "../../chain/types/ed25519.ts";
import { addMessage, NO_USAGE, type PriceTable, type Usage } from "../../chain/types/price.ts";
import { tagKey } from "../../chain/types/registration.ts";
import { SessionRequest, SessionState, VoucherAck } from "../../chain/types/sessionMessages.ts";
import { SessionOpen } from "../../chain/types/sessionOpen.ts";
import { subtractUsage } from "../../chain/types/usage.ts";
import {
  ROLE,
  SignedVoucher,
  TRAFFIC_CLASS,
  UsageVoucher,
  voucherValue,
} from "../../chain/types/usageVoucher.ts";
import { PAYER } from "../support/service/fixtures.ts";

/** What a device knows of its broker. */
export interface BenchHost {
  readonly service: Service;
  readonly node: NodeId;
  readonly chainId: string;
  readonly prices: PriceTable;
}

const TIER = 1;
const CAP_NYZ = 10n ** 15n;

function sha256(bytes: Uint8Array): Uint8Array {
  return createHash("sha256").update(bytes).digest();
}

/** See the file's docstring. */
export class BenchDevice {
  readonly view: DeviceView;
  readonly client: ClientView;
  readonly #host: BenchHost;
  readonly #sign: (digest: Uint8Array) => Uint8Array;
  readonly #sessionId: Uint8Array;
  /** Of the session's whole life. */
  #total: Usage = NO_USAGE;
  /** Signed for in earlier epochs. */
  #base: Usage = NO_USAGE;
  #accumulator = EMPTY_ACCUMULATOR;
  #sequence = 0n;
  #window = 0;
  #epoch = 0;

  constructor(index: number, host: BenchHost) {
    const seed = sha256(utf8(`device ${index}`));
    const key = tagKey(ed25519PublicKey(seed));
    const id = deviceIdOfKey(key);
    this.#host = host;
    this.#sign = createNodeSigner(seed).sign;
    this.#sessionId = sha256(seed).subarray(0, 16);
    this.view = {
      id,
      key,
      payer: PAYER,
      defaultTier: TIER,
      capPerEpochNyz: amount(CAP_NYZ),
      unsignedCapPerEpochNyz: ZERO,
      simulated: true,
      active: true,
    };
    const name = formatDeviceId(id);
    this.client = {
      clientId: name,
      identity: { kind: "device", id: name },
      remoteAddress: "",
      connectedAtMs: 0,
    };
  }

  get id(): DeviceId {
    return this.view.id;
  }

  /** Takes what the broker sends. */
  receive(topic: string, payload: Uint8Array): void {
    if (topic.endsWith("/ack")) this.#window = VoucherAck.decode(payload).window;
    if (!topic.endsWith("/session")) return;
    const state = SessionState.decode(payload);
    this.#window = state.window;
    this.#epoch = state.epoch;
    this.#base = state.ingress.base;
  }

  /** Publishes `count` messages, signing whenever the broker takes no more before the next voucher, and at the end. */
  async publish(topic: string, payload: Uint8Array, count: number): Promise<void> {
    if (this.#sequence === 0n) await this.#open();
    for (let left = count; left > 0; ) {
      const run = Math.min(left, this.#window);
      await Promise.all(Array.from({ length: run }, () => this.#send(topic, payload)));
      await this.#voucher();
      left -= run;
    }
  }

  async #open(): Promise<void> {
    const { service, node, chainId, prices } = this.#host;
    service.connected(this.client);
    const open = SessionOpen.encode({
      sessionId: this.#sessionId,
      device: this.id,
      payer: PAYER,
      broker: node,
      epoch: 0,
      priceTable: prices.id,
      bootCounter: 1n,
      chainAnchor: new Uint8Array(32),
      unitValue: ZERO,
    });
    const signature = this.#sign(SessionOpen.digest(chainId, open));
    const request = { open, signature, resumes: false, received: NO_USAGE };
    await this.#control("session", SessionRequest.encode(request));
  }

  async #send(topic: string, payload: Uint8Array): Promise<void> {
    this.#total = addMessage(this.#total, TIER, payload.length);
    const message = { topic, payload, tier: TIER } as const;
    this.#accumulator = accumulate(this.#accumulator, message, sha256);
    await this.#hand(topic, payload);
  }

  async #voucher(): Promise<void> {
    const { node, chainId, prices } = this.#host;
    const usage = subtractUsage(this.#total, this.#base);
    this.#sequence += 1n;
    const body = UsageVoucher.encode({
      sessionId: this.#sessionId,
      device: this.id,
      payer: PAYER,
      broker: node,
      epoch: this.#epoch,
      role: ROLE.ingress,
      trafficClass: TRAFFIC_CLASS.private,
      flags: 0,
      sequence: this.#sequence,
      usage,
      value: voucherValue(ROLE.ingress, usage, prices),
      accumulator: this.#accumulator,
      lastMs: BigInt(Date.now()),
    });
    const signature = this.#sign(UsageVoucher.digest(chainId, body));
    await this.#control("voucher", SignedVoucher.encode({ body, signature }));
  }

  async #control(subject: "session" | "voucher", payload: Uint8Array): Promise<void> {
    await this.#hand(brokerTopic(this.#host.node, subject), payload);
  }

  async #hand(topic: string, payload: Uint8Array): Promise<void> {
    const { client } = this;
    const packet = {
      client,
      topic,
      payload,
      qos: 1,
      retain: false,
      arrivalMs: Date.now(),
    } as const;
    const answer: PublishAcceptance | Refusal = await this.#host.service.publish(packet);
    if ("code" in answer) throw new Error(`the broker refuses ${topic}: ${answer.reason}`);
  }
}
