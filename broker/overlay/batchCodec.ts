/** The bytes of batches between brokers. */

import { bit, bitFields, bits } from "../../chain/types/layout/bitFields.ts";
import { tier, u8, u16, u32, u48 } from "../../chain/types/layout/fixedParts.ts";
import { constant, type LayoutValue, layout } from "../../chain/types/layout/layout.ts";
import { field } from "../../chain/types/layout/part.ts";
import { borrowedBytes, list, text } from "../../chain/types/layout/variable.ts";
import { MAX_BATCH_MESSAGES, MAX_MESSAGE_BYTES, type Tier } from "../../chain/types/tier.ts";
import type { MessageBatch } from "./overlayPort.ts";

/** A message of a batch, which has the batch's tier. */
export const BatchMessage = layout("BatchMessage", "A message of a batch.", {
  position: field(u48, "Where it stands in the sender's journal; grows within a batch."),
  arrivalMs: field(u48, "When the access broker accepted it, in ms since 1970."),
  delivery: bitFields({ qos: bits(0, [0, 1, 2]), retain: bit(2) }, "How it was published."),
  topic: field(text(u16, 65_535), "Its topic."),
  payload: field(borrowedBytes(u32, MAX_MESSAGE_BYTES), "Its payload."),
});

/** A value of the layout. */
export interface BatchMessage extends LayoutValue<typeof BatchMessage> {}

/** Request of kind `batch`. */
export const Batch = layout("Batch", "Request `batch`: messages of one tier for one broker.", {
  version: constant(u8, 1, "Version of the format."),
  tier: field(tier, "Tier of all messages."),
  epoch: field(u32, "Epoch in which the receiver counts them."),
  messages: field(list(BatchMessage, u32, MAX_BATCH_MESSAGES), "In the order of positions."),
});

/** A value of the layout. */
export interface Batch extends LayoutValue<typeof Batch> {}

/** The batch with its tier in every message. @param batch decoded by the caller, who gives it away */
export function messageBatch({ tier, epoch, messages }: Batch): MessageBatch {
  const all = messages as (BatchMessage & { tier: Tier })[];
  for (const message of all) message.tier = tier;
  return { tier, epoch, messages: all };
}
