/**
 * Balances and totals. Store `bank`. A balance is stored as the Cosmos SDK stores it, key `02 ‖ 14 ‖ address ‖ "nyz"`
 * and value the decimal amount in ASCII, so that verifiers of other chains' balances read ours.
 */

import {
  amountCodec,
  bool,
  type Codec,
  CodecError,
  type KeyCodec,
  type PartCodec,
  struct,
} from "../../store/codec.ts";
import { type Item, item, map, type StateMap } from "../../store/collections.ts";
import { type Address, ID_BYTES } from "../../types/address.ts";
import { type Amount, DENOM, parseAmount } from "../../types/amount.ts";

/** Name of the store. */
export const STORE = "bank";

/** Settings of bank. */
export interface BankParams {
  /** Whether MsgSend and MsgMultiSend are allowed; modules move tokens in any case. */
  readonly sendEnabled: boolean;
}

/** Tokens ever made and unmade, in nyz. */
export interface Totals {
  /** Sum of all balances. */
  readonly supply: Amount;
  /** Of the genesis balances. */
  readonly genesis: Amount;
  readonly minted: Amount;
  readonly burned: Amount;
}

const ADDRESS_LENGTH = String.fromCharCode(ID_BYTES);
const KEY_LENGTH = 1 + ID_BYTES + DENOM.length;

const balanceKey: KeyCodec<Address> = {
  encode: (address) => ADDRESS_LENGTH + address + DENOM,
  decode(key, offset) {
    const end = offset + KEY_LENGTH;
    const denom = end - DENOM.length;
    if (key[offset] !== ADDRESS_LENGTH || key.slice(denom, end) !== DENOM) {
      throw new CodecError("stored key is not that of a balance");
    }
    return [key.slice(offset + 1, denom) as Address, end];
  },
};

const decimal: Codec<Amount> = {
  encode(value) {
    const digits = value.toString();
    const bytes = new Uint8Array(digits.length);
    for (let i = 0; i < digits.length; i++) bytes[i] = digits.charCodeAt(i);
    return bytes;
  },
  decode: (bytes) => parseAmount(String.fromCharCode.apply(null, bytes as unknown as number[])),
};

/** Tokens of each account that has any. */
export const balances: StateMap<Address, Amount> = map(STORE, 2, balanceKey, decimal);

/** The settings in force. */
export const params: Item<BankParams> = item(STORE, 5, struct<BankParams>({ sendEnabled: bool }));

const nyz = amountCodec as PartCodec<Amount>;

/** The totals. */
export const totals: Item<Totals> = item(
  STORE,
  6,
  struct<Totals>({
    supply: nyz,
    genesis: nyz,
    minted: nyz,
    burned: nyz,
  }),
);
