/** A CometBFT node of one validator, in a directory of its own, with its RPC on a unix socket. */

import { type ChildProcess, execFile, spawn } from "node:child_process";
import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { eventually } from "../poll.ts";

/** A CometBFT home that can be started many times. */
export interface CometbftNode {
  /** Home directory; also holds `cometbft.log`. */
  readonly home: string;
  /** Starts the process against the application at `address`; resolves when its RPC answers. */
  start(address: string): Promise<void>;
  /** Whether the process runs. */
  running(): boolean;
  /** Calls an RPC method. @throws {Error} with CometBFT's text. */
  rpc(method: string, params?: object): Promise<Record<string, unknown>>;
  /** Sends raw bytes to the RPC as the body of a JSON-RPC call; its answer, whatever it is. */
  post(body: string): Promise<string>;
  /** Latest height. */
  height(): Promise<number>;
  /** Resolves when the latest height is at least `height`. */
  reach(height: number): Promise<void>;
  /** Stops the process. */
  stop(): Promise<void>;
  /** Stops the process and removes the directory. */
  remove(): Promise<void>;
}

const KILL_AFTER_MS = 5000;
const BLOCKS_WITHIN_MS = 60_000;

/** Creates the home of a new one-validator chain with blocks as fast as they go. */
export async function createNode(binary: string): Promise<CometbftNode> {
  const home = mkdtempSync(join(tmpdir(), "cmt-"));
  await promisify(execFile)(binary, ["init", "--home", home]);
  const file = join(home, "config", "config.toml");
  const config = readFileSync(file, "utf8");
  writeFileSync(file, config.replace('timeout_commit = "1s"', 'timeout_commit = "50ms"'));
  return nodeAt(home, binary);
}

function nodeAt(home: string, binary: string): CometbftNode {
  let child: ChildProcess | undefined;
  let exited: Promise<void> = Promise.resolve();
  const rpcSocket = join(home, "rpc.sock");
  const post = (body: string): Promise<string> => postTo(rpcSocket, body);
  const args = ["start", "--home", home, "--rpc.laddr", `unix://${rpcSocket}`];

  const node: CometbftNode = {
    home,
    async start(address) {
      const log = createWriteStream(join(home, "cometbft.log"), { flags: "a" });
      const own = ["--p2p.laddr", "tcp://127.0.0.1:0", "--proxy_app", address];
      const started = spawn(binary, [...args, ...own], { stdio: ["ignore", "pipe", "pipe"] });
      started.stdout?.pipe(log, { end: false });
      started.stderr?.pipe(log, { end: false });
      child = started;
      exited = new Promise((resolve) => {
        started.once("exit", () => {
          child = undefined;
          log.end();
          resolve();
        });
      });
      await eventually("CometBFT's RPC", () => isUp(node), BLOCKS_WITHIN_MS);
    },
    running: () => child !== undefined,
    async rpc(method, params = {}) {
      const answer = JSON.parse(
        await post(JSON.stringify({ jsonrpc: "2.0", id: 1, method, params })),
      ) as { result?: Record<string, unknown>; error?: { message: string; data?: string } };
      if (answer.result !== undefined) return answer.result;
      throw new Error(`${answer.error?.message}: ${answer.error?.data}`);
    },
    post,
    async height() {
      const { sync_info } = (await node.rpc("status")) as {
        sync_info: { latest_block_height: string };
      };
      return Number(sync_info.latest_block_height);
    },
    async reach(height) {
      const reached = async (): Promise<boolean> => (await node.height()) >= height;
      await eventually(`height ${height}`, reached, BLOCKS_WITHIN_MS);
    },
    async stop() {
      child?.kill("SIGTERM");
      const timer = setTimeout(() => child?.kill("SIGKILL"), KILL_AFTER_MS);
      await exited;
      clearTimeout(timer);
    },
    async remove() {
      await node.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
  return node;
}

async function isUp(node: CometbftNode): Promise<boolean> {
  if (!node.running()) {
    const log = readFileSync(join(node.home, "cometbft.log"), "utf8");
    throw new Error(`CometBFT has ended:\n${log.slice(-3000)}`);
  }
  try {
    await node.rpc("health");
    return true;
  } catch {
    return false;
  }
}

function postTo(socketPath: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const call = request(
      { socketPath, method: "POST", path: "/", headers: { "content-type": "application/json" } },
      (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (part: string) => {
          text += part;
        });
        response.on("end", () => resolve(text));
        response.on("error", reject);
      },
    );
    call.on("error", reject);
    call.end(body);
  });
}
