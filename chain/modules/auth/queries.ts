/** `cosmos.auth.v1beta1.Query`, as far as clients use it. */

import { answers } from "../../core/handlers.ts";
import { QueryError, type QueryRoute } from "../../core/module.ts";
import { type PageKey, page } from "../../core/pagination.ts";
import { type Any, asAny, PubKey, secp256k1 } from "../../schema/cosmos.ts";
import type { ReadState } from "../../store/state.ts";
import {
  type Address,
  addressFromBytes,
  formatAddress,
  ID_BYTES,
  idBytes,
  moduleAddress,
  PREFIX,
} from "../../types/address.ts";
import {
  type Account,
  api,
  BaseAccount,
  ModuleAccount,
  QueryAccount,
  QueryAccountInfo,
  QueryAccounts,
  QueryAddressBytesToString,
  QueryAddressStringToBytes,
  QueryBech32Prefix,
  QueryModuleAccountByName,
  QueryModuleAccounts,
  QueryParams,
} from "./records.ts";
import { accounts, params } from "./state.ts";

/** Pages of accounts go on at an address. */
const addressPageKey: PageKey<Address> = { encode: idBytes, decode: addressFromBytes };

function accountNotFound(account: string): QueryError {
  return new QueryError("NotFound", `account ${account} not found`);
}

function requireAccount(state: ReadState, address: Address): Account {
  const account = accounts.get(state, address);
  if (account === undefined) throw accountNotFound(formatAddress(address));
  return account;
}

function baseAccount({ address, number, sequence, publicKey }: Account): BaseAccount {
  return {
    address: formatAddress(address),
    pubKey: publicKey === undefined ? undefined : asAny(secp256k1, PubKey, { key: publicKey }),
    accountNumber: number,
    sequence,
  };
}

function packAccount(account: Account): Any {
  const base = baseAccount(account);
  const { moduleName } = account;
  if (moduleName === undefined) return asAny(api, BaseAccount, base);
  return asAny(api, ModuleAccount, { baseAccount: base, name: moduleName, permissions: [] });
}

/** The queries of auth. */
export const queries: readonly QueryRoute[] = [
  answers(QueryAccount, ({ state }, { address }) => ({
    account: packAccount(requireAccount(state, address)),
  })),
  answers(QueryAccountInfo, ({ state }, { address }) => ({
    info: baseAccount(requireAccount(state, address)),
  })),
  answers(QueryAccounts, ({ state }, asked) => {
    const { records, pagination } = page(state, accounts, addressPageKey, asked.pagination);
    return { accounts: records.map(packAccount), pagination };
  }),
  answers(QueryParams, ({ state }) => {
    const current = params.require(state);
    return {
      params: {
        maxMemoCharacters: BigInt(current.maxMemoBytes),
        txSigLimit: BigInt(current.maxSignatures),
        txSizeCostPerByte: BigInt(current.gasPerTxByte),
        sigVerifyCostEd25519: BigInt(current.gasPerEd25519Signature),
        sigVerifyCostSecp256k1: BigInt(current.gasPerSecp256k1Signature),
      },
    };
  }),
  answers(QueryModuleAccounts, ({ state }) => {
    const packedAccounts: Any[] = [];
    for (const account of accounts.values(state)) {
      if (account.moduleName !== undefined) packedAccounts.push(packAccount(account));
    }
    return { accounts: packedAccounts };
  }),
  answers(QueryModuleAccountByName, ({ state }, { name }) => {
    const account = accounts.get(state, moduleAddress(name));
    if (account?.moduleName !== name) throw accountNotFound(name);
    return { account: packAccount(account) };
  }),
  answers(QueryBech32Prefix, () => ({ bech32Prefix: PREFIX.account })),
  answers(QueryAddressBytesToString, (_, { addressBytes }) => {
    if (addressBytes.length !== ID_BYTES) {
      throw new QueryError("InvalidArgument", "an account address must be 20 bytes");
    }
    return { addressString: addressFromBytes(addressBytes) };
  }),
  answers(QueryAddressStringToBytes, (_, { addressString }) => ({
    addressBytes: idBytes(addressString),
  })),
];
