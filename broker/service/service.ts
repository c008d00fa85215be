/**
 * The service of a broker: who may do what, what it costs, who has signed for it, and what the chain is told. No sockets, no
 * timers: the assembly calls `replay` for every record of the journal, then `start`, and from then on the hooks of the
 * engine and `tick`.
 */

import { type formatAddress, formatDeviceId } from "../../chain/types/address.ts";
import { brokerSubject, CONTROL_ROOT, isControlTopic } from "../../chain/types/controlTopics.ts";
import { addMessage } from "../../chain/types/price.ts";
import { LedgerUnavailableError } from "../ledger/ledger.ts";
import { createLookups, type Lookups } from "../ledger/lookups.ts";
import type {
  ClientView,
  ConnectRequest,
  Identity,
  PublishAcceptance,
  PublishRequest,
} from "../mqtt/engine.ts";
import type { PlacedRecord } from "../storage/journal.ts";
import { filterRule, loadMissing, loadPlace, maySubscribe, namespaceOf } from "./access.ts";
import { Admission } from "./admission.ts";
import { Aggregators } from "./aggregators.ts";
import { applyRecord } from "./apply.ts";
import { authenticate } from "./authentication.ts";
import { type Connection, Connections } from "./connections.ts";
import { askedNamespace, type ControlParts, handleControl } from "./control.ts";
import { EpochClosing } from "./epochClosing.ts";
import { Hops } from "./hops.ts";
import type { ServiceOptions, ServiceParts } from "./parts.ts";
import { Recorder } from "./recorder.ts";
import { isRefusal, refuse, type ServiceRefusal } from "./refusals.ts";
import { SessionOpening } from "./sessionOpening.ts";
import { DEFAULT_TIER, SessionStates } from "./sessionStates.ts";
import { Settler } from "./settler.ts";
import { emptyState, epochOf, type ServiceState } from "./state.ts";
import { describeService, type ServiceStatus } from "./status.ts";
import { VoucherAcceptance } from "./voucherAcceptance.ts";

/** Builds the service of one broker. */
export function createService(parts: ServiceParts, options: ServiceOptions): Service {
  return new Service(parts, options);
}

/** See the file's docstring. */
export class Service {
  readonly hops: Hops;
  readonly #parts: ServiceParts;
  readonly #options: ServiceOptions;
  readonly #state: ServiceState = emptyState();
  readonly #lookups: Lookups;
  readonly #connections = new Connections();
  readonly #recorder: Recorder;
  readonly #states: SessionStates;
  readonly #admission: Admission;
  readonly #vouchers: VoucherAcceptance;
  readonly #epochs: EpochClosing;
  readonly #settlement: Settler;
  readonly #aggregators: Aggregators;
  readonly #control: ControlParts;
  #following: Promise<void> = Promise.resolve();

  constructor(parts: ServiceParts, options: ServiceOptions) {
    this.#parts = parts;
    this.#options = options;
    const { ledger, node, verify, logger, clients } = parts;
    const state = this.#state;
    const connections = this.#connections;
    const lookups = createLookups(ledger, parts.now);
    const recorder = new Recorder({ state, journal: parts.journal, self: node.id, logger });
    const states = new SessionStates(state, clients);
    const shared = { ...parts, state, lookups, connections, recorder, states };
    const withChain = { ...shared, chainId: ledger.chainId };
    this.#lookups = lookups;
    this.#recorder = recorder;
    this.#states = states;
    this.hops = new Hops({ ledger, node, verify, recorder, logger });
    this.#admission = new Admission({ ...shared, self: node.id });
    this.#vouchers = new VoucherAcceptance(withChain);
    this.#epochs = new EpochClosing({ ...shared, capacity: BigInt(options.capacity) });
    this.#aggregators = new Aggregators(shared);
    this.#settlement = new Settler({ ...shared, aggregators: this.#aggregators });
    const sessions = new SessionOpening(withChain);
    const vouchers = this.#vouchers;
    this.#control = { lookups, sessions, vouchers, aggregators: this.#aggregators, clients };
  }

  /** Takes one record of the journal up again; before `start`, in order. Records of others are passed over. */
  replay(record: PlacedRecord): void {
    applyRecord(this.#state, record, this.#parts.node.id);
  }

  /** Begins or closes epochs so that traffic counts in the ledger's; call it before the first client may connect. */
  async start(): Promise<void> {
    await this.#follow();
  }

  /**
   * Everything that takes time into account; call it about once a second and after every block. It does not wait for the
   * chain: what is handed in goes on in the background, see `idle`.
   */
  async tick(nowMs: number): Promise<void> {
    await this.#follow();
    this.hops.tick(nowMs, epochOf(this.#state));
    this.#settlement.run();
  }

  /** Resolves when everything that was handed in to the chain has an outcome. */
  idle(): Promise<void> {
    return this.#settlement.idle();
  }

  /** One roll-over at a time. */
  #follow(): Promise<void> {
    const next = this.#following.then(() => this.#epochs.follow());
    this.#following = next.catch(() => undefined);
    return next;
  }

  /** Closes `epoch` if it is the one being counted; without effect otherwise. */
  async closeEpoch(epoch: number): Promise<void> {
    const next = this.#following.then(() => this.#epochs.close(epoch));
    this.#following = next.catch(() => undefined);
    await next;
  }

  /** What the chain has not got yet about closed epochs; `tick` hands it in. */
  submissions(): ReturnType<Settler["submissions"]> {
    return this.#settlement.submissions();
  }

  /** Hook of the engine. */
  async authenticate(request: ConnectRequest): Promise<Identity | ServiceRefusal> {
    const { ledger, node, now } = this.#parts;
    const { localUsers } = this.#options;
    const parts = {
      chainId: ledger.chainId,
      self: node.id,
      lookups: this.#lookups,
      now,
      localUsers,
    };
    try {
      return await authenticate(parts, request);
    } catch (error) {
      return unavailable(error);
    }
  }

  /** Hook of the engine. Stock clients are told nothing that they did not ask for. */
  connected(client: ClientView): void {
    const connection = this.#connections.of(client);
    if (connection.device === undefined) return;
    const device = this.#lookups.devices.last(connection.device)?.value;
    if (device !== undefined) connection.tiers.set(DEFAULT_TIER, device.defaultTier);
  }

  /** Hook of the engine. */
  disconnected(client: ClientView): void {
    this.#aggregators.disconnected(this.#connections.of(client));
    this.#connections.remove(client);
  }

  /** Hook of the engine: packets of one client are counted in the order of the calls. */
  async publish(request: PublishRequest): Promise<PublishAcceptance | ServiceRefusal> {
    const connection = this.#connections.of(request.client);
    try {
      const wanted = connection.turn === undefined ? this.#missing(connection, request) : [];
      if (connection.turn === undefined && wanted.length === 0) {
        return await this.#act(connection, request);
      }
      return await this.#later(connection, request);
    } catch (error) {
      return unavailable(error);
    }
  }

  /** Waits for the packets before and for the ledger, then acts; the next packet waits for that, but not for the disk. */
  async #later(
    connection: Connection,
    request: PublishRequest,
  ): Promise<PublishAcceptance | ServiceRefusal> {
    const before = connection.turn ?? Promise.resolve();
    const acted = before.then(async () => {
      await Promise.all(this.#missing(connection, request)).catch((error: unknown) => {
        connection.refusal = unavailable(error);
      });
      return { answer: this.#act(connection, request) };
    });
    const turn = acted.catch(() => undefined);
    connection.turn = turn;
    try {
      return await (await acted).answer;
    } finally {
      if (connection.turn === turn) connection.turn = undefined;
    }
  }

  /** Loads what is not at hand of what deciding about a packet needs. */
  #missing(connection: Connection, { topic, payload }: PublishRequest): Promise<unknown>[] {
    if (connection.device === undefined) return [];
    const name = isControlTopic(topic)
      ? askedNamespaceOf(this.#subject(topic), payload)
      : namespaceOf(topic);
    return loadMissing(this.#lookups, connection.device, name);
  }

  #subject(topic: string): ReturnType<typeof brokerSubject> {
    return brokerSubject(this.#parts.node.id, topic);
  }

  async #act(
    connection: Connection,
    request: PublishRequest,
  ): Promise<PublishAcceptance | ServiceRefusal> {
    if (this.#recorder.failed) {
      return refuse("storage-failed", "this broker cannot write to its disk: use another broker");
    }
    if (!isControlTopic(request.topic)) return this.#admission.publish(connection, request);
    const subject = this.#subject(request.topic);
    if (subject === undefined) {
      return refuse("topic-reserved", `${CONTROL_ROOT} topics are for vouchers`);
    }
    const refusal = await handleControl(this.#control, subject, { connection, request });
    return refusal ?? { distribute: false };
  }

  /** Hook of the engine: a device that asks for the state of its session is told the epoch and the prices. */
  async subscribe(client: ClientView, filter: string): Promise<ServiceRefusal | undefined> {
    const connection = this.#connections.of(client);
    if (client.identity.kind === "local") return undefined;
    const rule = filterRule(filter, `${CONTROL_ROOT}/${client.identity.id}`);
    if (rule === "allowed") {
      this.#states.welcome(connection, filter);
      return undefined;
    }
    if (rule !== "ask") return rule;
    try {
      return await this.#maySubscribe(connection, filter);
    } catch (error) {
      return unavailable(error);
    }
  }

  async #maySubscribe(connection: Connection, filter: string): Promise<ServiceRefusal | undefined> {
    const { device } = connection;
    const view = device === undefined ? undefined : await this.#lookups.devices.get(device);
    const payer = view?.payer ?? connection.payer;
    if (payer === undefined) {
      const name = device === undefined ? "the client" : formatDeviceId(device);
      return refuse("device-unknown", `${name} is not registered`);
    }
    const place = await loadPlace(this.#lookups, namespaceOf(filter));
    return isRefusal(place) ? place : maySubscribe({ device, payer }, place);
  }

  /** Hook of the engine: counts what a device is given, at its default tier. Nothing is refused here. */
  deliver(client: ClientView, topic: string, payloadBytes: number): boolean {
    if (client.identity.kind !== "device" || topic.startsWith("$")) return true;
    const connection = this.#connections.of(client);
    const tier = connection.tiers.get(DEFAULT_TIER) || 1;
    connection.delivered = addMessage(connection.delivered, tier, payloadBytes);
    if (connection.session === undefined || connection.moved) return true;
    const session = this.#state.sessions.get(connection.session);
    if (session === undefined) return true;
    session.delivery.total = addMessage(session.delivery.total, tier, payloadBytes);
    return true;
  }

  /** Counters for status pages and metrics. */
  status(): ServiceStatus {
    return describeService(this.#state, {
      connections: this.#connections,
      publish: this.#admission.counters,
      vouchers: this.#vouchers.counters,
      storageFailed: this.#recorder.failed,
    });
  }

  /** What a payer owes this broker and has not paid, in nyz. */
  owedBy(payer: Parameters<typeof formatAddress>[0]): bigint {
    const account = this.#state.payers.get(payer);
    return (account?.open ?? 0n) + (account?.unsettled ?? 0n);
  }
}

function askedNamespaceOf(
  subject: ReturnType<typeof brokerSubject>,
  payload: Uint8Array,
): string | undefined {
  return subject === "namespace" ? askedNamespace(payload) : undefined;
}

function unavailable(error: unknown): ServiceRefusal {
  if (error instanceof LedgerUnavailableError) {
    return refuse("ledger-unavailable", "the chain does not answer at the moment: try again");
  }
  throw error;
}
