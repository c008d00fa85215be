import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import path from "node:path";
import { CommanderError } from "commander";
import { createProgram } from "../../../cli/program.ts";
import type { Shell } from "../../../cli/shell.ts";
import project from "../../../package.json" with { type: "json" };
import { parseRequest } from "../../../scripts/test/request.ts";
import { blocksOf, codeSpansOf, pages, ROOT } from "../../support/pages.ts";

/** A command line of a page, as words. */
interface Line {
  readonly file: string;
  readonly words: readonly string[];
  /** Alone in a sentence a family of commands may be named without one of them. */
  readonly isProse: boolean;
}

const PROGRAM = /^(bin\/)?yizhan$/;

/** Words of a command line: `$(…)` and texts in quotes are one word each, settings in front are left out. */
function wordsOf(line: string): readonly string[] {
  const flat = line.replace(/\$\([^)]*\)/g, "X").replace(/'[^']*'|"[^"]*"/g, "X");
  const words = flat.trim().split(/\s+/);
  return words.slice(words.findIndex((word) => !/^[A-Z_]+=/.test(word)));
}

function linesOf(): readonly Line[] {
  return pages().flatMap(({ file, text }) => {
    const blocks = blocksOf(text).filter(({ language }) => language === "sh");
    const commands = blocks.flatMap(({ body }) => body.split("\n"));
    const nested = commands.flatMap((line) =>
      [...line.matchAll(/\$\(([^)]*)\)/g)].map(([, inner = ""]) => inner),
    );
    const spans = codeSpansOf(text).filter((span) => !/[…<]|NAME|FILE/.test(span));
    return [
      ...[...commands, ...nested].map((line) => ({ file, words: wordsOf(line), isProse: false })),
      ...spans.map((span) => ({ file, words: wordsOf(span), isProse: true })),
    ];
  });
}

function shellThat(write: (text: string) => void): Shell {
  const unexpected = (): never => assert.fail("help asks nothing");
  return {
    language: "en",
    env: {},
    isInteractive: false,
    columns: undefined,
    text: ({ en }) => en,
    write: (data) => write(String(data)),
    writeError: write,
    askSecret: unexpected,
    confirm: unexpected,
    readInput: unexpected,
    interrupted: unexpected,
    wasInterrupted: false,
  };
}

/** The help of the command that the words reach. */
async function helpOf(words: readonly string[]): Promise<string> {
  let shown = "";
  const program = createProgram(
    shellThat((text) => {
      shown += text;
    }),
  );
  try {
    await program.parseAsync([...words, "--help"], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
  }
  return shown;
}

async function problemOf({ words, isProse }: Line): Promise<string | undefined> {
  const asked = words.slice(1);
  if (asked.length === 0 || asked[0]?.startsWith("--")) return undefined;
  const help = await helpOf(asked);
  const usage = /^Usage: yizhan ?(.*)$/m.exec(help)?.[1] ?? "";
  const isFamily = /^Commands:$/m.test(help);
  const named = usage.replace(/\|\w+/, "").split(" [")[0];
  if (isFamily && !(isProse && named === asked.join(" "))) return "is no command";
  const unknown = asked.find((word) => /^--[a-z]/.test(word) && !help.includes(word));
  return unknown === undefined ? undefined : `has no option ${unknown}`;
}

describe("the commands of the documentation", () => {
  const lines = linesOf();

  it("are commands of yizhan, with options that it has", async () => {
    const ours = lines.filter(({ words }) => PROGRAM.test(words[0] ?? ""));
    const wrong: string[] = [];
    for (const line of ours) {
      const problem = await problemOf(line);
      if (problem !== undefined) wrong.push(`${line.file}: ${line.words.join(" ")} ${problem}`);
    }
    assert.deepEqual(wrong, []);
    assert.ok(ours.length > 30);
  });

  it("would be found out if they were none", async () => {
    const problem = (text: string, isProse: boolean): Promise<string | undefined> =>
      problemOf({ file: "", words: wordsOf(text), isProse });

    assert.equal(await problem("bin/yizhan device forget lamp", false), "is no command");
    assert.equal(await problem("yizhan device", false), "is no command");
    assert.equal(await problem("yizhan device", true), undefined);
    assert.equal(await problem("yizhan devices", true), "is no command");
    assert.equal(await problem("bin/yizhan status --fast", false), "has no option --fast");
  });

  it("of npm are scripts of package.json, and layers that there are", async () => {
    const scripts: readonly string[] = Object.keys(project.scripts);
    for (const { file, words } of lines.filter(({ words: [first] }) => first === "npm")) {
      const [, verb = "", name = ""] = words;
      const script = verb === "run" ? name : verb;
      if (verb === "install" || verb === "ci") continue;
      assert.ok(scripts.includes(script), `${file}: npm has no script ${script}`);
      const rest = words.includes("--") ? words.slice(words.indexOf("--") + 1) : [];
      if (script === "test") parseRequest(rest);
      if (script !== "start" || rest.length === 0) continue;
      const line = { file, words: ["yizhan", "devnet", ...rest], isProse: false };
      assert.equal(await problemOf(line), undefined, `${file}: ${words.join(" ")}`);
    }
  });

  it("run files that are there", () => {
    const runs = lines.filter(({ words: [first] }) => first === "bin/yizhan-run");
    for (const { file, words } of runs) {
      assert.ok(existsSync(path.join(ROOT, words[1] ?? "")), `${file}: ${words.join(" ")}`);
    }
    assert.ok(runs.length >= 2);
  });
});
