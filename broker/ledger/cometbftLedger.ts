/** The port to the chain over a CometBFT node's RPC: follows its blocks, asks it, submits with a hot wallet. */

import { setTimeout as sleep } from "node:timers/promises";
import { QueryChannel } from "../../chain/modules/channels/records.ts";
import { QueryCurrent } from "../../chain/modules/epochs/records.ts";
import { QueryDevice, QueryNamespace, QueryNodes } from "../../chain/modules/registry/records.ts";
import type { Address, DeviceId, NodeId } from "../../chain/types/address.ts";
import type { Logger } from "../../chain/types/logger.ts";
import type { PriceTable } from "../../chain/types/price.ts";
import { all, ask, find } from "../../client/ask.ts";
import { type Chain, connectChain } from "../../client/chain.ts";
import {
  InclusionTimeoutError,
  QueryRefusedError,
  RpcError,
  TransactionRefusedError,
  UnreachableError,
} from "../../client/errors.ts";
import { currentPrices } from "../../client/prices.ts";
import { createRpc, type Rpc } from "../../client/rpc.ts";
import type { Wallet } from "../../client/wallet.ts";
import {
  type ChannelView,
  type DeviceView,
  type EpochView,
  type Ledger,
  LedgerUnavailableError,
  type NamespaceView,
  type NodeView,
  type Submission,
  type SubmissionOutcome,
} from "./ledger.ts";
import { messageOf } from "./submissions.ts";
import { deviceView, nodeView } from "./views.ts";

/** What the ledger is built from. */
export interface CometbftLedgerParts {
  /** Address of the RPC, such as `tcp://127.0.0.1:26657`. */
  readonly rpcAddress: string;
  readonly self: NodeId;
  /** Pays gas; holds little. */
  readonly wallet: Wallet;
  readonly logger: Logger;
  /** How long the node may take to answer a question, in milliseconds; 3,000 if left out. Clients wait for it. */
  readonly answerMs?: number;
}

/** A node that answers more slowly is away. */
const ANSWER_MS = 3_000;

/** Pauses between tries to connect. */
const FIRST_PAUSE_MS = 200;
const LAST_PAUSE_MS = 5_000;

/** How often the node is asked for its height. */
const POLL_MS = 250;

/** Prices and the list of nodes are read again every so many blocks. */
const REFRESH_BLOCKS = 5;

/** Seconds a submission may take until it is in a block. */
const INCLUSION_SECONDS = 30;

/**
 * Connects, waiting for a chain that is not up yet, and follows it until `close`.
 *
 * @throws {LedgerUnavailableError} as soon as `signal` is aborted
 */
export async function openCometbftLedger(
  parts: CometbftLedgerParts,
  signal: AbortSignal,
): Promise<CometbftLedger> {
  const stopped = new Promise<never>((_resolve, reject) => {
    const stop = (): void =>
      reject(new LedgerUnavailableError("stopped while waiting for the chain"));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
  });
  // Whoever has the ledger by then stops it by closing it.
  stopped.catch(() => undefined);
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LAST_PAUSE_MS)) {
    try {
      return await Promise.race([connect(parts, signal), stopped]);
    } catch (error) {
      if (!isPassing(error)) throw error;
      const { message: reason } = error as Error;
      parts.logger.info("waiting for the chain", { rpc: parts.rpcAddress, reason });
      await Promise.race([sleep(pauseMs), stopped]);
    }
  }
}

async function connect(parts: CometbftLedgerParts, signal: AbortSignal): Promise<CometbftLedger> {
  const ledger = new CometbftLedger(parts, await connectChain(parts.rpcAddress));
  await ledger.follow();
  // Nobody takes it any more.
  if (signal.aborted) ledger.close();
  return ledger;
}

/** Whether a failure may be over the next time: the node is away, starting, or has no block yet. */
function isPassing(error: unknown): boolean {
  return (
    error instanceof UnreachableError ||
    error instanceof RpcError ||
    error instanceof QueryRefusedError
  );
}

/** A ledger over one node's RPC; create with `openCometbftLedger`. */
export class CometbftLedger implements Ledger {
  readonly chainId: string;
  readonly #parts: CometbftLedgerParts;
  readonly #chain: Chain;
  /** For what cannot wait as long as a submission. */
  readonly #rpc: Rpc;
  readonly #listeners = new Set<(height: number) => void>();
  #height = 0;
  #epoch: EpochView | undefined;
  #prices: PriceTable | undefined;
  #nodes: readonly NodeView[] = [];
  #timer: NodeJS.Timeout | undefined;
  #away = false;
  #closed = false;

  constructor(parts: CometbftLedgerParts, chain: Chain) {
    this.#parts = parts;
    this.#chain = chain;
    this.#rpc = createRpc(parts.rpcAddress, { timeoutMs: parts.answerMs ?? ANSWER_MS });
    this.chainId = chain.chainId;
  }

  /** Reads the chain once and keeps following. @throws {UnreachableError} if it is away now. */
  async follow(): Promise<void> {
    const { sync_info } = await this.#chain.rpc.status();
    const height = Number(sync_info.latest_block_height);
    if (height === 0) throw new RpcError(0, "the chain has no block yet");
    await this.#refresh();
    this.#height = height;
    this.#schedule();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  height(): number {
    return this.#height;
  }

  /**
   * The epoch that the next block belongs to: later than the one last read if blocks have passed since, earlier while
   * blocks that were missed are announced.
   */
  epoch(): EpochView {
    const known = this.#epoch as EpochView;
    const ahead = Math.floor((this.#height + 1 - known.firstHeight) / known.lengthBlocks);
    const firstHeight = known.firstHeight + ahead * known.lengthBlocks;
    return { ...known, number: known.number + ahead, firstHeight };
  }

  prices(): PriceTable {
    return this.#prices as PriceTable;
  }

  nodes(): readonly NodeView[] {
    return this.#nodes;
  }

  async device(id: DeviceId): Promise<DeviceView | undefined> {
    const found = await this.#ask((rpc) => find(rpc, QueryDevice, { id }));
    return found && deviceView(found.device, this.epoch().number);
  }

  async namespace(name: string): Promise<NamespaceView | undefined> {
    return (await this.#ask((rpc) => find(rpc, QueryNamespace, { name })))?.namespace;
  }

  async channel(payer: Address): Promise<ChannelView | undefined> {
    const { self: node } = this.#parts;
    return (await this.#ask((rpc) => find(rpc, QueryChannel, { payer, node })))?.channel;
  }

  onBlock(listener: (height: number) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async submit(submission: Submission): Promise<SubmissionOutcome> {
    const { wallet } = this.#parts;
    const message = messageOf(submission, wallet.address);
    try {
      return await this.#chain.send(wallet, [message], { waitSeconds: INCLUSION_SECONDS });
    } catch (error) {
      if (error instanceof TransactionRefusedError) {
        const { hash, code, codespace, message: log } = error;
        return { hash, height: 0, code, codespace, log };
      }
      if (isPassing(error) || error instanceof InclusionTimeoutError) {
        throw new LedgerUnavailableError((error as Error).message, { cause: error });
      }
      throw error;
    }
  }

  async #ask<V>(question: (rpc: Rpc) => Promise<V>): Promise<V> {
    // A node that hangs would make every client wait for its time-out.
    if (this.#away) throw new LedgerUnavailableError("the chain is away");
    try {
      return await question(this.#rpc);
    } catch (error) {
      if (!isPassing(error)) throw error;
      throw new LedgerUnavailableError((error as Error).message, { cause: error });
    }
  }

  async #refresh(): Promise<void> {
    const { rpc } = this.#chain;
    const [epoch, prices, found] = await Promise.all([
      ask(rpc, QueryCurrent, {}),
      currentPrices(rpc),
      all(rpc, QueryNodes, {}),
    ]);
    this.#epoch = epoch.epoch;
    this.#prices = prices;
    this.#nodes = found.map(nodeView);
  }

  #schedule(): void {
    if (this.#closed) return;
    this.#timer = setTimeout(() => void this.#poll(), POLL_MS);
  }

  /** Never throws: whatever a node answers, it is asked again. */
  async #poll(): Promise<void> {
    const { url } = this.#rpc;
    try {
      const { sync_info } = await this.#rpc.status();
      await this.#advance(Number(sync_info.latest_block_height));
      if (this.#away) this.#parts.logger.info("the chain is back", { height: this.#height });
      this.#away = false;
    } catch (error) {
      const { message: reason } = error as Error;
      if (!this.#away) this.#parts.logger.warn("the chain is away", { rpc: url, reason });
      this.#away = true;
    }
    this.#schedule();
  }

  async #advance(latest: number): Promise<void> {
    if (latest <= this.#height) return;
    const before = Math.floor(this.#height / REFRESH_BLOCKS);
    if (Math.floor(latest / REFRESH_BLOCKS) !== before) await this.#refresh();
    for (let height = this.#height + 1; height <= latest; height++) {
      this.#height = height;
      for (const listener of this.#listeners) listener(height);
    }
  }
}
