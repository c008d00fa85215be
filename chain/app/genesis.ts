/** `app_state` of the genesis file ↔ state, in the order of the table of modules. */

import type { Context, LedgerModule } from "../core/module.ts";
import { registerModuleAccounts } from "../modules/auth/keeper.ts";
import { GenesisError } from "../schema/json.ts";
import type { ReadState } from "../store/state.ts";

/**
 * Builds the state of height 0. A module that is not named starts with its defaults.
 *
 * @throws {GenesisError} naming the path, such as `bank.balances[3].amountNyz`.
 */
export function initGenesis(
  context: Context,
  modules: readonly LedgerModule[],
  appState: Uint8Array,
): void {
  const json = parseAppState(appState);
  for (const name of Object.keys(json)) {
    if (!modules.some((module) => module.name === name)) {
      throw new GenesisError(name, "there is no such module");
    }
  }
  for (const { name, genesis } of modules) {
    try {
      genesis.init(context, Object.hasOwn(json, name) ? json[name] : genesis.defaults());
    } catch (error) {
      if (!(error instanceof GenesisError)) throw error;
      const path = error.path === "" ? name : `${name}.${error.path}`;
      throw new GenesisError(path, error.reason);
    }
  }
  registerModuleAccounts(
    context,
    modules.flatMap((module) => module.moduleAccounts),
  );
}

/** The `app_state` from which the same state starts. */
export function exportGenesis(
  state: ReadState,
  modules: readonly LedgerModule[],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(modules.map(({ name, genesis }) => [name, genesis.export(state)]));
}

function parseAppState(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  if (bytes.length === 0) return {};
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw new GenesisError("app_state", `is not JSON (${(error as Error).message})`);
  }
  if (json === null) return {};
  if (typeof json !== "object" || Array.isArray(json)) {
    throw new GenesisError("app_state", "must be an object");
  }
  return json as Readonly<Record<string, unknown>>;
}
