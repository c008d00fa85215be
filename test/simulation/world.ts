/** What operations of the simulation see and use: randomness from a seed, actors, and state as committed. */

import type { ExecTxResult } from "../../chain/abci/values.ts";
import { accountOf } from "../../chain/modules/auth/keeper.ts";
import type { ReadState } from "../../chain/store/state.ts";
import { accountNamed, type TestAccount } from "../support/accounts.ts";
import { CHAIN_ID } from "../support/application.ts";
import type { PackedMessage, TestTransaction } from "../support/transactions.ts";

/** Numbers that follow from a seed alone. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 to below `end`. */
  below(end: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  }

  /** True once in `times`. */
  oneIn(times: number): boolean {
    return this.below(times) === 0;
  }

  /** One of `list`, which must not be empty. */
  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  /** An amount from 0 to `most`, small and large ones alike. */
  amount(most: bigint): bigint {
    if (most <= 0n) return 0n;
    const digits = String(most).length;
    const bound = 10n ** BigInt(this.below(digits) + 1);
    const wide = (BigInt(this.below(2 ** 30)) << 60n) + (BigInt(this.below(2 ** 30)) << 30n);
    const drawn = (wide + BigInt(this.below(2 ** 30))) % bound;
    return drawn > most ? most : drawn;
  }

  /** Random bytes. */
  bytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.below(256));
  }
}

/** What an operation wants done. */
export interface Plan {
  /** Accounts that must sign, in the order the messages name them. */
  readonly signers: readonly TestAccount[];
  readonly messages: readonly PackedMessage[];
  /** Enough for the messages unless told otherwise. */
  readonly gas?: number;
  /** Called after the block with the result, for operations that remember what they did. */
  readonly settled?: (result: ExecTxResult) => void;
}

/** One kind of thing that happens, drawn by its weight against all others. */
export interface Operation {
  /** `<module>.<what>`. */
  readonly name: string;
  readonly weight: number;
  /** Whether it is there to be refused, so that a simulation without a success is fine. */
  readonly isHopeless?: boolean;
  /** The next transaction of this kind, valid or not; undefined if there is nothing to do now. */
  plan(world: World): Plan | undefined;
}

/** The state of the simulation between two blocks. */
export class World {
  readonly chainId: string = CHAIN_ID;
  readonly random: Random;
  /** Accounts with keys; all but the last few have tokens in genesis. */
  readonly actors: readonly TestAccount[];
  /** What operations remember, by a name of their own. */
  readonly notes: Map<string, unknown> = new Map();
  /** Committed state after block `height`. */
  state: ReadState;
  height = 0;
  #sequences = new Map<string, number>();

  constructor(seed: number, actors: number, state: ReadState) {
    this.random = new Random(seed);
    this.actors = Array.from({ length: actors }, (_, i) => accountNamed(`actor ${i}`));
    this.state = state;
  }

  /** Any actor. */
  actor(): TestAccount {
    return this.random.pick(this.actors);
  }

  /** What `notes` holds under `name`, made by `make` the first time. */
  note<T>(name: string, make: () => T): T {
    if (!this.notes.has(name)) this.notes.set(name, make());
    return this.notes.get(name) as T;
  }

  /** Goes on to the state after a block. */
  advance(state: ReadState, height: number): void {
    this.state = state;
    this.height = height;
    this.#sequences = new Map();
  }

  /** A transaction of a plan, with sequences that follow those drawn earlier for the same block. */
  transactionOf(plan: Plan): TestTransaction {
    const signers = plan.signers.map((account) => {
      const known = accountOf(this.state, account.address);
      const sequence = this.#sequences.get(account.text) ?? known?.sequence ?? 0;
      return { account, number: known?.number ?? 1, sequence };
    });
    return {
      chainId: this.chainId,
      signers,
      messages: plan.messages,
      fee: this.random.amount(10_000n),
      gas: plan.gas ?? 5_000_000,
    };
  }

  /** Says that a transaction was counted, so that the next ones of its signers in this block follow it. */
  counted(transaction: TestTransaction): void {
    for (const { account, sequence } of transaction.signers) {
      this.#sequences.set(account.text, sequence + 1);
    }
  }
}
