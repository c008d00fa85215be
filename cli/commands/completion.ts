/** `yizhan completion`: words that may follow, for bash, zsh and fish. */

import type { Command } from "commander";
import { usageError } from "../failures.ts";
import type { Shell } from "../shell.ts";

/** What a person adds to the start of a shell. The program is asked for the words, so that the script never ages. */
const SCRIPTS: Readonly<Record<string, string>> = {
  bash: `_yizhan() {
  local IFS=$'\\n'
  COMPREPLY=($(yizhan completion words -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _yizhan yizhan
`,
  zsh: `#compdef yizhan
_yizhan() {
  local -a found
  found=("\${(@f)$(yizhan completion words -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  compadd -a found
}
compdef _yizhan yizhan
`,
  fish: `complete -c yizhan -f -a '(yizhan completion words -- (commandline -opc)[2..] (commandline -ct))'
`,
};

/** Gives a command of the program what is below it. */
type Load = (command: Command, shell: Shell) => Promise<void>;

/** Completes `completion`: `completion <shell>` prints the script, `completion words` what may stand next. */
export function addCompletionCommand(command: Command, shell: Shell, load: Load): void {
  const { text } = shell;
  command.argument("[shell]", Object.keys(SCRIPTS).join(" | ")).action((name: string) => {
    const script = Object.hasOwn(SCRIPTS, name ?? "") ? SCRIPTS[name] : undefined;
    if (script === undefined) throw usageError("shell", name ?? "", Object.keys(SCRIPTS));
    shell.write(script);
  });
  command
    .command("words [words...]")
    .description(text({ en: "the words that may stand next", zh: "列出可接的词" }))
    .action(async (words: string[]) => {
      const program = command.parent ?? command;
      const found = await nextWords(program, words, (below) => load(below, shell));
      shell.write(found.map((word) => `${word}\n`).join(""));
    });
}

/** Commands, or options where the last word begins with a dash, that continue `words`, the last of which is unfinished. */
async function nextWords(
  program: Command,
  words: readonly string[],
  load: (command: Command) => Promise<void>,
): Promise<readonly string[]> {
  let command = program;
  for (const word of words.slice(0, -1)) {
    const below = command.commands.find(
      (one) => one.name() === word || one.aliases().includes(word),
    );
    if (below === undefined) continue;
    command = below;
    await load(command);
  }
  const last = words.at(-1) ?? "";
  const candidates = last.startsWith("-")
    ? command.options.flatMap(({ long }) => long ?? [])
    : command.commands.map((one) => one.name());
  return candidates.filter((word) => word.startsWith(last)).sort();
}
