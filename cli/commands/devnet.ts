/** `yizhan devnet`: a whole network on this machine; what `npm start` runs. */

import { setFlagsFromString } from "node:v8";
import type { Command } from "commander";
import {
  DEFAULTS,
  type DevnetWords,
  runDevnetCommand,
} from "../../scripts/devnet/devnetCommand.ts";
import { contextOf } from "../options.ts";
import type { Shell } from "../shell.ts";

/** Completes `devnet`. */
export function addDevnetCommand(command: Command, shell: Shell): void {
  addShapeOptions(command, shell);
  command.action(async (chosen: DevnetWords) => {
    const { home } = contextOf(command, shell);
    // The supervisor has little to do: slower code leaves a quarter of its memory to others.
    setFlagsFromString("--optimize-for-size");
    const { write, writeError, language, isInteractive: isTerminal, interrupted } = shell;
    const surroundings = { home, write, writeError, language, isTerminal, interrupted };
    await runDevnetCommand(chosen, surroundings);
  });
}

function addShapeOptions(command: Command, { text }: Shell): void {
  command
    .option("--validators <n>", text({ en: "validators", zh: "验证人数" }), DEFAULTS.validators)
    .option("--brokers <n>", text({ en: "brokers", zh: "消息节点数" }), DEFAULTS.brokers)
    .option("--devices <n>", text({ en: "simulated devices", zh: "仿真设备数" }), DEFAULTS.devices)
    .option(
      "--base-port <port>",
      text({ en: "first of the ports", zh: "起始端口" }),
      DEFAULTS.basePort,
    )
    .option(
      "--epoch-blocks <n>",
      text({ en: "blocks in an epoch", zh: "每周期区块数" }),
      DEFAULTS.epochBlocks,
    )
    .option(
      "--until-claims <n>",
      text({
        en: "stop, exit 0, once n claims with traffic are paid",
        zh: "支付 n 份有流量的申领后停止并以 0 退出",
      }),
    )
    .option("--json", text({ en: "one JSON object a line", zh: "每行输出一个 JSON 对象" }), false);
}
