/** A message on its way to subscribers; its frames are built once and shared. */

import type { EngineMessage } from "./engine.ts";
import { encodePublish } from "./packets.ts";

/** A PUBLISH frame whose first byte, and message id if it has one, are filled in per delivery. */
export interface SharedFrame {
  readonly bytes: Buffer;
  /** Where the message id goes, or would go. */
  readonly idOffset: number;
}

/** A message and its frames with and without a message id. */
export class Message {
  readonly topic: string;
  readonly qos: 0 | 1 | 2;
  readonly retain: boolean;
  #payload: Uint8Array;
  #plain: SharedFrame | undefined;
  #numbered: SharedFrame | undefined;
  #isOwn = false;

  constructor({ topic, payload, qos, retain }: EngineMessage, source?: SharedFrame) {
    this.topic = topic;
    this.qos = qos;
    this.retain = retain;
    this.#payload = payload;
    if (qos === 0) this.#plain = source;
    else this.#numbered = source;
  }

  get payload(): Uint8Array {
    return this.#payload;
  }

  /** Bytes that a queue accounts for. */
  get weight(): number {
    return this.topic.length + this.#payload.length;
  }

  /** The frame for a delivery at QoS 0 or above. */
  frame(numbered: boolean): SharedFrame {
    if (numbered) {
      this.#numbered ??= encodePublish(this.topic, this.#payload, true);
      return this.#numbered;
    }
    this.#plain ??= encodePublish(this.topic, this.#payload, false);
    return this.#plain;
  }

  /** Copies the payload out of the network buffer it lies in; for messages that stay. Returns itself. */
  keep(): this {
    if (!this.#isOwn) {
      this.#payload = Uint8Array.from(this.#payload);
      this.#plain = undefined;
      this.#numbered = undefined;
      this.#isOwn = true;
    }
    return this;
  }
}
