/** The chain process: options → state on disk → application → ABCI server; stops after the block in progress. */

import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import path from "node:path";
import type { AbciAddress } from "./abci/address.ts";
import { formatAbciAddress } from "./abci/address.ts";
import { createAbciServer } from "./abci/server.ts";
import { Application } from "./app/application.ts";
import { MODULES } from "./app/modules.ts";
import { routesOf } from "./app/routes.ts";
import { createSignatureVerifier } from "./app/signatureVerifier.ts";
import { createLogger } from "./logging.ts";
import { type ChainOptions, readOptions, UsageError, usage } from "./options.ts";
import { onStop } from "./stopSignal.ts";
import { openDisk } from "./store/disk.ts";
import type { Logger } from "./types/logger.ts";

/** What a chain works with. */
export interface ChainParts {
  readonly logger: Logger;
  /** Called once if the state machine failed: no method of it is called any more and the process should end. */
  onFatal(error: Error): void;
}

/** A running chain. */
export interface Chain {
  readonly application: Application;
  /** Where it listens. */
  readonly address: AbciAddress;
  /** Finishes what is being executed, then closes everything. */
  close(): Promise<void>;
}

/** Transactions kept decoded between mempool and block; CometBFT's mempool holds 5,000 unless told otherwise. */
const CACHED_TRANSACTIONS = 20_000;

/** Loads the state and serves it. @throws {Error} with one sentence that says why it cannot. */
export async function createChain(options: ChainOptions, parts: ChainParts): Promise<Chain> {
  const { logger } = parts;
  const verifier = createSignatureVerifier(options.verifyWorkers);
  mkdirSync(options.home, { recursive: true, mode: 0o700 });
  const disk = await openDisk(path.join(options.home, "state"), {
    snapshotInterval: options.snapshotIntervalBlocks,
    keptVersions: options.keptHeights,
    logger: logger.child({ part: "disk" }),
  });
  const closeState = async (): Promise<void> => {
    await disk.close();
    await verifier.close();
  };
  try {
    const loaded = await disk.load(routesOf(MODULES).stores);
    const application = new Application(
      { modules: MODULES, disk, loaded, verifier, logger: logger.child({ part: "app" }) },
      {
        minGasPrice: options.minGasPrice,
        version: releaseVersion(),
        cachedTransactions: CACHED_TRANSACTIONS,
      },
    );
    const server = createAbciServer(
      { application, logger: logger.child({ part: "abci" }), onFatal: parts.onFatal },
      { address: options.address },
    );
    const address = await server.listen();
    logger.info("chain listens", {
      address: formatAbciAddress(address),
      height: application.height,
    });
    const close = async (): Promise<void> => {
      await server.close();
      await closeState();
    };
    return { application, address, close };
  } catch (error) {
    await closeState();
    throw error;
  }
}

function releaseVersion(): string {
  const description = createRequire(import.meta.url)("../package.json") as { version: string };
  return description.version;
}

/** Runs until a signal. Answers the exit code: 0, 1 after a failure, 2 for wrong usage. */
async function main(): Promise<number> {
  const options = readOptions({
    args: process.argv.slice(2),
    env: process.env,
    cores: availableParallelism(),
  });
  if (options === "help") {
    process.stdout.write(usage());
    return 0;
  }
  const logger = createLogger(options.logLevel);
  const end = Promise.withResolvers<number>();
  onStop((reason) => {
    logger.info("stopping", { reason });
    end.resolve(0);
  });
  const chain = await createChain(options, {
    logger,
    onFatal(error) {
      logger.error("the state machine failed", { reason: error.message, stack: error.stack });
      end.resolve(1);
    },
  });
  const code = await end.promise;
  await chain.close();
  return code;
}

if (import.meta.main) {
  try {
    process.exit(await main());
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(error instanceof UsageError ? 2 : 1);
  }
}
