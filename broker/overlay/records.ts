/** What the forwarding side writes into the journal. */

import { nodeId, tier, u48 } from "../../chain/types/layout/fixedParts.ts";
import { type LayoutValue, layout } from "../../chain/types/layout/layout.ts";
import { field } from "../../chain/types/layout/part.ts";
import { list, text, toEnd } from "../../chain/types/layout/variable.ts";
import { type RecordKind, recordKind } from "../storage/recordKind.ts";
import { Batch } from "./batchCodec.ts";
import { MAX_FRAME_BYTES } from "./frames.ts";

/** A message was routed to these brokers. */
export const QueuedEntry = layout("QueuedEntry", "A message was routed to these brokers.", {
  position: field(u48, "Position of the message in the journal."),
  receivers: field(list(nodeId, toEnd, 65_535), "The brokers."),
});

const mark = {
  peer: field(nodeId, "The other broker."),
  tier: field(tier, "Tier of the queue."),
  position: field(u48, "Last position of the queue that it says something about."),
};

/** Everything queued for (peer, tier) up to `position` is settled. */
export const QueueMark = layout(
  "QueueMark",
  "Everything of a queue up to a position is forwarded, or delivered.",
  mark,
);

/** A value of the layout. */
export interface QueueMark extends LayoutValue<typeof QueueMark> {}

/** Everything queued up to `position` is forwarded or given up. */
export const DroppedEntry = layout("DroppedEntry", "Messages of a queue were given up.", {
  ...mark,
  // A peer's refusal is the longest reason.
  reason: field(text(toEnd, MAX_FRAME_BYTES), "Why, as a sentence."),
});

/** A batch of another broker was taken over. */
export const ReceivedEntry = layout("ReceivedEntry", "A batch of another broker was taken over.", {
  ...mark,
  batch: field(Batch, "Its messages that were new."),
});

/** Kinds 64–79 of the journal belong to the overlay. */
export const OVERLAY_RECORD = {
  queued: recordKind(64, QueuedEntry),
  done: recordKind(65, QueueMark),
  dropped: recordKind(66, DroppedEntry),
  received: recordKind(67, ReceivedEntry),
  delivered: recordKind(68, QueueMark),
} as const satisfies Readonly<Record<string, RecordKind<unknown>>>;
