/** What a device has published in a session and does not know yet to be counted, in the order of the wire. */

import { accumulate, EMPTY_ACCUMULATOR } from "../../chain/types/accumulator.ts";
import { equal } from "../../chain/types/bytes.ts";
import { addMessage, NO_USAGE, type Usage } from "../../chain/types/price.ts";
import type { Tier } from "../../chain/types/tier.ts";
import { isWithin, sameUsage } from "../../chain/types/usage.ts";

/** A message on its way. */
export interface Outgoing {
  readonly topic: string;
  readonly payload: Uint8Array;
  readonly qos: 0 | 1;
  readonly retain: boolean;
  /** The broker has counted it: it is safe there. */
  readonly confirmed: () => void;
  readonly failed: (error: Error) => void;
}

interface Sent {
  readonly message: Outgoing;
  /** Counters and running hash after it. */
  readonly total: Usage;
  readonly accumulator: Uint8Array;
}

/** A point in the stream of messages. */
export interface Mark {
  readonly total: Usage;
  /** 32 bytes. */
  readonly accumulator: Uint8Array;
}

/** See the file's docstring. */
export class UsageLog {
  /** Everything before is known to be counted. */
  #confirmed: Mark;
  #sent: Sent[] = [];

  constructor(from: Mark = { total: NO_USAGE, accumulator: EMPTY_ACCUMULATOR }) {
    this.#confirmed = from;
  }

  /** Counters and hash after the last message sent. */
  get head(): Mark {
    return this.#sent[this.#sent.length - 1] ?? this.#confirmed;
  }

  get confirmed(): Mark {
    return this.#confirmed;
  }

  /** Messages of which it is not known whether they were counted. */
  get unconfirmed(): number {
    return this.#sent.length;
  }

  /** Counts a message that goes out now. */
  add(message: Outgoing, tier: Tier): void {
    const { total, accumulator } = this.head;
    this.#sent.push({
      message,
      total: addMessage(total, tier, message.payload.length),
      accumulator: accumulate(accumulator, { ...message, tier }),
    });
  }

  /** The broker has acknowledged `message`: it and everything before it are counted. */
  confirm(message: Outgoing): void {
    const index = this.#sent.findIndex((sent) => sent.message === message);
    if (index >= 0) this.#confirmFirst(index + 1);
  }

  /** The broker has accepted a voucher up to `total`. */
  confirmUpTo(total: Usage): void {
    let count = 0;
    while (count < this.#sent.length && isWithin((this.#sent[count] as Sent).total, total)) count++;
    this.#confirmFirst(count);
  }

  #confirmFirst(count: number): void {
    const done = this.#sent.slice(0, count);
    const last = done[count - 1];
    if (last === undefined) return;
    this.#sent = this.#sent.slice(count);
    this.#confirmed = { total: last.total, accumulator: last.accumulator };
    for (const { message } of done) message.confirmed();
  }

  /**
   * After a broken connection the broker says how far it counted. Messages up to there are confirmed, the rest is given
   * back to be sent again; undefined if no point of the stream has these counters and this hash.
   */
  rewindTo(mark: Mark): Outgoing[] | undefined {
    const marks = [this.#confirmed, ...this.#sent];
    const count = marks.findIndex(
      ({ total, accumulator }) =>
        sameUsage(total, mark.total) && equal(accumulator, mark.accumulator),
    );
    if (count < 0) return undefined;
    this.#confirmFirst(count);
    return this.takeBack();
  }

  /** Gives back everything unconfirmed. */
  takeBack(): Outgoing[] {
    const rest = this.#sent.map(({ message }) => message);
    this.#sent = [];
    return rest;
  }
}
