/** `yizhan status`: where the chain stands. */

import type { Command } from "commander";
import { contextOf, printerOf, rpcOf } from "../options.ts";
import type { Shell } from "../shell.ts";

/** Completes `status`. */
export function addStatusCommand(command: Command, shell: Shell): void {
  command.action(async () => {
    const context = contextOf(command, shell);
    const rpc = await rpcOf(context);
    const { currentEpoch, supply } = await import("../../client/modules/rewards.ts");
    const { nodes } = await import("../../client/modules/registry.ts");
    const [{ node_info, sync_info }, epoch, figures, brokers] = await Promise.all([
      rpc.status(),
      currentEpoch(rpc),
      supply(rpc),
      nodes(rpc),
    ]);
    printerOf(context).print({
      chainId: node_info.network,
      height: Number(sync_info.latest_block_height),
      time: sync_info.latest_block_time,
      appHash: sync_info.latest_app_hash,
      catchingUp: sync_info.catching_up,
      epoch: epoch.epoch?.number ?? 0,
      nodes: brokers.length,
      supplyNyz: figures.supplyNyz,
      mintedNyz: figures.mintedNyz,
      burnedNyz: figures.burnedNyz,
    });
  });
}
