/** Starts ABCI servers for tests and cleans up after them. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AbciAddress } from "../../chain/abci/address.ts";
import type { AbciApplication } from "../../chain/abci/application.ts";
import { type AbciServer, createAbciServer } from "../../chain/abci/server.ts";
import { type Logger, silentLogger } from "../../chain/types/logger.ts";
import { type AbciClient, connectAbciClient } from "./abciClient.ts";
import { createKvstore } from "./kvstore/kvstore.ts";

/** A listening server and what it reported. */
export interface StartedServer {
  readonly server: AbciServer;
  readonly address: AbciAddress;
  /** Errors of the application, as the server passed them on. */
  readonly fatal: readonly Error[];
  /** A new connection, closed by `stopServers`. */
  connect(): Promise<AbciClient>;
}

/** What to start; the defaults are a kvstore on a unix socket. */
export interface StartOptions {
  /** Replaces methods of the kvstore. */
  readonly application?: Partial<AbciApplication>;
  readonly address?: string;
  readonly maxFrameBytes?: number;
  readonly logger?: Logger;
}

const stops: (() => Promise<void> | void)[] = [];

/** Starts a server. Call `stopServers` after each test. */
export async function startServer(options: StartOptions = {}): Promise<StartedServer> {
  const { application, logger = silentLogger, address = `unix://${temporarySocket()}` } = options;
  const fatal: Error[] = [];
  const server = createAbciServer(
    {
      application: { ...createKvstore(), ...application },
      logger,
      onFatal: (error) => void fatal.push(error),
    },
    {
      address,
      ...(options.maxFrameBytes === undefined ? {} : { maxFrameBytes: options.maxFrameBytes }),
    },
  );
  const bound = await server.listen();
  stops.push(() => server.close());
  return {
    server,
    address: bound,
    fatal,
    async connect() {
      const client = await connectAbciClient(bound);
      stops.push(() => client.close());
      return client;
    },
  };
}

/** Closes everything that was started, the newest first. */
export async function stopServers(): Promise<void> {
  for (const stop of stops.splice(0).reverse()) await stop();
}

/** A path for a socket in a directory of its own, which `stopServers` removes. */
export function temporarySocket(): string {
  const directory = mkdtempSync(join(tmpdir(), "abci-"));
  stops.push(() => rmSync(directory, { recursive: true, force: true }));
  return join(directory, "app.sock");
}
