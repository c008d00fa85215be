/**
 * Writes `docs/modules.md` from the table of modules itself, so that it cannot say anything else: purpose, stores,
 * messages with signers and gas, queries, events, refusals, invariants and genesis defaults of every module.
 */

import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { MODULES } from "../chain/app/modules.ts";
import type { LedgerModule } from "../chain/core/module.ts";
import { formatAddress, moduleAddress } from "../chain/types/address.ts";
import { describeGas, signerFields } from "./probe.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** The generated file, from the root of the repository. */
export const DOCS_FILE = "docs/modules.md";

/** A module and the docstring its `index.ts` begins with. */
export interface DocumentedModule {
  readonly module: LedgerModule;
  readonly page: string;
}

/** The modules of the table with their pages. */
export async function documentedModules(): Promise<readonly DocumentedModule[]> {
  return await Promise.all(
    MODULES.map(async (module) => {
      const file = path.join(ROOT, "chain/modules", module.name, "index.ts");
      return { module, page: pageOf(await readFile(file, "utf8")) };
    }),
  );
}

/** Writes the documentation below `directory`, the root of the repository unless told otherwise. */
export async function generateDocs(directory: string = ROOT): Promise<void> {
  await writeFile(path.join(directory, DOCS_FILE), formatDocs(await documentedModules()));
}

/** The text of the docstring at the start of a source file, as Markdown. */
export function pageOf(source: string): string {
  const docstring = /^\/\*\*(.*?)\*\//s.exec(source)?.[1] ?? "";
  return docstring
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, ""))
    .join("\n")
    .trim();
}

/** The whole document. */
export function formatDocs(modules: readonly DocumentedModule[]): string {
  const rows = modules.map(({ module }) => [
    `[${module.name}](#${module.name})`,
    module.summary,
    String(module.messages.length),
    String(module.queries.length),
  ]);
  return [
    "# Modules of the ledger",
    "Generated from the table of modules (`chain/app/modules.ts`) by `npm run generate`; not edited by hand. The order of " +
      "the table is the order of genesis, of begin and end of a block, and the permission to use what is above. Gas is what " +
      "a message costs beyond its size and signatures. Any refusal is answered with its codespace and code.",
    table(["module", "holds", "messages", "queries"], rows),
    ...modules.map(formatModule),
    "",
  ].join("\n\n");
}

function formatModule({ module, page }: DocumentedModule): string {
  const sections = [
    `## ${module.name}`,
    page,
    formatPlaces(module),
    ...formatMessages(module),
    ...formatQueries(module),
    ...formatEvents(module),
    ...formatErrors(module),
    ...formatInvariants(module),
    formatGenesis(module),
  ];
  return sections.join("\n\n");
}

function formatPlaces({ stores, moduleAccounts }: LedgerModule): string {
  const lines = [`Stores: ${stores.map(code).join(", ")}.`];
  if (moduleAccounts.length > 0) {
    const accounts = moduleAccounts.map(
      (name) => `${code(name)} (${code(formatAddress(moduleAddress(name)))})`,
    );
    lines.push(`Accounts: ${accounts.join(", ")}.`);
  }
  return lines.join(" ");
}

function formatMessages({ messages }: LedgerModule): readonly string[] {
  const rows = messages.map((route) => [
    code(route.type),
    signerFields(route).map(code).join(", "),
    describeGas(route),
    route.summary,
  ]);
  return section("Messages", ["message", "signed by", "gas", "does"], rows);
}

function formatQueries({ queries }: LedgerModule): readonly string[] {
  const rows = queries.map(({ path: query, summary }) => [code(query), summary]);
  return section("Queries", ["query", "answers"], rows);
}

function formatEvents({ events }: LedgerModule): readonly string[] {
  const rows = Object.entries(events).map(([type, text]) => [code(type), text]);
  return section("Events", ["event", "says"], rows);
}

function formatErrors({ name, errors }: LedgerModule): readonly string[] {
  const rows = Object.entries(errors)
    .sort(([, a], [, b]) => a.code - b.code)
    .map(([reason, { code: number, text }]) => [`${name}/${number}`, code(reason), text]);
  return section("Refusals", ["code", "reason", "text"], rows);
}

function formatInvariants({ invariants }: LedgerModule): readonly string[] {
  const names = Object.keys(invariants);
  return names.length === 0 ? [] : ["### Invariants", `${names.map(code).join(", ")}.`];
}

function formatGenesis({ genesis }: LedgerModule): string {
  const json = JSON.stringify(genesis.defaults(), null, 2);
  return `### Genesis of a fresh network\n\n\`\`\`json\n${json}\n\`\`\``;
}

function section(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  return rows.length === 0 ? [] : [`### ${title}`, table(head, rows)];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function code(text: string): string {
  return `\`${text}\``;
}

if (import.meta.main) await generateDocs();
