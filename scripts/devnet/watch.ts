/** Follows a devnet's blocks: which claims are paid, and how much is burnt, from the events of every block. */

import { RpcError, UnreachableError } from "../../client/errors.ts";
import type { Rpc, RpcBlockResults, RpcEvent } from "../../client/rpc.ts";
import type { PaidClaim } from "./progress.ts";

const PAYOUT = "yizhan.rewards.payout";
const BURN = "burn";
const DENOM_SUFFIX = "nyz";
const POLL_MS = 200;

/** How long the last transactions may take to get into a block. */
const DRAIN_MS = 1_000;
const KIB = 1024;

/** What the watcher tells. */
export interface WatchEvents {
  readonly claim: (claim: PaidClaim) => void;
  /** A block says what nobody understands: the watch has ended. */
  readonly failed: (error: Error) => void;
}

/** Follows from the block after `height`. */
export class Watch {
  readonly #rpc: Rpc;
  readonly #events: WatchEvents;
  readonly #claims: PaidClaim[] = [];
  #height: number;
  #burnedNyz = 0n;
  #running: Promise<void> | undefined;
  #stopped = false;

  constructor(rpc: Rpc, height: number, events: WatchEvents) {
    this.#rpc = rpc;
    this.#height = height;
    this.#events = events;
  }

  /** Claims paid since the start, in order. */
  get claims(): readonly PaidClaim[] {
    return this.#claims;
  }

  /** Burnt since the start, summed from events. */
  get burnedNyz(): bigint {
    return this.#burnedNyz;
  }

  get height(): number {
    return this.#height;
  }

  start(): void {
    this.#running = this.#follow().catch((error: Error) => this.#events.failed(error));
  }

  /** Ends without a last look. */
  stop(): void {
    this.#stopped = true;
  }

  /** When nobody sends any more: reads on to the block that holds the last transaction, and ends. */
  async finish(): Promise<void> {
    this.stop();
    await this.#running;
    const end = Date.now() + DRAIN_MS;
    while (Date.now() < end && (await this.#hasWaiting())) await pause(POLL_MS);
    await this.#advance();
  }

  async #hasWaiting(): Promise<boolean> {
    try {
      return (await this.#rpc.waitingTransactions()) > 0;
    } catch (error) {
      if (!isPassing(error)) throw error;
      return false;
    }
  }

  async #follow(): Promise<void> {
    while (!this.#stopped) {
      await this.#advance();
      await pause(POLL_MS);
    }
  }

  /** A node that is away or whose results of the newest block are not stored yet is asked again. */
  async #advance(): Promise<void> {
    try {
      const { sync_info } = await this.#rpc.status();
      const latest = Number(sync_info.latest_block_height);
      while (this.#height < latest) {
        this.#take(await this.#rpc.blockResults(this.#height + 1));
        this.#height += 1;
      }
    } catch (error) {
      if (!isPassing(error)) throw error;
    }
  }

  #take(block: RpcBlockResults): void {
    const height = Number(block.height);
    const events = [
      ...(block.txs_results ?? []).flatMap((result) => result.events ?? []),
      ...(block.finalize_block_events ?? []),
    ];
    for (const event of events) {
      const attributes = attributesOf(event);
      if (event.type === BURN) this.#burnedNyz += coins(attributes["amount"] ?? "");
      if (event.type !== PAYOUT) continue;
      const claim = paidClaim(attributes, height);
      this.#claims.push(claim);
      this.#events.claim(claim);
    }
  }
}

function isPassing(error: unknown): boolean {
  return error instanceof UnreachableError || error instanceof RpcError;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function attributesOf(event: RpcEvent): Readonly<Record<string, string>> {
  return Object.fromEntries(event.attributes.map(({ key, value }) => [key, value ?? ""]));
}

function coins(text: string): bigint {
  if (!text.endsWith(DENOM_SUFFIX)) throw new TypeError(`burn event with amount ${text}`);
  return BigInt(text.slice(0, -DENOM_SUFFIX.length));
}

function paidClaim(attributes: Readonly<Record<string, string>>, height: number): PaidClaim {
  const field = (name: string): string => {
    const value = attributes[name];
    if (value === undefined) throw new TypeError(`${PAYOUT} event without ${name}`);
    return value;
  };
  return {
    broker: field("node"),
    epoch: Number(field("epoch")),
    messages: Number(field("messages")),
    bytes: Number(field("kib")) * KIB,
    feesNyz: field("fees_nyz"),
    subsidyNyz: String(BigInt(field("node_base_nyz")) + BigInt(field("service_nyz"))),
    height,
  };
}
