/** The running hash of a stream of messages: both ends can show which messages their counters count. */

import { concat, utf8 } from "./bytes.ts";
import { sha256 } from "./hash.ts";
import type { Tier } from "./tier.ts";

/** Before the first message: 32 zero bytes. */
export const EMPTY_ACCUMULATOR: Uint8Array = new Uint8Array(32);

/** What of a message goes into the running hash. */
export interface AccumulatedMessage {
  readonly topic: string;
  readonly payload: Uint8Array;
  readonly tier: Tier;
}

/**
 * `sha256(previous ‖ sha256(topic ‖ 0x00 ‖ payload) ‖ tier)`; a topic holds no 0x00.
 *
 * @param hash SHA-256; a broker gives a faster one
 */
export function accumulate(
  previous: Uint8Array,
  { topic, payload, tier }: AccumulatedMessage,
  hash: (bytes: Uint8Array) => Uint8Array = sha256,
): Uint8Array {
  const message = hash(concat(utf8(topic), Uint8Array.of(0), payload));
  return hash(concat(previous, message, Uint8Array.of(tier)));
}
