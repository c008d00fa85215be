/** An ABCI client for tests: one connection, pipelined, with every byte of the answers kept. */

import { connect, type Socket } from "node:net";
import type { AbciAddress } from "../../chain/abci/address.ts";
import type {
  AbciRequest,
  AbciResponse,
  RequestName,
  Requests,
  ResponseName,
  Responses,
} from "../../chain/abci/envelope.ts";
import { decodeResponse, writeRequest } from "../../chain/abci/frameCodec.ts";
import { FrameReader } from "../../chain/abci/framing.ts";
import { Writer } from "../../chain/schema/writer.ts";

/** One connection to an ABCI server. */
export interface AbciClient {
  /**
   * Sends one request and gives its answer. Requests may be sent without waiting; answers are matched by order.
   *
   * @throws {Error} with the server's text if it answers with an exception or of another kind, or hangs up.
   */
  ask<N extends RequestName>(name: N, request: Requests[N]): Promise<Responses[N]>;
  /** Sends requests in one write; their answers in order, exceptions included. */
  askAll(requests: readonly AbciRequest[]): Promise<readonly AbciResponse[]>;
  /** Sends bytes as they are. Resolves when the system has taken them. */
  send(bytes: Uint8Array): Promise<void>;
  /** The next answer that nobody else waits for. */
  next(): Promise<AbciResponse>;
  /** Everything received so far, as it came. */
  received(): Uint8Array;
  /** How many pieces it came in. */
  receivedChunks(): number;
  /** Resolves when the server has hung up. */
  closed(): Promise<void>;
  /** Hangs up. */
  close(): void;
}

interface Waiting {
  resolve(response: AbciResponse): void;
  reject(error: Error): void;
}

/** The bytes of `requests`, each with its length. */
export function encodeRequests(requests: readonly AbciRequest[]): Uint8Array {
  const writer = new Writer();
  for (const { name, value } of requests) writeRequest(writer, name, value);
  return writer.take();
}

/** Opens a connection. */
export async function connectAbciClient(address: AbciAddress): Promise<AbciClient> {
  const socket = connect(
    address.kind === "unix" ? { path: address.path } : { host: address.host, port: address.port },
  );
  await new Promise<void>((resolve, reject) => {
    socket.once("connect", resolve);
    socket.once("error", reject);
  });
  return createClient(socket);
}

function createClient(socket: Socket): AbciClient {
  const chunks: Uint8Array[] = [];
  const answers = createAnswers();
  const frames = new FrameReader(2 ** 31 - 1);
  socket.on("data", (chunk) => {
    chunks.push(chunk);
    frames.push(new Uint8Array(chunk));
    for (let frame = frames.next(); frame !== undefined; frame = frames.next()) {
      answers.add(decodeResponse(frame));
    }
  });
  const ended = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  socket.on("error", () => socket.destroy());
  void ended.then(() => answers.end());

  const client: AbciClient = {
    async ask<N extends RequestName>(name: N, request: Requests[N]) {
      const [answer] = await client.askAll([{ name, value: request } as AbciRequest]);
      return expectAnswer(name, answer as AbciResponse) as Responses[N];
    },
    askAll(requests) {
      const waiting = requests.map(() => answers.next());
      socket.write(encodeRequests(requests));
      return Promise.all(waiting);
    },
    send: (bytes) => new Promise((resolve) => socket.write(bytes, () => resolve())),
    next: () => answers.next(),
    received: () => Buffer.concat(chunks),
    receivedChunks: () => chunks.length,
    closed: () => ended,
    close: () => socket.destroy(),
  };
  return client;
}

/** Matches answers with those who wait for them, whichever comes first. */
function createAnswers(): {
  add(answer: AbciResponse): void;
  next(): Promise<AbciResponse>;
  end(): void;
} {
  const waiting: Waiting[] = [];
  const early: AbciResponse[] = [];
  let ended = false;
  return {
    add(answer) {
      const first = waiting.shift();
      if (first === undefined) early.push(answer);
      else first.resolve(answer);
    },
    next: () =>
      new Promise((resolve, reject) => {
        const answer = early.shift();
        if (answer !== undefined) resolve(answer);
        else if (ended) reject(new Error("the server has hung up"));
        else waiting.push({ resolve, reject });
      }),
    end() {
      ended = true;
      for (const { reject } of waiting) reject(new Error("the server has hung up"));
    },
  };
}

function expectAnswer(name: ResponseName, answer: AbciResponse): unknown {
  if (answer.name === name) return answer.value;
  if (answer.name === "exception") throw new Error(answer.value.error);
  throw new Error(`answer to ${name} is ${answer.name}`);
}
