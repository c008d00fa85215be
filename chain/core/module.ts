/**
 * What a module is written against. A module is a folder below `modules/` that exports one `LedgerModule`; the
 * application reads everything — genesis, block hooks, routes, queries, invariants, documentation — from the table
 * of them in `app/modules.ts`, in its order.
 */

import type { EventType } from "../schema/event.ts";
import type { MessageType, QueryType } from "../schema/package.ts";
import type { ReadState, WriteState } from "../store/state.ts";
import type { Address } from "../types/address.ts";
import type { SignatureCheck } from "../types/verification.ts";
import type { LedgerEvent } from "./events.ts";
import type { Store } from "./store.ts";

/** The block that is being executed, as far as state transitions may know it. */
export interface BlockInfo {
  readonly height: number;
  /** BFT time of the block in milliseconds since 1970; use only for vesting and unbonding. */
  readonly timeMs: number;
}

/** What a transition may touch. */
export interface Context {
  readonly chainId: string;
  readonly block: BlockInfo;
  readonly state: WriteState;
  emit(event: LedgerEvent): void;
}

/** What a query may touch: committed state at `height`. */
export interface QueryContext {
  readonly chainId: string;
  readonly height: number;
  readonly state: ReadState;
}

/**
 * One message type: decoded, checked, executed, in that order and in one place. `M` is the checked form.
 */
export interface MessageRoute<M = unknown> {
  /** Its names, its fields and what it is answered with. */
  readonly declared: MessageType<unknown, unknown>;
  /**
   * Bytes of the protobuf message → checked values. Throws `LedgerError` or `RangeError`/`TypeError` for malformed
   * input; unknown fields are refused.
   */
  decode(bytes: Uint8Array): M;
  /** Who must have signed, in order; the first also pays the fee unless the fee names a payer. */
  signers(message: M): readonly Address[];
  /** Stateless rules. @throws {LedgerError} */
  check?(message: M, chainId: string): void;
  /** Gas the message costs beyond size and signatures; a pure function of the message. */
  gas(message: M): number;
  /**
   * Every signature inside of the message that `execute` will give to `verifySignature`, as far as `state` knows the keys.
   * They may be verified ahead of time (`verifyUncached`, `rememberVerdict`); the outcome is the same if they are not.
   */
  signatures?(state: ReadState, chainId: string, message: M): readonly SignatureCheck[];
  /** Changes state. Returns the protobuf bytes of the response message (often empty). @throws {LedgerError} */
  execute(context: Context, message: M): Uint8Array;
}

/** One read-only request, answered at a committed height. */
export interface QueryRoute {
  /** Its names, what it asks and what it is answered with. */
  readonly declared: QueryType<unknown, unknown>;
  /** Request bytes → response bytes. @throws {QueryError} for a refusal. */
  answer(context: QueryContext, request: Uint8Array): Uint8Array;
}

/** Refusal of a query, with the gRPC status that clients of the Cosmos SDK expect. */
export class QueryError extends Error {
  readonly status: "NotFound" | "InvalidArgument" | "FailedPrecondition" | "Unimplemented";

  constructor(status: QueryError["status"], text: string) {
    super(text);
    this.name = "QueryError";
    this.status = status;
  }
}

/** Yields one sentence per breach; an empty generator means health. */
export type Invariant = (state: ReadState) => Generator<string, void, void>;

/** How a module starts and how it is exported. JSON amounts are decimal strings; unknown fields are refused. */
export interface GenesisRoute {
  /** @throws {GenesisError} naming the path below the module, such as `balances[3].amountNyz`. */
  init(context: Context, json: unknown): void;
  /** The same shape `init` accepts. */
  export(state: ReadState): unknown;
  /** The `init` input of a fresh network. */
  defaults(): unknown;
}

/** A validator of the consensus set. */
export interface ValidatorUpdate {
  /** 32-byte ed25519 key. */
  readonly publicKey: Uint8Array;
  /** 0 removes. */
  readonly power: number;
}

/** One row of the table of modules. */
export interface LedgerModule {
  /** Folder, codespace and genesis key. */
  readonly name: string;
  /** One sentence: what the module holds. */
  readonly summary: string;
  /** The store it alone writes, with its collections. */
  readonly store: Store;
  /** Names of accounts whose tokens belong to the module's records; nobody may send to them directly. */
  readonly moduleAccounts: readonly string[];
  readonly messages: readonly MessageRoute[];
  readonly queries: readonly QueryRoute[];
  readonly genesis: GenesisRoute;
  readonly invariants: Readonly<Record<string, Invariant>>;
  /** Events it emits, for the documentation: Cosmos names for Cosmos facts, `yizhan.<module>.<fact>` for ours. */
  readonly events: readonly Pick<EventType<unknown>, "type" | "doc" | "keys">[];
  /** Refusals by reason, for the documentation. */
  readonly errors: Readonly<Record<string, { readonly code: number; readonly text: string }>>;
  beginBlock?(context: Context): void;
  endBlock?(context: Context): void;
  /**
   * Runs in the last block of epoch `epoch`, after every row's `endBlock`. Must be O(1): work per record goes into a
   * queue that `endBlock` drains under `EPOCH_WORK_PER_BLOCK`.
   */
  endEpoch?(context: Context, epoch: number): void;
}

/** Records that one module may work through in one block for epoch work. */
export const EPOCH_WORK_PER_BLOCK = 500;
