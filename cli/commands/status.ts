/** `yizhan status`: where the chain stands. */

import type { Command } from "commander";
import { contextOf, printerOf, rpcOf } from "../options.ts";
import type { Shell } from "../shell.ts";

/** Completes `status`. */
export function addStatusCommand(command: Command, shell: Shell): void {
  command.action(async () => {
    const context = contextOf(command, shell);
    const rpc = await rpcOf(context);
    const { QuerySupply } = await import("../../chain/modules/emission/records.ts");
    const { QueryCurrent } = await import("../../chain/modules/epochs/records.ts");
    const { QueryNodes } = await import("../../chain/modules/registry/records.ts");
    const { all, ask } = await import("../../client/ask.ts");
    const [{ node_info, sync_info }, epoch, figures, brokers] = await Promise.all([
      rpc.status(),
      ask(rpc, QueryCurrent, {}),
      ask(rpc, QuerySupply, {}),
      all(rpc, QueryNodes, {}),
    ]);
    printerOf(context).print({
      chainId: node_info.network,
      height: Number(sync_info.latest_block_height),
      time: sync_info.latest_block_time,
      appHash: sync_info.latest_app_hash,
      catchingUp: sync_info.catching_up,
      epoch: epoch.epoch.number,
      nodes: brokers.length,
      supplyNyz: figures.supplyNyz,
      mintedNyz: figures.mintedNyz,
      burnedNyz: figures.burnedNyz,
    });
  });
}
