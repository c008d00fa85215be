/**
 * Writes the files of a new module of the ledger, with one message and one query as an example: `npm run new-module -- NAME`.
 * They compile and pass their test once the module is a row of the table; see CONTRIBUTING § Add a module.
 */

import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { CliError, EXIT_CODES, languageOf, renderError } from "../node/cliError.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TEMPLATES = fileURLToPath(new URL("newModule/template", import.meta.url));

/** A module's name is at once a folder, a codespace, a store, a protobuf package and a variable: a lower-case word. */
const NAME = /^[a-z][a-z0-9]{2,23}$/;

/** Names that mean something else where a module's name stands. */
const TAKEN: ReadonlySet<string> = new Set([
  // Words of the language.
  ..."await break case catch class const continue debugger default delete else enum export".split(
    " ",
  ),
  ..."extends false finally for function import instanceof interface let new null package".split(
    " ",
  ),
  ..."private protected public return static super switch this throw true try typeof var".split(
    " ",
  ),
  ..."void while with yield eval arguments constructor prototype".split(" "),
  // Variables of the module's own index.
  ..."errors genesis invariants messages queries".split(" "),
  // Stores and codespaces of the application.
  ..."acc chain sdk".split(" "),
]);

/** Files of a module's folder, by the name of their template. */
const MODULE_FILES = [
  "records",
  "state",
  "transitions",
  "errors",
  "messages",
  "queries",
  "index",
] as const;

/** Where the template goes, from the root of the repository. */
function filesOf(name: string): ReadonlyMap<string, string> {
  return new Map([
    ...MODULE_FILES.map((file) => [file, `chain/modules/${name}/${file}.ts`] as const),
    ["test", `test/unit/modules/${name}/${name}.test.ts`],
  ]);
}

/** Why `name` cannot be the name of a module, in both languages; undefined if it can. */
export function nameProblem(
  name: string,
): { readonly en: string; readonly zh: string } | undefined {
  if (!NAME.test(name)) {
    return {
      en: "it must be 3 to 24 lower-case letters and digits, a letter first",
      zh: "名称须为 3 至 24 个小写字母或数字，且以字母开头",
    };
  }
  if (TAKEN.has(name)) return { en: "that word is taken", zh: "该词已被占用" };
  return undefined;
}

/**
 * Writes the files of module `name` below `root`. @returns their paths from `root`
 *
 * @throws {CliError} if the name cannot be one of a module, or a file is there already
 */
export async function newModule(name: string, root: string = ROOT): Promise<readonly string[]> {
  const problem = nameProblem(name);
  if (problem !== undefined) throw wrongName(name, problem);
  const files = filesOf(name);
  for (const file of files.values()) {
    if (existsSync(path.join(root, file))) throw alreadyThere(file);
  }
  for (const [template, file] of files) {
    const text = await readFile(path.join(TEMPLATES, `${template}.txt`), "utf8");
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), fill(text, name), { flag: "wx" });
  }
  await format(root, [...files.values()]);
  return [...files.values()];
}

function fill(text: string, name: string): string {
  const title = (name[0] ?? "").toUpperCase() + name.slice(1);
  return text.replaceAll("{{name}}", name).replaceAll("{{Name}}", title);
}

/** Line breaks and the order of imports depend on the name. */
async function format(root: string, files: readonly string[]): Promise<void> {
  const biome = path.join(root, "node_modules/.bin/biome");
  await promisify(execFile)(biome, ["check", "--write", ...files], { cwd: root });
}

function wrongName(name: string, problem: { en: string; zh: string }): CliError {
  const shown = JSON.stringify(name);
  return new CliError("USAGE", EXIT_CODES.usage, {
    en: {
      message: `A module cannot be called ${shown}: ${problem.en}.`,
      hint: "Use: npm run new-module -- NAME",
    },
    zh: {
      message: `模块不能命名为 ${shown}：${problem.zh}。`,
      hint: "用法：npm run new-module -- 名称",
    },
  });
}

function alreadyThere(file: string): CliError {
  return new CliError("FILE_EXISTS", EXIT_CODES.failure, {
    en: { message: `${file} is there already; nothing was written.`, hint: "Choose another name." },
    zh: { message: `${file} 已存在，未写入任何文件。`, hint: "请换用其他名称。" },
  });
}

function report(name: string, files: readonly string[]): string {
  return [
    ...files.map((file) => `new  ${file}`),
    "",
    `Next: add \`${name}\` to the table in chain/app/modules.ts, then npm run generate.`,
    "",
  ].join("\n");
}

if (import.meta.main) {
  try {
    const [name = ""] = process.argv.slice(2);
    process.stdout.write(report(name, await newModule(name)));
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    process.stderr.write(renderError(error, languageOf(process.env)));
    process.exitCode = error.exitCode;
  }
}
