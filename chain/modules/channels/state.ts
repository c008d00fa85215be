/** Where `channels` stores its records. */

import { storeOf } from "../../core/store.ts";
import { type Address, moduleAddress } from "../../types/address.ts";
import {
  BurnedSigned,
  Channel,
  DeviceFees,
  DeviceUsage,
  Mark,
  parameters,
  Settlement,
} from "./records.ts";

/** The store. */
export const store = storeOf("channels");

/** The account that unspent deposits sit in. */
export const escrow: Address = moduleAddress(store.name);

/** The parameters. */
export const params = store.params(1, parameters);

/** All channels. They are never removed: `settledNyz` is what makes old vouchers worthless. */
export const channels = store.table(2, "channels", Channel, "id");

/** Channels by payer. */
export const channelsByPayer = channels.index(3, "channelsByPayer", "payer", "id");

/** Channels by node. */
export const channelsByNode = channels.index(4, "channelsByNode", "node", "id");

/** What was paid per session. Epoch first, so that the oldest are at hand to be forgotten. */
export const marks = store.table(5, "marks", Mark, "epoch", "channel", "device", "session");

/** Sums of the marks by epoch and channel. */
export const deviceFees = store.table(6, "deviceFees", DeviceFees, "epoch", "channel");

/** Sums of the marks by epoch and device. */
export const deviceUsage = store.table(7, "deviceUsage", DeviceUsage, "epoch", "device");

/** What nodes were paid, by reward epoch. Kept for good. */
export const settlements = store.table(8, "settlements", Settlement, "epoch", "node");

/** Sums of `burnedSignedNyz` by reward epoch. */
export const burnedSignedTotals = store.table(9, "burnedSignedTotals", BurnedSigned, "epoch");
