/** `{ params, accounts: [{ address, number, sequence, publicKey?, moduleName? }], nextNumber }`, all optional. */

import { Json } from "../../core/json.ts";
import type { Context, GenesisRoute } from "../../core/module.ts";
import { GenesisError } from "../../schema/json.ts";
import type { ReadState } from "../../store/state.ts";
import { type Address, formatAddress } from "../../types/address.ts";
import { fromBase64, toBase64 } from "../../types/base64.ts";
import {
  type Account,
  type AuthParams,
  accounts,
  DEFAULT_PARAMS,
  FIRST_ACCOUNT_NUMBER,
  nextAccountNumber,
  params,
} from "./state.ts";

const MAX = Number.MAX_SAFE_INTEGER;
const U32 = 0xffff_ffff;

function readParams(json: Json): AuthParams {
  const names = Object.keys(DEFAULT_PARAMS) as (keyof AuthParams)[];
  json.object(...names);
  const values = names.map((name) => [name, json.at(name).integer(0, U32)]);
  return Object.fromEntries(values) as unknown as AuthParams;
}

function readAccount(json: Json): readonly [Address, Account] {
  json.object("address", "number", "sequence", "publicKey", "moduleName");
  const publicKey = json.maybe("publicKey")?.parse(fromBase64);
  if (publicKey !== undefined && publicKey.length !== 33) {
    throw json.at("publicKey").error("must be 33 bytes in base64");
  }
  const account = {
    number: json.at("number").integer(FIRST_ACCOUNT_NUMBER, MAX - 1),
    sequence: json.maybe("sequence")?.integer(0, MAX - 1) ?? 0,
    publicKey,
    moduleName: json.maybe("moduleName")?.text(),
  };
  return [json.at("address").address(), account];
}

function init(context: Context, value: unknown): void {
  const json = new Json(value).object("params", "accounts", "nextNumber");
  const given = json.maybe("params");
  params.set(context.state, given === undefined ? DEFAULT_PARAMS : readParams(given));
  const numbers = new Set<number>();
  for (const element of json.maybe("accounts")?.list() ?? []) {
    const [address, account] = readAccount(element);
    if (accounts.has(context.state, address)) throw element.at("address").error("appears twice");
    if (numbers.has(account.number)) throw element.at("number").error("appears twice");
    numbers.add(account.number);
    accounts.set(context.state, address, account);
  }
  const least = numbers.size === 0 ? FIRST_ACCOUNT_NUMBER : highest(numbers) + 1;
  const next = json.maybe("nextNumber")?.integer(FIRST_ACCOUNT_NUMBER, MAX) ?? least;
  if (next < least) throw new GenesisError("nextNumber", `must be at least ${least}`);
  nextAccountNumber.set(context.state, next);
}

function highest(numbers: Iterable<number>): number {
  let most = 0;
  for (const number of numbers) most = Math.max(most, number);
  return most;
}

function exportAccount(address: Address, account: Account): unknown {
  const { publicKey, moduleName } = account;
  return {
    address: formatAddress(address),
    number: account.number,
    sequence: account.sequence,
    ...(publicKey === undefined ? {} : { publicKey: toBase64(publicKey) }),
    ...(moduleName === undefined ? {} : { moduleName }),
  };
}

/** Genesis of auth. */
export const genesis: GenesisRoute = {
  init,
  export: (state: ReadState) => ({
    params: params.require(state),
    accounts: [...accounts.entries(state)].map(([address, account]) =>
      exportAccount(address, account),
    ),
    nextNumber: nextAccountNumber.require(state),
  }),
  defaults: () => ({ params: DEFAULT_PARAMS, accounts: [] }),
};
