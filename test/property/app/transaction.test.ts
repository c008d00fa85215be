import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { AuthInfo, SignDoc, TxBody, TxRaw } from "cosmjs-types/cosmos/tx/v1beta1/tx";
import fc from "fast-check";
import { MODULES } from "../../../chain/app/modules.ts";
import { routesOf } from "../../../chain/app/routes.ts";
import { directDigest } from "../../../chain/app/signDoc.ts";
import { decodeTransaction } from "../../../chain/app/transaction.ts";
import { readAuthInfo, readBody, readRaw } from "../../../chain/app/transactionParts.ts";
import { LedgerError } from "../../../chain/core/errors.ts";
import { Coin } from "../../../chain/schema/cosmos.ts";
import { ProtobufError } from "../../../chain/schema/wire.ts";
import { accountNamed } from "../../support/accounts.ts";
import { CHAIN_ID } from "../../support/application.ts";
import { sendMessage, signTransaction } from "../../support/transactions.ts";

const { messages: routes } = routesOf(MODULES);

/** Objects as literals make them. */
function record<T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> {
  return fc.record(model, { noNullPrototype: true }) as fc.Arbitrary<T>;
}

const any = record({ typeUrl: fc.string(), value: fc.uint8Array({ maxLength: 40 }) });
const safe = fc.maxSafeNat();

const bodies = record({
  messages: fc.array(any, { maxLength: 3 }),
  memo: fc.string({ unit: "binary" }),
  timeoutHeight: safe,
});

const auths = record({
  signerInfos: fc.array(
    record({
      publicKey: fc.option(any, { nil: undefined }),
      mode: fc.constantFrom(0, 1, 127),
      sequence: safe,
    }),
    { maxLength: 3 },
  ),
  coins: fc.array(record({ denom: fc.string(), amount: fc.bigInt(0n, 2n ** 250n) }), {
    maxLength: 3,
  }),
  gasLimit: safe,
  payer: fc.string(),
  granter: fc.string(),
});

const alice = accountNamed("alice");
const valid = signTransaction({
  chainId: CHAIN_ID,
  signers: [{ account: alice, number: 1, sequence: 3 }],
  messages: [sendMessage(alice, accountNamed("bob").text, 5n)],
  fee: 9n,
  memo: "memo",
});

/** Bytes replaced, cut out and put in. */
const edits = fc.array(
  record({
    at: fc.nat(valid.length),
    remove: fc.nat(3),
    insert: fc.uint8Array({ maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 3 },
);

describe("the hand-written reader", () => {
  it("reads every body as cosmjs-types writes it", () => {
    fc.assert(
      fc.property(bodies, ({ messages, memo, timeoutHeight }) => {
        const body = TxBody.fromPartial({ messages, memo, timeoutHeight: BigInt(timeoutHeight) });
        const parts = readBody(TxBody.encode(body).finish());
        assert.deepEqual(parts.messages, messages);
        assert.deepEqual([parts.memo, parts.timeoutHeight], [memo, timeoutHeight]);
      }),
    );
  });

  it("reads every auth info as cosmjs-types writes it", () => {
    fc.assert(
      fc.property(auths, ({ signerInfos, coins, gasLimit, payer, granter }) => {
        const auth = AuthInfo.fromPartial({
          signerInfos: signerInfos.map(({ publicKey, mode, sequence }) => ({
            ...(publicKey === undefined ? {} : { publicKey }),
            modeInfo: { single: { mode } },
            sequence: BigInt(sequence),
          })),
          fee: {
            amount: coins.map(({ denom, amount }) => ({ denom, amount: String(amount) })),
            gasLimit: BigInt(gasLimit),
            payer,
            granter,
          },
        });
        const parts = readAuthInfo(AuthInfo.encode(auth).finish());
        assert.deepEqual(parts, { signerInfos, fee: { coins, gasLimit, payer, granter } });
      }),
    );
  });

  it("hashes the sign document that cosmjs-types encodes", () => {
    const input = fc.tuple(fc.uint8Array(), fc.uint8Array({ size: "+2" }), fc.string(), safe);
    fc.assert(
      fc.property(input, ([body, authInfo, chainId, number]) => {
        const document = SignDoc.encode({
          bodyBytes: body,
          authInfoBytes: authInfo,
          chainId,
          accountNumber: BigInt(number),
        }).finish();
        const expected = createHash("sha256").update(document).digest("hex");
        const found = directDigest({ body, authInfo, signatures: [] }, chainId, number);
        assert.equal(Buffer.from(found).toString("hex"), expected);
      }),
    );
  });

  it("agrees with cosmjs-types on whatever it takes of a spoilt transaction, and only refuses the rest", () => {
    fc.assert(
      fc.property(edits, (list) => {
        let bytes = valid;
        for (const { at, remove, insert } of list) {
          bytes = Uint8Array.from([...bytes.slice(0, at), ...insert, ...bytes.slice(at + remove)]);
        }
        try {
          decodeTransaction(bytes, routes, CHAIN_ID);
        } catch (error) {
          assert.ok(error instanceof LedgerError, String(error));
          return;
        }
        const raw = TxRaw.decode(bytes);
        const parts = readRaw(bytes);
        assert.deepEqual(parts, {
          body: raw.bodyBytes,
          authInfo: raw.authInfoBytes,
          signatures: raw.signatures,
        });
        const body = TxBody.decode(raw.bodyBytes);
        const auth = AuthInfo.decode(raw.authInfoBytes);
        assert.equal(readBody(parts.body).memo, body.memo);
        assert.equal(readAuthInfo(parts.authInfo).fee.gasLimit, Number(auth.fee?.gasLimit));
      }),
      { numRuns: 3_000 },
    );
  });

  it("throws nothing but its own error", () => {
    const readers = [readRaw, readBody, readAuthInfo, Coin.decode];
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        for (const read of readers) {
          try {
            read(bytes);
          } catch (error) {
            assert.ok(error instanceof ProtobufError, String(error));
          }
        }
      }),
      { numRuns: 3_000 },
    );
  });
});
