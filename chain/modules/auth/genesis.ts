/** `{ params?, nextNumber?, accounts? }`. Without `nextNumber` the next account gets the number after the highest one. */

import { genesisOf, rows } from "../../core/genesis.ts";
import type { Context } from "../../core/module.ts";
import { GenesisError, type Json } from "../../schema/json.ts";
import { FIRST_ACCOUNT_NUMBER } from "./records.ts";
import { accounts, nextNumber, params } from "./state.ts";

/** Refuses a number that two accounts have, and numbers that would be given again. */
function checkNumbers({ state }: Context, json: Json): void {
  const seen = new Set<unknown>();
  for (const element of json.maybe("accounts")?.list() ?? []) {
    const number = element.at("number");
    if (seen.has(number.value)) throw number.error("appears twice");
    seen.add(number.value);
  }
  let least = FIRST_ACCOUNT_NUMBER;
  for (const { number } of accounts.values(state)) least = Math.max(least, number + 1);
  const given = nextNumber.get(state)?.nextNumber;
  if (given === undefined) nextNumber.set(state, { nextNumber: least });
  else if (given < least) throw new GenesisError("nextNumber", `must be at least ${least}`);
}

/** Genesis of auth. */
export const genesis = genesisOf({
  params,
  others: {
    nextNumber: {
      read({ state }, json) {
        if (json !== undefined) {
          nextNumber.set(state, {
            nextNumber: json.integer(FIRST_ACCOUNT_NUMBER, Number.MAX_SAFE_INTEGER),
          });
        }
      },
      write: (state) => nextNumber.require(state).nextNumber,
    },
  },
  tables: {
    accounts: rows(accounts, { repeated: "address", otherwise: { sequence: () => 0 } }),
  },
  check: checkNumbers,
});
