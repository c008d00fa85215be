/**
 * Channels: the escrow of a payer for one node, and the vouchers that it pays.
 *
 * A payer opens one channel for each node that serves its devices. Three kinds of vouchers draw on it:
 * - a channel voucher, signed by payer and node, states what is owed over the life of the channel and covers all usage of
 *   epochs up to its own. The node's signature is needed because a payer could otherwise cover unpaid usage with a low
 *   voucher; the payer's because it pays;
 * - a device's usage voucher states what one session used in one epoch; it is paid up to the device's cap of that epoch,
 *   unless a channel voucher covers the epoch;
 * - unsigned usage, signed by the node in place of the device, up to the device's cap for it.
 *
 * All are cumulative, so that paying one twice pays nothing, in any order. A payment never exceeds the deposit; what is
 * above is owed by nobody, and may be asked for again after a top-up. A fee is divided once per channel and settlement:
 * the node's share goes to its reward address; a share without receiver and the remainders are burnt. A settlement counts
 * for the claimable epoch, or between claim windows for the running one. What is burnt of unsigned usage and of vouchers
 * of simulated devices earns no service subsidy; a channel voucher counts in whole, because it does not tell devices
 * apart and the rebate-sum rule makes traffic bought only for its subsidy a loss.
 *
 * State: parameters, channels with their marks, marks of sessions by epoch (forgotten when vouchers of the epoch are no
 * longer accepted), usage of devices by epoch, settlements by reward epoch and node. Used by `claims` and `rewards`.
 */

import type { LedgerModule } from "../../core/module.ts";
import { endBlock } from "./blocks.ts";
import { errors } from "./errors.ts";
import { genesis } from "./genesis.ts";
import { invariants } from "./invariants.ts";
import { messages } from "./messages.ts";
import { queries } from "./queries.ts";
import { api } from "./records.ts";
import { store } from "./state.ts";

/** Row of the table of modules. */
export const channels: LedgerModule = {
  name: "channels",
  summary: "Escrow of payers for nodes, paid out by signed vouchers.",
  store,
  moduleAccounts: [store.name, "public_pool", "deposit_pool"],
  messages,
  queries,
  genesis,
  invariants,
  events: api.events,
  errors,
  endBlock,
};
