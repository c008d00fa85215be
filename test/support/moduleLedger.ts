/** Modules on a state in memory, block by block, without transactions and consensus. */

import assert from "node:assert/strict";
import { breaches } from "../../chain/app/invariants.ts";
import { LedgerError } from "../../chain/core/errors.ts";
import type { LedgerEvent } from "../../chain/core/events.ts";
import type { Context, LedgerModule } from "../../chain/core/module.ts";
import { auth } from "../../chain/modules/auth/index.ts";
import { registerModuleAccounts } from "../../chain/modules/auth/keeper.ts";
import { bank } from "../../chain/modules/bank/index.ts";
import { balanceOf } from "../../chain/modules/bank/keeper.ts";
import { bonds } from "../../chain/modules/bonds/index.ts";
import { emission } from "../../chain/modules/emission/index.ts";
import { epochs } from "../../chain/modules/epochs/index.ts";
import { epochEndingAt, epochOf } from "../../chain/modules/epochs/keeper.ts";
import { registry } from "../../chain/modules/registry/index.ts";
import { Overlay } from "../../chain/store/overlay.ts";
import type { ReadState, WriteState } from "../../chain/store/state.ts";
import { type Address, addressFromBytes } from "../../chain/types/address.ts";
import type { Amount } from "../../chain/types/amount.ts";

/** Chain id of these ledgers. */
export const CHAIN_ID = "yizhan-test-1";

/** The rows of the table of modules up to bonds. */
export const MODULES_TO_BONDS: readonly LedgerModule[] = [
  auth,
  bank,
  epochs,
  emission,
  registry,
  bonds,
];

const NOTHING: ReadState = { get: () => undefined, has: () => false, entries: () => [] };

/** Account number `index` of a test. */
export function account(index: number): Address {
  const bytes = new Uint8Array(20);
  new DataView(bytes.buffer).setUint32(16, index + 1);
  return addressFromBytes(bytes);
}

/** A ledger of some modules. */
export class ModuleLedger {
  readonly #modules: readonly LedgerModule[];
  readonly state: WriteState = new Overlay(NOTHING);
  /** Events of everything that was not refused, in order. */
  readonly events: LedgerEvent[] = [];
  /** The block being executed, or the last one. */
  height: number = 0;

  /** Starts from the defaults, with the given modules' genesis instead of theirs. */
  constructor(
    modules: readonly LedgerModule[],
    genesis: Readonly<Record<string, unknown>> = {},
    initialHeight: number = 1,
  ) {
    this.#modules = modules;
    this.height = initialHeight;
    const context = this.#context(this.state, this.events);
    for (const module of modules) {
      module.genesis.init(context, genesis[module.name] ?? module.genesis.defaults());
    }
    registerModuleAccounts(
      context,
      modules.flatMap((module) => module.moduleAccounts),
    );
    this.height = initialHeight - 1;
  }

  #context(state: WriteState, events: LedgerEvent[]): Context {
    const block = { height: this.height, timeMs: this.height * 1000 };
    return { chainId: CHAIN_ID, block, state, emit: (event) => void events.push(event) };
  }

  /** Runs `work` on the state as a message would: all of it or, if it is refused, nothing. */
  apply<T>(work: (context: Context) => T): T {
    const overlay = new Overlay(this.state);
    const events: LedgerEvent[] = [];
    const result = work(this.#context(overlay, events));
    overlay.flushInto(this.state);
    this.events.push(...events);
    return result;
  }

  /** Decodes, checks and executes a message signed by `signer`. @returns the response. @throws {LedgerError} */
  send(signer: Address, type: string, bytes: Uint8Array): Uint8Array {
    const route = this.#modules
      .flatMap(({ messages }) => messages)
      .find((m) => m.declared.type === type);
    assert(route !== undefined, `no module has ${type}`);
    const message = route.decode(bytes);
    assert.deepEqual(route.signers(message), [signer]);
    assert(Number.isSafeInteger(route.gas(message)) && route.gas(message) > 0);
    route.check?.(message, CHAIN_ID);
    return this.apply((context) => route.execute(context, message));
  }

  /** One block whose messages are what `work` sends. */
  block(work: () => void = () => undefined): void {
    this.height += 1;
    const context = this.#context(this.state, this.events);
    for (const module of this.#modules) module.beginBlock?.(context);
    work();
    for (const module of this.#modules) module.endBlock?.(context);
    const epoch = epochEndingAt(this.state, this.height);
    if (epoch === undefined) return;
    for (const module of this.#modules) module.endEpoch?.(context, epoch);
  }

  /** Empty blocks up to the first one of epoch `epoch`. */
  toEpoch(epoch: number): void {
    while (this.height === 0 || epochOf(this.state).number < epoch) this.block();
  }

  /** Answers a query at the last height. */
  query(path: string, request: Uint8Array = new Uint8Array(0)): Uint8Array {
    const route = this.#modules
      .flatMap(({ queries }) => queries)
      .find((q) => q.declared.path === path);
    assert(route !== undefined, `no module answers ${path}`);
    return route.answer({ chainId: CHAIN_ID, height: this.height, state: this.state }, request);
  }

  /** Balance of an account. */
  balance(address: Address): Amount {
    return balanceOf(this.state, address);
  }

  /** Every breach of an invariant. */
  breaches(): readonly string[] {
    return [...breaches(this.state, this.#modules)];
  }

  /** Genesis of every module from which the same state starts, as JSON text would carry it. */
  export(): Readonly<Record<string, unknown>> {
    const parts = this.#modules.map(({ name, genesis }) => [name, genesis.export(this.state)]);
    return JSON.parse(JSON.stringify(Object.fromEntries(parts)));
  }

  /** Every record of the modules' stores, for comparing states. */
  records(): readonly string[] {
    const stores = this.#modules.map(({ store }) => store.name);
    return stores.flatMap((store) =>
      [...this.state.entries(store, { from: "" })].map(
        ([key, value]) =>
          `${store} ${Buffer.from(key, "latin1").toString("hex")} ${Buffer.from(value).toString("hex")}`,
      ),
    );
  }
}

/** Runs something that must be refused for `reason`. */
export function assertRefused(work: () => unknown, codespace: string, reason: string): LedgerError {
  try {
    work();
  } catch (error) {
    assert(error instanceof LedgerError, String(error));
    assert.deepEqual([error.codespace, error.reason], [codespace, reason]);
    return error;
  }
  throw new assert.AssertionError({ message: `not refused with ${codespace} ${reason}` });
}
