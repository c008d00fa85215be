/** Where clients connect: MQTT over TCP and over WebSocket. */

import { createServer as createHttpServer } from "node:http";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { createWebSocketStream, type WebSocket, WebSocketServer } from "ws";
import type { Logger } from "../../chain/types/logger.ts";

/** Where a listener stands. */
export interface ListenerOptions {
  readonly kind: "tcp" | "websocket";
  /** Address to bind, such as `127.0.0.1`. */
  readonly host: string;
  /** 0 = any free port. */
  readonly port: number;
  /** Connections at once; more are closed at once. */
  readonly maxConnections: number;
}

/** What a listener needs. */
export interface ListenerDependencies {
  /** Takes over each connection. */
  accept(stream: Duplex, remoteAddress: string): void;
  readonly logger: Logger;
}

/** An open listener. */
export interface Listener {
  readonly kind: "tcp" | "websocket";
  /** What is bound in fact. */
  readonly host: string;
  readonly port: number;
  /** For links: `mqtt://host:port` or `ws://host:port/mqtt`. */
  readonly url: string;
  /** Takes no more connections; those that stand are the engine's to close. */
  close(): Promise<void>;
}

/** Path of MQTT over WebSocket. */
export const WEBSOCKET_PATH = "/mqtt";

const SUBPROTOCOL = "mqtt";
/** Pieces of one WebSocket message; the engine limits packets itself. */
const MAX_WEBSOCKET_MESSAGE_BYTES: number = 1024 * 1024;
const BACKLOG = 1024;
const CLOSE_UNSUPPORTED_DATA = 1003;

/** Opens a listener. Throws a sentence that names the address if it cannot be bound. */
export async function openListener(
  options: ListenerOptions,
  dependencies: ListenerDependencies,
): Promise<Listener> {
  const server = options.kind === "tcp" ? tcpServer(dependencies) : webSocketServer(dependencies);
  server.maxConnections = options.maxConnections;
  server.on("drop", () =>
    dependencies.logger.warn("connection refused", {
      reason: `${options.maxConnections} connections stand`,
      kind: options.kind,
    }),
  );
  await bind(server, options);
  server.on("error", (error) =>
    dependencies.logger.error("listener failed", { error: error.message }),
  );
  const { address, port, family } = server.address() as AddressInfo;
  const authority = `${family === "IPv6" ? `[${address}]` : address}:${port}`;
  return {
    kind: options.kind,
    host: address,
    port,
    url: options.kind === "tcp" ? `mqtt://${authority}` : `ws://${authority}${WEBSOCKET_PATH}`,
    close: () => {
      server.close();
      return new Promise((resolve) => setImmediate(resolve)); // `close` itself waits for the last connection to end
    },
  };
}

function tcpServer({ accept }: ListenerDependencies): Server {
  return createServer({ noDelay: true, keepAlive: true }, (socket) =>
    accept(socket, peerOf(socket)),
  );
}

function webSocketServer({ accept }: ListenerDependencies): Server {
  const server = createHttpServer((_, response) => {
    response.writeHead(426, { "content-type": "text/plain", upgrade: "websocket" });
    response.end(
      `Connect by WebSocket to ${WEBSOCKET_PATH} with the subprotocol ${SUBPROTOCOL}.\n`,
    );
  });
  const sockets = new WebSocketServer({
    server,
    path: WEBSOCKET_PATH,
    maxPayload: MAX_WEBSOCKET_MESSAGE_BYTES,
    perMessageDeflate: false,
    handleProtocols: (offered) => (offered.has(SUBPROTOCOL) ? SUBPROTOCOL : false),
  });
  sockets.on("error", () => undefined); // the server's own listeners tell
  sockets.on("connection", (socket, request) => {
    request.socket.setNoDelay(true);
    accept(streamOf(socket), peerOf(request.socket));
  });
  return server;
}

function streamOf(socket: WebSocket): Duplex {
  socket.on("message", (_, isBinary) => {
    if (!isBinary) socket.close(CLOSE_UNSUPPORTED_DATA, "MQTT travels in binary messages");
  });
  return createWebSocketStream(socket);
}

function peerOf(socket: Socket): string {
  return socket.remoteAddress ?? "unknown";
}

function bind(server: Server, { host, port }: ListenerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => {
      const reason = error.code === "EADDRINUSE" ? "another process uses it" : error.message;
      reject(
        new Error(`Cannot listen on ${host}:${port}: ${reason}. Choose another port or address.`, {
          cause: error,
        }),
      );
    };
    server.once("error", fail);
    server.listen({ host, port, backlog: BACKLOG }, () => {
      server.off("error", fail);
      resolve();
    });
  });
}
