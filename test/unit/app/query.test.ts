import assert from "node:assert/strict";
import {
  iavlSpec,
  ics23,
  tendermintSpec,
  verifyExistence,
  verifyNonExistence,
} from "@confio/ics23";
import { QueryAccountRequest } from "cosmjs-types/cosmos/auth/v1beta1/query";
import { QueryBalanceRequest, QueryBalanceResponse } from "cosmjs-types/cosmos/bank/v1beta1/query";
import { SimulationResponse } from "cosmjs-types/cosmos/base/abci/v1beta1/abci";
import { ConfigResponse } from "cosmjs-types/cosmos/base/node/v1beta1/query";
import { GetNodeInfoResponse } from "cosmjs-types/cosmos/base/tendermint/v1beta1/query";
import { SimulateRequest, SimulateResponse } from "cosmjs-types/cosmos/tx/v1beta1/service";
import { TxRaw } from "cosmjs-types/cosmos/tx/v1beta1/tx";
import fc from "fast-check";
import { parseGasPrice } from "../../../chain/app/gas.ts";
import { MODULES } from "../../../chain/app/modules.ts";
import { balances } from "../../../chain/modules/bank/state.ts";
import { keyBytes } from "../../../chain/store/state.ts";
import { utf8 } from "../../../chain/types/bytes.ts";
import { accountNamed } from "../../support/accounts.ts";
import { CHAIN_ID, TestApplication } from "../../support/application.ts";
import { encodeParts, sendMessage, signTransaction } from "../../support/transactions.ts";

const BALANCE = "/cosmos.bank.v1beta1.Query/Balance";

describe("queries", () => {
  const alice = accountNamed("alice");
  const bob = accountNamed("bob");
  const key = keyBytes(balances.keyOf(alice.address));
  const appHashes: Uint8Array[] = [];
  let test: TestApplication;

  const send = (sequence: number, amount = 10n) => ({
    chainId: CHAIN_ID,
    signers: [{ account: alice, number: 1, sequence }],
    messages: [sendMessage(alice, bob.text, amount)],
  });

  before(async () => {
    test = await TestApplication.start({
      appState: { bank: { balances: [{ address: alice.text, amountNyz: "1000" }] } },
      minGasPrice: parseGasPrice("0.025nyz"),
    });
    for (let i = 0; i < 4; i++) {
      appHashes.push((await test.block([signTransaction(send(i))])).appHash);
    }
  });

  after(() => test.close());

  const balance = (height: number): string | undefined => {
    const request = QueryBalanceRequest.encode({ address: alice.text, denom: "nyz" }).finish();
    const { code, value } = test.query(BALANCE, request, { height });
    return code === 0
      ? QueryBalanceResponse.decode(value as Uint8Array).balance?.amount
      : undefined;
  };

  it("answer at the latest height or any kept one, and say which", () => {
    assert.deepEqual([0, 1, 2, 3, 4].map(balance), ["960", "990", "980", "970", "960"]);
    assert.equal(test.query(BALANCE, new Uint8Array(0), { height: 2 }).height, 4);
    assert.equal(test.query("/app/version").height, 4);
    assert.deepEqual(test.query("/app/version").value, utf8("0.0.0-test"));
  });

  it("refuse heights that are not there", () => {
    for (const [height, code] of [
      [5, 26],
      [-1, 26],
      [Number.MAX_SAFE_INTEGER, 26],
    ] as const) {
      assert.equal(test.query(BALANCE, new Uint8Array(0), { height }).code, code);
    }
  });

  it("refuse unknown paths and stores, and malformed requests, in words that clients know", () => {
    assert.deepEqual(pick(test.query("/nothing")), [
      6,
      "sdk",
      "unknown query path: unknown request",
    ]);
    assert.deepEqual(pick(test.query("/store/nothing/key", key)).slice(0, 2), [6, "sdk"]);
    assert.equal(test.query("/store/bank/subspace", key).code, 6);
    assert.equal(test.query("/store/bank/key").code, 18);
    assert.equal(test.query(BALANCE, Uint8Array.of(255)).code, 18);
    assert.equal(test.query("/cosmos.tx.v1beta1.Service/GetTx").code, 6);
    const missing = accountNamed("nobody").text;
    const request = QueryAccountRequest.encode({ address: missing }).finish();
    assert.deepEqual(pick(test.query("/cosmos.auth.v1beta1.Query/Account", request)), [
      22,
      "sdk",
      `rpc error: code = NotFound desc = account ${missing} not found: key not found`,
    ]);
  });

  const pick = ({ code, codespace, log }: ReturnType<typeof test.query>) => [code, codespace, log];

  it("let CometBFT's peers pass", () => {
    assert.equal(test.query("/p2p/filter/addr/1.2.3.4:5").code, 0);
    assert.equal(test.query("/p2p/filter/id/abc").code, 0);
  });

  const verified = (height: number, asked: Uint8Array): string | undefined => {
    const answer = test.query("/store/bank/key", asked, { height, prove: true });
    const proved = answer.height as number;
    const [record, store] = (answer.proofOps?.ops ?? []).map(({ data }) =>
      ics23.CommitmentProof.decode(data),
    );
    const root = store?.exist?.value as Uint8Array;
    const header = appHashes[proved - 1] as Uint8Array;
    const exist = store?.exist as ics23.IExistenceProof;
    verifyExistence(exist, tendermintSpec, header, utf8("bank"), root);
    if (answer.value?.length === 0) {
      const absent = record?.nonexist as ics23.INonExistenceProof;
      verifyNonExistence(absent, iavlSpec, root, asked);
      return undefined;
    }
    const value = answer.value as Uint8Array;
    const present = record?.exist as ics23.IExistenceProof;
    verifyExistence(present, iavlSpec, root, asked, value);
    return `${proved}: ${new TextDecoder().decode(value)}`;
  };

  it("prove records and their absence, by default at the height before the latest", () => {
    assert.equal(verified(0, key), "3: 970");
    assert.equal(verified(2, key), "2: 980");
    assert.equal(verified(4, key), "4: 960");
    const absent = keyBytes(balances.keyOf(accountNamed("nobody").address));
    assert.equal(verified(0, absent), undefined);
    assert.equal(test.query("/store/bank/key", key, { height: 1, prove: true }).code, 18);
  });

  it("simulate an unsigned transaction, and foretell its gas within a tenth", () => {
    const transaction = { ...send(4), fee: 0n };
    const { body, auth } = encodeParts(transaction);
    const signed = signTransaction(transaction);
    const unsigned = TxRaw.encode({
      bodyBytes: body,
      authInfoBytes: auth,
      signatures: [new Uint8Array(0)],
    }).finish();
    const request = SimulateRequest.encode(SimulateRequest.fromPartial({ txBytes: unsigned }));

    const answer = test.query("/cosmos.tx.v1beta1.Service/Simulate", request.finish());
    const { gasInfo, result } = SimulateResponse.decode(answer.value as Uint8Array);
    const plain = SimulationResponse.decode(
      test.query("/app/simulate", unsigned).value as Uint8Array,
    );

    const real = signed.length * 10 + 1_000 + 20_000;
    const foretold = Number(gasInfo?.gasUsed);
    assert.ok(foretold >= real && foretold < real * 1.1, `${foretold} for ${real}`);
    assert.deepEqual(plain.gasInfo, gasInfo);
    assert.equal(result?.msgResponses[0]?.typeUrl, "/cosmos.bank.v1beta1.MsgSendResponse");
    assert.equal(
      result?.events.some(({ type }) => type === "transfer"),
      true,
    );
  });

  it("say what refuses a simulated transaction", () => {
    const wrong = SimulateRequest.fromPartial({ txBytes: signTransaction(send(9)) });
    const { code, log } = test.query(
      "/cosmos.tx.v1beta1.Service/Simulate",
      SimulateRequest.encode(wrong).finish(),
    );
    assert.equal(code, 6);
    assert.match(
      log ?? "",
      /^rpc error: code = Unknown desc = account sequence mismatch, expected 4, got 9: incorrect account sequence with gas used: '\d+': unknown request$/,
    );
    const poor = test.query("/app/simulate", signTransaction(send(4, 5_000n)));
    assert.deepEqual([poor.code, poor.codespace], [5, "sdk"]);
  });

  it("describe the node", () => {
    const info = test.query("/cosmos.base.tendermint.v1beta1.Service/GetNodeInfo").value;
    const { defaultNodeInfo, applicationVersion } = GetNodeInfoResponse.decode(info as Uint8Array);
    assert.equal(defaultNodeInfo?.network, CHAIN_ID);
    assert.equal(applicationVersion?.cosmosSdkVersion, "v0.53.0");
    const config = test.query("/cosmos.base.node.v1beta1.Service/Config").value as Uint8Array;
    assert.equal(ConfigResponse.decode(config).minimumGasPrice, "0.025nyz");
  });

  it("never throw, whatever path and bytes strangers send", () => {
    const paths = [
      "/cosmos.tx.v1beta1.Service/Simulate",
      "/app/simulate",
      "/store/bank/key",
      "/store/chain/key",
      ...MODULES.flatMap(({ queries }) => queries.map(({ declared }) => declared.path)),
    ];
    const input = fc.tuple(
      fc.oneof(fc.constantFrom(...paths), fc.string()),
      fc.uint8Array({ maxLength: 80 }),
      fc.oneof(fc.constantFrom(0, 1, 4), fc.maxSafeInteger()),
      fc.boolean(),
    );
    fc.assert(
      fc.property(input, ([path, data, height, prove]) => {
        const { code } = test.query(path, data, { height, prove });
        assert.ok(Number.isInteger(code));
      }),
      { numRuns: 2_000 },
    );
  });

  it("wait for the first block", async () => {
    const young = await TestApplication.start({});
    const { code, log } = young.query(BALANCE);
    await young.close();
    assert.equal(code, 26);
    assert.match(log ?? "", /no block yet/);
  });
});
