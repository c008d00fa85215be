/** What always holds of balances. */

import type { Invariant } from "../../core/module.ts";
import { formatAddress } from "../../types/address.ts";
import { ZERO } from "../../types/amount.ts";
import { accountOf } from "../auth/keeper.ts";
import { balances, totals } from "./state.ts";

const supplyIsSumOfBalances: Invariant = function* (state) {
  const { supplyNyz } = totals.require(state);
  let sum = 0n;
  for (const [, balance] of balances.entries(state)) sum += balance;
  if (sum !== supplyNyz) yield `balances sum to ${sum}, supply records ${supplyNyz}`;
};

const supplyFollowsFromGenesis: Invariant = function* (state) {
  const { supplyNyz, genesisNyz, mintedNyz, burnedNyz } = totals.require(state);
  if (genesisNyz + mintedNyz - burnedNyz !== supplyNyz) {
    yield `genesis ${genesisNyz} + minted ${mintedNyz} − burned ${burnedNyz} is not the supply ${supplyNyz}`;
  }
};

const holdersHaveAccounts: Invariant = function* (state) {
  for (const [address, balance] of balances.entries(state)) {
    if (balance === ZERO) yield `an empty balance of ${formatAddress(address)} is stored`;
    if (accountOf(state, address) === undefined) {
      yield `${formatAddress(address)} holds ${balance} nyz without an account`;
    }
  }
};

/** By name. */
export const invariants: Readonly<Record<string, Invariant>> = {
  supplyIsSumOfBalances,
  supplyFollowsFromGenesis,
  holdersHaveAccounts,
};
