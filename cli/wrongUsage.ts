/** Wrong usage as the parser finds it, in the words and languages of all other errors. */

import type { CommanderError } from "commander";
import { CliError, EXIT_CODES } from "../node/cliError.ts";
import type { Text } from "./shell.ts";

/** What is wrong with the thing between the first quotes of the parser's sentence. */
const SENTENCES: Readonly<Record<string, (thing: string) => Text>> = {
  "commander.unknownOption": (option) => ({
    en: `There is no option ${option}.`,
    zh: `没有选项 ${option}。`,
  }),
  "commander.unknownCommand": (command) => ({
    en: `There is no command ${command}.`,
    zh: `没有命令 ${command}。`,
  }),
  "commander.missingArgument": (argument) => ({
    en: `The argument <${argument}> is missing.`,
    zh: `缺少参数 <${argument}>。`,
  }),
  "commander.optionMissingArgument": (option) => ({
    en: `The option ${option} needs a value.`,
    zh: `选项 ${option} 缺少取值。`,
  }),
  "commander.excessArguments": (command) => ({
    en: `Too many arguments for ${command}.`,
    zh: `${command} 的参数过多。`,
  }),
};

/** Whether the parser complains; otherwise it has shown help or the version. */
export function isWrongUsage({ code }: CommanderError): boolean {
  return code in SENTENCES;
}

/** The parser's complaint as an error for people; undefined unless `isWrongUsage`. */
export function usageErrorOf({ code, message }: CommanderError): CliError | undefined {
  const sentence = SENTENCES[code]?.(/'([^']*)'/.exec(message)?.[1] ?? "yizhan");
  if (sentence === undefined) return undefined;
  const similar = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(message)?.[1];
  return new CliError("USAGE", EXIT_CODES.usage, {
    en: {
      message: sentence.en,
      hint: similar === undefined ? "See --help." : `Did you mean ${similar}? See --help.`,
    },
    zh: {
      message: sentence.zh,
      hint: similar === undefined ? "参见 --help。" : `是否想用 ${similar}？参见 --help。`,
    },
  });
}
