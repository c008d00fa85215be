/** One MQTT connection, from CONNECT to its end. A new connection is a new link: nothing is sent again behind our back. */

import mqtt, { type IClientOptions, type MqttClient } from "mqtt";

/** How to connect. */
export interface LinkOptions {
  /** `mqtt://`, `mqtts://`, `ws://` or `wss://`. */
  readonly url: string;
  readonly clientId: string;
  readonly username: string;
  readonly password: string;
  readonly keepaliveSeconds: number;
  readonly connectTimeoutMs: number;
  /** Certificate authorities and the like; what `mqtt` takes for `mqtts://`. */
  readonly tls?: Partial<IClientOptions>;
}

/** What a link tells. */
export interface LinkEvents {
  /** CONNACK: accepted. */
  readonly connected: () => void;
  readonly message: (topic: string, payload: Uint8Array) => void;
  /** Once, also when the connection was never made. */
  readonly closed: (error: LinkError | undefined) => void;
}

/** Why there is no connection. */
export class LinkError extends Error {
  /** CONNACK return code; undefined if the broker was not reached. */
  readonly returnCode: number | undefined;

  constructor(text: string, returnCode: number | undefined) {
    super(text);
    this.name = "LinkError";
    this.returnCode = returnCode;
  }
}

/** See the file's docstring. */
export class Link {
  readonly #client: MqttClient;
  #closed = false;
  #error: LinkError | undefined;

  constructor(options: LinkOptions, events: LinkEvents) {
    this.#client = mqtt.connect(options.url, {
      ...options.tls,
      clientId: options.clientId,
      username: options.username,
      password: options.password,
      keepalive: options.keepaliveSeconds,
      connectTimeout: options.connectTimeoutMs,
      protocolVersion: 4,
      clean: true,
      reconnectPeriod: 0,
      resubscribe: false,
      queueQoSZero: false,
    });
    this.#client.on("connect", () => events.connected());
    this.#client.on("message", (topic, payload) => {
      if (!this.#closed) events.message(topic, payload);
    });
    this.#client.on("error", (error: Error & { code?: number | string }) => {
      const code = typeof error.code === "number" ? error.code : undefined;
      this.#error ??= new LinkError(error.message, code);
    });
    this.#client.on("close", () => {
      if (this.#closed) return;
      this.#closed = true;
      this.#client.end(true);
      events.closed(this.#error);
    });
  }

  get isOpen(): boolean {
    return !this.#closed && this.#client.connected;
  }

  /** Hands a message to the socket; `acknowledged` runs at PUBACK, or when written at QoS 0, and never if the link ends first. */
  publish(
    message: {
      readonly topic: string;
      readonly payload: Uint8Array;
      readonly qos: 0 | 1;
      readonly retain: boolean;
    },
    acknowledged: () => void,
  ): void {
    const { topic, payload, qos, retain } = message;
    this.#client.publish(topic, payload as Buffer, { qos, retain }, (error) => {
      if (!error && !this.#closed) acknowledged();
    });
  }

  /** @throws {LinkError} if the broker refuses the filter or the link ends. */
  async subscribe(filter: string, qos: 0 | 1): Promise<void> {
    const grants = await this.#client.subscribeAsync(filter, { qos }).catch((error: Error) => {
      throw new LinkError(`subscribing to ${filter}: ${error.message}`, undefined);
    });
    if (grants.some((grant) => grant.qos === 128)) {
      throw new LinkError(`the broker refuses the filter ${filter}`, 128);
    }
  }

  async unsubscribe(filter: string): Promise<void> {
    if (this.isOpen) await this.#client.unsubscribeAsync(filter);
  }

  /** DISCONNECT, then closes. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#client.endAsync().catch(() => undefined);
  }

  /** Closes at once, as a broken network would; `closed` is told. */
  abort(): void {
    this.#client.stream.destroy();
  }
}
