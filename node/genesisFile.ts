/**
 * From a file of `genesis/`, which declares a network, to the genesis file of its validators: read strictly, then filled in
 * with what only the machine knows.
 */

import { writeFile } from "node:fs/promises";
import path from "node:path";
import { Json } from "../chain/schema/json.ts";
import { parseAmount } from "../chain/types/amount.ts";
import type { CometbftIdentity } from "./cometbftHome.ts";

/** An account of a network before there is a key for it. */
export interface GenesisAccount {
  readonly role: string;
  readonly amountNyz: bigint;
}

/** What a file of `genesis/` says. */
export interface NetworkGenesis {
  readonly chainId: string;
  readonly initialHeight: string;
  /** As CometBFT reads them. */
  readonly consensusParams: unknown;
  /** By module; modules that are not named start with their defaults. */
  readonly appState: Readonly<Record<string, unknown>>;
  readonly accounts: readonly GenesisAccount[];
}

/** A balance as the genesis of `bank` writes it: `yz1…` and nyz. */
export interface GenesisBalance {
  readonly address: string;
  readonly amountNyz: string;
}

/** What the machine adds. */
export interface GenesisParts {
  /** Consensus keys, in order; all of the same power. */
  readonly validators: readonly CometbftIdentity[];
  readonly balances: readonly GenesisBalance[];
  readonly timeMs: number;
}

const VALIDATOR_POWER = "10";

/** Fields of each group of consensus parameters that are whole numbers, written as strings. */
const CONSENSUS_NUMBERS: Readonly<Record<string, readonly string[]>> = {
  block: ["max_bytes", "max_gas"],
  evidence: ["max_age_num_blocks", "max_age_duration", "max_bytes"],
  validator: [],
  version: ["app"],
  abci: ["vote_extensions_enable_height"],
};

/**
 * Reads what a file of `genesis/` holds.
 *
 * @throws {GenesisError} naming the path of what is missing, unknown or malformed, or of a supply that is not the sum
 */
export function readNetworkGenesis(value: unknown): NetworkGenesis {
  const json = new Json(value).object(
    ...["chain_id", "initial_height", "consensus_params", "app_state", "accounts", "supply_nyz"],
  );
  const accounts = readAccounts(json.at("accounts"));
  const supply = accounts.reduce((sum, { amountNyz }) => sum + amountNyz, 0n);
  if (json.at("supply_nyz").parse(parseAmount) !== supply) {
    throw json.at("supply_nyz").error(`is not the sum of the accounts, ${supply}`);
  }
  return {
    chainId: json.at("chain_id").text(),
    initialHeight: numberText(json.at("initial_height")),
    consensusParams: readConsensusParams(json.at("consensus_params")),
    appState: readAppState(json.at("app_state")),
    accounts,
  };
}

function readAccounts(json: Json): readonly GenesisAccount[] {
  const roles = new Set<string>();
  return json.list().map((entry) => {
    entry.object("role", "about", "amount_nyz");
    const role = entry.at("role").text();
    if (roles.has(role)) throw entry.at("role").error("appears twice");
    roles.add(role);
    entry.at("about").text();
    return { role, amountNyz: entry.at("amount_nyz").parse(parseAmount) };
  });
}

function readConsensusParams(json: Json): unknown {
  json.object(...Object.keys(CONSENSUS_NUMBERS));
  for (const [group, numbers] of Object.entries(CONSENSUS_NUMBERS)) {
    const more = group === "validator" ? ["pub_key_types"] : [];
    const fields = json.at(group).object(...numbers, ...more);
    for (const name of numbers) numberText(fields.at(name));
    for (const name of more) for (const type of fields.at(name).list()) type.text();
  }
  return json.value;
}

function numberText(json: Json): string {
  const text = json.text();
  if (!/^(-1|0|[1-9][0-9]{0,18})$/.test(text)) throw json.error("must be a whole number in quotes");
  return text;
}

/** The modules check their own parts; balances come from the accounts alone. */
function readAppState(json: Json): Readonly<Record<string, unknown>> {
  const appState = json.value as Readonly<Record<string, unknown>>;
  json.object(...Object.keys(Object(appState)));
  const balances = json.maybe("bank")?.maybe("balances");
  if (balances !== undefined) throw balances.error("stand in accounts");
  return appState;
}

/** The balances of the network's accounts, once each has an address. @throws {Error} if one has none */
export function accountBalances(
  { accounts }: NetworkGenesis,
  addresses: ReadonlyMap<string, string>,
): GenesisBalance[] {
  return accounts.map(({ role, amountNyz }) => {
    const address = addresses.get(role);
    if (address === undefined) throw new Error(`the account ${role} has no address`);
    return { address, amountNyz: String(amountNyz) };
  });
}

/** The genesis file as CometBFT reads it. */
export function genesisDocument(
  network: NetworkGenesis,
  { validators, balances, timeMs }: GenesisParts,
): Record<string, unknown> {
  const { chainId, initialHeight, consensusParams, appState } = network;
  return {
    genesis_time: new Date(timeMs).toISOString(),
    chain_id: chainId,
    initial_height: initialHeight,
    consensus_params: consensusParams,
    validators: validators.map(({ publicKey }, i) => ({
      pub_key: publicKey,
      power: VALIDATOR_POWER,
      name: `validator-${i}`,
    })),
    app_hash: "",
    app_state: { ...appState, bank: { ...Object(appState["bank"]), balances } },
  };
}

/** Writes the genesis file into a CometBFT folder. */
export async function writeGenesis(home: string, document: object): Promise<void> {
  const file = path.join(home, "config", "genesis.json");
  await writeFile(file, `${JSON.stringify(document, null, 2)}\n`);
}
