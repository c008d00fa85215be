import assert from "node:assert/strict";
import { join } from "node:path";
import { COMETBFT_VERSION, cometbftBinary } from "../../../node/cometbft.ts";
import { type CometbftNode, createNode } from "../../support/kvstore/node.ts";
import { type KvstoreProcess, startKvstore } from "../../support/kvstore/process.ts";
import { eventually } from "../../support/poll.ts";

const BUILD_MS = 300_000;
const TEST_MS = 120_000;

describe(`CometBFT ${COMETBFT_VERSION} with an application on our ABCI server`, function () {
  this.timeout(TEST_MS);
  let binary = "";
  let node: CometbftNode | undefined;
  const applications: KvstoreProcess[] = [];

  before("finds CometBFT", async function () {
    this.timeout(BUILD_MS);
    try {
      binary = await cometbftBinary();
    } catch (error) {
      process.stderr.write(`skipped, there is no CometBFT: ${(error as Error).message}\n`);
      this.skip();
    }
  });

  afterEach(async () => {
    await node?.remove();
    for (const application of applications.splice(0)) await application.stop("SIGKILL");
  });

  /** A new chain whose application listens on `address`, or on a unix socket in the node's home. */
  async function startChain(address?: string): Promise<CometbftNode> {
    node = await createNode(binary);
    const application = await startApplication(address ?? `unix://${join(node.home, "app.sock")}`);
    await node.start(application.address);
    return node;
  }

  async function startApplication(address: string): Promise<KvstoreProcess> {
    const file = join((node as CometbftNode).home, "app.json");
    const application = await startKvstore("kvstore", address, file);
    applications.push(application);
    return application;
  }

  for (const { transport, address } of [
    { transport: "a unix socket", address: undefined },
    { transport: "TCP", address: "tcp://127.0.0.1:0" },
  ]) {
    it(`makes blocks over ${transport}, executes transactions and answers queries`, async () => {
      const chain = await startChain(address);

      await commitTx(chain, "colour=blue");
      await chain.reach(4);

      assert.equal(await stored(chain, "colour"), "blue");
      assert.equal(await stored(chain, "shape"), "");
      const info = (await chain.rpc("abci_info")) as { response: { data: string } };
      assert.equal(info.response.data, '{"size":1}');
    });
  }

  it("goes through a block of 2 MiB and a burst of transactions", async () => {
    const chain = await startChain();
    const large = Array.from({ length: 3 }, (_, i) => `large${i}=${"x".repeat(700_000)}`);
    const small = Array.from({ length: 300 }, (_, i) => `small${i}=${i}`);

    await Promise.all([...large, ...small].map((tx) => broadcast(chain, "broadcast_tx_sync", tx)));

    await eventually("all to be executed", async () => (await stored(chain, "small299")) === "299");
    for (const tx of large) {
      const [key, value] = tx.split("=") as [string, string];
      await eventually(key, async () => (await stored(chain, key)) === value);
    }
  });

  it("outlives malformed queries, transactions and RPC calls", async () => {
    const chain = await startChain();
    const heights = ["-9223372036854775808", "-1", "0", "1", "9223372036854775807"];
    const texts = [
      "",
      "/",
      "/store//key",
      "/p2p/filter/addr/x",
      "\u0000\uFFFF\uD800",
      "é".repeat(9999),
    ];

    for (const path of texts) {
      for (const height of heights) {
        await chain.rpc("abci_query", { path, data: "ff00", height, prove: true }).catch(String);
      }
    }
    for (let i = 0; i < 100; i++) {
      const bytes = Buffer.from(Array.from({ length: i * 7 }, (_, at) => (at * i * 31 + i) & 255));
      await chain.rpc("broadcast_tx_sync", { tx: bytes.toString("base64") }).catch(String);
      await chain.rpc("abci_query", { path: "/x", data: bytes.toString("hex") }).catch(String);
      await chain.post(`{"jsonrpc":"2.0","id":1,"method":"abci_query","params":${i}`);
    }

    await commitTx(chain, "still=here");
    assert.equal(await stored(chain, "still"), "here");
    assert.ok(applications[0]?.running());
  });

  it("starts again on the same application process after it was stopped", async () => {
    const chain = await startChain();
    await commitTx(chain, "a=1");
    const before = await chain.height();

    await chain.stop();
    await chain.start((applications[0] as KvstoreProcess).address);

    await chain.reach(before + 2);
    assert.equal(await stored(chain, "a"), "1");
  });

  it("stops when the application is killed, and goes on with it from its last commit", async () => {
    const chain = await startChain();
    await commitTx(chain, "a=1");
    const before = await chain.height();

    await applications[0]?.stop("SIGKILL");
    await eventually("CometBFT to end", () => !chain.running());
    const restarted = await startApplication((applications[0] as KvstoreProcess).address);
    await chain.start(restarted.address);

    await chain.reach(before + 2);
    assert.equal(await stored(chain, "a"), "1");
  });

  it("replays all blocks to an application that lost its state", async () => {
    const chain = await startChain();
    await commitTx(chain, "a=1");
    await chain.reach(5);
    await chain.stop();
    await applications[0]?.stop();

    const address = `unix://${join(chain.home, "other.sock")}`;
    applications.push(await startKvstore("kvstore", address));
    await chain.start(address);

    await chain.reach(7);
    assert.equal(await stored(chain, "a"), "1");
  });
});

async function broadcast(node: CometbftNode, method: string, tx: string): Promise<object> {
  return node.rpc(method, { tx: Buffer.from(tx).toString("base64") });
}

async function commitTx(node: CometbftNode, tx: string): Promise<void> {
  const answer = (await broadcast(node, "broadcast_tx_commit", tx)) as {
    tx_result: { code: number };
  };
  assert.equal(answer.tx_result.code, 0);
}

async function stored(node: CometbftNode, key: string): Promise<string> {
  const data = Buffer.from(key).toString("hex");
  const { response } = (await node.rpc("abci_query", { path: "/store", data })) as {
    response: { value: string | null };
  };
  return Buffer.from(response.value ?? "", "base64").toString();
}
