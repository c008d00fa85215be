/**
 * aedes as the protocol engine: CONNECT, SUBSCRIBE, UNSUBSCRIBE, PING, the QoS 2 handshake, wills, taking over of
 * sessions. The only file that imports it. PUBLISH packets do not pass here: aedes 1.2 acknowledges before it stores,
 * loses retained messages that others overtake and lets a slow subscriber stop everybody.
 */

import type { EventEmitter } from "node:events";
import { type Duplex, Readable } from "node:stream";
import {
  Aedes,
  type AedesOptions,
  type Client,
  type PublishPacket,
  type Subscription,
} from "aedes";
import mqttPacket from "mqtt-packet";
import type { ProtocolStream } from "./protocolStream.ts";

// aedes writes through this package, which would keep a buffer for each of 65,536 packet ids: 8 MB for a few packets.
mqttPacket.writeToStream.cacheNumbers = false;

/** What a CONNECT packet says. */
export interface ConnectPacket {
  /** Empty if the client leaves the choice to the broker. */
  readonly clientId: string;
  readonly isClean: boolean;
  readonly keepaliveSeconds: number;
  readonly username: string | undefined;
  readonly password: Uint8Array | undefined;
  readonly will: WillPacket | undefined;
}

/** The message that a client leaves behind. */
export interface WillPacket {
  readonly topic: string;
  readonly payload: Uint8Array;
  readonly qos: 0 | 1 | 2;
  readonly retain: boolean;
}

/** CONNACK: accepted, identifier rejected, unavailable, bad user name or password, not authorised. */
export type ConnectCode = 0 | 2 | 3 | 4 | 5;

/** What the protocol engine asks and tells. */
export interface ProtocolHooks {
  /** Chooses a client id where the client has none. */
  chooseClientId(stream: ProtocolStream): string;
  connect(stream: ProtocolStream, packet: ConnectPacket): Promise<ConnectCode>;
  /** Whether an earlier session goes on. */
  hasSession(clientId: string): boolean;
  /** CONNACK 0 has been sent. */
  ready(stream: ProtocolStream): void;
  /** The answer false becomes 0x80. */
  subscribe(stream: ProtocolStream, filter: string, qos: 0 | 1 | 2): Promise<boolean>;
  /** SUBACK has been written for these filters. */
  subscribed(stream: ProtocolStream, filters: readonly string[]): void;
  unsubscribed(stream: ProtocolStream, filters: readonly string[]): void;
  /** PUBACK or PUBCOMP for a message to the client. */
  acknowledged(clientId: string, messageId: number): void;
  /** PUBREC for a message to the client. */
  received(clientId: string, messageId: number): void;
  /** PUBREL for a message from the client. */
  released(clientId: string, messageId: number): void;
  /** The client went without DISCONNECT. */
  will(stream: ProtocolStream, will: WillPacket): void;
  failed(error: Error): void;
}

/** A running protocol engine. */
export interface Protocol {
  /** Serves the client at the other end of `stream`. */
  serve(stream: ProtocolStream): void;
  close(): Promise<void>;
}

/** Stands for an earlier session, which aedes recognises by its subscriptions; ours are kept elsewhere. */
const SESSION_MARK = "$yizhan/session";
const GRANTED_FAILURE = 128;
const SERVER_UNAVAILABLE = 3;
const NEVER_MS = 2 ** 31 - 1;

/** Starts aedes with `hooks` for everything that it does not decide. */
export async function startProtocol(
  hooks: ProtocolHooks,
  options: { readonly connectTimeoutMs: number; readonly maxTopicLevels: number },
): Promise<Protocol> {
  const aedes = new Shell({
    ...handlers(hooks),
    persistence: new SessionBridge(hooks),
    connectTimeout: options.connectTimeoutMs,
    maxTopicLevels: options.maxTopicLevels,
    heartbeatInterval: NEVER_MS / 4, // meant for clusters of aedes
    maxClientsIdLength: 65_535,
    queueLimit: 1,
    drainTimeout: 500, // never waited for: it takes everything
  });
  await aedes.listen();
  aedes.on("clientReady", (client: Client) => hooks.ready(streamOf(client)));
  aedes.on("subscribe", (subscriptions: Subscription[], client: Client) => {
    const granted = subscriptions.filter(({ qos }) => (qos as number) !== GRANTED_FAILURE);
    hooks.subscribed(
      streamOf(client),
      granted.map(({ topic }) => topic),
    );
  });
  aedes.on("unsubscribe", (filters: string[], client: Client) => {
    if (!client.closed) hooks.unsubscribed(streamOf(client), filters);
  });
  (aedes as EventEmitter).on("error", (error: Error) => hooks.failed(error)); // the type leaves it out
  return {
    serve: (stream) => {
      aedes.handle(stream as unknown as Duplex);
    },
    close: () => new Promise((resolve) => aedes.close(resolve)),
  };
}

/** Routes nothing: subscriptions and messages are ours. */
class Shell extends Aedes {
  /** aedes tells other instances of itself about clients; there are none. Wills come through `authorizePublish`. */
  override publish(_: PublishPacket, ...rest: unknown[]): void {
    const whenDone = rest.at(-1); // behind the client, if there is one
    if (typeof whenDone === "function") whenDone();
  }

  override subscribe(_topic: string, _deliver: unknown, whenDone?: () => void): void {
    whenDone?.();
  }

  override unsubscribe(_topic: string, _deliver: unknown, whenDone?: () => void): void {
    whenDone?.();
  }
}

function handlers(hooks: ProtocolHooks): AedesOptions {
  const packets = new WeakMap<object, ConnectPacket>();
  return {
    preConnect: (client, packet, callback) => {
      const { clientId, clean, keepalive, username, password, will } = packet;
      packets.set(client, {
        clientId,
        isClean: clean ?? true,
        keepaliveSeconds: keepalive ?? 0,
        username,
        password: password as Buffer | undefined,
        will: will === undefined ? undefined : willOf(will),
      });
      packet.keepalive = 0; // silence is watched by the connection: aedes does not see every packet
      if (clientId === "" && clean === true)
        packet.clientId = hooks.chooseClientId(streamOf(client));
      callback(null, true);
    },
    authenticate: (client, _username, _password, callback) => {
      const packet = { ...(packets.get(client) as ConnectPacket), clientId: client.id };
      const isUnnamed = (packets.get(client) as ConnectPacket).clientId === "" && !packet.isClean;
      const answer = isUnnamed
        ? Promise.resolve(2 as const)
        : hooks.connect(streamOf(client), packet);
      const code = answer.catch((error: Error) => {
        hooks.failed(error);
        return SERVER_UNAVAILABLE;
      });
      code.then((returnCode) => {
        if (returnCode === 0) callback(null, true);
        else callback(Object.assign(new Error(`CONNACK ${returnCode}`), { returnCode }), null);
      });
    },
    authorizeSubscribe: (client, subscription, callback) => {
      const { topic, qos } = subscription;
      if (topic === SESSION_MARK) {
        callback(null, null);
        return;
      }
      hooks.subscribe(streamOf(client), topic, qos as 0 | 1 | 2).then(
        (isAllowed) => callback(null, isAllowed ? subscription : null),
        (error: Error) => {
          hooks.failed(error);
          callback(null, null);
        },
      );
    },
    authorizePublish: (client, packet, callback) => {
      if (client !== null) hooks.will(streamOf(client), willOf(packet));
      callback(null);
    },
  };
}

function streamOf(client: Client): ProtocolStream {
  return client.conn as unknown as ProtocolStream;
}

function willOf(packet: {
  topic: string;
  payload: string | Buffer;
  qos?: number;
  retain?: boolean;
}): WillPacket {
  return {
    topic: packet.topic,
    payload: Buffer.from(packet.payload ?? ""),
    qos: (packet.qos ?? 0) as 0 | 1 | 2,
    retain: packet.retain ?? false,
  };
}

interface Named {
  readonly id: string;
}

interface Numbered {
  readonly messageId: number;
}

/** Where aedes keeps sessions: it asks ours. */
class SessionBridge {
  readonly #hooks: ProtocolHooks;

  constructor(hooks: ProtocolHooks) {
    this.#hooks = hooks;
  }

  async setup(): Promise<void> {}

  async subscriptionsByClient({ id }: Named): Promise<{ topic: string; qos: number }[]> {
    return this.#hooks.hasSession(id) ? [{ topic: SESSION_MARK, qos: 0 }] : [];
  }

  async outgoingClearMessageId({ id }: Named, { messageId }: Numbered): Promise<void> {
    this.#hooks.acknowledged(id, messageId);
  }

  async outgoingUpdate({ id }: Named, { messageId }: Numbered): Promise<void> {
    this.#hooks.received(id, messageId);
  }

  /** Always there, so that `incomingDelPacket` is asked. */
  async incomingGetPacket(_: Named, packet: Numbered): Promise<Numbered> {
    return packet;
  }

  async incomingDelPacket({ id }: Named, { messageId }: Numbered): Promise<void> {
    this.#hooks.released(id, messageId);
  }

  outgoingStream(): Readable {
    return Readable.from([]);
  }

  createRetainedStreamCombi(): Readable {
    return Readable.from([]);
  }

  streamWill(): Readable {
    return Readable.from([]);
  }

  async addSubscriptions(): Promise<void> {}
  async removeSubscriptions(): Promise<void> {}
  async cleanSubscriptions(): Promise<void> {}
  async cleanIncoming(): Promise<void> {}
  async putWill(): Promise<void> {}
  async delWill(): Promise<void> {}
}
