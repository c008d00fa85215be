/**
 * `{ params: { sendEnabled }, balances: [{ address, amount }], minted?, burned? }`. The supply is the sum of the balances;
 * `minted` and `burned` are those of an exported chain, whose own genesis supply is what remains.
 */

import { Json } from "../../core/json.ts";
import type { Context, GenesisRoute } from "../../core/module.ts";
import type { ReadState } from "../../store/state.ts";
import { formatAddress } from "../../types/address.ts";
import { type Amount, add, subtract, ZERO } from "../../types/amount.ts";
import { ensureAccount } from "../auth/keeper.ts";
import { balances, params, totals } from "./state.ts";

function readBalances(context: Context, json: Json | undefined): Amount {
  let supply = ZERO;
  for (const element of json?.list() ?? []) {
    element.object("address", "amount");
    const address = element.at("address").address();
    const balance = element.at("amount").amount();
    if (balances.has(context.state, address)) throw element.at("address").error("appears twice");
    if (balance === ZERO) throw element.at("amount").error("must be more than 0");
    ensureAccount(context, address);
    balances.set(context.state, address, balance);
    try {
      supply = add(supply, balance);
    } catch {
      throw element.at("amount").error("makes the supply exceed 2^128 nyz");
    }
  }
  return supply;
}

function init(context: Context, value: unknown): void {
  const json = new Json(value).object("params", "balances", "minted", "burned");
  const sendEnabled = json.maybe("params")?.object("sendEnabled").at("sendEnabled").boolean();
  params.set(context.state, { sendEnabled: sendEnabled ?? true });
  const supply = readBalances(context, json.maybe("balances"));
  const minted = json.maybe("minted")?.amount() ?? ZERO;
  const burned = json.maybe("burned")?.amount() ?? ZERO;
  if (add(supply, burned) < minted) {
    throw json.at("minted").error("is more than all balances and everything burned");
  }
  const genesisSupply = subtract(add(supply, burned), minted);
  totals.set(context.state, { supply, genesis: genesisSupply, minted, burned });
}

/** Genesis of bank. */
export const genesis: GenesisRoute = {
  init,
  export(state: ReadState) {
    const { minted, burned } = totals.require(state);
    return {
      params: params.require(state),
      balances: [...balances.entries(state)].map(([address, balance]) => ({
        address: formatAddress(address),
        amount: String(balance),
      })),
      minted: String(minted),
      burned: String(burned),
    };
  },
  defaults: () => ({ params: { sendEnabled: true }, balances: [] }),
};
