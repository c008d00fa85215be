/**
 * Epochs: runs of blocks in which usage is counted, tokens are created and rewards are paid. One day on the main
 * network, seconds on a development network.
 *
 * State: the running epoch and the parameters. No messages. In the last block of an epoch the application calls every
 * row's `endEpoch`; in the first `claimWindowBlocks` blocks of the next one, brokers claim for the epoch that ended.
 * A change of the parameters applies from the next epoch on. Used by everything that counts in epochs.
 */

import type { LedgerModule } from "../../core/module.ts";
import { beginBlock, endEpoch } from "./blocks.ts";
import { genesis } from "./genesis.ts";
import { invariants } from "./invariants.ts";
import { queries } from "./queries.ts";
import { api } from "./records.ts";
import { store } from "./state.ts";

/** Row of the table of modules. */
export const epochs: LedgerModule = {
  name: "epochs",
  summary: "The running epoch: its number, its blocks and its claim window.",
  store,
  moduleAccounts: [],
  messages: [],
  queries,
  genesis,
  invariants,
  events: api.events,
  errors: {},
  beginBlock,
  endEpoch,
};
