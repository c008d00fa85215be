/** What a broker signs for messages it took over from another: counters that only grow within (sender, receiver, epoch). */

import { fixed, nodeId, u32, u64 } from "./layout/fixedParts.ts";
import { type LayoutValue, layout } from "./layout/layout.ts";
import { field } from "./layout/part.ts";
import { signable, signed } from "./layout/signed.ts";
import { Usage } from "./price.ts";

/** Signed by the receiving broker. */
export const HopReceipt = signable(
  "hopReceipt",
  layout("HopReceipt", "What a broker signs for messages it took over from another.", {
    sender: field(nodeId, "Who forwarded the messages."),
    receiver: field(nodeId, "Who took them over, and signs."),
    epoch: field(u32, "Epoch of the counters."),
    sequence: field(u64, "Strictly increasing within (sender, receiver, epoch)."),
    usage: field(Usage, "Cumulative within (sender, receiver, epoch)."),
    accumulator: field(fixed(32), "Running hash over the messages."),
  }),
);

/** A value of the layout. */
export interface HopReceipt extends LayoutValue<typeof HopReceipt> {}

/** How the journal of the sender keeps a receipt. */
export const SignedHopReceipt = signed(
  "SignedHopReceipt",
  "A hop receipt and the signature of the receiver.",
  HopReceipt,
);

/** A value of the layout. */
export interface SignedHopReceipt extends LayoutValue<typeof SignedHopReceipt> {}
