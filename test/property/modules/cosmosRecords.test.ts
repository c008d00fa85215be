import assert from "node:assert/strict";
import * as authTypes from "cosmjs-types/cosmos/auth/v1beta1/auth";
import * as authQueries from "cosmjs-types/cosmos/auth/v1beta1/query";
import * as bankTypes from "cosmjs-types/cosmos/bank/v1beta1/bank";
import * as bankQueries from "cosmjs-types/cosmos/bank/v1beta1/query";
import * as bankMessages from "cosmjs-types/cosmos/bank/v1beta1/tx";
import * as abci from "cosmjs-types/cosmos/base/abci/v1beta1/abci";
import * as node from "cosmjs-types/cosmos/base/node/v1beta1/query";
import * as pages from "cosmjs-types/cosmos/base/query/v1beta1/pagination";
import * as info from "cosmjs-types/cosmos/base/tendermint/v1beta1/query";
import * as coins from "cosmjs-types/cosmos/base/v1beta1/coin";
import * as keys from "cosmjs-types/cosmos/crypto/secp256k1/keys";
import * as txService from "cosmjs-types/cosmos/tx/v1beta1/service";
import * as any from "cosmjs-types/google/protobuf/any";
import fc from "fast-check";
import * as appRecords from "../../../chain/app/cosmosRecords.ts";
import { api as auth } from "../../../chain/modules/auth/records.ts";
import { api as bank } from "../../../chain/modules/bank/records.ts";
import { base, pages as ownPages, secp256k1, wellKnown } from "../../../chain/schema/cosmos.ts";
import type { RecordType, Type } from "../../../chain/schema/type.ts";
import { addressFromBytes, formatAddress } from "../../../chain/types/address.ts";

/** What cosmjs-types knows of a type. */
interface Oracle {
  encode(message: unknown): { finish(): Uint8Array };
  fromPartial(message: unknown): unknown;
}

const ORACLES = Object.assign(
  {},
  ...[
    [authTypes, authQueries],
    [bankTypes, bankQueries, bankMessages],
    [abci, node, pages, info, coins, keys, txService, any],
  ].flat(),
) as Readonly<Record<string, Oracle>>;

/** Those of names that two packages have. */
const OWN_ORACLES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  [auth.name]: { ...authTypes, ...authQueries },
  [bank.name]: { ...bankTypes, ...bankQueries },
};

/** Requests of these three are not named `Query…` by the Cosmos SDK. */
function nameOf(name: string): string {
  return /^Query(Bech32|AddressBytes|AddressString)/.test(name) ? name.slice("Query".length) : name;
}

/** A value of a type, ours and as cosmjs-types holds it. */
type Pair = readonly [own: unknown, theirs: unknown];

function pairs(type: Type<unknown>): fc.Arbitrary<Pair> {
  const { shape } = type;
  const same = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<Pair> => values.map((v) => [v, v]);
  switch (shape.kind) {
    case "record":
      return pairsOf(shape.record);
    case "list":
      return fc
        .array(pairs(shape.of), { maxLength: Math.min(3, shape.most) })
        .map((list) => [list.map(([own]) => own), list.map(([, theirs]) => theirs)]);
    case "optional":
      return fc.option(pairs(shape.of), { nil: [undefined, undefined] as const });
    case "number": {
      const proto = type.forms.wire.proto;
      return fc
        .integer({ min: shape.least, max: shape.most })
        .map((v) => [v, proto === "uint64" ? BigInt(v) : v]);
    }
    case "integer":
      return fc
        .bigInt({ min: shape.least, max: shape.most })
        .map((v) => [v, type.forms.wire.proto === "string" ? String(v) : v]);
    case "address":
      return fc.uint8Array({ minLength: 20, maxLength: 20 }).map((bytes) => {
        const address = addressFromBytes(bytes);
        return [address, formatAddress(address)];
      });
    case "bytes":
      return same(fc.uint8Array({ minLength: shape.length ?? 0, maxLength: shape.length ?? 40 }));
    case "bool":
      return same(fc.boolean());
    case "text":
      if (type.examples !== undefined) return same(fc.constantFrom(...type.examples));
      return same(fc.string({ unit: "grapheme" }));
    default:
      throw new Error(`no values of kind ${shape.kind}`);
  }
}

function pairsOf({ fields }: RecordType<unknown>): fc.Arbitrary<Pair> {
  const entries = Object.entries(fields).map(([name, { type }]) =>
    pairs(type).map(([own, theirs]) => [name, own, theirs] as const),
  );
  return fc
    .tuple(...entries)
    .map((list) => [
      Object.fromEntries(list.map(([name, own]) => [name, own])),
      Object.fromEntries(list.map(([name, , theirs]) => [name, theirs])),
    ]);
}

const PACKAGES = [auth, bank, base, ownPages, secp256k1, wellKnown];
const RECORDS = [
  ...PACKAGES.flatMap(({ name, records }) => records.map((record) => [name, record] as const)),
  // cosmjs-types decodes the transaction of a SimulateRequest.
  ...Object.values(appRecords)
    .filter((record) => record !== appRecords.SimulateRequest)
    .map((record) => ["", record as RecordType<unknown>] as const),
];

describe("records of the Cosmos SDK", () => {
  for (const [api, record] of RECORDS) {
    const oracle = (OWN_ORACLES[api]?.[record.name] ?? ORACLES[nameOf(record.name)]) as
      | Oracle
      | undefined;

    it(`${record.name} has the bytes that cosmjs-types writes`, () => {
      assert.ok(oracle !== undefined, `cosmjs-types has no ${record.name}`);
      fc.assert(
        fc.property(pairsOf(record), ([own, theirs]) => {
          const bytes = record.encode(own);
          assert.deepEqual(bytes, oracle.encode(oracle.fromPartial(theirs)).finish());
          assert.deepEqual(record.decode(bytes), own);
          assert.deepEqual(record.decodeLenient(bytes), own);
        }),
        { numRuns: 60 },
      );
    });
  }
});
