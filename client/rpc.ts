/** CometBFT's JSON-RPC over HTTP, as far as clients of this network need it. Works in Node and in browsers. */

import { fromBase64, toBase64 } from "../chain/types/base64.ts";
import { toHex } from "../chain/types/bytes.ts";
import { QueryRefusedError, RpcError, UnreachableError } from "./errors.ts";

/** An ABCI event as CometBFT prints it. */
export interface RpcEvent {
  readonly type: string;
  readonly attributes: readonly { readonly key: string; readonly value: string | null }[];
}

/** What a transaction came to in its block. */
export interface RpcTxResult {
  readonly code: number;
  readonly codespace: string;
  readonly log: string;
  readonly gas_wanted: string;
  readonly gas_used: string;
  readonly events: readonly RpcEvent[];
}

/** A transaction in a block. */
export interface RpcTx {
  readonly hash: string;
  readonly height: string;
  readonly tx_result: RpcTxResult;
}

/** `status`, the fields that are read. */
export interface RpcStatus {
  readonly node_info: {
    readonly network: string;
    readonly version: string;
    readonly moniker: string;
  };
  readonly sync_info: {
    readonly latest_block_height: string;
    readonly latest_app_hash: string;
    readonly latest_block_time: string;
    readonly catching_up: boolean;
  };
}

/** `block_results`, the fields that are read. */
export interface RpcBlockResults {
  readonly height: string;
  readonly txs_results: readonly RpcTxResult[] | null;
  readonly finalize_block_events: readonly RpcEvent[] | null;
  readonly app_hash: string;
}

/** The answer to `broadcast_tx_sync`: the verdict of CheckTx. */
export interface RpcBroadcast {
  readonly hash: string;
  readonly code: number;
  readonly codespace: string;
  readonly log: string;
}

/** A connection to one node; holds no socket. */
export interface Rpc {
  readonly url: string;
  status(): Promise<RpcStatus>;
  /** Response bytes of a gRPC-path query at `height` (latest if absent). @throws {QueryRefusedError} */
  query(path: string, request: Uint8Array, height?: number): Promise<Uint8Array>;
  broadcast(tx: Uint8Array): Promise<RpcBroadcast>;
  /** Undefined if the hash stands in no block known to the node. */
  tx(hash: string): Promise<RpcTx | undefined>;
  blockResults(height: number): Promise<RpcBlockResults>;
  /** Transactions that the node has accepted and that are in no block yet. */
  waitingTransactions(): Promise<number>;
}

/** Long enough for the largest query of a busy node. */
const CALL_TIMEOUT_MS = 15_000;

interface QueryAnswer {
  readonly response: {
    readonly code: number;
    readonly codespace: string;
    readonly log: string;
    readonly value: string | null;
  };
}

/** `tcp://host:port`, `http://…` and `host:port` all mean the same. */
export function rpcUrl(address: string): string {
  const url = address.replace(/^tcp:\/\//, "http://");
  return (/^https?:\/\//.test(url) ? url : `http://${url}`).replace(/\/$/, "");
}

/** How calls are made. */
export interface RpcOptions {
  /** How long a node may take to answer one call. */
  readonly timeoutMs?: number;
}

/** A connection to the node at `address`; every call may throw an UnreachableError or an RpcError. */
export function createRpc(address: string, options: RpcOptions = {}): Rpc {
  const url = rpcUrl(address);
  let nextId = 1;
  const { timeoutMs = CALL_TIMEOUT_MS } = options;
  const call: Call = (method, params) =>
    callMethod({ url, timeoutMs }, { jsonrpc: "2.0", id: nextId++, method, params });
  return {
    url,
    status: () => call("status", {}),
    query: async (path, request, height) => {
      const at = height === undefined ? {} : { height: String(height) };
      const params = { path, data: toHex(request), prove: false, ...at };
      const { response } = await call<QueryAnswer>("abci_query", params);
      if (response.code !== 0) throw new QueryRefusedError(response);
      return response.value === null ? new Uint8Array() : fromBase64(response.value);
    },
    broadcast: (tx) => call("broadcast_tx_sync", { tx: toBase64(tx) }),
    tx: (hash) => findTx(call, hash),
    blockResults: (height) => call("block_results", { height: String(height) }),
    waitingTransactions: async () => {
      const { total } = await call<{ total: string }>("num_unconfirmed_txs", {});
      return Number(total);
    },
  };
}

interface RpcRequest {
  readonly jsonrpc: "2.0";
  readonly id: number;
  readonly method: string;
  readonly params: Record<string, unknown>;
}

type Call = <T>(method: string, params: Record<string, unknown>) => Promise<T>;

interface Endpoint {
  readonly url: string;
  readonly timeoutMs: number;
}

async function findTx(call: Call, hash: string): Promise<RpcTx | undefined> {
  const query = `tx.hash='${hash.toUpperCase()}'`;
  const { txs } = await call<{ txs: readonly RpcTx[] }>("tx_search", { query, page: "1" });
  return txs[0];
}

async function callMethod<T>(endpoint: Endpoint, request: RpcRequest): Promise<T> {
  const { url } = endpoint;
  const { result, error } = answerOf<T>(url, await post(endpoint, request));
  if (error !== undefined) {
    const { code, message, data } = error;
    throw new RpcError(code, `${request.method}: ${message}${data ? ` (${data})` : ""}`);
  }
  if (result === undefined) throw notCometbft(url);
  return result;
}

async function post({ url, timeoutMs }: Endpoint, request: RpcRequest): Promise<string> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(timeoutMs),
    });
    return await response.text();
  } catch (error) {
    throw new UnreachableError(url, reasonOf(error as Error, timeoutMs), error);
  }
}

/** What fetch hides: the error of the socket, which has a code but at times no sentence. */
function reasonOf(error: Error, timeoutMs: number): string {
  if (error.name === "TimeoutError") return `no answer within ${timeoutMs / 1000} s`;
  const cause = error.cause as { message?: string; code?: string } | undefined;
  return cause?.message || cause?.code || error.message;
}

interface RpcAnswer<T> {
  readonly result?: T;
  readonly error?: { readonly code: number; readonly message: string; readonly data?: string };
}

function answerOf<T>(url: string, text: string): RpcAnswer<T> {
  try {
    const answer = JSON.parse(text) as RpcAnswer<T> | null;
    // Other servers answer in JSON, too, and have an `error` of their own kind.
    const isRpc = answer?.error === undefined || typeof answer.error.code === "number";
    if (typeof answer === "object" && answer !== null && isRpc) return answer;
  } catch {
    // Neither is text that is no JSON an answer.
  }
  throw notCometbft(url);
}

function notCometbft(url: string): UnreachableError {
  return new UnreachableError(url, "what answers there is not CometBFT's RPC");
}
