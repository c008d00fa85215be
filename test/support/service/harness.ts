/** The service without an engine: a test plays the clients packet by packet. */

import type { ClientView, PublishAcceptance, Refusal } from "../../../broker/mqtt/engine.ts";
import type { ForwardedMessage } from "../../../broker/overlay/overlayPort.ts";
import { createNodeSigner, createVerifier } from "../../../broker/service/opensslCrypto.ts";
import {
  DEFAULT_SERVICE_OPTIONS,
  type NodeSigner,
  type ServiceOptions,
} from "../../../broker/service/parts.ts";
import { createService, type Service } from "../../../broker/service/service.ts";
import { accumulate, EMPTY_ACCUMULATOR } from "../../../chain/types/accumulator.ts";
import { type DeviceId, formatDeviceId, type NodeId } from "../../../chain/types/address.ts";
import { ZERO } from "../../../chain/types/amount.ts";
import { utf8 } from "../../../chain/types/bytes.ts";
import { brokerTopic } from "../../../chain/types/controlTopics.ts";
import { signEd25519 } from "../../../chain/types/ed25519.ts";
import { silentLogger } from "../../../chain/types/logger.ts";
import { addMessage, NO_USAGE, type Usage } from "../../../chain/types/price.ts";
import { SessionRequest, SessionState, VoucherAck } from "../../../chain/types/sessionMessages.ts";
import { SessionOpen } from "../../../chain/types/sessionOpen.ts";
import type { Tier } from "../../../chain/types/tier.ts";
import { deviceToken } from "../../../chain/types/token.ts";
import { SignedVoucher, UsageVoucher, voucherValue } from "../../../chain/types/usageVoucher.ts";
import { FakeLedger, PRICES } from "./fakeLedger.ts";
import { PAYER } from "./fixtures.ts";
import { MemoryJournal } from "./memoryJournal.ts";

/** Milliseconds since 1970 at which tests begin. */
export const START_MS = 1_790_000_000_000;

/** A message of the broker to a client. */
export interface SentMessage {
  readonly clientId: string;
  readonly topic: string;
  readonly payload: Uint8Array;
}

/** See the file's docstring. */
export class ServiceHarness {
  readonly ledger: FakeLedger;
  readonly journal: MemoryJournal;
  readonly node: NodeSigner = createNodeSigner(new Uint8Array(32).fill(9));
  readonly sent: SentMessage[] = [];
  readonly forwarded: ForwardedMessage[] = [];
  readonly service: Service;
  nowMs: number = START_MS;

  constructor(
    ledger: FakeLedger = new FakeLedger(),
    journal: MemoryJournal = new MemoryJournal(),
    options: Partial<ServiceOptions> = {},
  ) {
    this.ledger = ledger;
    this.journal = journal;
    this.service = createService(
      {
        ledger,
        journal,
        node: this.node,
        clients: {
          send: (clientId, topic, payload) => {
            this.sent.push({ clientId, topic, payload });
            return true;
          },
          disconnect: () => undefined,
        },
        now: () => this.nowMs,
        logger: silentLogger,
        forward: (message) => this.forwarded.push(message),
        verify: createVerifier(),
      },
      { ...DEFAULT_SERVICE_OPTIONS, ...options },
    );
  }

  /** The same broker after a restart, from what is durable. */
  async restarted(): Promise<ServiceHarness> {
    const next = new ServiceHarness(this.ledger, this.journal.kill());
    for await (const record of next.journal.replay(0)) next.service.replay(record);
    await next.service.start();
    return next;
  }

  /** What the broker last told `client` on a topic that ends with `subject`. */
  last(clientId: string, subject: string): Uint8Array | undefined {
    const own = this.sent.filter((each) => each.clientId === clientId);
    return own.findLast(({ topic }) => topic.endsWith(`/${subject}`))?.payload;
  }
}

let clients = 0;

/** A device played by hand, packet by packet. */
export class HandDevice {
  readonly client: ClientView;
  readonly sessionId: Uint8Array = new Uint8Array(16).fill(0x51);
  readonly id: DeviceId;
  readonly #harness: ServiceHarness;
  readonly #seed: Uint8Array;
  total: Usage = NO_USAGE;
  base: Usage = NO_USAGE;
  accumulator: Uint8Array = EMPTY_ACCUMULATOR;
  sequence = 0n;

  constructor(
    harness: ServiceHarness,
    device: { readonly seed: Uint8Array; readonly id: DeviceId },
  ) {
    this.#harness = harness;
    this.#seed = device.seed;
    this.id = device.id;
    clients += 1;
    this.client = {
      clientId: `client-${clients}`,
      identity: { kind: "device", id: formatDeviceId(device.id) },
      remoteAddress: "127.0.0.1",
      connectedAtMs: START_MS,
    };
  }

  /** The user name and password a broker asks for. */
  credentials(claims: { readonly broker?: NodeId; readonly expirySeconds?: number } = {}): {
    username: string;
    password: Uint8Array;
  } {
    const text = deviceToken(
      this.#harness.ledger.chainId,
      { id: this.id, seed32: this.#seed },
      {
        broker: claims.broker,
        expirySeconds: claims.expirySeconds ?? START_MS / 1000 + 60,
        nonce: new Uint8Array(8),
      },
    );
    return { username: formatDeviceId(this.id), password: utf8(text) };
  }

  /** Authenticates and connects. */
  async connect(): Promise<void> {
    const { clientId, remoteAddress } = this.client;
    await this.#harness.service.authenticate({ clientId, remoteAddress, ...this.credentials() });
    this.#harness.service.connected(this.client);
  }

  send(topic: string, payload: Uint8Array): Promise<PublishAcceptance | Refusal> {
    const { service, nowMs } = this.#harness;
    const facts = { qos: 1, retain: false, arrivalMs: nowMs } as const;
    return service.publish({ client: this.client, topic, payload, ...facts });
  }

  /** Publishes and, if it is accepted, counts. */
  async publish(
    topic: string,
    payload: Uint8Array,
    tier: Tier = 1,
  ): Promise<PublishAcceptance | Refusal> {
    const answer = await this.send(topic, payload);
    if ("distribute" in answer) this.count(topic, payload, tier);
    return answer;
  }

  count(topic: string, payload: Uint8Array, tier: Tier = 1): void {
    this.total = addMessage(this.total, tier, payload.length);
    this.accumulator = accumulate(this.accumulator, { topic, payload, tier });
  }

  async openSession(resumes = false): Promise<SessionState> {
    const { ledger, node } = this.#harness;
    const open = SessionOpen.encode({
      sessionId: this.sessionId,
      device: this.id,
      payer: PAYER,
      broker: node.id,
      epoch: 5,
      priceTable: 1,
      bootCounter: 1n,
      chainAnchor: new Uint8Array(32),
      unitValue: ZERO,
    });
    const signature = signEd25519(this.#seed, SessionOpen.digest(ledger.chainId, open));
    const payload = SessionRequest.encode({ open, signature, resumes, received: NO_USAGE });
    await this.send(brokerTopic(node.id, "session"), payload);
    return this.state();
  }

  /** What the broker last said about the session. */
  state(): SessionState {
    const payload = this.#harness.last(this.client.clientId, "session");
    if (payload === undefined) throw new Error("the broker said nothing");
    return SessionState.decode(payload);
  }

  ack(): VoucherAck | undefined {
    const payload = this.#harness.last(this.client.clientId, "ack");
    return payload === undefined ? undefined : VoucherAck.decode(payload);
  }

  /** A voucher over everything published, with `changes`, signed by `seed` or the device. */
  voucher(changes: Partial<UsageVoucher> = {}, seed: Uint8Array = this.#seed): Uint8Array {
    const { ledger, node } = this.#harness;
    this.sequence += 1n;
    const usage: Usage = changes.usage ?? {
      messages: minus(this.total.messages, this.base.messages),
      kib: minus(this.total.kib, this.base.kib),
    };
    const body = UsageVoucher.encode({
      sessionId: this.sessionId,
      device: this.id,
      payer: PAYER,
      broker: node.id,
      epoch: ledger.view.number,
      role: 1,
      trafficClass: 0,
      flags: 0,
      sequence: this.sequence,
      usage,
      value: voucherValue(1, usage, PRICES),
      accumulator: this.accumulator,
      lastMs: BigInt(START_MS),
      ...changes,
    });
    const signature = signEd25519(seed, UsageVoucher.digest(ledger.chainId, body));
    return SignedVoucher.encode({ body, signature });
  }

  sendVoucher(payload: Uint8Array): Promise<PublishAcceptance | Refusal> {
    return this.send(brokerTopic(this.#harness.node.id, "voucher"), payload);
  }
}

type Counters = readonly [bigint, bigint, bigint];

function minus(a: Counters, b: Counters): [bigint, bigint, bigint] {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}
