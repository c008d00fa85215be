/** Ledger events in the form CometBFT's indexer takes. */

import type { AbciEvent, EventAttribute } from "../abci/values.ts";
import type { LedgerEvent } from "../core/events.ts";

/** An event with an attribute added at its end, such as the message it came from. */
export function toAbciEvent(
  event: LedgerEvent,
  added?: { readonly key: string; readonly value: string },
): AbciEvent {
  const { type, attributes, unindexed } = event;
  const list: EventAttribute[] = [];
  for (const key in attributes) {
    const value = attributes[key] as string;
    list.push({ key, value, index: unindexed?.includes(key) !== true });
  }
  if (added !== undefined) list.push({ ...added, index: true });
  return { type, attributes: list };
}
