/**
 * `{ params?, mintedNyz?, burnedNyz?, balances? }`. The supply is the sum of the balances; `mintedNyz` and `burnedNyz` are
 * those of an exported chain, whose own genesis supply is what remains.
 */

import { genesisOf, type OtherPart, type Rows } from "../../core/genesis.ts";
import type { Context } from "../../core/module.ts";
import type { Json } from "../../schema/json.ts";
import { nyz } from "../../schema/scalars.ts";
import { type Amount, add, amount, ZERO } from "../../types/amount.ts";
import { ensureAccount } from "../auth/keeper.ts";
import { Balance, type Totals } from "./records.ts";
import { balances, params, totals } from "./state.ts";

const NO_TOTALS: Totals = { supplyNyz: ZERO, genesisNyz: ZERO, mintedNyz: ZERO, burnedNyz: ZERO };

function total(name: "mintedNyz" | "burnedNyz"): OtherPart {
  return {
    read({ state }, json) {
      const value = json === undefined ? ZERO : nyz.fromJson(json);
      totals.set(state, { ...(totals.get(state) ?? NO_TOTALS), [name]: value });
    },
    write: (state) => nyz.toJson(totals.require(state)[name]),
  };
}

function readBalance(context: Context, json: Json): void {
  const { state } = context;
  const { address, amountNyz } = Balance.fromJson(json);
  if (balances.has(state, address)) throw json.at("address").error("appears twice");
  const known = totals.require(state);
  const supplyNyz = grown(known.supplyNyz, amountNyz);
  if (supplyNyz === undefined)
    throw json.at("amountNyz").error("makes the supply exceed 2^128 nyz");
  ensureAccount(context, address);
  balances.set(state, address, amountNyz);
  totals.set(state, { ...known, supplyNyz });
}

function grown(supply: Amount, balance: Amount): Amount | undefined {
  try {
    return add(supply, balance);
  } catch {
    return undefined;
  }
}

const balanceRows: Rows = {
  read: readBalance,
  write: (state) =>
    Array.from(balances.entries(state), ([address, amountNyz]) =>
      Balance.toJson({ address, amountNyz }),
    ),
};

/** Genesis of bank. */
export const genesis = genesisOf({
  params,
  others: { mintedNyz: total("mintedNyz"), burnedNyz: total("burnedNyz") },
  tables: { balances: balanceRows },
  check({ state }, json) {
    const known = totals.require(state);
    const left = known.supplyNyz + known.burnedNyz - known.mintedNyz;
    if (left < 0n) {
      throw json.at("mintedNyz").error("is more than all balances and everything burned");
    }
    const genesisNyz = (json.maybe("burnedNyz") ?? json).check(left, amount);
    totals.set(state, { ...known, genesisNyz });
  },
});
