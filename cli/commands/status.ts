/** `yizhan status`: where the chain stands. */

import type { Command } from "commander";
import { formatTokens } from "../amounts.ts";
import { chainOf, globalOptions, printerOf, type Shell, type Text } from "../shell.ts";

/** Adds `status`. */
export function addStatusCommand(
  program: Command,
  shell: Shell,
  text: (text: Text) => string,
): void {
  program
    .command("status")
    .description(text({ en: "where the chain stands", zh: "链的当前状态" }))
    .action(async (_options: unknown, command: Command) => {
      const options = globalOptions(command, shell);
      const { rpc, chainId } = await chainOf(options);
      const { currentEpoch, supply } = await import("../../client/modules/rewards.ts");
      const { nodes } = await import("../../client/modules/registry.ts");
      const [status, epoch, figures, brokers] = await Promise.all([
        rpc.status(),
        currentEpoch(rpc),
        supply(rpc),
        nodes(rpc),
      ]);
      printerOf(options, shell).print({
        chainId,
        height: Number(status.sync_info.latest_block_height),
        time: status.sync_info.latest_block_time,
        appHash: status.sync_info.latest_app_hash,
        catchingUp: status.sync_info.catching_up,
        epoch: epoch.epoch?.number ?? 0,
        nodes: brokers.length,
        supply: formatTokens(BigInt(figures.supplyNyz)),
        minted: formatTokens(BigInt(figures.mintedNyz)),
        burned: formatTokens(BigInt(figures.burnedNyz)),
      });
    });
}
