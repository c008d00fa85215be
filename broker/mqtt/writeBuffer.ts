/** Bytes towards one client: collected during a turn of the event loop, written once at its end. */

import type { Duplex } from "node:stream";
import type { Message } from "./message.ts";
import { publishFlags } from "./packets.ts";

/** Frames up to this size are copied together; larger ones are passed on as they are. */
const COPY_BYTES = 16 * 1024;
const FIRST_ARENA_BYTES = 2 * 1024;
const LARGEST_ARENA_BYTES = 64 * 1024;

/** Writes what every output has collected, once per turn of the event loop. */
export class TurnFlusher {
  #waiting: WriteBuffer[] = [];

  /** `output.flush()` runs at the end of the turn. */
  schedule(output: WriteBuffer): void {
    if (this.#waiting.push(output) === 1) setImmediate(() => this.#run());
  }

  #run(): void {
    const outputs = this.#waiting;
    this.#waiting = [];
    for (const output of outputs) output.flush();
  }
}

/** How a message is sent to one client. */
export interface Delivery {
  readonly qos: 0 | 1 | 2;
  /** 0 at QoS 0. */
  readonly messageId: number;
  readonly retain: boolean;
  readonly dup: boolean;
}

/** The output queue of one connection. It never blocks: who writes looks at `pendingBytes`. */
export class WriteBuffer {
  readonly #stream: Duplex;
  readonly #flusher: TurnFlusher;
  readonly #onSent: (bytes: number) => void;
  #chunks: Buffer[] = [];
  #arena: Buffer | undefined;
  #used = 0;
  #arenaBytes = FIRST_ARENA_BYTES;
  #queuedBytes = 0;
  #writingBytes = 0;
  #isScheduled = false;
  #writingSinceMs = 0;
  #whenEmpty: (() => void) | undefined;

  /** `onSent` runs after each write that the operating system has taken. */
  constructor(stream: Duplex, flusher: TurnFlusher, onSent: (bytes: number) => void) {
    this.#stream = stream;
    this.#flusher = flusher;
    this.#onSent = onSent;
  }

  /** Bytes that the operating system has not taken yet. */
  get pendingBytes(): number {
    return this.#queuedBytes + this.#writingBytes;
  }

  /** Whether the operating system has been taking nothing for `ms` milliseconds. */
  isStuck(ms: number): boolean {
    return this.#writingBytes > 0 && performance.now() - this.#writingSinceMs > ms;
  }

  /** Queues a copy of small `bytes`; large ones must not change afterwards. */
  write(bytes: Uint8Array): void {
    if (bytes.length > COPY_BYTES) this.#pushWhole(bytes);
    else this.#reserve(bytes.length).set(bytes, this.#advance(bytes.length));
    this.#schedule(bytes.length);
  }

  /** Queues a packet that is a type, the length 2 and a message id: PUBACK, PUBREC, PUBREL. */
  writeAcknowledgement(firstByte: number, messageId: number): void {
    const arena = this.#reserve(4);
    const at = this.#advance(4);
    arena[at] = firstByte;
    arena[at + 1] = 2;
    arena[at + 2] = messageId >> 8;
    arena[at + 3] = messageId & 0xff;
    this.#schedule(4);
  }

  /** Queues `message` as a PUBLISH. */
  writePublish(message: Message, delivery: Delivery): void {
    const { qos, messageId, retain, dup } = delivery;
    const { bytes, idOffset } = message.frame(qos > 0);
    const isLarge = bytes.length > COPY_BYTES;
    const headBytes = isLarge ? idOffset + 2 : bytes.length;
    const arena = this.#reserve(headBytes);
    const at = this.#advance(headBytes);
    arena.set(isLarge ? bytes.subarray(0, headBytes) : bytes, at);
    arena[at] = publishFlags(qos, retain, dup);
    if (qos > 0) {
      arena[at + idOffset] = messageId >> 8;
      arena[at + idOffset + 1] = messageId & 0xff;
    }
    if (isLarge) this.#pushWhole(bytes.subarray(headBytes));
    this.#schedule(bytes.length);
  }

  /** Gives everything queued to the stream, unless an earlier write is still under way. */
  flush(): void {
    this.#isScheduled = false;
    if (this.#writingBytes > 0 || this.#queuedBytes === 0 || this.#stream.destroyed) return;
    this.#seal();
    const chunks = this.#chunks;
    this.#chunks = [];
    this.#writingBytes = this.#queuedBytes;
    this.#writingSinceMs = performance.now();
    this.#queuedBytes = 0;
    this.#stream.cork();
    const last = chunks.length - 1;
    for (let i = 0; i < last; i += 1) this.#stream.write(chunks[i]);
    this.#stream.write(chunks[last], this.#written);
    this.#stream.uncork();
  }

  /** Calls `done` once nothing is pending; at once if so already. */
  whenEmpty(done: () => void): void {
    if (this.pendingBytes === 0) done();
    else this.#whenEmpty = done;
  }

  readonly #written = (): void => {
    const bytes = this.#writingBytes;
    this.#writingBytes = 0;
    this.#onSent(bytes);
    if (this.#queuedBytes > 0) this.flush();
    else this.#whenEmpty?.();
  };

  #schedule(bytes: number): void {
    this.#queuedBytes += bytes;
    if (this.#isScheduled || this.#writingBytes > 0) return;
    this.#isScheduled = true;
    this.#flusher.schedule(this);
  }

  /** The arena, with room for `bytes`. */
  #reserve(bytes: number): Buffer {
    if (this.#arena !== undefined && this.#used + bytes <= this.#arena.length) return this.#arena;
    if (this.#arena !== undefined) {
      this.#seal();
      this.#arenaBytes = Math.min(2 * this.#arenaBytes, LARGEST_ARENA_BYTES);
    }
    this.#arena = Buffer.allocUnsafeSlow(Math.max(this.#arenaBytes, bytes));
    return this.#arena;
  }

  #advance(bytes: number): number {
    const at = this.#used;
    this.#used += bytes;
    return at;
  }

  #pushWhole(bytes: Uint8Array): void {
    this.#seal();
    this.#chunks.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  }

  /** Closes the arena as it stands; what is left of it is used up. */
  #seal(): void {
    if (this.#arena === undefined || this.#used === 0) return;
    this.#chunks.push(this.#arena.subarray(0, this.#used));
    if (this.#used < this.#arenaBytes / 4) {
      this.#arenaBytes = Math.max(FIRST_ARENA_BYTES, this.#arenaBytes / 2);
    }
    this.#arena = undefined;
    this.#used = 0;
  }
}
