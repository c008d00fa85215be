/** `yizhan query`: what the chain knows, by module. */

import type { Command } from "commander";
import { notFoundError } from "../failures.ts";
import { contextOf, printerOf, rpcOf } from "../options.ts";
import { MODULES, QUERIES, type QueryName } from "../queryNames.ts";
import type { Shell } from "../shell.ts";
import { transactionHash } from "../values.ts";

/** Adds `query <module> <query> [args…]`, `query list` and `query tx <hash>`. */
export function addQueryCommands(query: Command, shell: Shell): void {
  const { text } = shell;
  addTransaction(query, shell);
  addList(query, shell);
  for (const [module, about] of Object.entries(MODULES)) {
    const branch = query.command(module).description(text(about));
    for (const one of QUERIES.filter((other) => other.module === module)) {
      addQuery(branch, one, shell);
    }
  }
}

function addQuery(branch: Command, query: QueryName, shell: Shell): void {
  const command = branch
    .command([query.method.toLowerCase(), ...query.args].join(" "))
    .description(shell.text(query.about));
  command.action(async () => {
    const context = contextOf(command, shell);
    const { runQuery } = await import("../queries.ts");
    const values = query.args.map((_, i) => command.processedArgs[i] as string | undefined);
    printerOf(context).print(await runQuery(await rpcOf(context), query, values));
  });
}

function addList(query: Command, shell: Shell): void {
  const { text } = shell;
  const list = query.command("list");
  list
    .description(text({ en: "all queries and their arguments", zh: "列出全部查询及其参数" }))
    .action(() => {
      const rows = QUERIES.map(({ module, method, args, about }) => ({
        module,
        query: method.toLowerCase(),
        arguments: args.join(" "),
        answers: text(about),
      }));
      printerOf(contextOf(list, shell)).print(rows);
    });
}

function addTransaction(query: Command, shell: Shell): void {
  const tx = query.command("tx <hash>");
  tx.description(shell.text({ en: "a transaction in a block", zh: "查询已入块的交易" })).action(
    async (hash: string) => {
      const context = contextOf(tx, shell);
      const found = await (await rpcOf(context)).tx(transactionHash(hash));
      if (found === undefined) throw notFoundError({ en: "transaction", zh: "交易" }, hash);
      const { code, codespace, log, gas_wanted, gas_used } = found.tx_result;
      const events = found.tx_result.events.map(({ type, attributes }) => ({
        type,
        attributes: Object.fromEntries(attributes.map(({ key, value }) => [key, value ?? ""])),
      }));
      const gas = { gasWanted: gas_wanted, gasUsed: gas_used };
      printerOf(context).print({
        hash: found.hash,
        height: Number(found.height),
        code,
        codespace,
        log,
        ...gas,
        events,
      });
    },
  );
}
