/** `yizhan claims`: who was paid how much, and why. */

import type { Command } from "commander";
import { parseNodeId } from "../../chain/types/address.ts";
import type { Payout } from "../../client/modules/rewards.ts";
import { formatTokens } from "../amounts.ts";
import type { Row } from "../output.ts";
import { recordOf } from "../records.ts";
import {
  chainOf,
  type GlobalOptions,
  globalOptions,
  printerOf,
  type Shell,
  type Text,
} from "../shell.ts";

/** Adds `claims list`. */
export function addClaimsCommands(
  program: Command,
  shell: Shell,
  text: (text: Text) => string,
): void {
  const claims = program
    .command("claims")
    .description(text({ en: "claims of brokers and what they were paid", zh: "节点的申领与所得" }));

  claims
    .command("list")
    .description(
      text({
        en: "payouts of an epoch, of a node, or of the last paid epochs, with their reasons",
        zh: "某一周期、某一节点或最近几个周期的发放及原因",
      }),
    )
    .option("--epoch <number>", text({ en: "one epoch", zh: "指定周期" }))
    .option("--of <node>", text({ en: "one node (yznode1…)", zh: "指定节点（yznode1…）" }))
    .action(async (chosen: { epoch?: string; of?: string }, command: Command) => {
      const options = globalOptions(command, shell);
      const found = await payoutsOf(options, chosen);
      const rows = options.output === "table" ? found.map(forPeople) : found.map(recordOf);
      printerOf(options, shell).print(rows);
    });
}

/** Epochs shown when none is chosen. */
const RECENT_EPOCHS = 5;

async function payoutsOf(
  options: GlobalOptions,
  chosen: { epoch?: string; of?: string },
): Promise<readonly Payout[]> {
  const { rpc } = await chainOf(options);
  const { currentEpoch, payouts } = await import("../../client/modules/rewards.ts");
  if (chosen.of !== undefined) {
    parseNodeId(chosen.of);
    return await payouts(rpc, { node: chosen.of });
  }
  if (chosen.epoch !== undefined) {
    if (!/^[0-9]{1,9}$/.test(chosen.epoch))
      throw new RangeError(`--epoch cannot be ${chosen.epoch}`);
    return await payouts(rpc, { epoch: Number(chosen.epoch) });
  }
  const current = (await currentEpoch(rpc)).epoch?.number ?? 0;
  const recent = Array.from({ length: RECENT_EPOCHS }, (_, i) => current - RECENT_EPOCHS + 1 + i);
  const pages = recent.filter((epoch) => epoch >= 0).map((epoch) => payouts(rpc, { epoch }));
  return (await Promise.all(pages)).flat();
}

function forPeople(payout: Payout): Row {
  const subsidy = BigInt(payout.nodeBaseNyz) + BigInt(payout.serviceNyz);
  return {
    epoch: payout.epoch,
    node: payout.node,
    messages: payout.messages,
    kib: payout.kib,
    fees: formatTokens(BigInt(payout.feesNyz)),
    base: formatTokens(BigInt(payout.nodeBaseNyz)),
    service: formatTokens(BigInt(payout.serviceNyz)),
    subsidy: formatTokens(subsidy),
    why: `${payout.nodeBaseReason}; ${payout.serviceReason}`,
    height: payout.height,
  };
}
