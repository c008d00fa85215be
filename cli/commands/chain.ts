/** `yizhan init` and `yizhan start`: a validator with its ledger. */

import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { parseAddress } from "../../chain/types/address.ts";
import { parseTokens } from "../amounts.ts";
import { globalOptions, keyringOf, printerOf, type Shell, type Text } from "../shell.ts";

interface NewChainOptions {
  readonly chainId: string;
  readonly account: string[];
}

const CHAIN_ID = /^[a-z][a-z0-9-]{0,40}-[0-9]+$/;

/** Adds `init <moniker>` and `start`. */
export function addChainCommands(
  program: Command,
  shell: Shell,
  text: (text: Text) => string,
): void {
  const list = (value: string, before: string[]): string[] => [...before, value];
  program
    .command("init <moniker>")
    .description(
      text({
        en: "make a new chain with this node as its validator",
        zh: "以本节点为验证人新建一条链",
      }),
    )
    .option(
      "--chain-id <id>",
      text({ en: "name-number, such as yizhan-local-1", zh: "名称-编号，如 yizhan-local-1" }),
      "yizhan-local-1",
    )
    .option(
      "--account <key=amount>",
      text({
        en: "genesis balance of a key or address (repeatable)",
        zh: "密钥或地址的创世余额（可重复）",
      }),
      list,
      [],
    )
    .action(async (moniker: string, chosen: NewChainOptions, command: Command) => {
      const options = globalOptions(command, shell);
      if (!CHAIN_ID.test(chosen.chainId))
        throw new RangeError(`--chain-id cannot be ${chosen.chainId}`);
      const balances = chosen.account.map((entry) => {
        const [who = "", tokens = ""] = entry.split("=");
        const address = who.startsWith("yz1") ? who : keyringOf(options).get(who).address;
        parseAddress(address);
        return { address, amount: String(parseTokens(tokens)) };
      });
      const { cometbftBinary } = await import("../../scripts/cometbft.ts");
      const { initValidator } = await import("../../scripts/network/validatorHome.ts");
      const cometbft = await cometbftBinary({
        onProgress: (line) => shell.writeError(`${line}\n`),
      });
      mkdirSync(options.home, { recursive: true, mode: 0o700 });
      const { home } = options;
      const nodeId = await initValidator(cometbft, {
        home,
        moniker,
        chainId: chosen.chainId,
        balances,
      });
      printerOf(options, shell).print({ chainId: chosen.chainId, moniker, nodeId, home });
    });

  program
    .command("start")
    .description(
      text({
        en: "run the validator of <home> until Ctrl-C",
        zh: "运行 <home> 的验证人，Ctrl-C 停止",
      }),
    )
    .action((_options: unknown, command: Command) => startValidator(command, shell));
}

async function startValidator(command: Command, shell: Shell): Promise<void> {
  const { home } = globalOptions(command, shell);
  const { cometbftBinary } = await import("../../scripts/cometbft.ts");
  const { noValidator, validatorFolder } = await import("../../scripts/network/validatorHome.ts");
  const { networkFailed } = await import("../../scripts/devnet/failures.ts");
  const { Service } = await import("../../scripts/network/service.ts");
  const folder = validatorFolder(home);
  if (!existsSync(folder.cometbft)) throw noValidator(home);
  const cometbft = await cometbftBinary({ onProgress: (line) => shell.writeError(`${line}\n`) });
  const logs = path.join(home, "logs");
  mkdirSync(logs, { recursive: true });
  const ended = Promise.withResolvers<void>();
  const events = {
    restarted: (name: string, reason: string) =>
      shell.writeError(`${name} ended (${reason}); starting it again\n`),
    failed: (name: string, reason: string) => ended.reject(networkFailed(home, name, reason)),
  };
  const main = fileURLToPath(new URL("../../chain/main.ts", import.meta.url));
  const args = [main, "--home", folder.chain, "--address", folder.application];
  const application = new Service(
    {
      name: "application",
      command: process.execPath,
      args,
      logFile: path.join(logs, "application.log"),
    },
    events,
  );
  const consensus = new Service(
    {
      name: "cometbft",
      command: cometbft,
      args: ["start", "--home", folder.cometbft],
      logFile: path.join(logs, "cometbft.log"),
    },
    events,
  );
  shell.signal.addEventListener("abort", () => ended.resolve());
  application.start();
  consensus.start();
  shell.writeError(`running; logs in ${logs}\n`);
  try {
    await ended.promise;
  } finally {
    await consensus.stop(5_000);
    await application.stop(3_000);
  }
}
