/** What `auth` stores and is asked: declared here once. What clients see is the Cosmos SDK's. */

import { Any, MAX_COSMOS_PAGE, PageRequest, PageResponse } from "../../schema/cosmos.ts";
import { list, optional, within } from "../../schema/modifiers.ts";
import { type ParamsType, service } from "../../schema/package.ts";
import { field } from "../../schema/record.ts";
import { address, bytes, fixedBytes, text, u32, u53, u64 } from "../../schema/scalars.ts";
import type { ValueOf } from "../../schema/type.ts";

/** The package of what is stored. */
export const stored = service("yizhan.auth.v1", "Accounts, and the limits of transactions.");

/** The first number that an account gets; 0 confuses clients (`cosmjs#961`). */
export const FIRST_ACCOUNT_NUMBER = 1;

/** There is always a number after it. */
const LAST_ACCOUNT_NUMBER = Number.MAX_SAFE_INTEGER - 1;

export const Account = stored.record("Account", "What is known of an account besides its tokens.", {
  address: field(1, address),
  number: field(
    2,
    within(u53, FIRST_ACCOUNT_NUMBER, LAST_ACCOUNT_NUMBER),
    "Part of every signature, so that a deleted and re-created account cannot be replayed.",
  ),
  sequence: field(3, within(u53, 0, LAST_ACCOUNT_NUMBER), "Transactions signed so far."),
  publicKey: field(4, optional(fixedBytes(33)), "Compressed secp256k1 key; known from the first signature on."),
  moduleName: field(5, optional(text), "The module whose tokens it holds; nobody has a key to it and nobody may send to it."),
});
export interface Account extends ValueOf<typeof Account> {}

export const NextNumber = stored.record("NextNumber", "The number that the next new account gets.", {
  nextNumber: field(1, within(u53, FIRST_ACCOUNT_NUMBER, Number.MAX_SAFE_INTEGER)),
});

export const Params = stored.record("Params", "Limits and gas of transactions.", {
  maxMemoBytes: field(1, within(u32, 1, 65_536)),
  maxSignatures: field(2, within(u32, 1, 100), "Keys that may sign one transaction."),
  gasPerTxByte: field(3, within(u32, 1, 10_000)),
  gasPerEd25519Signature: field(4, within(u32, 1, 1_000_000)),
  gasPerSecp256k1Signature: field(5, within(u32, 1, 1_000_000)),
});
export interface Params extends ValueOf<typeof Params> {}

/** What a fresh network has: the Cosmos SDK's values. */
export const parameters: ParamsType<Params> = {
  record: Params,
  defaults: {
    maxMemoBytes: 256,
    maxSignatures: 7,
    gasPerTxByte: 10,
    gasPerEd25519Signature: 590,
    gasPerSecp256k1Signature: 1000,
  },
};

/** The package that clients know. */
export const api = service("cosmos.auth.v1beta1", "Accounts as clients of the Cosmos SDK know them.", { lenient: true });

export const BaseAccount = api.record("BaseAccount", "An account of anybody.", {
  address: field(1, text),
  pubKey: field(2, optional(Any), "A `cosmos.crypto.secp256k1.PubKey`, once it is known."),
  accountNumber: field(3, u53),
  sequence: field(4, u53),
});
export interface BaseAccount extends ValueOf<typeof BaseAccount> {}

export const ModuleAccount = api.record("ModuleAccount", "An account of a module.", {
  baseAccount: field(1, optional(BaseAccount)),
  name: field(2, text),
  permissions: field(3, list(text, 0)),
});

const CosmosParams = api.record("Params", "The parameters by the names of the Cosmos SDK.", {
  maxMemoCharacters: field(1, u64),
  txSigLimit: field(2, u64),
  txSizeCostPerByte: field(3, u64),
  sigVerifyCostEd25519: field(4, u64),
  sigVerifyCostSecp256k1: field(5, u64),
});

const account = field(1, Any, "A `BaseAccount`, or the `ModuleAccount` of a module.");

export const QueryAccount = api.query("Account", "The account of an address: number, sequence and key.", {
  asks: { address: field(1, address) },
  answers: { account },
});

export const QueryAccountInfo = api.query("AccountInfo", "The account of an address in the form all kinds of account share.", {
  asks: { address: field(1, address) },
  answers: { info: field(1, BaseAccount) },
});

export const QueryAccounts = api.query("Accounts", "All accounts, page by page.", {
  asks: { pagination: field(1, optional(PageRequest)) },
  answers: { accounts: field(1, list(Any, MAX_COSMOS_PAGE)), pagination: field(2, PageResponse) },
});

export const QueryParams = api.query("Params", "Limits and gas of transactions.", {
  asks: {},
  answers: { params: field(1, CosmosParams) },
});

export const QueryModuleAccounts = api.query("ModuleAccounts", "The accounts that hold the tokens of modules.", {
  asks: {},
  answers: { accounts: field(1, list(Any, MAX_COSMOS_PAGE)) },
});

export const QueryModuleAccountByName = api.query("ModuleAccountByName", "The account that holds the tokens of a module.", {
  asks: { name: field(1, text) },
  answers: { account },
});

export const QueryBech32Prefix = api.query("Bech32Prefix", "The prefix of account addresses.", {
  asks: {},
  answers: { bech32Prefix: field(1, text) },
});

export const QueryAddressBytesToString = api.query("AddressBytesToString", "The text of an address given as bytes.", {
  asks: { addressBytes: field(1, bytes) },
  answers: { addressString: field(1, address) },
});

export const QueryAddressStringToBytes = api.query("AddressStringToBytes", "The bytes of an address given as text.", {
  asks: { addressString: field(1, address) },
  answers: { addressBytes: field(1, bytes) },
});
