/** The application behind the ABCI server: each method of ABCI in a few lines. */

import type { AbciApplication } from "../abci/application.ts";
import type * as abci from "../abci/messages.ts";
import type { LedgerModule } from "../core/module.ts";
import type { Disk, LoadedState } from "../store/disk.ts";
import { Overlay } from "../store/overlay.ts";
import type { ReadState } from "../store/state.ts";
import type { Logger } from "../types/logger.ts";
import { executeBlock, timestampMs } from "./block.ts";
import { chainRecord, lastBlock, maxBlockGasOf } from "./chainRecord.ts";
import { type ApplicationOptions, ChainState, type PendingBlock } from "./chainState.ts";
import { exportGenesis, initGenesis } from "./genesis.ts";
import { breaches } from "./invariants.ts";
import { Mempool } from "./mempool.ts";
import { Queries } from "./query.ts";
import type { SignatureVerifier } from "./signatureVerifier.ts";
import { decodeAll, onlyDecoded } from "./transactionCache.ts";
import { verifyAhead } from "./verifyAhead.ts";

/** What the application works with. */
export interface ApplicationParts {
  readonly modules: readonly LedgerModule[];
  readonly disk: Pick<Disk, "commit">;
  /** What `disk.load` answered. */
  readonly loaded: LoadedState;
  readonly verifier: SignatureVerifier;
  readonly logger: Logger;
}

/** Version of the state machine; a change needs a planned upgrade. */
const APP_VERSION = 1;

const EMPTY: Uint8Array = new Uint8Array(0);

/** The state machine of one node. */
export class Application implements AbciApplication {
  readonly #chain: ChainState;
  readonly #mempool: Mempool;
  readonly #queries: Queries;
  readonly #disk: Pick<Disk, "commit">;
  readonly #verifier: SignatureVerifier;
  readonly #logger: Logger;
  #pending: PendingBlock | undefined;

  constructor(parts: ApplicationParts, options: ApplicationOptions) {
    const { modules, loaded, verifier, logger } = parts;
    this.#chain = new ChainState(loaded.multistore, modules, options);
    this.#mempool = new Mempool(this.#chain, verifier, logger);
    this.#queries = new Queries(this.#chain, logger);
    this.#disk = parts.disk;
    this.#verifier = verifier;
    this.#logger = logger;
  }

  /** Latest committed height. */
  get height(): number {
    return this.#chain.height;
  }

  /** Committed state. */
  get state(): ReadState {
    return this.#chain.multistore;
  }

  /** Breaches of the modules' rules in the committed state. */
  breaches(): readonly string[] {
    return [...breaches(this.state, this.#chain.modules)];
  }

  /** The `app_state` from which the committed state starts again. */
  exportGenesis(): Readonly<Record<string, unknown>> {
    return exportGenesis(this.state, this.#chain.modules);
  }

  info(): abci.InfoResponse {
    const { multistore, options } = this.#chain;
    return {
      data: "yizhan",
      version: options.version,
      appVersion: APP_VERSION,
      lastBlockHeight: multistore.version,
      lastBlockAppHash: multistore.version === 0 ? EMPTY : multistore.appHash,
    };
  }

  initChain(request: abci.InitChainRequest): abci.InitChainResponse {
    const chain = this.#chain;
    if (chain.height > 0) {
      throw new Error(`there is a chain of height ${chain.height} already: choose another home`);
    }
    const state = new Overlay(chain.multistore);
    const { chainId } = request;
    const initialHeight = Math.max(1, request.initialHeight);
    const timeMs = timestampMs(request.time);
    const block = { height: initialHeight, timeMs };
    initGenesis(
      { chainId, block, state, emit: () => undefined },
      chain.modules,
      request.appStateBytes,
    );
    chainRecord.set(state, {
      chainId,
      initialHeight,
      maxBlockGas: maxBlockGasOf(request.consensusParams),
      validators: request.validators.map(({ pubKey, power }) => ({
        publicKey: Uint8Array.from(pubKey.bytes),
        power: Number(power),
      })),
    });
    lastBlock.set(state, { timeMs });
    this.#pending = undefined;
    chain.begin(state, timeMs);
    this.#logger.info("chain initialised", { chainId, initialHeight });
    return { appHash: chain.multistore.prepare(state.changes(), initialHeight) };
  }

  query(request: abci.QueryRequest): abci.QueryResponse {
    return this.#queries.answer(request);
  }

  checkTxs(requests: readonly abci.CheckTxRequest[]): Promise<readonly abci.CheckTxResponse[]> {
    return this.#mempool.checkTxs(requests);
  }

  prepareProposal(request: abci.PrepareProposalRequest): Promise<abci.PrepareProposalResponse> {
    return this.#mempool.prepare(request);
  }

  processProposal(request: abci.ProcessProposalRequest): Promise<abci.ProcessProposalResponse> {
    return this.#mempool.process(request);
  }

  extendVote(): abci.ExtendVoteResponse {
    return {};
  }

  verifyVoteExtension({
    voteExtension,
  }: abci.VerifyVoteExtensionRequest): abci.VerifyVoteExtensionResponse {
    return { status: voteExtension.length === 0 ? "accept" : "reject" };
  }

  async finalizeBlock(request: abci.FinalizeBlockRequest): Promise<abci.FinalizeBlockResponse> {
    const chain = this.#chain;
    this.#pending = undefined;
    const decoded = decodeAll(chain.cache, request.txs);
    await verifyAhead(onlyDecoded(decoded), chain.open(), chain.cache, this.#verifier);
    const { response, pending } = executeBlock(chain, request, decoded);
    this.#pending = pending;
    return response;
  }

  async commit(): Promise<abci.CommitResponse> {
    const pending = this.#pending;
    if (pending === undefined) throw new Error("there is no finalized block to commit");
    const { height, appHash, changes } = pending;
    await this.#disk.commit({ height, appHash, meta: EMPTY, changes });
    this.#chain.multistore.commit();
    this.#chain.advance(pending);
    this.#pending = undefined;
    return {};
  }

  listSnapshots(): abci.ListSnapshotsResponse {
    return { snapshots: [] };
  }

  offerSnapshot(): abci.OfferSnapshotResponse {
    return { result: "reject" };
  }

  loadSnapshotChunk(): abci.LoadSnapshotChunkResponse {
    return {};
  }

  applySnapshotChunk(): abci.ApplySnapshotChunkResponse {
    return { result: "abort" };
  }
}
