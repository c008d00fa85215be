/** `yizhan broker`: the MQTT node of this machine. */

import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { openBrokerHome } from "../../broker/home.ts";
import { CliError, EXIT_CODES } from "../../node/cliError.ts";
import { brokerDirectory } from "../brokerFolder.ts";
import { contextOf } from "../options.ts";
import type { Shell } from "../shell.ts";

/** Adds `broker start`. */
export function addBrokerCommands(broker: Command, shell: Shell): void {
  const { text } = shell;
  const start = broker.command("start");
  start
    .description(
      text({
        en: "run the broker of <home>/broker until Ctrl-C",
        zh: "运行 <home>/broker 的消息服务，Ctrl-C 停止",
      }),
    )
    .action(async () => {
      const home = brokerDirectory(contextOf(start, shell).home);
      openBrokerHome(home);
      const code = await runBroker(home, shell.interrupted());
      if (code !== 0) throw brokerEnded(code);
    });
}

async function runBroker(home: string, signal: AbortSignal): Promise<number | string> {
  const main = fileURLToPath(new URL("../../broker/main.ts", import.meta.url));
  const child = spawn(process.execPath, [main, "--home", home], { stdio: "inherit" });
  signal.addEventListener("abort", () => child.kill("SIGTERM"));
  return await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, killer) => resolve(code ?? killer ?? 0));
  });
}

function brokerEnded(code: number | string): CliError {
  return new CliError("BROKER_ENDED", EXIT_CODES.failure, {
    en: { message: `The broker ended (${code}).`, hint: "Its reason stands above." },
    zh: { message: `消息服务退出（${code}）。`, hint: "原因见上方日志。" },
  });
}
