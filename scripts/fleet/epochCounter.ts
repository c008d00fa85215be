/** What one device has published and signed for, by epoch: from the kit's counters alone, to be held against claims. */

import type { Usage } from "../../chain/types/price.ts";
import type { DeviceCounters } from "../../client/device/options.ts";

/** Follows the counters of one device through sessions and epochs. */
export class EpochCounter {
  /** Messages by session and epoch. */
  readonly #messages = new Map<string, { readonly epoch: number; readonly messages: number }>();
  #sessionId = "";
  #epoch = 0;
  /** Signed for in this session before this epoch. */
  #before = 0;

  /** Call it after every accepted voucher and every change of epoch or session. */
  update(counters: DeviceCounters): void {
    const signed = total(counters.signed);
    if (counters.sessionId !== this.#sessionId) {
      this.#sessionId = counters.sessionId;
      this.#epoch = counters.epoch;
      this.#before = 0;
    }
    const key = `${this.#sessionId} ${this.#epoch}`;
    this.#messages.set(key, { epoch: this.#epoch, messages: signed - this.#before });
    if (counters.epoch === this.#epoch) return;
    this.#epoch = counters.epoch;
    this.#before = signed;
  }

  /** Messages that were signed for in `epoch`. */
  inEpoch(epoch: number): number {
    let sum = 0;
    for (const entry of this.#messages.values()) if (entry.epoch === epoch) sum += entry.messages;
    return sum;
  }

  /** Epochs with any messages. */
  epochs(): number[] {
    return [...new Set([...this.#messages.values()].map(({ epoch }) => epoch))];
  }
}

function total({ messages }: Usage): number {
  return Number(messages[0] + messages[1] + messages[2]);
}
