/** `yizhan devnet`: a whole network on this machine; what `npm start` runs. */

import { setFlagsFromString } from "node:v8";
import type { Command } from "commander";
import { DEFAULT_SHAPE, numberOption } from "../../scripts/devnet/options.ts";
import { CliError, EXIT_CODES } from "../../scripts/setupError.ts";
import { contextOf } from "../options.ts";
import type { Shell } from "../shell.ts";

interface Chosen {
  readonly validators: string;
  readonly brokers: string;
  readonly devices: string;
  readonly basePort: string;
  readonly epochBlocks: string;
  readonly untilClaims?: string;
  readonly json: boolean;
}

/** Completes `devnet`. */
export function addDevnetCommand(command: Command, shell: Shell): void {
  addShapeOptions(command, shell);
  command.action(async (chosen: Chosen) => {
    const { home } = contextOf(command, shell);
    // The supervisor has little to do: slower code leaves a quarter of its memory to others.
    setFlagsFromString("--optimize-for-size");
    const { runDevnet } = await import("../../scripts/devnet/devnet.ts");
    const { createReport } = await import("../../scripts/devnet/progress.ts");
    const { write, writeError, language, isInteractive: isTerminal } = shell;
    const report = createReport({ write, writeError, json: chosen.json, isTerminal, language });
    const { untilClaims } = chosen;
    const summary = await runDevnet(
      {
        home,
        validators: numberOption("validators", chosen.validators),
        brokers: numberOption("brokers", chosen.brokers),
        devices: numberOption("devices", chosen.devices),
        basePort: numberOption("basePort", chosen.basePort),
        epochBlocks: numberOption("epochBlocks", chosen.epochBlocks),
        untilClaims:
          untilClaims === undefined ? undefined : numberOption("untilClaims", untilClaims),
        json: chosen.json,
      },
      { report, signal: shell.interrupted() },
    );
    report({ event: "summary", ...summary });
    if (summary.violations.length > 0) throw violated(summary.violations.length);
  });
}

function addShapeOptions(command: Command, { text }: Shell): void {
  command
    .option(
      "--validators <n>",
      text({ en: "validators", zh: "验证人数" }),
      String(DEFAULT_SHAPE.validators),
    )
    .option(
      "--brokers <n>",
      text({ en: "brokers", zh: "消息节点数" }),
      String(DEFAULT_SHAPE.brokers),
    )
    .option(
      "--devices <n>",
      text({ en: "simulated devices", zh: "仿真设备数" }),
      String(DEFAULT_SHAPE.devices),
    )
    .option(
      "--base-port <port>",
      text({ en: "first of the ports", zh: "起始端口" }),
      String(DEFAULT_SHAPE.basePort),
    )
    .option(
      "--epoch-blocks <n>",
      text({ en: "blocks in an epoch", zh: "每周期区块数" }),
      String(DEFAULT_SHAPE.epochBlocks),
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

function violated(count: number): CliError {
  return new CliError("VIOLATIONS", EXIT_CODES.failure, {
    en: {
      message: `The network broke ${count} of its own rules.`,
      hint: "That is a defect: please report it with the summary and the logs.",
    },
    zh: {
      message: `网络违反了 ${count} 项自身规则。`,
      hint: "这是程序缺陷：请附上摘要与日志反馈。",
    },
  });
}
