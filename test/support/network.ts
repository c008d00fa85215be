/**
 * Real chains for tests: CometBFT and the chain process for each validator, on loopback addresses and free ports, in a
 * folder of their own that is removed at the end.
 */

import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { cometbftBinary } from "../../node/cometbft.ts";
import { TestProcess } from "./testProcess.ts";

const run = promisify(execFile);

const CHAIN_MAIN = fileURLToPath(new URL("../../chain/main.ts", import.meta.url));

/** What chain to start; everything has a default. */
export interface NetworkOptions {
  readonly validators?: number;
  readonly chainId?: string;
  /** `app_state` by module. */
  readonly appState?: Readonly<Record<string, unknown>>;
  /** Pause after each block, in milliseconds. */
  readonly timeoutCommitMs?: number;
  /** Gas of a block; −1 without limit. */
  readonly maxBlockGas?: number;
  readonly minGasPrice?: string;
  /** More arguments of the chain process. */
  readonly chainArguments?: readonly string[];
}

/** One validator: two processes that can be stopped and started in any order. */
export interface NetworkNode {
  readonly home: string;
  /** `http://127.0.0.x:port` of CometBFT's RPC. */
  readonly rpc: string;
  readonly chain: TestProcess;
  readonly cometbft: TestProcess;
}

/** A running chain. */
export interface Network {
  readonly chainId: string;
  readonly nodes: readonly NetworkNode[];
  /** RPC of the first node. */
  readonly rpc: string;
  /** Ends everything and removes the folder. */
  stop(): Promise<void>;
}

/** Starts a chain and waits for its first block. */
export async function startNetwork(options: NetworkOptions = {}): Promise<Network> {
  const count = options.validators ?? 1;
  const chainId = options.chainId ?? "yizhan-test-1";
  const directory = await mkdtemp(path.join(tmpdir(), "yizhan-network-"));
  const binary = await cometbftBinary();
  const layouts = await Promise.all(
    Array.from({ length: count }, (_, i) => prepareNode(binary, path.join(directory, `n${i}`), i)),
  );
  const genesis = await genesisOf(layouts, chainId, options);
  const nodes: NetworkNode[] = [];
  for (const layout of layouts) {
    await writeFile(path.join(layout.comet, "config/genesis.json"), genesis);
    await writeConfig(layout, layouts, options);
    nodes.push(nodeOf(binary, layout, options));
  }
  const stop = async (): Promise<void> => {
    await Promise.all(nodes.map(({ cometbft }) => cometbft.stop("SIGTERM")));
    await Promise.all(nodes.map(({ chain }) => chain.stop("SIGTERM")));
    await rm(directory, { recursive: true, force: true });
  };
  const first = nodes[0] as NetworkNode;
  try {
    for (const { chain, cometbft } of nodes) {
      await chain.start();
      await cometbft.start();
    }
    await waitForHeight(first, 2);
  } catch (error) {
    await stop();
    throw error;
  }
  return { chainId, nodes, rpc: first.rpc, stop };
}

/** Height of the latest block a node has; 0 while its RPC does not answer. */
export async function heightOf(node: NetworkNode): Promise<number> {
  try {
    const response = await fetch(`${node.rpc}/status`);
    const { result } = (await response.json()) as {
      result: { sync_info: { latest_block_height: string } };
    };
    return Number(result.sync_info.latest_block_height);
  } catch {
    return 0;
  }
}

/** Waits until a node has a block of `height`. @throws {Error} with the last lines of both processes. */
export async function waitForHeight(
  node: NetworkNode,
  height: number,
  timeoutMs = 30_000,
): Promise<void> {
  const end = Date.now() + timeoutMs;
  while ((await heightOf(node)) < height) {
    if (Date.now() > end) {
      const words = `${node.chain.lastLines()}\n--- cometbft\n${node.cometbft.lastLines()}`;
      throw new Error(`no block ${height} after ${timeoutMs} ms\n--- chain\n${words}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

interface Layout {
  readonly comet: string;
  readonly app: string;
  readonly host: string;
  readonly rpcPort: number;
  readonly p2pPort: number;
  readonly nodeId: string;
  readonly validator: unknown;
}

async function prepareNode(binary: string, home: string, index: number): Promise<Layout> {
  const comet = path.join(home, "c");
  const host = `127.0.0.${index + 1}`;
  await run(binary, ["init", "--home", comet]);
  const { stdout } = await run(binary, ["show-node-id", "--home", comet]);
  const genesis = JSON.parse(await readFile(path.join(comet, "config/genesis.json"), "utf8"));
  return {
    comet,
    app: path.join(home, "a"),
    host,
    rpcPort: await freePort(host),
    p2pPort: await freePort(host),
    nodeId: stdout.trim(),
    validator: genesis.validators[0],
  };
}

async function genesisOf(
  layouts: readonly Layout[],
  chainId: string,
  options: NetworkOptions,
): Promise<string> {
  const [first] = layouts;
  const file = path.join((first as Layout).comet, "config/genesis.json");
  const genesis = JSON.parse(await readFile(file, "utf8"));
  genesis.chain_id = chainId;
  genesis.initial_height = "1";
  genesis.consensus_params.block.max_gas = String(options.maxBlockGas ?? -1);
  genesis.validators = layouts.map(({ validator }) => validator);
  genesis.app_state = options.appState ?? {};
  return JSON.stringify(genesis, undefined, 2);
}

async function writeConfig(
  layout: Layout,
  layouts: readonly Layout[],
  options: NetworkOptions,
): Promise<void> {
  const file = path.join(layout.comet, "config/config.toml");
  const peers = layouts
    .filter((other) => other !== layout)
    .map(({ nodeId, host, p2pPort }) => `${nodeId}@${host}:${p2pPort}`);
  const settings: readonly (readonly [section: string, key: string, value: string])[] = [
    ["", "proxy_app", JSON.stringify(`unix://${path.join(layout.app, "app.sock")}`)],
    ["rpc", "laddr", JSON.stringify(`tcp://${layout.host}:${layout.rpcPort}`)],
    ["p2p", "laddr", JSON.stringify(`tcp://${layout.host}:${layout.p2pPort}`)],
    ["p2p", "persistent_peers", JSON.stringify(peers.join(","))],
    ["p2p", "addr_book_strict", "false"],
    ["p2p", "allow_duplicate_ip", "true"],
    ["p2p", "flush_throttle_timeout", '"10ms"'],
    ["consensus", "timeout_commit", JSON.stringify(`${options.timeoutCommitMs ?? 100}ms`)],
    ["consensus", "peer_gossip_sleep_duration", '"10ms"'],
    ["mempool", "size", "10000"],
    ["mempool", "cache_size", "20000"],
    ["tx_index", "indexer", '"kv"'],
  ];
  let text = await readFile(file, "utf8");
  for (const [section, key, value] of settings) text = setValue(text, section, key, value);
  await writeFile(file, text);
}

/** Replaces one value of a TOML file. */
function setValue(toml: string, section: string, key: string, value: string): string {
  const lines = toml.split("\n");
  let current = "";
  for (const [i, line] of lines.entries()) {
    current = /^\[(.+)\]/.exec(line)?.[1] ?? current;
    if (current !== section || !line.startsWith(`${key} = `)) continue;
    lines[i] = `${key} = ${value}`;
    return lines.join("\n");
  }
  throw new Error(`config.toml has no ${section}.${key}`);
}

function nodeOf(binary: string, layout: Layout, options: NetworkOptions): NetworkNode {
  const { app, comet, host, rpcPort } = layout;
  const chainArguments = [
    CHAIN_MAIN,
    ...["--home", app, "--min-gas-price", options.minGasPrice ?? "0nyz"],
    ...(options.chainArguments ?? []),
  ];
  return {
    home: app,
    rpc: `http://${host}:${rpcPort}`,
    chain: new TestProcess(process.execPath, chainArguments, /chain listens/),
    cometbft: new TestProcess(binary, ["start", "--home", comet], /service start|Starting/i),
  };
}

function freePort(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ host, port: 0 }, () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
