/** Help texts: in the language of the person, on a terminal's width, wide characters counted as such. */

import type { Argument, Command } from "commander";
import type { Shell, Text } from "./shell.ts";
import { displayWidth, wrap } from "./width.ts";

const TITLES: Readonly<Record<string, Text>> = {
  "Usage:": { en: "Usage:", zh: "用法：" },
  "Arguments:": { en: "Arguments:", zh: "参数：" },
  "Options:": { en: "Options:", zh: "选项：" },
  "Commands:": { en: "Commands:", zh: "命令：" },
};

/** Widest lines of help where standard output is no terminal, and on very wide ones. */
const MOST_COLUMNS = 100;

/** Columns of `Usage: `, in both languages. */
const USAGE_COLUMNS = 7;

/** Longest command with arguments in a list of commands. */
const WIDEST_TERM = 36;

/** A column of descriptions that is narrower is not wrapped. */
const LEAST_COLUMNS = 20;

/** Sets how `program` and the commands below it show their help. */
export function configureHelp(program: Command, shell: Shell): void {
  const { text, columns } = shell;
  const width = Math.min(columns ?? MOST_COLUMNS, MOST_COLUMNS);
  const indent = `\n${" ".repeat(USAGE_COLUMNS)}`;
  program
    .helpOption("--help", text({ en: "show this", zh: "显示帮助" }))
    .helpCommand(false)
    .configureOutput({
      writeOut: shell.write,
      writeErr: shell.writeError,
      // Told by `run` in the form of all errors.
      outputError: () => {},
    })
    .configureHelp({
      helpWidth: width,
      minWidthToWrap: LEAST_COLUMNS,
      displayWidth,
      boxWrap: wrap,
      styleUsage: (usage) => wrap(usage, width - USAGE_COLUMNS).replaceAll("\n", indent),
      styleTitle: (title) => text(TITLES[title] ?? { en: title, zh: title }),
      subcommandTerm: termOf,
      optionDescription: ({ description, defaultValue }) => {
        const shown = typeof defaultValue === "string" && defaultValue !== "";
        if (!shown) return description;
        const note = { en: ` (default: ${defaultValue})`, zh: `（默认：${defaultValue}）` };
        return description + text(note);
      },
    });
}

/** A command with its arguments, unless these would push all descriptions aside. */
function termOf(command: Command): string {
  const whole = [command.name(), ...command.registeredArguments.map(argumentTerm)].join(" ");
  return whole.length <= WIDEST_TERM ? whole : `${command.name()} …`;
}

function argumentTerm(argument: Argument): string {
  const term = `${argument.name()}${argument.variadic ? "..." : ""}`;
  return argument.required ? `<${term}>` : `[${term}]`;
}
