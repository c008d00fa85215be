/** A broker put together: the ledger's view, the journal, the service, the MQTT engine, the overlay and their order of start and stop. */

import path from "node:path";
import { formatNodeId } from "../chain/types/address.ts";
import type { Logger } from "../chain/types/logger.ts";
import { type Api, openApi } from "./api/api.ts";
import type { BrokerHome } from "./home.ts";
import { type CometbftLedger, openCometbftLedger } from "./ledger/cometbftLedger.ts";
import { createAedesEngine } from "./mqtt/aedesEngine.ts";
import type { MeasuredEngine } from "./mqtt/engine.ts";
import { type Listener, openListener } from "./mqtt/listeners.ts";
import { matches } from "./mqtt/topics.ts";
import { Forwarder } from "./overlay/forwarder.ts";
import { Inbox } from "./overlay/inbox.ts";
import { createOverlay, DEFAULT_OVERLAY_OPTIONS } from "./overlay/libp2pOverlay.ts";
import type { Overlay } from "./overlay/overlayPort.ts";
import { ForwarderRecovery } from "./overlay/recovery.ts";
import { createNodeSigner, createVerifier } from "./service/opensslCrypto.ts";
import { DEFAULT_SERVICE_OPTIONS } from "./service/parts.ts";
import { forwardedMessage } from "./service/recordKinds.ts";
import { createService, type Service } from "./service/service.ts";
import type { Journal } from "./storage/journal.ts";
import { openJournal } from "./storage/journalFile.ts";

/** What a broker works with. */
export interface BrokerParts {
  readonly logger: Logger;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Ends a start that waits for the chain. */
  readonly signal: AbortSignal;
}

/** A running broker. */
export interface Broker {
  readonly mqttUrl: string;
  readonly webSocketUrl: string;
  readonly apiUrl: string;
  readonly overlayAddresses: readonly string[];
  /** Takes no more, writes down what it owes, closes everything. */
  close(): Promise<void>;
}

/** How often time is taken into account. */
const TICK_MS = 1_000;

/** Subscribers get this long to come back after a restart before what a crash kept from them is delivered. */
const RETURN_MS = 5_000;

const MAX_CONNECTIONS = 10_000;

/** Starts the broker of a folder, waiting for its chain. @throws {Error} with a sentence that says why it cannot */
export async function startBroker(home: BrokerHome, parts: BrokerParts): Promise<Broker> {
  const { options, nodeKey, wallet } = home;
  const { logger } = parts;
  const ledgerParts = { rpcAddress: options.rpc, self: nodeKey.id, wallet };
  const ledger = await openCometbftLedger(
    { ...ledgerParts, logger: logger.child({ part: "ledger" }) },
    parts.signal,
  );
  if (ledger.chainId !== options.chainId) {
    ledger.close();
    const text = `the chain at ${options.rpc} is ${ledger.chainId}, broker.json says ${options.chainId}`;
    throw new Error(`${text}: name the right node as "rpc", or make a new folder`);
  }
  const journal = await openJournal(path.join(home.directory, "data", "journal"), {
    logger: logger.child({ part: "journal" }),
  });
  const broker = new AssembledBroker(home, parts, { ledger, journal });
  try {
    await broker.start();
    return broker;
  } catch (error) {
    await broker.close();
    throw error;
  }
}

class AssembledBroker implements Broker {
  readonly #home: BrokerHome;
  readonly #parts: BrokerParts;
  readonly #ledger: CometbftLedger;
  readonly #journal: Journal;
  readonly #service: Service;
  readonly #overlay: Overlay;
  readonly #forwarder: Forwarder;
  readonly #inbox: Inbox;
  readonly #listeners: Listener[] = [];
  readonly #timers: NodeJS.Timeout[] = [];
  #engine: MeasuredEngine | undefined;
  #api: Api | undefined;
  #ready = false;
  #ticking: Promise<void> | undefined;

  constructor(
    home: BrokerHome,
    parts: BrokerParts,
    open: { readonly ledger: CometbftLedger; readonly journal: Journal },
  ) {
    const { logger, now } = parts;
    const { ledger, journal } = open;
    this.#home = home;
    this.#parts = parts;
    this.#ledger = ledger;
    this.#journal = journal;
    const node = createNodeSigner(home.nodeKey.seed);
    const verify = createVerifier();
    this.#service = createService(
      {
        ledger,
        journal,
        node,
        verify,
        now,
        logger: logger.child({ part: "service" }),
        clients: {
          send: (clientId, topic, payload) => this.#engine?.send(clientId, topic, payload) ?? false,
          disconnect: (clientId, refusal) => this.#engine?.disconnect(clientId, refusal),
        },
        forward: (message) => this.#forwarder.route(message),
      },
      { ...DEFAULT_SERVICE_OPTIONS, capacity: MAX_CONNECTIONS },
    );
    const overlayLogger = logger.child({ part: "overlay" });
    this.#overlay = createOverlay(
      {
        ledger,
        self: node.id,
        seed: home.nodeKey.seed,
        sign: (digest) => node.sign(digest),
        verify,
        matches,
        hooks: {
          received: (sender, batch) => this.#inbox.receive(sender, batch),
          greeted: (peer) => this.#forwarder.greeted(peer),
          routesChanged: () => this.#forwarder.nudge(),
        },
        logger: overlayLogger,
        now,
      },
      { ...DEFAULT_OVERLAY_OPTIONS, listen: home.options.overlay.listen },
    );
    this.#forwarder = new Forwarder({
      overlay: this.#overlay,
      journal,
      epoch: () => ledger.epoch().number,
      now,
      logger: overlayLogger,
      receipt: (receiver, receipt) => this.#service.hops.receive(receiver, receipt),
    });
    this.#inbox = new Inbox({
      journal,
      count: (sender, batch) => this.#service.hops.count(sender, batch),
      deliver: async (message) => await this.#engine?.publish(message),
      logger: overlayLogger,
    });
  }

  get mqttUrl(): string {
    return this.#listeners[0]?.url ?? "";
  }

  get webSocketUrl(): string {
    return this.#listeners[1]?.url ?? "";
  }

  get apiUrl(): string {
    return this.#api?.url ?? "";
  }

  get overlayAddresses(): readonly string[] {
    return this.#overlay.addresses();
  }

  async start(): Promise<void> {
    const { logger } = this.#parts;
    const recovery = await this.#replay();
    await this.#service.start();
    await this.#startEngine();
    await this.#overlay.start();
    // Before new messages: receivers take whatever stands before the last position for a repeat.
    this.#forwarder.resume(recovery.unsettled());
    for (const message of recovery.unrouted()) this.#forwarder.route(message);
    this.#later(RETURN_MS, () => this.#redeliver());
    await this.#openListeners();
    this.#ledger.onBlock(() => this.#tick());
    this.#timers.push(setInterval(() => this.#tick(), TICK_MS));
    this.#ready = true;
    const { mqttUrl, webSocketUrl, apiUrl } = this;
    const node = formatNodeId(this.#home.nodeKey.id);
    logger.info("broker is up", { node, mqttUrl, webSocketUrl, apiUrl });
  }

  async close(): Promise<void> {
    this.#ready = false;
    for (const timer of this.#timers) clearTimeout(timer);
    await Promise.all(this.#listeners.map((listener) => listener.close()));
    await this.#engine?.close();
    this.#forwarder.close();
    await this.#overlay.stop();
    this.#ledger.close();
    await this.#ticking;
    await this.#api?.close();
    await this.#journal.close();
  }

  /** Everything acknowledged stands in the journal: what was counted, forwarded and taken is known again after it. */
  async #replay(): Promise<ForwarderRecovery> {
    const recovery = new ForwarderRecovery();
    for await (const record of this.#journal.replay(0)) {
      this.#service.replay(record);
      this.#inbox.recover(record);
      const message = forwardedMessage(record);
      if (message !== undefined) recovery.message(message);
      else recovery.record(record);
    }
    return recovery;
  }

  async #startEngine(): Promise<void> {
    const service = this.#service;
    this.#engine = await createAedesEngine(
      {
        authenticate: (request) => service.authenticate(request),
        connected: (client) => service.connected(client),
        disconnected: (client) => service.disconnected(client),
        publish: (request) => service.publish(request),
        subscribe: (client, filter) => service.subscribe(client, filter),
        deliver: (client, topic, bytes) => service.deliver(client, topic, bytes),
        interestChanged: (filters) => this.#overlay.setInterest(filters),
      },
      { maxConnections: MAX_CONNECTIONS },
      { logger: this.#parts.logger.child({ part: "mqtt" }), clock: this.#parts.now },
    );
  }

  async #openListeners(): Promise<void> {
    const { mqtt, webSocket, api } = this.#home.options;
    const { logger } = this.#parts;
    const dependencies = {
      accept: (...args: Parameters<MeasuredEngine["accept"]>) => this.#engine?.accept(...args),
      logger: logger.child({ part: "listener" }),
    };
    const maxConnections = MAX_CONNECTIONS;
    this.#listeners.push(
      await openListener({ kind: "tcp", ...mqtt, maxConnections }, dependencies),
      await openListener({ kind: "websocket", ...webSocket, maxConnections }, dependencies),
    );
    this.#api = await openApi(api, {
      node: formatNodeId(this.#home.nodeKey.id),
      chainId: this.#ledger.chainId,
      height: () => this.#ledger.height(),
      isReady: () => this.#ready,
      service: () => this.#service.status(),
      engine: () => this.#engine?.statistics(),
      forwarding: () => this.#forwarder.statistics,
      peers: () => this.#overlay.peers(),
    });
  }

  /** Deliveries that a crash kept from subscribers. */
  async #redeliver(): Promise<void> {
    const messages = await this.#inbox.redeliver();
    if (messages > 0) this.#parts.logger.info("delivered after a restart", { messages });
  }

  #later(delayMs: number, run: () => Promise<void>): void {
    this.#timers.push(
      setTimeout(() => {
        run().catch((error: Error) => this.#failed(error));
      }, delayMs),
    );
  }

  /** One at a time: a tick that waits for the chain is not overtaken by the next. */
  #tick(): void {
    this.#ticking ??= this.#service
      .tick(this.#parts.now())
      .catch((error: Error) => this.#failed(error))
      .finally(() => {
        this.#ticking = undefined;
      });
  }

  #failed(error: Error): void {
    this.#parts.logger.error("background work failed", {
      reason: error.message,
      stack: error.stack,
    });
  }
}
