/** The chain as this process knows it: committed state, the genesis until the first commit, and the mempool's view. */

import type { LedgerModule } from "../core/module.ts";
import { authParamsOf } from "../modules/auth/keeper.ts";
import type { MultiStore } from "../store/multistore.ts";
import { Overlay } from "../store/overlay.ts";
import type { ChangeSet, ReadState } from "../store/state.ts";
import type { AnteRules, Purpose } from "./anteRules.ts";
import { type ChainRecord, chainRecord, lastBlock } from "./chainRecord.ts";
import type { GasPrice } from "./gas.ts";
import { type Routes, routesOf } from "./routes.ts";
import { TransactionCache } from "./transactionCache.ts";

/** Settings of the application in one process. */
export interface ApplicationOptions {
  /** The least this node asks for a unit of gas before it takes a transaction into its mempool. */
  readonly minGasPrice: GasPrice;
  /** Release, for Info and node information. */
  readonly version: string;
  /** Decoded transactions kept between mempool and block. */
  readonly cachedTransactions: number;
}

/** Changes of a block that was executed and not committed. */
export interface PendingBlock {
  readonly height: number;
  readonly timeMs: number;
  readonly appHash: Uint8Array;
  readonly changes: ChangeSet;
}

/** State of the chain; see `application.ts` for what drives it. */
export class ChainState {
  readonly multistore: MultiStore;
  readonly modules: readonly LedgerModule[];
  readonly routes: Routes;
  readonly options: ApplicationOptions;
  /** Fees and sequences of the transactions in the mempool, on top of the committed state. */
  check: Overlay;
  /** Time of the latest block, or of genesis, in milliseconds since 1970. */
  timeMs = 0;
  #record: ChainRecord | undefined;
  #cache: TransactionCache | undefined;
  #genesis: ChangeSet = new Map();

  constructor(
    multistore: MultiStore,
    modules: readonly LedgerModule[],
    options: ApplicationOptions,
  ) {
    this.multistore = multistore;
    this.modules = modules;
    this.routes = routesOf(modules);
    this.options = options;
    this.check = new Overlay(multistore);
    if (multistore.version > 0) this.#know(multistore);
  }

  /** Latest committed height; 0 before the first. */
  get height(): number {
    return this.multistore.version;
  }

  /** The height that the next block has. */
  get nextHeight(): number {
    return this.height === 0 ? this.record.initialHeight : this.height + 1;
  }

  /** Whether genesis or an earlier run has told what chain this is. */
  get isKnown(): boolean {
    return this.#record !== undefined;
  }

  /** What never changes. @throws {Error} before InitChain. */
  get record(): ChainRecord {
    if (this.#record === undefined) throw new Error("the chain was not initialised");
    return this.#record;
  }

  /** Decoded transactions. @throws {Error} before InitChain. */
  get cache(): TransactionCache {
    if (this.#cache === undefined) throw new Error("the chain was not initialised");
    return this.#cache;
  }

  /** A fresh overlay on the committed state; before the first commit, on the genesis. */
  open(): Overlay {
    const overlay = new Overlay(this.multistore);
    for (const [store, changes] of this.#genesis) {
      for (const [key, value] of changes) if (value !== null) overlay.set(store, key, value);
    }
    return overlay;
  }

  /** Starts over from a genesis that nothing was committed on yet. */
  begin(genesis: Overlay, timeMs: number): void {
    this.#genesis = genesis.changes();
    this.timeMs = timeMs;
    this.#know(genesis);
    this.check = this.open();
  }

  /** Goes on from a block that is durable now and is the multistore's latest version. */
  advance(block: PendingBlock): void {
    this.#genesis = new Map();
    this.timeMs = block.timeMs;
    this.check = new Overlay(this.multistore);
  }

  /** What transactions are checked by, for one purpose. */
  rules(purpose: Purpose, state: ReadState): AnteRules {
    const { chainId, maxBlockGas } = this.record;
    return {
      purpose,
      chainId,
      params: authParamsOf(state),
      maxBlockGas: maxBlockGas ?? -1,
      minGasPrice: this.options.minGasPrice,
      cache: this.cache,
    };
  }

  #know(state: ReadState): void {
    this.#record = chainRecord.require(state);
    this.timeMs = lastBlock.get(state)?.timeMs ?? this.timeMs;
    this.#cache = new TransactionCache({
      routes: this.routes.messages,
      chainId: this.#record.chainId,
      capacity: this.options.cachedTransactions,
    });
  }
}
