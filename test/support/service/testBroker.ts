/** A broker for tests: the real service behind the real engine on a loopback port, with a ledger and a journal in memory. */

import { createServer, type Server, type Socket } from "node:net";
import { createAedesEngine } from "../../../broker/mqtt/aedesEngine.ts";
import type { MeasuredEngine } from "../../../broker/mqtt/engine.ts";
import type { ForwardedMessage } from "../../../broker/overlay/overlayPort.ts";
import { createNodeSigner, createVerifier } from "../../../broker/service/opensslCrypto.ts";
import {
  DEFAULT_SERVICE_OPTIONS,
  type NodeSigner,
  type ServiceOptions,
} from "../../../broker/service/parts.ts";
import { createService, type Service } from "../../../broker/service/service.ts";
import { silentLogger } from "../../../chain/types/logger.ts";
import type { FakeLedger } from "./fakeLedger.ts";
import { MemoryJournal } from "./memoryJournal.ts";

/** Seed of the test broker's key. */
export const NODE_SEED: Uint8Array = new Uint8Array(32).fill(9);

/** See the file's docstring. */
export class TestBroker {
  readonly forwarded: ForwardedMessage[] = [];
  readonly node: NodeSigner = createNodeSigner(NODE_SEED);
  readonly ledger: FakeLedger;
  /** Whether a message of the broker to a client is lost on its way; set by a test. */
  loses: (topic: string) => boolean = () => false;
  /** Whether a client reads too slowly for a message on this topic; set by a test. */
  isFull: (topic: string) => boolean = () => false;
  readonly #options: Partial<ServiceOptions>;
  readonly #sockets = new Set<Socket>();
  #journal = new MemoryJournal();
  #server: Server | undefined;
  #engine: MeasuredEngine | undefined;
  #service: Service | undefined;
  #port = 0;

  constructor(ledger: FakeLedger, options: Partial<ServiceOptions> = {}) {
    this.ledger = ledger;
    this.#options = options;
  }

  get service(): Service {
    if (this.#service === undefined) throw new Error("the broker is not running");
    return this.#service;
  }

  get journal(): MemoryJournal {
    return this.#journal;
  }

  get url(): string {
    return `mqtt://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<void> {
    let engine: MeasuredEngine | undefined;
    const service = createService(
      {
        ledger: this.ledger,
        journal: this.#journal,
        node: this.node,
        clients: {
          send: (clientId, topic, payload) => {
            if (this.loses(topic)) return true;
            if (this.isFull(topic)) return false;
            return engine?.send(clientId, topic, payload) ?? false;
          },
          disconnect: (clientId, refusal) => engine?.disconnect(clientId, refusal),
        },
        now: Date.now,
        logger: silentLogger,
        forward: (message) => this.forwarded.push(message),
        verify: createVerifier(),
      },
      { ...DEFAULT_SERVICE_OPTIONS, ...this.#options },
    );
    for await (const record of this.#journal.replay(0)) service.replay(record);
    await service.start();
    engine = await createAedesEngine(
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
    this.#service = service;
    const taking = engine;
    this.#server = createServer({ noDelay: true }, (socket) => {
      this.#sockets.add(socket);
      socket.on("close", () => this.#sockets.delete(socket));
      taking.accept(socket, "127.0.0.1");
    });
    const server = this.#server;
    await new Promise<void>((resolve) => server.listen(this.#port, "127.0.0.1", resolve));
    const address = server.address();
    this.#port = typeof address === "object" && address !== null ? address.port : 0;
  }

  /** Ends as kill −9 does: sockets break, what is not durable is lost. `start` begins again on the same port. */
  async kill(): Promise<void> {
    this.#journal = this.#journal.kill();
    const server = this.#server;
    const closed = new Promise((resolve) => server?.close(resolve));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
    await this.#engine?.close();
  }

  /** Loses the disk as well. */
  async loseDisk(): Promise<void> {
    await this.kill();
    this.#journal = new MemoryJournal();
  }

  /** The chain has moved on to the next epoch, and the broker has noticed. */
  async nextEpoch(): Promise<void> {
    this.ledger.nextEpoch();
    await this.service.tick(Date.now());
    await this.service.idle();
    await this.service.idle();
  }
}
