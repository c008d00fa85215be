/** `yizhan query`: what the chain knows, by module; a command for each declared query. */

import type { Command } from "commander";
import type { QueryType } from "../../chain/schema/package.ts";
import { all, ask } from "../../client/ask.ts";
import { DECLARATIONS } from "../../client/declarations.ts";
import type { Rpc } from "../../client/rpc.ts";
import { commandFields, usageOf } from "../declared/arguments.ts";
import { aboutModule, aboutQuery } from "../declared/chinese.ts";
import { addFields, givenFields } from "../declared/command.ts";
import { notFoundError } from "../failures.ts";
import { contextOf, printerOf, rpcOf } from "../options.ts";
import type { Row } from "../rows.ts";
import type { Shell } from "../shell.ts";
import { transactionHash } from "../typedValues.ts";

type Query = QueryType<unknown, unknown>;

/** Fields that lead from page to page: a list is always shown whole. */
const PAGING: readonly string[] = ["after", "limit", "pagination"];

/** Adds `query <module> <query> [args…]`, `query list` and `query tx <hash>`. */
export function addQueryCommands(query: Command, shell: Shell): void {
  addTransaction(query, shell);
  addList(query, shell);
  for (const [module, { queries, doc }] of Object.entries(DECLARATIONS)) {
    const branch = query.command(module).description(aboutModule(module, doc, shell));
    for (const one of queries) addQuery(branch, { module, query: one }, shell);
  }
}

function addQuery(
  branch: Command,
  { module, query }: { readonly module: string; readonly query: Query },
  shell: Shell,
): void {
  const command = branch.command(query.command).description(aboutQuery(module, query, shell));
  const fields = addFields(command, query.request, { without: PAGING, shell });
  command.action(async () => {
    const context = contextOf(command, shell);
    const typed = { words: command.args, flags: command.opts() };
    const asked = givenFields(context, fields, typed);
    printerOf(context).print(await answerOf(await rpcOf(context), query, asked));
  });
}

/** An answer of one record or one list is shown as that; of a list all pages are asked for. */
async function answerOf(rpc: Rpc, query: Query, asked: object): Promise<Row | readonly Row[]> {
  const { fields, toJson } = query.response;
  const names = Object.keys(fields).filter((name) => name !== "next" && name !== "pagination");
  const [only = ""] = names;
  const type = fields[only]?.type;
  if (names.length !== 1 || type === undefined) {
    return toJson(await ask(rpc, query, asked as never)) as Row;
  }
  if ("next" in fields) {
    const items = await all(rpc, query as QueryType<unknown, { next: unknown }>, asked as never);
    return type.toJson(items) as readonly Row[];
  }
  const answer = (await ask(rpc, query, asked as never)) as Row;
  const shown = type.toJson(answer[only]);
  return (typeof shown === "object" ? shown : { [only]: shown }) as Row;
}

function addList(query: Command, shell: Shell): void {
  const { text } = shell;
  const list = query.command("list");
  list
    .description(text({ en: "all queries and their arguments", zh: "列出全部查询及其参数" }))
    .action(() => {
      const rows = Object.entries(DECLARATIONS).flatMap(([module, { queries }]) =>
        queries.map((one) => ({
          query:
            `${module} ${one.command} ${usageOf(commandFields(one.request.fields, PAGING))}`.trim(),
          answers: aboutQuery(module, one, shell),
        })),
      );
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
