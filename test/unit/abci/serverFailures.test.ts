import assert from "node:assert/strict";
import type { AbciApplication } from "../../../chain/abci/application.ts";
import type { AbciResponse } from "../../../chain/abci/envelope.ts";
import type { CheckTxRequest, FinalizeBlockRequest } from "../../../chain/abci/messages.ts";
import { encodeRequests } from "../../support/abciClient.ts";
import { startServer, stopServers } from "../../support/abciServer.ts";
import { eventually } from "../../support/poll.ts";

const OK = { code: 0, gasWanted: 0, gasUsed: 0 };
const QUERY = { data: new Uint8Array(0), path: "/", height: 0, prove: false };
const query = { name: "query", value: QUERY } as const;
const echo = { name: "echo", value: { message: "before" } } as const;

describe("an ABCI server whose application fails", () => {
  afterEach(stopServers);

  it("answers earlier requests, then an exception that names the method, and hangs up", async () => {
    const { connect, fatal } = await startServer({ application: { query: explode } });
    const client = await connect();

    await client.send(encodeRequests([echo, query, echo]));

    assert.deepEqual(await client.next(), echo);
    assert.deepEqual(await client.next(), exception("query: boom"));
    await assert.rejects(client.next(), /has hung up/);
    assert.deepEqual(fatal.map(String), ["Error: boom"]);
  });

  it("does the same when the method fails later", async () => {
    const { connect, fatal } = await startServer({
      application: { query: () => Promise.reject(new Error("boom")) },
    });
    const client = await connect();

    assert.deepEqual((await client.askAll([query]))[0], exception("query: boom"));

    await client.closed();
    assert.equal(fatal.length, 1);
  });

  it("calls no method any more, on any connection, and reports only once", async () => {
    let calls = 0;
    const application = {
      commit: explode,
      query: () => {
        calls++;
        return { code: 0 };
      },
    };
    const { connect, fatal } = await startServer({ application });
    const [consensus, other] = await Promise.all([connect(), connect()]);
    await other.ask("query", QUERY);

    await assert.rejects(consensus.ask("commit", {}), /commit: boom/);
    await other.send(encodeRequests([query, { name: "commit", value: {} }]));
    await (await connect()).closed();

    assert.equal(calls, 1);
    assert.equal(fatal.length, 1);
  });

  it("reports only once when two methods fail at the same time", async () => {
    const gate = Promise.withResolvers<never>();
    const { connect, fatal } = await startServer({ application: { query: () => gate.promise } });
    const clients = await Promise.all([connect(), connect()]);
    const answers = clients.map((client) => client.askAll([query]));
    await Promise.all(clients.map((client) => client.send(new Uint8Array(0))));
    await (await connect()).ask("echo", echo.value);

    gate.reject(new Error("boom"));

    for (const answer of answers) assert.deepEqual(await answer, [exception("query: boom")]);
    assert.equal(fatal.length, 1);
  });

  it("takes a missing CheckTx answer for such a failure", async () => {
    const { connect, fatal } = await startServer({ application: { checkTxs: () => [OK] } });
    const check = { name: "checkTx", value: { tx: new Uint8Array(1), type: "new" } } as const;

    const answers = await (await connect()).askAll([check, check]).catch(String);

    assert.match(String(answers), /hung up/);
    assert.match(String(fatal[0]), /1 answers for 2 transactions/);
  });

  it("takes a missing transaction result for such a failure", async () => {
    const { connect } = await startServer({
      application: { finalizeBlock: () => ({ txResults: [], appHash: new Uint8Array(8) }) },
    });

    const answer = (await connect()).ask("finalizeBlock", block(1, [new Uint8Array(1)]));

    await assert.rejects(answer, /finalizeBlock: 0 results for 1 transactions/);
  });

  it("takes an answer that cannot be encoded for such a failure, and sends no part of it", async () => {
    const { connect } = await startServer({
      application: { query: () => ({ code: 0, log: "x".repeat(500), height: 0.5 }) },
    });

    await assert.rejects((await connect()).ask("query", QUERY), /query: not a safe integer: 0.5/);
  });
});

describe("an ABCI server that receives no request", () => {
  afterEach(stopServers);

  for (const { what, bytes, says } of [
    { what: "garbage", bytes: [4, 0xff, 0xff, 0xff, 0xff], says: /message is cut short/ },
    { what: "an empty frame", bytes: [0], says: /holds none of its fields/ },
    { what: "a request of a later version", bytes: [3, 0xaa, 1, 0], says: /only field 21/ },
    { what: "a frame above the limit", bytes: [0xff, 0xff, 0xff, 1], says: /limit 1048576/ },
    { what: "a signed length", bytes: [0xff, 0xff, 0xff, 0xff, 0xff, 1], says: /limit 1048576/ },
  ]) {
    it(`answers earlier requests, says what is wrong with ${what}, and hangs up`, async () => {
      const { connect, fatal } = await startServer({ maxFrameBytes: 2 ** 20 });
      const client = await connect();

      await client.send(Buffer.concat([encodeRequests([echo]), Uint8Array.from(bytes)]));

      assert.deepEqual(await client.next(), echo);
      const last = await client.next();
      assert.ok(last.name === "exception");
      assert.match(last.value.error, says);
      await client.closed();
      assert.deepEqual(fatal, []);
      assert.deepEqual(await (await connect()).ask("echo", echo.value), echo.value);
    });
  }

  it("does not begin what comes after it", async () => {
    let calls = 0;
    const { connect } = await startServer({
      application: {
        query: () => {
          calls++;
          return { code: 0 };
        },
      },
    });
    const client = await connect();

    await client.send(Buffer.concat([Uint8Array.from([0]), encodeRequests([query])]));

    await client.closed();
    assert.equal(calls, 0);
  });
});

describe("the order of methods over all connections of an ABCI server", () => {
  afterEach(stopServers);

  it("is strictly serial for those that concern consensus, and free for the others", async () => {
    const log: string[] = [];
    const { connect } = await startServer({ application: loggingApplication(log) });
    const [a, b, c] = await Promise.all([connect(), connect(), connect()]);

    await Promise.all([
      a.ask("finalizeBlock", block(1, [])),
      b.ask("finalizeBlock", block(2, [])),
      b.ask("commit", {}),
      c.ask("query", QUERY),
      c.ask("checkTx", { tx: new Uint8Array(0), type: "new" }),
      a.ask("info", { version: "", blockVersion: 0, p2pVersion: 0, abciVersion: "2.0.0" }),
    ]);

    const serial = log.filter((line) => !/query|check/.test(line));
    for (let i = 0; i < serial.length; i += 2) {
      assert.equal(serial[i + 1], serial[i]?.replace("begin", "end"));
    }
    assert.equal(serial.length, 8);
    assert.ok(log.indexOf("query") < log.lastIndexOf("end 2"), log.join());
  });

  it("makes the Info of a new connection wait for the Commit of a broken one", async () => {
    const gate = Promise.withResolvers<void>();
    let height = 6;
    const { connect } = await startServer({
      application: {
        commit: () =>
          gate.promise.then(() => {
            height = 7;
            return {};
          }),
        info: () => ({
          appVersion: 1,
          lastBlockHeight: height,
          lastBlockAppHash: new Uint8Array(0),
        }),
      },
    });
    const broken = await connect();
    await broken.ask("echo", echo.value);
    await broken.send(encodeRequests([{ name: "commit", value: {} }]));
    broken.close();
    const client = await connect();
    const info = client.ask("info", {
      version: "",
      blockVersion: 0,
      p2pVersion: 0,
      abciVersion: "",
    });

    gate.resolve();

    assert.equal((await info).lastBlockHeight, 7);
  });

  it("does not begin what a broken connection still had in line", async () => {
    const gate = Promise.withResolvers<void>();
    const begun: number[] = [];
    const { connect } = await startServer({
      application: {
        finalizeBlock: async ({ height }) => {
          begun.push(height);
          await gate.promise;
          return { txResults: [], appHash: new Uint8Array(0) };
        },
      },
    });
    const broken = await connect();
    const requests = [1, 2].map((height) => ({
      name: "finalizeBlock" as const,
      value: block(height, []),
    }));
    await broken.send(encodeRequests(requests));
    await eventually("the first block to begin", () => begun.length === 1);
    broken.close();
    await broken.closed();
    gate.resolve();

    await (await connect()).ask("finalizeBlock", block(3, []));

    assert.deepEqual(begun, [1, 3]);
  });
});

function explode(): never {
  throw new Error("boom");
}

function exception(error: string): AbciResponse {
  return { name: "exception", value: { error } };
}

function block(height: number, txs: readonly Uint8Array[]): FinalizeBlockRequest {
  const none = new Uint8Array(0);
  return {
    txs,
    misbehavior: [],
    hash: none,
    height,
    time: { seconds: 0n, nanos: 0 },
    nextValidatorsHash: none,
    proposerAddress: none,
    decidedLastCommit: { round: 0, votes: [] },
  };
}

/** Logs when methods begin and end, with several awaits between. */
function loggingApplication(log: string[]): Partial<AbciApplication> {
  const slowly = async <T>(name: string, value: T): Promise<T> => {
    log.push(`begin ${name}`);
    for (let i = 0; i < 5; i++) await new Promise((resolve) => setImmediate(resolve));
    log.push(`end ${name}`);
    return value;
  };
  const hash = new Uint8Array(0);
  return {
    info: () => slowly("info", { appVersion: 1, lastBlockHeight: 0, lastBlockAppHash: hash }),
    finalizeBlock: ({ height }) => slowly(`${height}`, { txResults: [], appHash: hash }),
    commit: () => slowly("commit", {}),
    query: () => {
      log.push("query");
      return { code: 0 };
    },
    checkTxs: async (requests: readonly CheckTxRequest[]) => {
      log.push("check");
      return requests.map(() => OK);
    },
  };
}
