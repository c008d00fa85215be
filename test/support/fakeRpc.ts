/** A server that answers as CometBFT's RPC would, or as a test wants something else to answer. */

import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text as readAll } from "node:stream/consumers";

/** Answers one method: the result, or throws a `FakeRpcError`. */
export type Answer = (params: Record<string, string>) => unknown;

/** A JSON-RPC error as the answer. */
export class FakeRpcError extends Error {
  readonly code: number;
  readonly data: string;

  constructor(code: number, message: string, data = "") {
    super(message);
    this.code = code;
    this.data = data;
  }
}

/** A running server. */
export interface FakeRpc {
  /** `http://127.0.0.1:port` */
  readonly url: string;
  /** Methods that were called, in order. */
  readonly calls: string[];
  readonly answers: Map<string, Answer>;
  /** If set, it writes the answers itself, or none. */
  raw: ((response: ServerResponse) => void) | undefined;
  /** Takes no more connections and ends those that are open; the port stays known. */
  stop(): Promise<void>;
  /** Listens again on the same port. */
  resume(): Promise<void>;
}

/** Starts a server on a free port. */
export async function startFakeRpc(
  answers: Readonly<Record<string, Answer>> = {},
): Promise<FakeRpc> {
  const calls: string[] = [];
  const fake: { -readonly [K in keyof FakeRpc]: FakeRpc[K] } = {
    url: "",
    calls,
    answers: new Map(Object.entries(answers)),
    raw: undefined,
    stop: () => close(server),
    resume: () => listen(server, port),
  };
  const server = createServer(async (request, response) => {
    if (fake.raw !== undefined) return fake.raw(response);
    const { id, method, params } = JSON.parse(await readAll(request));
    calls.push(method);
    response.setHeader("content-type", "application/json");
    response.end(
      JSON.stringify({ jsonrpc: "2.0", id, ...outcome(fake.answers.get(method), params) }),
    );
  });
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  fake.url = `http://127.0.0.1:${port}`;
  return fake;
}

function outcome(answer: Answer | undefined, params: Record<string, string>): object {
  if (answer === undefined)
    return { error: { code: -32601, message: "Method not found", data: "" } };
  try {
    return { result: answer(params) };
  } catch (error) {
    if (!(error instanceof FakeRpcError)) throw error;
    const { code, message, data } = error;
    return { error: { code, message, data } };
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve());
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
