/** A client's packets wait in their order: decisions on PUBLISH packets are made side by side, their effects one by one. */

import type { PublishAcceptance, Refusal } from "./engine.ts";
import type { Message } from "./message.ts";
import type { PublishFrame } from "./packets.ts";
import { Queue } from "./queue.ts";

/** A decision on a PUBLISH packet. */
export type Verdict = PublishAcceptance | Refusal;

/** A PUBLISH packet that waits for its decision. */
export interface Undecided {
  readonly packet: PublishFrame;
  readonly message: Message;
  /** A QoS 2 packet that came before: it is acknowledged only. */
  readonly isRepeat: boolean;
  /** Length of the frame. */
  readonly bytes: number;
}

/** Where the effects happen. */
export interface PacketQueueEnd {
  /** The packet is decided, and so are all before it. */
  decided(item: Undecided, verdict: Verdict): void;
  /** Handles another control packet; `whenDone` runs once when the next one may follow. */
  control(frame: Buffer, whenDone: () => void): void;
  /** Nothing waits any more. */
  settled(): void;
  /** The hook failed, which it must not. The answer stands for its verdict. */
  failed(error: unknown): Refusal;
}

interface PublishItem extends Undecided {
  verdict: Verdict | undefined;
}

type Item = PublishItem | { readonly frame: Buffer };

/** The queue of one client. */
export class PacketQueue {
  readonly #end: PacketQueueEnd;
  readonly #items = new Queue<Item>();
  #isDraining = false;
  /** The frame at the head is being handled. */
  #isBusy = false;
  #isClosed = false;
  #undecidedBytes = 0;

  constructor(end: PacketQueueEnd) {
    this.#end = end;
  }

  /** Bytes of PUBLISH packets that wait. */
  get undecidedBytes(): number {
    return this.#undecidedBytes;
  }

  /** Packets that wait. */
  get length(): number {
    return this.#items.length;
  }

  /** Adds a PUBLISH whose decision is under way. */
  publish(undecided: Undecided, verdict: Promise<Verdict>): void {
    const item: PublishItem = { ...undecided, verdict: undefined };
    this.#items.push(item);
    this.#undecidedBytes += item.bytes;
    verdict.then(
      (decided) => this.#decide(item, decided),
      (error: unknown) => this.#decide(item, this.#end.failed(error)),
    );
  }

  /** Adds another control packet. */
  control(frame: Buffer): void {
    this.#items.push({ frame });
    this.#drain();
  }

  /** The client has gone: packets that are decided still take effect, control packets do not. */
  close(): void {
    this.#isClosed = true;
    this.#isBusy = false;
    this.#drain();
  }

  #decide(item: PublishItem, verdict: Verdict): void {
    item.verdict = verdict;
    if (this.#items.first === item) this.#drain();
  }

  #drain(): void {
    if (this.#isDraining) return;
    this.#isDraining = true;
    for (let item = this.#items.first; item !== undefined; item = this.#items.first) {
      if (!this.#step(item)) break;
    }
    this.#isDraining = false;
    if (this.length === 0) this.#end.settled();
  }

  /** Handles the item at the head; false if it has to wait. */
  #step(item: Item): boolean {
    if ("frame" in item) {
      if (this.#isBusy) return false;
      if (this.#isClosed) this.#items.shift();
      else this.#handle(item.frame);
      return true;
    }
    if (item.verdict === undefined) return false;
    this.#items.shift();
    this.#undecidedBytes -= item.bytes;
    this.#end.decided(item, item.verdict);
    return true;
  }

  #handle(frame: Buffer): void {
    this.#isBusy = true;
    this.#end.control(frame, () => {
      if (!this.#isBusy) return;
      this.#isBusy = false;
      this.#items.shift();
      this.#drain();
    });
  }
}
