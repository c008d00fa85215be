import assert from "node:assert/strict";
import { existsSync, renameSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { CheckTxRequest } from "../../../chain/abci/messages.ts";
import type { Logger } from "../../../chain/types/logger.ts";
import { silentLogger } from "../../../chain/types/logger.ts";
import { encodeRequests } from "../../support/abciClient.ts";
import { startServer, stopServers, temporarySocket } from "../../support/abciServer.ts";
import { eventually } from "../../support/poll.ts";

const OK = { code: 0, gasWanted: 0, gasUsed: 0 };

describe("an ABCI server", () => {
  afterEach(stopServers);

  describe("listening", () => {
    it("creates a unix socket that only its owner can use, and removes it when it closes", async () => {
      const path = temporarySocket();
      const { server } = await startServer({ address: `unix://${path}` });

      assert.equal(statSync(path).mode & 0o777, 0o600);
      await server.close();
      assert.ok(!existsSync(path));
    });

    it("leaves the process's file mode as it was", async () => {
      const before = process.umask(0o027);

      await startServer();

      assert.equal(process.umask(before), 0o027);
    });

    it("replaces the socket of a process that is gone", async () => {
      const path = await staleSocket();

      const { connect } = await startServer({ address: `unix://${path}` });

      assert.deepEqual(await (await connect()).ask("echo", { message: "hi" }), { message: "hi" });
    });

    it("refuses the socket of a process that is alive, which goes on", async () => {
      const path = temporarySocket();
      const first = await startServer({ address: `unix://${path}` });

      await assert.rejects(
        startServer({ address: `unix://${path}` }),
        /another process listens on/,
      );

      assert.ok(await (await first.connect()).ask("flush", {}));
    });

    it("refuses to replace a file that is no socket", async () => {
      const path = temporarySocket();
      writeFileSync(path, "precious");

      await assert.rejects(startServer({ address: `unix://${path}` }), /exists and is no socket/);
    });

    it("tells the TCP port it was given", async () => {
      const { address, connect } = await startServer({ address: "tcp://127.0.0.1:0" });

      assert.ok(address.kind === "tcp" && address.port > 0);
      assert.deepEqual(await (await connect()).ask("echo", { message: "ü" }), { message: "ü" });
    });

    it("refuses a TCP port that is taken", async () => {
      const { address } = await startServer({ address: "tcp://127.0.0.1:0" });

      assert.ok(address.kind === "tcp");
      await assert.rejects(
        startServer({ address: `tcp://127.0.0.1:${address.port}` }),
        /EADDRINUSE/,
      );
    });

    it("warns when other machines can reach it", async () => {
      const warnings: string[] = [];
      const logger: Logger = { ...silentLogger, warn: (message) => void warnings.push(message) };

      await startServer({ address: "tcp://0.0.0.0:0", logger });

      assert.match(warnings.join(), /ABCI has no authentication/);
    });
  });

  describe("answering", () => {
    it("answers 256 pipelined CheckTx and a Flush in order, each batch after a random delay", async () => {
      const application = {
        checkTxs: async (requests: readonly CheckTxRequest[]) => {
          await delay(Math.random() * 5);
          return requests.map(({ tx }) => ({ ...OK, data: tx }));
        },
      };
      const { connect } = await startServer({ application });
      const clients = await Promise.all([connect(), connect(), connect(), connect()]);

      const answers = await Promise.all(
        clients.map((client, n) => client.askAll([...checkTxs(256, n), flush, ...checkTxs(9, n)])),
      );

      for (const [n, one] of answers.entries()) {
        const data = one.map((a) => (a.name === "checkTx" ? a.value.data : a.name));
        const txs = (count: number) => checkTxs(count, n).map(({ value }) => value.tx);
        assert.deepEqual(data, [...txs(256), "flush", ...txs(9)]);
      }
    });

    it("hands all CheckTx of a chunk to the application at once, whatever Flush stands between", async () => {
      const batches: number[] = [];
      const { connect } = await startServer({ application: countingCheckTxs(batches) });
      const client = await connect();
      const echo = { name: "echo", value: { message: "e" } } as const;

      const answers = await client.askAll([...checkTxs(1), flush, ...checkTxs(1), flush, echo]);

      assert.deepEqual(
        answers.map(({ name }) => name),
        ["checkTx", "flush", "checkTx", "flush", "echo"],
      );
      assert.deepEqual(batches, [2]);
    });

    it("ends a batch of CheckTx at a request of another kind", async () => {
      const batches: number[] = [];
      const { connect } = await startServer({ application: countingCheckTxs(batches) });
      const client = await connect();
      const query = { data: new Uint8Array(0), path: "/", height: 0, prove: false };

      const answers = await client.askAll([
        ...checkTxs(2),
        { name: "query", value: query },
        ...checkTxs(3),
      ]);

      assert.equal(answers.map(({ name }) => name[0]).join(""), "ccqccc");
      assert.deepEqual(batches, [2, 3]);
    });

    it("sends the answers to one chunk in one piece", async () => {
      const { connect } = await startServer();
      const client = await connect();

      await client.askAll([...checkTxs(100), flush]);

      assert.equal(client.receivedChunks(), 1);
    });

    it("sends answers that are ready before it waits for one that is not", async () => {
      const gate = Promise.withResolvers<void>();
      const { connect } = await startServer({
        application: {
          query: ({ path }) => (path === "" ? { code: 1 } : gate.promise.then(code2)),
        },
      });
      const client = await connect();
      const query = (path: string) =>
        ({
          name: "query",
          value: { data: new Uint8Array(0), path, height: 0, prove: false },
        }) as const;

      await client.send(encodeRequests([query(""), query("/slow")]));

      const first = await client.next();
      assert.ok(first.name === "query" && first.value.code === 1);
      gate.resolve();
      const second = await client.next();
      assert.ok(second.name === "query" && second.value.code === 2);
    });

    it("takes requests of 21 MiB and gives answers of 21 MiB", async () => {
      const { connect } = await startServer({ application: { checkTxs: echoTxs } });
      const client = await connect();
      const tx = new Uint8Array(21 * 2 ** 20).fill(3);

      const { data } = await client.ask("checkTx", { tx, type: "new" });

      assert.ok(Buffer.from(tx).equals(data as Uint8Array));
    });

    it("keeps what a client sent before it hung up half-way through a frame", async () => {
      const { connect } = await startServer();
      const client = await connect();
      await client.ask("flush", {});
      await client.send(Uint8Array.from([200, 1, 2]));
      client.close();

      assert.deepEqual(await (await connect()).ask("echo", { message: "on" }), { message: "on" });
    });
  });

  describe("closing", () => {
    it("lets a Commit that is running finish and be answered", async () => {
      const gate = Promise.withResolvers<void>();
      let committed = false;
      const application = {
        commit: async () => {
          await gate.promise;
          committed = true;
          return { retainHeight: 7 };
        },
      };
      const { server, connect } = await startServer({ application });
      const client = await connect();
      const answer = client.ask("commit", {});
      await client.send(new Uint8Array(0));
      await (await connect()).ask("echo", { message: "" });

      const closed = server.close();
      gate.resolve();

      assert.equal((await answer).retainHeight, 7);
      await closed;
      assert.ok(committed);
      await client.closed();
    });

    it("can be repeated", async () => {
      const { server } = await startServer();

      await server.close();
      await server.close();
    });
  });
});

const flush = { name: "flush", value: {} } as const;
const code2 = () => ({ code: 2 });

const echoTxs = (requests: readonly CheckTxRequest[]) =>
  requests.map(({ tx }) => ({ ...OK, data: tx }));

const countingCheckTxs = (batches: number[]) => ({
  checkTxs(requests: readonly CheckTxRequest[]) {
    batches.push(requests.length);
    return echoTxs(requests);
  },
});

const checkTxs = (count: number, seed = 0) =>
  Array.from({ length: count }, (_, i) => ({
    name: "checkTx" as const,
    value: { tx: Uint8Array.from([seed + 1, i & 255, i >> 8]), type: "new" as const },
  }));

const delay = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A socket file whose process closed without removing it. */
async function staleSocket(): Promise<string> {
  const path = temporarySocket();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(`${path}.old`, resolve));
  renameSync(`${path}.old`, path);
  await new Promise((resolve) => server.close(resolve));
  assert.ok(await eventually("the stale socket", () => existsSync(path)));
  return path;
}
