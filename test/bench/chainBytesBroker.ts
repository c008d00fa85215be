/** The broker of the chain bytes benchmark: the real service, journal and engine; the chain counts what it would be sent. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Submission, SubmissionOutcome } from "../../broker/ledger/ledger.ts";
import { messageOf } from "../../broker/ledger/submissions.ts";
import { createAedesEngine } from "../../broker/mqtt/aedesEngine.ts";
import type { MeasuredEngine } from "../../broker/mqtt/engine.ts";
import { type Listener, openListener } from "../../broker/mqtt/listeners.ts";
import { createNodeSigner, createVerifier } from "../../broker/service/opensslCrypto.ts";
import { DEFAULT_SERVICE_OPTIONS, type NodeSigner } from "../../broker/service/parts.ts";
import { createService, type Service } from "../../broker/service/service.ts";
import type { Journal } from "../../broker/storage/journal.ts";
import { openJournal } from "../../broker/storage/journalFile.ts";
import { Claim } from "../../chain/types/claim.ts";
import { ed25519PublicKey } from "../../chain/types/ed25519.ts";
import { silentLogger } from "../../chain/types/logger.ts";
import type { PriceTable } from "../../chain/types/price.ts";
import { tagKey } from "../../chain/types/registration.ts";
import { messagesOf } from "../../chain/types/usage.ts";
import { type Aggregator, connectAggregator } from "../../client/payer/aggregator.ts";
import { signTransaction } from "../../client/transaction.ts";
import { walletOf } from "../../client/wallet.ts";
import { eventually } from "../support/poll.ts";
import { FakeLedger, OK, PRICES } from "../support/service/fakeLedger.ts";
import { openChannel, PAYER, PAYER_KEY, registerNamespace } from "../support/service/fixtures.ts";
import type { BenchDevice, BenchHost } from "./chainBytesDevice.ts";

/** What went to the chain about one epoch. */
export interface ChainBytes {
  /** Messages that the claim states. */
  readonly messages: number;
  /** Bytes of the transaction with the claim. */
  readonly claimBytes: number;
  /** Bytes of all transactions with vouchers. */
  readonly settlementBytes: number;
  readonly settlementTransactions: number;
}

const NODE_SEED = new Uint8Array(32).fill(9);
const PLENTY = 10n ** 24n;
const NAMESPACE = "plant";

/** Verifying ten thousand vouchers takes an aggregator its time. */
const SETTLE_TIMEOUT_MS = 300_000;

/** Gas of a submission, and its price: they are numbers in the transaction and take their bytes. */
const GAS = 1_000_000;

/** Counts the transactions that a broker's hot account would broadcast. */
class CountingLedger extends FakeLedger {
  readonly transactions: { readonly submission: Submission; readonly bytes: number }[] = [];
  readonly #wallet = walletOf(new Uint8Array(32).fill(5));
  #sequence = 1;

  override async submit(submission: Submission): Promise<SubmissionOutcome> {
    const message = messageOf(submission, this.#wallet.address);
    const transaction = signTransaction(this.#wallet, {
      messages: [message],
      fee: { gas: GAS, amountNyz: BigInt(GAS) },
      memo: "",
      chainId: this.chainId,
      accountNumber: 1_000n,
      sequence: this.#sequence++,
    });
    this.submitted.push({ submission, message });
    this.transactions.push({ submission, bytes: transaction.length });
    return OK;
  }
}

/** See the file's docstring. */
export class BenchBroker implements BenchHost {
  readonly service: Service;
  readonly chainId: string;
  readonly prices: PriceTable = PRICES;
  readonly #ledger: CountingLedger;
  readonly #signer: NodeSigner;
  readonly #journal: Journal;
  readonly #home: string;
  readonly #devices = new Map<string, BenchDevice>();
  #engine: MeasuredEngine | undefined;
  #listener: Listener | undefined;
  #aggregator: Aggregator | undefined;

  private constructor(home: string, journal: Journal) {
    const ledger = new CountingLedger();
    this.#signer = createNodeSigner(NODE_SEED);
    this.#ledger = ledger;
    this.#journal = journal;
    this.#home = home;
    this.chainId = ledger.chainId;
    registerNamespace(ledger, NAMESPACE, 1);
    openChannel(ledger, this.#signer.id, PLENTY);
    this.service = createService(
      {
        ledger,
        journal,
        node: this.#signer,
        clients: {
          send: (clientId, topic, payload) => this.#send(clientId, topic, payload),
          disconnect: (clientId, refusal) => this.#engine?.disconnect(clientId, refusal),
        },
        now: Date.now,
        logger: silentLogger,
        forward: () => undefined,
        verify: createVerifier(),
      },
      DEFAULT_SERVICE_OPTIONS,
    );
  }

  /** A broker that listens, with a journal in a folder of its own. */
  static async start(): Promise<BenchBroker> {
    const home = mkdtempSync(join(tmpdir(), "yizhan-bench-"));
    const broker = new BenchBroker(home, await openJournal(home));
    await broker.#open();
    return broker;
  }

  get node(): NodeSigner["id"] {
    return this.#signer.id;
  }

  /** Makes a device known to the chain. */
  register(device: BenchDevice): void {
    this.#ledger.devices.set(device.id, device.view);
    this.#devices.set(device.client.clientId, device);
  }

  /** Connects the payer's aggregator over a socket. */
  async connectAggregator(): Promise<void> {
    const aggregator = connectAggregator(
      {
        chainId: this.chainId,
        payerKey: PAYER_KEY,
        brokerUrl: this.#listener?.url ?? "",
        broker: this.node,
        brokerKey: tagKey(ed25519PublicKey(NODE_SEED)),
        prices: [this.prices],
      },
      { deviceOf: async (id) => this.#ledger.devices.get(id) },
    );
    aggregator.on("error", (error) => {
      throw error;
    });
    this.#aggregator = aggregator;
    await new Promise((resolve) => aggregator.on("connected", resolve));
  }

  async disconnectAggregator(): Promise<void> {
    await this.#aggregator?.close();
    this.#aggregator = undefined;
    await eventually("the aggregator to go", () => this.#engine?.clients().length === 0);
  }

  /** The next epoch, until everything of the last is on the chain. */
  async settleEpoch(): Promise<ChainBytes> {
    const first = this.#ledger.transactions.length;
    this.#ledger.nextEpoch();
    await eventually(
      "the epoch to be settled",
      async () => {
        await this.service.tick(Date.now());
        await this.service.idle();
        return this.service.owedBy(PAYER) === 0n;
      },
      SETTLE_TIMEOUT_MS,
    );
    return bytesOf(this.#ledger, first);
  }

  async close(): Promise<void> {
    await this.#aggregator?.close();
    await this.#listener?.close();
    await this.#engine?.close();
    await this.#journal.close();
    rmSync(this.#home, { recursive: true });
  }

  async #open(): Promise<void> {
    const { service } = this;
    await service.start();
    const engine = await createAedesEngine(
      {
        authenticate: (request) => service.authenticate(request),
        connected: (client) => service.connected(client),
        disconnected: (client) => service.disconnected(client),
        publish: (request) => service.publish(request),
        subscribe: (client, filter) => service.subscribe(client, filter),
        deliver: (client, topic, bytes) => service.deliver(client, topic, bytes),
        interestChanged: () => undefined,
      },
      {},
      { logger: silentLogger },
    );
    this.#engine = engine;
    this.#listener = await openListener(
      { kind: "tcp", host: "127.0.0.1", port: 0, maxConnections: 10 },
      { accept: engine.accept.bind(engine), logger: silentLogger },
    );
  }

  #send(clientId: string, topic: string, payload: Uint8Array): boolean {
    const device = this.#devices.get(clientId);
    if (device === undefined) return this.#engine?.send(clientId, topic, payload) ?? false;
    device.receive(topic, payload);
    return true;
  }
}

function bytesOf({ transactions }: CountingLedger, first: number): ChainBytes {
  const sent = transactions.slice(first);
  const claims = sent.filter(({ submission }) => submission.key.startsWith("claim/"));
  const settlements = sent.filter(({ submission }) => submission.key.startsWith("settle/"));
  const [claim] = claims;
  if (claim === undefined || claims.length + settlements.length !== sent.length) {
    throw new Error("the broker sent the chain something that is not counted");
  }
  if (claim.submission.kind !== "claim") throw new Error("a claim has the key of a claim");
  const { body } = claim.submission;
  return {
    messages: Number(messagesOf(Claim.decode(body).usage)),
    claimBytes: claim.bytes,
    settlementBytes: settlements.reduce((sum, { bytes }) => sum + bytes, 0),
    settlementTransactions: settlements.length,
  };
}
