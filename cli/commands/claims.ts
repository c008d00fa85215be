/** `yizhan claims`: who was paid how much, and why. */

import type { Command } from "commander";
import type { PayoutView } from "../../chain/modules/rewards/records.ts";
import { formatNodeId } from "../../chain/types/address.ts";
import type { Rpc } from "../../client/rpc.ts";
import { contextOf, printerOf, rpcOf } from "../options.ts";
import type { Row } from "../rows.ts";
import type { Shell, Text } from "../shell.ts";
import { nodeId, wholeNumber } from "../typedValues.ts";

/** Epochs shown when none is chosen. */
const RECENT_EPOCHS = 5;
const MOST_EPOCHS = 4_294_967_295;

interface Selection {
  readonly epoch?: string;
  readonly of?: string;
}

/** Adds `claims list`. */
export function addClaimsCommands(claims: Command, shell: Shell): void {
  const { text } = shell;
  const list = claims.command("list");
  list
    .description(
      text({
        en: "payouts of an epoch, of a node, or of the last epochs, with their reasons",
        zh: "某一周期、某一节点或最近几个周期的发放及原因",
      }),
    )
    .option("--epoch <number>", text({ en: "one epoch", zh: "指定周期" }))
    .option("--of <node>", text({ en: "one node (yznode1…)", zh: "指定节点（yznode1…）" }))
    .action(async (chosen: Selection) => {
      const context = contextOf(list, shell);
      const { PayoutView: type } = await import("../../chain/modules/rewards/records.ts");
      const found = await payoutsOf(await rpcOf(context), chosen);
      const row = (one: PayoutView): Row =>
        context.output === "table" ? summary(one, shell) : (type.toJson(one) as Row);
      printerOf(context).print(found.map(row));
    });
}

async function payoutsOf(rpc: Rpc, { epoch, of }: Selection): Promise<readonly PayoutView[]> {
  const { QueryPayouts } = await import("../../chain/modules/rewards/records.ts");
  const { QueryCurrent } = await import("../../chain/modules/epochs/records.ts");
  const { all, ask } = await import("../../client/ask.ts");
  if (of !== undefined) return await all(rpc, QueryPayouts, { node: nodeId(of) });
  if (epoch !== undefined) {
    const chosen = wholeNumber("--epoch", epoch, [0, MOST_EPOCHS]);
    return await all(rpc, QueryPayouts, { epoch: chosen });
  }
  const { epoch: current } = await ask(rpc, QueryCurrent, {});
  const first = Math.max(0, current.number - RECENT_EPOCHS + 1);
  const recent = Array.from({ length: current.number - first + 1 }, (_, i) => first + i);
  const pages = recent.map((one) => all(rpc, QueryPayouts, { epoch: one }));
  return (await Promise.all(pages)).flat();
}

/** Reasons of module `rewards` in a few words. */
const REASONS: Readonly<Record<string, Text>> = {
  POOL_SHARE: { en: "its share of the pool", zh: "按份额" },
  YIELD_CAP: { en: "most its bond may earn", zh: "质押收益上限" },
  REBATE_CAP: { en: "most its burnt fees allow", zh: "销毁费用上限" },
  POOL_SPENT: { en: "the pool was spent", zh: "奖池已用尽" },
  NOT_BONDED: { en: "no full bond", zh: "质押不足" },
  EQUIVOCATED: { en: "claimed twice", zh: "重复申领" },
  NO_POOL: { en: "no pool", zh: "无奖池" },
  NO_BURNED_FEES: { en: "no signed fees burnt", zh: "无签名费用销毁" },
};

function summary(payout: PayoutView, { text }: Shell): Row {
  const why = (reason: string): string => text(REASONS[reason] ?? { en: reason, zh: reason });
  return {
    epoch: payout.epoch,
    node: formatNodeId(payout.node),
    messages: payout.messages,
    kib: payout.kib,
    feesNyz: payout.feesNyz,
    baseNyz: payout.nodeBaseNyz,
    whyBase: why(payout.nodeBaseReason),
    serviceNyz: payout.serviceNyz,
    whyService: why(payout.serviceReason),
    height: payout.height,
  };
}
