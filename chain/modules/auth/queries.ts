/** `cosmos.auth.v1beta1.Query`, as far as clients use it. */

import { BaseAccount, ModuleAccount } from "cosmjs-types/cosmos/auth/v1beta1/auth";
import {
  AddressBytesToStringRequest,
  AddressBytesToStringResponse,
  AddressStringToBytesRequest,
  AddressStringToBytesResponse,
  Bech32PrefixResponse,
  QueryAccountInfoRequest,
  QueryAccountInfoResponse,
  QueryAccountRequest,
  QueryAccountResponse,
  QueryAccountsRequest,
  QueryAccountsResponse,
  QueryModuleAccountByNameRequest,
  QueryModuleAccountByNameResponse,
  QueryModuleAccountsResponse,
  QueryParamsResponse,
} from "cosmjs-types/cosmos/auth/v1beta1/query";
import { PubKey } from "cosmjs-types/cosmos/crypto/secp256k1/keys";
import type { Any } from "cosmjs-types/google/protobuf/any";
import { QueryError, type QueryRoute } from "../../core/module.ts";
import { type PageKey, page } from "../../core/pagination.ts";
import type { ReadState } from "../../store/state.ts";
import {
  type Address,
  addressFromBytes,
  formatAddress,
  idBytes,
  moduleAddress,
  PREFIX,
  parseAddress,
} from "../../types/address.ts";
import { type Account, accounts, params } from "./state.ts";

const SERVICE = "/cosmos.auth.v1beta1.Query";

/** Pages of accounts go on at an address. */
const addressPageKey: PageKey<Address> = { encode: idBytes, decode: addressFromBytes };

function readAddress(text: string): Address {
  try {
    return parseAddress(text);
  } catch (error) {
    throw new QueryError("InvalidArgument", (error as Error).message);
  }
}

function accountNotFound(address: string): QueryError {
  return new QueryError("NotFound", `account ${address} not found`);
}

function requireAccount(state: ReadState, text: string): readonly [Address, Account] {
  const address = readAddress(text);
  const account = accounts.get(state, address);
  if (account === undefined) throw accountNotFound(text);
  return [address, account];
}

function baseAccount(address: Address, account: Account): BaseAccount {
  const { publicKey } = account;
  return BaseAccount.fromPartial({
    address: formatAddress(address),
    accountNumber: BigInt(account.number),
    sequence: BigInt(account.sequence),
    ...(publicKey === undefined
      ? {}
      : {
          pubKey: {
            typeUrl: PubKey.typeUrl,
            value: PubKey.encode(PubKey.fromPartial({ key: publicKey })).finish(),
          },
        }),
  });
}

function packAccount(address: Address, account: Account): Any {
  const base = baseAccount(address, account);
  const { moduleName } = account;
  if (moduleName === undefined) {
    return { typeUrl: BaseAccount.typeUrl, value: BaseAccount.encode(base).finish() };
  }
  const module = ModuleAccount.fromPartial({ baseAccount: base, name: moduleName });
  return { typeUrl: ModuleAccount.typeUrl, value: ModuleAccount.encode(module).finish() };
}

/** The queries of auth. */
export const queries: readonly QueryRoute[] = [
  {
    path: `${SERVICE}/Account`,
    summary: "The account of an address: number, sequence and key.",
    answer({ state }, request) {
      const { address } = QueryAccountRequest.decode(request);
      const account = packAccount(...requireAccount(state, address));
      return QueryAccountResponse.encode({ account }).finish();
    },
  },
  {
    path: `${SERVICE}/AccountInfo`,
    summary: "The account of an address in the form all kinds of account share.",
    answer({ state }, request) {
      const { address } = QueryAccountInfoRequest.decode(request);
      const info = baseAccount(...requireAccount(state, address));
      return QueryAccountInfoResponse.encode({ info }).finish();
    },
  },
  {
    path: `${SERVICE}/Accounts`,
    summary: "All accounts, page by page.",
    answer({ state }, request) {
      const asked = QueryAccountsRequest.decode(request);
      const { records, pagination } = page(state, accounts, addressPageKey, asked.pagination);
      const packed = records.map(([address, account]) => packAccount(address, account));
      return QueryAccountsResponse.encode({ accounts: packed, pagination }).finish();
    },
  },
  {
    path: `${SERVICE}/Params`,
    summary: "Limits and gas of transactions.",
    answer({ state }) {
      const current = params.require(state);
      const answer = {
        maxMemoCharacters: BigInt(current.maxMemoBytes),
        txSigLimit: BigInt(current.maxSignatures),
        txSizeCostPerByte: BigInt(current.gasPerTxByte),
        sigVerifyCostEd25519: BigInt(current.gasPerEd25519Signature),
        sigVerifyCostSecp256k1: BigInt(current.gasPerSecp256k1Signature),
      };
      return QueryParamsResponse.encode({ params: answer }).finish();
    },
  },
  {
    path: `${SERVICE}/ModuleAccounts`,
    summary: "The accounts that hold the tokens of modules.",
    answer({ state }) {
      const packed: Any[] = [];
      for (const [address, account] of accounts.entries(state)) {
        if (account.moduleName !== undefined) packed.push(packAccount(address, account));
      }
      return QueryModuleAccountsResponse.encode({ accounts: packed }).finish();
    },
  },
  {
    path: `${SERVICE}/ModuleAccountByName`,
    summary: "The account that holds the tokens of a module.",
    answer({ state }, request) {
      const { name } = QueryModuleAccountByNameRequest.decode(request);
      const address = moduleAddress(name);
      const account = accounts.get(state, address);
      if (account?.moduleName !== name) throw accountNotFound(name);
      const packed = packAccount(address, account);
      return QueryModuleAccountByNameResponse.encode({ account: packed }).finish();
    },
  },
  {
    path: `${SERVICE}/Bech32Prefix`,
    summary: "The prefix of account addresses.",
    answer: () => Bech32PrefixResponse.encode({ bech32Prefix: PREFIX.account }).finish(),
  },
  {
    path: `${SERVICE}/AddressBytesToString`,
    summary: "The text of an address given as bytes.",
    answer(_, request) {
      const { addressBytes } = AddressBytesToStringRequest.decode(request);
      if (addressBytes.length !== 20) {
        throw new QueryError("InvalidArgument", "an account address must be 20 bytes");
      }
      const addressString = formatAddress(addressFromBytes(addressBytes));
      return AddressBytesToStringResponse.encode({ addressString }).finish();
    },
  },
  {
    path: `${SERVICE}/AddressStringToBytes`,
    summary: "The bytes of an address given as text.",
    answer(_, request) {
      const { addressString } = AddressStringToBytesRequest.decode(request);
      const addressBytes = idBytes(readAddress(addressString));
      return AddressStringToBytesResponse.encode({ addressBytes }).finish();
    },
  },
];
