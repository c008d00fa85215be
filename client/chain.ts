/**
 * A chain as one account's software sees it: queries, and transactions that are built, signed, sent and waited for. Sends of
 * one wallet go one after the other, so that sequences never collide.
 */

import { BaseAccount } from "cosmjs-types/cosmos/auth/v1beta1/auth";
import { QueryAccountRequest, QueryAccountResponse } from "cosmjs-types/cosmos/auth/v1beta1/query";
import { QueryBalanceRequest, QueryBalanceResponse } from "cosmjs-types/cosmos/bank/v1beta1/query";
import { SimulateRequest, SimulateResponse } from "cosmjs-types/cosmos/tx/v1beta1/service";
import { DENOM } from "../chain/types/amount.ts";
import { InclusionTimeoutError, QueryRefusedError, TransactionRefusedError } from "./errors.ts";
import { createRpc, type Rpc, type RpcEvent } from "./rpc.ts";
import { type Fee, type Message, signTransaction, unsignedTransaction } from "./transaction.ts";
import type { Wallet } from "./wallet.ts";

/** An account's numbers. */
export interface AccountNumbers {
  readonly accountNumber: bigint;
  readonly sequence: number;
}

/** A transaction in a block. */
export interface Inclusion {
  readonly hash: string;
  readonly height: number;
  readonly code: number;
  readonly codespace: string;
  readonly log: string;
  readonly gasUsed: number;
  readonly events: readonly RpcEvent[];
}

/** How a transaction is sent. */
export interface SendOptions {
  readonly memo?: string;
  /** Simulated and multiplied if absent. */
  readonly gas?: number;
  /** Seconds to wait for a block; 0 returns after CheckTx. */
  readonly waitSeconds?: number;
}

/** One chain through one node. */
export interface Chain {
  readonly rpc: Rpc;
  readonly chainId: string;
  /** Undefined if the address holds nothing and never did. */
  account(address: string): Promise<AccountNumbers | undefined>;
  balance(address: string): Promise<bigint>;
  /** Gas the messages would use now. */
  simulate(wallet: Wallet, messages: readonly Message[]): Promise<number>;
  /**
   * Signs, sends and waits. A transaction that fails in its block is returned with its code, not thrown.
   *
   * @throws {TransactionRefusedError} if CheckTx refuses it
   * @throws {InclusionTimeoutError} if no block takes it in time
   */
  send(wallet: Wallet, messages: readonly Message[], options?: SendOptions): Promise<Inclusion>;
}

/** What one unit of gas costs, in nyz; a chain's nodes take this or less. */
export const GAS_PRICE_NYZ = 1n;

/** Simulated gas is multiplied by 13/10: state may grow until the block. */
const GAS_MARGIN = { numerator: 13, denominator: 10 };

const DEFAULT_WAIT_SECONDS = 30;
const POLL_MS = 100;

/** Sequence refusals are repaired by asking for the sequence again, at most so often. */
const SEQUENCE_ATTEMPTS = 3;
const WRONG_SEQUENCE_CODE = 32;

/** Connects to the node at `address` and learns the chain's id. @throws {UnreachableError} */
export async function connectChain(address: string): Promise<Chain> {
  const rpc = createRpc(address);
  const { node_info } = await rpc.status();
  return new RpcChain(rpc, node_info.network);
}

class RpcChain implements Chain {
  readonly rpc: Rpc;
  readonly chainId: string;
  /** The end of each wallet's last send. */
  readonly #turns = new Map<string, Promise<unknown>>();
  /** Next sequence of each wallet that has sent. */
  readonly #numbers = new Map<string, AccountNumbers>();

  constructor(rpc: Rpc, chainId: string) {
    this.rpc = rpc;
    this.chainId = chainId;
  }

  async account(address: string): Promise<AccountNumbers | undefined> {
    const request = QueryAccountRequest.encode({ address }).finish();
    try {
      const bytes = await this.rpc.query("/cosmos.auth.v1beta1.Query/Account", request);
      const { account } = QueryAccountResponse.decode(bytes);
      if (account === undefined) return undefined;
      const { accountNumber, sequence } = BaseAccount.decode(account.value);
      return { accountNumber, sequence: Number(sequence) };
    } catch (error) {
      if (error instanceof QueryRefusedError && error.notFound) return undefined;
      throw error;
    }
  }

  async balance(address: string): Promise<bigint> {
    const request = QueryBalanceRequest.encode({ address, denom: DENOM }).finish();
    const bytes = await this.rpc.query("/cosmos.bank.v1beta1.Query/Balance", request);
    return BigInt(QueryBalanceResponse.decode(bytes).balance?.amount ?? "0");
  }

  async simulate(wallet: Wallet, messages: readonly Message[]): Promise<number> {
    const numbers = await this.#numbersOf(wallet);
    const fee = { gas: 0, amountNyz: 0n };
    const draft = { messages, fee, memo: "", chainId: this.chainId, ...numbers };
    const txBytes = unsignedTransaction(wallet, draft);
    const request = SimulateRequest.encode(SimulateRequest.fromPartial({ txBytes })).finish();
    const bytes = await this.rpc.query("/cosmos.tx.v1beta1.Service/Simulate", request);
    return Number(SimulateResponse.decode(bytes).gasInfo?.gasUsed ?? 0n);
  }

  async send(
    wallet: Wallet,
    messages: readonly Message[],
    options: SendOptions = {},
  ): Promise<Inclusion> {
    const before = this.#turns.get(wallet.text) ?? Promise.resolve();
    const turn = before.then(() => this.#broadcast(wallet, messages, options));
    this.#turns.set(
      wallet.text,
      turn.catch(() => undefined),
    );
    const hash = await turn;
    const waitSeconds = options.waitSeconds ?? DEFAULT_WAIT_SECONDS;
    if (waitSeconds === 0) {
      return { hash, height: 0, code: 0, codespace: "", log: "", gasUsed: 0, events: [] };
    }
    return await this.#inclusion(hash, waitSeconds);
  }

  async #numbersOf(wallet: Wallet): Promise<AccountNumbers> {
    const known = this.#numbers.get(wallet.text);
    if (known !== undefined) return known;
    const numbers = await this.account(wallet.text);
    if (numbers === undefined) {
      const log = `account ${wallet.text} does not exist yet: send it some tokens first`;
      throw new TransactionRefusedError({ hash: "", code: 9, codespace: "sdk", log });
    }
    this.#numbers.set(wallet.text, numbers);
    return numbers;
  }

  async #fee(wallet: Wallet, messages: readonly Message[], gas: number | undefined): Promise<Fee> {
    const { numerator, denominator } = GAS_MARGIN;
    const limit =
      gas ?? Math.ceil(((await this.simulate(wallet, messages)) * numerator) / denominator);
    return { gas: limit, amountNyz: BigInt(limit) * GAS_PRICE_NYZ };
  }

  /** The hash of a transaction that CheckTx has accepted. */
  async #broadcast(
    wallet: Wallet,
    messages: readonly Message[],
    options: SendOptions,
  ): Promise<string> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#broadcastOnce(wallet, messages, options);
      } catch (error) {
        this.#numbers.delete(wallet.text);
        const stale =
          isRefusal(error) && error.codespace === "sdk" && error.code === WRONG_SEQUENCE_CODE;
        if (!stale || attempt === SEQUENCE_ATTEMPTS) throw error;
      }
    }
  }

  async #broadcastOnce(
    wallet: Wallet,
    messages: readonly Message[],
    options: SendOptions,
  ): Promise<string> {
    const fee = await this.#fee(wallet, messages, options.gas);
    const numbers = await this.#numbersOf(wallet);
    const draft = { messages, fee, memo: options.memo ?? "", chainId: this.chainId, ...numbers };
    const verdict = await this.rpc.broadcast(signTransaction(wallet, draft));
    if (verdict.code !== 0) throw new TransactionRefusedError(verdict);
    this.#numbers.set(wallet.text, { ...numbers, sequence: numbers.sequence + 1 });
    return verdict.hash;
  }

  async #inclusion(hash: string, waitSeconds: number): Promise<Inclusion> {
    const end = Date.now() + waitSeconds * 1000;
    while (Date.now() < end) {
      const found = await this.rpc.tx(hash);
      if (found !== undefined) {
        const { code, codespace, log, gas_used, events } = found.tx_result;
        const height = Number(found.height);
        return { hash, height, code, codespace, log, gasUsed: Number(gas_used), events };
      }
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    throw new InclusionTimeoutError(hash, waitSeconds);
  }
}

function isRefusal(error: unknown): error is TransactionRefusedError | QueryRefusedError {
  return error instanceof TransactionRefusedError || error instanceof QueryRefusedError;
}
