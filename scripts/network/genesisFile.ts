/** The genesis file: CometBFT's part with limits that fit small machines, and the state of our modules. */

import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { CometbftIdentity } from "./cometbftHome.ts";

/** What a network starts with. */
export interface GenesisPlan {
  readonly chainId: string;
  /** Consensus keys, in order; all of the same power. */
  readonly validators: readonly CometbftIdentity[];
  /** `app_state` by module; modules that are not named start with their defaults. */
  readonly appState: Readonly<Record<string, unknown>>;
  readonly timeMs: number;
}

/** Bytes of the largest block; a small machine gossips it within a second. */
const BLOCK_BYTES = 4 * 1024 * 1024;

/** Gas of the largest block: several times what one core executes in a second. */
const BLOCK_GAS = 500_000_000;

const VALIDATOR_POWER = "10";

/** The file as CometBFT reads it. */
export function genesisDocument(plan: GenesisPlan): Record<string, unknown> {
  return {
    genesis_time: new Date(plan.timeMs).toISOString(),
    chain_id: plan.chainId,
    initial_height: "1",
    consensus_params: {
      block: { max_bytes: String(BLOCK_BYTES), max_gas: String(BLOCK_GAS) },
      evidence: {
        max_age_num_blocks: "100000",
        max_age_duration: "172800000000000",
        max_bytes: "1048576",
      },
      validator: { pub_key_types: ["ed25519"] },
      version: { app: "0" },
      abci: { vote_extensions_enable_height: "0" },
    },
    validators: plan.validators.map(({ publicKey }, i) => ({
      pub_key: publicKey,
      power: VALIDATOR_POWER,
      name: `validator-${i}`,
    })),
    app_hash: "",
    app_state: plan.appState,
  };
}

/** Writes the file into a CometBFT folder. */
export async function writeGenesis(home: string, document: object): Promise<void> {
  const file = path.join(home, "config", "genesis.json");
  await writeFile(file, `${JSON.stringify(document, null, 2)}\n`);
}
