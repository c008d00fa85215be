/**
 * The ABCI 2.0 socket server. CometBFT opens four connections — consensus, mempool, query, snapshot — that are known only
 * by the methods that come over them; if one of them closes, CometBFT stops.
 */

import { lstatSync, unlinkSync } from "node:fs";
import {
  type AddressInfo,
  createConnection,
  createServer,
  type Server,
  type Socket,
} from "node:net";
import type { Logger } from "../types/logger.ts";
import { type AbciAddress, formatAbciAddress, isLocal, parseAbciAddress } from "./address.ts";
import type { AbciApplication } from "./application.ts";
import { AbciConnection } from "./connection.ts";
import { createDispatcher } from "./dispatch.ts";

/** What the server works with. */
export interface AbciServerParts {
  readonly application: AbciApplication;
  readonly logger: Logger;
  /**
   * Called once when the application threw: it is in an unknown state and no method of it is called any more. The
   * process should end with an error.
   */
  onFatal(error: Error): void;
}

/** How the server listens. */
export interface AbciServerOptions {
  /** `unix:///absolute/path` or `tcp://host:port`; port 0 takes any free one. */
  readonly address: string;
  /** Longest request in bytes. Must exceed the genesis file and everything the mempool may hold. */
  readonly maxFrameBytes?: number;
}

/** A server that is not listening yet. */
export interface AbciServer {
  /**
   * Starts to accept connections. Replaces the socket file of a process that is gone.
   *
   * @throws {Error} if the address is taken or cannot be listened on.
   */
  listen(): Promise<AbciAddress>;
  /** Stops accepting, lets every method that is running finish and be answered, then closes all connections. */
  close(): Promise<void>;
}

/** CometBFT's `mempool.max_txs_bytes` of 1 GiB could reach `prepareProposal` at once. */
const DEFAULT_MAX_FRAME_BYTES = 2 ** 30 + 2 ** 20;

/** @throws {RangeError} if the address is malformed. */
export function createAbciServer(parts: AbciServerParts, options: AbciServerOptions): AbciServer {
  const address = parseAbciAddress(options.address);
  const { logger } = parts;
  const connections = new Set<AbciConnection>();
  const dispatcher = createDispatcher(parts.application);
  let failed = false;

  const fail = (error: Error): void => {
    if (failed) return;
    failed = true;
    for (const connection of connections) connection.stop();
    parts.onFatal(error);
  };

  const server = createServer((socket) => {
    if (failed) {
      socket.destroy();
      return;
    }
    const connection = new AbciConnection({
      socket,
      dispatcher,
      logger,
      maxFrameBytes: options.maxFrameBytes ?? DEFAULT_MAX_FRAME_BYTES,
      onFatal: fail,
    });
    connections.add(connection);
    logger.info("connection opened", { connections: connections.size });
    socket.on("close", () => {
      connections.delete(connection);
      logger.info("connection closed", { connections: connections.size });
    });
  });

  return {
    async listen() {
      if (!isLocal(address)) {
        logger.warn("address can be reached from other machines, and ABCI has no authentication", {
          address: formatAbciAddress(address),
        });
      }
      if (address.kind === "unix") await removeStaleSocket(address.path);
      return listenOn(server, address, logger);
    },
    async close() {
      const closed = server.listening
        ? new Promise<void>((resolve) => server.close(() => resolve()))
        : undefined;
      await Promise.all([...connections].map((connection) => connection.close()));
      await closed;
    },
  };
}

function listenOn(server: Server, address: AbciAddress, logger: Logger): Promise<AbciAddress> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.once("listening", () => {
      server.off("error", reject);
      server.on("error", (error) => logger.error("cannot accept", { reason: error.message }));
      resolve(address.kind === "unix" ? address : boundAddress(server));
    });
    if (address.kind === "tcp") server.listen({ host: address.host, port: address.port });
    else listenPrivately(server, address.path);
  });
}

/** Creates the socket file with mode 0600 from its first moment: `listen` binds before it returns. */
function listenPrivately(server: Server, path: string): void {
  const before = process.umask(0o177);
  try {
    server.listen({ path });
  } finally {
    process.umask(before);
  }
}

function boundAddress(server: Server): AbciAddress {
  const { address, port } = server.address() as AddressInfo;
  return { kind: "tcp", host: address, port };
}

/** Removes a socket file that nobody answers on. @throws {Error} if somebody does, or if it is another kind of file. */
async function removeStaleSocket(path: string): Promise<void> {
  const file = lstatSync(path, { throwIfNoEntry: false });
  if (file === undefined) return;
  if (!file.isSocket()) throw new Error(`${path} exists and is no socket: choose another address`);
  if (await answers(path)) {
    throw new Error(`another process listens on ${path}: stop it or choose another address`);
  }
  unlinkSync(path);
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket: Socket = createConnection({ path });
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
