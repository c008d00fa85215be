/**
 * Cost of the ABCI server around an application that does nothing: CheckTx of 300 bytes over a unix socket, as fast as a
 * client in another thread pipelines them, with a Flush after each (what CometBFT does for `broadcast_tx_sync`) and
 * without; and of the codec for a block. µs are CPU time of the server's thread. Best and worst of the rounds.
 *
 * `--seconds S` a round of each case (1); `--quick` = 0.2.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isMainThread, Worker, workerData } from "node:worker_threads";
import type { AbciRequest } from "../../chain/abci/envelope.ts";
import { decodeRequest, writeResponse } from "../../chain/abci/frameCodec.ts";
import { FrameReader } from "../../chain/abci/framing.ts";
import type { ExecTxResult, FinalizeBlockRequest } from "../../chain/abci/messages.ts";
import { createAbciServer } from "../../chain/abci/server.ts";
import { Writer } from "../../chain/schema/writer.ts";
import { silentLogger } from "../../chain/types/logger.ts";
import { encodeRequests } from "../support/abciClient.ts";
import { createKvstore } from "../support/kvstore/kvstore.ts";
import { type Figure, report, spread } from "./report.ts";

const TX = new Uint8Array(300).fill(65);
/** CometBFT keeps at most so many requests in flight. */
const WINDOW = 256;
const ROUNDS = 5;
const BLOCK_TXS = 3000;

interface ClientTask {
  readonly path: string;
  readonly withFlush: boolean;
  readonly seconds: number;
}

if (isMainThread) await main();
else await flood(workerData as ClientTask);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { seconds: { type: "string" }, quick: { type: "boolean", default: false } },
  });
  const seconds = Number(values.seconds ?? (values.quick ? 0.2 : 1));
  report([
    ...(await socketFigures("CheckTx", { withFlush: false, seconds })),
    ...(await socketFigures("CheckTx and Flush", { withFlush: true, seconds })),
    codecFigure("FinalizeBlock request, decoding", decodeBlock()),
    codecFigure("FinalizeBlock response with 11 events a tx, encoding", encodeBlock()),
  ]);
}

async function socketFigures(name: string, options: Omit<ClientTask, "path">): Promise<Figure[]> {
  const directory = mkdtempSync(join(tmpdir(), "abci-bench-"));
  const path = join(directory, "app.sock");
  let count = 0;
  const answer = { code: 0, gasWanted: 1, gasUsed: 0 };
  const server = createAbciServer(
    {
      application: {
        ...createKvstore(),
        checkTxs(requests) {
          count += requests.length;
          return requests.map(() => answer);
        },
      },
      logger: silentLogger,
      onFatal(error) {
        throw error;
      },
    },
    { address: `unix://${path}` },
  );
  await server.listen();
  const rates: number[] = [];
  const costs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const before = count;
    const cpu = process.threadCpuUsage();
    const start = performance.now();
    const worker = new Worker(new URL(import.meta.url), { workerData: { ...options, path } });
    await new Promise((resolve, reject) => worker.once("exit", resolve).once("error", reject));
    const { user, system } = process.threadCpuUsage(cpu);
    rates.push(((count - before) * 1000) / (performance.now() - start));
    costs.push((user + system) / (count - before));
  }
  await server.close();
  rmSync(directory, { recursive: true });
  return [
    { name: `ABCI socket, ${name}`, unit: "tx/s", ...spread(rates, "greater") },
    { name: `ABCI socket, ${name}, processor time`, unit: "µs/tx", ...spread(costs, "less") },
  ];
}

/** Keeps a window of requests in flight for a while, and only counts the answers. */
async function flood({ path, withFlush, seconds }: ClientTask): Promise<void> {
  const check: AbciRequest = { name: "checkTx", value: { tx: TX, type: "new" } };
  const flush: AbciRequest = { name: "flush", value: {} };
  const window = Array.from({ length: WINDOW / 2 }, () => (withFlush ? [check, flush] : [check]));
  const requests = window.flat();
  const bytes = encodeRequests(requests);
  const socket = connect({ path });
  const frames = new FrameReader(2 ** 20);
  const end = performance.now() + seconds * 1000;
  let pending = 2 * requests.length;
  socket.write(bytes);
  socket.write(bytes);
  await new Promise<void>((resolve) => {
    socket.on("data", (chunk) => {
      frames.push(chunk);
      while (frames.next() !== undefined) pending--;
      if (pending > requests.length) return;
      if (performance.now() < end) {
        socket.write(bytes);
        pending += requests.length;
      } else if (pending === 0) resolve();
    });
  });
  socket.destroy();
}

function decodeBlock(): () => void {
  const none = new Uint8Array(32);
  const value: FinalizeBlockRequest = {
    txs: Array.from({ length: BLOCK_TXS }, () => TX),
    misbehavior: [],
    hash: none,
    height: 1,
    time: { seconds: 1n, nanos: 0 },
    nextValidatorsHash: none,
    proposerAddress: none.subarray(12),
    decidedLastCommit: { round: 0, votes: [] },
  };
  const bytes = encodeRequests([{ name: "finalizeBlock", value }]);
  return () => {
    const frames = new FrameReader(2 ** 30);
    for (let at = 0; at < bytes.length; at += 65_536) frames.push(bytes.subarray(at, at + 65_536));
    decodeRequest(frames.next() as Uint8Array);
  };
}

/** Results of 1.2 kB each, like those of a bank transfer. */
function encodeBlock(): () => void {
  const attributes = ["receiver", "amount", "msg_index"].map((key) => ({
    key,
    value: "yz1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq",
    index: true,
  }));
  const events = Array.from({ length: 11 }, () => ({ type: "coin_received", attributes }));
  const result: ExecTxResult = { code: 0, gasWanted: 90_000, gasUsed: 70_000, events };
  const txResults = Array.from({ length: BLOCK_TXS }, () => result);
  const writer = new Writer();
  return () => {
    writeResponse(writer, "finalizeBlock", { txResults, appHash: new Uint8Array(32) });
    writer.take();
  };
}

function codecFigure(name: string, run: () => void): Figure {
  const costs: number[] = [];
  for (let i = 0; i < 4 * ROUNDS; i++) {
    const start = performance.now();
    run();
    costs.push(((performance.now() - start) * 1000) / BLOCK_TXS);
  }
  // The first rounds measure the compiler.
  return { name: `ABCI ${name}`, unit: "µs/tx", ...spread(costs.slice(ROUNDS), "less") };
}
