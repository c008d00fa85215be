/** The application in this process, driven block by block as CometBFT would. */

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type {
  CheckTxResponse,
  FinalizeBlockRequest,
  FinalizeBlockResponse,
} from "../../chain/abci/messages.ts";
import { Application } from "../../chain/app/application.ts";
import { FREE, type GasPrice } from "../../chain/app/gas.ts";
import { MODULES } from "../../chain/app/modules.ts";
import { routesOf } from "../../chain/app/routes.ts";
import {
  createSignatureVerifier,
  type SignatureVerifier,
} from "../../chain/app/signatureVerifier.ts";
import type { LedgerModule } from "../../chain/core/module.ts";
import { type Disk, openDisk } from "../../chain/store/disk.ts";
import { MultiStore } from "../../chain/store/multistore.ts";
import { silentLogger } from "../../chain/types/logger.ts";

/** Chain id of test applications. */
export const CHAIN_ID = "yizhan-test-1";

/** Time of the genesis, seconds since 1970; blocks follow every second. */
export const GENESIS_SECONDS = 1_700_000_000;

/** How a test application starts. */
export interface TestApplicationOptions {
  /** `app_state` by module. */
  readonly appState?: Readonly<Record<string, unknown>>;
  readonly modules?: readonly LedgerModule[];
  readonly minGasPrice?: GasPrice;
  readonly maxBlockGas?: number;
  readonly initialHeight?: number;
  /** Threads that verify signatures; none unless asked for. */
  readonly verifyWorkers?: number;
  /** On disk, in a folder that `close` removes; otherwise nothing is durable. */
  readonly onDisk?: boolean;
}

/** The body of a block; the rest follows from its height. */
export function blockRequest(
  height: number,
  txs: readonly Uint8Array[],
  timeSeconds: number = GENESIS_SECONDS + height,
): FinalizeBlockRequest {
  const nothing = new Uint8Array(0);
  return {
    height,
    txs,
    hash: nothing,
    time: { seconds: BigInt(timeSeconds), nanos: 0 },
    misbehavior: [],
    nextValidatorsHash: nothing,
    proposerAddress: nothing,
    decidedLastCommit: { round: 0, votes: [] },
  };
}

/** An application and the chain it is part of. */
export class TestApplication {
  readonly options: TestApplicationOptions;
  readonly #verifier: SignatureVerifier;
  readonly #directory: string | undefined;
  #disk: Disk | undefined;
  app: Application;

  private constructor(
    options: TestApplicationOptions,
    verifier: SignatureVerifier,
    directory: string | undefined,
  ) {
    this.options = options;
    this.#verifier = verifier;
    this.#directory = directory;
    this.app = this.#create(new MultiStore(this.#stores()));
  }

  /** Starts one at its genesis. */
  static async start(options: TestApplicationOptions = {}): Promise<TestApplication> {
    const directory = options.onDisk
      ? await mkdtemp(path.join(tmpdir(), "yizhan-app-"))
      : undefined;
    const verifier = createSignatureVerifier(options.verifyWorkers ?? 0);
    const test = new TestApplication(options, verifier, directory);
    if (directory !== undefined) await test.restart();
    await test.initChain();
    return test;
  }

  /** Height of the last block. */
  get height(): number {
    return this.app.height;
  }

  /** The next block's height. */
  get nextHeight(): number {
    return this.height === 0 ? (this.options.initialHeight ?? 1) : this.height + 1;
  }

  /** Sends InitChain with this chain's genesis. */
  initChain(): ReturnType<Application["initChain"]> {
    const { appState = {}, maxBlockGas = -1, initialHeight = 1 } = this.options;
    return this.app.initChain({
      time: { seconds: BigInt(GENESIS_SECONDS), nanos: 0 },
      chainId: CHAIN_ID,
      consensusParams: { block: { maxBytes: 4_194_304, maxGas: maxBlockGas } },
      validators: [{ pubKey: { type: "ed25519", bytes: new Uint8Array(32) }, power: 10n }],
      appStateBytes: new TextEncoder().encode(JSON.stringify(appState)),
      initialHeight,
    });
  }

  /** As if the process had ended: everything but the disk is forgotten. */
  async restart(): Promise<void> {
    await this.#disk?.close();
    this.#disk = await openDisk(this.#directory as string, { snapshotInterval: 0 });
    const { multistore } = await this.#disk.load(this.#stores());
    this.app = this.#create(multistore);
  }

  /** Asks the mempool about transactions. */
  async check(
    txs: readonly Uint8Array[],
    type: "new" | "recheck" = "new",
  ): Promise<readonly CheckTxResponse[]> {
    return await this.app.checkTxs(txs.map((tx) => ({ tx, type })));
  }

  /** Finalizes and commits the next block. */
  async block(txs: readonly Uint8Array[] = []): Promise<FinalizeBlockResponse> {
    const response = await this.app.finalizeBlock(blockRequest(this.nextHeight, txs));
    await this.app.commit();
    return response;
  }

  /** Answers a query by path. */
  query(
    name: string,
    data: Uint8Array = new Uint8Array(0),
    options: { height?: number; prove?: boolean } = {},
  ): ReturnType<Application["query"]> {
    const { height = 0, prove = false } = options;
    return this.app.query({ path: name, data, height, prove });
  }

  /** Ends it and removes its folder. */
  async close(): Promise<void> {
    await this.#disk?.close();
    await this.#verifier.close();
    if (this.#directory !== undefined) await rm(this.#directory, { recursive: true, force: true });
  }

  #stores(): readonly string[] {
    return routesOf(this.options.modules ?? MODULES).stores;
  }

  #create(multistore: MultiStore): Application {
    const { modules = MODULES, minGasPrice = FREE } = this.options;
    const disk = this.#disk ?? { commit: async () => undefined };
    return new Application(
      {
        modules,
        disk,
        loaded: { multistore, meta: undefined },
        verifier: this.#verifier,
        logger: silentLogger,
      },
      { minGasPrice, version: "0.0.0-test", cachedTransactions: 20_000 },
    );
  }
}
