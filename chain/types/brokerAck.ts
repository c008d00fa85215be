/** A broker's counter-signature on a voucher: the device's proof that it was accepted, and when. */

import { fixed, u64 } from "./layout/fixedParts.ts";
import { type LayoutValue, layout } from "./layout/layout.ts";
import { field } from "./layout/part.ts";
import { signable } from "./layout/signed.ts";

/** Signed by the broker. */
export const BrokerAck = signable(
  "brokerAck",
  layout("BrokerAck", "A broker's counter-signature on a voucher.", {
    voucherDigest: field(
      fixed(32),
      "The digest the device signed, which names device, broker, session, epoch and counters.",
    ),
    arrivalMs: field(u64, "When the voucher arrived, in ms since 1970 by the broker's clock."),
    deadlineMs: field(
      u64,
      "By when the messages it covers are forwarded or dropped with a record, in ms since 1970.",
    ),
  }),
);

/** A value of the layout. */
export interface BrokerAck extends LayoutValue<typeof BrokerAck> {}
