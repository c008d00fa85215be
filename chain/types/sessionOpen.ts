/** What a device signs once per session: with whom, at which prices. */

import { address, deviceId, fixed, nodeId, nyz, u32, u64 } from "./layout/fixedParts.ts";
import { type LayoutValue, layout } from "./layout/layout.ts";
import { field } from "./layout/part.ts";
import { signable } from "./layout/signed.ts";

/** Bytes of a session id. */
export const SESSION_ID_BYTES = 16;

/** Signed by the device. */
export const SessionOpen = signable(
  "sessionOpen",
  layout("SessionOpen", "What a device signs once per session: with whom, at which prices.", {
    sessionId: field(
      fixed(SESSION_ID_BYTES),
      "Random; all zero is reserved for usage nobody signs for.",
    ),
    device: field(deviceId, "The device that signs."),
    payer: field(address, "Who pays for it."),
    broker: field(nodeId, "The broker of the session."),
    epoch: field(u32, "Epoch in which the session was opened."),
    priceTable: field(u32, "Id of the price table the device agrees to."),
    bootCounter: field(u64, "Higher for every new session of the device."),
    chainAnchor: field(fixed(32), "First link of an optional hash chain; zero = unused."),
    unitValue: field(nyz, "Value of one link of the hash chain in nyz; zero = unused."),
  }),
);

/** A value of the layout. */
export interface SessionOpen extends LayoutValue<typeof SessionOpen> {}
