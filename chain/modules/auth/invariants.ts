/** What always holds of accounts. */

import { paramsAreAllowed } from "../../core/genesis.ts";
import type { Invariant } from "../../core/module.ts";
import { addressOfKey, formatAddress, moduleAddress } from "../../types/address.ts";
import { accounts, nextNumber, params } from "./state.ts";

const numbersAreUnique: Invariant = function* (state) {
  const next = nextNumber.require(state).nextNumber;
  const seen = new Set<number>();
  for (const { address, number } of accounts.values(state)) {
    if (seen.has(number))
      yield `account number ${number} of ${formatAddress(address)} is used twice`;
    if (number >= next) yield `account number ${number} is not below the next number ${next}`;
    seen.add(number);
  }
};

const keysBelongToTheirAddress: Invariant = function* (state) {
  for (const { address, publicKey, moduleName } of accounts.values(state)) {
    if (publicKey !== undefined && addressOfKey(publicKey) !== address) {
      yield `the key of ${formatAddress(address)} belongs to another address`;
    }
    if (moduleName !== undefined && moduleAddress(moduleName) !== address) {
      yield `${formatAddress(address)} is not the account of module ${moduleName}`;
    }
  }
};

/** By name. */
export const invariants: Readonly<Record<string, Invariant>> = {
  paramsAreAllowed: paramsAreAllowed(params),
  numbersAreUnique,
  keysBelongToTheirAddress,
};
