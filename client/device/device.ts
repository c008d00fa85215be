/**
 * A device of the network: connects to its broker with a token it makes itself, publishes, subscribes, and signs for
 * what it uses. Connections come and go; the session and its counters go on.
 */

import {
  type DeviceId,
  deviceIdOfKey,
  formatDeviceId,
  formatNodeId,
  nodeIdOfKey,
} from "../../chain/types/address.ts";
import { toHex } from "../../chain/types/bytes.ts";
import { deviceTopic } from "../../chain/types/controlTopics.ts";
import { ed25519PublicKey } from "../../chain/types/ed25519.ts";
import { NO_USAGE } from "../../chain/types/price.ts";
import { tagKey } from "../../chain/types/registration.ts";
import { deviceToken } from "../../chain/types/token.ts";
import { ROLE } from "../../chain/types/usageVoucher.ts";
import { Conversation } from "./conversation.ts";
import { Emitter } from "./emitter.ts";
import { Link, type LinkError } from "./link.ts";
import {
  type DeviceCounters,
  type DeviceEvents,
  type DeviceOptions,
  type DevicePorts,
  type MessageHandler,
  PublishError,
  type PublishOptions,
} from "./options.ts";
import { Retry } from "./retry.ts";
import { Sessions } from "./sessions.ts";
import { matchesFilter } from "./topicFilter.ts";
import { memoryVoucherStore } from "./voucherStore.ts";

const CONNECT_TIMEOUT_MS = 10_000;
const CLOSE_TIMEOUT_MS = 5_000;
const DEFAULT_RETRY_MS = 250;
const DEFAULT_MAX_WAITING = 10_000;

/** Connects and opens the device's session. @throws {Error} if the broker refuses it; a broker that is away is tried again. */
export async function connectDevice(
  options: DeviceOptions,
  ports: DevicePorts = {},
): Promise<Device> {
  const device = new Device(options, {
    store: ports.store ?? memoryVoucherStore(),
    now: ports.now ?? Date.now,
    random: ports.random ?? ((bytes) => crypto.getRandomValues(new Uint8Array(bytes))),
  });
  await device.open();
  return device;
}

interface Subscription {
  readonly filter: string;
  readonly qos: 0 | 1;
  readonly handler: MessageHandler;
}

/** See the file's docstring; made by `connectDevice`. */
export class Device {
  readonly id: DeviceId;
  readonly #options: DeviceOptions;
  readonly #ports: Required<DevicePorts>;
  readonly #emitter = new Emitter<DeviceEvents>();
  readonly #sessions: Sessions;
  readonly #subscriptions = new Set<Subscription>();
  #link: Link | undefined;
  #conversation: Conversation | undefined;
  readonly #retry: Retry;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #connections = 0;
  #closing = false;
  #opened: { resolve: () => void; reject: (error: Error) => void } | undefined;

  constructor(options: DeviceOptions, ports: Required<DevicePorts>) {
    const { brokerKey, broker, deviceKey } = options;
    if (brokerKey !== undefined && nodeIdOfKey(brokerKey) !== broker) {
      throw new RangeError(`the broker key is not that of ${formatNodeId(broker)}`);
    }
    this.id = deviceIdOfKey(tagKey(ed25519PublicKey(deviceKey)));
    this.#options = options;
    this.#ports = ports;
    this.#retry = new Retry(options.retryMs ?? DEFAULT_RETRY_MS, ports.random);
    const emit = this.#emitter.emit.bind(this.#emitter);
    this.#sessions = new Sessions({ options, ports, device: this.id, emit });
  }

  /** Makes the first connection. `connectDevice` calls it. */
  async open(): Promise<void> {
    await this.#sessions.restore();
    const opened = new Promise<void>((resolve, reject) => {
      this.#opened = { resolve, reject };
    });
    this.#connect();
    await opened;
  }

  /** Calls `listener` at every event of that name; the answer ends that. */
  on<Name extends keyof DeviceEvents>(
    name: Name,
    listener: (fact: DeviceEvents[Name]) => void,
  ): () => void {
    return this.#emitter.on(name, listener);
  }

  /**
   * Publishes; resolves when the broker has the message on disk (QoS 1) or it is on its way (QoS 0). Without a connection
   * it waits for one. @throws {PublishError} if it is refused.
   */
  publish(topic: string, payload: Uint8Array, options: PublishOptions = {}): Promise<void> {
    if (this.#closing) return Promise.reject(new PublishError("closed", "the device is closed"));
    const most = this.#options.maxWaiting ?? DEFAULT_MAX_WAITING;
    if (this.#sessions.waiting.length >= most) {
      const text = `${most} messages are waiting for the broker`;
      return Promise.reject(new PublishError("queue-full", text));
    }
    return new Promise((confirmed, failed) => {
      const { tier, qos = 1, retain = false } = options;
      const message = { topic, payload, qos, retain, confirmed, failed };
      this.#sessions.waiting.push({ message, tier });
      this.#conversation?.pump();
    });
  }

  /** Calls `handler` for every message that `filter` means; the answer ends that. @throws {Error} if it is refused. */
  async subscribe(
    filter: string,
    handler: MessageHandler,
    qos: 0 | 1 = 1,
  ): Promise<() => Promise<void>> {
    const subscription = { filter, qos, handler };
    this.#subscriptions.add(subscription);
    try {
      if (this.#conversation?.isReady) await this.#link?.subscribe(filter, qos);
    } catch (error) {
      if (this.#conversation?.isReady) this.#subscriptions.delete(subscription);
      throw error;
    }
    return () => this.#unsubscribe(subscription);
  }

  async #unsubscribe(subscription: Subscription): Promise<void> {
    this.#subscriptions.delete(subscription);
    const others = [...this.#subscriptions].some(({ filter }) => filter === subscription.filter);
    if (!others) await this.#link?.unsubscribe(subscription.filter);
  }

  counters(): DeviceCounters {
    const session = this.#sessions.current;
    return {
      sessionId: session === undefined ? "" : toHex(session.open.sessionId),
      epoch: session?.epoch ?? 0,
      published: session?.published ?? NO_USAGE,
      unconfirmed: session?.unconfirmed ?? 0,
      waiting: this.#sessions.waiting.length,
      signed: session?.accounts[ROLE.ingress].covered ?? NO_USAGE,
      signedInEpoch: session?.signedInEpoch ?? NO_USAGE,
      received: session?.received ?? NO_USAGE,
      receivedSigned: session?.accounts[ROLE.delivery].covered ?? NO_USAGE,
      connections: this.#connections,
      sessions: this.#sessions.opened,
    };
  }

  /** Sends what waits, signs for everything, disconnects. Gives up after five seconds without a broker. */
  async close(): Promise<void> {
    if (this.#closing) return;
    this.#closing = true;
    const done = await this.#sessions.drained(CLOSE_TIMEOUT_MS, () =>
      this.#conversation?.signAll(),
    );
    clearTimeout(this.#timer);
    this.#conversation?.end();
    await this.#link?.close();
    await this.#sessions.saved();
    const error = new PublishError("closed", "the device was closed before the message was sent");
    if (!done) this.#sessions.failAll(error);
  }

  /** Breaks the connection as a failing network would; the device connects again. For tests of applications. */
  dropConnection(): void {
    this.#link?.abort();
  }

  #connect(): void {
    const { chainId, deviceKey, brokerUrl, broker, tls } = this.#options;
    const nowSeconds = Math.floor(this.#ports.now() / 1000);
    const password = deviceToken(
      chainId,
      { id: this.id, seed32: deviceKey },
      {
        broker,
        expirySeconds: nowSeconds + (this.#options.tokenSeconds ?? 300),
        nonce: this.#ports.random(8),
      },
    );
    const link = new Link(
      {
        url: brokerUrl,
        clientId: `${formatDeviceId(this.id)}-${toHex(this.#sessions.clientNonce)}`,
        username: formatDeviceId(this.id),
        password,
        keepaliveSeconds: this.#options.keepaliveSeconds ?? 30,
        connectTimeoutMs: CONNECT_TIMEOUT_MS,
        ...(tls === undefined ? {} : { tls }),
      },
      {
        connected: () => {
          this.#connections += 1;
          // Asks for the state of the session; if the link ends first, the next one asks.
          link.subscribe(deviceTopic(this.id, "session"), 0).catch(() => undefined);
        },
        message: (topic, payload) => this.#conversation?.message(topic, payload),
        closed: (error) => this.#closed(error),
      },
    );
    this.#link = link;
    this.#conversation = new Conversation({
      options: this.#options,
      now: this.#ports.now,
      device: this.id,
      sessions: this.#sessions,
      link,
      emit: this.#emitter.emit.bind(this.#emitter),
      ready: () => this.#ready(link),
      progress: () => this.#retry.reset(),
      deliver: (topic, payload) => this.#deliver(topic, payload),
    });
  }

  async #ready(link: Link): Promise<void> {
    const wanted = new Map<string, 0 | 1>();
    for (const { filter, qos } of this.#subscriptions) {
      wanted.set(filter, qos === 1 ? 1 : (wanted.get(filter) ?? 0));
    }
    try {
      for (const [filter, qos] of wanted) await link.subscribe(filter, qos);
    } catch (error) {
      this.#emitter.emit("error", error as Error);
    }
    this.#opened?.resolve();
    this.#opened = undefined;
  }

  #deliver(topic: string, payload: Uint8Array): void {
    for (const { filter, handler } of this.#subscriptions) {
      if (matchesFilter(filter, topic)) handler(topic, payload);
    }
  }

  #closed(error: LinkError | undefined): void {
    const conversation = this.#conversation;
    this.#conversation = undefined;
    conversation?.end();
    const fatal = conversation?.fatal ?? (error?.returnCode === undefined ? undefined : error);
    const reason = (fatal ?? error)?.message ?? "the connection was closed";
    this.#emitter.emit("disconnected", { reason });
    if (fatal !== undefined && this.#opened !== undefined) {
      this.#closing = true;
      this.#opened.reject(fatal);
      return;
    }
    if (this.#closing && this.#sessions.isIdle) return;
    this.#timer = setTimeout(() => this.#connect(), this.#retry.pause());
  }
}
