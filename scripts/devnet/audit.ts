/** The accounts of a devnet at its end, read from the committed state of a stopped validator. */

import { readFile } from "node:fs/promises";
import path from "node:path";
import { breaches } from "../../chain/app/invariants.ts";
import { MODULES } from "../../chain/app/modules.ts";
import { routesOf } from "../../chain/app/routes.ts";
import { supplyOf } from "../../chain/modules/bank/keeper.ts";
import { params } from "../../chain/modules/emission/state.ts";
import { mintedBeforeEpoch } from "../../chain/modules/emission/transitions.ts";
import { epochOf } from "../../chain/modules/epochs/keeper.ts";
import { lastHeightOf } from "../../chain/modules/epochs/transitions.ts";
import { devices } from "../../chain/modules/registry/state.ts";
import { openDisk } from "../../chain/store/disk.ts";
import { toHex } from "../../chain/types/bytes.ts";
import type { GenesisBalance } from "../../node/genesisFile.ts";
import { validatorHome } from "./home.ts";

/** What the state says. */
export interface Audit {
  readonly height: number;
  readonly appHash: string;
  readonly supplyNyz: bigint;
  /** Genesis supply and what the schedule has created by now, before burns. */
  readonly createdNyz: bigint;
  /** Registered devices, simulated or not. */
  readonly devices: number;
  /** Broken invariants, one sentence each. */
  readonly breaches: readonly string[];
}

/** Opens the state of validator 0, which must have stopped. */
export async function auditState(home: string): Promise<Audit> {
  const disk = await openDisk(path.join(validatorHome(home, 0).chain, "state"));
  try {
    const { multistore, meta } = await disk.load(routesOf(MODULES).stores);
    if (meta === undefined) throw new Error("the chain has no block");
    const epoch = epochOf(multistore);
    const ended = meta.height >= lastHeightOf(epoch) ? epoch.number + 1 : epoch.number;
    const schedule = params.require(multistore);
    return {
      height: meta.height,
      appHash: toHex(meta.appHash).toUpperCase(),
      supplyNyz: supplyOf(multistore),
      createdNyz: (await genesisSupply(home)) + mintedBeforeEpoch(ended, schedule),
      devices: [...devices.keys(multistore)].length,
      breaches: [...breaches(multistore, MODULES)],
    };
  } finally {
    await disk.close();
  }
}

/** The genesis supply, from the file that this network started from: `genesis/devnet.json` may have changed since. */
async function genesisSupply(home: string): Promise<bigint> {
  const file = path.join(validatorHome(home, 0).cometbft, "config", "genesis.json");
  const document = JSON.parse(await readFile(file, "utf8")) as {
    app_state: { bank: { balances: GenesisBalance[] } };
  };
  return document.app_state.bank.balances.reduce(
    (sum, { amountNyz }) => sum + BigInt(amountNyz),
    0n,
  );
}
