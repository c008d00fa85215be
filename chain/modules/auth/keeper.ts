/** What later modules and the application ask of accounts. */

import type { Context } from "../../core/module.ts";
import type { ReadState, WriteState } from "../../store/state.ts";
import type { Address } from "../../types/address.ts";
import { moduleAddress } from "../../types/address.ts";
import { type Account, FIRST_ACCOUNT_NUMBER, type Params } from "./records.ts";
import { accounts, nextNumber, params } from "./state.ts";
import { afterSignature, newAccount } from "./transitions.ts";

export type { Account, Params as AuthParams } from "./records.ts";

/** The account, or undefined if it never received anything. */
export function accountOf(state: ReadState, address: Address): Account | undefined {
  return accounts.get(state, address);
}

/** Makes the account if there is none, with the next account number. */
export function ensureAccount(context: Pick<Context, "state">, address: Address): void {
  if (!accounts.has(context.state, address)) {
    accounts.put(context.state, newAccount(address, takeNumber(context.state)));
  }
}

/** Whether the account belongs to a module, so that nobody may send to it directly. */
export function isModuleAccount(state: ReadState, address: Address): boolean {
  return accounts.get(state, address)?.moduleName !== undefined;
}

/** Makes the account of every module that has none yet. */
export function registerModuleAccounts(context: Context, names: readonly string[]): void {
  for (const name of names) {
    const address = moduleAddress(name);
    const known = accounts.get(context.state, address);
    if (known?.moduleName === name) continue;
    const account = known ?? newAccount(address, takeNumber(context.state));
    accounts.put(context.state, { ...account, moduleName: name });
  }
}

/** Counts a transaction of the account and remembers its key. */
export function countSignature(
  state: WriteState,
  account: Account,
  publicKey: Uint8Array | undefined,
): void {
  accounts.put(state, afterSignature(account, publicKey));
}

/** The parameters in force. */
export function authParamsOf(state: ReadState): Params {
  return params.require(state);
}

function takeNumber(state: WriteState): number {
  const number = nextNumber.get(state)?.nextNumber ?? FIRST_ACCOUNT_NUMBER;
  nextNumber.set(state, { nextNumber: number + 1 });
  return number;
}
