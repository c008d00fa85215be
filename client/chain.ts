/**
 * A chain as one account's software sees it: queries, and transactions that are built, signed, sent and waited for. Sends of
 * one wallet go one after the other, so that sequences never collide.
 */

import { SimulationResponse } from "cosmjs-types/cosmos/base/abci/v1beta1/abci";
import { BaseAccount, QueryAccount } from "../chain/modules/auth/records.ts";
import { parseAddress } from "../chain/types/address.ts";
import { find } from "./ask.ts";
import {
  InclusionTimeoutError,
  QueryRefusedError,
  TransactionRefusedError,
  UnreachableError,
} from "./errors.ts";
import { createRpc, type Rpc, type RpcEvent } from "./rpc.ts";
import { type Fee, type Message, signTransaction, unsignedTransaction } from "./transaction.ts";
import type { PublicAccount, Wallet } from "./wallet.ts";

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
  /** Undefined if the address holds nothing and never did. @throws {RangeError} if it is none */
  account(address: string): Promise<AccountNumbers | undefined>;
  /**
   * What the messages would cost now, with a margin; needs no private key.
   *
   * @throws {TransactionRefusedError} if they would be refused
   */
  estimate(account: PublicAccount, messages: readonly Message[], memo?: string): Promise<Fee>;
  /**
   * Signs, sends and waits. A transaction that fails in its block is returned with its code, not thrown.
   *
   * @throws {TransactionRefusedError} if it would fail, or CheckTx refuses it
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

/** The fee of a transaction that may use so much gas. */
export function feeOf(gas: number): Fee {
  return { gas, amountNyz: BigInt(gas) * GAS_PRICE_NYZ };
}

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
    const found = await find(this.rpc, QueryAccount, { address: parseAddress(address) });
    if (found === undefined) return undefined;
    const { accountNumber, sequence } = BaseAccount.decode(found.account.value);
    return { accountNumber: BigInt(accountNumber), sequence };
  }

  async estimate(account: PublicAccount, messages: readonly Message[], memo = ""): Promise<Fee> {
    const numbers = await this.#numbersOf(account);
    const fee = feeOf(0);
    const draft = { messages, fee, memo, chainId: this.chainId, ...numbers };
    const bytes = await this.#simulate(unsignedTransaction(account, draft));
    const used = Number(SimulationResponse.decode(bytes).gasInfo?.gasUsed ?? 0n);
    return feeOf(Math.ceil((used * GAS_MARGIN.numerator) / GAS_MARGIN.denominator));
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

  /** CometBFT's own path for it: unlike the gRPC service it answers with the code of the refusal. */
  async #simulate(transaction: Uint8Array): Promise<Uint8Array> {
    try {
      return await this.rpc.query("/app/simulate", transaction);
    } catch (error) {
      if (!(error instanceof QueryRefusedError)) throw error;
      const { code, codespace, message: log } = error;
      throw new TransactionRefusedError({ hash: "", code, codespace, log });
    }
  }

  async #numbersOf({ text }: PublicAccount): Promise<AccountNumbers> {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const numbers = await this.account(text);
    if (numbers === undefined) {
      const log = `account ${text} does not exist yet: send it some tokens first`;
      throw new TransactionRefusedError({ hash: "", code: 9, codespace: "sdk", log });
    }
    this.#numbers.set(text, numbers);
    return numbers;
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
        const known = this.#numbers.get(wallet.text);
        this.#numbers.delete(wallet.text);
        const expected = expectedSequence(error);
        if (expected === undefined || attempt === SEQUENCE_ATTEMPTS) throw error;
        if (known !== undefined) this.#numbers.set(wallet.text, { ...known, sequence: expected });
      }
    }
  }

  async #broadcastOnce(
    wallet: Wallet,
    messages: readonly Message[],
    { gas, memo = "" }: SendOptions,
  ): Promise<string> {
    const fee = gas === undefined ? await this.estimate(wallet, messages, memo) : feeOf(gas);
    const numbers = await this.#numbersOf(wallet);
    const draft = { messages, fee, memo, chainId: this.chainId, ...numbers };
    const verdict = await this.rpc.broadcast(signTransaction(wallet, draft));
    if (verdict.code !== 0) throw new TransactionRefusedError(verdict);
    this.#numbers.set(wallet.text, { ...numbers, sequence: numbers.sequence + 1 });
    return verdict.hash;
  }

  /** A node that goes away while the transaction waits may come back with it. */
  async #inclusion(hash: string, waitSeconds: number): Promise<Inclusion> {
    const end = Date.now() + waitSeconds * 1000;
    while (Date.now() < end) {
      const found = await this.rpc.tx(hash).catch(passUnreachable);
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

function passUnreachable(error: unknown): undefined {
  if (!(error instanceof UnreachableError)) throw error;
}

/**
 * The sequence that the node wants instead, if that is why it refused. Only its sentence says so: the mempool counts
 * transactions that wait for a block, a query of the account does not.
 */
function expectedSequence(error: unknown): number | undefined {
  const stale =
    error instanceof TransactionRefusedError &&
    error.codespace === "sdk" &&
    error.code === WRONG_SEQUENCE_CODE;
  const digits = stale
    ? /sequence mismatch, expected ([0-9]+),/.exec(error.message)?.[1]
    : undefined;
  return digits === undefined ? undefined : Number(digits);
}
