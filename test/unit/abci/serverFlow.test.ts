import assert from "node:assert/strict";
import { connect as connectSocket } from "node:net";
import type { AbciRequest } from "../../../chain/abci/envelope.ts";
import { FrameReader } from "../../../chain/abci/framing.ts";
import { type Logger, silentLogger } from "../../../chain/types/logger.ts";
import { type AbciClient, encodeRequests } from "../../support/abciClient.ts";
import { startServer, stopServers } from "../../support/abciServer.ts";
import { eventually } from "../../support/poll.ts";

const query: AbciRequest = {
  name: "query",
  value: { data: new Uint8Array(4000), path: "/", height: 0, prove: false },
};

/** Far more than may wait, and more bytes than the system's buffers hold. */
const COUNT = 10_000;

describe("an ABCI server under more than it can take", () => {
  afterEach(stopServers);

  it("reads no more while thousands of requests wait, and answers them all in the end", async () => {
    const gate = Promise.withResolvers<{ code: number }>();
    const { client, paused } = await startFull(() => gate.promise);
    let taken = false;
    const sent = client.send(requests(COUNT)).then(() => {
      taken = true;
    });
    await eventually("the server to pause", paused);

    assert.ok(!taken);
    gate.resolve({ code: 0 });
    await sent;

    for (let i = 0; i < COUNT; i++) assert.equal((await client.next()).name, "query");
  });

  it("says why it failed although it has not read everything", async () => {
    const gate = Promise.withResolvers<{ code: number }>();
    const { client, paused } = await startFull(() => gate.promise);
    void client.send(requests(COUNT));
    await eventually("the server to pause", paused);

    gate.reject(new Error("boom"));

    assert.deepEqual(await client.next(), { name: "exception", value: { error: "query: boom" } });
  });

  it("asks the application nothing while a client does not read, and loses nothing", async () => {
    const warnings: Error[] = [];
    const note = (warning: Error): void => void warnings.push(warning);
    process.on("warning", note);
    let calls = 0;
    const { address, connect } = await startServer({
      application: {
        query: async () => {
          calls++;
          return { code: 0, value: new Uint8Array(2 ** 18) };
        },
      },
    });
    const socket = connectSocket((address as { path: string }).path);
    const frames = new FrameReader(2 ** 30);
    let answers = 0;
    socket.on("data", (chunk) => {
      frames.push(new Uint8Array(chunk));
      while (frames.next() !== undefined) answers++;
      socket.pause();
    });
    socket.write(requests(40));
    const other = await connect();
    for (let i = 0; i < 100; i++) await other.ask("echo", { message: "" });

    assert.ok(calls < 10, `${calls} calls`);
    await eventually("all answers", () => {
      socket.resume();
      return answers === 40;
    });
    socket.destroy();
    process.off("warning", note);
    assert.deepEqual(warnings, []);
  });
});

/** A server with one client, and whether it has stopped reading. */
async function startFull(
  answer: () => Promise<{ code: number }>,
): Promise<{ client: AbciClient; paused: () => boolean }> {
  const lines: string[] = [];
  const logger: Logger = { ...silentLogger, debug: (line) => void lines.push(line) };
  const { connect } = await startServer({ application: { query: answer }, logger });
  return {
    client: await connect(),
    paused: () => lines.includes("too many requests wait, reading no more"),
  };
}

function requests(count: number): Uint8Array {
  return encodeRequests(new Array(count).fill(query));
}
