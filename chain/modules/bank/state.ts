/**
 * Balances and totals. Store `bank`. A balance is stored as the Cosmos SDK stores it, key `02 ‖ 14 ‖ address ‖ "nyz"`
 * and value the decimal amount in ASCII, so that verifiers of other chains' balances read ours.
 */

import { storeOf } from "../../core/store.ts";
import type { Codec, RecordType } from "../../schema/type.ts";
import { CodecError } from "../../schema/wire.ts";
import { map, type StateMap } from "../../store/collections.ts";
import type { KeyCodec } from "../../store/keyCodec.ts";
import { type Address, ID_BYTES } from "../../types/address.ts";
import { type Amount, DENOM, parseAmount } from "../../types/amount.ts";
import { Balance, parameters, Totals } from "./records.ts";

/** The store. */
export const store = storeOf("bank");

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
export const balances: StateMap<Address, Amount> = map(store.name, 2, balanceKey, decimal);

store.note({
  name: "balances",
  prefix: 2,
  kind: "table",
  record: Balance as RecordType<unknown>,
  key: ["address"],
});

/** The settings in force. */
export const params = store.params(5, parameters);

/** The totals. */
export const totals = store.single(6, "totals", Totals);
