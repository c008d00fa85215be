/** The running hash of a stream of messages: both ends can show which messages their counters count. */

import { concat, utf8 } from "./bytes.ts";
import { sha256 } from "./hash.ts";
import type { Tier } from "./tier.ts";

/** Before the first message: 32 zero bytes. */
export const EMPTY_ACCUMULATOR: Uint8Array = new Uint8Array(32);

/** `sha256(previous ‖ sha256(topic ‖ 0x00 ‖ payload) ‖ tier)`; a topic holds no 0x00. */
export function accumulate(
  previous: Uint8Array,
  topic: string,
  payload: Uint8Array,
  tier: Tier,
): Uint8Array {
  const message = sha256(concat(utf8(topic), Uint8Array.of(0), payload));
  return sha256(concat(previous, message, Uint8Array.of(tier)));
}
