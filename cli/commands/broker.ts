/** `yizhan broker`: the MQTT node of this machine. */

import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { openBrokerHome } from "../../broker/home.ts";
import { CliError, EXIT_CODES } from "../../scripts/setupError.ts";
import { globalOptions, type Shell, type Text } from "../shell.ts";

/** Adds `broker start`. */
export function addBrokerCommands(
  program: Command,
  shell: Shell,
  text: (text: Text) => string,
): void {
  const broker = program
    .command("broker")
    .description(text({ en: "the MQTT broker", zh: "MQTT 消息服务" }));
  broker
    .command("start")
    .description(
      text({
        en: "run the broker of <home>/broker until Ctrl-C",
        zh: "运行 <home>/broker 的消息服务，Ctrl-C 停止",
      }),
    )
    .action(async (_options: unknown, command: Command) => {
      const home = path.join(globalOptions(command, shell).home, "broker");
      openBrokerHome(home);
      const main = fileURLToPath(new URL("../../broker/main.ts", import.meta.url));
      const child = spawn(process.execPath, [main, "--home", home], { stdio: "inherit" });
      shell.signal.addEventListener("abort", () => child.kill("SIGTERM"));
      const code = await new Promise<number | null>((resolve) => child.once("exit", resolve));
      if (code !== 0 && !shell.signal.aborted) throw brokerEnded(code);
    });
}

function brokerEnded(code: number | null): CliError {
  return new CliError("BROKER_ENDED", EXIT_CODES.failure, {
    en: { message: `The broker ended with code ${code}.`, hint: "Its reason stands above." },
    zh: { message: `消息服务退出，代码 ${code}。`, hint: "原因见上方日志。" },
  });
}
