import assert from "node:assert/strict";
import { QueryRefusedError, RpcError, UnreachableError } from "../../../client/errors.ts";
import { createRpc, rpcUrl } from "../../../client/rpc.ts";
import { type FakeRpc, FakeRpcError, startFakeRpc } from "../../support/fakeRpc.ts";

describe("the RPC client", () => {
  let fake: FakeRpc;

  beforeEach(async () => {
    fake = await startFakeRpc();
  });

  afterEach(async () => {
    await fake.stop();
  });

  it("takes tcp, http and bare addresses for the same", () => {
    for (const address of ["tcp://node:26657", "http://node:26657/", "node:26657"]) {
      assert.equal(rpcUrl(address), "http://node:26657");
    }
    assert.equal(rpcUrl("https://rpc.example.net"), "https://rpc.example.net");
  });

  it("says that nobody answers, and why", async () => {
    await fake.stop();
    const error = await failure(createRpc(fake.url).status());
    assert.ok(error instanceof UnreachableError);
    assert.equal(error.url, fake.url);
    assert.match(error.reason, /ECONNREFUSED/);
    await fake.resume();
  });

  it("gives up on a node that does not answer in time", async () => {
    fake.raw = () => {};
    const error = await failure(createRpc(fake.url, { timeoutMs: 50 }).status());
    assert.ok(error instanceof UnreachableError);
    assert.equal(error.reason, "no answer within 0.05 s");
  });

  it("tells a web server from CometBFT", async () => {
    for (const body of [
      "<html>hello</html>",
      "null",
      '"text"',
      "{}",
      '{"jsonrpc":"2.0","id":1}',
      '{"statusCode":404,"error":"Not Found"}',
      '{"error":{"message":"no code"}}',
      "",
    ]) {
      fake.raw = (response) => void response.end(body);
      const error = await failure(createRpc(fake.url).status());
      assert.ok(error instanceof UnreachableError, body);
      assert.match(error.reason, /not CometBFT/, body);
    }
  });

  it("throws errors of JSON-RPC with their code, method and data", async () => {
    fake.answers.set("block_results", () => {
      throw new FakeRpcError(-32603, "Internal error", "height 9 must be less than 5");
    });
    const error = await failure(createRpc(fake.url).blockResults(9));
    assert.ok(error instanceof RpcError);
    assert.equal(error.code, -32603);
    assert.equal(error.message, "block_results: Internal error (height 9 must be less than 5)");
  });

  it("asks queries in hexadecimal, at a height if one is given", async () => {
    const asked: unknown[] = [];
    fake.answers.set("abci_query", (params) => {
      asked.push(params);
      return { response: { code: 0, codespace: "", log: "", value: "AQI=" } };
    });
    const rpc = createRpc(fake.url);
    assert.deepEqual(await rpc.query("/a/B", Uint8Array.of(255)), Uint8Array.of(1, 2));
    await rpc.query("/a/B", new Uint8Array(), 7);
    assert.deepEqual(asked, [
      { path: "/a/B", data: "ff", prove: false },
      { path: "/a/B", data: "", prove: false, height: "7" },
    ]);
  });

  it("takes an answer without a value for no bytes", async () => {
    fake.answers.set("abci_query", () => ({
      response: { code: 0, codespace: "", log: "", value: null },
    }));
    assert.deepEqual(await createRpc(fake.url).query("/a/B", new Uint8Array()), new Uint8Array());
  });

  it("throws refused queries with the chain's sentence, without what gRPC puts around it", async () => {
    const log = 'rpc error: code = NotFound desc = node "x": y is not registered: key not found';
    fake.answers.set("abci_query", () => ({
      response: { code: 22, codespace: "sdk", log, value: null },
    }));
    const error = await failure(createRpc(fake.url).query("/a/B", new Uint8Array()));
    assert.ok(error instanceof QueryRefusedError);
    assert.ok(error.notFound);
    assert.equal(error.message, 'node "x": y is not registered');
  });

  it("finds no transaction where there is none", async () => {
    fake.answers.set("tx_search", ({ query }) => {
      assert.equal(query, "tx.hash='AB12'");
      return { txs: [] };
    });
    assert.equal(await createRpc(fake.url).tx("ab12"), undefined);
  });
});

async function failure(work: Promise<unknown>): Promise<unknown> {
  return await work.then(
    () => assert.fail("it did not fail"),
    (error: unknown) => error,
  );
}
