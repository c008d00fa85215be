/** The bytes of interest announcements: "these filters have subscribers at me", signed by the node key and good for a lease. */

import { nodeId, u8, u16, u48 } from "../../chain/types/layout/fixedParts.ts";
import { constant, type LayoutValue, layout } from "../../chain/types/layout/layout.ts";
import { field } from "../../chain/types/layout/part.ts";
import { signable, signed } from "../../chain/types/layout/signed.ts";
import { list, text } from "../../chain/types/layout/variable.ts";

/** What a broker wants, as of `issuedMs`. */
export const Interest = signable(
  "interest",
  layout("Interest", "What a broker wants; signed by it.", {
    version: constant(u8, 1, "Version of the format."),
    node: field(nodeId, "The broker that announces."),
    issuedMs: field(
      u48,
      "In ms since 1970 by the announcer's clock; a later announcement replaces an earlier one.",
    ),
    leaseSeconds: field(u16, "How long it is good for."),
    filters: field(list(text(u16, 65_535), u16, 65_535), "Topic filters with subscribers."),
  }),
);

/** A value of the layout. */
export interface Interest extends LayoutValue<typeof Interest> {}

/** Request of kind `interest`. */
export const SignedInterest = signed(
  "SignedInterest",
  "Request `interest`: an announcement and the signature of the broker.",
  Interest,
);

/** A value of the layout. */
export interface SignedInterest extends LayoutValue<typeof SignedInterest> {}
