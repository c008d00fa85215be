/** `yizhan query`: what the chain knows, by module. */

import type { Command } from "commander";
import { notFoundError } from "../failures.ts";
import { chainOf, globalOptions, printerOf, type Shell, type Text } from "../shell.ts";

const TRANSACTION = { en: "transaction", zh: "交易" };

/** Adds `query <module> <query> [args…]` and `query tx <hash>`. */
export function addQueryCommands(
  program: Command,
  shell: Shell,
  text: (text: Text) => string,
): void {
  const query = program
    .command("query")
    .alias("q")
    .description(text({ en: "ask the chain, by module", zh: "按模块查询链上状态" }));

  query
    .command("tx <hash>")
    .description(text({ en: "a transaction in a block", zh: "查询已入块的交易" }))
    .action(async (hash: string, _options: unknown, command: Command) => {
      const options = globalOptions(command, shell);
      const found = await (await chainOf(options)).rpc.tx(hash);
      if (found === undefined) throw notFoundError(TRANSACTION, hash);
      const { code, codespace, log, gas_wanted, gas_used, events } = found.tx_result;
      const { height } = found;
      const result = { code, codespace, log, gasWanted: gas_wanted, gasUsed: gas_used };
      printerOf(options, shell).print({ hash: found.hash, height, ...result, events });
    });

  query
    .command("list")
    .description(text({ en: "all queries and their arguments", zh: "列出全部查询及其参数" }))
    .action(async (_options: unknown, command: Command) => {
      const { QUERIES } = await import("../queries.ts");
      const rows = QUERIES.map(({ module, name, args }) => ({
        module,
        name,
        arguments: args.join(" "),
      }));
      printerOf(globalOptions(command, shell), shell).print(rows);
    });

  query
    .command("ask <module> <name> [args...]", { isDefault: true, hidden: true })
    .description(text({ en: "<module> <query> [arguments]", zh: "<模块> <查询> [参数]" }))
    .action(async (module: string, name: string, args: string[], _: unknown, command: Command) => {
      const options = globalOptions(command, shell);
      const { QUERIES } = await import("../queries.ts");
      const found = QUERIES.find((one) => one.module === module && one.name === name);
      if (found === undefined) {
        throw new RangeError(`there is no query ${module} ${name}: see yizhan query list`);
      }
      if (args.length !== found.args.length) {
        const wanted = found.args.join(" ") || "no arguments";
        throw new RangeError(
          `query ${module} ${name} takes ${wanted}, not ${args.length} arguments`,
        );
      }
      const { rpc } = await chainOf(options);
      printerOf(options, shell).print(await found.run(rpc, args));
    });
}
